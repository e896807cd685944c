## قائمة السلطات
cities-title = السلطات المحلية
cities-lead = الممتحَنون بخمس وحدات تعليمية في الرياضيات، في كل سلطة محلية في إسرائيل.
cities-found = { $all ->
    [zero] لا سلطات
    [one] سلطة واحدة
    [two] { $count } من أصل سلطتين
    [few] { $count } من أصل { $all } سلطات
    [many] { $count } من أصل { $all } سلطة
   *[other] { $count } من أصل { $all } سلطة
}
cities-empty-title = لا توجد معطيات بعد
cities-empty-text = سيظهر هنا عدد الممتحَنين في كل سلطة بعد استيراد ملف البجروت من وزارة التربية والتعليم في صفحة «استيراد المعطيات».
cities-table = قائمة السلطات المحلية
cities-filter-name = اسم السلطة، بأي لغة
cities-filter-district = اللواء (وزارة التربية والتعليم)
cities-filter-sector = الوسط
cities-filter-cluster = العنقود الاجتماعي الاقتصادي
cities-filter-sort = ترتيب العرض
cities-filter-members = السلطات الأعضاء في الشبكة فقط (للتوضيح)
cities-filter-more = التصفية والترتيب
cities-filter-any = الكل
cities-filter-show = عرض
cities-filter-all = إلغاء التصفية
cities-column-name = السلطة
cities-column-district = اللواء (وزارة التربية والتعليم)
cities-column-cluster = العنقود
cities-column-last = الممتحَنون بـ5 وحدات
cities-column-last-of = الممتحَنون بـ5 وحدات، { $year }
cities-column-change = التغيّر
cities-column-change-since = التغيّر منذ { $year }
cities-column-change-per-cent = نسبة التغيّر منذ { $year }
cities-column-share = نسبة الـ5 وحدات
cities-column-compare = للمقارنة
cities-compare-city = إضافة { $city } إلى المقارنة
cities-compare-button = مقارنة السلطات المختارة
cities-compare-hint = يمكن اختيار أربع سلطات على الأكثر للمقارنة.
cities-compare-one = اختيرت سلطة واحدة: { $city }. للمقارنة يجب اختيار سلطة أخرى على الأقل.
cities-compare-many = اختيرت أكثر من أربع سلطات. تشمل المقارنة السلطات الأربع الأولى: { $shown }؛ ولا تشمل { $left }.
cities-compare-and = { "، " }
cities-compare-remove = إزالة { $city } من المقارنة
cities-compare-title = السلطات جنبًا إلى جنب
cities-show-all = عرض جميع السلطات ({ $all })
cities-none-title = لم يُعثر على سلطة مطابقة
cities-none-text = يمكن التحقق من كتابة الاسم، أو البحث بجزء منه، أو إلغاء التصفية.
cities-list-numbers = الأعداد في القائمة
cities-printed = طُبع بتاريخ { $date }
cities-report = التقرير السنوي
cities-whole-country = الدولة كلها
cities-lower-bound = الأعداد حدّ أدنى: لا تنشر وزارة التربية والتعليم معطيات مدرسة فيها أقل من 11 ممتحَنًا في الموضوع والمستوى.
cities-sample-member = في الشبكة (للتوضيح)
cities-sample-explained = قائمة أعضاء الشبكة في هذا النظام هي للتوضيح فقط.

cities-district-north = الشمال
cities-district-haifa = حيفا
cities-district-tel-aviv = تل أبيب
cities-district-center = المركز
cities-district-jerusalem = القدس
cities-district-south = الجنوب
cities-sector-jewish = اليهودي
cities-sector-arab = العربي
cities-sector-druze = الدرزي
cities-sector-bedouin = البدوي
cities-sector-circassian = الشركسي
cities-kind-city = بلدية
cities-kind-local-council = مجلس محلي
cities-kind-regional-council = مجلس إقليمي
cities-kind-other = هيئة أخرى

