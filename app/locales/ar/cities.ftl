## قائمة السلطات
cities-title = السلطات المحلية
cities-lead = الممتحَنون بخمس وحدات تعليمية في الرياضيات، في كل سلطة محلية في إسرائيل.
cities-found = { $all ->
    [one] سلطة واحدة
   *[other] { $count } من أصل { $all } سلطة
}
cities-empty-title = لم تُستورَد بيانات بعد
cities-empty-text = ستظهر هنا أعداد الممتحَنين في كل سلطة بعد استيراد ملف البجروت من وزارة التربية والتعليم في شاشة «استيراد البيانات».
cities-table = قائمة السلطات المحلية
cities-filter-name = اسم السلطة، بأي لغة
cities-filter-district = اللواء
cities-filter-sector = الوسط
cities-filter-cluster = العنقود الاجتماعي الاقتصادي
cities-filter-sort = ترتيب العرض
cities-filter-members = السلطات الأعضاء في الشبكة فقط (عيّنة)
cities-filter-more = التصفية والترتيب
cities-filter-any = الكل
cities-filter-show = عرض
cities-filter-all = إلغاء التصفية
cities-column-name = السلطة
cities-column-district = اللواء
cities-column-cluster = العنقود
cities-column-last = الممتحَنون بـ5 وحدات
cities-column-last-of = الممتحَنون بـ5 وحدات، { $year }
cities-column-change = التغيّر
cities-column-change-since = التغيّر منذ { $year }
cities-column-share = نسبة 5 وحدات
cities-column-compare = للمقارنة
cities-compare-city = إضافة { $city } إلى المقارنة
cities-compare-button = مقارنة السلطات المختارة
cities-compare-hint = يمكن اختيار أربع سلطات على الأكثر.
cities-compare-title = سلطات جنبًا إلى جنب
cities-whole-country = الدولة كلها
cities-lower-bound = الأعداد حدّ أدنى: لا تنشر وزارة التربية والتعليم معطيات مدرسة فيها أقل من 11 ممتحَنًا في الموضوع والمستوى.
cities-sample-member = عضوية نموذجية
cities-sample-explained = قائمة أعضاء الشبكة في هذا النظام عيّنة لأغراض العرض التوضيحي.

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
cities-source-brought = استُورد إلى النظام في { $date }
cities-completeness = { $with } من أصل { $all } مدرسة تقدّمت للامتحان في الموضوع لها معطى بـ5 وحدات؛ الأعداد الأقل من 11 لا تُنشر، ولذلك فهذا حدّ أدنى.

## صفحة السلطة
cities-back = إلى جميع السلطات
cities-facts-district = اللواء
cities-facts-sector = الوسط
cities-facts-cluster = العنقود الاجتماعي الاقتصادي
cities-facts-population = عدد السكان
cities-subjects = المواضيع
cities-summary-empty-title = لا توجد بعد معطيات عن هذه السلطة
cities-summary-empty-text = لم يُنشر معطى عن مدارس السلطة في هذا الموضوع، أو لم يُستورَد بعد ملف وزارة التربية والتعليم.

cities-figure-five = الممتحَنون بـ5 وحدات في { $subject }، { $year }
cities-figure-change = التغيّر مقارنةً بسنة { $year }
cities-figure-share = نسبة 5 وحدات من مجموع الممتحَنين في { $subject }
cities-figure-goal = الهدف لسنة { $year }
cities-figure-lower-bound = حدّ أدنى
cities-figure-goal-sample = هدف نموذجي
cities-definition-share = عدد الممتحَنين بـ5 وحدات في { $subject } مقسومًا على عدد الممتحَنين بـ3 و4 و5 وحدات، في السنة نفسها والمدارس نفسها.
cities-definition-change = الفرق بين عدد الممتحَنين بـ5 وحدات في السنة الأخيرة وعددهم في سنة { $year }.
cities-definition-goal = عدد الممتحَنين بـ5 وحدات في الرياضيات الذي تسعى السلطة إلى بلوغه حتى سنة الهدف.
cities-source-goal = حُدّد في النظام من قِبل السلطة أو مركّزي الشبكة
cities-source-goal-sample = قيمة نموذجية وُضعت لأغراض العرض التوضيحي، وليست هدفًا للسلطة
cities-goal-progress = { $count } من { $target }

