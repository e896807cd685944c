# לוחות נתונים משותפים

boards-title = לוחות
boards-lead = כל לוח מספר בכמה ממצאים מה קורה בעיר או ברשת. בונים אותו בבחירה מרשימות, משתפים, ומציגים בפגישה.
boards-own = הלוחות שלי
boards-shared-with-me = לוחות ששותפו איתי
boards-empty = כאן יעמדו לוחות הנתונים
boards-empty-text = לוח אוסף כמה ממצאים במקום אחד: מספר, מגמה, השוואה בין רשויות. המספרים מתעדכנים מאליהם. להתחלה די לתת ללוח שם.
boards-panels = { $count ->
    [one] ממצא אחד
    [two] שני ממצאים
   *[other] { $count } ממצאים
}
boards-changed = עודכן ב־{ $day }
boards-by = לוח של { $name }
boards-shared-own = גלוי רק לי
boards-shared-city = גלוי למי שרואים את כל נתוני העיר
boards-shared-network = גלוי לחברות הרשת

## לוח חדש
boards-new-title = לוח חדש
boards-new-lead = השם מופיע בראש הלוח, בפגישה ובדואר השבועי.
boards-name = שם הלוח
boards-name-hint = למשל: ״חמש יחידות, תמונת מצב״
boards-for = עבור
boards-for-network = הרשת כולה
boards-new = יצירת הלוח
boards-fault-no-title = נא לתת ללוח שם.
boards-fault-title = השם ארוך מדי: עד 80 תווים.

## הלוח
boards-back = כל הלוחות
boards-edit = עריכה
boards-present = הצגה בפגישה
boards-no-panels = הלוח עדיין ריק
boards-no-panels-text = ממצא ראשון מוסיפים בעריכה: בוחרים מה מציגים, על מי ומאיזו שנה.
boards-sample = הרכב הרשת כאן הוא להדגמה.
boards-public-lead = כאן מוצג רק מה שגלוי לכול. מספרים קטנים חסויים.
boards-deleted = הלוח נמחק. אפשר להחזיר אותו.
boards-restore = החזרת הלוח
boards-undo = ביטול המחיקה

## שיתוף
boards-sharing-title = מי רואים את הלוח
boards-sharing-lead = כל אחת ואחד רואים בלוח רק את המספרים שמותר להם לראות.
boards-sharing = שיתוף
boards-share = שמירת השיתוף
boards-fault-shared = אי אפשר לשתף את הלוח כך.
boards-link-title = קישור לכול
boards-link-none = מי שבידם הקישור רואים את הלוח בלי להיכנס למערכת, ורק את מה שגלוי לכול. אפשר לבטל את הקישור בכל רגע.
boards-link-make = יצירת קישור
boards-link-label = הקישור ללוח
boards-link-withdraw = ביטול הקישור

## דואר שבועי
boards-weekly-title = בדואר, פעם בשבוע
boards-weekly-off = ביום ראשון בבוקר: מה אומר הלוח, במשפטים, וקישור אליו.
boards-weekly-on = הלוח נשלח אליך בדואר בכל יום ראשון בבוקר.
boards-weekly-begin = הרשמה לדואר השבועי
boards-weekly-end = הפסקת הדואר השבועי
boards-unsubscribe-title = הפסקת הדואר השבועי
boards-unsubscribe-lead = הדואר השבועי על הלוח ״{ $title }״ לא יישלח עוד.
boards-unsubscribe = להפסיק לשלוח
boards-unsubscribed-title = הדואר השבועי הופסק
boards-unsubscribed-lead = לא יישלח עוד דואר מן הלוח הזה. אפשר להירשם שוב בדף הלוח.
boards-mail-subject = { $title }: תמונת השבוע
boards-mail-greeting = שלום { $name }, כך נראה השבוע הלוח ״{ $title }״:
boards-mail-link = הלוח עם התרשימים והטבלאות:
    { $link }