## الأعداد ومصدرها
cities-withheld = محجوب
cities-not-published = لم يُنشر معطى
cities-definition-examinees = الطالبات والطلاب الذين تقدّموا للامتحان بهذا المستوى في موضوع { $subject } في سنة تخرّجهم. التقدّم للامتحان لا يعني بالضرورة النجاح فيه أو استحقاق الشهادة.
cities-source = وزارة التربية والتعليم، معطيات امتحانات البجروت بموجب قانون حرية المعلومات؛ الملفات: { $files }
cities-source-none = لم يُستورَد ملف بعد
cities-source-brought = استُورد إلى النظام بتاريخ { $date }
cities-completeness = عدد المدارس التي تقدّم طلابها للامتحان في الموضوع: { $all }؛ وعدد المدارس التي لها معطى بـ5 وحدات: { $with }. لا تُنشر الأعداد التي تقلّ عن 11، ولذلك فهذا حدّ أدنى.

## صفحة السلطة
cities-back = إلى جميع السلطات
cities-facts-title = بيانات السلطة
cities-facts-district = لواء وزارة التربية والتعليم
cities-facts-sector = الوسط
cities-facts-cluster = العنقود الاجتماعي الاقتصادي، { $year }
cities-facts-population = عدد السكان، { $year }
cities-facts-definition = اللواء هو لواء وزارة التربية والتعليم، وليس دائمًا لواء وزارة الداخلية. الوسط هو وسط معظم مدارس السلطة. العنقود وعدد السكان يعودان إلى سنة { $year }.
cities-facts-source = وزارة التربية والتعليم، معطيات ميزانيات المؤسسات التعليمية؛ دائرة الإحصاء المركزية، المؤشر الاجتماعي الاقتصادي لسنة { $year }
cities-facts-date = اللواء والوسط: السنة الدراسية 2014/2015؛ العنقود وعدد السكان: { $year }
cities-facts-completeness = لا يشمل المؤشر المجالس الإقليمية، ولذلك لا يظهر لها عنقود ولا عدد سكان.
cities-subjects = المواضيع
cities-summary-empty-title = لا يوجد معطى عن { $subject } في هذه السلطة
cities-summary-empty-text = لا يوجد في ملفات وزارة التربية والتعليم معطى عن مدارس السلطة في هذا الموضوع. المدرسة التي فيها أقل من 11 ممتحَنًا لا تظهر في الملفات.
cities-summary-no-file = لم يُستورَد بعد ملف البجروت من وزارة التربية والتعليم.
cities-summary-other-subjects = مواضيع لها معطيات عن السلطة:

cities-figure-five = الممتحَنون بـ5 وحدات في { $subject }، { $year }
cities-figure-change = التغيّر مقارنةً بسنة { $year }
cities-figure-share = نسبة الممتحَنين بـ5 وحدات من مجموع الممتحَنين في { $subject }
cities-figure-goal = الهدف لسنة { $year }
cities-figure-lower-bound = حدّ أدنى
cities-figure-goal-sample = هدف للتوضيح
cities-definition-share = عدد الممتحَنين بـ5 وحدات في { $subject } مقسومًا على عدد الممتحَنين بـ3 و4 و5 وحدات، في السنة نفسها والمدارس نفسها.
cities-definition-change = الفرق بين عدد الممتحَنين بـ5 وحدات في السنة الأخيرة وعددهم في سنة { $year }.
cities-definition-goal = عدد الممتحَنين بـ5 وحدات في الرياضيات الذي تسعى السلطة إلى بلوغه حتى سنة الهدف.
cities-source-goal = حُدّد في النظام من قِبل السلطة أو مركّزي الشبكة
cities-source-goal-sample = قيمة وُضعت للتوضيح فقط، وليست هدفًا للسلطة
cities-goal-progress = { $count } في { $year }، من هدف قدره { $target }
cities-goal-set = سُجّل في النظام بتاريخ { $date }

