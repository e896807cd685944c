# אנשים: כניסה, הזמנות, סיסמה, חשבון, תפקידים

## מילים משותפות
people-email = דואר אלקטרוני
people-password = סיסמה
people-password-new = סיסמה חדשה
people-password-hint = { $least ->
    [one] תו אחד לפחות. משפט קצר קל לזכור וקשה לנחש.
    [two] שני תווים לפחות. משפט קצר קל לזכור וקשה לנחש.
   *[other] { $least } תווים לפחות. משפט קצר קל לזכור וקשה לנחש.
}
people-name = שם
people-name-hint = כפי שיופיע בפני חברי הרשת.
people-language = שפה
people-role = תפקיד
people-roles = תפקידים
people-place = מקום
people-place-hint = ריכוז בבית הספר והובלת מורים הם תפקידים בבית ספר; כל תפקיד אחר הוא תפקיד בעיר.
people-until = בתוקף עד
people-choose = נא לבחור
people-held = { $role } · { $place }

## תפקידים
people-role-steward = נציגות הקרן
people-role-network-coordinator = ריכוז הרשת
people-role-consultant = ייעוץ לעיר
people-role-course-lead = הובלת הקורס
people-role-teacher-leader = הובלת מורים
people-role-mayor = ראש הרשות
people-role-department-head = ניהול אגף החינוך
people-role-programme-director = ניהול התוכנית העירונית
people-role-school-coordinator = ריכוז בבית הספר
people-role-guest = אורחים במפגש

## היכן
people-place-network = כל הרשת
people-place-city = { $name }
people-place-school = בית הספר { $name }
people-place-cohort = מחזור { $name }
people-place-meeting = מפגש { $name }

## כניסה
people-sign-in-title = כניסה
people-sign-in-lead = לחברי הרשת: רשויות מקומיות, אגפי חינוך, תוכניות עירוניות וצוותי הליווי.
people-sign-in-needed = העמוד המבוקש פתוח לבעלי חשבון, וייפתח מיד לאחר הכניסה.
people-sign-in-kept = החיבור לחשבון הסתיים לפני שהטופס נשלח. לאחר הכניסה הטופס יחזור כפי שמולא.
people-sign-in-already = החשבון המחובר במכשיר הזה: { $name }. כדי להיכנס לחשבון אחר יש לצאת תחילה.
people-sign-in-after-leaving = היציאה הושלמה. המכשיר הזה אינו מחובר עוד לחשבון.
people-sign-in-after-reset = הסיסמה החדשה נשמרה, וכל המכשירים שהיו מחוברים נותקו. עכשיו אפשר להיכנס איתה.
people-sign-in = כניסה
people-sign-in-forgot = שכחתי את הסיסמה
people-sign-in-by-invitation = חשבון נפתח בהזמנה בלבד. כדי לקבל הזמנה אפשר לפנות אל אגף החינוך בעיר או אל רכזי הרשת.

## סיסמה שנשכחה
people-forgot-title = סיסמה חדשה
people-forgot-lead = לכתובת שתוקלד כאן יישלח קישור שבו בוחרים סיסמה חדשה.
people-forgot-send = שליחת קישור
people-forgot-sent = אם הכתובת רשומה אצלנו, הקישור כבר בדרך אליה. הוא תקף לזמן קצר. אם לא הגיע דבר בתוך כמה דקות, כדאי לבדוק את תיקיית דואר הזבל ואת איות הכתובת.
people-reset-title = בחירת סיסמה חדשה
people-reset-lead = הסיסמה החדשה תחליף את הקודמת בחשבון { $email }, וכל המכשירים המחוברים אליו ינותקו.
people-reset-set = שמירת הסיסמה
people-reset-dead-title = הקישור אינו פעיל
people-reset-dead-text = קישור לבחירת סיסמה פועל פעם אחת ותקף לזמן קצר. אם כבר נבחרה סיסמה חדשה בקישור הזה, אפשר להיכנס איתה. אם לא, אפשר לבקש קישור חדש.
people-reset-dead-action = בקשת קישור חדש

