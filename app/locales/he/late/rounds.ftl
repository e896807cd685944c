# Collection rounds: the city’s side, its letters and its printed pages

## The list
rounds-title = סבבי איסוף
rounds-lead = כאן הרשות אוספת מבתי הספר את הנתונים של שנת לימודים אחת. כל בית ספר מקבל קישור אישי וממלא בכמה דקות, בלי חשבון ובלי סיסמה.
rounds-to-analysis = מה אומרים נתוני בתי הספר
rounds-cities = הרשויות
rounds-back = לכל הסבבים
rounds-empty = עוד לא נפתח סבב איסוף
rounds-empty-text = סבב איסוף בא במקום שיחות הטלפון לבתי הספר: רואים מי ענה ומי עוד לא, מזכירים בלחיצה אחת, בודקים, מאשרים ומפרסמים. הצעד הראשון הוא לבחור בטופס שכאן מה לבקש ועד מתי. שום הודעה אינה יוצאת לבתי הספר לפני ששולחים אותה.
rounds-empty-text-seen = כשהרשות תפתח סבב איסוף, יופיע כאן מצבו.
rounds-no-schools = לרשות אין בית ספר עם חטיבה עליונה, ולכן אין ממי לבקש נתונים.
# $template is a template’s name, $year a school year
rounds-name = { $template }, { $year }
rounds-stage-draft = טיוטה
rounds-stage-open = פתוח
rounds-stage-overdue = המועד עבר
rounds-stage-closed = נסגר
rounds-state-draft = { $count ->
    [one] הסבב עוד לא נשלח לבית הספר.
    [two] הסבב עוד לא נשלח לשני בתי הספר.
   *[other] הסבב עוד לא נשלח ל־{ $count } בתי הספר.
}
# $count is the number of days left
rounds-state-open = { $count ->
    [0] הסבב פתוח, והיום הוא המועד האחרון לתשובות ({ $deadline }).
    [one] הסבב פתוח עד { $deadline }: נותר יום אחד.
    [two] הסבב פתוח עד { $deadline }: נותרו יומיים.
   *[other] הסבב פתוח עד { $deadline }: נותרו { $count } ימים.
}
rounds-state-overdue = המועד האחרון לתשובות עבר ({ $deadline }). תשובות נקלטות עד שהסבב נסגר.
rounds-state-closed = הסבב נסגר ב־{ $day }, ותשובות אינן נקלטות בו עוד.
rounds-answered = { $answered ->
    [0] מתוך { $count } בתי ספר, אף אחד עוד לא ענה.
    [one] בית ספר אחד מתוך { $count } ענה.
    [two] שני בתי ספר מתוך { $count } ענו.
   *[other] { $answered } מתוך { $count } בתי ספר ענו.
}
rounds-completeness = נענו { $answered } מתוך { $count } נתונים ({ $percent }).
rounds-closed-schools = { $count ->
    [one] בית ספר אחד סומן כסגור השנה ואינו נספר.
    [two] שני בתי ספר סומנו כסגורים השנה ואינם נספרים.
   *[other] { $count } בתי ספר סומנו כסגורים השנה ואינם נספרים.
}

## What to do next: $count is a number of schools
rounds-next-nobody-asked = כל בתי הספר סומנו כסגורים, ואין ממי לבקש נתונים
rounds-next-contacts = הצעד הבא: להזין למי לפנות בבתי הספר
rounds-next-send = { $count ->
    [one] הצעד הבא: לשלוח את הקישור לבית ספר אחד
    [two] הצעד הבא: לשלוח את הקישור לשני בתי ספר
   *[other] הצעד הבא: לשלוח את הקישור ל־{ $count } בתי ספר
}
rounds-next-review = { $count ->
    [one] הצעד הבא: לבדוק את התשובות של בית ספר אחד
    [two] הצעד הבא: לבדוק את התשובות של שני בתי ספר
   *[other] הצעד הבא: לבדוק את התשובות של { $count } בתי ספר
}
rounds-next-publish = { $count ->
    [one] הצעד הבא: לפרסם את התשובות שאושרו לבית ספר אחד
    [two] הצעד הבא: לפרסם את התשובות שאושרו לשני בתי ספר
   *[other] הצעד הבא: לפרסם את התשובות שאושרו ל־{ $count } בתי ספר
}
rounds-next-remind = { $count ->
    [one] הצעד הבא: לשלוח תזכורת לבית ספר אחד
    [two] הצעד הבא: לשלוח תזכורת לשני בתי ספר
   *[other] הצעד הבא: לשלוח תזכורת ל־{ $count } בתי ספר
}
rounds-next-call = { $count ->
    [one] המועד עבר: כדאי להתקשר לבית הספר שעוד לא ענה
    [two] המועד עבר: כדאי להתקשר לשני בתי הספר שעוד לא ענו
   *[other] המועד עבר: כדאי להתקשר ל־{ $count } בתי הספר שעוד לא ענו
}
rounds-next-wait = { $count ->
    [one] אין מה לעשות כרגע: ממתינים לבית ספר אחד
    [two] אין מה לעשות כרגע: ממתינים לשני בתי ספר
   *[other] אין מה לעשות כרגע: ממתינים ל־{ $count } בתי ספר
}
rounds-next-close = הכול פורסם, ואפשר לסגור את הסבב
rounds-next-nothing = הסבב הסתיים, ואין בו עוד מה לעשות