cities-trend-title = على مرّ السنوات
cities-trend-lead = الممتحَنون بـ5 وحدات في { $subject }، بحسب سنة التخرّج
cities-trend-year = السنة
cities-trend-schools = مدارس لها معطى
cities-trend-word = الاتجاه
cities-trend-range = مجال 80%
cities-trend-goal = الهدف
cities-trend-note = هذا اتجاه وليس تنبؤًا: المعروف هو أعداد الممتحَنين في كل سنة فقط. إذا استمر الاتجاه، فعدد الممتحَنين المتوقَّع في { $year } نحو { $expected }، وباحتمال 80% سيكون بين { $low } و{ $high }. وإذا بقي العدد كما كان في السنة الأخيرة، فسيكون { $naive }.
cities-trend-note-past = هذا اتجاه وليس تنبؤًا: المعروف هو أعداد الممتحَنين في كل سنة فقط. إذا كان الاتجاه قد استمر، فقد بلغ عدد الممتحَنين في { $year } نحو { $expected }، وباحتمال 80% بين { $low } و{ $high }. وإذا بقي العدد كما كان في آخر سنة لها معطيات، فقد كان { $naive }.
cities-trend-break = لا يظهر هنا اتجاه حتى { $goal }، سنة الهدف: ففي سنة { $year } طرأ تغيير على الامتحانات، ولا يمكن مقارنة الأعداد التي قبله بالأعداد التي بعده.
cities-trend-few = لا يظهر هنا اتجاه: فهو يحتاج إلى معطيات سنتين على الأقل.
cities-trend-little = { $years ->
    [zero] لا تغطي المعطيات أي سنة، ولذلك لا يمكن الاستدلال منها على المستقبل.
    [one] تغطي المعطيات سنة واحدة فقط، ولذلك لا يُستدلّ منها على المستقبل إلا القليل جدًا.
    [two] تغطي المعطيات سنتين فقط، ولذلك لا يُستدلّ منها على المستقبل إلا القليل جدًا.
    [few] تغطي المعطيات { $years } سنوات فقط، ولذلك لا يُستدلّ منها على المستقبل إلا القليل جدًا.
    [many] تغطي المعطيات { $years } سنة فقط، ولذلك لا يُستدلّ منها على المستقبل إلا القليل جدًا.
   *[other] تغطي المعطيات { $years } سنة فقط، ولذلك لا يُستدلّ منها على المستقبل إلا القليل جدًا.
}

cities-comparison-title = مقارنةً بالآخرين
cities-comparison-lead = الموضوع نفسه والسنوات نفسها والمصدر نفسه.
cities-comparison-whom = الجهة
cities-whom-cluster = { $count ->
    [zero] لا سلطات أخرى في العنقود { $cluster }
    [one] السلطة الأخرى في العنقود { $cluster }
    [two] السلطتان الأخريان في العنقود { $cluster }
    [few] السلطات الـ{ $count } الأخرى في العنقود { $cluster }
    [many] السلطات الـ{ $count } الأخرى في العنقود { $cluster }
   *[other] السلطات الـ{ $count } الأخرى في العنقود { $cluster }
}
cities-whom-network = { $count ->
    [zero] لا سلطات في الشبكة (للتوضيح)
    [one] سلطة واحدة في الشبكة (للتوضيح)
    [two] سلطتان في الشبكة (للتوضيح)
    [few] { $count } سلطات في الشبكة (للتوضيح)
    [many] { $count } سلطة في الشبكة (للتوضيح)
   *[other] { $count } سلطة في الشبكة (للتوضيح)
}
cities-peers-title = السلطات في العنقود { $cluster }
cities-peers-lead = نسبة الممتحَنين بـ5 وحدات من مجموع الممتحَنين في الموضوع، بالنسبة المئوية.
cities-peers-lead-counts = الممتحَنون بـ5 وحدات في { $subject }، { $year }.
cities-schools-title = المدارس
cities-schools-lead = الممتحَنون بحسب المستوى، { $year }. المدارس التي فيها أقل من 11 ممتحَنًا في المستوى لا تظهر في الملف. أسماء المدارس بالعبرية كما ترد في ملف الوزارة.
cities-schools-school = المدرسة
cities-schools-before = 5 وحدات، السنة السابقة
cities-schools-by-locality = نُسبت بحسب البلدة
cities-schools-on-paper = تُطبع المدارس الـ{ $count } الأولى من أصل { $all }.
cities-schools-empty-title = لا توجد مدارس نُشر عنها معطى
cities-schools-empty-text = لا يوجد في ملف وزارة التربية والتعليم معطى عن مدارس السلطة في هذا الموضوع.

