## רשימת הרשויות
cities-title = הרשויות המקומיות
cities-lead = נבחנים בחמש יחידות לימוד במתמטיקה, בכל רשות מקומית בישראל.
cities-found = { $all ->
    [one] רשות אחת
   *[other] { $count } מתוך { $all } רשויות
}
cities-empty-title = עוד לא הובאו נתונים
cities-empty-text = כאן יופיעו מספרי הנבחנים בכל רשות, לאחר שקובץ הבגרויות של משרד החינוך ייובא במסך „ייבוא נתונים”.
cities-table = רשימת הרשויות המקומיות
cities-filter-name = שם הרשות, בכל שפה
cities-filter-district = מחוז
cities-filter-sector = מגזר
cities-filter-cluster = אשכול חברתי־כלכלי
cities-filter-sort = סדר התצוגה
cities-filter-members = רק רשויות החברות ברשת (מדגם)
cities-filter-more = סינון וסדר תצוגה
cities-filter-any = הכול
cities-filter-show = הצגה
cities-filter-all = ניקוי הסינון
cities-column-name = רשות
cities-column-district = מחוז
cities-column-cluster = אשכול
cities-column-last = נבחנים ב־5 יחידות
cities-column-last-of = נבחנים ב־5 יחידות, { $year }
cities-column-change = שינוי
cities-column-change-since = שינוי מאז { $year }
cities-column-share = שיעור 5 יחידות
cities-column-compare = להשוואה
cities-compare-city = להוסיף את { $city } להשוואה
cities-compare-button = השוואת הרשויות המסומנות
cities-compare-hint = אפשר לסמן עד ארבע רשויות.
cities-compare-title = רשויות זו לצד זו
cities-whole-country = כלל הארץ
cities-lower-bound = המספרים הם רף תחתון: משרד החינוך אינו מפרסם נתון של בית ספר שבו פחות מ־11 נבחנים במקצוע וברמה.
cities-sample-member = חברות לדוגמה
cities-sample-explained = רשימת החברות ברשת שבמערכת זו היא מדגם לצורך הדגמה.

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
cities-definition-examinees = תלמידות ותלמידים שנבחנו ברמה זו ב{ $subject } בשנת סיום לימודיהם. נבחנים אינם בהכרח מי שעברו את הבחינה או זכאים לתעודה.
cities-source = משרד החינוך, נתוני בחינות הבגרות לפי חוק חופש המידע; הקבצים: { $files }
cities-source-none = טרם יובא קובץ
cities-source-brought = יובא למערכת ב־{ $date }
cities-completeness = { $with } מתוך { $all } בתי הספר שנבחנו במקצוע מציגים נתון ב־5 יחידות; מספר קטן מ־11 אינו מתפרסם, ולכן זהו רף תחתון.

## דף הרשות
cities-back = לכל הרשויות
cities-facts-district = מחוז
cities-facts-sector = מגזר
cities-facts-cluster = אשכול חברתי־כלכלי
cities-facts-population = תושבים
cities-subjects = מקצועות
cities-summary-empty-title = אין עדיין נתונים על הרשות הזאת
cities-summary-empty-text = לא פורסם נתון על בתי הספר של הרשות במקצוע הזה, או שקובץ משרד החינוך טרם יובא.

cities-figure-five = נבחנים ב־5 יחידות ב{ $subject }, { $year }
cities-figure-change = שינוי לעומת { $year }
cities-figure-share = שיעור 5 היחידות מכלל הנבחנים ב{ $subject }
cities-figure-goal = יעד לשנת { $year }
cities-figure-lower-bound = רף תחתון
cities-figure-goal-sample = יעד לדוגמה
cities-definition-share = מספר הנבחנים ב־5 יחידות ב{ $subject } חלקי מספר הנבחנים ב־3, ב־4 וב־5 יחידות, באותה שנה ובאותם בתי ספר.
cities-definition-change = ההפרש בין מספר הנבחנים ב־5 יחידות בשנה האחרונה לבין מספרם בשנת { $year }.
cities-definition-goal = מספר הנבחנים ב־5 יחידות במתמטיקה שהרשות שואפת אליו עד שנת היעד.
cities-source-goal = נקבע במערכת בידי הרשות או בידי מרכזי הרשת
cities-source-goal-sample = ערך לדוגמה שהומצא לצורך ההדגמה, ואינו יעד של הרשות
cities-goal-progress = { $count } מתוך { $target }