cities-trend-title = على مرّ السنوات
cities-trend-lead = الممتحَنون بـ5 وحدات في { $subject }، بحسب سنة التخرّج
cities-trend-year = السنة
cities-trend-schools = مدارس لها معطى
cities-trend-word = الاتجاه
cities-trend-range = مجال 80%
cities-trend-goal = الهدف
cities-trend-note = هذا اتجاه وليس تنبؤًا: المعروف هو أعداد الممتحَنين في كل سنة فقط. إذا استمر الاتجاه، يُتوقَّع في { $year } نحو { $expected } من الممتحَنين، وباحتمال 80% ما بين { $low } و{ $high }. تقدير بسيط «كالسنة الماضية»: { $naive }.
cities-trend-little = تغطي المعطيات { $years ->
    [one] سنة واحدة
    [two] سنتين فقط
    [few] { $years } سنوات فقط
   *[other] { $years } سنة فقط
}، ولذلك لا يمكن أن يُستدلّ منها على المستقبل إلا القليل جدًا.

cities-comparison-title = مقارنةً بالآخرين
cities-comparison-lead = الموضوع نفسه والسنوات نفسها والمصدر نفسه.
cities-comparison-whom = الجهة
cities-whom-cluster = { $count ->
    [one] سلطة واحدة في العنقود { $cluster }
    [two] سلطتان في العنقود { $cluster }
    [few] { $count } سلطات في العنقود { $cluster }
   *[other] { $count } سلطة في العنقود { $cluster }
}
cities-whom-network = { $count ->
    [one] سلطة واحدة في الشبكة (عيّنة)
    [two] سلطتان في الشبكة (عيّنة)
    [few] { $count } سلطات في الشبكة (عيّنة)
   *[other] { $count } سلطة في الشبكة (عيّنة)
}
cities-peers-title = السلطات في العنقود { $cluster }
cities-peers-lead = نسبة 5 وحدات من مجموع الممتحَنين في الموضوع، بالنسبة المئوية.
cities-schools-title = المدارس
cities-schools-lead = الممتحَنون بحسب المستوى، { $year }. المدارس التي فيها أقل من 11 ممتحَنًا في المستوى لا تظهر في الملف.
cities-schools-school = المدرسة
cities-schools-before = 5 وحدات، السنة السابقة
cities-schools-by-locality = نُسبت بحسب البلدة
cities-schools-on-paper = تُطبع أول { $count } من أصل { $all } مدرسة.
cities-schools-empty-title = لا توجد مدارس لها معطى منشور
cities-schools-empty-text = لا يوجد لمدارس السلطة في ملف الوزارة معطى في هذا الموضوع.

cities-missing-title = ما لا يظهر هنا
cities-missing-small = الصفوف التي فيها أقل من 11 ممتحَنًا لا تُنشر؛ وصفّ صغير جديد لا يُرى هنا.
cities-missing-examined = الأعداد هي لممتحَنين، لا لناجحين ولا لمستحقّي شهادة، ولا تشمل صفوف العاشر والحادي عشر.
cities-missing-schools = { $count ->
    [one] في مدرسة واحدة من أصل { $all } تقدّمت للامتحان في { $subject } لم يُنشر معطى بـ5 وحدات.
    [two] في مدرستين من أصل { $all } تقدّمت للامتحان في { $subject } لم يُنشر معطى بـ5 وحدات.
    [few] في { $count } مدارس من أصل { $all } تقدّمت للامتحان في { $subject } لم يُنشر معطى بـ5 وحدات.
   *[other] في { $count } مدرسة من أصل { $all } تقدّمت للامتحان في { $subject } لم يُنشر معطى بـ5 وحدات.
}
cities-missing-unheard = { $count ->
    [one] مدرسة إضافية واحدة في السلطة فيها مرحلة ثانوية لا يذكر الملف عنها شيئًا في هذا الموضوع.
    [two] مدرستان إضافيتان في السلطة فيهما مرحلة ثانوية لا يذكر الملف عنهما شيئًا في هذا الموضوع.
    [few] { $count } مدارس إضافية في السلطة فيها مرحلة ثانوية لا يذكر الملف عنها شيئًا في هذا الموضوع.
   *[other] { $count } مدرسة إضافية في السلطة فيها مرحلة ثانوية لا يذكر الملف عنها شيئًا في هذا الموضوع.
}
cities-missing-review = { $count ->
    [one] مدرسة واحدة نُسبت إلى السلطة بحسب اسم البلدة فقط، وتنتظر المراجعة.
    [two] مدرستان نُسبتا إلى السلطة بحسب اسم البلدة فقط، وتنتظران المراجعة.
    [few] { $count } مدارس نُسبت إلى السلطة بحسب اسم البلدة فقط، وتنتظر المراجعة.
   *[other] { $count } مدرسة نُسبت إلى السلطة بحسب اسم البلدة فقط، وتنتظر المراجعة.
}
cities-missing-goal = لم يُحدَّد بعد هدف للسلطة.

cities-goal-title = هدف السلطة
cities-goal-lead = كم ممتحَنًا بـ5 وحدات في الرياضيات، وحتى أي سنة تخرّج.
cities-goal-target = عدد الممتحَنين
cities-goal-year = سنة التخرّج
cities-goal-save = حفظ الهدف
cities-fault-goal-year = يجب كتابة سنة تخرّج من أربعة أرقام، حتى خمس عشرة سنة قادمة.
cities-fault-goal-target = يجب كتابة عدد صحيح أكبر من صفر، دون مجال ودون «تقريبًا».

