# What a city’s own schools tell, and what they foretell

## The page and what it rests on
analysis-title = מה אומרים נתוני בתי הספר
# $year is the year in which the school year ends, $count a number of schools
analysis-lead = { $count ->
    [one] שנת הלימודים { $year }, לפי דיווח של בית ספר אחד; הנתונים האחרונים פורסמו ב־{ $day }. הדף גלוי רק למי שרואים את כל נתוני הרשות.
    [two] שנת הלימודים { $year }, לפי דיווחים של שני בתי ספר; הנתונים האחרונים פורסמו ב־{ $day }. הדף גלוי רק למי שרואים את כל נתוני הרשות.
   *[other] שנת הלימודים { $year }, לפי דיווחים של { $count } בתי ספר; הנתונים האחרונים פורסמו ב־{ $day }. הדף גלוי רק למי שרואים את כל נתוני הרשות.
}
analysis-empty = הרשות עוד לא פרסמה דיווחים של בתי ספר
analysis-empty-text = אחרי שבתי הספר עונים על סבב איסוף והרשות מפרסמת את תשובותיהם, רואים כאן היכן עוזבים תלמידים את מסלול 5 יח״ל, כמה שווה לשמור עליהם ומה מעכב את המסלול. סבב לפי התבנית ”מתמטיקה: כל המסלולים“ מבקש את כל הדרוש.
analysis-to-rounds = לסבבי האיסוף
analysis-to-forecast = לתחזית
analysis-printed = הודפס ב־{ $date }
analysis-jump = בדף זה
analysis-table = הטבלה: { $what }
analysis-chosen = { $what }: { $value }
analysis-sample = הנתונים בדף זה מומצאים ונועדו להדגמה בלבד. אין אלה נתוניהם של בתי הספר.
analysis-source = דיווחי בתי הספר, שהרשות בדקה, אישרה ופרסמה
# Over how many schools a figure is: $of were to tell of $year
analysis-told = { $count ->
    [one] בית ספר אחד מתוך { $of } דיווח על { $year }.
    [two] שני בתי ספר מתוך { $of } דיווחו על { $year }.
   *[other] { $count } בתי ספר מתוך { $of } דיווחו על { $year }.
}
analysis-silent = בלי { $school }: לא התקבל דיווח על { $years }.
analysis-school-count = { $school } ({ $number })
analysis-grade-10 = כיתה י׳
analysis-grade-11 = כיתה י״א
analysis-grade-12 = כיתה י״ב
analysis-grade-short-10 = כיתה י׳
analysis-grade-short-11 = כיתה י״א
analysis-grade-short-12 = כיתה י״ב
analysis-track-five = 5 יח״ל
analysis-track-four = 4 יח״ל
analysis-track-three = 3 יח״ל
analysis-track-none = ללא רמה
analysis-track-others = לא ב־5 יח״ל
analysis-track-left = עזבו
analysis-step-10 = י׳–י״א
analysis-step-11 = י״א–י״ב

