# اللوحات والتقارير: ما تقوله كل خلاصة. تُكتب الجمل في الخادم.

## الأماكن
panels-place-peers = باقي السلطات في العنقود { $cluster } دون { $city }
panels-place-cluster = العنقود { $cluster }
panels-place-network = الشبكة
panels-place-country = عموم البلاد
panels-choice-members = كل سلطة عضو في الشبكة
panels-choice-everywhere = كل سلطة محلية في البلاد
panels-choice-with-peers = { $city } والسلطات في عنقودها

## الأسماء
panels-title-scatter = { $first } مقابل { $second }
panels-title-steps = من «{ $first }» إلى «{ $second }»
panels-title-two = { $first } · { $second }
panels-title-more = { $count ->
    [zero] { $first }
    [one] { $first } ومعطى آخر
    [two] { $first } ومعطيان آخران
    [few] { $first } و{ $count } معطيات أخرى
    [many] { $first } و{ $count } معطى آخر
   *[other] { $first } و{ $count } معطى آخر
}
panels-column-year = السنة
panels-column-place = السلطة المحلية
panels-column-step = المرحلة
panels-withheld = محجوب

## ما يُقال
panels-none = لم يُنشر معطى بعد. عند نشره يظهر هنا تلقائيًا.
panels-number-withheld = { $place }، سنة { $year }: المعطى محجوب كي لا تنكشف أعداد صغيرة.
panels-number-alone = { $place }، سنة { $year }. لا توجد بعد سنة سابقة للمقارنة.
panels-rose = { $name }: { $last } في سنة { $to }، بزيادة قدرها { $by } عمّا كان في سنة { $from } ({ $first }).
panels-fell = { $name }: { $last } في سنة { $to }، بانخفاض قدره { $by } عمّا كان في سنة { $from } ({ $first }).
panels-other-schools = { $name }: { $last } في سنة { $to } (عدد المدارس المبلِّغة: { $schools }). في سنة { $from } أبلغت مدارس أخرى (عددها: { $others })، ولذلك لا تُقارَن السنتان.
panels-same = { $name }: { $last } في سنة { $to }، كما في سنة { $from }.
panels-bars = في المرتبة الأولى { $place }: { $most }. من بين { $count } من السلطات التي يظهر معطاها، نصفها عند { $middle } على الأقل.
panels-points-together = حيث يرتفع «{ $along }» يرتفع في الغالب «{ $upwards }» أيضًا. يظهر ذلك في { $count } من السلطات، ولا يثبت أن أحدهما سبب للآخر.
panels-points-against = حيث يرتفع «{ $along }» ينخفض في الغالب «{ $upwards }». يظهر ذلك في { $count } من السلطات، ولا يثبت أن أحدهما سبب للآخر.
panels-points-neither = لا تظهر في { $count } من السلطات علاقة واضحة بين «{ $along }» و«{ $upwards }».
panels-points-few = { $count ->
    [zero] لا توجد سلطة يُعرف فيها «{ $along }» و«{ $upwards }» معًا، ولا يمكن القول كيف يرتبطان.
    [one] يُعرف «{ $along }» و«{ $upwards }» معًا في سلطة واحدة فقط، وهذا أقل من أن يُقال كيف يرتبطان.
    [two] يُعرف «{ $along }» و«{ $upwards }» معًا في سلطتين فقط، وهذا أقل من أن يُقال كيف يرتبطان.
    [few] يُعرف «{ $along }» و«{ $upwards }» معًا في { $count } سلطات فقط، وهذا أقل من أن يُقال كيف يرتبطان.
    [many] يُعرف «{ $along }» و«{ $upwards }» معًا في { $count } سلطة فقط، وهذا أقل من أن يُقال كيف يرتبطان.
   *[other] يُعرف «{ $along }» و«{ $upwards }» معًا في { $count } سلطة فقط، وهذا أقل من أن يُقال كيف يرتبطان.
}
panels-steps-other-schools = تستند المراحل إلى تقارير مدارس مختلفة، ولذلك لا تُحسب منها نسبة.
panels-steps = مقابل كل 100 في «{ $first }» هناك { $share } في «{ $last }».
panels-general = { $count ->
    [zero] لا معطيات ظاهرة في الجدول.
    [one] معطى واحد ظاهر في الجدول.
    [two] معطيان ظاهران في الجدول.
    [few] { $count } معطيات ظاهرة في الجدول.
    [many] { $count } معطى ظاهرًا في الجدول.
   *[other] { $count } معطى ظاهر في الجدول.
}

