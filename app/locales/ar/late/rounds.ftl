# Collection rounds: the city’s side, its letters and its printed pages

## The list
rounds-title = جولات جمع المعطيات
rounds-lead = هنا تجمع السلطة من مدارسها معطيات سنة دراسية واحدة. تتلقى كل مدرسة رابطًا شخصيًا وتملأ المعطيات خلال دقائق، بلا حساب وبلا كلمة مرور.
rounds-to-analysis = ماذا تقول معطيات المدارس
rounds-cities = السلطات
rounds-back = جميع الجولات
rounds-empty = لم تُفتح بعد أي جولة لجمع المعطيات
rounds-empty-text = تأتي الجولة بدل الاتصال الهاتفي بالمدارس: تُظهر من أجاب ومن لم يُجب، وتُرسَل التذكيرات بنقرة واحدة، ثم تُفحص الإجابات وتُعتمد وتُنشر. الخطوة الأولى هي اختيار ما يُطلب وحتى متى في النموذج أدناه. لا يصل المدارسَ شيء قبل إرساله.
rounds-empty-text-seen = عندما تفتح السلطة جولة لجمع المعطيات، تظهر حالتها هنا.
rounds-no-schools = ليست للسلطة مدرسة ثانوية، ولذلك لا توجد جهة تُطلب منها المعطيات.
# $template is a template’s name, $year a school year
rounds-name = { $template }، { $year }
rounds-stage-draft = مسودة
rounds-stage-open = مفتوحة
rounds-stage-overdue = انقضى الموعد
rounds-stage-closed = مغلقة
rounds-state-draft = { $count ->
    [zero] لم تُرسل الجولة بعد.
    [one] لم تُرسل الجولة بعد إلى المدرسة.
    [two] لم تُرسل الجولة بعد إلى المدرستين.
    [few] لم تُرسل الجولة بعد إلى المدارس الـ{ $count }.
    [many] لم تُرسل الجولة بعد إلى { $count } مدرسة.
   *[other] لم تُرسل الجولة بعد إلى { $count } مدرسة.
}
# $count is the number of days left
rounds-state-open = { $count ->
    [zero] الجولة مفتوحة، واليوم هو الموعد الأخير للإجابات ({ $deadline }).
    [one] الجولة مفتوحة حتى { $deadline }: بقي يوم واحد.
    [two] الجولة مفتوحة حتى { $deadline }: بقي يومان.
    [few] الجولة مفتوحة حتى { $deadline }: بقيت { $count } أيام.
    [many] الجولة مفتوحة حتى { $deadline }: بقي { $count } يومًا.
   *[other] الجولة مفتوحة حتى { $deadline }: بقي { $count } يوم.
}
rounds-state-overdue = انقضى الموعد الأخير للإجابات ({ $deadline }). تُستقبل الإجابات حتى إغلاق الجولة.
rounds-state-closed = أُغلقت الجولة في { $day } ولا تستقبل إجابات أخرى.
rounds-answered = { $answered ->
    [zero] لم تُجب بعد أي مدرسة من أصل { $count }.
    [one] أجابت مدرسة واحدة من أصل { $count }.
    [two] أجابت مدرستان من أصل { $count }.
    [few] أجابت { $answered } مدارس من أصل { $count }.
    [many] أجابت { $answered } مدرسة من أصل { $count }.
   *[other] أجابت { $answered } مدرسة من أصل { $count }.
}
rounds-completeness = أُجيب عن { $answered } من أصل { $count } من المعطيات ({ $percent }).
rounds-closed-schools = { $count ->
    [zero] لا توجد مدارس مغلقة هذه السنة.
    [one] مدرسة واحدة مغلقة هذه السنة ولا تُحتسب.
    [two] مدرستان مغلقتان هذه السنة ولا تُحتسبان.
    [few] { $count } مدارس مغلقة هذه السنة ولا تُحتسب.
    [many] { $count } مدرسة مغلقة هذه السنة ولا تُحتسب.
   *[other] { $count } مدرسة مغلقة هذه السنة ولا تُحتسب.
}

