# מענה: מה שבית ספר ממלא בקישור שקיבל מהרשות

## מי מבקש ומה
# $city, $school ו־$name הם שמות
answering-eyebrow = בקשת נתונים מטעם { $city }
answering-hello = שלום { $name },
# $year היא שנת לימודים כגון תשפ״ו (2025/26), $day תאריך
answering-asks = אגף החינוך של { $city } מבקש מבית הספר { $school } { $count ->
    [one] נתון אחד
    [two] שני נתונים
   *[other] { $count } נתונים
} על שנת הלימודים { $year }, עד { $day }.
answering-takes = המילוי נמשך { $count ->
    [one] כדקה אחת
    [two] כשתי דקות
   *[other] כ־{ $count } דקות
}. אפשר לשלוח חלק עכשיו ואת השאר מאוחר יותר.
answering-days-left = { $count ->
    [one] נותר יום אחד
    [two] נותרו יומיים
   *[other] נותרו { $count } ימים
}
answering-last-day = היום הוא היום האחרון
answering-overdue = { $count ->
    [one] המועד חלף לפני יום, ועדיין אפשר לענות
    [two] המועד חלף לפני יומיים, ועדיין אפשר לענות
   *[other] המועד חלף לפני { $count } ימים, ועדיין אפשר לענות
}

## הנתונים
answering-unchanged-all = ללא שינוי: הכול כמו בשנה שעברה
answering-unchanged-all-hint = מתמלא רק מה שעדיין ריק, ואחר כך אפשר לשנות כל נתון.
answering-unchanged-group = ללא שינוי בחלק זה
# $group היא הכותרת של חלק בטופס
answering-unchanged-group-of = ללא שינוי בחלק זה: { $group }
answering-unchanged = ללא שינוי
answering-unknown = לא ידוע
answering-note = הוספת הערה
# $number כתוב במלואו
answering-last = בשנה שעברה: { $number }
answering-last-ministry = בשנה שעברה: { $number } (משרד החינוך)
answering-last-unknown = בשנה שעברה: לא ידוע
answering-last-none = אין נתון מהשנה שעברה
answering-correcting = כאן אפשר לתקן את כל מה שנשלח ולהשלים את החסר. התיקון נשמר כגרסה חדשה, ומה שנשלח קודם נשאר שמור.
answering-back = חזרה בלי שינויים

## שליחה
answering-progress = נענו { $answered } מתוך { $expected }
answering-to-mend = { $count ->
    [one] נתון אחד לתיקון
    [two] שני נתונים לתיקון
   *[other] { $count } נתונים לתיקון
}
answering-kept = נשמר במכשיר זה
answering-waiting = בהמתנה לחיבור: הטופס שמור במכשיר זה ויישלח מעצמו כשיחזור החיבור, או כשהדף ייפתח שוב.
answering-send = שליחה
answering-send-despite = שליחה כמות שזה
answering-impossible = { $count ->
    [one] דבר אחד אינו אפשרי, והוא מסומן בהמשך. כדאי לבדוק שוב. אם בכל זאת כך הדבר, אפשר לשלוח כמות שזה.
    [two] שני דברים אינם אפשריים, והם מסומנים בהמשך. כדאי לבדוק שוב. אם בכל זאת כך הדבר, אפשר לשלוח כמות שזה.
   *[other] { $count } דברים אינם אפשריים, והם מסומנים בהמשך. כדאי לבדוק שוב. אם בכל זאת כך הדבר, אפשר לשלוח כמות שזה.
}