cities-trend-title = לאורך השנים
cities-trend-lead = נבחנים ב־5 יחידות ב{ $subject }, לפי שנת סיום
cities-trend-year = שנה
cities-trend-schools = בתי ספר עם נתון
cities-trend-word = מגמה
cities-trend-range = טווח 80%
cities-trend-goal = יעד
cities-trend-note = זו מגמה, לא תחזית: ידועים רק מספרי הנבחנים בכל שנה. אם המגמה תימשך, ב־{ $year } צפויים כ־{ $expected } נבחנים, ובסבירות של 80% בין { $low } ל־{ $high }. הערכה פשוטה „כמו אשתקד”: { $naive }.
cities-trend-little = הנתונים מכסים { $years ->
    [one] שנה אחת
    [two] שנתיים בלבד
   *[other] { $years } שנים בלבד
}, ולכן אפשר ללמוד מהם מעט מאוד על העתיד.

cities-comparison-title = לעומת אחרים
cities-comparison-lead = אותו מקצוע, אותן שנים, אותו מקור.
cities-comparison-whom = מי
cities-whom-cluster = { $count ->
    [one] רשות אחת באשכול { $cluster }
   *[other] { $count } הרשויות באשכול { $cluster }
}
cities-whom-network = { $count ->
    [one] רשות אחת ברשת (מדגם)
   *[other] { $count } הרשויות ברשת (מדגם)
}
cities-peers-title = רשויות באשכול { $cluster }
cities-peers-lead = שיעור 5 היחידות מכלל הנבחנים במקצוע, באחוזים.
cities-schools-title = בתי הספר
cities-schools-lead = נבחנים לפי רמה, { $year }. בתי ספר שבהם פחות מ־11 נבחנים ברמה אינם מופיעים בקובץ.
cities-schools-school = בית ספר
cities-schools-before = 5 יחידות, שנה קודמת
cities-schools-by-locality = שויך לפי היישוב
cities-schools-on-paper = מודפסים { $count } בתי הספר הראשונים מתוך { $all }.
cities-schools-empty-title = אין בתי ספר עם נתון שפורסם
cities-schools-empty-text = בקובץ משרד החינוך אין לבתי הספר של הרשות נתון במקצוע הזה.