## Opening one
rounds-open-title = פתיחת סבב
rounds-open-lead = הסבב נפתח כטיוטה: בתי הספר אינם יודעים עליו לפני ששולחים להם את הקישור.
rounds-open-template = מה לבקש
rounds-open-template-hint = התבנית קובעת אילו נתונים כל בית ספר ימלא.
rounds-open-template-option = { $count ->
    [one] { $name } (נתון אחד)
    [two] { $name } (שני נתונים)
   *[other] { $name } ({ $count } נתונים)
}
rounds-open-year = שנת הלימודים
rounds-open-year-hint = השנה שעליה שואלים. הנתונים של השנה שלפניה יופיעו לצד כל שאלה.
rounds-deadline = המועד האחרון לתשובות
rounds-deadline-hint = עד סוף היום, לפי שעון ישראל.
rounds-open-schools = { $count ->
    [one] בית הספר: נבחר מראש
    [two] שני בתי הספר: שניהם נבחרים מראש, ואפשר לבחור רק אחד
   *[other] { $count } בתי הספר: כולם נבחרים מראש, ואפשר לבחור רק חלק
}
rounds-choose-all = בחירת כולם
rounds-choose-none = ביטול הבחירה של כולם
rounds-schools = בתי הספר
rounds-open-button = פתיחת הסבב
rounds-rests-friday = המועד האחרון חל ביום שישי ונמשך עד סוף היום, אחרי כניסת השבת. אפשר להשאיר אותו או לבחור יום עבודה אחר.
rounds-rests-saturday = המועד האחרון חל בשבת, שאינה יום עבודה. אפשר להשאיר אותו או לבחור יום עבודה.
rounds-rests-below = המועד ניתן לשינוי בתחתית הדף.

