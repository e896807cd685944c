# الأشخاص: الدخول والدعوات وكلمة المرور والحساب والوظائف

## كلمات مشتركة
people-email = البريد الإلكتروني
people-password = كلمة المرور
people-password-new = كلمة مرور جديدة
people-password-hint = { $least ->
    [zero] جملة قصيرة يسهل تذكّرها ويصعب تخمينها.
    [one] رمز واحد على الأقل. جملة قصيرة يسهل تذكّرها ويصعب تخمينها.
    [two] رمزان على الأقل. جملة قصيرة يسهل تذكّرها ويصعب تخمينها.
    [few] { $least } رموز على الأقل. جملة قصيرة يسهل تذكّرها ويصعب تخمينها.
    [many] { $least } رمزًا على الأقل. جملة قصيرة يسهل تذكّرها ويصعب تخمينها.
   *[other] { $least } رمز على الأقل. جملة قصيرة يسهل تذكّرها ويصعب تخمينها.
}
people-name = الاسم
people-name-hint = كما سيظهر لأعضاء الشبكة.
people-language = اللغة
people-role = الوظيفة
people-roles = الوظائف
people-place = المكان
people-place-hint = التركيز في المدرسة وقيادة المعلّمين وظيفتان في مدرسة، وسائر الوظائف في المدينة.
people-until = سارية حتى
people-choose = يُرجى الاختيار
people-held = { $role } · { $place }

## الوظائف
people-role-steward = تمثيل الصندوق
people-role-network-coordinator = تركيز الشبكة
people-role-consultant = الاستشارة للمدينة
people-role-course-lead = قيادة الدورة
people-role-teacher-leader = قيادة المعلّمين
people-role-mayor = رئاسة السلطة المحلية
people-role-department-head = إدارة قسم التربية والتعليم
people-role-programme-director = إدارة البرنامج البلدي
people-role-school-coordinator = التركيز في المدرسة
people-role-guest = ضيوف في اللقاء

## أين
people-place-network = الشبكة كلها
people-place-city = { $name }
people-place-school = مدرسة { $name }
people-place-cohort = الفوج { $name }
people-place-meeting = اللقاء { $name }

## الدخول
people-sign-in-title = الدخول إلى الحساب
people-sign-in-lead = لأعضاء الشبكة: السلطات المحلية وأقسام التربية والتعليم والبرامج البلدية وطواقم المرافقة.
people-sign-in-needed = الصفحة المطلوبة متاحة لأصحاب الحسابات، وستُفتح بعد الدخول مباشرة.
people-sign-in-kept = انتهى الاتصال بالحساب قبل إرسال النموذج. بعد الدخول يعود النموذج كما عُبّئ.
people-sign-in-already = الحساب المتصل على هذا الجهاز: { $name }. للدخول إلى حساب آخر يلزم الخروج أولًا.
people-sign-in-after-leaving = تم الخروج. لم يعد هذا الجهاز متصلًا بالحساب.
people-sign-in-after-reset = حُفظت كلمة المرور الجديدة، وفُصلت جميع الأجهزة التي كانت متصلة. يمكن الآن الدخول بها.
people-sign-in = دخول
people-sign-in-forgot = نسيت كلمة المرور
people-sign-in-by-invitation = يُفتح الحساب بدعوة فقط. للحصول على دعوة يمكن التوجّه إلى قسم التربية والتعليم في المدينة أو إلى مركّزي الشبكة.

## نسيان كلمة المرور
people-forgot-title = كلمة مرور جديدة
people-forgot-lead = يُرسَل إلى العنوان الذي يُكتب هنا رابط لاختيار كلمة مرور جديدة.
people-forgot-send = إرسال الرابط
people-forgot-sent = إذا كان العنوان مسجّلًا لدينا فالرابط في طريقه إليه، وهو سارٍ لوقت قصير. إذا لم يصل شيء خلال بضع دقائق، يُنصح بفحص مجلد البريد غير المرغوب فيه والتأكد من صحة كتابة العنوان.
people-reset-title = اختيار كلمة مرور جديدة
people-reset-lead = تحلّ كلمة المرور الجديدة محل السابقة في الحساب { $email }، وتُفصل جميع الأجهزة المتصلة به.
people-reset-set = حفظ كلمة المرور
people-reset-dead-title = الرابط لا يعمل
people-reset-dead-text = رابط اختيار كلمة المرور يُستخدم مرة واحدة ويسري لوقت قصير. إذا سبق أن اختيرت كلمة مرور جديدة بهذا الرابط فيمكن الدخول بها، وإلا فيمكن طلب رابط جديد.
people-reset-dead-action = طلب رابط جديد