cities-missing-title = מה אין כאן
cities-missing-small = כיתות שבהן פחות מ־11 נבחנים אינן מתפרסמות; כיתה קטנה חדשה אינה נראית כאן.
cities-missing-examined = המספרים הם של נבחנים, לא של עוברים ולא של זכאים, ואין בהם כיתות י׳ ו־י״א.
cities-missing-schools = { $count ->
    [one] בבית ספר אחד מתוך { $all } שנבחנו ב{ $subject } לא פורסם נתון ב־5 יחידות.
    [two] בשני בתי ספר מתוך { $all } שנבחנו ב{ $subject } לא פורסם נתון ב־5 יחידות.
   *[other] ב־{ $count } מתוך { $all } בתי הספר שנבחנו ב{ $subject } לא פורסם נתון ב־5 יחידות.
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
cities-missing-goal = לרשות עוד לא נקבע יעד.

cities-goal-title = היעד של הרשות
cities-goal-lead = כמה נבחנים ב־5 יחידות במתמטיקה, ועד איזו שנת סיום.
cities-goal-target = מספר הנבחנים
cities-goal-year = שנת סיום
cities-goal-save = שמירת היעד
cities-fault-goal-year = יש לרשום שנת סיום בארבע ספרות, עד חמש־עשרה שנים קדימה.
cities-fault-goal-target = יש לרשום מספר שלם גדול מאפס, בלי טווח ובלי „בערך”.

## הממצא במילים
cities-finding-none = אין עדיין נתון על נבחנים ב־5 יחידות ב{ $subject } ב{ $city }.
cities-finding-withheld = מספר הנבחנים ב־5 יחידות ב{ $subject } ב{ $city } קטן מכדי שיוצג כאן.
cities-finding-one-year = ב{ $city } נבחנו ב־{ $year } ב־5 יחידות ב{ $subject } { $count } תלמידים.
cities-finding-rose = ב{ $city } נוספו { $by ->
    [one] נבחן אחד
    [two] שני נבחנים
   *[other] { $by } נבחנים
} ב־5 יחידות ב{ $subject } בין { $from } ל־{ $to }, וב־{ $to } היו { $count }.
cities-finding-fell = ב{ $city } היו ב־{ $to } { $by ->
    [one] נבחן אחד
    [two] שני נבחנים
   *[other] { $by } נבחנים
} פחות מב־{ $from } ב־5 יחידות ב{ $subject }: { $count }.
cities-finding-steady = ב{ $city } מספר הנבחנים ב־5 יחידות ב{ $subject } ב־{ $to } היה כמו ב־{ $from }: { $count }.
cities-standing-reached = היעד לשנת { $year }, { $target } נבחנים, כבר הושג.
cities-standing-missed = היעד לשנת { $year } היה { $target }; חסרו { $missing }.
cities-standing-within = ליעד של { $target } בשנת { $year } חסרים { $missing }, כלומר { $yearly } בכל שנה.
cities-standing-likely = ליעד של { $target } בשנת { $year } חסרים { $missing }, כלומר { $yearly } בכל שנה; אם המגמה תימשך, סביר שיושג.
cities-standing-open = ליעד של { $target } בשנת { $year } חסרים { $missing }, כלומר { $yearly } בכל שנה; אם המגמה תימשך, ייתכן שיושג.
cities-standing-unlikely = ליעד של { $target } בשנת { $year } חסרים { $missing }, כלומר { $yearly } בכל שנה; במגמה הנוכחית אין צפי שיושג.
cities-beside-above = השינוי מאז השנה הקודמת ({ $own }) טוב מזה של הרשויות האחרות באשכול { $cluster } ({ $peers }).
cities-beside-like = השינוי מאז השנה הקודמת ({ $own }) דומה לזה של הרשויות האחרות באשכול { $cluster } ({ $peers }).
cities-beside-below = השינוי מאז השנה הקודמת ({ $own }) נמוך מזה של הרשויות האחרות באשכול { $cluster } ({ $peers }).
cities-holds-back-label = מה מעכב:
cities-holds-back-share = רק { $own } מהנבחנים כאן בוחרים ב־5 יחידות, לעומת { $peers } ברשויות הדומות. בשיעור שלהן היו כאן עוד { $count ->
    [one] נבחן אחד
    [two] שני נבחנים
   *[other] { $count } נבחנים
}.
cities-holds-back-schools = { $count ->
    [one] בבית ספר אחד מתוך { $all } נבחנים ברמות אחרות, ואין נתון ב־5 יחידות.
    [two] בשני בתי ספר מתוך { $all } נבחנים ברמות אחרות, ואין נתון ב־5 יחידות.
   *[other] ב־{ $count } מתוך { $all } בתי הספר נבחנים ברמות אחרות, ואין נתון ב־5 יחידות.
}
cities-holds-back-falling = מספר הנבחנים ירד ב־{ $count }, אף שהשיעור אינו נמוך מזה של רשויות דומות.
cities-holds-back-nothing = הנתונים אינם מצביעים על מעכב אחד ברור.
cities-holds-back-unknown = מן הנתונים שפורסמו אי אפשר לדעת.
cities-question-label = שאלה למנהלת או למנהל התוכנית:
cities-question-share = באילו בתי ספר עוברים תלמידים מ־5 ל־4 יחידות בין י׳ ל־י״ב, ומה היה משאיר אותם?
cities-question-schools = באילו מבתי הספר האלה אפשר לפתוח קבוצת 5 יחידות, אם בעצמם ואם יחד עם בית ספר שכן?
cities-question-falling = מה השתנה מאז: מורים, שעות, כיתות או בחירת התלמידים?
cities-question-nothing = מה עובד כאן, ומה מזה כדאי לספר לערים האחרות?
cities-question-unknown = אילו נתונים כבר יש בבתי הספר שאינם מופיעים בקובץ?