## الخلاصة بالكلمات
cities-finding-none = لا يوجد بعد معطى عن الممتحَنين بـ5 وحدات في { $subject } في { $city }.
cities-finding-withheld = عدد الممتحَنين بـ5 وحدات في { $subject } في { $city } أصغر من أن يُعرض هنا.
cities-finding-one-year = عدد الممتحَنين بـ5 وحدات في { $subject } في { $city } سنة { $year } هو { $count }.
cities-finding-rose = ازداد عدد الممتحَنين بـ5 وحدات في { $subject } في { $city } بمقدار { $by } بين { $from } و{ $to }، وبلغ { $count } في { $to }.
cities-finding-fell = انخفض عدد الممتحَنين بـ5 وحدات في { $subject } في { $city } بمقدار { $by } بين { $from } و{ $to }، وبلغ { $count } في { $to }.
cities-finding-steady = بقي عدد الممتحَنين بـ5 وحدات في { $subject } في { $city } سنة { $to } كما كان سنة { $from }: { $count }.
cities-standing-reached = الهدف لسنة { $year }، وهو { $target } من الممتحَنين، تحقّق.
cities-standing-missed = كان الهدف لسنة { $year } هو { $target }، ونقص عنه { $missing }.
cities-standing-within = ينقص { $missing } لبلوغ الهدف { $target } في سنة { $year }، أي { $yearly } في كل سنة.
cities-standing-likely = ينقص { $missing } لبلوغ الهدف { $target } في سنة { $year }، أي { $yearly } في كل سنة؛ وإذا استمر الاتجاه فمن المرجّح أن يتحقّق.
cities-standing-open = ينقص { $missing } لبلوغ الهدف { $target } في سنة { $year }، أي { $yearly } في كل سنة؛ وإذا استمر الاتجاه فقد يتحقّق.
cities-standing-unlikely = ينقص { $missing } لبلوغ الهدف { $target } في سنة { $year }، أي { $yearly } في كل سنة؛ وبالاتجاه الحالي لا يُتوقَّع أن يتحقّق.
cities-beside-above = التغيّر منذ السنة السابقة ({ $own }) أفضل من تغيّر السلطات الأخرى في العنقود { $cluster } ({ $peers }).
cities-beside-like = التغيّر منذ السنة السابقة ({ $own }) شبيه بتغيّر السلطات الأخرى في العنقود { $cluster } ({ $peers }).
cities-beside-below = التغيّر منذ السنة السابقة ({ $own }) أدنى من تغيّر السلطات الأخرى في العنقود { $cluster } ({ $peers }).
cities-holds-back-label = ما الذي يعيق:
cities-holds-back-share = { $own } فقط من الممتحَنين هنا يختارون 5 وحدات، مقابل { $peers } في السلطات المشابهة. وبنسبتها كان سيزداد العدد هنا بمقدار { $count }.
cities-holds-back-schools = { $count ->
    [one] في مدرسة واحدة من أصل { $all } ممتحَنون في مستويات أخرى، ولا معطى بـ5 وحدات.
    [two] في مدرستين من أصل { $all } ممتحَنون في مستويات أخرى، ولا معطى بـ5 وحدات.
    [few] في { $count } مدارس من أصل { $all } ممتحَنون في مستويات أخرى، ولا معطى بـ5 وحدات.
   *[other] في { $count } مدرسة من أصل { $all } ممتحَنون في مستويات أخرى، ولا معطى بـ5 وحدات.
}
cities-holds-back-falling = انخفض عدد الممتحَنين بمقدار { $count }، مع أن النسبة ليست أدنى من السلطات المشابهة.
cities-holds-back-nothing = لا تشير المعطيات إلى عائق واحد واضح.
cities-holds-back-unknown = لا يمكن معرفة ذلك من المعطيات المنشورة.
cities-question-label = سؤال لإدارة البرنامج:
cities-question-share = في أي المدارس ينتقل الطلاب من 5 إلى 4 وحدات بين الصف العاشر والثاني عشر، وما الذي كان سيبقيهم؟
cities-question-schools = في أيّ من هذه المدارس يمكن فتح مجموعة 5 وحدات، وحدها أو مع مدرسة مجاورة؟
cities-question-falling = ما الذي تغيّر منذ ذلك الحين: المعلّمون أم الساعات أم الصفوف أم اختيار الطلاب؟
cities-question-nothing = ما الذي ينجح هنا، وما الذي يجدر أن تعرفه المدن الأخرى؟
cities-question-unknown = أي معطيات موجودة لدى المدارس ولا تظهر في الملف؟