## One round
rounds-to-contacts = למי פונים
rounds-to-answers = לתשובות
rounds-to-paper = קישורים בדפוס
rounds-remind = { $count ->
    [one] שליחת תזכורת לבית ספר אחד
    [two] שליחת תזכורת לשני בתי ספר
   *[other] שליחת תזכורת ל־{ $count } בתי ספר
}
rounds-publish = { $count ->
    [one] פרסום התשובות של בית ספר אחד
    [two] פרסום התשובות של שני בתי ספר
   *[other] פרסום התשובות של { $count } בתי ספר
}
rounds-approve-clear = { $count ->
    [one] אישור תשובה אחת שאין בה ספק
    [two] אישור שתי תשובות שאין בהן ספק
   *[other] אישור { $count } תשובות שאין בהן ספק
}
rounds-chase = ממי מחכים לתשובה
rounds-chase-lead = בראש הרשימה מי שהתקדם הכי פחות. מי שעונה על הכול יורד ממנה.
# $missing is a number of figures, $questions a number of questions
rounds-standing-not-sent = עוד לא נשלח קישור
rounds-standing-never-opened = הקישור עוד לא נפתח
rounds-standing-opened = הטופס נפתח, ועוד לא התקבלה תשובה
rounds-standing-in-question = { $questions ->
    [one] שאלה אחת עוד ממתינה לתשובה
    [two] שתי שאלות עוד ממתינות לתשובה
   *[other] { $questions } שאלות עוד ממתינות לתשובה
}
rounds-standing-partly-answered = { $missing ->
    [one] חסר נתון אחד
    [two] חסרים שני נתונים
   *[other] חסרים { $missing } נתונים
}
rounds-reminded-on = { $count ->
    [one] תזכורת אחת, ב־{ $day }
    [two] שתי תזכורות, האחרונה ב־{ $day }
   *[other] { $count } תזכורות, האחרונה ב־{ $day }
}
rounds-sent-on = נשלח ב־{ $day }
rounds-no-address = אין כתובת דוא״ל; כדאי להתקשר
rounds-reminded-lately = נשלחה הודעה ביממה האחרונה
rounds-state = מצב
rounds-figures = נתונים
rounds-of = { $answered } מתוך { $count }
rounds-received = התקבל
rounds-to-look-at = לתשומת לב
rounds-open-questions = { $count ->
    [one] שאלה פתוחה
    [two] שתי שאלות פתוחות
   *[other] { $count } שאלות פתוחות
}
rounds-findings = { $count ->
    [one] דבר חריג אחד
    [two] שני דברים חריגים
   *[other] { $count } דברים חריגים
}
rounds-request-draft = לא נשלח
rounds-request-sent = נשלח
rounds-request-received = התקבל
rounds-request-in_question = בבירור
rounds-request-approved = אושר
rounds-request-published = פורסם
rounds-request-corrected = התקבל תיקון
rounds-request-closed = סגור השנה
rounds-mail-waiting = ההודעה בדרך
rounds-mail-refused = ההודעה לא נמסרה

## Contacts
rounds-contacts = למי פונים בבתי הספר
rounds-contacts-lead = השמות נזכרים מן הסבב הקודם. בית ספר בלי כתובת דוא״ל מקבל את הקישור בדפוס.
rounds-contacts-known = { $count ->
    [0] עוד אין כתובות דוא״ל
    [one] לבית ספר אחד יש כתובת דוא״ל
    [two] לשני בתי ספר יש כתובת דוא״ל
   *[other] ל־{ $count } בתי ספר יש כתובת דוא״ל
}
rounds-contact-name = שם
rounds-contact-email = דוא״ל
rounds-contact-language = שפה
rounds-contact-name-of = השם לפנייה: { $school }
rounds-contact-email-of = כתובת הדוא״ל: { $school }
rounds-contact-language-of = שפת הפנייה: { $school }
rounds-contact-unknown = לא ידוע למי לפנות
rounds-save-contacts = שמירה
rounds-save-and-send = שמירה ושליחת הקישורים
rounds-send-hint = הקישור יוצא מיד למי שיש לו כתובת דוא״ל ועוד לא קיבל אותו.

## How a round ends
rounds-ending = המועד וסיום הסבב
rounds-deadline-set = שינוי המועד
rounds-close = סגירת הסבב
rounds-close-hint = אחרי הסגירה תשובות אינן נקלטות. מה שכבר התקבל נשאר, ואפשר לפתוח את הסבב שוב.
rounds-reopen = פתיחת הסבב מחדש
rounds-discard = מחיקת הטיוטה
rounds-discard-hint = בתי הספר אינם יודעים על הסבב, ולכן אפשר למחוק אותו בלי להשאיר זכר.
rounds-missing = מה עוד חסר
rounds-missing-nothing = לא חסר דבר: הכול נענה, אושר ופורסם.
rounds-missing-not-sent = לא קיבלו קישור
rounds-missing-silent = לא ענו
rounds-missing-partly = ענו בחלקם
rounds-missing-partly-of = { $count ->
    [one] { $school } (חסר נתון אחד)
    [two] { $school } (חסרים שני נתונים)
   *[other] { $school } (חסרים { $count } נתונים)
}
rounds-missing-in-question = לא ענו על שאלה
rounds-missing-not-approved = עוד לא אושרו
rounds-missing-not-published = אושרו ועוד לא פורסמו