## שני מכשירים
answering-clash = { $count ->
    [one] בינתיים התקבלה ממכשיר אחר תשובה שונה לנתון אחד. יש לבחור ביניהן; כל שאר מה שהוקלד עדיין כאן.
    [two] בינתיים התקבלו ממכשיר אחר תשובות שונות לשני נתונים. יש לבחור ביניהן; כל שאר מה שהוקלד עדיין כאן.
   *[other] בינתיים התקבלו ממכשיר אחר תשובות שונות ל־{ $count } נתונים. יש לבחור ביניהן; כל שאר מה שהוקלד עדיין כאן.
}
answering-undecided = { $count ->
    [one] לנתון אחד יש שתי תשובות, ועדיין לא נבחרה אחת מהן.
    [two] לשני נתונים יש שתי תשובות לכל אחד, ועדיין לא נבחרה אחת מהן.
   *[other] ל־{ $count } נתונים יש שתי תשובות לכל אחד, ועדיין לא נבחרה אחת מהן.
}
answering-choose = לנתון זה הגיעו שתי תשובות
# $value היא תשובה
answering-theirs = התקבלה כבר: { $value }
answering-mine = בטופס זה: { $value }
answering-left-empty = נותר ריק

## שאלות
answering-questions-title = { $count ->
    [one] נתון אחד לבדיקה חוזרת
    [two] שני נתונים לבדיקה חוזרת
   *[other] { $count } נתונים לבדיקה חוזרת
}
answering-questions-lead = { $count ->
    [one] אגף החינוך של { $city } עבר על התשובות ושואל על נתון אחד בלבד.
    [two] אגף החינוך של { $city } עבר על התשובות ושואל על שני נתונים בלבד.
   *[other] אגף החינוך של { $city } עבר על התשובות ושואל על נתונים אלה בלבד.
}
answering-asked = השאלה
answering-confirmed = המספר נכון
answering-reply = תשובה במילים (לא חובה)
answering-reply-unheard = נכתב כתשובה לשאלה שכבר אינה פתוחה: { $reply }
answering-question-open = { $count ->
    [one] השאלה עדיין לא נענתה. יש לתקן את המספר, לסמן שהוא נכון או לענות במילים.
    [two] שתי השאלות עדיין לא נענו. יש לתקן את המספרים, לסמן שהם נכונים או לענות במילים.
   *[other] השאלות עדיין לא נענו. יש לתקן את המספרים, לסמן שהם נכונים או לענות במילים.
}

## מה נשלח
answering-sent-title = התשובות התקבלו
answering-sent-lead = אגף החינוך של { $city } קיבל את תשובות בית הספר { $school } ב־{ $at }: { $answered } מתוך { $expected } נתונים.
# $hour היא שעה
answering-received = התקבל בשעה { $hour }
answering-received-text = אין צורך בפעולה נוספת בדף זה. אפשר לפתוח אותו שוב באותו קישור.
answering-received-part = { $count ->
    [one] מה שנשלח נשמר. נתון אחד עדיין חסר, ואפשר להשלים אותו עכשיו או מאוחר יותר, באותו קישור.
    [two] מה שנשלח נשמר. שני נתונים עדיין חסרים, ואפשר להשלים אותם עכשיו או מאוחר יותר, באותו קישור.
   *[other] מה שנשלח נשמר. { $count } נתונים עדיין חסרים, ואפשר להשלים אותם עכשיו או מאוחר יותר, באותו קישור.
}
answering-correct = תיקון או השלמה
answering-continue = { $count ->
    [one] השלמת הנתון החסר
    [two] השלמת שני הנתונים החסרים
   *[other] השלמת { $count } הנתונים החסרים
}
answering-state-received = התשובות נבדקות כעת. אם תתעורר שאלה, היא תופיע כאן.
answering-state-part = { $count ->
    [one] הבדיקה מתחילה במה שהתקבל. כשיושלם הנתון החסר תהיה התשובה מלאה.
    [two] הבדיקה מתחילה במה שהתקבל. כשיושלמו שני הנתונים החסרים תהיה התשובה מלאה.
   *[other] הבדיקה מתחילה במה שהתקבל. כשיושלמו { $count } הנתונים החסרים תהיה התשובה מלאה.
}
answering-state-correction = התיקון התקבל וממתין לאישור. עד אז תקף מה שאושר קודם.
answering-state-approved = התשובות אושרו.
answering-state-published = התשובות אושרו ונכללות בנתוני העיר.
answering-sent-last = מה נשלח
answering-sent-last-lead = כפי שהדברים עומדים בגרסה האחרונה.
answering-figure = נתון
answering-answer = תשובה
answering-note-column = הערה
answering-versions = גרסאות
answering-versions-lead = כל מה שנשלח נשאר שמור, האחרון תחילה.
# $number סופר את הגרסאות, $at הוא יום ושעה, $by אחד מהשלושה שלהלן
answering-version = גרסה { $number }, { $at }, { $by }
answering-by-link = בקישור זה
answering-by-account = הוקלד ברשות
answering-by-file = בקובץ של הרשות
answering-by-spreadsheet = בגיליון
answering-correction = תיקון
# $before ו־$after הן תשובות
answering-change = { $name }: במקום { $before } נכתב { $after }
answering-change-of-note = { $name }: ההערה השתנתה

