# المعطيات: ما الذي يُحصى، والملفات المستورَدة، وتبعية البلدات والمدارس

## ما الذي يُحصى

# $subject is one of field-subject-…, $units is 3, 4 or 5
data-indicator-examinees = الممتحَنون في { $subject } بمستوى { $units } وحدات تعليمية
data-withheld = محجوب
data-not-published = لم يُنشر معطى
data-school = المدرسة
data-locality = البلدة
data-authority = السلطة المحلية
data-rows = عدد الأسطر
data-schools = { $count ->
    [zero] لا مدارس
    [one] مدرسة واحدة
    [two] مدرستان
    [few] { $count } مدارس
    [many] { $count } مدرسة
   *[other] { $count } مدرسة
}
# $at is a day and a minute, written out
data-deed = { $by }، { $at }
data-deed-console = من سطر الأوامر، { $at }

## الملفات المستورَدة
data-imports-title = استيراد المعطيات
data-imports-lead = هنا تُستورَد ملفات البجروت الصادرة عن وزارة التربية والتعليم. يُقرأ كل ملف ويُعرض أولًا، ولا يُكتب شيء في المعطيات قبل اتخاذ القرار.
data-imports-brought = الملفات التي رُفعت
data-imports-file = الملف
data-imports-state = الحالة
data-imports-by = من رفع الملف ومتى
data-imports-rows-used = الأسطر المستعملة
data-imports-faults = الأخطاء
data-imports-empty = لم يُرفع أي ملف بعد
data-imports-empty-text = الملف الأول هو ملف البجروت الذي سلّمته وزارة التربية والتعليم بموجب قانون حرية المعلومات، وفيه سطر لكل مدرسة وموضوع ومستوى. بعد اختياره أعلاه تُعرض هنا مجاميعه، وعندها فقط يُتخذ القرار بشأن استيراده.
data-state-previewed = بانتظار القرار
data-state-applied = مستورَد
data-state-cancelled = ملغى
data-state-failed = تعذّرت قراءته
data-state-undone = أُزيل من المعطيات

## رفع ملف
data-bring-title = رفع ملف
data-bring-lead = ملف معطيات البجروت الصادر عن وزارة التربية والتعليم (بحسب المدرسة والموضوع والمستوى)، كما سُلّم بموجب قانون حرية المعلومات ودون أي تغيير فيه.
data-bring-file = الملف
data-bring-file-hint = ‏XLSX أو CSV، حتى 25 ميغابايت. لا حاجة إلى حذف العناوين أو ترتيب الأعمدة.
data-bring-button = قراءة الملف
data-bring-columns = الأعمدة اللازمة
data-bring-columns-text = يُعثر على سطر العناوين أينما كان في الورقة، وتُعرف الأعمدة بأسمائها بالعبرية أو بالإنجليزية وبأي ترتيب. هذه هي الأعمدة التي لا يمكن قراءة الملف دونها:
data-bring-no-file = يُرجى اختيار ملف.
data-bring-interrupted = انقطع الإرسال قبل وصول الملف كاملًا. يمكن المحاولة من جديد.
data-bring-too-large = حجم الملف أكبر من 25 ميغابايت، وهو أكبر حجم مسموح به. يمكن اختيار ملف آخر هنا.
data-bring-another = يمكن تصحيح الملف ورفعه من جديد، أو اختيار ملف آخر.

data-column-graduation-year = سنة التخرّج
data-column-subject = الموضوع
data-column-units = الوحدات التعليمية
data-column-examinees = عدد الممتحَنين
data-column-school-code = رمز المؤسسة
data-column-school-name = اسم المؤسسة
data-column-locality = البلدة
data-column-supervision = جهة الإشراف
data-column-sector = الوسط
data-column-district = اللواء
data-column-average-grade = معدّل العلامات النهائية