boards-mail-foot = הדואר נשלח פעם בשבוע לפי בקשתך. להפסקתו:
    { $ending }

## עריכה
boards-to-board = אל הלוח
boards-edit-title = עריכת הלוח
boards-edit-lead = כל שינוי נשמר מיד. ממצא שהוסר אפשר להחזיר.
boards-done = סיום
boards-panel-forward = קדימה
boards-panel-back = אחורה
boards-panel-change = שינוי
boards-panel-remove = הסרה
boards-add-title = הוספת ממצא
boards-add-lead = בוחרים כיצד מציגים, מה, על מי ומאילו שנים. המשפט והתרשים נכתבים מאליהם.
boards-add = הוספה ללוח
boards-change-title = שינוי הממצא
boards-change = שמירת השינוי
boards-change-leave = בלי שינוי
boards-kind = כיצד מציגים
boards-figures = מה מציגים
boards-figure = נתון { $number }
boards-definition = הנתון
boards-more-figures = נתונים נוספים, להשוואה או לשלבים
boards-no-further = בלי נתון נוסף
boards-no-figures-yet = { $name } (אין עדיין נתונים)
boards-division-subject = מקצוע
boards-division-grade = שכבה
boards-division-units = רמה
boards-division-gender = מי
boards-division-source = מקור המימון
boards-everybody = כולם
boards-places = על מי
boards-authority = רשות נוספת { $number }
boards-no-authority = ללא
boards-years = שנים
boards-years-last = { $count ->
    [one] השנה האחרונה שידועה
    [two] שתי השנים האחרונות
   *[other] { $count } השנים האחרונות
}
boards-years-between = בין שתי שנים
boards-years-from = משנת
boards-years-to = עד שנת
boards-panel-title = כותרת
boards-panel-title-hint = אם נשאר ריק, הכותרת היא שם הנתון.
boards-board-title = הלוח עצמו
boards-rename = שמירת השם
boards-delete = מחיקת הלוח
boards-fault-kind = נא לבחור כיצד מציגים.
boards-fault-years = השנים אינן אפשריות: שנת ההתחלה צריכה להיות לפני שנת הסיום.
boards-fault-part = לאחד הנתונים אין פירוט כזה. כדאי לבדוק את השכבה ואת הרמה.
boards-conflict-full = בלוח כבר 24 ממצאים, וזה הגבול. אפשר להסיר אחד או לפתוח לוח נוסף.
boards-conflict-deleted = הלוח נמחק בינתיים. אפשר להחזיר אותו מרשימת הלוחות.

## מה נעשה
boards-receipt-made = הלוח נוצר. עכשיו אפשר להוסיף לו ממצאים.
boards-receipt-renamed = השם נשמר.
boards-receipt-added = הממצא נוסף.
boards-receipt-replaced = השינוי נשמר.
boards-receipt-moved = הסדר נשמר.
boards-receipt-removed = הממצא הוסר.
boards-receipt-put-back = הממצא חזר למקומו.
boards-receipt-shared = השיתוף נשמר.
boards-receipt-linked = הקישור נוצר.
boards-receipt-unlinked = הקישור בוטל. מי שיפתחו אותו לא יראו דבר.
boards-receipt-deleted = הלוח נמחק.
boards-receipt-restored = הלוח חזר.
boards-receipt-subscribed = ההרשמה נקלטה. הדואר הראשון יישלח ביום ראשון בבוקר.
boards-receipt-unsubscribed = הדואר השבועי הופסק.

## בפגישה
boards-present-end = יציאה
boards-present-whole = מסך מלא
boards-slide = { $number } מתוך { $count }
boards-slide-before = הקודם
boards-slide-next = הבא

## נושאים
boards-theme-students = תלמידים
boards-theme-teachers = מורים
boards-theme-parents = הורים
boards-theme-programmes = תוכניות
boards-theme-resources = משאבים
