//! Cities over HTTP: whose small counts are shown to whom, on the page and in the data behind it.

#![allow(clippy::expect_used)]

use hamsa_app::areas::data::bring;
use hamsa_domain::people::Role;
use hamsa_store::Change;
use hamsa_tests::household::{Ask, Household, MINISTRY_CSV, Who};
use http::{StatusCode, header};

/// A year with a class of seven in Be'er Sheva, and a city (Eilat) with nine in all.
const SMALL_CLASSES: &str = "\
מחזור סיום,מקצוע,י\"ל,מספר נבחנים,סמל מוסד,שם מוסד,ישוב,פיקוח,מגזר,מחוז
2019,מתמטיקה,5,41,640037,עירוני א' מקיף,באר שבע,כללי,יהודי,דרום
2019,מתמטיקה,5,52,640045,עירוני ב',באר שבע,כללי,יהודי,דרום
2019,מתמטיקה,5,7,640052,עירוני ג',באר שבע,כללי,יהודי,דרום
2019,מתמטיקה,5,26,540001,מקיף נצרת,נצרת,כללי,ערבי,צפון
2019,מתמטיקה,5,9,260001,מקיף אילת,אילת,כללי,יהודי,דרום
";

async fn with_small_classes() -> Household {
    let household = Household::new().await;
    let file = SMALL_CLASSES.as_bytes().to_vec();
    let house = &household.server.house;
    let (report, faults) =
        bring::bring(house, &household.change(), "2019.csv", file).await.expect("brought");
    assert_eq!((report.rows_used, faults.len()), (5, 0), "{report:?} {faults:?}");
    household
}

/// Whether a count stands in a page: in its tables, in its charts, or in what its scripts read.
fn tells(page: &str, count: i64) -> bool {
    let page = page.replace("<!>", "").replace("&quot;", "\"").replace('\\', "");
    [
        format!(">{count}</td>"),
        format!("\"shown\":{count}}}"),
        format!("[{count},"),
        format!(",{count},"),
        format!(",{count}]"),
    ]
    .iter()
    .any(|written| page.contains(written))
}

#[tokio::test]
async fn the_mayor_sees_her_class_of_seven_and_nobody_else_does() {
    let household = with_small_classes().await;
    let own = household.get(Who::Holder(Role::Mayor), "/cities/90001").await.text();
    assert!(tells(&own, 7), "her own small class is hers to see");
    for who in [Who::Stranger, Who::OtherMayor, Who::Holder(Role::NetworkCoordinator)] {
        let page = household.get(who, "/cities/90001").await.text();
        assert!(!tells(&page, 7), "{} sees the class of seven", who.name());
        assert!(tells(&page, 100), "{} sees the city's total", who.name());
        let others = [tells(&page, 41), tells(&page, 52)];
        assert!(others.contains(&false), "{} can subtract the rest from the total", who.name());
    }
}

#[tokio::test]
async fn a_small_city_cannot_be_computed_from_the_country() {
    let household = with_small_classes().await;
    for path in ["/cities", "/cities/26005", "/cities?compare=26005&compare=90001"] {
        let page = household.get(Who::Stranger, path).await.text();
        assert!(!tells(&page, 9), "{path} shows the nine of Eilat");
    }
    let list = household.get(Who::Stranger, "/cities").await.text();
    let shown = [100, 26].into_iter().filter(|count| tells(&list, *count)).count();
    let country_is_shown = tells(&list, 135);
    assert!(shown < 2 || !country_is_shown, "135 less 100 and 26 are the nine of Eilat");
}

#[tokio::test]
async fn where_places_are_settled_no_small_class_can_be_computed() {
    let coordinator = Who::Holder(Role::NetworkCoordinator);
    let household = with_small_classes().await;
    let page = household.get(coordinator, "/data/places").await.text();
    assert!(page.contains("640052"), "the school is there to be settled");
    for count in [41, 52, 7, 9] {
        assert!(!tells(&page, count), "{count}");
    }
    let household = Household::new().await;
    let published =
        SMALL_CLASSES.replace(",7,640052", ",17,640052").replace(",9,260001", ",19,260001");
    let house = &household.server.house;
    let file = published.into_bytes();
    bring::bring(house, &household.change(), "2019.csv", file).await.expect("brought");
    let page = household.get(coordinator, "/data/places").await.text();
    assert!(tells(&page, 52) && tells(&page, 17), "nothing is small, nothing is withheld");
}

#[tokio::test]
async fn a_file_with_small_classes_goes_out_only_to_who_brought_it() {
    only_who_brought_it_may_have(SMALL_CLASSES).await;
}

#[tokio::test]
async fn a_small_class_in_a_subject_that_is_not_followed_keeps_a_file_from_a_second_keeper() {
    for (subject, level) in [("אזרחות", 2), ("מתמטיקה", 1)] {
        let small = format!("{MINISTRY_CSV}2018,{subject},{level},7,540001,מקיף נצרת,נצרת,,,\n");
        only_who_brought_it_may_have(&small).await;
    }
}

#[tokio::test]
async fn what_the_ministry_publishes_goes_out_to_all_who_bring_files() {
    let household = Household::new().await;
    let path = brought_by_the_coordinator(&household, MINISTRY_CSV).await;
    let answer = household.get(Who::Holder(Role::Steward), &path).await;
    assert_eq!((answer.status, answer.body.as_slice()), (StatusCode::OK, MINISTRY_CSV.as_bytes()));
}

async fn only_who_brought_it_may_have(file: &str) {
    let household = Household::new().await;
    let path = brought_by_the_coordinator(&household, file).await;
    let own = household.get(Who::Holder(Role::NetworkCoordinator), &path).await;
    assert_eq!((own.status, own.body.as_slice()), (StatusCode::OK, file.as_bytes()));
    let steward = Who::Holder(Role::Steward);
    assert_eq!(household.get(steward, &path).await.status, StatusCode::NOT_FOUND);
    let page = household.get(steward, path.trim_end_matches("/file")).await;
    assert!(page.status == StatusCode::OK && !page.text().contains(&path), "nor is it offered");
}

/// Brings a file in the coordinator's name: the path of its original.
async fn brought_by_the_coordinator(household: &Household, file: &str) -> String {
    let account = household.account(Who::Holder(Role::NetworkCoordinator)).await;
    let change = Change::by(&account.expect("an account"), household.now(), "test");
    let (house, bytes) = (&household.server.house, file.as_bytes().to_vec());
    let (id, report) = bring::preview(house, &change, "file.csv", bytes).await.expect("read");
    assert_eq!((&report.unreadable, report.faults), (&None, 0));
    format!("/data/imports/{id}/file")
}

#[tokio::test]
async fn what_is_withheld_says_so_in_words() {
    let household = with_small_classes().await;
    for (language, word) in [("he", "חסוי"), ("ar", "محجوب"), ("en", "withheld")] {
        let page = household
            .ask(Ask::get("/cities/26005").with(header::ACCEPT_LANGUAGE, language))
            .await
            .text();
        assert!(page.contains(word), "{language}");
    }
}

