# נתונים שאינם מתיישבים זה עם זה, עם השנה שעברה או עם קובץ משרד החינוך: הרשימה, ומה שנאמר על כל אחד

## הרשימה
quality-title = נתונים שאינם מתיישבים
quality-lead = נתונים שפורסמו נבדקים זה מול זה, מול שנים אחרות, ועם הגעת הקובץ של משרד החינוך גם מולו, בית ספר אחר בית ספר. כל אי־התאמה נשארת כאן עד שמתבררת הסיבה.
quality-lists = רשימות
# $count is the number of discrepancies
quality-open = לבירור ({ $count })
quality-answered = עם מענה ({ $count })
quality-link = { $count ->
    [0] נתונים שאינם מתיישבים: אין מה לברר
    [one] נתונים שאינם מתיישבים: אי־התאמה אחת לבירור
    [two] נתונים שאינם מתיישבים: שתי אי־התאמות לבירור
   *[other] נתונים שאינם מתיישבים: { $count } אי־התאמות לבירור
}
quality-more = { $count ->
    [one] אי־התאמה אחת נוספת אינה מוצגת כאן. היא תופיע לאחר שיינתן מענה לחלק מאלה.
    [two] שתי אי־התאמות נוספות אינן מוצגות כאן. הן יופיעו לאחר שיינתן מענה לחלק מאלה.
   *[other] { $count } אי־התאמות נוספות אינן מוצגות כאן. הן יופיעו לאחר שיינתן מענה לחלק מאלה.
}
quality-more-answered = { $count ->
    [one] אחת נוספת, משנים קודמות, אינה מוצגת כאן.
    [two] שתיים נוספות, משנים קודמות, אינן מוצגות כאן.
   *[other] { $count } נוספות, משנים קודמות, אינן מוצגות כאן.
}
quality-no-reports = עוד לא פורסמו נתונים של אף בית ספר
quality-no-reports-text = לאחר פרסום סבב איסוף, הנתונים שלו נבדקים זה מול זה ומול הקובץ של משרד החינוך. כל אי־התאמה מופיעה כאן, באחריות מישהו מהרשות ועם מקום למענה. הצעד הראשון הוא פתיחת סבב איסוף.
quality-to-rounds = לסבבי האיסוף
quality-all-fits = כל מה שפורסם מתיישב
quality-all-fits-text = { $count ->
    [one] הנתון היחיד שדווח אינו סותר שנים אחרות או את הקבצים של משרד החינוך.
    [two] שני הנתונים שדווחו אינם סותרים זה את זה, שנים אחרות או את הקבצים של משרד החינוך. קובץ חדש או תיקון ייבדקו מולם מיד.
   *[other] { $count } הנתונים שדווחו אינם סותרים זה את זה, שנים אחרות או את הקבצים של משרד החינוך. קובץ חדש או תיקון ייבדקו מולם מיד.
}
quality-all-answered = לא נותר מה לברר
quality-all-answered-text = לכל אי־התאמה ניתן מענה. אם אחד הנתונים ישתנה, היא תיפתח מחדש.
quality-none-answered = עוד לא ניתן מענה לאף אי־התאמה
quality-none-answered-text = אי־התאמה שניתן לה מענה תופיע כאן, עם המענה, עם שם הכותבים ועם המועד.

## אי־ההתאמה במשפט. $indicator ו־$counted הם מה שנספר, $year היא שנת לימודים
quality-against = בית הספר { $school } דיווח על { $reported } ({ $indicator }) לשנת { $year }. בקובץ של משרד החינוך: { $official } ({ $counted }).
quality-against-hidden = בית הספר { $school } דיווח על { $reported } ({ $indicator }) לשנת { $year }. בקובץ של משרד החינוך אין נתון על בית הספר ({ $counted }), ולכן המספר קטן מ־11.
quality-against-unnamed = בית הספר { $school } דיווח על { $reported } ({ $indicator }) לשנת { $year }. מקובץ משרד החינוך לאותה שנה לא נקלט שום נתון של בית הספר ({ $counted }). ייתכן שהוא רשום שם בסמל מוסד אחר.
# $words is a sentence that says which check does not hold
quality-doubt = { $school }, { $year }: { $words }
# On a school’s sheet, after the sentence; $verdict is what was found out, $text its words
quality-sheet-more = { $count ->
    [one] נמצאה אי־התאמה נוספת אחת. היא מוצגת לרשות המקומית.
    [two] נמצאו שתי אי־התאמות נוספות. הן מוצגות לרשות המקומית.
   *[other] נמצאו { $count } אי־התאמות נוספות. הן מוצגות לרשות המקומית.
}
quality-then-open = הסיבה עוד לא התבררה.
quality-then-answered = { $verdict }: { $text } ({ $day })
quality-then-said = בית הספר נשאל על כך במהלך הסבב והשיב.
quality-then-sample = הדיווח המיוחס לבית הספר מומצא, להדגמה.
quality-impossible = לא ייתכן
quality-doubtful = חריג
quality-sample = נתון מומצא, להדגמה
quality-across-sources = דיווח מול קובץ המשרד
quality-across-years = בין שנים
quality-across-form = בתוך הדיווח
quality-standing-open = לבירור
quality-standing-reopened = נפתח מחדש: נתון השתנה
quality-standing-explained = הוסבר
quality-standing-report-wrong = הדיווח יתוקן
quality-standing-ministry-doubted = נתון המשרד מוטל בספק
quality-standing-said-by-school = בית הספר נשאל בסבב והשיב