## What to do next: $count is a number of schools
rounds-next-nobody-asked = جميع المدارس مُعلَّمة مغلقةً، ولا توجد جهة تُطلب منها المعطيات
rounds-next-contacts = الخطوة التالية: إدخال جهات الاتصال في المدارس
rounds-next-send = { $count ->
    [zero] الخطوة التالية: إرسال الرابط
    [one] الخطوة التالية: إرسال الرابط إلى مدرسة واحدة
    [two] الخطوة التالية: إرسال الرابط إلى مدرستين
    [few] الخطوة التالية: إرسال الرابط إلى { $count } مدارس
    [many] الخطوة التالية: إرسال الرابط إلى { $count } مدرسة
   *[other] الخطوة التالية: إرسال الرابط إلى { $count } مدرسة
}
rounds-next-review = { $count ->
    [zero] الخطوة التالية: فحص الإجابات
    [one] الخطوة التالية: فحص إجابات مدرسة واحدة
    [two] الخطوة التالية: فحص إجابات مدرستين
    [few] الخطوة التالية: فحص إجابات { $count } مدارس
    [many] الخطوة التالية: فحص إجابات { $count } مدرسة
   *[other] الخطوة التالية: فحص إجابات { $count } مدرسة
}
rounds-next-publish = { $count ->
    [zero] الخطوة التالية: نشر الإجابات المعتمدة
    [one] الخطوة التالية: نشر الإجابات المعتمدة لمدرسة واحدة
    [two] الخطوة التالية: نشر الإجابات المعتمدة لمدرستين
    [few] الخطوة التالية: نشر الإجابات المعتمدة لـ{ $count } مدارس
    [many] الخطوة التالية: نشر الإجابات المعتمدة لـ{ $count } مدرسة
   *[other] الخطوة التالية: نشر الإجابات المعتمدة لـ{ $count } مدرسة
}
rounds-next-remind = { $count ->
    [zero] الخطوة التالية: إرسال تذكير
    [one] الخطوة التالية: إرسال تذكير إلى مدرسة واحدة
    [two] الخطوة التالية: إرسال تذكير إلى مدرستين
    [few] الخطوة التالية: إرسال تذكير إلى { $count } مدارس
    [many] الخطوة التالية: إرسال تذكير إلى { $count } مدرسة
   *[other] الخطوة التالية: إرسال تذكير إلى { $count } مدرسة
}
rounds-next-call = { $count ->
    [zero] انقضى الموعد
    [one] انقضى الموعد: يُستحسن الاتصال بالمدرسة التي لم تُجب
    [two] انقضى الموعد: يُستحسن الاتصال بالمدرستين اللتين لم تُجيبا
    [few] انقضى الموعد: يُستحسن الاتصال بـ{ $count } مدارس لم تُجب
    [many] انقضى الموعد: يُستحسن الاتصال بـ{ $count } مدرسة لم تُجب
   *[other] انقضى الموعد: يُستحسن الاتصال بـ{ $count } مدرسة لم تُجب
}
rounds-next-wait = { $count ->
    [zero] لا شيء يلزم عمله الآن
    [one] لا شيء يلزم عمله الآن: الإجابة منتظرة من مدرسة واحدة
    [two] لا شيء يلزم عمله الآن: الإجابة منتظرة من مدرستين
    [few] لا شيء يلزم عمله الآن: الإجابة منتظرة من { $count } مدارس
    [many] لا شيء يلزم عمله الآن: الإجابة منتظرة من { $count } مدرسة
   *[other] لا شيء يلزم عمله الآن: الإجابة منتظرة من { $count } مدرسة
}
rounds-next-close = نُشر كل شيء، ويمكن إغلاق الجولة
rounds-next-nothing = انتهت الجولة، ولم يبق فيها ما يلزم عمله

## Opening one
rounds-open-title = فتح جولة
rounds-open-lead = تُفتح الجولة مسودةً: لا تعلم بها المدارس قبل إرسال الروابط إليها.
rounds-open-template = المعطيات المطلوبة
rounds-open-template-hint = يحدّد القالب المعطيات التي تملؤها كل مدرسة.
rounds-open-template-option = { $count ->
    [zero] { $name } (بلا معطيات)
    [one] { $name } (معطى واحد)
    [two] { $name } (معطيان)
    [few] { $name } ({ $count } معطيات)
    [many] { $name } ({ $count } معطى)
   *[other] { $name } ({ $count } معطى)
}
rounds-open-year = السنة الدراسية
rounds-open-year-hint = السنة التي تُطلب معطياتها. تظهر معطيات السنة السابقة إلى جانب كل سؤال.
rounds-deadline = الموعد الأخير للإجابات
rounds-deadline-hint = حتى نهاية اليوم بتوقيت إسرائيل.
rounds-open-schools = { $count ->
    [zero] لا توجد مدارس
    [one] المدرسة: مُختارة مسبقًا
    [two] المدرستان: كلتاهما مختارتان مسبقًا، ويمكن اختيار إحداهما فقط
    [few] { $count } مدارس: جميعها مختارة مسبقًا، ويمكن اختيار بعضها فقط
    [many] { $count } مدرسة: جميعها مختارة مسبقًا، ويمكن اختيار بعضها فقط
   *[other] { $count } مدرسة: جميعها مختارة مسبقًا، ويمكن اختيار بعضها فقط
}
rounds-choose-all = اختيار الكل
rounds-choose-none = إلغاء اختيار الكل
rounds-schools = المدارس
rounds-open-button = فتح الجولة
rounds-rests-friday = يقع الموعد الأخير يوم جمعة، وهو يوم عطلة في مدارس كثيرة. يمكن إبقاؤه أو اختيار يوم عمل آخر.
rounds-rests-saturday = يقع الموعد الأخير يوم سبت، وهو ليس يوم عمل. يمكن إبقاؤه أو اختيار يوم عمل.
rounds-rests-below = يمكن تغيير الموعد في أسفل الصفحة.