## One school
rounds-school-closed = בית הספר סומן כסגור השנה, ואין מצפים ממנו לתשובות
rounds-school-draft = הקישור עוד לא נשלח לבית הספר
rounds-school-sent = הקישור נשלח, ועוד לא התקבלה תשובה
rounds-school-in-question = { $count ->
    [one] שאלה אחת נשלחה לבית הספר וממתינה לתשובה
    [two] שתי שאלות נשלחו לבית הספר וממתינות לתשובה
   *[other] { $count } שאלות נשלחו לבית הספר וממתינות לתשובה
}
rounds-school-doubtful = { $count ->
    [one] התשובות התקבלו ({ $received }), ויש בהן דבר חריג אחד: כדאי לשאול עליו לפני האישור
    [two] התשובות התקבלו ({ $received }), ויש בהן שני דברים חריגים: כדאי לשאול עליהם לפני האישור
   *[other] התשובות התקבלו ({ $received }), ויש בהן { $count } דברים חריגים: כדאי לשאול עליהם לפני האישור
}
rounds-school-corrected = התקבל תיקון למה שכבר אושר ({ $received }): יש לאשר אותו מחדש
rounds-school-part = { $count ->
    [one] התקבל חלק מן התשובות ({ $received }): חסר נתון אחד
    [two] התקבל חלק מן התשובות ({ $received }): חסרים שני נתונים
   *[other] התקבל חלק מן התשובות ({ $received }): חסרים { $count } נתונים
}
rounds-school-received = כל התשובות התקבלו ({ $received }) ואין בהן דבר חריג: אפשר לאשר
rounds-school-approved = התשובות אושרו: נותר לפרסם אותן
rounds-school-published = התשובות אושרו ופורסמו
rounds-school-figures = נענו { $answered } מתוך { $count } נתונים.
rounds-approve = אישור התשובות
rounds-publish-one = פרסום התשובות
rounds-send-link = שליחת הקישור
rounds-renew-link = קישור חדש במקום הישן
rounds-mark-closed = סימון כסגור השנה
rounds-mark-open = בית הספר פתוח אחרי הכול
rounds-to-phone = הקלדת תשובות מהטלפון
rounds-cells = הנתונים
rounds-cell = נתון
rounds-last-year = אשתקד
rounds-this-year = השנה
rounds-remarks = הערות
rounds-empty-cell = לא נענה
rounds-not-known = לא ידוע
rounds-no-last-year = אין נתון
rounds-from-ministry = משרד החינוך
rounds-published-on = פורסם ב־{ $day }
rounds-not-published = עוד לא פורסם
rounds-impossible = לא ייתכן
rounds-doubtful = חריג
# $number is the number of a version, $value what it said
rounds-earlier = בגרסה { $number }: { $value }
rounds-published-otherwise = עד לפרסום התיקון תקף המספר שפורסם: { $value }
rounds-ask = לשאול על הנתון
rounds-ask-about = שאלה על הנתון: { $cell }
rounds-ask-hint = כל השאלות יוצאות יחד בהודעה אחת, ורק הנתונים שנשאל עליהם חוזרים לבית הספר.
rounds-ask-send = שליחת השאלות
rounds-asked = נשאל ב־{ $at }
rounds-asked-by = { $name }, { $at }
rounds-question-open = ממתין לתשובה
rounds-question-taken-back = השאלה בוטלה ב־{ $at }
rounds-question-settled = בית הספר תיקן או אישר את המספר ב־{ $at }
rounds-question-answered = תשובת בית הספר ({ $at }): { $answer }
rounds-take-back = ביטול השאלה
rounds-versions = מה התקבל ומתי
rounds-versions-lead = כל גרסה נשמרת, וגם מה שתוקן נשאר גלוי.
rounds-version = גרסה { $number }, { $at }
rounds-version-correction = תיקון למה שכבר אושר
rounds-version-was-published = פורסם ב־{ $from }, ומ־{ $until } פורסם במקומו תיקון
# $before and $after are answers
rounds-change = { $name }: במקום { $before } נכתב { $after }
rounds-change-of-remark = { $name }: ההערה השתנתה
rounds-version-figures = { $count ->
    [one] נתון אחד
    [two] שני נתונים
   *[other] { $count } נתונים
}
rounds-way-link = מבית הספר, דרך הקישור
rounds-way-spreadsheet = מבית הספר, בגיליון
rounds-way-account = נאמר בטלפון והוקלד בידי { $name }
rounds-way-file = הובא בקובץ של הרשות בידי { $name }
rounds-phone = תשובות שנאמרו בטלפון
rounds-phone-lead = מה שבית הספר אומר בטלפון מוקלד כאן לפי אותם כללים כמו בטופס שלו, ונרשם בידי מי הוקלד.
rounds-phone-open = פתיחת הטופס
rounds-phone-save = שמירת התשובות
rounds-last-year-was = אשתקד: { $value }.

