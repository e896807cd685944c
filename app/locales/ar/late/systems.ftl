# Other systems that fetch figures

systems-title = ربط أنظمة أخرى
systems-lead = يمكن لأنظمة أخرى أن تحصل من هنا على معطيات بواسطة رمز وصول. وهي ترى بالضبط ما يراه أهل السلطة أو الشبكة، ولا تستطيع تغيير شيء.
systems-network = الشبكة كلها
systems-none = لم يُربط أي نظام بعد
systems-none-text = ربط نظام يوفّر نسخ المعطيات يدويًّا. الخطوة الأولى هي تسمية النظام في النموذج هنا وتسليم الرمز لمن يديرونه.
systems-list = الأنظمة المربوطة
# $name is a person’s name, $day a day
systems-made-by = أُصدر الرمز على يد { $name } في { $day }
systems-until = ساري المفعول حتى { $day }
# $moment is a day and a minute
systems-used = آخر استخدام: { $moment }
systems-never-used = لم يُستخدم بعد
systems-expired = انتهت صلاحيته
systems-orphaned = غير فعّال: من أصدره لم يعد مخوَّلًا
systems-withdraw = إلغاء
systems-withdraw-named = إلغاء رمز { $name }
systems-withdrawn = أُلغي الرمز، ولم يعد النظام يحصل على معطيات.
systems-new = ربط نظام جديد
systems-new-text = يسري الرمز ثلاثة عشر شهرًا. كل من يحمله يرى المعطيات، لذلك تجب المحافظة عليه كما يُحافَظ على كلمة السر.
systems-name = اسم النظام
systems-name-hint = مثلًا: نظام المعلومات البلدي
systems-scope = معطيات من
systems-make = إصدار رمز
# $name is the name of a system
systems-made = أُصدر رمز لـ{ $name }
systems-made-once = يُعرض الرمز هنا مرة واحدة فقط ولا يُحفظ. يرجى نسخه الآن.
systems-made-label = رمز الوصول
systems-how = كيف يُربط النظام
systems-how-text = الوصف الكامل للاستعلامات والإجابات (OpenAPI)، لمن يربطون النظام:
systems-fault-name = يجب إدخال اسم من 80 حرفًا على الأكثر
systems-fault-scope = يجب الاختيار من القائمة
systems-conflict-too-many = أُصدرت جميع الرموز المسموح بها. يمكن إلغاء رمز لا حاجة إليه وإصدار رمز جديد.