## The finding
# $count is of 100 pupils, joiners counted
analysis-finding = על כל 100 תלמידים ב־5 יח״ל בכיתה י׳ בשנת { $began } היו { $count } בכיתה י״ב בשנת { $year }
analysis-finding-unknown = בתי הספר עוד לא דיווחו על די שנים כדי לעקוב אחרי מחזור שלם
analysis-finding-nobody = בבתי הספר שדיווחו אין תלמידי 5 יח״ל
analysis-finding-leak-10 = { $count ->
    [one] עיקר העזיבה הוא בין כיתה י׳ לי״א: עזב תלמיד אחד מתוך { $before }.
    [two] עיקר העזיבה הוא בין כיתה י׳ לי״א: עזבו שני תלמידים מתוך { $before }.
   *[other] עיקר העזיבה הוא בין כיתה י׳ לי״א: עזבו { $count } תלמידים מתוך { $before }.
}
analysis-finding-leak-11 = { $count ->
    [one] עיקר העזיבה הוא בין כיתה י״א לי״ב: עזב תלמיד אחד מתוך { $before }.
    [two] עיקר העזיבה הוא בין כיתה י״א לי״ב: עזבו שני תלמידים מתוך { $before }.
   *[other] עיקר העזיבה הוא בין כיתה י״א לי״ב: עזבו { $count } תלמידים מתוך { $before }.
}
analysis-finding-keep-10 = { $count ->
    [one] שמירה על תלמיד אחד נוסף אחרי כיתה י׳:
    [two] שמירה על שני תלמידים נוספים אחרי כיתה י׳:
   *[other] שמירה על { $count } תלמידים נוספים אחרי כיתה י׳:
}
analysis-finding-keep-11 = { $count ->
    [one] שמירה על תלמיד אחד נוסף אחרי כיתה י״א:
    [two] שמירה על שני תלמידים נוספים אחרי כיתה י״א:
   *[other] שמירה על { $count } תלמידים נוספים אחרי כיתה י״א:
}
# $count is a number of pupils in five units of grade 12, $range the ends of an 80 % range
analysis-price = { $count ->
    [0] אין ודאות לתלמידים נוספים ב־5 יח״ל בכיתה י״ב בשנת { $year } ({ $range }).
    [one] תלמיד אחד נוסף ב־5 יח״ל בכיתה י״ב בשנת { $year } ({ $range }).
    [two] שני תלמידים נוספים ב־5 יח״ל בכיתה י״ב בשנת { $year } ({ $range }).
   *[other] { $count } תלמידים נוספים ב־5 יח״ל בכיתה י״ב בשנת { $year } ({ $range }).
}
analysis-price-sure = { $count ->
    [0] אין ודאות לתלמידים נוספים ב־5 יח״ל בכיתה י״ב בשנת { $year }.
    [one] תלמיד אחד נוסף ב־5 יח״ל בכיתה י״ב בשנת { $year }.
    [two] שני תלמידים נוספים ב־5 יח״ל בכיתה י״ב בשנת { $year }.
   *[other] { $count } תלמידים נוספים ב־5 יח״ל בכיתה י״ב בשנת { $year }.
}
analysis-price-unknown = משנה אחת אי אפשר לדעת כמה זה שווה.
analysis-figure-graduates = לומדים 5 יח״ל בכיתה י״ב
analysis-figure-graduates-definition = תלמידות ותלמידים הלומדים מתמטיקה ב־5 יח״ל בכיתה י״ב, נכון ל־31 באוקטובר של שנת הלימודים.
analysis-figure-first-step = התמידו מכיתה י׳ לי״א
analysis-figure-first-step-definition = מבין תלמידי 5 יח״ל בכיתה י׳ בשנה שעברה: מי שלומדים 5 יח״ל גם השנה, בכיתה י״א. מצטרפים אינם נספרים.
analysis-figure-second-step = התמידו מכיתה י״א לי״ב
analysis-figure-second-step-definition = מבין תלמידי 5 יח״ל בכיתה י״א בשנה שעברה: מי שלומדים 5 יח״ל גם השנה, בכיתה י״ב. מצטרפים אינם נספרים.