cities-missing-title = ما لا يظهر هنا
cities-missing-small = لا تُنشر المعطيات عن أقل من 11 ممتحَنًا، ولذلك لا يظهر هنا صف دراسي صغير جديد.
cities-missing-examined = الأعداد هي للممتحَنين، لا للناجحين ولا لمستحقّي الشهادة، ولا تشمل طلاب الصفين العاشر والحادي عشر.
cities-missing-schools = { $count ->
    [zero] لجميع المدارس التي تقدّم طلابها للامتحان في { $subject }، وعددها { $all }، معطى منشور بـ5 وحدات.
    [one] لم يُنشر معطى بـ5 وحدات عن مدرسة واحدة من أصل { $all } تقدّم طلابها للامتحان في { $subject }.
    [two] لم يُنشر معطى بـ5 وحدات عن مدرستين من أصل { $all } تقدّم طلابها للامتحان في { $subject }.
    [few] لم يُنشر معطى بـ5 وحدات عن { $count } مدارس من أصل { $all } تقدّم طلابها للامتحان في { $subject }.
    [many] لم يُنشر معطى بـ5 وحدات عن { $count } مدرسة من أصل { $all } تقدّم طلابها للامتحان في { $subject }.
   *[other] لم يُنشر معطى بـ5 وحدات عن { $count } مدرسة من أصل { $all } تقدّم طلابها للامتحان في { $subject }.
}
cities-missing-unheard = { $count ->
    [zero] يذكر الملف في هذا الموضوع جميع مدارس السلطة التي فيها مرحلة ثانوية.
    [one] لا يذكر الملف شيئًا في هذا الموضوع عن مدرسة إضافية واحدة في السلطة فيها مرحلة ثانوية.
    [two] لا يذكر الملف شيئًا في هذا الموضوع عن مدرستين إضافيتين في السلطة فيهما مرحلة ثانوية.
    [few] لا يذكر الملف شيئًا في هذا الموضوع عن { $count } مدارس إضافية في السلطة فيها مرحلة ثانوية.
    [many] لا يذكر الملف شيئًا في هذا الموضوع عن { $count } مدرسة إضافية في السلطة فيها مرحلة ثانوية.
   *[other] لا يذكر الملف شيئًا في هذا الموضوع عن { $count } مدرسة إضافية في السلطة فيها مرحلة ثانوية.
}
cities-missing-review = { $count ->
    [zero] لا توجد مدارس تنتظر مراجعة تبعيتها للسلطة.
    [one] مدرسة واحدة نُسبت إلى السلطة بحسب اسم البلدة فقط، وتنتظر المراجعة.
    [two] مدرستان نُسبتا إلى السلطة بحسب اسم البلدة فقط، وتنتظران المراجعة.
    [few] { $count } مدارس نُسبت إلى السلطة بحسب اسم البلدة فقط، وتنتظر المراجعة.
    [many] { $count } مدرسة نُسبت إلى السلطة بحسب اسم البلدة فقط، وتنتظر المراجعة.
   *[other] { $count } مدرسة نُسبت إلى السلطة بحسب اسم البلدة فقط، وتنتظر المراجعة.
}
cities-missing-goal = لم يُحدَّد بعد هدف للسلطة.

cities-goal-title = هدف السلطة
cities-goal-lead = كم ممتحَنًا بـ5 وحدات في الرياضيات، وحتى أي سنة تخرّج؟
cities-goal-target = عدد الممتحَنين
cities-goal-year = سنة التخرّج
cities-goal-save = حفظ الهدف
cities-goal-done = حُفظ الهدف: { $target } من الممتحَنين حتى سنة { $year }.
cities-fault-goal-year = يجب كتابة سنة تخرّج من أربعة أرقام، من عشر سنوات مضت وحتى خمس عشرة سنة قادمة.
cities-fault-goal-target = يجب كتابة عدد صحيح بين 1 و100,000، دون مجال ودون كلمة «تقريبًا».