## لماذا تتعذّر قراءة ملف
data-unreadable = تتعذّر قراءة الملف { $name }
data-unreadable-nothing-changed = لم يتغيّر شيء في المعطيات.
data-unreadable-faults = الخلل في عناوين الملف
data-unreadable-empty = الملف فارغ.
data-unreadable-not-a-spreadsheet = { $found ->
    [pdf] هذا ملف PDF وليس جدول بيانات. المطلوب هو الملف الأصلي بصيغة XLSX أو CSV.
    [image] هذه صورة وليست جدول بيانات. المطلوب هو الملف الأصلي بصيغة XLSX أو CSV.
    [web-page] هذه صفحة إنترنت وليست جدول بيانات، حتى لو انتهى اسمها بـ xls. يمكن فتحها في برنامج جداول وحفظها بصيغة XLSX.
    [document] هذا مستند نصي أو عرض تقديمي وليس جدول بيانات. المطلوب ملف بصيغة XLSX أو CSV.
    [archive] هذا ملف مضغوط وليس جدول بيانات. يجب استخراج الجدول منه ورفعه.
   *[unknown] هذا ليس جدول بيانات. المطلوب ملف بصيغة XLSX أو CSV.
}
data-unreadable-other-format = هذا جدول بيانات بصيغة أخرى. يجب فتحه وحفظه بصيغة XLSX أو CSV.
data-unreadable-encrypted = الملف محميّ بكلمة مرور. يجب حفظه دون كلمة مرور ورفعه من جديد.
data-unreadable-macros = في الملف أوامر ماكرو، ولذلك لم يُقرأ حفاظًا على الأمان. يجب حفظه بصيغة XLSX العادية.
data-unreadable-formulas = في الملف صيغ حسابية، أولاها في الخلية { $cell } في الورقة { $sheet }. تُقرأ القيم فقط: يجب لصق القيم مكان الصيغ ثم الحفظ.
data-unreadable-entities = في الملف تعريفات ليست من جداول البيانات وقد تكون ضارّة، ولذلك لم يُقرأ.
data-unreadable-too-large = { $what ->
    [file-bytes] حجم الملف أكبر من { $limit } ميغابايت.
    [inflated-bytes] حجم محتوى الملف بعد فكّ ضغطه أكبر من { $limit } ميغابايت.
    [ratio] يتضخّم جزء من الملف عند فكّ ضغطه إلى أكثر من { $limit } ضعف، كما في الملفات المعدّة للإضرار.
    [parts] عدد أجزاء الملف أكبر من { $limit }.
    [held-bytes] حجم التعريفات والنصوص في الملف أكبر من { $limit } ميغابايت.
    [strings] عدد النصوص المختلفة في الملف أكبر من { $limit }.
    [records] عدد الأوراق والأسماء والأنماط في الملف أكبر من { $limit }.
    [cells] عدد الخلايا في الملف أكبر من { $limit }.
    [rows] عدد الأسطر في إحدى أوراق الملف أكبر من { $limit }.
    [cell-characters] في الملف خلية يزيد عدد رموزها على { $limit }.
    [faults] عدد الأخطاء في الملف أكبر من { $limit }، ويبدو أنه جدول آخر.
    [schools] عدد المدارس في الملف أكبر من { $limit }، ويبدو أنه جدول آخر.
   *[other] الملف أكبر من المسموح به ({ $limit }).
}
data-unreadable-lies-about-size = حجم محتوى الملف ليس الحجم المسجّل فيه، كما في الملفات المعدّة للإضرار. يجب الحصول على نسخة جديدة من المصدر.
data-unreadable-damaged = الملف تالف: انقطع أثناء الإرسال أو عُدّل. يجب الحصول على نسخة جديدة من المصدر.
data-unreadable-no-table = لا يوجد جدول وزارة التربية والتعليم في أي ورقة من أوراق الملف: لم يُعثر على سطر عناوين فيه جميع الأعمدة اللازمة.
data-unreadable-missing-columns = لا يوجد في أي ورقة من أوراق الملف سطر عناوين فيه جميع الأعمدة اللازمة. ينقص أقرب الأسطر إلى ذلك: { $columns }.
data-unreadable-doubled-columns = يرد في سطر عناوين الملف أكثر من مرة: { $columns }. لا يمكن معرفة أيّ الأعمدة هو المقصود.
data-list-comma = { "، " }

## ملف واحد
data-import-eyebrow = ملف رُفع
data-import-previewed = الملف بانتظار القرار
data-import-previewed-text = لم يُكتب شيء بعد. يُستحسن مقارنة المجاميع أدناه بالمصدر وقراءة ما سيتغيّر، ثم اتخاذ القرار.
data-import-to-decision = إلى القرار
data-import-applied = استُورد الملف
data-import-applied-text = ما ورد في الملف موجود الآن في المعطيات.
data-import-applied-by = استُورد الملف إلى المعطيات في { $at } من قِبل { $by }.
data-import-applied-console = استُورد الملف إلى المعطيات من سطر الأوامر في { $at }.
data-import-cancelled = أُلغي استيراد الملف
data-import-cancelled-text = لم يُكتب شيء من الملف في المعطيات.
data-import-cancelled-by = أُلغي الاستيراد في { $at } من قِبل { $by }. لم يُكتب شيء من الملف في المعطيات.
data-import-cancelled-console = أُلغي الاستيراد من سطر الأوامر في { $at }. لم يُكتب شيء من الملف في المعطيات.
data-import-failed = تتعذّر قراءة الملف
data-import-failed-text = تتعذّر قراءة الملف، ولم يتغيّر شيء في المعطيات.
data-import-undone = أُزيل الملف من المعطيات
data-import-undone-text = عادت المعطيات إلى ما كانت عليه قبل استيراد الملف.
data-import-undone-by = أُزيل الملف من المعطيات في { $at } من قِبل { $by }. عادت المعطيات إلى ما كانت عليه قبل الاستيراد.
data-import-undone-console = أُزيل الملف من المعطيات من سطر الأوامر في { $at }. عادت المعطيات إلى ما كانت عليه قبل الاستيراد.
data-import-unusual = في الملف أمور غير معتادة يُستحسن فحصها قبل الاستيراد، وهي مفصّلة بجانب القرار.
data-import-again = استُورد هذا الملف نفسه إلى المعطيات من قبل
data-import-again-link = إلى الاستيراد السابق

data-reading-title = ما ورد في الملف
data-reading-lead = كل سطر تحت العناوين محسوب هنا: مستعمل أو غير مستعمل أو خاطئ.
data-reading-read = أسطر قُرئت
data-reading-used = أسطر مستعملة
data-reading-unused = أسطر غير مستعملة
data-reading-faulty = أسطر خاطئة
data-reading-faults = أخطاء
data-reading-schools = مدارس
data-reading-schools-unplaced = مدارس لا تُنسب إلى سلطة معروفة
data-unused-title = لماذا توجد أسطر غير مستعملة
data-unused-reason = السبب
data-unused-other-subject = موضوع لا يُتابَع هنا
data-unused-other-level = مستوى غير 3 أو 4 أو 5 وحدات
data-unused-missing = عدد الممتحَنين ناقص
data-unused-repeated = تكرار مطابق لسطر سابق
data-unused-note = ملاحظة بجانب الجدول

data-totals-title = المجاميع في الملف
data-totals-lead = مجموع الممتحَنين في جميع مدارس الملف، لمقارنته بالمصدر.
data-totals-as-of = بحسب الملف، المعطيات محدّثة حتى { $day }.
data-totals-subject = الموضوع
data-totals-year = سنة التخرّج