## One round
rounds-to-contacts = جهات الاتصال
rounds-to-answers = إلى الإجابات
rounds-to-paper = روابط مطبوعة
rounds-remind = { $count ->
    [zero] إرسال تذكير
    [one] إرسال تذكير إلى مدرسة واحدة
    [two] إرسال تذكير إلى مدرستين
    [few] إرسال تذكير إلى { $count } مدارس
    [many] إرسال تذكير إلى { $count } مدرسة
   *[other] إرسال تذكير إلى { $count } مدرسة
}
rounds-publish = { $count ->
    [zero] نشر الإجابات
    [one] نشر إجابات مدرسة واحدة
    [two] نشر إجابات مدرستين
    [few] نشر إجابات { $count } مدارس
    [many] نشر إجابات { $count } مدرسة
   *[other] نشر إجابات { $count } مدرسة
}
rounds-approve-clear = { $count ->
    [zero] اعتماد الإجابات التي لا شك فيها
    [one] اعتماد إجابات مدرسة واحدة لا شك فيها
    [two] اعتماد إجابات مدرستين لا شك فيها
    [few] اعتماد إجابات { $count } مدارس لا شك فيها
    [many] اعتماد إجابات { $count } مدرسة لا شك فيها
   *[other] اعتماد إجابات { $count } مدرسة لا شك فيها
}
rounds-chase = مدارس تُنتظر إجاباتها
rounds-chase-lead = في رأس القائمة المدارس الأقل تقدمًا. من تُجب عن كل شيء تخرج من القائمة.
# $missing is a number of figures, $questions a number of questions
rounds-standing-not-sent = لم يُرسل رابط بعد
rounds-standing-never-opened = لم يُفتح الرابط بعد
rounds-standing-opened = فُتح النموذج ولم تصل إجابة بعد
rounds-standing-in-question = { $questions ->
    [zero] لا أسئلة مفتوحة
    [one] سؤال واحد ينتظر الإجابة
    [two] سؤالان ينتظران الإجابة
    [few] { $questions } أسئلة تنتظر الإجابة
    [many] { $questions } سؤالًا ينتظر الإجابة
   *[other] { $questions } سؤال ينتظر الإجابة
}
rounds-standing-partly-answered = { $missing ->
    [zero] لا ينقص شيء
    [one] ينقص معطى واحد
    [two] ينقص معطيان
    [few] تنقص { $missing } معطيات
    [many] ينقص { $missing } معطى
   *[other] ينقص { $missing } معطى
}
rounds-reminded-on = { $count ->
    [zero] لم يُرسل تذكير حتى { $day }
    [one] تذكير واحد، في { $day }
    [two] تذكيران، آخرهما في { $day }
    [few] { $count } تذكيرات، آخرها في { $day }
    [many] { $count } تذكيرًا، آخرها في { $day }
   *[other] { $count } تذكير، آخرها في { $day }
}
rounds-sent-on = أُرسل في { $day }
rounds-no-address = لا يوجد عنوان بريد إلكتروني؛ يُستحسن الاتصال
rounds-reminded-lately = وصلتها رسالة خلال اليوم الأخير
rounds-state = الحالة
rounds-figures = المعطيات
rounds-of = { $answered } من { $count }
rounds-received = تاريخ الوصول
rounds-to-look-at = ما يستدعي الانتباه
rounds-open-questions = { $count ->
    [zero] بلا أسئلة مفتوحة
    [one] سؤال مفتوح
    [two] سؤالان مفتوحان
    [few] { $count } أسئلة مفتوحة
    [many] { $count } سؤالًا مفتوحًا
   *[other] { $count } سؤال مفتوح
}
rounds-findings = { $count ->
    [zero] لا أمور غير معتادة
    [one] أمر واحد غير معتاد
    [two] أمران غير معتادين
    [few] { $count } أمور غير معتادة
    [many] { $count } أمرًا غير معتاد
   *[other] { $count } أمر غير معتاد
}
rounds-request-draft = لم يُرسل
rounds-request-sent = أُرسل
rounds-request-received = وصلت الإجابات
rounds-request-in_question = قيد الاستيضاح
rounds-request-approved = معتمد
rounds-request-published = منشور
rounds-request-corrected = وصل تصحيح
rounds-request-closed = مغلقة هذه السنة
rounds-mail-waiting = الرسالة في الطريق
rounds-mail-refused = لم تُسلَّم الرسالة

## Contacts
rounds-contacts = جهات الاتصال في المدارس
rounds-contacts-lead = تُستعاد الأسماء من الجولة السابقة. المدرسة التي لا بريد إلكتروني لها تتلقى رابطها مطبوعًا.
rounds-contacts-known = { $count ->
    [zero] لا عناوين بريد إلكتروني بعد
    [one] لمدرسة واحدة بريد إلكتروني
    [two] لمدرستين بريد إلكتروني
    [few] لـ{ $count } مدارس بريد إلكتروني
    [many] لـ{ $count } مدرسة بريد إلكتروني
   *[other] لـ{ $count } مدرسة بريد إلكتروني
}
rounds-contact-name = الاسم
rounds-contact-email = البريد الإلكتروني
rounds-contact-language = اللغة
rounds-contact-name-of = اسم جهة الاتصال: { $school }
rounds-contact-email-of = عنوان البريد الإلكتروني: { $school }
rounds-contact-language-of = لغة المراسلة: { $school }
rounds-contact-unknown = جهة الاتصال غير معروفة
rounds-save-contacts = حفظ
rounds-save-and-send = حفظ وإرسال الروابط
rounds-send-hint = يخرج الرابط فورًا إلى كل مدرسة لها بريد إلكتروني ولم يصلها بعد.

## How a round ends
rounds-ending = الموعد وإنهاء الجولة
rounds-deadline-set = تغيير الموعد
rounds-close = إغلاق الجولة
rounds-close-hint = بعد الإغلاق لا تُستقبل إجابات. ما وصل يبقى، ويمكن فتح الجولة من جديد.
rounds-reopen = فتح الجولة من جديد
rounds-discard = حذف المسودة
rounds-discard-hint = لا تعلم أي مدرسة بهذه الجولة، ولذلك يمكن حذفها دون أثر.
rounds-missing = ما ينقص بعد
rounds-missing-nothing = لا ينقص شيء: أُجيب عن كل شيء واعتُمد ونُشر.
rounds-missing-not-sent = لم يصلها رابط
rounds-missing-silent = لم تُجب
rounds-missing-partly = أجابت جزئيًا
rounds-missing-partly-of = { $count ->
    [zero] { $school }
    [one] { $school } (ينقص معطى واحد)
    [two] { $school } (ينقص معطيان)
    [few] { $school } (تنقص { $count } معطيات)
    [many] { $school } (ينقص { $count } معطى)
   *[other] { $school } (ينقص { $count } معطى)
}
rounds-missing-in-question = لم تُجب عن سؤال
rounds-missing-not-approved = لم تُعتمد إجاباتها بعد
rounds-missing-not-published = اعتُمدت إجاباتها ولم تُنشر بعد