## الخلاصة بالكلمات
cities-finding-none = لا يوجد بعد معطى عن الممتحَنين بـ5 وحدات في { $subject } في { $city }.
cities-finding-withheld = عدد الممتحَنين بـ5 وحدات في { $subject } في { $city } أصغر من أن يُعرض هنا.
cities-finding-one-year = عدد الممتحَنين بـ5 وحدات في { $subject } في { $city } سنة { $year } هو { $count }.
cities-finding-rose = ازداد عدد الممتحَنين بـ5 وحدات في { $subject } في { $city } بمقدار { $by } بين { $from } و{ $to }، وبلغ { $count } في سنة { $to }.
cities-finding-fell = انخفض عدد الممتحَنين بـ5 وحدات في { $subject } في { $city } بمقدار { $by } بين { $from } و{ $to }، وبلغ { $count } في سنة { $to }.
cities-finding-steady = بقي عدد الممتحَنين بـ5 وحدات في { $subject } في { $city } سنة { $to } كما كان سنة { $from }: { $count }.
cities-finding-numbers = الأعداد في الخلاصة
cities-finding-unheard = لم يُنشر معطى عن سنة { $year }؛ وقد يكون عدد الممتحَنين في كل مدرسة أقل من 11.
cities-finding-unheard-withheld = معطى سنة { $year } محجوب.
cities-standing-reached = تحقّق هدف سنة { $year }، وهو { $target } من الممتحَنين، في سنة { $since }.
cities-standing-missed = كان هدف سنة { $year } هو { $target } من الممتحَنين ولم يتحقّق، وكان الفارق { $missing }.
cities-standing-unknown = هدف سنة { $year } هو { $target } من الممتحَنين، ولا يوجد معطى يمكن مقارنته به.
cities-standing-within = هدف سنة { $year } هو { $target } من الممتحَنين، أي أكثر بـ{ $missing } مما كان في { $since }، بزيادة نحو { $yearly } في كل سنة منذ { $since }.
cities-standing-awaited = هدف سنة { $year } هو { $target } من الممتحَنين، أي أكثر بـ{ $missing } مما كان في { $since }. لم تصل بعد معطيات وزارة التربية والتعليم لسنة { $year }، ولذلك لا يُعرف بعد إن كان الهدف قد تحقّق.
cities-outlook-likely = إذا استمر الاتجاه فمن المرجّح أن يتحقّق الهدف.
cities-outlook-open = إذا استمر الاتجاه فقد يتحقّق الهدف.
cities-outlook-short = بحسب الاتجاه الحالي لا يُتوقَّع أن يتحقّق الهدف.
cities-outlook-away = عدد الممتحَنين في انخفاض، والاتجاه يبتعد عن الهدف.
cities-outlook-past-likely = إذا استمر الاتجاه الذي كان حتى { $since } فمن المرجّح أنه تحقّق.
cities-outlook-past-open = إذا استمر الاتجاه الذي كان حتى { $since } فربما تحقّق.
cities-outlook-past-short = بحسب الاتجاه الذي كان حتى { $since } لم يكن متوقَّعًا أن يتحقّق.
cities-outlook-past-away = حتى { $since } كان عدد الممتحَنين في انخفاض، وابتعد الاتجاه عن الهدف.
cities-beside-above = التغيّر منذ السنة السابقة ({ $own }) أفضل من تغيّر السلطات الأخرى في العنقود { $cluster } ({ $peers }).
cities-beside-equal = التغيّر منذ السنة السابقة ({ $own }) مماثل لتغيّر السلطات الأخرى في العنقود { $cluster }.
cities-beside-like = بلغ العدد هنا { $after } مقابل { $before } في السنة السابقة ({ $own })؛ أما في السلطات الأخرى في العنقود { $cluster } فكان التغيّر { $peers }. ومع أعداد كهذه قد يكون الفرق من قبيل المصادفة.
cities-beside-below = التغيّر منذ السنة السابقة ({ $own }) أدنى من تغيّر السلطات الأخرى في العنقود { $cluster } ({ $peers }).
cities-holds-back-label = ما الذي يعيق:
cities-holds-back-share = { $own } فقط من الممتحَنين هنا يتقدّمون لـ5 وحدات، مقابل { $peers } في السلطات الأخرى في العنقود نفسه. ولو كانت النسبة هنا كنسبتها لازداد العدد بمقدار { $count }.
cities-holds-back-schools = { $count ->
    [zero] لا توجد مدرسة فيها ممتحَنون في مستويات أخرى دون معطى بـ5 وحدات، من أصل { $all }.
    [one] في مدرسة واحدة من أصل { $all } يوجد ممتحَنون في مستويات أخرى، ولا يوجد معطى بـ5 وحدات.
    [two] في مدرستين من أصل { $all } يوجد ممتحَنون في مستويات أخرى، ولا يوجد معطى بـ5 وحدات.
    [few] في { $count } مدارس من أصل { $all } يوجد ممتحَنون في مستويات أخرى، ولا يوجد معطى بـ5 وحدات.
    [many] في { $count } مدرسة من أصل { $all } يوجد ممتحَنون في مستويات أخرى، ولا يوجد معطى بـ5 وحدات.
   *[other] في { $count } مدرسة من أصل { $all } يوجد ممتحَنون في مستويات أخرى، ولا يوجد معطى بـ5 وحدات.
}
cities-holds-back-falling = انخفض عدد الممتحَنين بمقدار { $count }، مع أن النسبة ليست أدنى منها في السلطات الأخرى في العنقود نفسه.
cities-holds-back-fallen = انخفض عدد الممتحَنين بمقدار { $count }.
cities-holds-back-nothing = لا تشير المعطيات إلى عائق واحد واضح.
cities-holds-back-unknown = لا يمكن معرفة ذلك من المعطيات المنشورة.
cities-question-label = سؤال لإدارة البرنامج:
cities-question-share = في أي المدارس ينتقل الطلاب من 5 إلى 4 وحدات بين الصف العاشر والصف الثاني عشر، وما الذي كان سيساعدهم على البقاء؟
cities-question-schools = في أيّ من هذه المدارس يمكن فتح مجموعة 5 وحدات، وحدها أو مع مدرسة مجاورة؟
cities-question-falling = ما الذي تغيّر منذ ذلك الحين: المعلّمون أم الساعات أم الصفوف أم اختيار الطلاب؟
cities-question-nothing = ما الذي ينجح هنا، وما الذي يجدر أن تعرفه المدن الأخرى؟
cities-question-unknown = أي معطيات موجودة لدى المدارس ولا تظهر في الملف؟