## ما تجب معرفته
panels-note-members = السلطات المبلِّغة: { $count } من أصل { $members } من أعضاء الشبكة.
panels-note-made-up = بعض المعطيات مختلَقة وللتوضيح فقط.
panels-note-withheld = { $count ->
    [zero] لا معطيات محجوبة.
    [one] معطى واحد محجوب: لأنه صغير أو لأنه يتيح حساب معطى صغير.
    [two] معطيان محجوبان: لأنهما صغيران أو لأنهما يتيحان حساب معطى صغير.
    [few] { $count } معطيات محجوبة: لأنها صغيرة أو لأنها تتيح حساب معطى صغير.
    [many] { $count } معطى محجوبًا: لأنها صغيرة أو لأنها تتيح حساب معطى صغير.
   *[other] { $count } معطى محجوب: لأنها صغيرة أو لأنها تتيح حساب معطى صغير.
}
panels-complete = { $place }، سنة { $year }: معطيات { $schools ->
    [zero] من دون مدارس
    [one] مدرسة واحدة
    [two] مدرستين
    [few] { $schools } مدارس
    [many] { $schools } مدرسة
   *[other] { $schools } مدرسة
}. لا تشمل المدارس التي لا ينشر المصدر معطياتها.
panels-complete-of = { $place }، سنة { $year }: معطيات { $schools ->
    [zero] من دون مدارس
    [one] مدرسة واحدة
    [two] مدرستين
    [few] { $schools } مدارس
    [many] { $schools } مدرسة
   *[other] { $schools } مدرسة
} من أصل { $expected } طُلبت معطياتها.

## كيفية العرض
panels-kind-number = عدد واحد مع جملة
panels-kind-line = خطّ على مرّ السنوات
panels-kind-bar = السلطات جنبًا إلى جنب
panels-kind-scatter = نقطة لكل سلطة: معطيان أحدهما مقابل الآخر
panels-kind-sankey = كم يبقى من مرحلة إلى مرحلة
panels-kind-table = جدول

## ما لا يمكن عرضه
panels-fault-title = العنوان طويل جدًا: 120 حرفًا على الأكثر.
panels-fault-no-indicator = يُرجى اختيار معطى واحد على الأقل.
panels-fault-unknown-indicator = أحد المعطيات المختارة غير موجود.
panels-fault-indicator-twice = اختير المعطى نفسه مرتين.
panels-fault-many-indicators = يمكن اختيار ستة معطيات على الأكثر.
panels-fault-number-one = العدد الواحد يعرض معطى واحدًا فقط.
panels-fault-scatter-two = لعرض معطى مقابل آخر يلزم معطيان بالضبط.
panels-fault-sankey-steps = للعرض من مرحلة إلى مرحلة يلزم معطيان حتى أربعة معطيات، بحسب ترتيب المراحل.
panels-fault-units = للمعطيات المختارة وحدات مختلفة ولا يمكن عرضها على محور واحد. يمكن عرضها في جدول.
panels-fault-no-place = يُرجى اختيار مكان واحد على الأقل.
panels-fault-unknown-place = إحدى السلطات المختارة غير موجودة.
panels-fault-place-twice = اختير المكان نفسه مرتين.
panels-fault-one-place = يمكن هنا عرض مكان واحد فقط.
panels-fault-no-groups = يمكن هنا عرض أماكن محدّدة فقط، لا «كل سلطة». للمقارنة بينها جميعًا تناسب الأعمدة أو الجدول.
panels-fault-many-lines = لا يمكن التمييز بين أكثر من ثمانية خطوط. يُستحسن اختيار معطيات أقل أو أماكن أقل.
panels-fault-many-places = يمكن اختيار 12 مكانًا على الأكثر.
panels-fault-scatter-places = لعرض معطى مقابل آخر يلزم ثلاثة أماكن على الأقل، أو «كل سلطة».