## כשאין מה למלא
answering-closed = סבב האיסוף נסגר
answering-closed-text = תשובות נוספות אינן מתקבלות עוד. בעניין תשובה מאוחרת או תיקון יש לפנות לאגף החינוך של { $city }.
answering-school-closed = אין צורך בנתונים מבית הספר
answering-school-closed-text = נרשם שבית הספר אינו פועל השנה. אם הוא פועל, יש להודיע על כך לאגף החינוך של { $city }.
answering-dead = הקישור אינו פותח טופס
answering-unknown-link = ייתכן שהכתובת נקטעה בדרך. כדאי לפתוח שוב את הקישור שבהודעה או לסרוק שוב את הקוד שבדף המודפס. אם זה לא עוזר, אפשר לקבל קישור חדש מאגף החינוך ברשות.
answering-dead-whom = למי לפנות: אגף החינוך של { $city }.
answering-dead-kept = התשובות לא התקבלו. כל מה שהוקלד מופיע כאן ונשמר במכשיר זה, ויופיע שוב בקישור החדש.
answering-typed = מה הוקלד
# מה שהמכשיר שומר ואין לו טופס בדף הזה
answering-unsent-form = במכשיר זה שמור טופס שמולא ועדיין לא התקבל. אפשר להמשיך בו ולשלוח אותו.
answering-unsent-typed = במכשיר זה שמור מה שהוקלד כאן, וככל הידוע למכשיר לא התקבל:
answering-unsent-continue = לטופס המלא

## גיליון אלקטרוני
answering-sheet-title = למלא בגיליון אלקטרוני במקום בדף הזה
answering-sheet-lead = מורידים את הגיליון, ממלאים במחשב ומעלים אותו כאן. מספרים שאי אפשר לקרוא יוצגו כאן לתיקון, ושום דבר אינו הולך לאיבוד.
answering-sheet-download = הורדת הגיליון (Excel)
answering-sheet-file = הגיליון המלא
answering-sheet-upload = העלאה ושליחה
answering-sheet-name = תשובות
# $city is a name, $day a date
answering-sheet-until = הנתונים מבוקשים מטעם { $city } עד { $day }.
answering-sheet-guidance = ממלאים את התאים הצהובים. נתון שאינו ידוע מסמנים ב־✓. תא שנותר ריק אפשר להשלים אחר כך. בסיום מעלים את הקובץ בקישור שממנו הורד.
answering-sheet-figure = הנתון
answering-sheet-last = בשנה שעברה
answering-sheet-number = השנה
answering-sheet-note = הערה
answering-sheet-tick = לבחור ✓ אם הנתון אינו ידוע
answering-sheet-not-a-number = יש להקליד מספר, למשל 34. אם הנתון אינו ידוע, יש לסמן ✓ בעמודה ״לא ידוע״.

## הודעות הדואר של ההדגמה
# $title היא כותרת של סבב, $name שם הנמענים
answering-demo-subject = להדגמה: { $title }
answering-demo-body = שלום { $name }, הודעה זו נועדה להתנסות במערכת. שמות אנשי הקשר וכל הנתונים מומצאים. הטופס של בית הספר נפתח כאן:
