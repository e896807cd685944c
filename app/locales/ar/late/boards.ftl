# لوحات المعطيات المشتركة

boards-title = اللوحات
boards-lead = كل لوحة تروي في بضع خلاصات ما يجري في المدينة أو في الشبكة. تُبنى بالاختيار من قوائم، وتُشارَك، وتُعرض في اللقاءات.
boards-own = لوحاتي
boards-shared-with-me = لوحات شورِكت معي
boards-empty = هنا مكان لوحات المعطيات
boards-empty-text = تجمع اللوحة بضع خلاصات في مكان واحد: عدد، اتجاه، مقارنة بين السلطات. تتحدّث الأعداد تلقائيًا. للبداية يكفي اسم اللوحة.
boards-panels = { $count ->
    [zero] بلا خلاصات
    [one] خلاصة واحدة
    [two] خلاصتان
    [few] { $count } خلاصات
    [many] { $count } خلاصة
   *[other] { $count } خلاصة
}
boards-changed = آخر تحديث { $day }
boards-by = لوحة { $name }
boards-shared-own = تظهر لي وحدي
boards-shared-city = تظهر لمن يرون جميع معطيات المدينة
boards-shared-network = تظهر لأعضاء الشبكة

## لوحة جديدة
boards-new-title = لوحة جديدة
boards-new-lead = يظهر الاسم في رأس اللوحة وفي اللقاءات وفي البريد الأسبوعي.
boards-name = اسم اللوحة
boards-name-hint = مثلًا: «خمس وحدات، صورة الوضع»
boards-for = من أجل
boards-for-network = الشبكة كلها
boards-new = إنشاء اللوحة
boards-fault-no-title = يُرجى تسمية اللوحة.
boards-fault-title = الاسم طويل جدًا: 80 حرفًا على الأكثر.

## اللوحة
boards-back = جميع اللوحات
boards-edit = تحرير
boards-present = عرض في اللقاء
boards-no-panels = اللوحة ما زالت فارغة
boards-no-panels-text = تُضاف الخلاصة الأولى في التحرير: يُختار ما يُعرض وعمّن ومن أي سنوات.
boards-sample = أعضاء الشبكة هنا للتوضيح.
boards-public-lead = يُعرض هنا فقط ما هو متاح للجميع. الأعداد الصغيرة محجوبة.
boards-deleted = حُذفت اللوحة. يمكن إعادتها.
boards-restore = إعادة اللوحة
boards-undo = تراجع عن الحذف

## المشاركة
boards-sharing-title = من يرى اللوحة
boards-sharing-lead = يرى كلّ منهم في اللوحة الأعداد المتاحة له فقط.
boards-sharing = المشاركة
boards-share = حفظ المشاركة
boards-fault-shared = لا يمكن مشاركة اللوحة على هذا النحو.
boards-link-title = رابط للجميع
boards-link-none = من بيده الرابط يرى اللوحة دون تسجيل دخول، ويرى فقط ما هو متاح للجميع. يمكن إلغاء الرابط في أي وقت.
boards-link-make = إنشاء رابط
boards-link-label = رابط اللوحة
boards-link-withdraw = إلغاء الرابط

## البريد الأسبوعي
boards-weekly-title = بالبريد، مرة في الأسبوع
boards-weekly-off = صباح كل يوم أحد: ما تقوله اللوحة بجمل، ورابط إليها.
boards-weekly-on = تصل اللوحة بالبريد صباح كل يوم أحد.
boards-weekly-begin = الاشتراك في البريد الأسبوعي
boards-weekly-end = إيقاف البريد الأسبوعي
boards-unsubscribe-title = إيقاف البريد الأسبوعي
boards-unsubscribe-lead = لن يُرسل بعد الآن البريد الأسبوعي عن اللوحة «{ $title }».
boards-unsubscribe = إيقاف الإرسال
boards-unsubscribed-title = توقّف البريد الأسبوعي
boards-unsubscribed-lead = لن يُرسل بعد الآن بريد من هذه اللوحة. يمكن الاشتراك مجددًا في صفحة اللوحة.
boards-mail-subject = { $title }: صورة الأسبوع
boards-mail-greeting = تحية طيبة { $name }، هذه صورة اللوحة «{ $title }» في هذا الأسبوع:
boards-mail-link = اللوحة مع الرسوم والجداول:
    { $link }
boards-mail-foot = يُرسل هذا البريد مرة في الأسبوع بناءً على طلبكم. لإيقافه:
    { $ending }

## التحرير
boards-to-board = إلى اللوحة
boards-edit-title = تحرير اللوحة
boards-edit-lead = يُحفظ كل تغيير فورًا. يمكن إعادة خلاصة أُزيلت.
boards-done = إنهاء
boards-panel-forward = إلى الأمام
boards-panel-back = إلى الخلف
boards-panel-change = تغيير
boards-panel-remove = إزالة
boards-add-title = إضافة خلاصة
boards-add-lead = تُختار طريقة العرض، وما يُعرض، وعمّن، ومن أي سنوات. تُكتب الجملة والرسم تلقائيًا.
boards-add = إضافة إلى اللوحة
boards-change-title = تغيير الخلاصة
boards-change = حفظ التغيير
boards-change-leave = دون تغيير
boards-kind = طريقة العرض
boards-figures = ما يُعرض
boards-figure = المعطى { $number }
boards-definition = المعطى
boards-more-figures = معطيات أخرى، للمقارنة أو كمراحل
boards-no-further = دون معطى آخر
boards-no-figures-yet = { $name } (لا معطيات بعد)
boards-division-subject = الموضوع
boards-division-grade = الطبقة
boards-division-units = المستوى
boards-division-gender = من
boards-division-source = مصدر التمويل
boards-everybody = الجميع
boards-places = عمّن
boards-authority = سلطة أخرى { $number }
boards-no-authority = بدون
boards-years = السنوات
boards-years-last = { $count ->
    [zero] بلا سنوات
    [one] آخر سنة معروفة
    [two] آخر سنتين
    [few] آخر { $count } سنوات
    [many] آخر { $count } سنة
   *[other] آخر { $count } سنة
}
boards-years-between = بين سنتين
boards-years-from = من سنة
boards-years-to = حتى سنة
boards-panel-title = العنوان
boards-panel-title-hint = إذا بقي فارغًا فالعنوان هو اسم المعطى.
boards-board-title = اللوحة نفسها
boards-rename = حفظ الاسم
boards-delete = حذف اللوحة
boards-fault-kind = يُرجى اختيار طريقة العرض.
boards-fault-years = السنوات غير ممكنة: يجب أن تسبق سنة البداية سنة النهاية.
boards-fault-part = لا يوجد تفصيل كهذا لأحد المعطيات. يُستحسن فحص الطبقة والمستوى.
boards-conflict-full = في اللوحة 24 خلاصة، وهذا هو الحدّ. يمكن إزالة واحدة أو إنشاء لوحة أخرى.
boards-conflict-deleted = حُذفت اللوحة في هذه الأثناء. يمكن إعادتها من قائمة اللوحات.

## ما أُنجز
boards-receipt-made = أُنشئت اللوحة. يمكن الآن إضافة خلاصات إليها.
boards-receipt-renamed = حُفظ الاسم.
boards-receipt-added = أُضيفت الخلاصة.
boards-receipt-replaced = حُفظ التغيير.
boards-receipt-moved = حُفظ الترتيب.
boards-receipt-removed = أُزيلت الخلاصة.
boards-receipt-put-back = عادت الخلاصة إلى مكانها.
boards-receipt-shared = حُفظت المشاركة.
boards-receipt-linked = أُنشئ الرابط.
boards-receipt-unlinked = أُلغي الرابط. من يفتحه لن يرى شيئًا.
boards-receipt-deleted = حُذفت اللوحة.
boards-receipt-restored = عادت اللوحة.
boards-receipt-subscribed = تمّ الاشتراك. يُرسل البريد الأول صباح يوم الأحد.
boards-receipt-unsubscribed = توقّف البريد الأسبوعي.

## في اللقاء
boards-present-end = خروج
boards-present-whole = ملء الشاشة
boards-slide = { $number } من { $count }
boards-slide-before = السابق
boards-slide-next = التالي

## المجالات
boards-theme-students = الطلاب
boards-theme-teachers = المعلّمون
boards-theme-parents = الأهالي
boards-theme-programmes = البرامج
boards-theme-resources = الموارد
