# Area data: what is counted, files brought in, places to be settled.

## What is counted (other areas use these keys too)

data-subject-mathematics = מתמטיקה
data-subject-physics = פיזיקה
data-subject-chemistry = כימיה
data-subject-biology = ביולוגיה
data-subject-computer_science = מדעי המחשב
# $units is 3, 4 or 5
data-units = { $units } יח״ל
# $subject as above, $units is 3, 4 or 5
data-indicator-examinees = נבחנים ב{ $subject } ברמת { $units } יח״ל
data-definition-examinees = מספר התלמידות והתלמידים שנבחנו בבחינת הבגרות ברמה זו בשנת סיום הלימודים שלהם. משרד החינוך אינו מפרסם נתון על פחות מ־11 נבחנים באותו בית ספר, מקצוע ורמה, ולכן המספר הוא חסם תחתון: ייתכן שבפועל נבחנו יותר.
# $year is written out (a text)
data-source-ministry = משרד החינוך, נתוני בגרות לשנת { $year } שנמסרו לפי חוק חופש המידע