data-changes-title = ما سيتغيّر في المعطيات
data-changes-lead = هكذا ستتغيّر المعطيات إذا استُورد الملف.
data-changes-done-title = ما تغيّر في المعطيات
data-changes-done-lead = الفروق بين الملف والمعطيات التي كانت قبله.
data-changes-added = معطيات جديدة
data-changes-changed = معطيات مختلفة
data-changes-unchanged = معطيات مطابقة
data-changes-absent = معطيات ليست في الملف
data-changes-absent-text = المعطيات المعروفة عن السنوات والمواضيع نفسها التي لا يذكرها الملف تبقى كما هي.
data-changes-all = { $count ->
    [zero] لا معطيات تتغيّر
    [one] المعطى الذي يتغيّر
    [two] المعطيان اللذان يتغيّران
    [few] جميع المعطيات التي تتغيّر، وعددها { $count }
    [many] جميع المعطيات التي تتغيّر، وعددها { $count }
   *[other] جميع المعطيات التي تتغيّر، وعددها { $count }
}
data-changes-first = المعطيات الـ{ $shown } الأولى من أصل { $all } من المعطيات التي تتغيّر
data-changes-indicator = المعطى
data-changes-before = من قبل
data-changes-after = في الملف

data-doubtful-title = بلدات تبعيتها غير واضحة
data-doubtful-lead = { $count ->
    [zero] لا توجد في الملف بلدات تبعيتها غير واضحة.
    [one] اسم بلدة واحدة في الملف يشبه اسم سلطة محلية ولا يطابقه. إلى أن يُحسم الأمر، تُحسب مدارسها ضمن الدولة كلها فقط.
    [two] اسما بلدتين في الملف يشبهان أسماء سلطات محلية ولا يطابقانها. إلى أن يُحسم الأمر، تُحسب مدارسهما ضمن الدولة كلها فقط.
    [few] أسماء { $count } بلدات في الملف تشبه أسماء سلطات محلية ولا تطابقها. إلى أن يُحسم الأمر، تُحسب مدارسها ضمن الدولة كلها فقط.
    [many] أسماء { $count } بلدة في الملف تشبه أسماء سلطات محلية ولا تطابقها. إلى أن يُحسم الأمر، تُحسب مدارسها ضمن الدولة كلها فقط.
   *[other] أسماء { $count } بلدة في الملف تشبه أسماء سلطات محلية ولا تطابقها. إلى أن يُحسم الأمر، تُحسب مدارسها ضمن الدولة كلها فقط.
}
data-doubtful-settle = حسم تبعية البلدات

data-faults-title = أخطاء في الملف
data-faults-all = { $count ->
    [zero] لا أخطاء في الملف.
    [one] في الملف خطأ واحد. السطر الخاطئ لا يدخل إلى المعطيات.
    [two] في الملف خطآن. الأسطر الخاطئة لا تدخل إلى المعطيات.
    [few] في الملف { $count } أخطاء، وجميعها معروضة هنا. الأسطر الخاطئة لا تدخل إلى المعطيات.
    [many] في الملف { $count } خطأً، وجميعها معروضة هنا. الأسطر الخاطئة لا تدخل إلى المعطيات.
   *[other] في الملف { $count } خطأ، وجميعها معروضة هنا. الأسطر الخاطئة لا تدخل إلى المعطيات.
}
data-faults-first = تُعرض هنا الأخطاء الـ{ $shown } الأولى من أصل { $all }، والقائمة الكاملة في ملف يمكن تنزيله. الأسطر الخاطئة لا تدخل إلى المعطيات.
data-faults-download = تنزيل قائمة الأخطاء الكاملة (CSV)
data-faults-place = الموضع في الملف
data-faults-in-row = الورقة { $sheet }، السطر { $row }
data-faults-in-sheet = الورقة { $sheet }
data-faults-column = العمود
data-faults-value = القيمة المكتوبة
data-faults-reason = الخلل
data-faults-file-sheet = الورقة
data-faults-file-row = السطر
data-faults-file-column = العمود
data-faults-file-value = القيمة
data-faults-file-reason = السبب

data-reason-missing-value = تنقص قيمة يجب أن تكون في كل سطر.
data-reason-not-a-number = يجب أن يكون هنا عدد.
data-reason-not-whole = يجب أن يكون هنا عدد صحيح.
data-reason-negative = العدد أصغر من صفر.
data-reason-out-of-range = هذا العدد غير ممكن هنا: الوحدات من 1 إلى 5، والممتحَنون حتى 100,000.
data-reason-impossible-year = سنة التخرّج هذه غير ممكنة. السنوات الممكنة هي من { $first } حتى { $last }، أي السنة الجارية.
data-reason-bad-code = يتألّف رمز المؤسسة من ستة أرقام.
data-reason-error-value = في الخلية خطأ ناتج عن حساب فاشل.
data-reason-too-long = النص أطول من أن يكون اسمًا (أكثر من 120 رمزًا).
data-reason-contradiction = يورد السطر { $row } في الورقة { $sheet } عددًا آخر للمدرسة والموضوع والمستوى والسنة نفسها. لا يُستعمل أيّ من السطرين.
data-reason-missing-column = لا يوجد هذا العمود في سطر العناوين.
data-reason-doubled-column = يرد هذا العمود في سطر العناوين أكثر من مرة.
data-reason-no-table = لا يوجد في هذه الورقة سطر عناوين لجدول وزارة التربية والتعليم.