## Links on paper
rounds-paper = קישורים בדפוס
rounds-paper-lead = עמוד לכל בית ספר, בשפתו: קוד לסריקה, והקישור באותיות.
rounds-paper-schools = לאילו בתי ספר
rounds-paper-has-link = כבר קיבל קישור; הקישור הנוסף יפתח אותו טופס
rounds-paper-has-address = יש כתובת דוא״ל, ואפשר לשלוח
rounds-paper-no-address = אין כתובת דוא״ל
rounds-paper-make = הכנת העמודים
rounds-paper-made = { $count ->
    [one] העמוד מוכן להדפסה
    [two] שני העמודים מוכנים להדפסה
   *[other] { $count } העמודים מוכנים להדפסה
}
rounds-paper-once = הקישורים מוצגים פעם אחת בלבד. כדאי להדפיס או לשמור עכשיו; אפשר תמיד להכין עמודים חדשים.
# On the page itself, in the school’s language
rounds-paper-title = { $title }
rounds-paper-sender = { $city }, אגף החינוך
rounds-paper-what = { $count ->
    [one] אנו מבקשים מבית הספר נתון אחד. המילוי לוקח כמה דקות, בטלפון או במחשב, בלי חשבון ובלי סיסמה.
    [two] אנו מבקשים מבית הספר שני נתונים. המילוי לוקח כמה דקות, בטלפון או במחשב, בלי חשבון ובלי סיסמה.
   *[other] אנו מבקשים מבית הספר { $count } נתונים. המילוי לוקח כמה דקות, בטלפון או במחשב, בלי חשבון ובלי סיסמה.
}
rounds-paper-until = נודה על תשובה עד { $deadline }. הנתונים של אשתקד כבר רשומים, ומה שלא השתנה מסמנים בנגיעה אחת.
rounds-paper-scan = סורקים את הקוד במצלמת הטלפון
rounds-paper-type = או מקלידים את הכתובת בדפדפן:
rounds-paper-personal = הקישור אישי, ומיועד רק ל{ $school }. הפנייה היא מטעם { $sender }.

## Letters
rounds-mail-greeting = שלום { $name },
rounds-mail-greeting-school = לצוות { $school } שלום רב,
rounds-mail-first-subject = { $city }: { $title }, בקשה לנתונים עד { $deadline }
rounds-mail-first-body =
    אגף החינוך של { $city } מבקש מ{ $school } נתונים: { $title }.

    המילוי לוקח כמה דקות, בטלפון או במחשב, בלי חשבון ובלי סיסמה. נתוני אשתקד, אם הם ידועים, כבר רשומים, ומה שלא השתנה מסמנים בנגיעה אחת.

    זה הקישור של בית הספר:

    { $link }

    נודה על תשובה עד { $deadline }.
rounds-mail-reminder-subject = תזכורת: { $title }, עד { $deadline }
rounds-mail-reminder-body =
    עוד לא קיבלנו מ{ $school } את כל הנתונים: { $title }. המועד האחרון לתשובות: { $deadline }.

    אפשר לשלוח היום את מה שידוע, ואת השאר אחר כך. מה שלא ידוע אפשר לסמן ״לא ידוע״.

    { $link }
rounds-mail-waiting-subject = { $count ->
    [one] תזכורת: שאלה אחת מחכה לתשובה, { $title }
    [two] תזכורת: שתי שאלות מחכות לתשובה, { $title }
   *[other] תזכורת: { $count } שאלות מחכות לתשובה, { $title }
}
rounds-mail-waiting-body =
    { $count ->
        [one] שאלה אחת על הנתונים של { $school } עדיין מחכה לתשובה: { $title }. רק היא פתוחה בטופס. המועד האחרון: { $deadline }.
        [two] שתי שאלות על הנתונים של { $school } עדיין מחכות לתשובה: { $title }. רק הן פתוחות בטופס. המועד האחרון: { $deadline }.
       *[other] { $count } שאלות על הנתונים של { $school } עדיין מחכות לתשובה: { $title }. רק הן פתוחות בטופס. המועד האחרון: { $deadline }.
    }

    { $link }
