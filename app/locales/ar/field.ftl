# The words of the field that more than one area says.

field-subject-mathematics = الرياضيات
field-subject-physics = الفيزياء
field-subject-chemistry = الكيمياء
field-subject-biology = البيولوجيا
field-subject-computer_science = علوم الحاسوب
# $units is 3, 4 or 5
field-units = { $units } وحدات تعليمية