data-decide-title = القرار
data-decide-lead = يكتب الاستيراد الملف كلّه في المعطيات دفعة واحدة. أما الإلغاء فلا يكتب شيئًا، ويبقى الملف في القائمة.
data-decide-apply = استيراد الملف إلى المعطيات
data-decide-cancel = إلغاء دون استيراد
data-decide-nothing = لا يوجد في الملف أي سطر يمكن استعماله، ولذلك لا يوجد ما يُستورد منه.
data-caution-title = قبل الاستيراد: في الملف أمور غير معتادة
data-caution-advice = يظهر ما في الملف في جميع الصفحات فور استيراده. إذا كان هنا أمر غير متوقّع، فالأفضل الإلغاء وفحص الملف.
data-caution-new-year = يأتي الملف بسنة التخرّج { $year }، ولا توجد عنها أي معطيات بعد.
data-caution-latest-year = يأتي الملف بسنة التخرّج { $year }، وهي بعد جميع السنوات المعروفة. عند الاستيراد ستُعرض في جميع الصفحات، للدولة كلها، على أنها السنة الأخيرة.
data-caution-few-figures = عدد المعطيات في الملف عن سنة { $year } أقل من المعتاد: { $figures }، مقابل { $usual } في سنة { $beside }.
data-caution-many-figures = عدد المعطيات في الملف عن سنة { $year } أكثر من المعتاد: { $figures }، مقابل { $usual } في سنة { $beside }.
data-caution-unknown-schools = { $count ->
    [zero] لا توجد في الملف مدارس غير معروفة هنا.
    [one] في الملف مدرسة واحدة غير معروفة هنا، وستُضاف عند الاستيراد.
    [two] في الملف مدرستان غير معروفتين هنا، وستُضافان عند الاستيراد.
    [few] في الملف { $count } مدارس غير معروفة هنا، وستُضاف عند الاستيراد.
    [many] في الملف { $count } مدرسة غير معروفة هنا، وستُضاف عند الاستيراد.
   *[other] في الملف { $count } مدرسة غير معروفة هنا، وستُضاف عند الاستيراد.
}

data-undo-title = إزالة الملف من المعطيات
data-undo-lead = تعيد الإزالة المعطيات إلى ما كانت عليه قبل استيراد الملف: تعود المعطيات التي تغيّرت إلى قيمها السابقة، وتُحذف المعطيات والمدارس التي أُضيفت. يبقى الملف في القائمة، ويمكن رفعه من جديد.
data-undo-button = إزالة الملف من المعطيات

data-file-title = الملف نفسه
data-file-lead = يُحفظ الملف كما وصل تمامًا.
data-file-lead-failed = الملف الذي تتعذّر قراءته لا يُحفظ، ويُحفظ تسجيل عملية رفعه فقط.
data-file-name = اسم الملف
data-file-brought = من رفع الملف ومتى
data-file-size = الحجم
data-file-size-kb = { $size } كيلوبايت
data-file-hash = بصمة الملف (SHA-256)
data-file-download = تنزيل الملف الأصلي