## What holds the track back
analysis-bottlenecks = מה מעכב את המסלול
analysis-bottlenecks-lead = צווארי בקבוק שעולים מהנתונים, היקר ביותר בראש. כל מחיר חושב כאילו היה צוואר הבקבוק היחיד, ולכן אין לחבר מחירים.
analysis-bottlenecks-definition = הכללים מחפשים עזיבה בין שכבות, בתי ספר שאין בהם תלמידי 5 יח״ל בכיתה י׳, מעט שעות שבועיות, מורים לקראת פרישה בלי מחליפים, פער בין בנות לבנים ובתי ספר שכמעט אינם נפגשים עם הורים. המחיר הוא אומדן של מספר תלמידי 5 יח״ל שנגרעים בכל שנה מכיתה י״ב, לפי שיעורי ההתמדה של תלמידי הרשות.
analysis-bottlenecks-none = הכללים אינם מוצאים צוואר בקבוק בנתונים אלה.
analysis-cost = { $count ->
    [one] המחיר: כתלמיד אחד פחות בכיתה י״ב בשנה
    [two] המחיר: כשני תלמידים פחות בכיתה י״ב בשנה
   *[other] המחיר: כ־{ $count } תלמידים פחות בכיתה י״ב בשנה
}
analysis-dropping-10 = { $count ->
    [one] תלמיד אחד מתוך { $before } עזב את מסלול 5 יח״ל בין כיתה י׳ לי״א
    [two] שני תלמידים מתוך { $before } עזבו את מסלול 5 יח״ל בין כיתה י׳ לי״א
   *[other] { $count } תלמידים מתוך { $before } עזבו את מסלול 5 יח״ל בין כיתה י׳ לי״א
}
analysis-dropping-11 = { $count ->
    [one] תלמיד אחד מתוך { $before } עזב את מסלול 5 יח״ל בין כיתה י״א לי״ב
    [two] שני תלמידים מתוך { $before } עזבו את מסלול 5 יח״ל בין כיתה י״א לי״ב
   *[other] { $count } תלמידים מתוך { $before } עזבו את מסלול 5 יח״ל בין כיתה י״א לי״ב
}
analysis-to-four = { $count ->
    [0] איש מהם לא עבר ל־4 יח״ל.
    [one] אחד מהם עבר ל־4 יח״ל.
    [two] שניים מהם עברו ל־4 יח״ל.
   *[other] { $count } מהם עברו ל־4 יח״ל.
}
analysis-most-at = בעיקר: { $schools }.
analysis-no-track = אין תלמידי 5 יח״ל בכיתה י׳ באף בית ספר
# $count is a number of pupils, $schools one of schools
analysis-no-track-evidence = { $count ->
    [0] בתי ספר שדיווחו: { $schools }.
    [one] בכיתה י׳ לומד תלמיד אחד (בתי ספר שדיווחו: { $schools }).
    [two] בכיתה י׳ לומדים שני תלמידים (בתי ספר שדיווחו: { $schools }).
   *[other] בכיתה י׳ לומדים { $count } תלמידים (בתי ספר שדיווחו: { $schools }). בכלל הארץ מגיעים ל־5 יח״ל כ־16 מכל 100 (2018).
}
analysis-no-class = ב{ $school } אין בכיתה י׳ תלמידי 5 יח״ל
analysis-no-class-evidence = { $count ->
    [one] בכיתה י׳ לומד שם תלמיד אחד.
    [two] בכיתה י׳ לומדים שם שני תלמידים.
   *[other] בכיתה י׳ לומדים שם { $count } תלמידים, די כדי לפתוח קבוצת לימוד.
}
analysis-few-hours-10 = ב{ $school } מעט שעות הוראה ב־5 יח״ל, והתמדה נמוכה בין כיתה י׳ לי״א
analysis-few-hours-11 = ב{ $school } מעט שעות הוראה ב־5 יח״ל, והתמדה נמוכה בין כיתה י״א לי״ב
analysis-few-hours-both = ב{ $school } מעט שעות הוראה ב־5 יח״ל, והתמדה נמוכה בשני המעברים
analysis-few-hours-evidence = { $own } שעות שבועיות לתלמיד, לעומת { $city } בכלל בתי הספר ברשות.
# $step is a step between two grades, the others are shares
analysis-few-hours-kept = התמידו { $step }: { $own }, לעומת { $city }.
analysis-retiring = { $count ->
    [one] אחד מתוך { $teachers } מורי 5 יח״ל צפוי לפרוש בתוך חמש שנים, ואין לו מחליף
    [two] שניים מתוך { $teachers } מורי 5 יח״ל צפויים לפרוש בתוך חמש שנים, ואין להם די מחליפים
   *[other] { $count } מתוך { $teachers } מורי 5 יח״ל צפויים לפרוש בתוך חמש שנים, ואין להם די מחליפים
}
analysis-girls = פחות בנות מבנים לומדות 5 יח״ל
analysis-boys = פחות בנים מבנות לומדים 5 יח״ל
analysis-girls-evidence = הבנות הן { $percent } מתלמידי המסלול.
analysis-boys-evidence = הבנים הם { $percent } מתלמידי המסלול.
analysis-parents = { $count ->
    [one] בית ספר אחד כמעט אינו נפגש עם הורים בנושא המסלולים
    [two] שני בתי ספר כמעט אינם נפגשים עם הורים בנושא המסלולים
   *[other] { $count } בתי ספר כמעט אינם נפגשים עם הורים בנושא המסלולים
}
analysis-parents-evidence = מבין בתי הספר שדיווחו על מפגשים עם הורים ({ $of }), אלה קיימו באותה שנה מפגש אחד לכל היותר: { $schools }.

## The leak map
analysis-leaks = היכן עוזבים תלמידים, וכמה שווה לשמור עליהם
analysis-leaks-lead = כמה תלמידים נוספים ילמדו 5 יח״ל בכיתה י״ב אם יישארו במסלול חלק מאלה שהיו עוזבים, לפי הדיווחים לשנת { $year }. נקודת המוצא: אחד מכל שניים.
analysis-leaks-definition = עזבו: תלמידי 5 יח״ל בשכבה הקודמת בשנה שעברה שאינם לומדים 5 יח״ל השנה. הרווח מחושב בסימולציה: מי שנשארו במסלול במעבר הזה ממשיכים ממנו לפי שיעורי ההתמדה של בית הספר, ובבית ספר קטן גם לפי אלה של הרשות. בארבעה מקרים מתוך חמישה הרווח נמצא בטווח.
analysis-leaks-note = בבית ספר אחד מדובר בתלמידים מעטים, ולכן הטווח חשוב מהמספר.
analysis-leaks-others = { $count ->
    [one] עוד אחד
    [two] עוד שניים
   *[other] עוד { $count }
}
analysis-keep = לשמור על
analysis-keep-10 = לשמור בכיתה י׳ על
analysis-keep-11 = לשמור בכיתה י״א על
analysis-keep-hint = צפויים לעזוב: כ־{ $likely }
analysis-keep-bounded = הוקלד { $typed }, אך צפויים לעזוב רק כ־{ $likely }, ולכן החישוב הוא לפי { $likely }.
analysis-keep-fault = כאן נדרש מספר שלם של תלמידים, לדוגמה 12. עד אז החישוב הוא לפי אחד מכל שניים.
analysis-keep-button = כמה זה שווה
analysis-keep-10-words = { $count ->
    [one] שמירה על תלמיד אחד נוסף בכיתה י׳:
    [two] שמירה על שני תלמידים נוספים בכיתה י׳:
   *[other] שמירה על { $count } תלמידים נוספים בכיתה י׳:
}
analysis-keep-11-words = { $count ->
    [one] שמירה על תלמיד אחד נוסף בכיתה י״א:
    [two] שמירה על שני תלמידים נוספים בכיתה י״א:
   *[other] שמירה על { $count } תלמידים נוספים בכיתה י״א:
}
analysis-keep-10-none = אם לא נשמרים תלמידים נוספים בכיתה י׳, דבר אינו משתנה.
analysis-keep-11-none = אם לא נשמרים תלמידים נוספים בכיתה י״א, דבר אינו משתנה.
analysis-step = בין השכבות
analysis-left = עזבו
analysis-gains = יותר בכיתה י״ב
analysis-range = טווח 80%
analysis-in-year = { $number } בשנת { $year }
analysis-of = { $part } מתוך { $whole }