## One school
rounds-school-closed = المدرسة مُعلَّمة مغلقةً هذه السنة، ولا تُنتظر منها إجابات
rounds-school-draft = لم يُرسل الرابط إلى المدرسة بعد
rounds-school-sent = أُرسل الرابط ولم تصل إجابة بعد
rounds-school-in-question = { $count ->
    [zero] لا أسئلة مفتوحة لدى المدرسة
    [one] أُرسل سؤال واحد إلى المدرسة وهو ينتظر الإجابة
    [two] أُرسل سؤالان إلى المدرسة وهما ينتظران الإجابة
    [few] أُرسلت { $count } أسئلة إلى المدرسة وهي تنتظر الإجابة
    [many] أُرسل { $count } سؤالًا إلى المدرسة وهي تنتظر الإجابة
   *[other] أُرسل { $count } سؤال إلى المدرسة وهي تنتظر الإجابة
}
rounds-school-doubtful = { $count ->
    [zero] وصلت الإجابات ({ $received })
    [one] وصلت الإجابات ({ $received }) وفيها أمر واحد غير معتاد: يُستحسن الاستيضاح قبل الاعتماد
    [two] وصلت الإجابات ({ $received }) وفيها أمران غير معتادين: يُستحسن الاستيضاح قبل الاعتماد
    [few] وصلت الإجابات ({ $received }) وفيها { $count } أمور غير معتادة: يُستحسن الاستيضاح قبل الاعتماد
    [many] وصلت الإجابات ({ $received }) وفيها { $count } أمرًا غير معتاد: يُستحسن الاستيضاح قبل الاعتماد
   *[other] وصلت الإجابات ({ $received }) وفيها { $count } أمر غير معتاد: يُستحسن الاستيضاح قبل الاعتماد
}
rounds-school-corrected = وصل تصحيح لما سبق اعتماده ({ $received }): يلزم اعتماده من جديد
rounds-school-part = { $count ->
    [zero] وصلت الإجابات ({ $received })
    [one] وصل جزء من الإجابات ({ $received }): ينقص معطى واحد
    [two] وصل جزء من الإجابات ({ $received }): ينقص معطيان
    [few] وصل جزء من الإجابات ({ $received }): تنقص { $count } معطيات
    [many] وصل جزء من الإجابات ({ $received }): ينقص { $count } معطى
   *[other] وصل جزء من الإجابات ({ $received }): ينقص { $count } معطى
}
rounds-school-received = وصلت جميع الإجابات ({ $received }) وليس فيها ما هو غير معتاد: يمكن اعتمادها
rounds-school-approved = اعتُمدت الإجابات وبقي نشرها
rounds-school-published = اعتُمدت الإجابات ونُشرت
rounds-school-figures = أُجيب عن { $answered } من أصل { $count } من المعطيات.
rounds-approve = اعتماد الإجابات
rounds-publish-one = نشر الإجابات
rounds-send-link = إرسال الرابط
rounds-renew-link = رابط جديد بدل القديم
rounds-mark-closed = تعليم المدرسة مغلقةً هذه السنة
rounds-mark-open = المدرسة مفتوحة
rounds-to-phone = إدخال إجابات هاتفية
rounds-cells = المعطيات
rounds-cell = المعطى
rounds-last-year = السنة الماضية
rounds-this-year = هذه السنة
rounds-remarks = ملاحظات
rounds-empty-cell = بلا إجابة
rounds-not-known = غير معروف
rounds-no-last-year = لا يوجد معطى
rounds-from-ministry = وزارة التربية والتعليم
rounds-published-on = نُشر في { $day }
rounds-not-published = لم يُنشر بعد
rounds-impossible = غير ممكن
rounds-doubtful = غير معتاد
# $number is the number of a version, $value what it said
rounds-earlier = في النسخة { $number }: { $value }
rounds-published-otherwise = إلى أن يُنشر التصحيح يبقى المعطى المنشور ساريًا: { $value }
rounds-ask = السؤال عن هذا المعطى
rounds-ask-about = سؤال عن المعطى: { $cell }
rounds-ask-hint = تخرج جميع الأسئلة معًا في رسالة واحدة، ولا يعود إلى المدرسة سوى المعطيات المسؤول عنها.
rounds-ask-send = إرسال الأسئلة
rounds-asked = سُئل في { $at }
rounds-asked-by = { $name }، { $at }
rounds-question-open = بانتظار الإجابة
rounds-question-taken-back = أُلغي السؤال في { $at }
rounds-question-settled = صحّحت المدرسة العدد أو أكّدته في { $at }
rounds-question-answered = إجابة المدرسة ({ $at }): { $answer }
rounds-take-back = إلغاء السؤال
rounds-versions = ما وصل ومتى
rounds-versions-lead = تُحفظ كل نسخة، ويبقى ما صُحّح ظاهرًا.
rounds-version = النسخة { $number }، { $at }
rounds-version-correction = تصحيح لما سبق اعتماده
rounds-version-was-published = نُشرت في { $from }، ومنذ { $until } نُشر تصحيح بدلًا منها
# $before and $after are answers
rounds-change = { $name }: كُتب { $after } بدلًا من { $before }
rounds-change-of-remark = { $name }: تغيّرت الملاحظة
rounds-version-figures = { $count ->
    [zero] بلا معطيات
    [one] معطى واحد
    [two] معطيان
    [few] { $count } معطيات
    [many] { $count } معطى
   *[other] { $count } معطى
}
rounds-way-link = من المدرسة، عبر الرابط
rounds-way-spreadsheet = من المدرسة، في جدول
rounds-way-account = قيلت هاتفيًا وأدخلها { $name }
rounds-way-file = أُحضرت في ملف من السلطة المحلية، { $name }
rounds-phone = إجابات قيلت هاتفيًا
rounds-phone-lead = ما تقوله المدرسة هاتفيًا يُدخل هنا وفق قواعد نموذجها نفسها، ويُحفظ مع اسم من أدخله.
rounds-phone-open = فتح النموذج
rounds-phone-save = حفظ الإجابات
rounds-last-year-was = السنة الماضية: { $value }.