## المواضيع داخل الجملة
cities-subject-mathematics = الرياضيات
cities-subject-physics = الفيزياء
cities-subject-chemistry = الكيمياء
cities-subject-biology = البيولوجيا
cities-subject-computer_science = علوم الحاسوب

## The newest collection round, for those who see all of the city
cities-round-open = { $answered ->
    [zero] الجولة مفتوحة حتى { $deadline }، ولم تُجب بعد أي مدرسة من أصل { $count }.
    [one] الجولة مفتوحة حتى { $deadline }، وأجابت مدرسة واحدة من أصل { $count }.
    [two] الجولة مفتوحة حتى { $deadline }، وأجابت مدرستان من أصل { $count }.
    [few] الجولة مفتوحة حتى { $deadline }، وأجابت { $answered } مدارس من أصل { $count }.
    [many] الجولة مفتوحة حتى { $deadline }، وأجابت { $answered } مدرسة من أصل { $count }.
   *[other] الجولة مفتوحة حتى { $deadline }، وأجابت { $answered } مدرسة من أصل { $count }.
}
cities-round-published = { $published ->
    [zero] لم تُنشر إجابات من أصل { $count }.
    [one] نُشرت إجابات مدرسة واحدة من أصل { $count }.
    [two] نُشرت إجابات مدرستين من أصل { $count }.
    [few] نُشرت إجابات { $published } مدارس من أصل { $count }.
    [many] نُشرت إجابات { $published } مدرسة من أصل { $count }.
   *[other] نُشرت إجابات { $published } مدرسة من أصل { $count }.
}
cities-round-closed = أُغلقت الجولة ولم تُنشر إجابات بعد.
cities-to-analysis = ماذا تقول معطيات المدارس
# $count is how much does not fit in the published figures and has no answer
cities-findings = { $count ->
    [zero] لا حالات عدم توافق في المعطيات المنشورة
    [one] حالة عدم توافق واحدة في المعطيات المنشورة تحتاج إلى استيضاح
    [two] حالتا عدم توافق في المعطيات المنشورة تحتاجان إلى استيضاح
    [few] { $count } حالات عدم توافق في المعطيات المنشورة تحتاج إلى استيضاح
    [many] { $count } حالة عدم توافق في المعطيات المنشورة تحتاج إلى استيضاح
   *[other] { $count } حالة عدم توافق في المعطيات المنشورة تحتاج إلى استيضاح
}
