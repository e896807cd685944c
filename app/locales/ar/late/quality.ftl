# معطيات لا تتوافق فيما بينها أو مع العام الماضي أو مع ملف وزارة التربية والتعليم: القائمة وما قيل عن كلّ منها

## القائمة
quality-title = معطيات لا تتوافق
quality-lead = تُقارَن المعطيات المنشورة فيما بينها ومع السنوات الأخرى، وعند وصول ملف وزارة التربية والتعليم تُقارَن به أيضًا، مدرسةً مدرسة. يبقى كلّ عدم توافق هنا إلى أن يتّضح سببه.
quality-lists = القوائم
# $count is the number of discrepancies
quality-open = للاستيضاح ({ $count })
quality-answered = تمّ الرد عليها ({ $count })
quality-link = { $count ->
    [zero] معطيات لا تتوافق: لا شيء للاستيضاح
    [one] معطيات لا تتوافق: حالة واحدة للاستيضاح
    [two] معطيات لا تتوافق: حالتان للاستيضاح
    [few] معطيات لا تتوافق: { $count } حالات للاستيضاح
    [many] معطيات لا تتوافق: { $count } حالة للاستيضاح
   *[other] معطيات لا تتوافق: { $count } حالة للاستيضاح
}
quality-more = { $count ->
    [zero] تظهر جميع الحالات هنا.
    [one] حالة واحدة أخرى لا تظهر هنا. ستظهر بعد الرد على بعض هذه الحالات.
    [two] حالتان أخريان لا تظهران هنا. ستظهران بعد الرد على بعض هذه الحالات.
    [few] { $count } حالات أخرى لا تظهر هنا. ستظهر بعد الرد على بعض هذه الحالات.
    [many] { $count } حالة أخرى لا تظهر هنا. ستظهر بعد الرد على بعض هذه الحالات.
   *[other] { $count } حالة أخرى لا تظهر هنا. ستظهر بعد الرد على بعض هذه الحالات.
}
quality-more-answered = { $count ->
    [zero] تظهر جميع الحالات هنا.
    [one] حالة واحدة أخرى، من سنوات سابقة، لا تظهر هنا.
    [two] حالتان أخريان، من سنوات سابقة، لا تظهران هنا.
    [few] { $count } حالات أخرى، من سنوات سابقة، لا تظهر هنا.
    [many] { $count } حالة أخرى، من سنوات سابقة، لا تظهر هنا.
   *[other] { $count } حالة أخرى، من سنوات سابقة، لا تظهر هنا.
}
quality-no-reports = لم تُنشر بعد معطيات أي مدرسة
quality-no-reports-text = بعد نشر جولة جمع معطيات تُقارَن معطياتها فيما بينها ومع ملف وزارة التربية والتعليم. يظهر هنا كلّ عدم توافق، ومَن يتولّى استيضاحه، مع مكان للرد. الخطوة الأولى هي فتح جولة جمع معطيات.
quality-to-rounds = إلى جولات جمع المعطيات
quality-all-fits = كلّ ما نُشر متوافق
quality-all-fits-text = { $count ->
    [zero] لم تُنشر معطيات بعد.
    [one] المعطى الوحيد الذي أُبلغ عنه لا يتعارض مع سنوات أخرى ولا مع ملفات وزارة التربية والتعليم.
    [two] المعطيان اللذان أُبلغ عنهما لا يتعارضان فيما بينهما ولا مع سنوات أخرى ولا مع ملفات وزارة التربية والتعليم. كلّ ملف جديد أو تصحيح يُقارَن بهما فورًا.
    [few] { $count } معطيات أُبلغ عنها لا تتعارض فيما بينها ولا مع سنوات أخرى ولا مع ملفات وزارة التربية والتعليم. كلّ ملف جديد أو تصحيح يُقارَن بها فورًا.
    [many] { $count } معطى أُبلغ عنها لا تتعارض فيما بينها ولا مع سنوات أخرى ولا مع ملفات وزارة التربية والتعليم. كلّ ملف جديد أو تصحيح يُقارَن بها فورًا.
   *[other] { $count } معطى أُبلغ عنها لا تتعارض فيما بينها ولا مع سنوات أخرى ولا مع ملفات وزارة التربية والتعليم. كلّ ملف جديد أو تصحيح يُقارَن بها فورًا.
}
quality-all-answered = لم يبقَ ما يحتاج إلى استيضاح
quality-all-answered-text = تمّ الرد على جميع الحالات. إذا تغيّر أحد المعطيات فستُفتح الحالة من جديد.
quality-none-answered = لم يتمّ الرد بعد على أي حالة
quality-none-answered-text = كلّ حالة يتمّ الرد عليها تظهر هنا مع الرد وكاتبه وموعده.