## Alarms
analysis-alarms = מה עלול להיפסק
analysis-alarms-lead = לפי הדיווחים לשנת { $year }. כדאי לבדוק לפני שנקבעת מערכת השעות.
analysis-alarms-definition = קבוצת לימוד ב־5 יח״ל יכולה להיפתח מ־{ $opens } תלמידים. קבוצה היא דלילה אם עזיבה של שניים מורידה אותה אל מתחת לסף. מסלול תלוי במורה אחד אם רק אחד מלמד בו 5 יח״ל; אין מחליפים אם צפויים לפרוש בתוך חמש שנים יותר מורים ממספר המורים החדשים. קבוצות של כיתה י״ב מסיימות ממילא ואינן מופיעות.
analysis-alarms-none = אין קבוצת לימוד קטנה מדי ואין בית ספר שתלוי במורה אחד.
analysis-alarm-too-small = קטנה מדי
analysis-alarm-single = מורה אחד
analysis-alarm-retiring = פרישה
analysis-alarm-thin = דלילה
# $pupils is the number of pupils, $count the number of classes
analysis-too-small = { $count ->
    [one] { $pupils } תלמידים בקבוצת לימוד אחת ב{ $grade }; קבוצה יכולה להיפתח מ־{ $opens }.
    [two] { $pupils } תלמידים בשתי קבוצות לימוד ב{ $grade }; קבוצה יכולה להיפתח מ־{ $opens }.
   *[other] { $pupils } תלמידים ב־{ $count } קבוצות לימוד ב{ $grade }; קבוצה יכולה להיפתח מ־{ $opens }.
}
analysis-thin = { $count ->
    [one] { $pupils } תלמידים בקבוצת לימוד אחת ב{ $grade }; עזיבה של שניים עלולה לסגור אותה.
    [two] { $pupils } תלמידים בשתי קבוצות לימוד ב{ $grade }; עזיבה של מעטים עלולה לסגור אחת מהן.
   *[other] { $pupils } תלמידים ב־{ $count } קבוצות לימוד ב{ $grade }; עזיבה של מעטים עלולה לסגור אחת מהן.
}
# $count is a number of pupils
analysis-single = { $count ->
    [one] תלמיד אחד ב־5 יח״ל, ומורה אחד בלבד ברמה זו.
    [two] שני תלמידים ב־5 יח״ל, ומורה אחד בלבד ברמה זו.
   *[other] לכל { $count } תלמידי 5 יח״ל אותו מורה.
}
analysis-single-retiring = { $count ->
    [one] תלמיד אחד ב־5 יח״ל, ומורה אחד בלבד ברמה זו, לקראת פרישה.
    [two] שני תלמידים ב־5 יח״ל, ומורה אחד בלבד ברמה זו, לקראת פרישה.
   *[other] לכל { $count } תלמידי 5 יח״ל אותו מורה, וצפויה פרישה בתוך חמש שנים.
}
analysis-no-successor = { $count ->
    [one] אחד מתוך { $teachers } מורי 5 יח״ל צפוי לפרוש בתוך חמש שנים; מורים חדשים: { $new }.
    [two] שניים מתוך { $teachers } מורי 5 יח״ל צפויים לפרוש בתוך חמש שנים; מורים חדשים: { $new }.
   *[other] { $count } מתוך { $teachers } מורי 5 יח״ל צפויים לפרוש בתוך חמש שנים; מורים חדשים: { $new }.
}

