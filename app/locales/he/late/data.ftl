# נתונים: מה נספר, קבצים שמיובאים, שיוך של יישובים ובתי ספר

## מה נספר

# $subject is one of field-subject-…, $units is 3, 4 or 5
data-indicator-examinees = נבחנים ב{ $subject } ברמת { $units } יח״ל
data-withheld = חסוי
data-not-published = לא פורסם נתון
data-school = בית ספר
data-locality = יישוב
data-authority = רשות מקומית
data-rows = שורות
data-schools = { $count ->
    [one] בית ספר אחד
    [two] שני בתי ספר
   *[other] { $count } בתי ספר
}
# $at is a day and a minute, written out
data-deed = { $by }, { $at }
data-deed-console = משורת הפקודה, { $at }

## הקבצים שיובאו
data-imports-title = ייבוא נתונים
data-imports-lead = כאן מייבאים את קובצי הבגרות של משרד החינוך. כל קובץ נקרא ומוצג תחילה, ושום דבר אינו נכתב לנתונים לפני החלטה.
data-imports-brought = הקבצים שהועלו
data-imports-file = קובץ
data-imports-state = מצב
data-imports-by = מי העלה ומתי
data-imports-rows-used = שורות בשימוש
data-imports-faults = שגיאות
data-imports-empty = עדיין לא הועלה קובץ
data-imports-empty-text = הקובץ הראשון הוא קובץ הבגרויות שמשרד החינוך מסר לפי חוק חופש המידע: שורה לכל בית ספר, מקצוע ורמה. לאחר שייבחר למעלה יוצגו כאן הסיכומים שבו, ורק אז יוחלט אם לייבא אותו.
data-state-previewed = ממתין להחלטה
data-state-applied = יובא
data-state-cancelled = בוטל
data-state-failed = לא ניתן לקריאה
data-state-undone = הוסר מן הנתונים

## העלאת קובץ
data-bring-title = העלאת קובץ
data-bring-lead = קובץ נתוני הבגרות של משרד החינוך (לפי בית ספר, מקצוע ורמה), כפי שנמסר לפי חוק חופש המידע, בלי לשנות בו דבר.
data-bring-file = הקובץ
data-bring-file-hint = ‏XLSX או CSV, עד 25 מ״ב. אין צורך להסיר כותרות או לסדר עמודות.
data-bring-button = קריאת הקובץ
data-bring-columns = אילו עמודות נחוצות
data-bring-columns-text = שורת הכותרת מזוהה בכל מקום בגיליון, והעמודות מזוהות לפי שמן בעברית או באנגלית ובכל סדר. בלי העמודות האלה אי אפשר לקרוא את הקובץ:
data-bring-no-file = נא לבחור קובץ.
data-bring-interrupted = ההעברה נקטעה לפני שהקובץ הגיע במלואו. אפשר לנסות שוב.
data-bring-too-large = הקובץ גדול מ־25 מ״ב, הגודל המרבי לקובץ. אפשר לבחור כאן קובץ אחר.
data-bring-another = אפשר לתקן את הקובץ ולהעלות אותו שוב, או לבחור קובץ אחר.

data-column-graduation-year = מחזור סיום
data-column-subject = מקצוע
data-column-units = י״ל (יחידות לימוד)
data-column-examinees = מספר נבחנים
data-column-school-code = סמל מוסד
data-column-school-name = שם מוסד
data-column-locality = יישוב
data-column-supervision = פיקוח
data-column-sector = מגזר
data-column-district = מחוז
data-column-average-grade = ממוצע ציון סופי