## تبعية البلدات والمدارس
data-places-title = تبعية المدارس للسلطات
data-places-lead = المدرسة التي لا ترد في ملف ميزانية وزارة التربية والتعليم تُنسب إلى سلطة بحسب البلدة التي تقع فيها. هنا تُحسم الحالات التي لا يكفي فيها اسم البلدة، ويُحفظ القرار للملفات القادمة أيضًا.
data-places-empty = لا يوجد ما يحتاج إلى حسم
data-places-empty-text = لكل مدرسة سلطة معروفة. ستظهر هنا البلدات والمدارس التي يأتي بها ملف جديد وتكون تبعيتها غير مؤكدة.
data-places-receipt = حُفظ القرار. تبعية { $place } من الآن: { $authority }.
data-places-receipt-none = حُفظ القرار. { $place }: دون تبعية لأي سلطة.
data-find-title = البحث عن مدرسة
data-find-lead = يمكن نقل أي مدرسة إلى سلطة أخرى، حتى لو نُسبت بحسب ملف ميزانية وزارة التربية والتعليم. يُحفظ القرار ويمكن التراجع عنه، وتتغيّر أرقام السلطتين وفقًا له.
data-find-label = رمز المؤسسة أو اسم المدرسة
data-find-hint = الأرقام الستة كلها، أو جزء من الاسم بالعبرية
data-find-button = بحث
data-find-none = لا توجد مدرسة تطابق «{ $find }». يُنصح بالتحقق من الرمز أو بتجربة جزء من الاسم.
data-find-count = { $count ->
    [zero] لم يُعثر على أي مدرسة
    [one] عُثر على مدرسة واحدة
    [two] عُثر على مدرستين
    [few] عُثر على { $count } مدارس
    [many] عُثر على { $count } مدرسة
   *[other] عُثر على { $count } مدرسة
}
data-find-first = أول { $shown } مدرسة من أصل { $all }. جزء أطول من الاسم يقلّص القائمة.
data-localities-title = البلدات
data-localities-lead = { $count ->
    [zero] لا توجد بلدات بانتظار الحسم.
    [one] بلدة واحدة بانتظار الحسم. يسري القرار بشأن البلدة على جميع مدارسها.
    [two] بلدتان بانتظار الحسم. يسري القرار بشأن البلدة على جميع مدارسها.
    [few] { $count } بلدات بانتظار الحسم. يسري القرار بشأن البلدة على جميع مدارسها.
    [many] { $count } بلدة بانتظار الحسم. يسري القرار بشأن البلدة على جميع مدارسها.
   *[other] { $count } بلدة بانتظار الحسم. يسري القرار بشأن البلدة على جميع مدارسها.
}
data-localities-schools = { $count ->
    [zero] لا مدارس فيها.
    [one] مدرسة واحدة:
    [two] مدرستان:
    [few] { $count } مدارس:
    [many] { $count } مدرسة:
   *[other] { $count } مدرسة:
}
data-localities-candidates = سلطات تحمل اسمًا مشابهًا:
data-localities-unmatched = لا توجد بلدية أو مجلس محلي باسم مشابه. في معظم الحالات تتبع البلدة مجلسًا إقليميًا.
data-localities-waiting = ترد هذه البلدة في ملف لا يزال بانتظار القرار.
data-places-examinees-count = { $count ->
    [zero] في آخر سنة معروفة لم يتقدّم أحد فيها لامتحان الرياضيات بخمس وحدات.
    [one] في آخر سنة معروفة تقدّم فيها طالب واحد لامتحان الرياضيات بخمس وحدات.
    [two] في آخر سنة معروفة تقدّم فيها طالبان لامتحان الرياضيات بخمس وحدات.
    [few] في آخر سنة معروفة تقدّم فيها { $count } طلاب لامتحان الرياضيات بخمس وحدات.
    [many] في آخر سنة معروفة تقدّم فيها { $count } طالبًا لامتحان الرياضيات بخمس وحدات.
   *[other] في آخر سنة معروفة تقدّم فيها { $count } طالب لامتحان الرياضيات بخمس وحدات.
}
data-places-examinees-withheld = عدد الممتحَنين فيها بخمس وحدات في الرياضيات أصغر من أن يُعرض.
data-places-examinees-unknown = لم يُنشر عنها معطى عن الممتحَنين بخمس وحدات في الرياضيات.
data-places-choose = السلطة التي تتبعها { $place }
data-places-choose-option = يُرجى اختيار سلطة
data-places-choose-one = يُرجى اختيار سلطة، أو «لا شيء منها».
data-places-none = لا شيء منها
data-places-settle = حفظ القرار
data-places-schools-title = المدارس
data-places-schools-lead = { $count ->
    [zero] لا توجد مدارس بانتظار المراجعة.
    [one] مدرسة واحدة نُسبت بحسب اسم البلدة فقط، أو لم تُنسب بعد. يمكن البتّ فيها على حدة.
    [two] مدرستان نُسبتا بحسب اسم البلدة فقط، أو لم تُنسبا بعد. يمكن البتّ في كل منهما على حدة.
    [few] { $count } مدارس نُسبت بحسب اسم البلدة فقط، أو لم تُنسب بعد. يمكن البتّ في كل منها على حدة.
    [many] { $count } مدرسة نُسبت بحسب اسم البلدة فقط، أو لم تُنسب بعد. يمكن البتّ في كل منها على حدة.
   *[other] { $count } مدرسة نُسبت بحسب اسم البلدة فقط، أو لم تُنسب بعد. يمكن البتّ في كل منها على حدة.
}
data-places-counted-in = تُحسب ضمن
data-places-by-locality = { $authority }، بحسب اسم البلدة
data-places-by-budget = { $authority }، بحسب ملف الميزانية
data-places-by-person = { $authority }، بحسب قرار
data-places-by-person-none = الدولة كلها فقط، بحسب قرار
data-places-unknown = الدولة كلها فقط
data-places-examinees = الممتحَنون بـ5 وحدات في الرياضيات
data-places-decision = القرار
data-places-decide = اتخاذ القرار
data-places-decide-for = اتخاذ القرار: { $place }
data-places-change = تغيير
data-places-change-for = تغيير: { $place }
data-places-withdraw = التراجع عن القرار
data-places-withdraw-for = التراجع عن القرار: { $place }
data-places-withdrawn = أُلغي القرار، وعادت التبعية إلى ما هي عليه دونه.
data-settled-by = من قرّر ومتى
data-settled-localities-title = بلدات حُسمت تبعيتها
data-settled-localities-lead = القرارات محفوظة ويمكن تغييرها في أي وقت.
data-settled-schools-title = مدارس حُسمت تبعيتها كل على حدة
data-settled-schools-lead = القرار بشأن مدرسة يتقدّم على القرار بشأن بلدتها.

## عندما تكون الحال قد تغيّرت
data-conflict-already-decided = اتُّخذ القرار بشأن هذا الملف من قبل، ولذلك لم يتغيّر شيء. القرار معروض هنا.
data-conflict-later-import = لا يمكن إزالة الملف من المعطيات، لأن ملفًا آخر عن المواضيع والسنوات نفسها استُورد بعده. يجب إزالة الملف الأحدث أولًا.
data-conflict-not-applied = الملف ليس في المعطيات، ولذلك لا يوجد ما يُزال. حالته معروضة هنا.
data-conflict-not-remembered = استُورد هذا الملف قبل أن يُحفظ ما كان في المعطيات من قبل، ولذلك لا يمكن إزالته.
data-conflict-duplicate-row = في الملف سطران عن المدرسة والمعطى والسنة نفسها، ولذلك لم يُكتب شيء.
data-conflict-unknown-school = يذكر الملف مدرسة غير معروفة، ولذلك لم يُكتب شيء.
data-conflict-import-state = لا يمكن حفظ الملف بهذه الحالة، ولذلك لم يتغيّر شيء.
data-conflict-not-empty = قاعدة البيانات ليست فارغة، ولذلك لا يمكن الاسترجاع إليها.

## ما الذي يُحصى: أسماء المعطيات
# $name is a definition’s name, $parts what divides it
data-indicator-whole = { $name }: { $parts }
data-indicator-parts = { $first }، { $next }
data-grade-10 = الصف العاشر
data-grade-11 = الصف الحادي عشر
data-grade-12 = الصف الثاني عشر
data-gender-girls = البنات
data-source-national = تمويل حكومي
data-source-municipal = تمويل السلطة المحلية
data-source-foundation = تمويل من صناديق ومتبرّعين
data-source-parents = مدفوعات الأهالي
data-unit-pupils = طلاب
data-unit-teachers = معلّمون
data-unit-classes = مجموعات تعليمية
data-unit-hours = ساعات
data-unit-shekels = ₪
data-unit-people = مشاركون
data-unit-programmes = برامج
data-unit-meetings = لقاءات
data-unit-percent = %
data-unit-ratio = نسبة
data-group-pupils = الطلاب
data-group-girls = البنات
data-group-movement = المنضمّون والتاركون
data-group-graduates = الخرّيجون
data-group-teachers = المعلّمون
data-group-lessons = المجموعات التعليمية والساعات
data-group-parents = الأهالي
data-group-programmes = برامج الإثراء والتقوية
data-group-budget = الميزانية

