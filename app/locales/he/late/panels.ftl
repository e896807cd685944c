# לוחות ודוחות: מה אומר כל ממצא. המשפטים נכתבים בשרת.

## מקומות
panels-place-peers = שאר הרשויות באשכול { $cluster }, בלי { $city }
panels-place-cluster = אשכול { $cluster }
panels-place-network = הרשת
panels-place-country = כל הארץ
panels-choice-members = כל אחת מחברות הרשת
panels-choice-everywhere = כל אחת מהרשויות בארץ
panels-choice-with-peers = { $city } והרשויות שבאשכול שלה

## שמות
panels-title-scatter = { $first } מול { $second }
panels-title-steps = מ״{ $first }״ עד ״{ $second }״
panels-title-two = { $first } · { $second }
panels-title-more = { $count ->
    [one] { $first } ועוד נתון אחד
    [two] { $first } ועוד שני נתונים
   *[other] { $first } ועוד { $count } נתונים
}
panels-column-year = שנה
panels-column-place = רשות
panels-column-step = שלב
panels-withheld = חסוי

## מה נאמר
panels-none = עדיין לא פורסם נתון. כשיפורסם, הוא יופיע כאן מאליו.
panels-number-withheld = { $place }, שנת { $year }: הנתון חסוי, כדי שלא ייחשפו מספרים קטנים.
panels-number-alone = { $place }, שנת { $year }. אין עדיין שנה קודמת להשוואה.
panels-rose = { $name }: { $last } בשנת { $to }, עלייה של { $by } לעומת { $first } בשנת { $from }.
panels-fell = { $name }: { $last } בשנת { $to }, ירידה של { $by } לעומת { $first } בשנת { $from }.
panels-other-schools = { $name }: { $last } בשנת { $to } (בתי ספר שדיווחו: { $schools }). בשנת { $from } דיווחו בתי ספר אחרים (מספרם: { $others }), ולכן אין השוואה בין השנים.
panels-same = { $name }: { $last } בשנת { $to }, כמו בשנת { $from }.
panels-bars = במקום הראשון { $place }: { $most }. מתוך { $count } רשויות שהנתון שלהן גלוי, אצל מחצית הוא { $middle } לפחות.
panels-points-together = במקום שבו ״{ $along }״ גבוה יותר, בדרך כלל גם ״{ $upwards }״ גבוה יותר. כך עולה מ־{ $count } רשויות; אין זו הוכחה שהאחד גורם לאחר.
panels-points-against = במקום שבו ״{ $along }״ גבוה יותר, בדרך כלל ״{ $upwards }״ נמוך יותר. כך עולה מ־{ $count } רשויות; אין זו הוכחה שהאחד גורם לאחר.
panels-points-neither = ב־{ $count } רשויות לא נראה קשר ברור בין ״{ $along }״ לבין ״{ $upwards }״.
panels-points-few = { $count ->
    [0] אין רשות שידועים בה גם ״{ $along }״ וגם ״{ $upwards }״ באותה שנה, ולכן לא ניתן לומר דבר על הקשר ביניהם.
    [one] רק לרשות אחת ידועים גם ״{ $along }״ וגם ״{ $upwards }״, וזה מעט מדי כדי לומר משהו על הקשר ביניהם.
    [two] רק לשתי רשויות ידועים גם ״{ $along }״ וגם ״{ $upwards }״, וזה מעט מדי כדי לומר משהו על הקשר ביניהם.
   *[other] רק ל־{ $count } רשויות ידועים גם ״{ $along }״ וגם ״{ $upwards }״, וזה מעט מדי כדי לומר משהו על הקשר ביניהם.
}
panels-steps-other-schools = השלבים מבוססים על דיווחים של בתי ספר שונים, ולכן לא מחושב מהם שיעור.
panels-steps = על כל 100 ב״{ $first }״ יש { $share } ב״{ $last }״.
panels-general = { $count ->
    [one] נתון אחד גלוי בטבלה.
    [two] שני נתונים גלויים בטבלה.
   *[other] { $count } נתונים גלויים בטבלה.
}

## מה צריך לדעת
panels-note-members = רשויות שדיווחו: { $count } מתוך { $members } חברות הרשת.
panels-note-made-up = חלק מהנתונים מומצאים ונועדו להדגמה בלבד.
panels-note-withheld = { $count ->
    [one] נתון אחד חסוי: הוא קטן, או שאפשר היה לחשב ממנו נתון קטן.
    [two] שני נתונים חסויים: הם קטנים, או שאפשר היה לחשב מהם נתון קטן.
   *[other] { $count } נתונים חסויים: הם קטנים, או שאפשר היה לחשב מהם נתון קטן.
}
panels-complete = { $place }, שנת { $year }: נתונים של { $schools ->
    [one] בית ספר אחד
    [two] שני בתי ספר
   *[other] { $schools } בתי ספר
}. בתי ספר שהמקור אינו מפרסם את נתוניהם אינם נכללים.
panels-complete-of = { $place }, שנת { $year }: נתונים של { $schools ->
    [one] בית ספר אחד
    [two] שני בתי ספר
   *[other] { $schools } בתי ספר
} מתוך { $expected } שנשאלו.

## כיצד מציגים
panels-kind-number = מספר אחד ומשפט
panels-kind-line = קו לאורך השנים
panels-kind-bar = רשויות זו לצד זו
panels-kind-scatter = נקודה לכל רשות: שני נתונים זה מול זה
panels-kind-sankey = כמה נותרים משלב לשלב
panels-kind-table = טבלה

## מה אי אפשר להציג
panels-fault-title = הכותרת ארוכה מדי: עד 120 תווים.
panels-fault-no-indicator = נא לבחור נתון אחד לפחות.
panels-fault-unknown-indicator = אחד הנתונים שנבחרו אינו קיים.
panels-fault-indicator-twice = אותו נתון נבחר פעמיים.
panels-fault-many-indicators = אפשר לבחור עד שישה נתונים.
panels-fault-number-one = מספר אחד מציג נתון אחד בלבד.
panels-fault-scatter-two = להצגה זה מול זה דרושים בדיוק שני נתונים.
panels-fault-sankey-steps = להצגה משלב לשלב דרושים שניים עד ארבעה נתונים, לפי סדר השלבים.
panels-fault-units = לנתונים שנבחרו יחידות שונות, ואי אפשר להציג אותם על ציר אחד. אפשר להציג אותם בטבלה.
panels-fault-no-place = נא לבחור מקום אחד לפחות.
panels-fault-unknown-place = אחת הרשויות שנבחרו אינה קיימת.
panels-fault-place-twice = אותו מקום נבחר פעמיים.
panels-fault-one-place = כאן אפשר להציג מקום אחד בלבד.
panels-fault-no-groups = כאן אפשר להציג מקומות מסוימים בלבד, ולא ״כל אחת״. להשוואה בין כולן מתאימים עמודות או טבלה.
panels-fault-many-lines = יותר משמונה קווים אי אפשר להבחין זה מזה. כדאי לבחור פחות נתונים או פחות מקומות.
panels-fault-many-places = אפשר לבחור עד 12 מקומות.
panels-fault-scatter-places = להצגה זה מול זה דרושים שלושה מקומות לפחות, או ״כל אחת״.
