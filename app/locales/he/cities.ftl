## רשימת הרשויות
cities-title = הרשויות המקומיות
cities-lead = נבחנים בחמש יחידות לימוד במתמטיקה, בכל רשות מקומית בישראל.
cities-found = { $all ->
    [one] רשות אחת
    [two] { $count } מתוך שתי רשויות
   *[other] { $count } מתוך { $all } רשויות
}
cities-empty-title = אין עדיין נתונים
cities-empty-text = כאן יופיע מספר הנבחנים בכל רשות, לאחר שקובץ הבגרויות של משרד החינוך ייובא בעמוד ״ייבוא נתונים״.
cities-table = רשימת הרשויות המקומיות
cities-filter-name = שם הרשות, בכל שפה
cities-filter-district = מחוז (משרד החינוך)
cities-filter-sector = מגזר
cities-filter-cluster = אשכול חברתי־כלכלי
cities-filter-sort = סדר התצוגה
cities-filter-members = רק הרשויות החברות ברשת (להדגמה)
cities-filter-more = סינון וסדר תצוגה
cities-filter-any = הכול
cities-filter-show = הצגה
cities-filter-all = ניקוי הסינון
cities-column-name = רשות
cities-column-district = מחוז (משרד החינוך)
cities-column-cluster = אשכול
cities-column-last = נבחנים ב־5 יחידות
cities-column-last-of = נבחנים ב־5 יחידות, { $year }
cities-column-change = שינוי
cities-column-change-since = שינוי מאז { $year }
cities-column-change-per-cent = שינוי באחוזים מאז { $year }
cities-column-share = שיעור ב־5 יחידות
cities-column-compare = להשוואה
cities-compare-city = להוסיף את { $city } להשוואה
cities-compare-button = השוואת הרשויות המסומנות
cities-compare-hint = אפשר לסמן עד ארבע רשויות להשוואה.
cities-compare-one = סומנה רשות אחת: { $city }. להשוואה יש לסמן לפחות עוד אחת.
cities-compare-many = סומנו יותר מארבע רשויות. ההשוואה כוללת את ארבע הראשונות: { $shown }; לא נכללו { $left }.
cities-compare-and = { ", " }
cities-compare-remove = להסיר את { $city } מן ההשוואה
cities-compare-title = רשויות זו לצד זו
cities-show-all = הצגת כל הרשויות ({ $all })
cities-none-title = לא נמצאה רשות מתאימה
cities-none-text = אפשר לבדוק את האיות, לחפש לפי חלק מן השם או לנקות את הסינון.
cities-list-numbers = המספרים ברשימה
cities-printed = הודפס ב־{ $date }
cities-report = דוח שנתי
cities-whole-country = כלל הארץ
cities-lower-bound = המספרים הם רף תחתון: משרד החינוך אינו מפרסם נתון על בית ספר שבו פחות מ־11 נבחנים במקצוע וברמה.
cities-sample-member = ברשת (להדגמה)
cities-sample-explained = רשימת החברות ברשת שבמערכת זו נועדה להדגמה בלבד.

cities-district-north = צפון
cities-district-haifa = חיפה
cities-district-tel-aviv = תל אביב
cities-district-center = מרכז
cities-district-jerusalem = ירושלים
cities-district-south = דרום
cities-sector-jewish = יהודי
cities-sector-arab = ערבי
cities-sector-druze = דרוזי
cities-sector-bedouin = בדואי
cities-sector-circassian = צ׳רקסי
cities-kind-city = עירייה
cities-kind-local-council = מועצה מקומית
cities-kind-regional-council = מועצה אזורית
cities-kind-other = גוף אחר

## מספרים ומקורם
cities-withheld = חסוי
cities-not-published = לא פורסם נתון
cities-definition-examinees = תלמידות ותלמידים שנבחנו ברמה זו ב{ $subject } בשנת סיום לימודיהם. נבחנים אינם בהכרח עוברים או זכאים לתעודה.
cities-source = משרד החינוך, נתוני בחינות הבגרות לפי חוק חופש המידע; הקבצים: { $files }
cities-source-none = טרם יובא קובץ
cities-source-brought = יובא למערכת ב־{ $date }
cities-completeness = בתי ספר שתלמידיהם נבחנו במקצוע: { $all }; מהם עם נתון ב־5 יחידות: { $with }. מספר קטן מ־11 אינו מתפרסם, ולכן זהו רף תחתון.

