# Reports: on screen, on paper and as files

## The list
reports-title = التقارير
reports-lead = تقارير جاهزة، وتقرير يُركَّب بحسب الحاجة. يُعرض كل تقرير على الشاشة ويُطبع على ورقة A4 ويصدر ملفًّا، وفيها جميعًا الأرقام نفسها تمامًا.
reports-back = إلى جميع التقارير
reports-kind-mayor = صفحة واحدة لرئاسة السلطة
reports-kind-for-mayor = خلاصة واحدة وقرار واحد وسؤال واحد لإدارة البرنامج. للقراءة قبل الجلسة أو خلالها.
reports-kind-who-mayor = متاح لمن يطّلعون على جميع معطيات السلطة.
reports-kind-city = تقرير سنوي لسلطة محلية
reports-kind-for-city = الممتحَنون في جميع المواضيع، والسلطة إلى جانب سلطات مشابهة، ومدارسها، وكل ما جُمع منها، سنة بعد سنة.
reports-kind-who-city = متاح لأعضاء الشبكة. الأعداد الصغيرة تظهر للسلطة نفسها فقط.
reports-kind-school = صفحة مدرسة
reports-kind-for-school = ما نُشر عن المدرسة وما أبلغت عنه، سنة بعد سنة. أساس للحديث مع المدرسة.
reports-kind-who-school = متاح لطاقم المدرسة ولمن يطّلعون على جميع معطيات السلطة.
reports-kind-network = صورة الشبكة
reports-kind-for-network = جميع السلطات الأعضاء جنبًا إلى جنب، ومجموعها.
reports-kind-who-network = متاح لأعضاء الشبكة. الأعداد الصغيرة تظهر للسلطة نفسها فقط.
reports-kind-custom = تقرير بتركيب شخصي
reports-kind-for-custom = سلطات ومعطيات وسنوات بحسب الاختيار. يُحفظ الاختيار في العنوان، فيكفي إرسال الرابط لمشاركة التقرير.
reports-kind-who-custom = متاح لأعضاء الشبكة. الأعداد الصغيرة تظهر للسلطة نفسها فقط.
reports-systems = ربط أنظمة أخرى
reports-systems-text = يمكن لأنظمة السلطة أن تحصل على المعطيات نفسها مباشرةً، بواسطة رمز وصول.
reports-systems-who = متاح لمن يرأسون السلطة أو يركّزون الشبكة.

## One report
# $date is a day and a minute
reports-printed = أُعدّ في { $date }
reports-workbook = تنزيل مصنّف Excel
reports-show = عرض
reports-text = الجدول بصيغة CSV
reports-text-named = تنزيل الجدول «{ $table }» بصيغة CSV
reports-cut = يُعرض هنا { $shown } من أصل { $all } من السطور. الملفات تشمل جميع السطور.
reports-missing = لا معطى
reports-date = تاريخ الإعداد
reports-link = رابط التقرير
reports-file-about = عن التقرير
reports-definitions = معنى الأرقام
reports-source = المصدر: { $source }.
reports-empty = لا معطيات لهذا الاختيار
reports-empty-text = يمكن اختيار سنوات أخرى أو موضوع آخر.
reports-empty-custom = هنا يُركَّب التقرير
reports-empty-custom-text = تُختار السلطات والمعطيات في النموذج أعلاه، ولكل معطى جدول: سطر لكل سلطة وعمود لكل سنة.

## What can be chosen
reports-filter-city = السلطة المحلية
reports-filter-school = المدرسة
reports-filter-subject = الموضوع
reports-filter-years = السنوات
reports-filter-from = من سنة
reports-filter-until = حتى سنة
reports-filter-network = الشبكة
reports-filter-places = السلطات
reports-filter-figures = المعطيات
reports-any-year = الكل
reports-custom-choose = ما الذي يشمله التقرير
reports-custom-places = سلطات ومجاميع
reports-custom-figures = المعطيات
reports-custom-subject-hint = بعد تغيير الموضوع وعرض التقرير تظهر هنا معطيات الموضوع الجديد.
reports-custom-show = عرض التقرير
# $count is how many of a group are chosen
reports-chosen = { $count ->
    [zero] لا اختيار
    [one] اختيار واحد
    [two] اختياران
    [few] { $count } اختيارات
    [many] { $count } اختيارًا
   *[other] { $count } اختيار
}
reports-group-sums = مجاميع ومقارنات
reports-each-member = كل سلطة عضو على حدة
reports-each-city = كل سلطة في البلاد على حدة
reports-group-members = السلطات الأعضاء في الشبكة
reports-group-ministry = الممتحَنون، بحسب وزارة التربية والتعليم
# $first is a list of names
reports-and-more = { $first } وغيرها ({ $count })

