# Other systems that fetch figures

systems-title = חיבור מערכות
systems-lead = מערכות אחרות יכולות לקבל מכאן נתונים בעזרת אסימון גישה. הן רואות בדיוק מה שרואים אנשי הרשות או הרשת, ואינן יכולות לשנות דבר.
systems-network = הרשת כולה
systems-none = עוד לא חוברה מערכת
systems-none-text = חיבור מערכת חוסך העתקת נתונים ביד. הצעד הראשון הוא לתת למערכת שם בטופס שכאן ולמסור את האסימון למי שמנהלים אותה.
systems-list = המערכות המחוברות
# $name is a person’s name, $day a day
systems-made-by = האסימון הופק על ידי { $name } ב־{ $day }
systems-until = בתוקף עד { $day }
# $moment is a day and a minute
systems-used = שימוש אחרון: { $moment }
systems-never-used = עדיין לא נעשה בו שימוש
systems-expired = פג התוקף
systems-orphaned = אינו פעיל: מי שהפיקו אותו אינם מורשים עוד
systems-withdraw = ביטול
systems-withdraw-named = ביטול האסימון של { $name }
systems-withdrawn = האסימון בוטל, והמערכת אינה מקבלת עוד נתונים.
systems-new = חיבור מערכת חדשה
systems-new-text = האסימון תקף שלושה עשר חודשים. כל מי שמחזיק בו רואה את הנתונים, ולכן יש לשמור עליו כמו על סיסמה.
systems-name = שם המערכת
systems-name-hint = למשל: מערכת המידע העירונית
systems-scope = נתוני מי
systems-make = הפקת אסימון
# $name is the name of a system
systems-made = הופק אסימון עבור { $name }
systems-made-once = האסימון מוצג כאן פעם אחת בלבד ואינו נשמר. יש להעתיק אותו עכשיו.
systems-made-label = אסימון הגישה
systems-how = איך מתחברים
systems-how-text = התיאור המלא של השאילתות והתשובות (OpenAPI), למי שמחברים את המערכת:
systems-fault-name = יש להזין שם, עד 80 תווים
systems-fault-scope = יש לבחור מן הרשימה
systems-conflict-too-many = הופקו כבר כל האסימונים המותרים. אפשר לבטל אסימון שאין בו צורך ולהפיק חדש.