## מדוע אי אפשר לקרוא קובץ
data-unreadable = אי אפשר לקרוא את הקובץ { $name }
data-unreadable-nothing-changed = הנתונים לא השתנו.
data-unreadable-faults = מה לא תקין בכותרות שבקובץ
data-unreadable-empty = הקובץ ריק.
data-unreadable-not-a-spreadsheet = { $found ->
    [pdf] זה קובץ PDF ולא גיליון אלקטרוני. נחוץ הקובץ המקורי, XLSX או CSV.
    [image] זו תמונה ולא גיליון אלקטרוני. נחוץ הקובץ המקורי, XLSX או CSV.
    [web-page] זה דף אינטרנט ולא גיליון אלקטרוני, גם אם שמו מסתיים ב־xls. יש לפתוח אותו בתוכנת גיליונות ולשמור בתבנית XLSX.
    [document] זה מסמך טקסט או מצגת ולא גיליון אלקטרוני. נחוץ קובץ XLSX או CSV.
    [archive] זה קובץ מכווץ ולא גיליון אלקטרוני. יש לחלץ ממנו את הגיליון ולהעלות אותו.
   *[unknown] זה אינו גיליון אלקטרוני. נחוץ קובץ XLSX או CSV.
}
data-unreadable-other-format = זה גיליון אלקטרוני בתבנית אחרת. יש לפתוח אותו ולשמור בתבנית XLSX או CSV.
data-unreadable-encrypted = הקובץ נעול בסיסמה. יש לשמור אותו בלי סיסמה ולהעלות שוב.
data-unreadable-macros = יש בקובץ פקודות מאקרו, ומטעמי אבטחה הוא לא נקרא. יש לשמור אותו בתבנית XLSX רגילה.
data-unreadable-formulas = יש בקובץ נוסחאות, והראשונה שבהן בתא { $cell } בגיליון { $sheet }. נקראים ערכים בלבד: יש להדביק את הערכים במקום הנוסחאות ולשמור.
data-unreadable-entities = יש בקובץ הגדרות שאינן חלק מגיליון אלקטרוני ועלולות להזיק, ולכן הוא לא נקרא.
data-unreadable-too-large = { $what ->
    [file-bytes] הקובץ גדול מ־{ $limit } מ״ב.
    [inflated-bytes] תוכן הקובץ לאחר פריסתו גדול מ־{ $limit } מ״ב.
    [ratio] חלק מן הקובץ נפרס ליותר מפי { $limit } מגודלו, כמו בקבצים שנועדו להזיק.
    [parts] יש בקובץ יותר מ־{ $limit } חלקים.
    [held-bytes] ההגדרות והטקסטים שבקובץ גדולים מ־{ $limit } מ״ב.
    [strings] יש בקובץ יותר מ־{ $limit } טקסטים שונים.
    [records] יש בקובץ יותר מ־{ $limit } גיליונות, שמות וסגנונות.
    [cells] יש בקובץ יותר מ־{ $limit } תאים.
    [rows] יש באחד הגיליונות יותר מ־{ $limit } שורות.
    [cell-characters] יש בקובץ תא ובו יותר מ־{ $limit } תווים.
    [faults] נמצאו בקובץ יותר מ־{ $limit } שגיאות. כנראה זו טבלה אחרת.
    [schools] יש בקובץ יותר מ־{ $limit } בתי ספר. כנראה זו טבלה אחרת.
   *[other] הקובץ גדול מן המותר ({ $limit }).
}
data-unreadable-lies-about-size = גודל התוכן שבקובץ אינו הגודל הרשום בו, כמו בקבצים שנועדו להזיק. יש לקבל עותק חדש מן המקור.
data-unreadable-damaged = הקובץ פגום: הוא נקטע בהעברה או השתנה. יש לקבל עותק חדש מן המקור.
data-unreadable-no-table = באף גיליון בקובץ אין הטבלה של משרד החינוך: לא נמצאה שורת כותרת ובה כל העמודות הנחוצות.
data-unreadable-missing-columns = באף גיליון בקובץ אין שורת כותרת ובה כל העמודות הנחוצות. בשורה הדומה ביותר חסר: { $columns }.
data-unreadable-doubled-columns = בשורת הכותרת של הקובץ מופיע יותר מפעם אחת: { $columns }. אי אפשר לדעת באיזו מן העמודות להשתמש.
data-list-comma = { ", " }

## קובץ אחד
data-import-eyebrow = קובץ שהועלה
data-import-previewed = הקובץ ממתין להחלטה
data-import-previewed-text = שום דבר עוד לא נכתב. כדאי להשוות את הסיכומים שלמטה למקור, לקרוא מה ישתנה ואז להחליט.
data-import-to-decision = אל ההחלטה
data-import-applied = הקובץ יובא
data-import-applied-text = תוכן הקובץ נמצא עכשיו בנתונים.
data-import-applied-by = הקובץ יובא אל הנתונים על ידי { $by } ב־{ $at }.
data-import-applied-console = הקובץ יובא אל הנתונים משורת הפקודה ב־{ $at }.
data-import-cancelled = הייבוא בוטל
data-import-cancelled-text = שום דבר מן הקובץ לא נכתב אל הנתונים.
data-import-cancelled-by = הייבוא בוטל על ידי { $by } ב־{ $at }. שום דבר מן הקובץ לא נכתב אל הנתונים.
data-import-cancelled-console = הייבוא בוטל משורת הפקודה ב־{ $at }. שום דבר מן הקובץ לא נכתב אל הנתונים.
data-import-failed = הקובץ לא ניתן לקריאה
data-import-failed-text = אי אפשר לקרוא את הקובץ, והנתונים לא השתנו.
data-import-undone = הקובץ הוסר מן הנתונים
data-import-undone-text = הנתונים חזרו למצב שהיה לפני ייבוא הקובץ.
data-import-undone-by = הקובץ הוסר מן הנתונים על ידי { $by } ב־{ $at }. הנתונים חזרו למצב שהיה לפני הייבוא.
data-import-undone-console = הקובץ הוסר מן הנתונים משורת הפקודה ב־{ $at }. הנתונים חזרו למצב שהיה לפני הייבוא.
data-import-unusual = יש בקובץ דברים חריגים שכדאי לבדוק לפני הייבוא. הם מפורטים לצד ההחלטה.
data-import-again = אותו קובץ בדיוק כבר יובא לנתונים
data-import-again-link = אל הייבוא הקודם

data-reading-title = מה כתוב בקובץ
data-reading-lead = כל שורה שמתחת לכותרת נספרת כאן: בשימוש, לא בשימוש או שגויה.
data-reading-read = שורות שנקראו
data-reading-used = שורות בשימוש
data-reading-unused = שורות שאינן בשימוש
data-reading-faulty = שורות שגויות
data-reading-faults = שגיאות
data-reading-schools = בתי ספר
data-reading-schools-unplaced = בתי ספר שאינם משויכים לרשות
data-unused-title = מדוע שורות אינן בשימוש
data-unused-reason = הסיבה
data-unused-other-subject = מקצוע שאין אחריו מעקב
data-unused-other-level = רמה שאינה 3, 4 או 5 יח״ל
data-unused-missing = מספר הנבחנים חסר
data-unused-repeated = כפילות מדויקת של שורה קודמת
data-unused-note = הערה לצד הטבלה