rounds-mail-question-subject = { $count ->
    [one] שאלה אחת על הנתונים של { $school }
    [two] שתי שאלות על הנתונים של { $school }
   *[other] { $count } שאלות על הנתונים של { $school }
}
rounds-mail-question-body =
    { $count ->
        [one] תודה על הנתונים ששלחתם ({ $title }). יש לנו שאלה על אחד מהם, ורק הוא מחכה בטופס לתשובה עד { $deadline }:
        [two] תודה על הנתונים ששלחתם ({ $title }). יש לנו שאלות על שניים מהם, ורק הם מחכים בטופס לתשובה עד { $deadline }:
       *[other] תודה על הנתונים ששלחתם ({ $title }). יש לנו שאלות על { $count } מהם, ורק הם מחכים בטופס לתשובה עד { $deadline }:
    }

    { $link }
rounds-mail-renewed-subject = קישור חדש: { $title }
rounds-mail-renewed-body =
    זה הקישור החדש של { $school } ({ $title }). הקישורים הקודמים אינם פועלים עוד.

    { $link }

    נודה על תשובה עד { $deadline }.
rounds-mail-foot =
    { $sender }
    אגף החינוך, { $city }

    הקישור אישי ומיועד לבית הספר בלבד.

## What was done
rounds-done-made = הסבב נפתח כטיוטה. בתי הספר עוד אינם יודעים עליו.
rounds-done-known = כבר יש סבב כזה, עם אותה תבנית ואותה שנה, והוא מוצג כאן.
rounds-done-discarded = הטיוטה נמחקה.
rounds-done-contacts = השמות והכתובות נשמרו.
rounds-done-sent = { $count ->
    [one] הקישור נשלח לבית ספר אחד.
    [two] הקישור נשלח לשני בתי ספר.
   *[other] הקישור נשלח ל־{ $count } בתי ספר.
}
rounds-done-paper = { $count ->
    [one] לבית ספר אחד אין כתובת דוא״ל: אפשר להדפיס לו קישור.
    [two] לשני בתי ספר אין כתובת דוא״ל: אפשר להדפיס להם קישור.
   *[other] ל־{ $count } בתי ספר אין כתובת דוא״ל: אפשר להדפיס להם קישור.
}
rounds-done-unsent = { $count ->
    [0] כל בתי הספר כבר קיבלו קישור, ולכן לא נשלח דבר.
    [one] לא נשלח דבר: לבית הספר אין כתובת דוא״ל. אפשר להזין כתובת או להדפיס קישור.
    [two] לא נשלח דבר: לשני בתי הספר אין כתובת דוא״ל. אפשר להזין כתובות או להדפיס קישורים.
   *[other] לא נשלח דבר: ל־{ $count } בתי הספר אין כתובת דוא״ל. אפשר להזין כתובות או להדפיס קישורים.
}
rounds-done-reminded = { $count ->
    [0] לא נשלחה תזכורת: כל מי שעוד לא ענו קיבלו הודעה ביממה האחרונה.
    [one] נשלחה תזכורת לבית ספר אחד.
    [two] נשלחה תזכורת לשני בתי ספר.
   *[other] נשלחה תזכורת ל־{ $count } בתי ספר.
}
rounds-done-approved = { $count ->
    [0] לא אושר דבר: התשובות השתנו בינתיים. מצבן העדכני מוצג כאן.
    [one] התשובות של בית ספר אחד אושרו.
    [two] התשובות של שני בתי ספר אושרו.
   *[other] התשובות של { $count } בתי ספר אושרו.
}
rounds-done-published = { $count ->
    [0] אין תשובות שאושרו ועוד לא פורסמו, ולכן לא השתנה דבר.
    [one] התשובות של בית ספר אחד פורסמו.
    [two] התשובות של שני בתי ספר פורסמו.
   *[other] התשובות של { $count } בתי ספר פורסמו.
}
rounds-done-deadline = המועד האחרון שונה.
rounds-done-closed = הסבב סגור. אפשר לפתוח אותו מחדש בתחתית הדף.
rounds-done-reopened = הסבב נפתח מחדש, והקישורים של בתי הספר פועלים שוב.
rounds-done-renewed = הקישור נשלח לבית הספר.
rounds-done-asked = { $count ->
    [one] השאלה נשלחה לבית הספר.
    [two] שתי השאלות נשלחו לבית הספר.
   *[other] { $count } שאלות נשלחו לבית הספר.
}
rounds-done-asked-without-mail = { $count ->
    [one] השאלה מחכה בטופס של בית הספר. אין לו כתובת דוא״ל: כדאי להתקשר ולומר.
    [two] שתי השאלות מחכות בטופס של בית הספר. אין לו כתובת דוא״ל: כדאי להתקשר ולומר.
   *[other] { $count } שאלות מחכות בטופס של בית הספר. אין לו כתובת דוא״ל: כדאי להתקשר ולומר.
}
rounds-done-taken-back = השאלה בוטלה.
rounds-done-answered-already = בית הספר כבר ענה על השאלה, והיא נשארת עם תשובתה.
rounds-done-typed-in = התשובות נשמרו כגרסה { $count }.
rounds-done-marked-closed = בית הספר סומן כסגור השנה ואינו נספר.
rounds-done-marked-open = בית הספר שוב פתוח, ומצפים ממנו לתשובות.