#[tokio::test]
async fn a_goal_is_set_by_those_who_lead_the_city() {
    let household = Household::new().await;
    let goal = [("year", "2029"), ("target", "٤٠٠")];
    let path = "/cities/90001";
    assert_eq!(
        household.post(Who::Holder(Role::Mayor), path, &goal).await.status,
        StatusCode::SEE_OTHER
    );
    let page = household.get(Who::Stranger, "/cities/90001").await.text();
    assert!(page.contains("400"), "everybody sees the goal");
    let foreign = household.post(Who::OtherMayor, path, &goal).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    let wrong = household
        .post(Who::Holder(Role::Mayor), path, &[("year", "2029"), ("target", "כ-30")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("כ-30"), "what was typed comes back");
}

#[tokio::test]
async fn every_subject_and_every_language_has_its_page() {
    let household = Household::new().await;
    for subject in ["mathematics", "physics", "chemistry", "biology", "computer_science", "alchemy"]
    {
        for language in ["he", "ar", "en"] {
            let path = format!("/cities/90001?subject={subject}");
            let page = household.ask(Ask::get(&path).with(header::ACCEPT_LANGUAGE, language)).await;
            assert_eq!(page.status, StatusCode::OK, "{path} in {language}");
            let text = page.text();
            assert!(
                !text.contains(">cities-") && !text.contains(">data-"),
                "a message is missing: {text}"
            );
        }
    }
}

/// A year in which both schools of Nazareth are small, and their sum is not.
const TWO_SMALL_SCHOOLS: &str = "\
מחזור סיום,מקצוע,י\"ל,מספר נבחנים,סמל מוסד,שם מוסד,ישוב,פיקוח,מגזר,מחוז
2020,מתמטיקה,5,41,640037,עירוני א' מקיף,באר שבע,כללי,יהודי,דרום
2020,מתמטיקה,5,7,540001,מקיף נצרת,נצרת,כללי,ערבי,צפון
2020,מתמטיקה,5,9,540019,תיכון נצרת,נצרת,כללי,ערבי,צפון
";

#[tokio::test]
async fn a_city_of_two_small_schools_has_no_total_from_which_one_knows_the_other() {
    let household = Household::new().await;
    let file = TWO_SMALL_SCHOOLS.as_bytes().to_vec();
    let house = &household.server.house;
    bring::bring(house, &household.change(), "2020.csv", file).await.expect("brought");
    let own = household.get(Who::OtherMayor, "/cities/73007").await.text();
    assert!(tells(&own, 16) && tells(&own, 7), "her own city is hers to see");
    for path in ["/cities", "/cities/73007", "/cities?compare=73007&compare=90001"] {
        let page = household.get(Who::Stranger, path).await.text();
        for count in [7, 9, 16] {
            assert!(
                !tells(&page, count),
                "{path} tells {count}: the head of one school knows the other"
            );
        }
    }
}

/// What a page says, without its marks and isolates, in one line.
fn said(page: &str) -> String {
    let body = page.split("<body").nth(1).unwrap_or(page);
    let mut text = String::new();
    let mut is_inside = false;
    for letter in body.chars() {
        match letter {
            '<' => is_inside = true,
            '>' if is_inside => is_inside = false,
            '\u{2066}'..='\u{2069}' | '\u{200e}' => {}
            other if !is_inside => text.push(other),
            _ => {}
        }
    }
    text
}

async fn in_hebrew(household: &Household, path: &str) -> String {
    household.ask(Ask::get(path).with(header::ACCEPT_LANGUAGE, "he")).await.text()
}

/// Fewer than the year before in Nazareth, so much fewer that the trend's range is wide; physics in Be'er Sheva.
const FALLEN: &str = "\
מחזור סיום,מקצוע,י\"ל,מספר נבחנים,סמל מוסד,שם מוסד,ישוב,פיקוח,מגזר,מחוז
2024,מתמטיקה,5,111,540001,מקיף נצרת,נצרת,כללי,ערבי,צפון
2025,מתמטיקה,5,81,540001,מקיף נצרת,נצרת,כללי,ערבי,צפון
2024,פיסיקה,5,30,640037,עירוני א' מקיף,באר שבע,כללי,יהודי,דרום
2025,פיסיקה,5,34,640037,עירוני א' מקיף,באר שבע,כללי,יהודי,דרום
2025,מתמטיקה,5,41,640037,עירוני א' מקיף,באר שבע,כללי,יהודי,דרום
";

async fn with_fallen() -> Household {
    let household = Household::new().await;
    let (house, file) = (&household.server.house, FALLEN.as_bytes().to_vec());
    bring::bring(house, &household.change(), "2025.csv", file).await.expect("brought");
    household
}

#[tokio::test]
async fn a_city_that_falls_is_not_told_that_its_trend_leads_to_the_goal() {
    let household = with_fallen().await;
    let goal = [("year", "2027"), ("target", "100")];
    let kept = household.post(Who::OtherMayor, "/cities/73007", &goal).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    let page = said(&in_hebrew(&household, "/cities/73007").await);
    assert!(page.contains("30 נבחנים פחות"), "{page}");
    assert!(page.contains("המגמה מתרחקת מן היעד"), "{page}");
    assert!(!page.contains("ייתכן שהיעד יושג") && !page.contains("ייתכן שהושג"), "{page}");
}

#[tokio::test]
async fn a_science_has_no_share_no_levels_and_no_goal_to_miss() {
    let household = with_fallen().await;
    let page = in_hebrew(&household, "/cities/90001?subject=physics").await;
    let text = said(&page);
    assert!(text.contains("34") && !text.contains("100.0%"), "{text}");
    assert!(!text.contains("עדיין לא נקבע יעד") && !text.contains("מה מעכב"), "{text}");
    assert!(!text.contains("4 יח") && !text.contains("3 יח"), "{text}");
    assert!(page.contains("/cities/90001?subject=physics<"), "paper carries the subject");
    assert!(page.contains("<title>באר שבע · פיזיקה"), "and so does the window");
}

#[tokio::test]
async fn a_city_without_a_figure_in_a_subject_is_not_said_to_have_none_at_all() {
    let household = with_fallen().await;
    let page = in_hebrew(&household, "/cities/90001?subject=chemistry").await;
    let text = said(&page);
    assert!(text.contains("אין נתון על כימיה ברשות הזאת"), "{text}");
    assert!(!text.contains("טרם יובא"), "{text}");
    assert!(page.contains("href=\"/cities/90001?subject=physics\""), "what there is, is named");
}

#[tokio::test]
async fn a_goal_says_that_it_was_kept_and_when() {
    let household = Household::new().await;
    let mayor = Who::Holder(Role::Mayor);
    let goal = [("year", "2029"), ("target", "437")];
    let kept = household.post(mayor, "/cities/90001", &goal).await;
    let to = kept.headers[header::LOCATION].to_str().expect("text").to_owned();
    assert_eq!(to, "/cities/90001?done=goal#goal");
    let page = household.get(mayor, "/cities/90001?done=goal").await.text();
    assert!(page.contains("notice success"), "there is a receipt");
    let stranger = household.get(Who::Stranger, "/cities/90001?done=goal").await.text();
    assert!(!stranger.contains("notice success"), "for whoever set it");
    let emptied =
        household.post(mayor, "/cities/90001", &[("year", ""), ("target", "")]).await.text();
    assert!(!emptied.contains("value=\"437\""), "what was emptied comes back empty");
}

#[tokio::test]
async fn a_list_is_told_what_cannot_be_compared() {
    let household = Household::new().await;
    let page = said(&in_hebrew(&household, "/cities?compare=90001").await);
    assert!(page.contains("סומנה רשות אחת: באר שבע"), "{page}");
    let page = said(&in_hebrew(&household, "/cities?q=qqzz").await);
    assert!(page.contains("לא נמצאה רשות מתאימה"), "{page}");
}