## عدم التوافق في جملة. $indicator و$counted هما ما يُحصى، $year سنة دراسية
quality-against = أبلغت مدرسة { $school } عن { $reported } ({ $indicator }) لسنة { $year }. في ملف وزارة التربية والتعليم: { $official } ({ $counted }).
quality-against-hidden = أبلغت مدرسة { $school } عن { $reported } ({ $indicator }) لسنة { $year }. لا يَرِد عدد المدرسة في ملف وزارة التربية والتعليم ({ $counted })، أي أنه أقلّ من 11.
quality-against-unnamed = أبلغت مدرسة { $school } عن { $reported } ({ $indicator }) لسنة { $year }. لم يُستوعَب من ملف وزارة التربية والتعليم لتلك السنة أي معطى عن المدرسة ({ $counted }). ربما سُجّلت هناك تحت رمز مؤسسة آخر.
# $words is a sentence that says which check does not hold
quality-doubt = { $school }، { $year }: { $words }
# On a school’s sheet, after the sentence; $verdict is what was found out, $text its words
quality-sheet-more = { $count ->
    [zero] لا حالات أخرى.
    [one] هناك حالة واحدة أخرى، تظهر للسلطة المحلية.
    [two] هناك حالتان أخريان، تظهران للسلطة المحلية.
    [few] هناك { $count } حالات أخرى، تظهر للسلطة المحلية.
    [many] هناك { $count } حالة أخرى، تظهر للسلطة المحلية.
   *[other] هناك { $count } حالة أخرى، تظهر للسلطة المحلية.
}
quality-then-open = لم يتّضح السبب بعد.
quality-then-answered = { $verdict }: { $text } ({ $day })
quality-then-said = سُئلت المدرسة عن ذلك خلال الجولة وأجابت.
quality-then-sample = ما يُنسب إلى المدرسة مختلَق، للتوضيح.
quality-impossible = غير ممكن
quality-doubtful = غير مألوف
quality-sample = معطى مختلَق، للتوضيح
quality-across-sources = التقرير مقابل ملف الوزارة
quality-across-years = بين السنوات
quality-across-form = داخل التقرير
quality-standing-open = للاستيضاح
quality-standing-reopened = فُتح من جديد: تغيّر أحد المعطيات
quality-standing-explained = تمّ التوضيح
quality-standing-report-wrong = سيُصحَّح التقرير
quality-standing-ministry-doubted = معطى الوزارة موضع شك
quality-standing-said-by-school = سُئلت المدرسة خلال الجولة وأجابت

## المعطيات
quality-school-says = ما أبلغت عنه المدرسة
quality-ministry-says = وزارة التربية والتعليم
quality-left-out = أقلّ من 11، لا يُنشر
quality-from-school = بحسب ما أبلغت عنه المدرسة. { $source }
quality-published = نشرته السلطة المحلية في { $day }
quality-brought = أُحضر الملف إلى هنا في { $day }
quality-small-are-missing = لا تنشر الوزارة أعدادًا تقلّ عن 11 ممتحَنًا: العدد الناقص صغير، وليس صفرًا.

## ما قيل
quality-said-by = رد { $name }، { $at }
quality-said = رد، { $at }
# $figures is a list of figures as they were then
quality-said-of = أُعطي الرد عندما كانت المعطيات: { $figures }
quality-figure = { $name }: { $value }
quality-school-said = المدرسة، عن { $name }، { $at }
quality-was-asked = سُئلت عن { $name }:
quality-confirmed = العدد صحيح.
quality-other-number = أُرسل عدد آخر.
quality-settled-title = لم تعد تظهر
quality-settled-lead = تمّ الرد على هذه الحالات ولم تعد تظهر: صُحّح أحد المعطيات، أو لم تعد المعطيات تُقارَن.
quality-settled = { $school }، { $year }: { $name }

## مَن يتولّى الاستيضاح
quality-yours = استيضاح هذه الحالة من مسؤوليتك.
quality-owner = الاستيضاح من مسؤولية { $name }
quality-nobody = لا أحد يتولّى الاستيضاح: لم تُدعَ بعد إدارة قسم التربية والتعليم في السلطة المحلية.
quality-hand-over = نقل المسؤولية
quality-hand-over-to = إلى مَن
quality-hand-over-do = نقل
quality-fault-owner = يُرجى الاختيار من القائمة من العاملين في السلطة المحلية.

## الرد
quality-ask-school = سؤال المدرسة، في الجولة المفتوحة
quality-see-round = إجابات المدرسة في الجولة
quality-answer = الرد
quality-answer-anew = رد آخر
quality-what-is-it = ماذا تبيّن؟
quality-verdict-explained = المعطيات صحيحة، والسبب معروف
quality-verdict-report-wrong = التقرير خاطئ، وستصحّحه المدرسة
quality-verdict-ministry-doubted = معطى وزارة التربية والتعليم موضع شك
quality-in-words = بالكلمات
quality-in-words-hint = ما الذي فُحص، ومع مَن، وماذا تبيّن. يظهر الرد أيضًا في ورقة المدرسة. يُرجى عدم ذكر أسماء طلاب.
quality-answer-do = حفظ الرد
quality-reopen = فتح من جديد
quality-fault-verdict = يُرجى اختيار ما تبيّن.
quality-fault-text = تُرجى كتابة ما تبيّن بكلمات قليلة.
quality-was-typed = ما كُتب:
quality-conflict-answered = أُعطي في هذه الأثناء رد آخر. يظهر الآن في الصفحة، وما كُتب هنا محفوظ.
quality-conflict-changed = تغيّر أحد المعطيات منذ فتح الصفحة. يُرجى الاطّلاع على المعطيات كما هي الآن؛ ما كُتب محفوظ.
quality-done-answered = حُفظ الرد. يظهر ضمن «تمّ الرد عليها» وفي ورقة المدرسة.
quality-conflict-handed-on = انتقلت الحالة في هذه الأثناء إلى مسؤولية شخص آخر، ولذلك لم يُحفظ الرد. ما كُتب محفوظ هنا ويمكن نسخه.
quality-done-reopened = فُتحت الحالة من جديد.
quality-done-handed = نُقلت المسؤولية.
