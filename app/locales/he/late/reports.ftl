# Reports: on screen, on paper and as files

## The list
reports-title = דוחות
reports-lead = דוחות מוכנים, ודוח שמרכיבים לפי הצורך. כל דוח מוצג על המסך, מודפס על דף A4 ויוצא כקובץ, ובכולם אותם מספרים בדיוק.
reports-back = לכל הדוחות
reports-kind-mayor = דף אחד לראש הרשות
reports-kind-for-mayor = ממצא אחד, החלטה אחת ושאלה אחת להנהלת התוכנית. לקריאה לפני ישיבה או במהלכה.
reports-kind-who-mayor = פתוח למי שרואים את כל נתוני הרשות.
reports-kind-city = דוח שנתי של רשות
reports-kind-for-city = הנבחנים בכל המקצועות, הרשות לצד רשויות דומות, בתי הספר, וכל מה שנאסף מהם, שנה אחר שנה.
reports-kind-who-city = פתוח לחברי הרשת. מספרים קטנים גלויים לרשות עצמה בלבד.
reports-kind-school = דף בית ספר
reports-kind-for-school = מה פורסם על בית הספר ומה הוא דיווח, שנה אחר שנה. בסיס לשיחה עם בית הספר.
reports-kind-who-school = פתוח לאנשי בית הספר ולמי שרואים את כל נתוני הרשות.
reports-kind-network = תמונת הרשת
reports-kind-for-network = כל הרשויות החברות זו לצד זו, והסכום של כולן.
reports-kind-who-network = פתוח לחברי הרשת. מספרים קטנים גלויים לרשות עצמה בלבד.
reports-kind-custom = דוח בהרכבה אישית
reports-kind-for-custom = רשויות, נתונים ושנים לפי בחירה. הבחירה נשמרת בכתובת, ולכן די בשליחת הקישור כדי לשתף את הדוח.
reports-kind-who-custom = פתוח לחברי הרשת. מספרים קטנים גלויים לרשות עצמה בלבד.
reports-systems = חיבור מערכות
reports-systems-text = מערכות של הרשות יכולות לקבל את אותם נתונים ישירות, בעזרת אסימון גישה.
reports-systems-who = פתוח למי שעומדים בראש הרשות או מרכזים את הרשת.

## One report
# $date is a day and a minute
reports-printed = הופק ב־{ $date }
reports-workbook = הורדת חוברת Excel
reports-show = הצגה
reports-text = הטבלה כקובץ CSV
reports-text-named = הורדת הטבלה „{ $table }” כקובץ CSV
reports-cut = מוצגות כאן { $shown } מתוך { $all } שורות. כל השורות נמצאות בקבצים.
reports-missing = אין נתון
reports-date = תאריך ההפקה
reports-link = קישור לדוח
reports-file-about = על הדוח
reports-definitions = מה פירוש המספרים
reports-source = מקור: { $source }.
reports-empty = אין נתונים לבחירה הזו
reports-empty-text = אפשר לבחור שנים אחרות או מקצוע אחר.
reports-empty-custom = כאן מרכיבים דוח
reports-empty-custom-text = בוחרים רשויות ונתונים בטופס שלמעלה, ולכל נתון תופיע טבלה: שורה לכל רשות, עמודה לכל שנה.

## What can be chosen
reports-filter-city = רשות
reports-filter-school = בית ספר
reports-filter-subject = מקצוע
reports-filter-years = שנים
reports-filter-from = משנת
reports-filter-until = עד שנת
reports-filter-network = הרשת
reports-filter-places = רשויות
reports-filter-figures = נתונים
reports-any-year = הכול
reports-custom-choose = מה נכלל בדוח
reports-custom-places = רשויות וסכומים
reports-custom-figures = נתונים
reports-custom-subject-hint = לאחר שינוי המקצוע והצגת הדוח יופיעו כאן הנתונים של המקצוע החדש.
reports-custom-show = הצגת הדוח
# $count is how many of a group are chosen
reports-chosen = { $count ->
    [one] אחת נבחרה
    [two] שתיים נבחרו
   *[other] { $count } נבחרו
}
reports-group-sums = סכומים והשוואות
reports-each-member = כל רשות חברה בנפרד
reports-each-city = כל רשות בארץ בנפרד
reports-group-members = הרשויות החברות ברשת
reports-group-ministry = נבחנים, לפי משרד החינוך
# $first is a list of names
reports-and-more = { $first } ועוד { $count }