## What to mend
rounds-fault-year = יש לבחור שנת לימודים מן הרשימה.
rounds-fault-no-date = יש לכתוב תאריך, למשל 31.12.2026.
rounds-fault-no-school = יש לבחור לפחות בית ספר אחד.
rounds-fault-clash = בית הספר שינה בינתיים את הנתון הזה, והתשובה החדשה שלו מוצגת למעלה. שמירה נוספת תשמור את מה שרשום כאן.
rounds-conflict-closed = הסבב נסגר בינתיים, ולכן לא נעשה שינוי. אפשר לפתוח אותו מחדש בתחתית הדף של הסבב.

# Files that answer for schools
rounds-to-files = תשובות מקובץ
rounds-remind-one = שליחת תזכורת
rounds-file-title = תשובות מקובץ
rounds-file-lead = גיליון תשובות של בית ספר שהגיע בדוא״ל, או טבלה של העיר על כל בתי הספר: המספרים נבדקים לפי אותם כללים שבטופס של בתי הספר.
rounds-file-not-open = הסבב אינו מקבל תשובות כעת, ולכן אי אפשר להעלות אליו קובץ.
rounds-file-bring = העלאת קובץ
rounds-file-bring-lead = גיליון תשובות מלא נקלט מיד. בכל טבלה אחרת תופיע שאלה מה יש בעמודות, ודבר לא ייקלט לפני שהוצג.
rounds-file = קובץ
rounds-file-hint = XLSX או CSV, עד 4 MB, שורה לכל בית ספר
rounds-file-button = קריאת הקובץ
rounds-file-list = טבלאות שהועלו עד כה
rounds-file-brought = הועלה
rounds-file-taken-over = נקלט
rounds-file-taken-at = { $count ->
    [one] { $at }, בית ספר אחד
    [two] { $at }, שני בתי ספר
   *[other] { $at }, { $count } בתי ספר
}
rounds-file-not-taken = עדיין לא
rounds-file-empty = הקובץ ריק.
rounds-file-misread = כמה מהמספרים בגיליון התשובות אינם ניתנים לקריאה. דבר לא נקלט; הם מפורטים כאן למטה.
rounds-file-clashes = בית הספר שינה את אותם מספרים מאז שהגיליון הורד. דבר לא נקלט; אפשר להשוות בדף של בית הספר.
rounds-file-page-lead = דבר מהטבלה אינו נחשב לפני שהוא נקלט.
rounds-file-unclear = יש לציין כאן למטה מה יש בעמודות. הדברים נשמרים לטבלה הבאה של העיר.
rounds-file-no-headings = לא נמצאה שורת כותרות. יש לציין כאן למטה באיזו שורה הן.
rounds-file-columns = מה יש בעמודות
rounds-file-columns-lead = די לציין פעם אחת, לכל עמודה שיש בה צורך; טבלה נוספת עם אותן כותרות תזוהה מעצמה.
rounds-file-heading-row = שורת הכותרות
rounds-file-heading-row-hint = לפי מספרי השורות בגיליון
rounds-file-fault-row = יש להקליד את מספר השורה שבה הכותרות.
rounds-file-columns-say = שמירה, והצגת מה שייקלט לכל בית ספר
rounds-file-nothing = לא נתון שנשאל
rounds-file-school = בית הספר (סמל מוסד או שם)
rounds-file-column-bare = עמודה { $letters }
rounds-file-column-of = עמודה { $letters }: { $heading }
rounds-file-samples = לדוגמה: { $samples }
rounds-file-preview = מה ייקלט לכל בית ספר
rounds-file-preview-lead = { $count ->
    [0] אין שורה שאפשר לקלוט ממנה.
    [one] אפשר לקלוט מספרים של בית ספר אחד. תא ללא מספר אינו משנה דבר.
    [two] אפשר לקלוט מספרים של שני בתי ספר. תא ללא מספר אינו משנה דבר.
   *[other] אפשר לקלוט מספרים של { $count } בתי ספר. תא ללא מספר אינו משנה דבר.
}
rounds-file-take = { $count ->
    [one] קליטת המספרים של בית ספר אחד
    [two] קליטת המספרים של שני בתי ספר
   *[other] קליטת המספרים של { $count } בתי ספר
}
rounds-file-row = שורה
rounds-file-row-of = שורה { $row }
rounds-file-changes = מה משתנה
rounds-file-figures = { $count ->
    [one] נתון אחד
    [two] שני נתונים
   *[other] { $count } נתונים
}
rounds-file-new = { $count ->
    [0] אין חדש
    [one] נתון חדש אחד
    [two] שני נתונים חדשים
   *[other] { $count } נתונים חדשים
}
rounds-file-change = במקום { $before } יהיה { $after }
rounds-file-faults = מה שאי אפשר לקלוט
rounds-file-faults-lead = { $count ->
    [one] תא אחד אינו נקלט, ואיתו בית הספר שלו. יש לתקן בגיליון ולהעלות את הקובץ שוב.
    [two] שני תאים אינם נקלטים, ואיתם בתי הספר שלהם. יש לתקן בגיליון ולהעלות את הקובץ שוב.
   *[other] { $count } תאים אינם נקלטים, ואיתם בתי הספר שלהם. יש לתקן בגיליון ולהעלות את הקובץ שוב.
}
rounds-file-faults-first = { $shown } הראשונים מתוך { $count }
rounds-file-column = עמודה
rounds-file-cell = בתא
rounds-file-why = הסיבה
rounds-done-sheet-received = גיליון התשובות של בית ספר { $school } נקלט.
rounds-done-file-taken = { $count ->
    [0] לא נקלטו מספרים.
    [one] נקלטו המספרים של בית ספר אחד.
    [two] נקלטו המספרים של שני בתי ספר.
   *[other] נקלטו המספרים של { $count } בתי ספר.
}
rounds-done-file-left = { $count ->
    [one] בית ספר אחד נשאר כפי שהיה: הוא שינה בינתיים את אותם מספרים, או שכבר סיים.
    [two] שני בתי ספר נשארו כפי שהיו: הם שינו בינתיים את אותם מספרים, או שכבר סיימו.
   *[other] { $count } בתי ספר נשארו כפי שהיו: הם שינו בינתיים את אותם מספרים, או שכבר סיימו.
}
rounds-fault-contact-changed = מישהו אחר שינה בינתיים את איש הקשר הזה. שמירה נוספת תשים במקומו את מה שהוקלד כאן.
rounds-moved = { $count ->
    [one] בית ספר אחד בסבב שייך כיום לרשות אחרת, ואינו מוצג כאן.
    [two] שני בתי ספר בסבב שייכים כיום לרשות אחרת, ואינם מוצגים כאן.
   *[other] { $count } בתי ספר בסבב שייכים כיום לרשות אחרת, ואינם מוצגים כאן.
}
rounds-approve-part = { $count ->
    [one] אישור אף שחסר נתון אחד
    [two] אישור אף שחסרים שני נתונים
   *[other] אישור אף שחסרים { $count } נתונים
}
rounds-answered-none-of-one = בית הספר היחיד שנשאל עוד לא ענה.
rounds-answered-one-of-one = בית הספר היחיד שנשאל ענה.
rounds-file-all-there = הכול כבר רשום בתשובות של בתי הספר.