## דף הרשות
cities-back = לכל הרשויות
cities-facts-title = פרטי הרשות
cities-facts-district = מחוז משרד החינוך
cities-facts-sector = מגזר
cities-facts-cluster = אשכול חברתי־כלכלי, { $year }
cities-facts-population = תושבים, { $year }
cities-facts-definition = המחוז הוא המחוז של משרד החינוך, ולא תמיד הוא גם המחוז של משרד הפנים. המגזר הוא של רוב בתי הספר ברשות. האשכול ומספר התושבים הם של שנת { $year }.
cities-facts-source = משרד החינוך, נתוני התקצוב של מוסדות החינוך; הלשכה המרכזית לסטטיסטיקה, המדד החברתי־כלכלי לשנת { $year }
cities-facts-date = המחוז והמגזר: שנת הלימודים תשע״ה; האשכול והתושבים: { $year }
cities-facts-completeness = במדד אין שורה למועצות אזוריות, ולכן לא מוצגים להן אשכול ומספר תושבים.
cities-subjects = מקצועות
cities-summary-empty-title = אין נתון על { $subject } ברשות הזאת
cities-summary-empty-text = בקובצי משרד החינוך אין נתון על בתי הספר של הרשות במקצוע הזה. בית ספר שבו פחות מ־11 נבחנים אינו מופיע בהם.
cities-summary-no-file = קובץ הבגרויות של משרד החינוך טרם יובא.
cities-summary-other-subjects = מקצועות שיש בהם נתונים על הרשות:

cities-figure-five = נבחנים ב־5 יחידות ב{ $subject }, { $year }
cities-figure-change = שינוי לעומת { $year }
cities-figure-share = שיעור הנבחנים ב־5 יחידות מכלל הנבחנים ב{ $subject }
cities-figure-goal = יעד לשנת { $year }
cities-figure-lower-bound = רף תחתון
cities-figure-goal-sample = יעד להדגמה
cities-definition-share = מספר הנבחנים ב־5 יחידות ב{ $subject } חלקי מספר הנבחנים ב־3, ב־4 וב־5 יחידות, באותה שנה ובאותם בתי ספר.
cities-definition-change = ההפרש בין מספר הנבחנים ב־5 יחידות בשנה האחרונה לבין מספרם בשנת { $year }.
cities-definition-goal = מספר הנבחנים ב־5 יחידות במתמטיקה שהרשות שואפת אליו עד שנת היעד.
cities-source-goal = נקבע במערכת על ידי הרשות או על ידי רכזי הרשת
cities-source-goal-sample = ערך שהומצא לצורך הדגמה, ואינו יעד של הרשות
cities-goal-progress = { $count } ב־{ $year }, מתוך יעד של { $target }
cities-goal-set = נרשם במערכת ב־{ $date }

cities-trend-title = לאורך השנים
cities-trend-lead = נבחנים ב־5 יחידות ב{ $subject }, לפי שנת סיום
cities-trend-year = שנה
cities-trend-schools = בתי ספר עם נתון
cities-trend-word = מגמה
cities-trend-range = טווח 80%
cities-trend-goal = יעד
cities-trend-note = זו מגמה, לא תחזית: ידועים רק מספרי הנבחנים בכל שנה. אם המגמה תימשך, מספר הנבחנים הצפוי ב־{ $year } הוא כ־{ $expected }, ובסבירות של 80% הוא יהיה בין { $low } ל־{ $high }. אם המספר יישאר כפי שהיה בשנה האחרונה, הוא יהיה { $naive }.
cities-trend-note-past = זו מגמה, לא תחזית: ידועים רק מספרי הנבחנים בכל שנה. אם המגמה נמשכה, מספר הנבחנים ב־{ $year } היה כ־{ $expected }, ובסבירות של 80% בין { $low } ל־{ $high }. אם המספר נשאר כפי שהיה בשנה האחרונה שיש עליה נתונים, הוא היה { $naive }.
cities-trend-break = אין כאן מגמה עד { $goal }, שנת היעד: ב־{ $year } חל שינוי בבחינות, ואי אפשר להשוות בין המספרים שלפניו למספרים שאחריו.
cities-trend-few = אין כאן מגמה: דרושים לה נתונים על שנתיים לפחות.
cities-trend-little = { $years ->
    [one] הנתונים מכסים שנה אחת בלבד, ולכן אפשר ללמוד מהם מעט מאוד על העתיד.
    [two] הנתונים מכסים שנתיים בלבד, ולכן אפשר ללמוד מהם מעט מאוד על העתיד.
   *[other] הנתונים מכסים { $years } שנים בלבד, ולכן אפשר ללמוד מהם מעט מאוד על העתיד.
}