## أعداد كُتبت
data-number-approximate = المطلوب عدد دقيق، دون «حوالي» أو «تقريبًا». إذا لم يكن معروفًا فيمكن اختيار «غير معروف».
data-number-range = هذا نطاق بين عددين. المطلوب عدد واحد، مثلًا 35.
data-number-date = هذا تاريخ أو كسر. المطلوب عدد بالأرقام، مثلًا 12. تحوّل برامج الجداول الأعداد أحيانًا إلى تواريخ.
data-number-separators = ليس واضحًا أين الآلاف وأين الكسر العشري. تُكتب الآلاف هكذا: 1,234 والكسر العشري هكذا: 12.5.
data-number-words = المطلوب العدد وحده، دون كلمات.
data-number-percent = هنا يُحسب العدد، ولذلك المطلوب عدد وليس نسبة مئوية.
data-number-not-a-number = المطلوب عدد بالأرقام. إذا لم يكن هناك أيّ شيء فيُكتب 0، وإذا لم يكن العدد معروفًا فيمكن اختيار «غير معروف».
# $limit is a number
data-value-not-whole = المطلوب عدد صحيح دون كسور.
data-value-too-exact = عدد الأرقام بعد الفاصلة العشرية { $limit } على الأكثر.
data-value-too-small = لا يمكن أن يكون العدد أصغر من { $limit }.
data-value-too-great = العدد أكبر من { $limit }. ربما أُضيف رقم زائد.

## ما يجب أن يتوافق بين المعطيات: $left و$right عددان
data-check-girls-at-most-all = عدد البنات ({ $left }) أكبر من عدد جميع الطلاب ({ $right }).
data-check-track-at-most-cohort = عدد الطلاب في المسار ({ $left }) أكبر من عدد الطلاب في الطبقة كلّها ({ $right }).
data-check-levels-at-most-cohort = مجموع الطلاب في 3 و4 و5 وحدات ({ $left }) أكبر من عدد الطلاب في الطبقة كلّها ({ $right }).
data-check-no-more-than-came = عدد الطلاب في المسار ({ $left }) أكبر من عدد طلاب الطبقة السابقة في العام الماضي مع المنضمّين ({ $right }). ربما لم يُذكر جميع المنضمّين.
data-check-twice-as-many = العدد ({ $left }) أعلى بكثير من المتوقّع بحسب العام الماضي (حتى { $right }). يُستحسن التحقّق منه.
data-check-half-as-many = العدد ({ $left }) أدنى بكثير من المتوقّع بحسب العام الماضي ({ $right } على الأقل). يُستحسن التحقّق منه.
data-check-examined-beyond-track = عدد طلاب المسار في الصف الثاني عشر ({ $left }) أدنى بكثير من المتوقّع بحسب عدد الممتحَنين الذي نشرته وزارة التربية والتعليم ({ $right } على الأقل).
data-check-track-beyond-examined = عدد طلاب المسار في الصف الثاني عشر ({ $left }) أعلى بكثير من المتوقّع بحسب عدد الممتحَنين الذي نشرته وزارة التربية والتعليم (حتى { $right }).
data-check-same-as-published = تنشر وزارة التربية والتعليم هذا المعطى بنفسها: { $right }، وليس { $left }.
data-check-graduates-at-most-grade = عدد الخرّيجين الناجحين ({ $left }) أكبر من عدد طلاب الصف الثاني عشر بهذا المستوى ({ $right }).
data-check-graduates-at-most-examinees = عدد الخرّيجين الناجحين ({ $left }) أكبر من عدد الممتحَنين الذي نشرته وزارة التربية والتعليم ({ $right }).
data-check-few-graduates = عدد الخرّيجين الناجحين ({ $left }) أدنى بكثير من المتوقّع بحسب عدد الممتحَنين الذي نشرته وزارة التربية والتعليم ({ $right } على الأقل).
data-check-entitled-at-most-graduates = عدد المستحقّين للشهادة ({ $left }) أكبر من عدد الخرّيجين الناجحين ({ $right }).
data-check-entitled-at-most-examinees = عدد المستحقّين للشهادة ({ $left }) أكبر من عدد الممتحَنين الذي نشرته وزارة التربية والتعليم ({ $right }).
data-check-joiners-at-most-pupils = عدد المنضمّين ({ $left }) أكبر من عدد الطلاب في المسار ({ $right }).
data-check-leavers-at-most-track = عدد التاركين ({ $left }) أكبر من عدد طلاب المسار في الطبقة السابقة في العام الماضي ({ $right }).
data-check-movement-adds-up = عدد الطلاب في المسار ({ $left }) أصغر من العدد الناتج عن العام الماضي والمنضمّين والتاركين ({ $right }). ربما لم يُذكر جميع التاركين.
data-check-to-four-at-most-leavers = عدد المنتقلين إلى 4 وحدات ({ $left }) أكبر من عدد جميع التاركين ({ $right }).
data-check-part-of-teachers = العدد ({ $left }) أكبر من عدد جميع معلّمي الخمس وحدات ({ $right }).
data-check-classes-per-teacher = عدد مجموعات الخمس وحدات ({ $left }) أكبر ممّا يستطيع المعلّمون المذكورون تعليمه (حتى { $right }). يُستحسن التحقّق من عدد المعلّمين.
data-check-hours-at-most-teachers = ساعات التدريس الأسبوعية بخمس وحدات ({ $left }) أكثر من جميع ساعات معلّمي الخمس وحدات ({ $right }).
data-check-classes-at-most-pupils = عدد المجموعات التعليمية ({ $left }) أكبر من عدد الطلاب ({ $right }).
data-check-crowded-classes = عدد الطلاب ({ $left }) أكبر ممّا تتّسع له المجموعات المذكورة (حتى { $right }، بواقع 40 في كل مجموعة). يُستحسن التحقّق من عدد المجموعات.
data-check-few-hours = ساعات التدريس الأسبوعية ({ $left }) قليلة بالنسبة إلى عدد المجموعات: عادةً { $right } على الأقل. يُستحسن التحقّق منها.
data-check-many-hours = ساعات التدريس الأسبوعية ({ $left }) كثيرة بالنسبة إلى عدد المجموعات: عادةً { $right } على الأكثر. ربما كُتبت ساعات سنوية.
data-check-parents-without-meeting = عدد الأهالي المشاركين لا يتوافق مع عدد اللقاءات. يُستحسن التحقّق منهما.
data-check-hours-without-participants = عدد ساعات البرامج لا يتوافق مع عدد المشاركين فيها. يُستحسن التحقّق منهما.
data-check-cost-without-participants = تكلفة البرامج ({ $left } ₪) مرتفعة جدًا بالنسبة إلى عدد المشاركين فيها. يُستحسن التحقّق منهما.