## Titles, places and columns
reports-title-mayor = { $city }: صفحة واحدة لرئاسة السلطة
reports-title-city = { $city }: تقرير سنوي
reports-title-school = { $school }: صفحة المدرسة
reports-title-network = صورة الشبكة
reports-title-custom = تقرير بتركيب شخصي
reports-peers = العنقود { $cluster }: سائر السلطات ({ $count })
reports-cluster = العنقود { $cluster }
reports-network-members = جميع السلطات الأعضاء في الشبكة
reports-country = البلاد عامّة
# A Hebrew page reads from right to left, and so do two years
reports-span = { $from } حتى { $until }
reports-members = { $count ->
    [zero] لا سلطات أعضاء
    [one] سلطة عضو واحدة
    [two] سلطتان عضوان
    [few] { $count } سلطات أعضاء
    [many] { $count } سلطة عضوًا
   *[other] { $count } سلطة عضو
}
reports-level = { $subject }، { $units }
reports-column-subject = الموضوع والمستوى
reports-column-level = المستوى
reports-column-place = السلطة المحلية
reports-column-city = السلطة المحلية
reports-column-cluster = العنقود
reports-column-school = المدرسة
reports-column-code = رمز المؤسسة
reports-column-figure = المعطى
reports-column-change = التغيّر
reports-column-change-percent = التغيّر بالنسبة المئوية
reports-column-share = نسبة 5 وحدات
reports-column-units-in = { $units }، { $year }

## Tables
reports-table-examinees = الممتحَنون بحسب الموضوع والمستوى والسنة
reports-table-beside = إلى جانب سلطات أخرى
reports-table-beside-lead = الممتحَنون بخمس وحدات، { $subject }.
reports-table-schools = المدارس
reports-table-schools-lead = الممتحَنون بحسب المستوى، { $subject }. تُعرض المدارس التي نُشر معطى عنها.
reports-table-published = الممتحَنون كما نُشر
reports-table-published-lead = بحسب وزارة التربية والتعليم. المكان الفارغ يعني أنّه لم يُنشر معطى.
reports-table-members = السلطات الأعضاء
reports-table-members-lead = الممتحَنون بخمس وحدات، { $subject }، بترتيب تنازلي.
reports-theme-students = الطلاب والمسارات
reports-theme-lead-students = بحسب ما أبلغت عنه المدارس في جولات جمع المعطيات، بعد الاعتماد والنشر.
reports-theme-teachers = المعلّمون
reports-theme-lead-teachers = بحسب ما أبلغت عنه المدارس في جولات جمع المعطيات، بعد الاعتماد والنشر.
reports-theme-parents = الأهالي
reports-theme-lead-parents = بحسب ما أبلغت عنه المدارس في جولات جمع المعطيات، بعد الاعتماد والنشر.
reports-theme-programmes = البرامج
reports-theme-lead-programmes = بحسب ما أبلغت عنه المدارس في جولات جمع المعطيات، بعد الاعتماد والنشر.
reports-theme-resources = المجموعات التعليمية والساعات والميزانية
reports-theme-lead-resources = بحسب ما أبلغت عنه المدارس والسلطة، بعد الاعتماد والنشر.

## Sentences
reports-finding = الخلاصة
reports-goal = الهدف
reports-beside = إلى جانب سلطات مشابهة
reports-holds-back = ما الذي يعيق
reports-schools-tell = بحسب تقارير المدارس، { $year }
reports-forecast = التوقّع، بحسب تقارير المدارس
reports-forecast-counts = يُحسب من يدرسون في 31 تشرين الأول من السنة الدراسية.
reports-forecast-goal = أما الهدف فيُقاس بالممتحَنين، وهو مقياس آخر.
reports-sentence = { $text }.
reports-decision = قرار للاتخاذ
reports-question = سؤال لإدارة البرنامج
reports-decision-share = تحديد عدد الطلاب الإضافيين الذين سيبقون في مسار الخمس وحدات من الصف العاشر حتى الثاني عشر، وما الذي تحصل عليه كل مدرسة لذلك: ساعات تقوية أو مرافقة شخصية أو مجموعة صغيرة.
reports-decision-schools = تحديد المدارس التي تُفتح فيها مجموعة بخمس وحدات في السنة القادمة، والجهة التي تموّل ساعاتها حتى تترسّخ.
reports-decision-falling = تحديد موعد تقديم خطة لوقف التراجع، والمسؤولين عنها في كل مدرسة.
reports-decision-nothing = تحديد هدف للسنوات القادمة، وما يستحق التعزيز من العمل القائم هنا.
reports-decision-unknown = فتح جولة جمع معطيات في المدارس، ليستند القرار القادم إلى معطيات.
# $known, $rose and $fell count authorities
reports-network-finding = السلطات الأعضاء التي تمكن مقارنة عدد ممتحَنيها بخمس وحدات في { $subject }: { $known }. ارتفع العدد في { $rose } منها وانخفض في { $fell } (بين { $from } و{ $to }).
reports-completeness-ministry = وزارة التربية والتعليم: { $year }، المدارس التي لها معطى بخمس وحدات: { $schools }.
reports-completeness-asked = جولات جمع المعطيات: { $year }، المدارس التي أبلغت: { $schools } من أصل { $expected }.
reports-completeness-reported = جولات جمع المعطيات: { $year }، المدارس التي أبلغت: { $schools }.
reports-completeness-school = المعطيات التي أبلغت عنها المدرسة لسنة { $year }: { $figures }.
reports-completeness-school-none = لم تُبلغ المدرسة بعد في أي جولة لجمع المعطيات.
reports-completeness-members = السلطات المبلِّغة: { $count } من أصل { $members } من أعضاء الشبكة.
reports-completeness-made-up = المعطيات التي أبلغت عنها المدارس مختلَقة وللتوضيح فقط.
reports-completeness-custom = المعطيات المعروضة: { $shown } من أصل { $all }؛ المحجوبة: { $withheld }؛ الناقصة: { $missing }.