data-totals-title = הסיכומים שבקובץ
data-totals-lead = סך הנבחנים בכל בתי הספר שבקובץ, להשוואה למקור.
data-totals-as-of = לפי הקובץ, הנתונים נכונים ליום { $day }.
data-totals-subject = מקצוע
data-totals-year = מחזור סיום

data-changes-title = מה ישתנה בנתונים
data-changes-lead = כך ישתנו הנתונים אם הקובץ ייובא.
data-changes-done-title = מה השתנה בנתונים
data-changes-done-lead = ההבדלים בין הקובץ לבין הנתונים שהיו לפניו.
data-changes-added = נתונים חדשים
data-changes-changed = נתונים שונים
data-changes-unchanged = נתונים זהים
data-changes-absent = נתונים שאינם בקובץ
data-changes-absent-text = נתונים קיימים מאותן שנים ומאותם מקצועות שאינם מופיעים בקובץ נשארים כפי שהם.
data-changes-all = { $count ->
    [one] הנתון שמשתנה
    [two] שני הנתונים שמשתנים
   *[other] כל { $count } הנתונים שמשתנים
}
data-changes-first = { $shown } הנתונים הראשונים מתוך { $all } שמשתנים
data-changes-indicator = הנתון
data-changes-before = לפני כן
data-changes-after = בקובץ

data-doubtful-title = יישובים ששיוכם אינו ברור
data-doubtful-lead = { $count ->
    [one] שמו של יישוב אחד בקובץ דומה לשם של רשות, אך אינו זהה לו. עד שהשיוך יוכרע, בתי הספר שבו נספרים בכלל הארץ בלבד.
    [two] שמותיהם של שני יישובים בקובץ דומים לשמות של רשויות, אך אינם זהים להם. עד שהשיוך יוכרע, בתי הספר שבהם נספרים בכלל הארץ בלבד.
   *[other] שמותיהם של { $count } יישובים בקובץ דומים לשמות של רשויות, אך אינם זהים להם. עד שהשיוך יוכרע, בתי הספר שבהם נספרים בכלל הארץ בלבד.
}
data-doubtful-settle = להכרעה בשיוך היישובים

data-faults-title = שגיאות בקובץ
data-faults-all = { $count ->
    [one] בקובץ שגיאה אחת. שורה שגויה אינה נכנסת לנתונים.
    [two] בקובץ שתי שגיאות. שורות שגויות אינן נכנסות לנתונים.
   *[other] בקובץ { $count } שגיאות, וכולן מוצגות כאן. שורות שגויות אינן נכנסות לנתונים.
}
data-faults-first = כאן מוצגות { $shown } השגיאות הראשונות מתוך { $all }; הרשימה המלאה בקובץ להורדה. שורות שגויות אינן נכנסות לנתונים.
data-faults-download = הורדת רשימת השגיאות המלאה (CSV)
data-faults-place = המקום בקובץ
data-faults-in-row = גיליון { $sheet }, שורה { $row }
data-faults-in-sheet = גיליון { $sheet }
data-faults-column = עמודה
data-faults-value = מה כתוב
data-faults-reason = מה לא תקין
data-faults-file-sheet = גיליון
data-faults-file-row = שורה
data-faults-file-column = עמודה
data-faults-file-value = ערך
data-faults-file-reason = סיבה

data-reason-missing-value = חסר ערך שנדרש בכל שורה.
data-reason-not-a-number = כאן צריך להיות מספר.
data-reason-not-whole = כאן צריך להיות מספר שלם.
data-reason-negative = המספר קטן מאפס.
data-reason-out-of-range = המספר אינו אפשרי כאן: יחידות הלימוד הן 1 עד 5, ומספר הנבחנים הוא 100,000 לכל היותר.
data-reason-impossible-year = מחזור הסיום אינו אפשרי. המחזורים האפשריים הם { $first } עד { $last }, השנה הנוכחית.
data-reason-bad-code = סמל מוסד הוא בן שש ספרות.
data-reason-error-value = התא מכיל שגיאה של חישוב שנכשל.
data-reason-too-long = הטקסט ארוך מכדי להיות שם (יותר מ־120 תווים).
data-reason-contradiction = בשורה { $row } בגיליון { $sheet } כתוב מספר אחר לאותו בית ספר, מקצוע, רמה ושנה. שתי השורות אינן בשימוש.
data-reason-missing-column = העמודה חסרה בשורת הכותרת.
data-reason-doubled-column = העמודה מופיעה בשורת הכותרת יותר מפעם אחת.
data-reason-no-table = אין בגיליון שורת כותרת של טבלת משרד החינוך.