## نماذج وتعريفات وصيغ غير سليمة
data-cell-unknown = لا يوجد معطى كهذا.
data-cell-derived = يُحسب هذا المعطى من معطيات أخرى ولا حاجة إلى طلبه.
data-cell-retired = لم يعد هذا المعطى مستعملًا.
data-cell-of-the-city = هذا معطى للمدينة كلّها، وليس للمدارس معطى خاص بها.
data-cell-twice = هذا المعطى مطلوب من قبل.
data-definition-bad-code = يجب أن يكون الرمز كلمات بأحرف لاتينية صغيرة تفصل بينها شرطات.
data-definition-code-twice = يوجد تعريف آخر بهذا الرمز.
data-definition-unknown = تذكر الصيغة تعريفًا غير موجود.
data-definition-not-divided = تذكر الصيغة تقسيمًا ليس للتعريف.
data-definition-left-open = ينقص الصيغةَ تقسيم يتطلّبه التعريف.
data-definition-circular = ترجع الصيغة إلى نفسها.
# $at is the place of a character, $found what stands there
data-expression-value-expected = الرمز { $at } («{ $found }»): يجب أن يكون هنا عدد أو تعريف أو قوس افتتاح.
data-expression-operator-expected = الرمز { $at } («{ $found }»): يجب أن تكون هنا علامة حساب أو نهاية الصيغة.
data-expression-not-closed = الرمز { $at } («{ $found }»): ينقص قوس إغلاق.
data-expression-comparison-expected = الرمز { $at } («{ $found }»): تنقص مقارنة، مثل <=.
data-expression-second-comparison = الرمز { $at } («{ $found }»): هنا مقارنة ثانية.
data-expression-no-comparison = الرمز { $at } («{ $found }»): لا مكان للمقارنة في الصيغة.
data-expression-unknown-sign = الرمز { $at } («{ $found }»): العلامة غير معروفة.
data-expression-bad-number = الرمز { $at } («{ $found }»): تتعذّر قراءة العدد.
data-expression-bad-code = الرمز { $at } («{ $found }»): الكلمة ليست رمز تعريف.
data-expression-unknown-division = الرمز { $at } («{ $found }»): التقسيم غير معروف.
data-expression-division-twice = الرمز { $at } («{ $found }»): يظهر التقسيم مرتين.
data-expression-unknown-value = الرمز { $at } («{ $found }»): القيمة غير معروفة في هذا التقسيم.
data-expression-too-deep = الرمز { $at } («{ $found }»): الأقواس المتداخلة أكثر من اللازم.
data-expression-too-long = الرمز { $at } («{ $found }»): الصيغة أطول من اللازم.

## جولات جمع المعطيات: لماذا لم يُنفَّذ الأمر
data-conflict-round-not-open = لم تُفتح الجولة أمام المدارس بعد، ولذلك لم يتغيّر شيء.
data-conflict-round-closed = أُغلقت الجولة ولم تعد تُستلَم فيها إجابات. كل ما كُتب باقٍ هنا. لإجابة متأخرة أو لتصحيح يُرجى التوجّه إلى قسم التربية والتعليم في السلطة المحلية.
data-conflict-round-open = الجولة مفتوحة أمام المدارس، ولذلك لم يتغيّر شيء.
data-conflict-school-closed = أُشير إلى أن المدرسة لا تعمل هذه السنة، ولذلك لا تُنتظَر منها إجابات. إن كانت تعمل فيجب إلغاء الإشارة أولًا.
data-conflict-already-sent = سبق إرسال الرابط إلى المدرسة. يمكن إرسال تذكير أو تجديد الرابط.
data-conflict-not-sent = لم يُرسَل إلى المدرسة رابط بعد.
data-conflict-reminded-lately = أُرسلت إلى المدرسة رسالة خلال اليوم الأخير، ولذلك لم يُرسَل تذكير آخر.
data-conflict-nothing-missing = أجابت المدرسة عن كل شيء، ولذلك لم يُرسَل تذكير.
data-conflict-nothing-received = لم تصل إجابات من المدرسة بعد.
data-conflict-newer-version = وصلت في هذه الأثناء إجابات جديدة من المدرسة، ولذلك لم يتغيّر شيء. الإجابات الجديدة معروضة هنا.
data-conflict-open-questions = هناك أسئلة لم تُجب المدرسة عنها بعد، ولذلك لا يمكن اعتماد الإجابات.
data-conflict-already-asked = سبق طرح سؤال عن هذا المعطى، وهو بانتظار الإجابة.
data-conflict-question-settled = أُجيب عن السؤال أو سُحب في هذه الأثناء، ولذلك لم تُستلم الإجابة عنه. ما كُتب بالكلمات يظهر بجانب المعطى، ويمكن إرساله كملاحظة.
data-conflict-not-approved = لم تُعتمد الإجابات بعد، ولذلك لا يمكن نشرها.
data-conflict-already-approved = سبق اعتماد الإجابات، ولذلك لم يتغيّر شيء.
data-conflict-already-published = سبق نشر الإجابات، ولذلك لم يتغيّر شيء.
data-conflict-command-reused = سبق إرسال هذا النموذج بإجابات أخرى. كل ما كُتب باقٍ هنا ويمكن إرساله مرة أخرى.
data-conflict-link-expired = انتهت صلاحية الرابط. يمكن الحصول على رابط جديد من قسم التربية والتعليم في السلطة المحلية.
data-conflict-link-withdrawn = استُبدل الرابط برابط جديد. يُرجى استعمال الرابط في آخر رسالة وصلت، أو التوجّه إلى قسم التربية والتعليم في السلطة المحلية.