## الدعوة
people-invitation-title = دعوة إلى «خمسة»
people-invitation-lead = «خمسة» هي مساحة العمل المشتركة للمدن التي تعمل على توسيع الدراسة بمستوى خمس وحدات.
people-invitation-by = أُرسلت الدعوة من قِبل { $inviter }.
people-invitation-for = إلى
people-invitation-dead-title = الدعوة لم تعد سارية
people-invitation-dead-text = قُبلت الدعوة من قبل أو أُلغيت أو انتهى سريانها. إذا كان لديكم حساب فيمكن الدخول إليه، وإلا فيمكن طلب دعوة جديدة من الجهة التي أرسلتها.
people-invitation-dead-action = إلى صفحة الدخول
people-accept = انضمام
people-accept-member = يوجد حساب لهذا العنوان. لإضافة الوظيفة إليه يلزم إدخال كلمة المرور الخاصة به.
people-invitation-other = على هذا الجهاز يتصل حساب { $name }، أما الدعوة فموجّهة إلى العنوان { $email }. عند الانضمام يُفصل حساب { $name } على هذا الجهاز.
people-joined-done = تم الانضمام. تظهر الوظيفة الجديدة في قائمة الوظائف في هذه الصفحة.
people-accept-signed-in = ستُضاف الوظيفة إلى الحساب الذي دخلتم إليه.

## حسابي
people-account-title = حسابي
people-account-lead = التفاصيل وكلمة المرور والوظائف والأجهزة التي جرى الدخول منها.
people-details-title = التفاصيل
people-details-email = عنوان الدخول: { $email }
people-details-save = حفظ التفاصيل
people-details-done = حُفظت التفاصيل.
people-language-hint = للصفحات ورسائل البريد، على كل جهاز.
people-password-title = تغيير كلمة المرور
people-password-lead = بعد التغيير تُفصل جميع الأجهزة الأخرى.
people-password-current = كلمة المرور الحالية
people-password-change = تغيير كلمة المرور
people-password-done = تغيّرت كلمة المرور، وفُصلت الأجهزة الأخرى.
people-roles-title = وظائفي
people-roles-lead = تحدّد الوظائف ما يمكن الاطلاع عليه وما يمكن فعله، وفي أي مدينة.
people-roles-none = لم تُمنح وظيفة لهذا الحساب بعد. للحصول على وظيفة يمكن التوجّه إلى قسم التربية والتعليم في المدينة أو إلى مركّزي الشبكة.

## الأجهزة
people-devices-title = الأجهزة
people-devices-lead = يمكن هنا فصل جهاز ضاع أو بقي مفتوحًا.
people-device = { $browser } · { $system }
people-device-this = هذا الجهاز
people-device-opened = وقت الدخول: { $moment }
people-device-seen = آخر استخدام: { $moment }
people-device-end = فصل
people-device-end-named = فصل الجهاز { $device }
people-device-done = فُصل الجهاز.
people-device-gone-already = سبق أن فُصل هذا الجهاز، ولذلك لم يتغيّر شيء.
people-browser-chrome = Chrome
people-browser-edge = Edge
people-browser-firefox = Firefox
people-browser-opera = Opera
people-browser-safari = Safari
people-browser-samsung = Samsung Internet
people-browser-other = متصفح آخر
people-system-android = Android
people-system-ipad = iPad
people-system-iphone = iPhone
people-system-linux = Linux
people-system-mac = Mac
people-system-windows = Windows
people-system-other = جهاز غير معروف

## الأشخاص
people-title = الأشخاص
people-lead = من هم أعضاء الشبكة وفي أي وظيفة، ومن يمكن دعوته، وأي دعوات لم يُردّ عليها بعد.
people-table-title = الأشخاص والوظائف
people-disabled = حساب موقوف
people-roles-none-here = بلا وظيفة
people-role-end = إنهاء
people-role-end-named = إنهاء وظيفة { $name }: { $role } · { $place }
people-role-ended = انتهت وظيفة { $name }: { $role }، { $place }.
people-role-restore = التراجع
people-role-ended-already = هذه الوظيفة انتهت من قبل، ولذلك لم يتغيّر شيء.
people-role-restored = أُعيدت الوظيفة.
people-invite-title = توجيه دعوة
people-invite-lead = تُرسَل الدعوة بالبريد الإلكتروني في رابط شخصي، ويمكن تسليم الرابط بطريقة أخرى أيضًا.
people-invite-language = لغة الدعوة
people-invite = إرسال الدعوة
people-invited = الدعوة في طريقها إلى { $email }
people-invited-replaces = أُلغيت الدعوة السابقة إلى هذه الوظيفة، ولم يعد رابطها يعمل.
people-invited-text = يمكن نسخ الرابط وتسليمه بطريقة أخرى أيضًا. يُعرض الرابط هنا مرة واحدة فقط.
people-invited-link = رابط شخصي للانضمام
people-invitations-title = دعوات لم يُردّ عليها
people-invitations-none = لا توجد دعوات تنتظر الرد.
people-invitation-until = سارية حتى { $moment }
people-invitation-undelivered = لم تُسلَّم الرسالة
people-invitation-again = إعادة الإرسال
people-invitation-again-named = إعادة إرسال الدعوة الموجّهة إلى { $name } برابط جديد
people-invitation-gone-already = قُبلت هذه الدعوة أو أُلغيت من قبل، ولذلك لم يتغيّر شيء.
people-invitation-withdraw = إلغاء
people-invitation-withdraw-named = إلغاء الدعوة الموجّهة إلى { $name }
people-invitation-withdrawn = أُلغيت الدعوة ولم يعد رابطها يعمل.