## The pipeline
analysis-pipeline = הדרך מכיתה י׳ לי״ב
analysis-pipeline-lead = המחזור שלמד בכיתה י״ב בשנת { $year }, והרמות שבהן למד מתמטיקה בדרך.
analysis-pipeline-definition = תלמידים לפי רמה: בכיתה י׳, שנה אחר כך בכיתה י״א ועוד שנה אחר כך בכיתה י״ב. בתי הספר סופרים מי לומד בכל רמה ולא כל מעבר; המעברים המוצגים הם המעטים ביותר שהמספרים מאפשרים.
analysis-pipeline-city = כל בתי הספר: { $city }
analysis-pipeline-of = מכיתה י׳ לי״ב: { $whom }
analysis-pipeline-unknown = כדי לעקוב אחרי מחזור דרושות כל הרמות בשלוש שנות לימודים. עוד לא דווחו כולן.
analysis-pipeline-whose = של מי
analysis-pipeline-show = הצגה
analysis-column = { $grade }, { $year }
analysis-from = מאיפה
analysis-to = לאן
analysis-pupils = תלמידים

## The schools beside each other
analysis-schools = בתי הספר זה לצד זה
analysis-schools-definition = תלמידי 5 יח״ל לפי שכבה; מי שהתמידו, בלי מצטרפים; בנות, מורים ושעות שבועיות ב־5 יח״ל בכיתות י׳–י״ב יחד. עלות של בוגר נוסף: כל תוכניות ההעשרה והתגבור מאז השנה הראשונה שתועדה, חלקי מספר הבוגרים בציון עובר בכל השנים יחד, מעבר למספרם באותה שנה. שני המספרים הם של בתי הספר שדיווחו עליהם בכל אחת מהשנים האלה.
analysis-all-schools = כל בתי הספר
analysis-five = 5 יח״ל: י׳ · י״א · י״ב
analysis-first-step = התמידו י׳–י״א
analysis-second-step = התמידו י״א–י״ב
analysis-share-girls = בנות
analysis-teachers-per-100 = מורים ל־100 תלמידים
analysis-hours-per-pupil = שעות לתלמיד
# $count is a number of graduates
analysis-additional = { $count ->
    [one] בשנים { $from } עד { $to } יחד סיים בציון עובר בוגר אחד יותר מכפי שהיו מסיימים אילו נשאר בכל שנה מספרם של { $since }; תוכניות ההעשרה והתגבור בשנים אלה עלו { $each } ש״ח לאותו בוגר.
    [two] בשנים { $from } עד { $to } יחד סיימו בציון עובר שני בוגרים יותר מכפי שהיו מסיימים אילו נשאר בכל שנה מספרם של { $since }; תוכניות ההעשרה והתגבור בשנים אלה עלו כ־{ $each } ש״ח לכל אחד מהם.
   *[other] בשנים { $from } עד { $to } יחד סיימו בציון עובר { $count } בוגרים יותר מכפי שהיו מסיימים אילו נשאר בכל שנה מספרם של { $since }; תוכניות ההעשרה והתגבור בשנים אלה עלו כ־{ $each } ש״ח לכל אחד מהם.
}
analysis-additional-one-year = { $count ->
    [one] בשנת { $to } סיים בציון עובר בוגר אחד יותר מאשר ב־{ $since }; תוכניות ההעשרה והתגבור באותה שנה עלו { $each } ש״ח לאותו בוגר.
    [two] בשנת { $to } סיימו בציון עובר שני בוגרים יותר מאשר ב־{ $since }; תוכניות ההעשרה והתגבור באותה שנה עלו כ־{ $each } ש״ח לכל אחד מהם.
   *[other] בשנת { $to } סיימו בציון עובר { $count } בוגרים יותר מאשר ב־{ $since }; תוכניות ההעשרה והתגבור באותה שנה עלו כ־{ $each } ש״ח לכל אחד מהם.
}
analysis-additional-none = מאז { $since } לא סיימו בציון עובר יותר בוגרים מאשר באותה שנה, ולכן אי אפשר לומר כמה עולה בוגר נוסף.

