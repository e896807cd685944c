# Area data: what is counted, files brought in, places to be settled.

## What is counted (other areas use these keys too)

data-subject-mathematics = Mathematics
data-subject-physics = Physics
data-subject-chemistry = Chemistry
data-subject-biology = Biology
data-subject-computer_science = Computer science
# $units is 3, 4 or 5
data-units = { $units } units
# $subject as above, $units is 3, 4 or 5
data-indicator-examinees = Examinees in { $subject }, { $units } units
data-definition-examinees = Pupils who sat the matriculation exam at this level in the year they finished school. The Ministry of Education does not publish a school, subject and level with fewer than 11 examinees, so this number is a lower bound: there may have been more.
# $year is written out (a text)
data-source-ministry = Ministry of Education, matriculation data for { $year }, released under the Freedom of Information Law