## הזמנה
people-invitation-title = הוזמנתם לחמסה
people-invitation-lead = חמסה היא סביבת העבודה המשותפת של הערים שפועלות להרחבת לימודי חמש יחידות.
people-invitation-by = ההזמנה נשלחה מטעם { $inviter }.
people-invitation-for = עבור
people-invitation-dead-title = ההזמנה אינה פעילה
people-invitation-dead-text = ההזמנה כבר נענתה, בוטלה או שתוקפה פג. אם כבר יש לכם חשבון, אפשר להיכנס אליו; אם לא, אפשר לבקש הזמנה חדשה ממי ששלחו אותה.
people-invitation-dead-action = לעמוד הכניסה
people-accept = הצטרפות
people-accept-member = כבר קיים חשבון לכתובת הזאת. כדי לצרף אליו את התפקיד יש להקליד את הסיסמה שלו.
people-invitation-other = במכשיר הזה מחובר החשבון של { $name }, וההזמנה מיועדת לכתובת { $email }. עם ההצטרפות ינותק במכשיר הזה החשבון של { $name }.
people-joined-done = ההצטרפות הושלמה. התפקיד החדש מופיע ברשימת התפקידים שבהמשך העמוד.
people-accept-signed-in = התפקיד יצורף לחשבון שאליו נכנסתם.

## החשבון שלי
people-account-title = החשבון שלי
people-account-lead = הפרטים, הסיסמה, התפקידים והמכשירים שמהם נכנסתם.
people-details-title = פרטים
people-details-email = כתובת הכניסה: { $email }
people-details-save = שמירת הפרטים
people-details-done = הפרטים נשמרו.
people-language-hint = לעמודים ולהודעות הדואר, בכל מכשיר.
people-password-title = החלפת סיסמה
people-password-lead = לאחר ההחלפה ינותקו כל המכשירים האחרים.
people-password-current = הסיסמה הנוכחית
people-password-change = החלפת הסיסמה
people-password-done = הסיסמה הוחלפה, והמכשירים האחרים נותקו.
people-roles-title = התפקידים שלי
people-roles-lead = התפקידים קובעים מה רואים ומה אפשר לעשות, ובאיזו עיר.
people-roles-none = עדיין לא ניתן תפקיד לחשבון הזה. כדי לקבל תפקיד אפשר לפנות אל אגף החינוך בעיר או אל רכזי הרשת.

## מכשירים
people-devices-title = מכשירים
people-devices-lead = כאן אפשר לנתק מכשיר שאבד או שנשאר פתוח.
people-device = { $browser } · { $system }
people-device-this = המכשיר הזה
people-device-opened = כניסה: { $moment }
people-device-seen = שימוש אחרון: { $moment }
people-device-end = ניתוק
people-device-end-named = ניתוק המכשיר { $device }
people-device-done = המכשיר נותק.
people-device-gone-already = המכשיר הזה כבר נותק, ולכן לא נעשה שינוי.
people-browser-chrome = Chrome
people-browser-edge = Edge
people-browser-firefox = Firefox
people-browser-opera = Opera
people-browser-safari = Safari
people-browser-samsung = Samsung Internet
people-browser-other = דפדפן אחר
people-system-android = Android
people-system-ipad = iPad
people-system-iphone = iPhone
people-system-linux = Linux
people-system-mac = Mac
people-system-windows = Windows
people-system-other = מכשיר לא מזוהה

## אנשים
people-title = אנשים
people-lead = מי חברים ברשת ובאיזה תפקיד, את מי אפשר להזמין ואילו הזמנות טרם נענו.
people-table-title = אנשים ותפקידים
people-disabled = חשבון חסום
people-roles-none-here = ללא תפקיד
people-role-end = סיום
people-role-end-named = סיום התפקיד { $role } · { $place } של { $name }
people-role-ended = הסתיים התפקיד של { $name }: { $role }, { $place }.
people-role-restore = ביטול הפעולה
people-role-ended-already = התפקיד הזה כבר הסתיים, ולכן לא נעשה שינוי.
people-role-restored = התפקיד הוחזר.
people-invite-title = הזמנה
people-invite-lead = ההזמנה נשלחת בדואר אלקטרוני עם קישור אישי. אפשר גם למסור את הקישור בדרך אחרת.
people-invite-language = שפת ההזמנה
people-invite = שליחת הזמנה
people-invited = ההזמנה אל { $email } בדרך
people-invited-replaces = ההזמנה הקודמת לתפקיד הזה בוטלה, והקישור שלה אינו פעיל עוד.
people-invited-text = אפשר להעתיק את הקישור ולמסור אותו גם בדרך אחרת. הוא מוצג כאן פעם אחת בלבד.
people-invited-link = קישור אישי להצטרפות
people-invitations-title = הזמנות שטרם נענו
people-invitations-none = אין הזמנות שממתינות למענה.
people-invitation-until = בתוקף עד { $moment }
people-invitation-undelivered = הדואר לא נמסר
people-invitation-again = שליחה חוזרת
people-invitation-again-named = שליחה חוזרת של ההזמנה אל { $name }, עם קישור חדש
people-invitation-gone-already = ההזמנה הזאת כבר נענתה או בוטלה, ולכן לא נעשה שינוי.
people-invitation-withdraw = ביטול
people-invitation-withdraw-named = ביטול ההזמנה אל { $name }
people-invitation-withdrawn = ההזמנה בוטלה, והקישור שלה אינו פעיל עוד.