data-decide-title = ההחלטה
data-decide-lead = ייבוא כותב את הקובץ כולו אל הנתונים בפעולה אחת. ביטול אינו כותב דבר, והקובץ נשאר ברשימה.
data-decide-apply = ייבוא הקובץ לנתונים
data-decide-cancel = ביטול, בלי לייבא
data-decide-nothing = אין בקובץ אף שורה שאפשר להשתמש בה, ולכן אין מה לייבא ממנו.
data-caution-title = לפני הייבוא: יש בקובץ דברים חריגים
data-caution-advice = תוכן הקובץ יופיע בכל הדפים מיד עם הייבוא. אם משהו כאן אינו צפוי, עדיף לבטל ולבדוק את הקובץ.
data-caution-new-year = הקובץ מביא את מחזור { $year }, שאין עליו עדיין שום נתון.
data-caution-latest-year = הקובץ מביא את מחזור { $year }, המאוחר מכל המחזורים הידועים. עם הייבוא הוא יוצג בכל הדפים, לכל הארץ, כשנה האחרונה.
data-caution-few-figures = מספר הנתונים בקובץ על מחזור { $year } קטן מן הרגיל: { $figures }, לעומת { $usual } במחזור { $beside }.
data-caution-many-figures = מספר הנתונים בקובץ על מחזור { $year } גדול מן הרגיל: { $figures }, לעומת { $usual } במחזור { $beside }.
data-caution-unknown-schools = { $count ->
    [one] בקובץ בית ספר אחד שאינו מוכר כאן. עם הייבוא הוא יתווסף.
    [two] בקובץ שני בתי ספר שאינם מוכרים כאן. עם הייבוא הם יתווספו.
   *[other] בקובץ { $count } בתי ספר שאינם מוכרים כאן. עם הייבוא הם יתווספו.
}

data-undo-title = הסרת הקובץ מן הנתונים
data-undo-lead = הסרה מחזירה את הנתונים למצב שהיה לפני ייבוא הקובץ: נתונים שהשתנו חוזרים לערכם הקודם, ונתונים ובתי ספר שהתווספו יוצאים. הקובץ נשאר ברשימה, ואפשר להעלות אותו שוב.
data-undo-button = הסרת הקובץ מן הנתונים

data-file-title = הקובץ עצמו
data-file-lead = הקובץ נשמר בדיוק כפי שהגיע.
data-file-lead-failed = קובץ שאי אפשר לקרוא אינו נשמר; נשמר רק רישום של העלאתו.
data-file-name = שם הקובץ
data-file-brought = מי העלה ומתי
data-file-size = גודל
data-file-size-kb = { $size } ק״ב
data-file-hash = טביעת אצבע (SHA-256)
data-file-download = הורדת הקובץ המקורי

## שיוך של יישובים ובתי ספר
data-places-title = שיוך בתי ספר לרשויות
data-places-lead = בית ספר שאינו מופיע בקובץ התקציב של משרד החינוך משויך לרשות לפי היישוב שבו הוא נמצא. כאן מכריעים במקרים שבהם שם היישוב אינו מספיק, וההכרעה נשמרת גם לקבצים הבאים.
data-places-empty = אין מה להכריע
data-places-empty-text = כל בתי הספר משויכים לרשות. כאן יופיעו יישובים ובתי ספר מקבצים חדשים, כשאין ודאות בשיוכם.
data-places-receipt = ההכרעה נשמרה. השיוך של { $place } מעכשיו: { $authority }.
data-places-receipt-none = ההכרעה נשמרה. { $place }: בלי שיוך לרשות.
data-find-title = חיפוש בית ספר
data-find-lead = אפשר להעביר כל בית ספר לרשות אחרת, גם אם הוא משויך לפי קובץ התקציב של משרד החינוך. ההכרעה נשמרת ואפשר לבטל אותה, והמספרים של שתי הרשויות משתנים בהתאם.
data-find-label = סמל מוסד או שם בית הספר
data-find-hint = כל שש הספרות, או חלק מן השם
data-find-button = חיפוש
data-find-none = לא נמצא בית ספר שמתאים ל״{ $find }״. כדאי לבדוק את הסמל או לנסות חלק מן השם.
data-find-count = { $count ->
    [one] נמצא בית ספר אחד
    [two] נמצאו שני בתי ספר
   *[other] נמצאו { $count } בתי ספר
}
data-find-first = { $shown } בתי הספר הראשונים מתוך { $all } שנמצאו. חלק ארוך יותר של השם יצמצם את הרשימה.
data-localities-title = יישובים
data-localities-lead = { $count ->
    [one] יישוב אחד ממתין להכרעה. הכרעה ביישוב חלה על כל בתי הספר שבו.
    [two] שני יישובים ממתינים להכרעה. הכרעה ביישוב חלה על כל בתי הספר שבו.
   *[other] { $count } יישובים ממתינים להכרעה. הכרעה ביישוב חלה על כל בתי הספר שבו.
}
data-localities-schools = { $count ->
    [one] בית ספר אחד:
    [two] שני בתי ספר:
   *[other] { $count } בתי ספר:
}
data-localities-candidates = רשויות ששמן דומה:
data-localities-unmatched = אין עירייה או מועצה מקומית ששמה דומה. ברוב המקרים היישוב שייך למועצה אזורית.
data-localities-waiting = היישוב מופיע בקובץ שעדיין ממתין להחלטה.
data-places-examinees-count = { $count ->
    [one] בשנה האחרונה הידועה נבחן בהם תלמיד אחד בחמש יחידות במתמטיקה.
    [two] בשנה האחרונה הידועה נבחנו בהם שני תלמידים בחמש יחידות במתמטיקה.
   *[other] בשנה האחרונה הידועה נבחנו בהם { $count } תלמידים בחמש יחידות במתמטיקה.
}
data-places-examinees-withheld = מספר הנבחנים בהם בחמש יחידות במתמטיקה קטן מכדי שיוצג.
data-places-examinees-unknown = לא פורסם עליהם נתון של נבחנים בחמש יחידות במתמטיקה.
data-places-choose = הרשות של { $place }
data-places-choose-option = נא לבחור רשות
data-places-choose-one = נא לבחור רשות, או ״אף אחת מהן״.
data-places-none = אף אחת מהן
data-places-settle = שמירת ההכרעה
data-places-schools-title = בתי ספר
data-places-schools-lead = { $count ->
    [one] בית ספר אחד שויך לפי שם היישוב בלבד או עדיין לא שויך. אפשר להכריע בו בנפרד.
    [two] שני בתי ספר שויכו לפי שם היישוב בלבד או עדיין לא שויכו. אפשר להכריע בכל אחד בנפרד.
   *[other] { $count } בתי ספר שויכו לפי שם היישוב בלבד או עדיין לא שויכו. אפשר להכריע בכל אחד בנפרד.
}
data-places-counted-in = היכן נספר
data-places-by-locality = ב{ $authority }, לפי שם היישוב
data-places-by-budget = ב{ $authority }, לפי קובץ התקציב
data-places-by-person = ב{ $authority }, לפי הכרעה
data-places-by-person-none = בכלל הארץ בלבד, לפי הכרעה
data-places-unknown = בכלל הארץ בלבד
data-places-examinees = נבחנים ב־5 יח״ל במתמטיקה
data-places-decision = הכרעה
data-places-decide = להכרעה
data-places-decide-for = להכרעה: { $place }
data-places-change = לשינוי
data-places-change-for = לשינוי: { $place }
data-places-withdraw = ביטול ההכרעה
data-places-withdraw-for = ביטול ההכרעה: { $place }
data-places-withdrawn = ההכרעה בוטלה. השיוך חזר להיות כפי שהוא בלי הכרעה.
data-settled-by = מי הכריע ומתי
data-settled-localities-title = יישובים שהוכרעו
data-settled-localities-lead = ההכרעות נשמרות ואפשר לשנות אותן בכל עת.
data-settled-schools-title = בתי ספר שהוכרעו בנפרד
data-settled-schools-lead = הכרעה לגבי בית ספר גוברת על ההכרעה לגבי היישוב שלו.

