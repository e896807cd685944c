# The words of the field that more than one area says.

field-subject-mathematics = Mathematics
field-subject-physics = Physics
field-subject-chemistry = Chemistry
field-subject-biology = Biology
field-subject-computer_science = Computer science
# $units is 3, 4 or 5
field-units = { $units } units
