# The words of the field that more than one area says.

field-subject-mathematics = מתמטיקה
field-subject-physics = פיזיקה
field-subject-chemistry = כימיה
field-subject-biology = ביולוגיה
field-subject-computer_science = מדעי המחשב
# $units is 3, 4 or 5
field-units = { $units } יח״ל