cities-comparison-title = לעומת אחרים
cities-comparison-lead = אותו מקצוע, אותן שנים, אותו מקור.
cities-comparison-whom = מי
cities-whom-cluster = { $count ->
    [one] הרשות האחרת באשכול { $cluster }
    [two] שתי הרשויות האחרות באשכול { $cluster }
   *[other] { $count } הרשויות האחרות באשכול { $cluster }
}
cities-whom-network = { $count ->
    [one] רשות אחת ברשת (להדגמה)
    [two] שתי הרשויות ברשת (להדגמה)
   *[other] { $count } הרשויות ברשת (להדגמה)
}
cities-peers-title = רשויות באשכול { $cluster }
cities-peers-lead = שיעור הנבחנים ב־5 יחידות מכלל הנבחנים במקצוע, באחוזים.
cities-peers-lead-counts = נבחנים ב־5 יחידות ב{ $subject }, { $year }.
cities-schools-title = בתי הספר
cities-schools-lead = נבחנים לפי רמה, { $year }. בתי ספר שבהם פחות מ־11 נבחנים ברמה אינם מופיעים בקובץ.
cities-schools-school = בית ספר
cities-schools-before = 5 יח״ל, שנה קודמת
cities-schools-by-locality = שויך לפי היישוב
cities-schools-on-paper = מודפסים { $count } בתי הספר הראשונים מתוך { $all }.
cities-schools-empty-title = אין בתי ספר שפורסם עליהם נתון
cities-schools-empty-text = בקובץ של משרד החינוך אין נתון על בתי הספר של הרשות במקצוע הזה.

cities-missing-title = מה אין כאן
cities-missing-small = נתונים על פחות מ־11 נבחנים אינם מתפרסמים, ולכן כיתה קטנה חדשה אינה נראית כאן.
cities-missing-examined = המספרים הם של נבחנים, לא של עוברים ולא של זכאים, ואינם כוללים את כיתות י׳ ו־י״א.
cities-missing-schools = { $count ->
    [one] על בית ספר אחד מתוך { $all } שתלמידיהם נבחנו ב{ $subject } לא פורסם נתון ב־5 יחידות.
    [two] על שני בתי ספר מתוך { $all } שתלמידיהם נבחנו ב{ $subject } לא פורסם נתון ב־5 יחידות.
   *[other] על { $count } מתוך { $all } בתי הספר שתלמידיהם נבחנו ב{ $subject } לא פורסם נתון ב־5 יחידות.
}
cities-missing-unheard = { $count ->
    [one] על בית ספר אחד נוסף ברשות, שיש בו חטיבה עליונה, אין בקובץ דבר במקצוע הזה.
    [two] על שני בתי ספר נוספים ברשות, שיש בהם חטיבה עליונה, אין בקובץ דבר במקצוע הזה.
   *[other] על { $count } בתי ספר נוספים ברשות, שיש בהם חטיבה עליונה, אין בקובץ דבר במקצוע הזה.
}
cities-missing-review = { $count ->
    [one] בית ספר אחד שויך לרשות לפי שם היישוב בלבד, וממתין לבדיקה.
    [two] שני בתי ספר שויכו לרשות לפי שם היישוב בלבד, וממתינים לבדיקה.
   *[other] { $count } בתי ספר שויכו לרשות לפי שם היישוב בלבד, וממתינים לבדיקה.
}
cities-missing-goal = עדיין לא נקבע יעד לרשות.

cities-goal-title = היעד של הרשות
cities-goal-lead = כמה נבחנים ב־5 יחידות במתמטיקה, ועד איזו שנת סיום?
cities-goal-target = מספר הנבחנים
cities-goal-year = שנת סיום
cities-goal-save = שמירת היעד
cities-goal-done = היעד נשמר: { $target } נבחנים עד { $year }.
cities-fault-goal-year = יש לרשום שנת סיום בארבע ספרות, מעשר שנים אחורה ועד חמש־עשרה שנים קדימה.
cities-fault-goal-target = יש לרשום מספר שלם בין 1 ל־100,000, בלי טווח ובלי המילה ״בערך״.