## Peers
analysis-peers = לצד רשויות דומות
analysis-peers-lead = הקרובות ביותר בגודלן באשכול חברתי־כלכלי { $cluster }. אפשר לבחור אחרות בהמשך.
analysis-peers-chosen = הרשויות שנבחרו; הן נשמרות בכתובת הדף, ואפשר להעביר אותה הלאה.
analysis-peers-definition = רשויות דומות הן מאותו אשכול חברתי־כלכלי, הקרובה ביותר במספר התושבים בראש. הנבחנים הם של משרד החינוך; שאר הנתונים הם מדיווחי בתי הספר בכל רשות, אם פורסמו ואם המספרים גדולים די הצורך כדי להציגם. שעות לתלמיד הן של כיתות י׳–י״ב יחד.
analysis-peers-note = מספרים קטנים מ־11 של רשויות אחרות חסויים, וכך גם מה שהיה מסגיר אותם. קו: לא פורסם או חסוי.
analysis-peers-choose = בחירת רשויות אחרות
analysis-peers-most = אפשר לבחור עד { $most } רשויות.
analysis-peers-left-out = נבחרו יותר מ־{ $most } רשויות. אינן מוצגות: { $names }.
analysis-peers-show = השוואה
analysis-peer = רשות
analysis-examinees = נבחני 5 יח״ל { $year }
analysis-last-examinees = נבחני 5 יח״ל
analysis-examinees-share = שיעור 5 יח״ל
analysis-through = כיתה י״ב לעומת י׳
analysis-gap = פער מגדרי, מתוך 100
analysis-gap-girls = { $count ->
    [one] בת אחת פחות
    [two] שתי בנות פחות
   *[other] { $count } בנות פחות
}
analysis-gap-boys = { $count ->
    [one] בן אחד פחות
    [two] שני בנים פחות
   *[other] { $count } בנים פחות
}
analysis-gap-none = שווה
analysis-withheld = חסוי

## The forecast
analysis-forecast-title = תחזית 5 יח״ל
analysis-forecast-lead = כמה תלמידים ילמדו 5 יח״ל במתמטיקה בכיתה י״ב, עד כמה זה ודאי ומה יכול לשנות זאת. נספרים הלומדים ב־31 באוקטובר של שנת הלימודים; מספר הבוגרים, שסיימו בציון עובר, הוא מספר אחר.
analysis-outlook = תחזית
analysis-outlook-definition = תלמידי 5 יח״ל בכיתה י״ב, נכון ל־31 באוקטובר של שנת הלימודים: לא בוגרים, לא נבחנים ולא זכאים. אלף עתידים של התלמידים שבדיווחים האחרונים מחושבים בסימולציה, לפי שיעורי חמש השנים האחרונות, ובקירוב לאלה של רשויות דומות. בארבעה מקרים מתוך חמישה המספר נמצא בטווח.
analysis-outlook-finding = { $count ->
    [one] בשנת { $year } צפוי ללמוד 5 יח״ל בכיתה י״ב תלמיד אחד, ובארבעה מקרים מתוך חמישה { $range }
    [two] בשנת { $year } צפויים ללמוד 5 יח״ל בכיתה י״ב שני תלמידים, ובארבעה מקרים מתוך חמישה { $range }
   *[other] בשנת { $year } צפויים ללמוד 5 יח״ל בכיתה י״ב כ־{ $count } תלמידים, ובארבעה מקרים מתוך חמישה { $range }
}
analysis-outlook-past = { $count ->
    [one] לפי הדיווחים לשנת { $base } היה צפוי ללמוד 5 יח״ל בכיתה י״ב בשנת { $year } תלמיד אחד, ובארבעה מקרים מתוך חמישה { $range }
    [two] לפי הדיווחים לשנת { $base } היו צפויים ללמוד 5 יח״ל בכיתה י״ב בשנת { $year } שני תלמידים, ובארבעה מקרים מתוך חמישה { $range }
   *[other] לפי הדיווחים לשנת { $base } היו צפויים ללמוד 5 יח״ל בכיתה י״ב בשנת { $year } כ־{ $count } תלמידים, ובארבעה מקרים מתוך חמישה { $range }
}
analysis-outlook-awaited = דיווחי בתי הספר לשנת { $year } עוד לא פורסמו.
analysis-outlook-naive = { $count ->
    [one] ”כמו אשתקד“ פירושו אחד, כמו בשנת { $base }.
    [two] ”כמו אשתקד“ פירושו שניים, כמו בשנת { $base }.
   *[other] ”כמו אשתקד“ פירושו { $count }, כמו בשנת { $base }.
}
analysis-outlook-entry = תלמידי כיתה י״ב של שנת { $year } אינם בדיווחים לשנת { $base }, כי למדו אז בכיתה ט׳: מספרם הוא אומדן לפי הנכנסים לכיתה י׳ בשנים האחרונות.
analysis-outlook-chart = תלמידי 5 יח״ל בכיתה י״ב: השנים הידועות, התחזית והטווח שלה
analysis-break = משנת { $year } הסדרה אינה מה שהייתה (הקלות בבחינות): יש להיזהר בהשוואה בין השנים שמשני צדיה.
analysis-year = שנה
analysis-expected = צפי
analysis-naive = כמו אשתקד
analysis-key-known = ידוע
analysis-key-break = שבר בסדרה
analysis-supposed = לפי מה שנקבע כאן

