# Area data: what is counted, files brought in, places to be settled.

## What is counted (other areas use these keys too)

data-subject-mathematics = الرياضيات
data-subject-physics = الفيزياء
data-subject-chemistry = الكيمياء
data-subject-biology = البيولوجيا
data-subject-computer_science = علوم الحاسوب
# $units is 3, 4 or 5
data-units = { $units } وحدات تعليمية
# $subject as above, $units is 3, 4 or 5
data-indicator-examinees = المتقدّمون لامتحان { $subject } بمستوى { $units } وحدات تعليمية
data-definition-examinees = عدد الطالبات والطلاب الذين تقدّموا لامتحان البجروت بهذا المستوى في سنة إنهائهم الدراسة. لا تنشر وزارة التربية والتعليم معطيات عن أقل من 11 متقدّمًا في المدرسة والموضوع والمستوى نفسها، ولذلك فالعدد حدّ أدنى، وقد يكون العدد الفعلي أكبر.
# $year is written out (a text)
data-source-ministry = وزارة التربية والتعليم، معطيات البجروت لسنة { $year } التي سُلّمت بموجب قانون حرية المعلومات