## הממצא במילים
cities-finding-none = אין עדיין נתון על נבחנים ב־5 יחידות ב{ $subject } ב{ $city }.
cities-finding-withheld = מספר הנבחנים ב־5 יחידות ב{ $subject } ב{ $city } קטן מכדי שיוצג כאן.
cities-finding-one-year = { $count ->
    [one] ב־{ $year } נבחן ב{ $city } תלמיד אחד ב־5 יחידות ב{ $subject }.
    [two] ב־{ $year } נבחנו ב{ $city } שני תלמידים ב־5 יחידות ב{ $subject }.
   *[other] ב־{ $year } נבחנו ב{ $city } { $count } תלמידים ב־5 יחידות ב{ $subject }.
}
cities-finding-rose = { $by ->
    [one] ב{ $city } נוסף נבחן אחד ב־5 יחידות ב{ $subject } בין { $from } ל־{ $to }, ומספר הנבחנים הגיע ל־{ $count }.
    [two] ב{ $city } נוספו שני נבחנים ב־5 יחידות ב{ $subject } בין { $from } ל־{ $to }, ומספר הנבחנים הגיע ל־{ $count }.
   *[other] ב{ $city } נוספו { $by } נבחנים ב־5 יחידות ב{ $subject } בין { $from } ל־{ $to }, ומספר הנבחנים הגיע ל־{ $count }.
}
cities-finding-fell = { $by ->
    [one] ב־{ $to } היה ב{ $city } נבחן אחד פחות ב־5 יחידות ב{ $subject } לעומת { $from }, ומספר הנבחנים ירד ל־{ $count }.
    [two] ב־{ $to } היו ב{ $city } שני נבחנים פחות ב־5 יחידות ב{ $subject } לעומת { $from }, ומספר הנבחנים ירד ל־{ $count }.
   *[other] ב־{ $to } היו ב{ $city } { $by } נבחנים פחות ב־5 יחידות ב{ $subject } לעומת { $from }, ומספר הנבחנים ירד ל־{ $count }.
}
cities-finding-steady = ב{ $city } מספר הנבחנים ב־5 יחידות ב{ $subject } היה ב־{ $to } כמו ב־{ $from }: { $count }.
cities-finding-numbers = המספרים שבממצא
cities-finding-unheard = על { $year } לא פורסם נתון; ייתכן שבכל אחד מבתי הספר נבחנו פחות מ־11 תלמידים.
cities-finding-unheard-withheld = הנתון של { $year } חסוי.
cities-standing-reached = היעד לשנת { $year }, { $target } נבחנים, הושג ב־{ $since }.
cities-standing-missed = היעד לשנת { $year } היה { $target } נבחנים ולא הושג; הפער היה { $missing }.
cities-standing-unknown = היעד לשנת { $year } הוא { $target } נבחנים; אין נתון שאפשר להשוות אליו.
cities-standing-within = היעד לשנת { $year } הוא { $target } נבחנים, { $missing } יותר מאשר ב־{ $since }, כלומר תוספת של כ־{ $yearly } בכל שנה מאז { $since }.
cities-standing-awaited = היעד לשנת { $year } הוא { $target } נבחנים, { $missing } יותר מאשר ב־{ $since }. נתוני משרד החינוך לשנת { $year } טרם התקבלו, ולכן אין לדעת עדיין אם הושג.
cities-outlook-likely = אם המגמה תימשך, סביר שהיעד יושג.
cities-outlook-open = אם המגמה תימשך, ייתכן שהיעד יושג.
cities-outlook-short = לפי המגמה הנוכחית לא צפוי שהיעד יושג.
cities-outlook-away = מספר הנבחנים יורד, והמגמה מתרחקת מן היעד.
cities-outlook-past-likely = אם המגמה עד { $since } נמשכה, סביר שהושג.
cities-outlook-past-open = אם המגמה עד { $since } נמשכה, ייתכן שהושג.
cities-outlook-past-short = לפי המגמה עד { $since } לא היה צפוי שיושג.
cities-outlook-past-away = עד { $since } מספר הנבחנים ירד, והמגמה התרחקה מן היעד.
cities-beside-above = השינוי מאז השנה הקודמת ({ $own }) טוב יותר מזה של הרשויות האחרות באשכול { $cluster } ({ $peers }).
cities-beside-equal = השינוי מאז השנה הקודמת ({ $own }) זהה לזה של הרשויות האחרות באשכול { $cluster }.
cities-beside-like = כאן היו { $after } נבחנים לעומת { $before } בשנה הקודמת ({ $own }); ברשויות האחרות באשכול { $cluster } השינוי היה { $peers }. במספרים כאלה ההפרש עשוי להיות מקרי.
cities-beside-below = השינוי מאז השנה הקודמת ({ $own }) פחות טוב מזה של הרשויות האחרות באשכול { $cluster } ({ $peers }).
cities-holds-back-label = מה מעכב:
cities-holds-back-share = { $count ->
    [one] רק { $own } מהנבחנים כאן נבחנים ב־5 יחידות, לעומת { $peers } ברשויות האחרות באותו אשכול. אילו היה השיעור כמו שלהן, היה כאן עוד נבחן אחד.
    [two] רק { $own } מהנבחנים כאן נבחנים ב־5 יחידות, לעומת { $peers } ברשויות האחרות באותו אשכול. אילו היה השיעור כמו שלהן, היו כאן עוד שני נבחנים.
   *[other] רק { $own } מהנבחנים כאן נבחנים ב־5 יחידות, לעומת { $peers } ברשויות האחרות באותו אשכול. אילו היה השיעור כמו שלהן, היו כאן עוד { $count } נבחנים.
}
cities-holds-back-schools = { $count ->
    [one] בבית ספר אחד מתוך { $all } יש נבחנים ברמות אחרות ואין נתון ב־5 יחידות.
    [two] בשני בתי ספר מתוך { $all } יש נבחנים ברמות אחרות ואין נתון ב־5 יחידות.
   *[other] ב־{ $count } מתוך { $all } בתי הספר יש נבחנים ברמות אחרות ואין נתון ב־5 יחידות.
}
cities-holds-back-falling = מספר הנבחנים ירד ב־{ $count }, אף שהשיעור אינו נמוך מהשיעור ברשויות האחרות באותו אשכול.
cities-holds-back-fallen = מספר הנבחנים ירד ב־{ $count }.
cities-holds-back-nothing = הנתונים אינם מצביעים על גורם מעכב אחד ברור.
cities-holds-back-unknown = אי אפשר לדעת זאת מן הנתונים שפורסמו.
cities-question-label = שאלה להנהלת התוכנית:
cities-question-share = באילו בתי ספר עוברים תלמידים מ־5 ל־4 יחידות בין כיתה י׳ לכיתה י״ב, ומה היה עוזר להם להישאר?
cities-question-schools = באילו מבתי הספר האלה אפשר לפתוח קבוצה ב־5 יחידות, לבד או עם בית ספר שכן?
cities-question-falling = מה השתנה מאז: מורים, שעות, כיתות או בחירת התלמידים?
cities-question-nothing = מה עובד כאן, ומה מזה כדאי לספר לערים האחרות?
cities-question-unknown = אילו נתונים כבר יש בבתי הספר שאינם מופיעים בקובץ?