## הנתונים
quality-school-says = דיווח בית הספר
quality-ministry-says = משרד החינוך
quality-left-out = פחות מ־11, אינו מתפרסם
quality-from-school = לפי דיווח בית הספר. { $source }
quality-published = פורסם ברשות ב־{ $day }
quality-brought = הקובץ הובא לכאן ב־{ $day }
quality-small-are-missing = משרד החינוך אינו מפרסם פחות מ־11 נבחנים: מספר שחסר הוא קטן, ואינו אפס.

## מה נאמר
quality-said-by = מענה של { $name }, { $at }
quality-said = מענה, { $at }
# $figures is a list of figures as they were then
quality-said-of = המענה ניתן כשהנתונים היו: { $figures }
quality-figure = { $name }: { $value }
quality-school-said = בית הספר, על { $name }, { $at }
quality-was-asked = נשאל על { $name }:
quality-confirmed = המספר נכון.
quality-other-number = נשלח מספר אחר.
quality-settled-title = אינן עולות עוד
quality-settled-lead = לאלה ניתן מענה, והן אינן עולות עוד: נתון תוקן, או שהנתונים אינם מושווים עוד.
quality-settled = { $school }, { $year }: { $name }

## באחריות מי
quality-yours = הבירור באחריותך.
quality-owner = הבירור באחריות { $name }
quality-nobody = אין מי שאחראי לבירור: עוד לא הוזמן לכאן ניהול אגף החינוך של הרשות.
quality-hand-over = העברת האחריות
quality-hand-over-to = לידי מי
quality-hand-over-do = העברה
quality-fault-owner = נא לבחור מהרשימה מישהו מהרשות.

## המענה
quality-ask-school = לשאול את בית הספר, בסבב הפתוח
quality-see-round = תשובות בית הספר בסבב
quality-answer = מתן מענה
quality-answer-anew = מענה אחר
quality-what-is-it = מה התברר?
quality-verdict-explained = הנתונים נכונים, והסיבה ידועה
quality-verdict-report-wrong = הדיווח שגוי, ובית הספר יתקן אותו
quality-verdict-ministry-doubted = הנתון של משרד החינוך מוטל בספק
quality-in-words = במילים
quality-in-words-hint = מה נבדק, עם מי ומה התברר. המענה מופיע גם בדף של בית הספר. נא לא לציין שמות של תלמידים.
quality-answer-do = שמירת המענה
quality-reopen = פתיחה מחדש
quality-fault-verdict = נא לבחור מה התברר.
quality-fault-text = נא לכתוב בכמה מילים מה התברר.
quality-was-typed = מה שהוקלד:
quality-conflict-answered = בינתיים ניתן מענה אחר. הוא מופיע עכשיו בעמוד, ומה שהוקלד כאן נשמר.
quality-conflict-changed = אחד הנתונים השתנה מאז שהעמוד נפתח. נא לעיין בנתונים כפי שהם עכשיו; מה שהוקלד נשמר.
quality-done-answered = המענה נשמר. הוא מופיע תחת „עם מענה” ובדף של בית הספר.
quality-conflict-handed-on = אי־ההתאמה עברה בינתיים לאחריות אחרת, ולכן המענה לא נשמר. מה שהוקלד נשמר כאן וניתן להעתיקו.
quality-done-reopened = אי־ההתאמה נפתחה מחדש.
quality-done-handed = האחריות הועברה.