## Links on paper
rounds-paper = روابط مطبوعة
rounds-paper-lead = صفحة لكل مدرسة بلغتها: رمز للمسح، والرابط بالأحرف.
rounds-paper-schools = لأي مدارس
rounds-paper-has-link = لها رابط؛ الرابط الإضافي يفتح النموذج نفسه
rounds-paper-has-address = لها بريد إلكتروني ويمكن الإرسال إليه
rounds-paper-no-address = ليس لها بريد إلكتروني
rounds-paper-make = إعداد الصفحات
rounds-paper-made = { $count ->
    [zero] لا صفحات للطباعة
    [one] الصفحة جاهزة للطباعة
    [two] الصفحتان جاهزتان للطباعة
    [few] { $count } صفحات جاهزة للطباعة
    [many] { $count } صفحة جاهزة للطباعة
   *[other] { $count } صفحة جاهزة للطباعة
}
rounds-paper-once = تُعرض الروابط هذه المرة فقط. تُستحسن طباعتها أو حفظها الآن؛ ويمكن دائمًا إعداد صفحات جديدة.
# On the page itself, in the school’s language
rounds-paper-title = { $title }
rounds-paper-sender = { $city }، قسم التربية والتعليم
rounds-paper-what = { $count ->
    [zero] لا تُطلب من المدرسة معطيات.
    [one] نطلب من المدرسة معطى واحدًا. يستغرق ذلك دقائق قليلة، بالهاتف أو بالحاسوب، بلا حساب وبلا كلمة مرور.
    [two] نطلب من المدرسة معطيين. يستغرق ذلك دقائق قليلة، بالهاتف أو بالحاسوب، بلا حساب وبلا كلمة مرور.
    [few] نطلب من المدرسة { $count } معطيات. يستغرق ذلك دقائق قليلة، بالهاتف أو بالحاسوب، بلا حساب وبلا كلمة مرور.
    [many] نطلب من المدرسة { $count } معطى. يستغرق ذلك دقائق قليلة، بالهاتف أو بالحاسوب، بلا حساب وبلا كلمة مرور.
   *[other] نطلب من المدرسة { $count } معطى. يستغرق ذلك دقائق قليلة، بالهاتف أو بالحاسوب، بلا حساب وبلا كلمة مرور.
}
rounds-paper-until = نشكركم على الإجابة حتى { $deadline }. معطيات السنة الماضية مسجّلة، وما لم يتغيّر يُعلَّم بلمسة واحدة.
rounds-paper-scan = يُمسح الرمز بكاميرا الهاتف
rounds-paper-type = أو يُكتب العنوان في المتصفح:
rounds-paper-personal = هذا الرابط شخصي ومخصّص لـ{ $school } فقط. بطلب من { $sender }.

## Letters
rounds-mail-greeting = تحية طيبة { $name }،
rounds-mail-greeting-school = إلى طاقم { $school }، تحية طيبة،
rounds-mail-first-subject = { $city }: { $title }، طلب معطيات حتى { $deadline }
rounds-mail-first-body =
    يطلب قسم التربية والتعليم في { $city } معطيات من { $school }: { $title }.

    يستغرق ذلك دقائق قليلة، بالهاتف أو بالحاسوب، بلا حساب وبلا كلمة مرور. معطيات السنة الماضية، إن كانت معروفة، مسجّلة، وما لم يتغيّر يُعلَّم بلمسة واحدة.

    هذا رابط المدرسة:

    { $link }

    نشكركم على الإجابة حتى { $deadline }.
rounds-mail-reminder-subject = تذكير: { $title }، حتى { $deadline }
rounds-mail-reminder-body =
    لم تصلنا بعد جميع المعطيات من { $school }: { $title }. الموعد الأخير للإجابات: { $deadline }.

    يمكن إرسال ما هو معروف اليوم والباقي لاحقًا. وما ليس معروفًا يمكن تعليمه «غير معروف».

    { $link }
rounds-mail-waiting-subject = { $count ->
    [zero] تذكير: { $title }
    [one] تذكير: سؤال واحد ينتظر الإجابة، { $title }
    [two] تذكير: سؤالان ينتظران الإجابة، { $title }
    [few] تذكير: { $count } أسئلة تنتظر الإجابة، { $title }
    [many] تذكير: { $count } سؤالًا تنتظر الإجابة، { $title }
   *[other] تذكير: { $count } سؤال ينتظر الإجابة، { $title }
}
rounds-mail-waiting-body =
    { $count ->
        [zero] لا أسئلة مفتوحة عن معطيات { $school }: { $title }. الموعد الأخير: { $deadline }.
        [one] سؤال واحد عن معطيات { $school } ما زال ينتظر الإجابة: { $title }. وهو وحده المفتوح في النموذج. الموعد الأخير: { $deadline }.
        [two] سؤالان عن معطيات { $school } ما زالا ينتظران الإجابة: { $title }. وهما وحدهما المفتوحان في النموذج. الموعد الأخير: { $deadline }.
        [few] { $count } أسئلة عن معطيات { $school } ما زالت تنتظر الإجابة: { $title }. وهي وحدها المفتوحة في النموذج. الموعد الأخير: { $deadline }.
        [many] { $count } سؤالًا عن معطيات { $school } ما زالت تنتظر الإجابة: { $title }. وهي وحدها المفتوحة في النموذج. الموعد الأخير: { $deadline }.
       *[other] { $count } سؤال عن معطيات { $school } ما زالت تنتظر الإجابة: { $title }. وهي وحدها المفتوحة في النموذج. الموعد الأخير: { $deadline }.
    }

    { $link }