## جولات جمع المعطيات: ما الذي يجب تصحيحه في النموذج
data-fault-cell-not-asked = هذا المعطى غير مطلوب في الجولة، ولذلك لا مكان لحفظه.
data-fault-sheet-other = الملف ليس جدول الإجابات الذي نُزّل من هنا. يُرجى تنزيل الجدول وتعبئته ثم رفعه من جديد.
data-fault-sheet-incomplete = ينقص الجدولَ سطرٌ أو أعمدة مخفيّة تُعرف بها الإجابات. يُرجى تنزيل الجدول من جديد ونقل الأرقام إليه.
data-fault-sheet-figure-twice = أحد المعطيات يظهر في الجدول في سطرين. يُرجى إبقاء سطر واحد منهما ورفع الجدول من جديد.
data-fault-sheet-other-school = هذا جدول إجابات مدرسة أخرى. يُرجى تنزيل الجدول من رابط هذه المدرسة.
data-fault-sheet-other-round = هذا جدول إجابات جولة أخرى، ربما من سنة سابقة. يُرجى تنزيل جدول هذه الجولة.
data-fault-table-no-school = لا عمود للمدرسة. يُرجى اختيار العمود الذي فيه رمز المؤسّسة أو اسمها.
data-fault-table-school-twice = المدرسة موجودة في عمود آخر.
data-fault-table-figure-twice = المعطى نفسه موجود في عمود آخر.
data-fault-table-no-figure = لا عمود فيه معطًى مطلوب.
data-fault-table-unknown-school = ليس في هذه الجولة مدرسة بهذا الرمز أو الاسم.
data-fault-table-closed-school = المدرسة معلَّمة كمغلقة هذه السنة.
data-fault-table-row-twice = المدرسة مذكورة في صفّين. يُرجى إبقاء الصحيح منهما.
data-fault-dash = قد تعني الشرطة صفرًا وقد تعني أن المعطى ناقص. يُرجى كتابة 0، أو اختيار «غير معروف»، أو ترك الخانة فارغة.
data-fault-form-empty = النموذج فارغ. يُرجى تعبئة معطى واحد على الأقل أو اختيار «غير معروف».
data-fault-form-unreadable = لم يصل النموذج كاملًا. كل ما كُتب باقٍ هنا ويمكن إرساله مرة أخرى.
data-fault-file-none = لم يُختر ملفّ.
data-fault-file-too-large = الملفّ كبير جدًا أو فيه أكثر ممّا يمكن قراءته. يُرجى إبقاء ورقة واحدة فيها الأعداد والمحاولة مجدّدًا.
data-fault-file-interrupted = انقطع الاتصال قبل وصول الملفّ كاملًا. لم يُحفظ شيء؛ تمكن المحاولة مجدّدًا.
data-fault-file-formulas = في الملفّ معادلات بلا نتائج. يُرجى فتحه في برنامج جداول وحفظه والمحاولة مجدّدًا.
data-fault-file-encrypted = الملفّ محميّ بكلمة سرّ. يُرجى حفظه دونها والمحاولة مجدّدًا.
data-fault-file-macros = في الملفّ أوامر ماكرو. يُرجى حفظه مصنّفًا عاديًا (XLSX) والمحاولة مجدّدًا.
data-fault-file-unreadable = ليس هذا جدولًا يمكن قراءته. يُرجى حفظه بصيغة XLSX أو CSV والمحاولة مجدّدًا.
data-fault-no-address = لا يوجد عنوان بريد إلكتروني للمدرسة. يمكن إضافة عنوان أو طباعة الرابط.
data-fault-no-last-year = لا يوجد معطى من السنة الماضية. يُرجى كتابة عدد أو اختيار «غير معروف».
data-fault-note-alone = هنا ملاحظة بلا معطى. يُرجى كتابة عدد أو اختيار «غير معروف».
data-fault-number-and-unchanged = كُتب هنا عدد يختلف عن السنة الماضية، واختير أيضًا «بلا تغيير». يُرجى الإبقاء على واحد منهما.
data-fault-number-and-unknown = اختير هنا «غير معروف» ويوجد معطى أيضًا. يُرجى الإبقاء على واحد منهما.
data-fault-question-empty = يُرجى كتابة السؤال.
data-fault-round-deadline = يجب أن يكون الموعد الأخير للإجابة في المستقبل، خلال سنة من اليوم.
data-fault-round-schools = يُرجى اختيار مدرسة واحدة على الأقل، وكل مدرسة مرة واحدة فقط.
data-fault-round-template = يُرجى اختيار قالب فيه معطيات مطلوبة.
data-fault-round-year = يُرجى كتابة سنة دراسية بين 2000 و2100.
data-fault-text-long = النص أطول من 500 حرف.
data-fault-text-unfit = في النص رمز لا يمكن حفظه. يُرجى كتابة النص من جديد.