## מקצועות בתוך משפט
cities-subject-mathematics = מתמטיקה
cities-subject-physics = פיזיקה
cities-subject-chemistry = כימיה
cities-subject-biology = ביולוגיה
cities-subject-computer_science = מדעי המחשב

## The newest collection round, for those who see all of the city
cities-round-open = { $answered ->
    [0] הסבב פתוח עד { $deadline }, ומתוך { $count } בתי ספר אף אחד עוד לא ענה.
    [one] הסבב פתוח עד { $deadline }, ובית ספר אחד מתוך { $count } ענה.
    [two] הסבב פתוח עד { $deadline }, ושני בתי ספר מתוך { $count } ענו.
   *[other] הסבב פתוח עד { $deadline }, ו־{ $answered } מתוך { $count } בתי ספר ענו.
}
cities-round-published = { $published ->
    [one] פורסמו התשובות של בית ספר אחד מתוך { $count }.
    [two] פורסמו התשובות של שני בתי ספר מתוך { $count }.
   *[other] פורסמו התשובות של { $published } מתוך { $count } בתי ספר.
}
cities-round-closed = הסבב נסגר, ועוד לא פורסמו תשובות.
cities-to-analysis = מה אומרים נתוני בתי הספר
# $count is how much does not fit in the published figures and has no answer
cities-findings = { $count ->
    [one] אי־התאמה אחת בנתונים שפורסמו ממתינה לבירור
    [two] שתי אי־התאמות בנתונים שפורסמו ממתינות לבירור
   *[other] { $count } אי־התאמות בנתונים שפורסמו ממתינות לבירור
}