rounds-mail-question-subject = { $count ->
    [zero] معطيات { $school }
    [one] سؤال واحد عن معطيات { $school }
    [two] سؤالان عن معطيات { $school }
    [few] { $count } أسئلة عن معطيات { $school }
    [many] { $count } سؤالًا عن معطيات { $school }
   *[other] { $count } سؤال عن معطيات { $school }
}
rounds-mail-question-body =
    { $count ->
        [zero] شكرًا على المعطيات التي أرسلتموها ({ $title })، حتى { $deadline }:
        [one] شكرًا على المعطيات التي أرسلتموها ({ $title }). لدينا سؤال عن واحد منها، وهو وحده ينتظر الإجابة في النموذج حتى { $deadline }:
        [two] شكرًا على المعطيات التي أرسلتموها ({ $title }). لدينا سؤالان عن اثنين منها، وهما وحدهما ينتظران الإجابة في النموذج حتى { $deadline }:
        [few] شكرًا على المعطيات التي أرسلتموها ({ $title }). لدينا أسئلة عن { $count } منها، وهي وحدها تنتظر الإجابة في النموذج حتى { $deadline }:
        [many] شكرًا على المعطيات التي أرسلتموها ({ $title }). لدينا أسئلة عن { $count } منها، وهي وحدها تنتظر الإجابة في النموذج حتى { $deadline }:
       *[other] شكرًا على المعطيات التي أرسلتموها ({ $title }). لدينا أسئلة عن { $count } منها، وهي وحدها تنتظر الإجابة في النموذج حتى { $deadline }:
    }

    { $link }
rounds-mail-renewed-subject = رابط جديد: { $title }
rounds-mail-renewed-body =
    هذا هو الرابط الجديد لـ{ $school } ({ $title }). الروابط السابقة لم تعد تعمل.

    { $link }

    نشكركم على الإجابة حتى { $deadline }.
rounds-mail-foot =
    { $sender }
    قسم التربية والتعليم، { $city }

    هذا الرابط شخصي ومخصّص للمدرسة فقط.

## What was done
rounds-done-made = فُتحت الجولة مسودةً. لا تعلم بها المدارس بعد.
rounds-done-known = توجد جولة بهذا القالب ولهذه السنة، وهي معروضة هنا.
rounds-done-discarded = حُذفت المسودة.
rounds-done-contacts = حُفظت الأسماء والعناوين.
rounds-done-sent = { $count ->
    [zero] لم يُرسل رابط.
    [one] أُرسل الرابط إلى مدرسة واحدة.
    [two] أُرسل الرابط إلى مدرستين.
    [few] أُرسل الرابط إلى { $count } مدارس.
    [many] أُرسل الرابط إلى { $count } مدرسة.
   *[other] أُرسل الرابط إلى { $count } مدرسة.
}
rounds-done-paper = { $count ->
    [zero] لكل المدارس بريد إلكتروني.
    [one] ليس لمدرسة واحدة بريد إلكتروني: يمكن طباعة رابط لها.
    [two] ليس لمدرستين بريد إلكتروني: يمكن طباعة رابط لكل منهما.
    [few] ليس لـ{ $count } مدارس بريد إلكتروني: يمكن طباعة روابط لها.
    [many] ليس لـ{ $count } مدرسة بريد إلكتروني: يمكن طباعة روابط لها.
   *[other] ليس لـ{ $count } مدرسة بريد إلكتروني: يمكن طباعة روابط لها.
}
rounds-done-unsent = { $count ->
    [zero] وصل الرابط جميع المدارس من قبل، ولذلك لم يُرسل شيء.
    [one] لم يُرسل شيء: ليس للمدرسة بريد إلكتروني. يمكن إدخال عنوان أو طباعة رابط.
    [two] لم يُرسل شيء: ليس للمدرستين بريد إلكتروني. يمكن إدخال عناوين أو طباعة روابط.
    [few] لم يُرسل شيء: ليس لـ{ $count } مدارس بريد إلكتروني. يمكن إدخال عناوين أو طباعة روابط.
    [many] لم يُرسل شيء: ليس لـ{ $count } مدرسة بريد إلكتروني. يمكن إدخال عناوين أو طباعة روابط.
   *[other] لم يُرسل شيء: ليس لـ{ $count } مدرسة بريد إلكتروني. يمكن إدخال عناوين أو طباعة روابط.
}
rounds-done-reminded = { $count ->
    [zero] لم يُرسل تذكير: وصلت رسالة خلال اليوم الأخير إلى جميع المدارس التي لم تُجب.
    [one] أُرسل تذكير إلى مدرسة واحدة.
    [two] أُرسل تذكير إلى مدرستين.
    [few] أُرسل تذكير إلى { $count } مدارس.
    [many] أُرسل تذكير إلى { $count } مدرسة.
   *[other] أُرسل تذكير إلى { $count } مدرسة.
}
rounds-done-approved = { $count ->
    [zero] لم يُعتمد شيء: تغيّرت الإجابات في هذه الأثناء، وحالتها معروضة هنا.
    [one] اعتُمدت إجابات مدرسة واحدة.
    [two] اعتُمدت إجابات مدرستين.
    [few] اعتُمدت إجابات { $count } مدارس.
    [many] اعتُمدت إجابات { $count } مدرسة.
   *[other] اعتُمدت إجابات { $count } مدرسة.
}
rounds-done-published = { $count ->
    [zero] لا توجد إجابات معتمدة تنتظر النشر، ولذلك لم يتغيّر شيء.
    [one] نُشرت إجابات مدرسة واحدة.
    [two] نُشرت إجابات مدرستين.
    [few] نُشرت إجابات { $count } مدارس.
    [many] نُشرت إجابات { $count } مدرسة.
   *[other] نُشرت إجابات { $count } مدرسة.
}
rounds-done-deadline = غُيّر الموعد الأخير.
rounds-done-closed = الجولة مغلقة. يمكن فتحها من جديد في أسفل الصفحة.
rounds-done-reopened = فُتحت الجولة من جديد، وروابط المدارس تعمل ثانيةً.
rounds-done-renewed = أُرسل الرابط إلى المدرسة.
rounds-done-asked = { $count ->
    [zero] لم يُرسل سؤال.
    [one] أُرسل السؤال إلى المدرسة.
    [two] أُرسل السؤالان إلى المدرسة.
    [few] أُرسلت { $count } أسئلة إلى المدرسة.
    [many] أُرسل { $count } سؤالًا إلى المدرسة.
   *[other] أُرسل { $count } سؤال إلى المدرسة.
}
rounds-done-asked-without-mail = { $count ->
    [zero] لا أسئلة في نموذج المدرسة.
    [one] السؤال ينتظر في نموذج المدرسة. ليس لها بريد إلكتروني: يُستحسن الاتصال وإبلاغها.
    [two] السؤالان ينتظران في نموذج المدرسة. ليس لها بريد إلكتروني: يُستحسن الاتصال وإبلاغها.
    [few] { $count } أسئلة تنتظر في نموذج المدرسة. ليس لها بريد إلكتروني: يُستحسن الاتصال وإبلاغها.
    [many] { $count } سؤالًا ينتظر في نموذج المدرسة. ليس لها بريد إلكتروني: يُستحسن الاتصال وإبلاغها.
   *[other] { $count } سؤال ينتظر في نموذج المدرسة. ليس لها بريد إلكتروني: يُستحسن الاتصال وإبلاغها.
}
rounds-done-taken-back = أُلغي السؤال.
rounds-done-answered-already = أجابت المدرسة عن السؤال من قبل، ويبقى مع إجابته.
rounds-done-typed-in = حُفظت الإجابات في النسخة { $count }.
rounds-done-marked-closed = عُلّمت المدرسة مغلقةً هذه السنة ولا تُحتسب.
rounds-done-marked-open = المدرسة مفتوحة من جديد، وتُنتظر منها إجابات.