## יומן השינויים
people-trail-title = השינויים האחרונים
people-trail-lead = מה השתנה ברשת ועל ידי מי. היומן המלא נשמר במערכת.
people-trail-none = עדיין לא נרשם שינוי ברשת.
people-trail-at = מועד
people-trail-actor = מי
people-trail-what = מה השתנה
people-trail-system = המערכת
people-trail-accept-invitation = הצטרפות של { $person }: { $role } · { $place }
people-trail-apply-import = ייבוא קובץ לנתונים
people-trail-cancel-import = ביטול ייבוא של קובץ
people-trail-create-account = פתיחת חשבון: { $person }
people-trail-disable-account = חסימת חשבון: { $person }
people-trail-enable-account = ביטול חסימה של חשבון: { $person }
people-trail-end-grant = סיום תפקיד של { $person }: { $role } · { $place }
people-trail-give-grant = מתן תפקיד ל־{ $person }: { $role } · { $place }
people-trail-invite = הזמנה אל { $person }: { $role } · { $place }
people-trail-keep-import = העלאת קובץ לבדיקה
people-trail-make-system-token = הפקת אסימון גישה למערכת
people-trail-save-authorities = עדכון רשימת הרשויות המקומיות
people-trail-save-schools = עדכון רשימת בתי הספר
people-trail-set-goal = קביעת יעד לעיר
people-trail-set-members = עדכון רשימת הערים החברות
people-trail-set-password = החלפת סיסמה: { $person }
people-trail-settle-locality = שיוך יישוב לרשות מקומית
people-trail-settle-school = שיוך בית ספר לרשות מקומית
people-trail-withdraw-invitation = ביטול הזמנה
people-trail-withdraw-system-token = ביטול אסימון גישה של מערכת

## מה טעון תיקון
people-fault-sign-in = הכתובת והסיסמה אינן תואמות. כדאי לבדוק את שתיהן ולנסות שוב.
people-fault-email = כתובת הדואר אינה תקינה. כתובת נראית כך: name@example.org
people-fault-password-empty = נא להקליד את הסיסמה.
people-fault-password-short = הסיסמה קצרה מדי.
people-fault-password-long = הסיסמה ארוכה מדי. די במשפט אחד.
people-fault-password-guessable = קל מדי לנחש את הסיסמה הזאת. כדאי לבחור משפט קצר.
people-fault-accept-password = זו אינה הסיסמה של החשבון בכתובת הזאת.
people-fault-current = זו אינה הסיסמה הנוכחית.
people-fault-name = נא להקליד שם, עד 80 תווים.
people-fault-language = נא לבחור אחת משלוש השפות.
people-fault-role-none = נא לבחור תפקיד.
people-fault-role = אי אפשר לתת את התפקיד הזה במקום שנבחר. נא לבחור תפקיד אחר או מקום אחר.
people-fault-scope = נא לבחור מקום.
people-fault-school = התפקיד הזה הוא תפקיד בבית ספר. נא לבחור את בית הספר.
people-fault-held = התפקיד הזה כבר ניתן לבעלי הכתובת, ואין צורך בהזמנה.
people-conflict-account-disabled = החשבון של הכתובת הזאת חסום. אפשר לפנות אל רכזי הרשת.
people-conflict-password-needed = כדי להצטרף צריך לבחור סיסמה.

## מכתבים
people-mail-invitation-subject = הזמנה לחמסה: { $role }, { $place }
people-mail-invitation-body =
    שלום,

    הוזמנתם להצטרף לחמסה, סביבת העבודה המשותפת של הערים שפועלות להרחבת לימודי חמש יחידות במתמטיקה ובמדעים.

    ההזמנה נשלחה מטעם { $inviter }.
    התפקיד: { $role }, { $place }.

    להצטרפות:
    { $link }

    הקישור אישי, פועל פעם אחת ותקף עד { $until }. אם ההזמנה הגיעה אליכם בטעות, אפשר להתעלם ממנה.
people-mail-reset-subject = בחירת סיסמה חדשה בחמסה
people-mail-reset-body =
    שלום { $name },

    התקבלה בקשה לבחור סיסמה חדשה לחשבון בחמסה. לבחירת הסיסמה:
    { $link }

    הקישור פועל פעם אחת ותקף עד { $until }. אם לא ביקשתם סיסמה חדשה, אין צורך לעשות דבר: הסיסמה לא השתנתה.