## سجل التغييرات
people-trail-title = التغييرات الأخيرة
people-trail-lead = ما الذي تغيّر في الشبكة ومن قام بذلك. السجل الكامل محفوظ في النظام.
people-trail-none = لم يُسجَّل أي تغيير في الشبكة بعد.
people-trail-at = الوقت
people-trail-actor = من
people-trail-what = ما الذي تغيّر
people-trail-system = النظام
people-trail-accept-invitation = انضمام { $person }: { $role } · { $place }
people-trail-apply-import = استيراد ملف إلى المعطيات
people-trail-cancel-import = إلغاء استيراد ملف
people-trail-create-account = فتح حساب: { $person }
people-trail-disable-account = إيقاف حساب: { $person }
people-trail-enable-account = إعادة تفعيل حساب: { $person }
people-trail-end-grant = إنهاء وظيفة { $person }: { $role } · { $place }
people-trail-give-grant = منح وظيفة إلى { $person }: { $role } · { $place }
people-trail-invite = دعوة موجّهة إلى { $person }: { $role } · { $place }
people-trail-keep-import = رفع ملف للفحص
people-trail-make-system-token = إصدار رمز وصول لنظام
people-trail-save-authorities = تحديث قائمة السلطات المحلية
people-trail-save-schools = تحديث قائمة المدارس
people-trail-set-goal = تحديد هدف لمدينة
people-trail-set-members = تحديث قائمة المدن الأعضاء
people-trail-set-password = تغيير كلمة المرور: { $person }
people-trail-settle-locality = تحديد تبعية بلدة لسلطة محلية
people-trail-settle-school = تحديد تبعية مدرسة لسلطة محلية
people-trail-withdraw-invitation = إلغاء دعوة
people-trail-withdraw-system-token = إلغاء رمز وصول لنظام

## ما يحتاج إلى تصحيح
people-fault-sign-in = العنوان وكلمة المرور غير متطابقين. يُنصح بالتحقق منهما والمحاولة من جديد.
people-fault-email = عنوان البريد غير صحيح. يبدو العنوان هكذا: name@example.org
people-fault-password-empty = يُرجى كتابة كلمة المرور.
people-fault-password-short = كلمة المرور قصيرة جدًا.
people-fault-password-long = كلمة المرور طويلة جدًا. تكفي جملة واحدة.
people-fault-password-guessable = من السهل جدًا تخمين كلمة المرور هذه. يُنصح باختيار جملة قصيرة.
people-fault-accept-password = هذه ليست كلمة مرور الحساب المرتبط بهذا العنوان.
people-fault-current = هذه ليست كلمة المرور الحالية.
people-fault-name = يُرجى كتابة الاسم، حتى 80 رمزًا.
people-fault-language = يُرجى اختيار إحدى اللغات الثلاث.
people-fault-role-none = يُرجى اختيار الوظيفة.
people-fault-role = لا تُمنح هذه الوظيفة في المكان المختار. يُرجى اختيار وظيفة أخرى أو مكان آخر.
people-fault-scope = يُرجى اختيار المكان.
people-fault-school = هذه الوظيفة وظيفة في مدرسة. يُرجى اختيار المدرسة.
people-fault-held = هذه الوظيفة ممنوحة من قبل لصاحب هذا العنوان، ولا حاجة إلى دعوة.
people-conflict-account-disabled = الحساب المرتبط بهذا العنوان موقوف. يمكن التوجّه إلى مركّزي الشبكة.
people-conflict-password-needed = للانضمام يلزم اختيار كلمة مرور.

## الرسائل
people-mail-invitation-subject = دعوة إلى «خمسة»: { $role }، { $place }
people-mail-invitation-body =
    تحية طيبة،

    أنتم مدعوّون إلى الانضمام إلى «خمسة»، مساحة العمل المشتركة للمدن التي تعمل على توسيع دراسة الرياضيات والعلوم بمستوى خمس وحدات.

    أُرسلت الدعوة من قِبل { $inviter }.
    الوظيفة: { $role }، { $place }.

    للانضمام:
    { $link }

    الرابط شخصي، ويُستخدم مرة واحدة، وهو سارٍ حتى { $until }. إذا وصلت الدعوة بالخطأ فيمكن تجاهلها.
people-mail-reset-subject = اختيار كلمة مرور جديدة في «خمسة»
people-mail-reset-body =
    مرحبًا { $name }،

    وصلنا طلب لاختيار كلمة مرور جديدة للحساب في «خمسة». لاختيارها:
    { $link }

    يُستخدم الرابط مرة واحدة، وهو سارٍ حتى { $until }. إذا لم تطلبوا كلمة مرور جديدة فلا حاجة إلى فعل أي شيء: كلمة المرور لم تتغيّر.