## Titles, places and columns
reports-title-mayor = { $city }: דף אחד לראש הרשות
reports-title-city = { $city }: דוח שנתי
reports-title-school = { $school }: דף בית ספר
reports-title-network = תמונת הרשת
reports-title-custom = דוח בהרכבה אישית
reports-peers = אשכול { $cluster }: שאר הרשויות ({ $count })
reports-cluster = אשכול { $cluster }
reports-network-members = כל הרשויות החברות ברשת
reports-country = כלל הארץ
# A Hebrew page reads from right to left, and so do two years
reports-span = { $from } עד { $until }
reports-members = { $count ->
    [one] רשות חברה אחת
    [two] שתי רשויות חברות
   *[other] { $count } רשויות חברות
}
reports-level = { $subject }, { $units }
reports-column-subject = מקצוע ורמה
reports-column-level = רמה
reports-column-place = רשות
reports-column-city = רשות
reports-column-cluster = אשכול
reports-column-school = בית ספר
reports-column-code = סמל מוסד
reports-column-figure = הנתון
reports-column-change = שינוי
reports-column-change-percent = שינוי באחוזים
reports-column-share = שיעור ב־5 יח״ל
reports-column-units-in = { $units }, { $year }

## Tables
reports-table-examinees = נבחנים לפי מקצוע, רמה ושנה
reports-table-beside = לצד רשויות אחרות
reports-table-beside-lead = נבחנים ב־5 יחידות, { $subject }.
reports-table-schools = בתי הספר
reports-table-schools-lead = נבחנים לפי רמה, { $subject }. מוצגים בתי ספר שפורסם עליהם נתון.
reports-table-published = נבחנים שפורסמו
reports-table-published-lead = לפי משרד החינוך. מקום ריק פירושו שלא פורסם נתון.
reports-table-members = הרשויות החברות
reports-table-members-lead = נבחנים ב־5 יחידות, { $subject }, לפי סדר יורד.
reports-theme-students = תלמידים ומסלולים
reports-theme-lead-students = לפי דיווחי בתי הספר בסבבי האיסוף, לאחר אישור ופרסום.
reports-theme-teachers = מורים
reports-theme-lead-teachers = לפי דיווחי בתי הספר בסבבי האיסוף, לאחר אישור ופרסום.
reports-theme-parents = הורים
reports-theme-lead-parents = לפי דיווחי בתי הספר בסבבי האיסוף, לאחר אישור ופרסום.
reports-theme-programmes = תוכניות
reports-theme-lead-programmes = לפי דיווחי בתי הספר בסבבי האיסוף, לאחר אישור ופרסום.
reports-theme-resources = קבוצות לימוד, שעות ותקציב
reports-theme-lead-resources = לפי דיווחי בתי הספר והרשות, לאחר אישור ופרסום.

## Sentences
reports-finding = הממצא
reports-goal = היעד
reports-beside = לצד רשויות דומות
reports-holds-back = מה מעכב
reports-schools-tell = לפי דיווחי בתי הספר, { $year }
reports-forecast = תחזית, לפי דיווחי בתי הספר
reports-forecast-counts = נספרים הלומדים ב־31 באוקטובר של שנת הלימודים.
reports-forecast-goal = היעד נמדד בנבחנים, וזה מדד אחר.
reports-sentence = { $text }.
reports-decision = החלטה לקבל
reports-question = שאלה להנהלת התוכנית
reports-decision-share = לקבוע כמה תלמידים נוספים יישארו במסלול של 5 יחידות מכיתה י׳ עד כיתה י״ב, ומה יקבל לשם כך כל בית ספר: שעות תגבור, ליווי אישי או קבוצה קטנה.
reports-decision-schools = לקבוע באילו בתי ספר תיפתח קבוצה ב־5 יחידות בשנה הבאה, ומי יממן את השעות עד שתתבסס.
reports-decision-falling = לקבוע עד מתי תוגש תוכנית לעצירת הירידה, ומי אחראים לה בכל בית ספר.
reports-decision-nothing = לקבוע יעד לשנים הבאות, ומה מן העשייה כאן כדאי לחזק.
reports-decision-unknown = לפתוח סבב איסוף בבתי הספר, כדי שההחלטה הבאה תישען על נתונים.
# $known, $rose and $fell count authorities
reports-network-finding = מתוך { $known } רשויות חברות שאפשר להשוות את מספר הנבחנים שלהן ב־5 יחידות ב{ $subject }: המספר עלה ב־{ $rose } וירד ב־{ $fell } (בין { $from } ל־{ $to }).
reports-completeness-ministry = משרד החינוך: { $year }, בתי ספר עם נתון ב־5 יחידות: { $schools }.
reports-completeness-asked = סבבי האיסוף: { $year }, בתי ספר שדיווחו: { $schools } מתוך { $expected }.
reports-completeness-reported = סבבי האיסוף: { $year }, בתי ספר שדיווחו: { $schools }.
reports-completeness-school = נתונים שבית הספר דיווח לשנת { $year }: { $figures }.
reports-completeness-school-none = בית הספר עוד לא דיווח בסבבי האיסוף.
reports-completeness-members = רשויות שדיווחו: { $count } מתוך { $members } חברות הרשת.
reports-completeness-made-up = הנתונים שדיווחו בתי הספר מומצאים ונועדו להדגמה בלבד.
reports-completeness-custom = נתונים מוצגים: { $shown } מתוך { $all }; חסויים: { $withheld }; חסרים: { $missing }.