## What if
analysis-what-if = מה ישנה את התחזית
analysis-what-if-lead = כיצד היו משתנים המספרים אילו התמידו או הצטרפו יותר תלמידים, לפי הדיווחים לשנת { $base }.
analysis-what-if-move = הזזת המחוון משרטטת מיד מחדש את השנים הבאות.
analysis-what-if-button = הצגה
analysis-what-if-reset = איפוס
analysis-what-if-note = מה שנקבע כאן נשמר בכתובת הדף בלבד, ואפשר להעביר אותה הלאה. בתחילה כל מחוון עומד על מה שהיה בשנים האחרונות.
analysis-set-to = נקבע: { $what }: { $value } (בתחזית: { $usual }).
analysis-set-nothing = לא נקבע דבר שונה מהתחזית.
analysis-stays-10 = מתמידים מכיתה י׳ לי״א
analysis-stays-11 = מתמידים מכיתה י״א לי״ב
analysis-joins-10 = מצטרפים נוספים אחרי כיתה י׳, בכל שנה
analysis-joins-11 = מצטרפים נוספים אחרי כיתה י״א, בכל שנה
analysis-new-class = קבוצה חדשה בכיתה י׳ משנת { $year }: תלמידים
analysis-supposed-same = { $year }: { $expected } תלמידים ({ $range }), כמו בתחזית.
analysis-supposed-more = { $count ->
    [one] { $year }: { $expected } תלמידים ({ $range }), אחד יותר מבתחזית.
    [two] { $year }: { $expected } תלמידים ({ $range }), שניים יותר מבתחזית.
   *[other] { $year }: { $expected } תלמידים ({ $range }), { $count } יותר מבתחזית.
}
analysis-supposed-less = { $count ->
    [one] { $year }: { $expected } תלמידים ({ $range }), אחד פחות מבתחזית.
    [two] { $year }: { $expected } תלמידים ({ $range }), שניים פחות מבתחזית.
   *[other] { $year }: { $expected } תלמידים ({ $range }), { $count } פחות מבתחזית.
}

## How good it would have been
analysis-backtests = כמה טובה הייתה התחזית בעבר
analysis-backtests-definition = כל שנה שעברה נחזית מנתוני השנים עד שנה או שנתיים לפניה, של בתי הספר שדיווחו על שתיהן, ומושווית למה שהיה. נתונים שתוקנו מאוחר יותר נלקחים כפי שתוקנו.
analysis-backtests-none = ידועות מעט מדי שנים כדי לבחון את השיטה על העבר.
# $count is a number of forecasts
analysis-backtests-words = { $count ->
    [one] השיטה נבחנה על העבר פעם אחת: בתוך הטווח { $inside }; קרובה יותר מ”כמו אשתקד“ { $better }, קרובה באותה מידה { $equal }, רחוקה יותר { $worse }.
    [two] השיטה נבחנה על העבר פעמיים: בתוך הטווח { $inside }; קרובה יותר מ”כמו אשתקד“ { $better }, קרובה באותה מידה { $equal }, רחוקה יותר { $worse }.
   *[other] השיטה נבחנה על העבר { $count } פעמים: בתוך הטווח { $inside }; קרובה יותר מ”כמו אשתקד“ { $better }, קרובה באותה מידה { $equal }, רחוקה יותר { $worse }.
}
analysis-years-ahead = { $count ->
    [one] שנה לפני כן
    [two] שנתיים לפני כן
   *[other] { $count } שנים לפני כן
}
analysis-ahead = נחזה
analysis-came = מה היה
analysis-verdict = מסקנה
analysis-verdict-both = { $range }; { $beside }
analysis-not-yet = עוד לא
analysis-inside = בתוך הטווח
analysis-outside = מחוץ לטווח
analysis-better = קרוב יותר מהמספר של אשתקד
analysis-equal = קרוב כמו המספר של אשתקד
analysis-worse = רחוק יותר מהמספר של אשתקד
analysis-waits = ממתין לדיווחי בתי הספר