## What to mend
rounds-fault-year = يُرجى اختيار سنة دراسية من القائمة.
rounds-fault-no-date = يُرجى كتابة تاريخ، مثل 31.12.2026.
rounds-fault-no-school = يُرجى اختيار مدرسة واحدة على الأقل.
rounds-fault-clash = غيّرت المدرسة هذا المعطى في هذه الأثناء، وإجابتها الجديدة معروضة أعلاه. الحفظ مرة أخرى يُثبت ما هو مكتوب هنا.
rounds-conflict-closed = أُغلقت الجولة في هذه الأثناء، ولذلك لم يتغيّر شيء. يمكن فتحها من جديد في أسفل صفحتها.

# Files that answer for schools
rounds-to-files = إجابات من ملفّ
rounds-remind-one = إرسال تذكير
rounds-file-title = إجابات من ملفّ
rounds-file-lead = ورقة إجابات من مدرسة وصلت بالبريد، أو جدول أعدّته المدينة لجميع مدارسها: تُفحص الأعداد بحسب قواعد نموذج المدارس نفسها.
rounds-file-not-open = لا تستقبل هذه الجولة إجابات حاليًا، ولذلك لا يمكن تحميل ملفّ إليها.
rounds-file-bring = تحميل ملفّ
rounds-file-bring-lead = تُستلم ورقة الإجابات المعبّأة فورًا. وفي أيّ جدول آخر يُسأل عمّا في الأعمدة، ولا يُستلم شيء قبل عرضه.
rounds-file = ملفّ
rounds-file-hint = XLSX أو CSV، حتى 4 MB، صفّ لكل مدرسة
rounds-file-button = قراءة الملفّ
rounds-file-list = الجداول المحمّلة حتى الآن
rounds-file-brought = التحميل
rounds-file-taken-over = الاستلام
rounds-file-taken-at = { $count ->
    [zero] { $at }، لم تُستلم أعداد أيّ مدرسة
    [one] { $at }، مدرسة واحدة
    [two] { $at }، مدرستان
    [few] { $at }، { $count } مدارس
    [many] { $at }، { $count } مدرسة
   *[other] { $at }، { $count } مدرسة
}
rounds-file-not-taken = ليس بعد
rounds-file-empty = الملفّ فارغ.
rounds-file-misread = بعض الأعداد في ورقة الإجابات لا تمكن قراءتها. لم يُستلم شيء؛ وهي مفصّلة أدناه.
rounds-file-clashes = غيّرت المدرسة الأعداد نفسها منذ تنزيل هذه الورقة. لم يُستلم شيء؛ تمكن المقارنة في صفحة المدرسة.
rounds-file-page-lead = لا يُحسب شيء من هذا الجدول قبل استلامه.
rounds-file-unclear = يُرجى أن يُحدَّد أدناه ما في الأعمدة. يُحفظ ذلك للجدول القادم للمدينة.
rounds-file-no-headings = لم يُعثر على صفّ عناوين. يُرجى أن يُحدَّد أدناه في أيّ صفّ هي.
rounds-file-columns = ما في الأعمدة
rounds-file-columns-lead = يكفي تحديده مرّة واحدة لكل عمود لازم؛ والجدول القادم بالعناوين نفسها يُعرف تلقائيًا.
rounds-file-heading-row = صفّ العناوين
rounds-file-heading-row-hint = بحسب أرقام الصفوف في الجدول
rounds-file-fault-row = يُرجى إدخال رقم الصفّ الذي فيه العناوين.
rounds-file-columns-say = حفظ وعرض ما يُستلم لكل مدرسة
rounds-file-nothing = ليس معطًى مطلوبًا
rounds-file-school = المدرسة (رمز المؤسّسة أو الاسم)
rounds-file-column-bare = العمود { $letters }
rounds-file-column-of = العمود { $letters }: { $heading }
rounds-file-samples = مثلًا: { $samples }
rounds-file-preview = ما يُستلم لكل مدرسة
rounds-file-preview-lead = { $count ->
    [0] ليس في الجدول صفّ يمكن الاستلام منه.
    [zero] ليس في الجدول صفّ يمكن الاستلام منه.
    [one] يمكن استلام أعداد مدرسة واحدة. الخليّة التي لا عدد فيها لا تغيّر شيئًا.
    [two] يمكن استلام أعداد مدرستين. الخليّة التي لا عدد فيها لا تغيّر شيئًا.
    [few] يمكن استلام أعداد { $count } مدارس. الخليّة التي لا عدد فيها لا تغيّر شيئًا.
    [many] يمكن استلام أعداد { $count } مدرسة. الخليّة التي لا عدد فيها لا تغيّر شيئًا.
   *[other] يمكن استلام أعداد { $count } مدرسة. الخليّة التي لا عدد فيها لا تغيّر شيئًا.
}
rounds-file-take = { $count ->
    [zero] لا أعداد للاستلام
    [one] استلام أعداد مدرسة واحدة
    [two] استلام أعداد مدرستين
    [few] استلام أعداد { $count } مدارس
    [many] استلام أعداد { $count } مدرسة
   *[other] استلام أعداد { $count } مدرسة
}
rounds-file-row = الصفّ
rounds-file-row-of = الصفّ { $row }
rounds-file-changes = ما يتغيّر
rounds-file-figures = { $count ->
    [zero] لا معطيات
    [one] معطًى واحد
    [two] معطيان
    [few] { $count } معطيات
    [many] { $count } معطًى
   *[other] { $count } معطًى
}
rounds-file-new = { $count ->
    [0] لا جديد
    [zero] لا جديد
    [one] معطًى جديد واحد
    [two] معطيان جديدان
    [few] { $count } معطيات جديدة
    [many] { $count } معطًى جديدًا
   *[other] { $count } معطًى جديد
}
rounds-file-change = يصير { $after } بدل { $before }
rounds-file-faults = ما لا يمكن استلامه
rounds-file-faults-lead = { $count ->
    [zero] لا خلل في الجدول.
    [one] خليّة واحدة لا تُستلم، ومعها مدرستها. يُرجى التصحيح في الجدول وتحميل الملفّ مجدّدًا.
    [two] خليّتان لا تُستلمان، ومعهما مدرستاهما. يُرجى التصحيح في الجدول وتحميل الملفّ مجدّدًا.
    [few] { $count } خلايا لا تُستلم، ومعها مدارسها. يُرجى التصحيح في الجدول وتحميل الملفّ مجدّدًا.
    [many] { $count } خليّة لا تُستلم، ومعها مدارسها. يُرجى التصحيح في الجدول وتحميل الملفّ مجدّدًا.
   *[other] { $count } خليّة لا تُستلم، ومعها مدارسها. يُرجى التصحيح في الجدول وتحميل الملفّ مجدّدًا.
}
rounds-file-faults-first = أوّل { $shown } من { $count }
rounds-file-column = العمود
rounds-file-cell = في الخليّة
rounds-file-why = السبب
rounds-done-sheet-received = استُلمت ورقة إجابات المدرسة { $school }.
rounds-done-file-taken = { $count ->
    [0] لم تُستلم أعداد.
    [zero] لم تُستلم أعداد.
    [one] استُلمت أعداد مدرسة واحدة.
    [two] استُلمت أعداد مدرستين.
    [few] استُلمت أعداد { $count } مدارس.
    [many] استُلمت أعداد { $count } مدرسة.
   *[other] استُلمت أعداد { $count } مدرسة.
}
rounds-done-file-left = { $count ->
    [zero] لم تُترك مدرسة.
    [one] تُركت مدرسة واحدة كما هي: فقد غيّرت الأعداد نفسها في هذه الأثناء أو أنهت.
    [two] تُركت مدرستان كما هما: فقد غيّرتا الأعداد نفسها في هذه الأثناء أو أنهتا.
    [few] تُركت { $count } مدارس كما هي: فقد غيّرت الأعداد نفسها في هذه الأثناء أو أنهت.
    [many] تُركت { $count } مدرسة كما هي: فقد غيّرت الأعداد نفسها في هذه الأثناء أو أنهت.
   *[other] تُركت { $count } مدرسة كما هي: فقد غيّرت الأعداد نفسها في هذه الأثناء أو أنهت.
}
rounds-fault-contact-changed = غيّر شخص آخر جهة الاتصال هذه في هذه الأثناء. الحفظ مرّة أخرى يضع مكانها ما كُتب هنا.
rounds-moved = { $count ->
    [zero] جميع مدارس الجولة تابعة للسلطة.
    [one] مدرسة واحدة في هذه الجولة تتبع حاليًا سلطة أخرى، ولا تُعرض هنا.
    [two] مدرستان في هذه الجولة تتبعان حاليًا سلطة أخرى، ولا تُعرضان هنا.
    [few] { $count } مدارس في هذه الجولة تتبع حاليًا سلطة أخرى، ولا تُعرض هنا.
    [many] { $count } مدرسة في هذه الجولة تتبع حاليًا سلطة أخرى، ولا تُعرض هنا.
   *[other] { $count } مدرسة في هذه الجولة تتبع حاليًا سلطة أخرى، ولا تُعرض هنا.
}
rounds-approve-part = { $count ->
    [zero] اعتماد الإجابات
    [one] اعتماد مع نقص معطى واحد
    [two] اعتماد مع نقص معطيين
    [few] اعتماد مع نقص { $count } معطيات
    [many] اعتماد مع نقص { $count } معطى
   *[other] اعتماد مع نقص { $count } معطى
}
rounds-answered-none-of-one = المدرسة الوحيدة التي سُئلت لم تُجب بعد.
rounds-answered-one-of-one = المدرسة الوحيدة التي سُئلت أجابت.
rounds-file-all-there = كلّ ما فيه مسجّل في إجابات المدارس.