## כשהמצב השתנה בינתיים
data-conflict-already-decided = כבר הוחלט לגבי הקובץ הזה, ולכן לא נעשה שינוי. ההחלטה מוצגת כאן.
data-conflict-later-import = אי אפשר להסיר את הקובץ מן הנתונים, כי אחריו יובא קובץ אחר על אותם מקצועות ומחזורים. יש להסיר תחילה את הקובץ המאוחר.
data-conflict-not-applied = הקובץ אינו בנתונים, ולכן אין מה להסיר. מצבו מוצג כאן.
data-conflict-not-remembered = הקובץ יובא לפני שנשמר מה היה בנתונים קודם לכן, ולכן אי אפשר להסיר אותו.
data-conflict-duplicate-row = שתי שורות בקובץ מתייחסות לאותו בית ספר, נתון ושנה, ולכן שום דבר לא נכתב.
data-conflict-unknown-school = בקובץ מופיע בית ספר שאינו מוכר, ולכן שום דבר לא נכתב.
data-conflict-import-state = אי אפשר לשמור את הקובץ במצב הזה, ולכן לא נעשה שינוי.
data-conflict-not-empty = במסד הנתונים כבר יש תוכן, ולכן אי אפשר לשחזר לתוכו.

## מה נספר: שמות של נתונים
# $name is a definition’s name, $parts what divides it
data-indicator-whole = { $name }: { $parts }
data-indicator-parts = { $first }, { $next }
data-grade-10 = כיתה י׳
data-grade-11 = כיתה י״א
data-grade-12 = כיתה י״ב
data-gender-girls = בנות
data-source-national = מימון ממשלתי
data-source-municipal = מימון הרשות המקומית
data-source-foundation = מימון מקרנות ומתורמים
data-source-parents = תשלומי הורים
data-unit-pupils = תלמידים
data-unit-teachers = מורים
data-unit-classes = קבוצות לימוד
data-unit-hours = שעות
data-unit-shekels = ₪
data-unit-people = משתתפים
data-unit-programmes = תוכניות
data-unit-meetings = מפגשים
data-unit-percent = %
data-unit-ratio = יחס
data-group-pupils = תלמידים
data-group-girls = בנות
data-group-movement = מצטרפים ועוזבים
data-group-graduates = בוגרים
data-group-teachers = מורים
data-group-lessons = קבוצות לימוד ושעות
data-group-parents = הורים
data-group-programmes = תוכניות העשרה ותגבור
data-group-budget = תקציב

## מספרים שהוקלדו
data-number-approximate = נדרש מספר מדויק, בלי ״כ־״ ובלי ״בערך״. אם הוא אינו ידוע, אפשר לסמן ״לא ידוע״.
data-number-range = כאן כתוב טווח. נדרש מספר אחד, למשל 35.
data-number-date = כאן כתוב תאריך או שבר. נדרש מספר בספרות, למשל 12. גיליונות אלקטרוניים הופכים לפעמים מספרים לתאריכים.
data-number-separators = לא ברור היכן האלפים והיכן השבר העשרוני. אלפים כותבים כך: 1,234; שבר עשרוני כך: 12.5.
data-number-words = נדרש המספר בלבד, בלי מילים.
data-number-percent = כאן סופרים, ולכן נדרש מספר ולא אחוז.
data-number-not-a-number = נדרש מספר בספרות. אם אין אף אחד, כותבים 0; אם המספר אינו ידוע, אפשר לסמן ״לא ידוע״.
# $limit is a number
data-value-not-whole = נדרש מספר שלם.
data-value-too-exact = מספר הספרות אחרי הנקודה העשרונית יכול להיות { $limit } לכל היותר.
data-value-too-small = המספר אינו יכול להיות קטן מ־{ $limit }.
data-value-too-great = המספר גדול מ־{ $limit }. ייתכן שנוספה ספרה.

## מה שנתונים חייבים לקיים זה לעומת זה: $left ו־$right הם מספרים
data-check-girls-at-most-all = מספר הבנות ({ $left }) גדול ממספר כלל התלמידים ({ $right }).
data-check-track-at-most-cohort = מספר התלמידים במסלול ({ $left }) גדול ממספר התלמידים בשכבה כולה ({ $right }).
data-check-levels-at-most-cohort = סך התלמידים ב־3, 4 ו־5 יח״ל ({ $left }) גדול ממספר התלמידים בשכבה כולה ({ $right }).
data-check-no-more-than-came = מספר התלמידים במסלול ({ $left }) גדול ממספר תלמידי השכבה הקודמת בשנה שעברה יחד עם המצטרפים ({ $right }). ייתכן שחסרים מצטרפים.
data-check-twice-as-many = המספר ({ $left }) גבוה בהרבה מהצפוי לפי השנה שעברה (עד { $right }). כדאי לבדוק שוב.
data-check-half-as-many = המספר ({ $left }) נמוך בהרבה מהצפוי לפי השנה שעברה (לפחות { $right }). כדאי לבדוק שוב.
data-check-examined-beyond-track = מספר תלמידי המסלול בכיתה י״ב ({ $left }) נמוך בהרבה מהצפוי לפי מספר הנבחנים שפרסם משרד החינוך (לפחות { $right }).
data-check-track-beyond-examined = מספר תלמידי המסלול בכיתה י״ב ({ $left }) גבוה בהרבה מהצפוי לפי מספר הנבחנים שפרסם משרד החינוך (עד { $right }).
data-check-same-as-published = משרד החינוך מפרסם את הנתון הזה בעצמו: { $right }, ולא { $left }.
data-check-graduates-at-most-grade = מספר הבוגרים עם ציון עובר ({ $left }) גדול ממספר תלמידי כיתה י״ב ברמה זו ({ $right }).
data-check-graduates-at-most-examinees = מספר הבוגרים עם ציון עובר ({ $left }) גדול ממספר הנבחנים שפרסם משרד החינוך ({ $right }).
data-check-few-graduates = מספר הבוגרים עם ציון עובר ({ $left }) נמוך בהרבה מהצפוי לפי מספר הנבחנים שפרסם משרד החינוך (לפחות { $right }).
data-check-entitled-at-most-graduates = מספר הזכאים לתעודה ({ $left }) גדול ממספר הבוגרים עם ציון עובר ({ $right }).
data-check-entitled-at-most-examinees = מספר הזכאים לתעודה ({ $left }) גדול ממספר הנבחנים שפרסם משרד החינוך ({ $right }).
data-check-joiners-at-most-pupils = מספר המצטרפים ({ $left }) גדול ממספר התלמידים במסלול ({ $right }).
data-check-leavers-at-most-track = מספר העוזבים ({ $left }) גדול ממספר תלמידי המסלול בשכבה הקודמת בשנה שעברה ({ $right }).
data-check-movement-adds-up = מספר התלמידים במסלול ({ $left }) קטן מהמספר העולה מהשנה שעברה, מהמצטרפים ומהעוזבים ({ $right }). ייתכן שחסרים עוזבים.
data-check-to-four-at-most-leavers = מספר העוברים ל־4 יח״ל ({ $left }) גדול ממספר כלל העוזבים ({ $right }).
data-check-part-of-teachers = המספר ({ $left }) גדול ממספר כלל המורים המלמדים 5 יח״ל ({ $right }).
data-check-classes-per-teacher = מספר קבוצות הלימוד של 5 יח״ל ({ $left }) גדול ממה שהמורים שדווחו יכולים ללמד (עד { $right }). כדאי לבדוק את מספר המורים.
data-check-hours-at-most-teachers = שעות ההוראה השבועיות ב־5 יח״ל ({ $left }) רבות מכלל השעות של המורים המלמדים 5 יח״ל ({ $right }).
data-check-classes-at-most-pupils = מספר קבוצות הלימוד ({ $left }) גדול ממספר התלמידים ({ $right }).
data-check-crowded-classes = מספר התלמידים ({ $left }) גבוה ממה שקבוצות הלימוד שדווחו יכולות לקלוט (עד { $right }, 40 בכל קבוצה). כדאי לבדוק את מספר הקבוצות.
data-check-few-hours = שעות ההוראה השבועיות ({ $left }) מעטות ביחס למספר קבוצות הלימוד: בדרך כלל { $right } לפחות. כדאי לבדוק שוב.
data-check-many-hours = שעות ההוראה השבועיות ({ $left }) רבות ביחס למספר קבוצות הלימוד: בדרך כלל { $right } לכל היותר. ייתכן שנכתבו שעות שנתיות.
data-check-parents-without-meeting = מספר ההורים שהשתתפו אינו מתאים למספר המפגשים. כדאי לבדוק את שניהם.
data-check-hours-without-participants = מספר שעות התוכניות אינו מתאים למספר המשתתפים בהן. כדאי לבדוק את שניהם.
data-check-cost-without-participants = עלות התוכניות ({ $left } ₪) גבוהה מאוד ביחס למספר המשתתפים בהן. כדאי לבדוק את שניהם.

## תבניות, הגדרות ונוסחאות שאינן תקינות
data-cell-unknown = אין נתון כזה.
data-cell-derived = הנתון מחושב מנתונים אחרים, ואין צורך לבקש אותו.
data-cell-retired = הנתון אינו בשימוש עוד.
data-cell-of-the-city = זהו נתון של העיר כולה, ולבתי הספר אין נתון משלהם.
data-cell-twice = הנתון כבר מתבקש.
data-definition-bad-code = הקוד חייב להיות מילים באותיות לטיניות קטנות, עם מקפים ביניהן.
data-definition-code-twice = יש כבר הגדרה עם הקוד הזה.
data-definition-unknown = הנוסחה מזכירה הגדרה שאינה קיימת.
data-definition-not-divided = הנוסחה מזכירה חלוקה שאין להגדרה.
data-definition-left-open = בנוסחה חסרה חלוקה שההגדרה דורשת.
data-definition-circular = הנוסחה חוזרת אל עצמה.
# $at is the place of a character, $found what stands there
data-expression-value-expected = תו { $at } (״{ $found }״): כאן צריך להיות מספר, הגדרה או סוגר פותח.
data-expression-operator-expected = תו { $at } (״{ $found }״): כאן צריך להיות סימן חשבון או סוף הנוסחה.
data-expression-not-closed = תו { $at } (״{ $found }״): חסר סוגר סוגר.
data-expression-comparison-expected = תו { $at } (״{ $found }״): חסרה השוואה, למשל <=.
data-expression-second-comparison = תו { $at } (״{ $found }״): יש כאן השוואה שנייה.
data-expression-no-comparison = תו { $at } (״{ $found }״): בנוסחה אין מקום להשוואה.
data-expression-unknown-sign = תו { $at } (״{ $found }״): הסימן אינו מוכר.
data-expression-bad-number = תו { $at } (״{ $found }״): אי אפשר לקרוא את המספר.
data-expression-bad-code = תו { $at } (״{ $found }״): המילה אינה קוד של הגדרה.
data-expression-unknown-division = תו { $at } (״{ $found }״): החלוקה אינה מוכרת.
data-expression-division-twice = תו { $at } (״{ $found }״): החלוקה מופיעה פעמיים.
data-expression-unknown-value = תו { $at } (״{ $found }״): הערך אינו מוכר בחלוקה הזאת.
data-expression-too-deep = תו { $at } (״{ $found }״): יש יותר מדי סוגריים זה בתוך זה.
data-expression-too-long = תו { $at } (״{ $found }״): הנוסחה ארוכה מדי.

## סבבי איסוף: מדוע דבר לא נעשה
data-conflict-round-not-open = הסבב עוד לא נפתח לבתי הספר, ולכן לא נעשה שינוי.
data-conflict-round-closed = הסבב נסגר, ותשובות אינן נקלטות בו עוד. כל מה שהוקלד נשאר כאן. לתשובה מאוחרת או לתיקון יש לפנות לאגף החינוך ברשות.
data-conflict-round-open = הסבב כבר פתוח לבתי הספר, ולכן לא נעשה שינוי.
data-conflict-school-closed = בית הספר סומן כמי שאינו פועל השנה, ולכן לא מצפים ממנו לתשובות. אם הוא פועל, יש לבטל תחילה את הסימון.
data-conflict-already-sent = הקישור כבר נשלח לבית הספר. אפשר לשלוח תזכורת או לחדש את הקישור.
data-conflict-not-sent = לבית הספר עוד לא נשלח קישור.
data-conflict-reminded-lately = לבית הספר כבר נשלחה הודעה ביממה האחרונה, ולכן לא נשלחה תזכורת נוספת.
data-conflict-nothing-missing = בית הספר השיב על הכול, ולכן לא נשלחה תזכורת.
data-conflict-nothing-received = עוד לא התקבלו תשובות מבית הספר.
data-conflict-newer-version = בינתיים התקבלו תשובות חדשות מבית הספר, ולכן לא נעשה שינוי. התשובות החדשות מוצגות כאן.
data-conflict-open-questions = יש שאלות שבית הספר עוד לא השיב עליהן, ולכן אי אפשר לאשר את התשובות.
data-conflict-already-asked = כבר נשאלה שאלה על הנתון הזה, והיא ממתינה לתשובה.
data-conflict-question-settled = השאלה נענתה או בוטלה בינתיים, ולכן התשובה עליה לא נקלטה. מה שנכתב במילים מופיע ליד הנתון, ואפשר להעביר אותו כהערה.
data-conflict-not-approved = התשובות עוד לא אושרו, ולכן אי אפשר לפרסם אותן.
data-conflict-already-approved = התשובות כבר אושרו, ולכן לא נעשה שינוי.
data-conflict-already-published = התשובות כבר פורסמו, ולכן לא נעשה שינוי.
data-conflict-command-reused = הטופס הזה כבר נשלח עם תשובות אחרות. כל מה שהוקלד נשאר כאן, ואפשר לשלוח שוב.
data-conflict-link-expired = תוקף הקישור פג. אפשר לקבל קישור חדש מאגף החינוך ברשות.
data-conflict-link-withdrawn = הקישור הוחלף בקישור חדש. יש להשתמש בקישור שבהודעה האחרונה, או לפנות לאגף החינוך ברשות.

## סבבי איסוף: מה לתקן בטופס
data-fault-cell-not-asked = הנתון הזה אינו מתבקש בסבב, ולכן אין היכן לשמור אותו.
data-fault-sheet-other = הקובץ אינו גיליון התשובות שהורד מכאן. יש להוריד את הגיליון, למלא אותו ולהעלות אותו שוב.
data-fault-sheet-incomplete = בגיליון חסרים שורה או טורים מוסתרים שלפיהם מזוהות התשובות. יש להוריד את הגיליון מחדש ולהעתיק אליו את המספרים.
data-fault-sheet-figure-twice = אחד הנתונים מופיע בגיליון בשתי שורות. יש להשאיר רק אחת מהן ולהעלות שוב.
data-fault-sheet-other-school = זהו גיליון התשובות של בית ספר אחר. יש להוריד את הגיליון מן הקישור של בית הספר הזה.
data-fault-sheet-other-round = זהו גיליון התשובות של סבב אחר, אולי של שנה קודמת. יש להוריד את הגיליון של הסבב הזה.
data-fault-table-no-school = אין עמודה של בית הספר. יש לבחור את העמודה שבה סמל המוסד או השם.
data-fault-table-school-twice = בית הספר כבר נמצא בעמודה אחרת.
data-fault-table-figure-twice = אותו נתון כבר נמצא בעמודה אחרת.
data-fault-table-no-figure = אין עמודה שיש בה נתון שנשאל.
data-fault-table-unknown-school = אין בסבב בית ספר בעל סמל או שם כזה.
data-fault-table-closed-school = בית הספר מסומן כסגור השנה.
data-fault-table-row-twice = בית הספר מופיע בשתי שורות. יש להשאיר את הנכונה.
data-fault-dash = מקף יכול להתפרש כאפס וגם כנתון חסר. יש לכתוב 0, לסמן ״לא ידוע״ או להשאיר ריק.
data-fault-form-empty = הטופס ריק. יש למלא לפחות נתון אחד או לסמן ״לא ידוע״.
data-fault-form-unreadable = הטופס לא הגיע בשלמותו. כל מה שהוקלד נשאר כאן, ואפשר לשלוח שוב.
data-fault-file-none = לא נבחר קובץ.
data-fault-file-too-large = הקובץ גדול מדי, או שיש בו יותר מכפי שאפשר לקרוא. כדאי להשאיר בו גיליון אחד עם המספרים ולנסות שוב.
data-fault-file-interrupted = החיבור נקטע לפני שהקובץ הגיע כולו. דבר לא נשמר; אפשר לנסות שוב.
data-fault-file-formulas = יש בקובץ נוסחאות ללא תוצאות. יש לפתוח אותו בתוכנת גיליונות, לשמור ולנסות שוב.
data-fault-file-encrypted = הקובץ מוגן בסיסמה. יש לשמור אותו בלי סיסמה ולנסות שוב.
data-fault-file-macros = יש בקובץ פקודות מאקרו. יש לשמור אותו כחוברת רגילה (XLSX) ולנסות שוב.
data-fault-file-unreadable = הקובץ אינו גיליון שאפשר לקרוא. יש לשמור אותו כ־XLSX או כ־CSV ולנסות שוב.
data-fault-no-address = אין כתובת דוא״ל לבית הספר. אפשר להוסיף כתובת או להדפיס את הקישור.
data-fault-no-last-year = אין נתון מן השנה שעברה. יש לכתוב מספר או לסמן ״לא ידוע״.
data-fault-note-alone = יש כאן הערה בלי נתון. יש לכתוב מספר או לסמן ״לא ידוע״.
data-fault-number-and-unchanged = כתוב כאן מספר שונה מזה של השנה שעברה, ומסומן גם ״ללא שינוי״. יש להשאיר רק אחד מהם.
data-fault-number-and-unknown = מסומן כאן ״לא ידוע״, ויש גם נתון. יש להשאיר רק אחד מהם.
data-fault-question-empty = יש לכתוב מה השאלה.
data-fault-round-deadline = המועד האחרון לתשובות צריך להיות בעתיד, בתוך שנה מהיום.
data-fault-round-schools = יש לבחור לפחות בית ספר אחד, וכל בית ספר פעם אחת בלבד.
data-fault-round-template = יש לבחור תבנית ובה נתונים לאיסוף.
data-fault-round-year = יש לכתוב שנת לימודים בין 2000 ל־2100.
data-fault-text-long = הטקסט ארוך מ־500 תווים.
data-fault-text-unfit = בטקסט יש תו שאי אפשר לשמור. יש להקליד את הטקסט מחדש.