## Published forecasts
analysis-frozen = תחזיות שפורסמו
analysis-frozen-none = עוד אין. תחזית שפורסמה אינה משתנה עוד; כשהשנה מגיעה, היא מושווית למה שהיה.
analysis-frozen-waiting = הן עומדות כפי שפורסמו. דיווחי בתי הספר לשנים שנחזו עוד לא פורסמו.
analysis-frozen-words = { $count ->
    [one] שנה אחת שנחזתה כבר הגיעה: בתוך הטווח { $inside }; קרובה יותר מ”כמו אשתקד“ { $better }, קרובה באותה מידה { $equal }, רחוקה יותר { $worse }.
    [two] שתי שנים שנחזו כבר הגיעו: בתוך הטווח { $inside }; קרובות יותר מ”כמו אשתקד“ { $better }, קרובות באותה מידה { $equal }, רחוקות יותר { $worse }.
   *[other] { $count } מהשנים שנחזו כבר הגיעו: בתוך הטווח { $inside }; קרובות יותר מ”כמו אשתקד“ { $better }, קרובות באותה מידה { $equal }, רחוקות יותר { $worse }.
}
analysis-frozen-without = { $year } מושווית למה שנחזה לבתי הספר שדיווחו עליה, { $expected } ({ $range }): בלי { $schools }.
analysis-frozen-sample = { $day }, להדגמה
analysis-frozen-sample-by = { $day }, { $name }, להדגמה
analysis-frozen-on = { $day }
analysis-frozen-by = { $day }, { $name }
analysis-published = פורסמה
analysis-publish = פרסום התחזית הזאת
analysis-publish-lead = מרגע הפרסום היא נשארת כפי שהיא: אי אפשר לשנות אותה או לבטל אותה, והיא תושווה למה שיהיה.
analysis-publish-is = כבר פורסמה תחזית לפי נתוני { $year }. אפשר יהיה לפרסם את הבאה כשתיוודע שנה נוספת.
analysis-publish-is-by = התחזית לפי נתוני { $year } פורסמה ב־{ $day } על ידי { $name }. אפשר יהיה לפרסם את הבאה כשתיוודע שנה נוספת.
analysis-publish-not-whole = בדיווחים לשנת { $year } אין כל מה שדרוש לתחזית, ותחזית שנשענת על { $base } כבר אינה מתפרסמת.
analysis-publish-button = פרסום התחזית לפי נתוני { $year }
analysis-publish-sure = התחזית תעמוד בשם מי שפרסמו אותה, ואי אפשר יהיה לשנות אותה או לבטל אותה. לפרסם?
analysis-publish-yes = כן, לפרסם
analysis-done-forecast = התחזית פורסמה ולא תשתנה עוד.
analysis-conflict-nothing = דיווחי בתי הספר עוד אינם מאפשרים תחזית: דרושות שתי שנות לימודים.
analysis-conflict-published = כבר פורסמה תחזית לפי נתוני שנה זו, ולכן לא פורסם דבר נוסף.
analysis-conflict-moved = הדיווחים התעדכנו בינתיים, ולכן התחזית שהוצגה לא פורסמה. זו התחזית המעודכנת: אפשר לעיין בה ולפרסם אותה.
analysis-conflict-not-whole = לא פורסם דבר: בדיווחים האחרונים אין כל מה שדרוש לתחזית.

## Where the schools have not reported
analysis-trend-title = מעט ידוע
analysis-trend-lead = בתי הספר ברשות עוד לא דיווחו על שתי שנות לימודים. מה שכתוב כאן נשען על נבחני משרד החינוך בלבד.
analysis-trend = { $count ->
    [one] אם השינוי יימשך, צפוי בשנת { $year } נבחן אחד; בארבעה מקרים מתוך חמישה { $range }.
    [two] אם השינוי יימשך, צפויים בשנת { $year } שני נבחנים; בארבעה מקרים מתוך חמישה { $range }.
   *[other] אם השינוי יימשך, צפויים בשנת { $year } כ־{ $count } נבחנים; בארבעה מקרים מתוך חמישה { $range }.
}
analysis-trend-past = { $count ->
    [one] אילו נמשך השינוי, היה צפוי בשנת { $year } נבחן אחד; בארבעה מקרים מתוך חמישה { $range }.
    [two] אילו נמשך השינוי, היו צפויים בשנת { $year } שני נבחנים; בארבעה מקרים מתוך חמישה { $range }.
   *[other] אילו נמשך השינוי, היו צפויים בשנת { $year } כ־{ $count } נבחנים; בארבעה מקרים מתוך חמישה { $range }.
}
analysis-trend-awaited = נתוני משרד החינוך לשנת { $year } עוד לא התקבלו כאן.
analysis-trend-two-years = הדבר נשען על שתי שנים, כלומר על שינוי אחד: אי אפשר להבחין בין מגמה למקרה.
analysis-trend-few-years = הדבר נשען על שנים מעטות, ולכן הטווח הוא אומדן גס.
analysis-trend-break = אין תחזית לשנים שמשנת { $year } ואילך, שבהן הבחינות אינן מה שהיו.
analysis-trend-unknown = ידועות פחות משתי שנים, ולכן אין תחזית.
analysis-trend-year = { $count ->
    [one] { $year }: נבחן אחד
    [two] { $year }: שני נבחנים
   *[other] { $year }: { $count } נבחנים
}
