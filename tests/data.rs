//! Files and places over HTTP: what is said before a file is applied, and how that is undone.

#![allow(clippy::expect_used)]

use hamsa_app::areas::data::bring;
use hamsa_domain::people::Role;
use hamsa_tests::household::{Answer, Ask, Household, MINISTRY_CSV, Who};
use http::{StatusCode, header};

const COORDINATOR: Who = Who::Holder(Role::NetworkCoordinator);
const HEADER: &str = "מחזור סיום,מקצוע,י\"ל,מספר נבחנים,סמל מוסד,שם מוסד,ישוב";

/// Sends a file as the coordinator, who reads English.
async fn sent(household: &Household, file: &str) -> Answer {
    let session = household.session(COORDINATOR).await;
    let upload = Ask::upload("/data/imports", "file.csv", file.as_bytes()).with_session(session);
    household.ask(upload.with(header::ACCEPT_LANGUAGE, "en")).await
}

/// Sends a file that can be read: where its page is.
async fn brought(household: &Household, rows: &str) -> String {
    let answer = sent(household, &format!("{HEADER}\n{rows}\n")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.location().to_owned()
}

/// A page as the coordinator reads it.
async fn page(household: &Household, path: &str) -> String {
    let session = household.session(COORDINATOR).await;
    let ask = Ask::get(path).with_session(session).with(header::ACCEPT_LANGUAGE, "en");
    household.ask(ask).await.text().replace(['\u{2068}', '\u{2069}'], "").replace("<!>", "")
}

async fn press(household: &Household, path: &str) -> Answer {
    let session = household.session(COORDINATOR).await;
    let ask = Ask::post(path, &[]).with_session(session).with(header::ACCEPT_LANGUAGE, "en");
    household.ask(ask).await
}

#[tokio::test]
async fn a_year_that_has_not_come_is_a_fault_and_there_is_nothing_to_apply() {
    let household = Household::new().await;
    let path = brought(&household, "2099,מתמטיקה,5,20,640037,עירוני א',באר שבע").await;
    let page = page(&household, &path).await;
    assert!(page.contains("This graduation year is not possible"), "{page}");
    assert!(page.contains("there is nothing in it to apply"));
    assert!(!page.contains(&format!("action=\"{path}/apply\"")), "nothing to press");
    assert!(page.contains(&format!("action=\"{path}/cancel\"")));
}

#[tokio::test]
async fn what_is_unusual_about_a_file_is_said_before_it_is_applied() {
    let household = Household::new().await;
    let mut rows: Vec<String> =
        (0..20).map(|school| format!("2019,מתמטיקה,5,30,7777{school:02},בית ספר,נצרת")).collect();
    rows.push("2016,מתמטיקה,5,30,640037,עירוני א',באר שבע".into());
    let path = brought(&household, &rows.join("\n")).await;
    let warned = page(&household, &path).await;
    for said in [
        "year 2016, of which nothing is known",
        "year 2019, later than every year known",
        "The file has more figures for 2019 than usual: 20, where 2018 has 3.",
        "20 schools that are not known here",
    ] {
        assert!(warned.contains(said), "{said}: {warned}");
    }
    let path = brought(&household, "2018,מתמטיקה,5,41,640037,עירוני א',באר שבע").await;
    assert!(!page(&household, &path).await.contains("unusual"), "a correction is not");
}

#[tokio::test]
async fn a_file_that_was_applied_can_be_taken_back_out_of_the_figures() {
    let household = Household::new().await;
    let store = &household.server.house.store;
    let before = store.figures().await.expect("figures");
    let path = brought(&household, "2019,מתמטיקה,5,20,640037,עירוני א',באר שבע").await;
    let refused = press(&household, &format!("{path}/undo")).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "it is not applied yet");
    press(&household, &format!("{path}/apply")).await;
    let applied = page(&household, &path).await;
    assert!(applied.contains(&format!("action=\"{path}/undo\"")), "{applied}");

    let later = brought(&household, "2019,מתמטיקה,5,21,640037,עירוני א',באר שבע").await;
    press(&household, &format!("{later}/apply")).await;
    let hindered = page(&household, &path).await;
    assert!(hindered.contains("Undo the later file first"), "{hindered}");
    let refused = press(&household, &format!("{path}/undo")).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);

    for path in [&later, &path] {
        let done = press(&household, &format!("{path}/undo")).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, path.as_str()));
        let undone = page(&household, path).await;
        assert!(undone.contains("The data is as it was before"), "{undone}");
    }
    let after = store.figures().await.expect("figures");
    assert_eq!((after.totals, after.country), (before.totals, before.country));
    let audits = store.audits(20, None).await.expect("audits");
    assert_eq!(audits.iter().filter(|audit| audit.action == "undo_import").count(), 2);
}

#[tokio::test]
async fn the_same_file_once_more_says_that_it_was_applied_before() {
    let household = Household::new().await;
    let answer = sent(&household, MINISTRY_CSV).await;
    let page = page(&household, answer.location()).await;
    assert!(page.contains("This very file has been applied before"), "{page}");
}

#[tokio::test]
async fn which_column_is_missing_or_doubled_is_said_at_once() {
    let household = Household::new().await;
    let renamed = sent(&household, &format!("{}\n", HEADER.replace("מספר נבחנים", "כמה"))).await;
    assert_eq!(renamed.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = renamed.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains("The row most like it lacks: Number of examinees."), "{text}");
    let doubled = sent(&household, &format!("{HEADER},נבחנים\n")).await;
    let text = doubled.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains("has more than once: Number of examinees."), "{text}");
    let bytes = format!("{},נבחנים\n", HEADER).into_bytes();
    let (report, _) =
        bring::dry_run(&household.server.house, household.now(), "doubled.csv", bytes)
            .await
            .expect("a report");
    let plain = report.unreadable.expect("unreadable").plain;
    assert_eq!(plain, "no table found (columns more than once: examinees)");
}

#[tokio::test]
async fn a_form_that_is_asked_for_is_the_one_that_is_focused() {
    let household = Household::new().await;
    let path = brought(&household, "2018,מתמטיקה,5,30,777701,בית ספר,נצרת").await;
    press(&household, &format!("{path}/apply")).await;
    let places = page(&household, "/data/places").await;
    assert!(places.contains("data-noscroll") && !places.contains("autofocus"), "{places}");
    let opened = page(&household, "/data/places?place=school%3A777701").await;
    assert_eq!(opened.matches("autofocus").count(), 1, "{opened}");
}

#[tokio::test]
async fn a_decision_about_a_school_can_be_taken_back() {
    let household = Household::new().await;
    let path = brought(&household, "2018,מתמטיקה,5,30,777701,בית ספר,נצרת").await;
    press(&household, &format!("{path}/apply")).await;
    let session = household.session(COORDINATOR).await;
    let settle = Ask::post("/data/places/schools/777701", &[("authority", "90001")]);
    household.ask(settle.with_session(session)).await;
    let settled = page(&household, "/data/places").await;
    assert!(settled.contains("/data/places/schools/777701/withdraw"), "{settled}");
    let done = press(&household, "/data/places/schools/777701/withdraw").await;
    let back = page(&household, done.location()).await;
    assert!(back.contains("The decision has been taken back"), "{back}");
    assert!(back.contains("Nazareth, by the locality’s name"), "{back}");
}

#[tokio::test]
async fn where_nobody_looks_an_unusual_file_is_written_only_if_that_is_wished_and_can_be_taken_back()
 {
    let household = Household::new().await;
    let house = &household.server.house;
    let file = format!("{HEADER}\n2019,מתמטיקה,5,20,640037,עירוני א',באר שבע\n").into_bytes();
    let bring = async |anyway| {
        let change = household.change();
        let brought =
            bring::bring_unless_unusual(house, &change, "2019.csv", file.clone(), anyway).await;
        brought.expect("read")
    };
    let years = async || house.store.years().await.expect("read");
    let (known, imports) = (years().await, house.store.imports(9).await.expect("read").len());
    let (report, _, import) = bring(false).await;
    assert!(!report.cautions.is_empty() && import.is_none());
    assert_eq!(years().await, known, "nothing was written");
    assert_eq!(house.store.imports(9).await.expect("read").len(), imports, "nor kept");

    let (_, _, import) = bring(true).await;
    assert_eq!(years().await.last(), Some(&2019));
    let import = import.expect("an import");
    let (_, _, usual) = bring(false).await;
    assert!(usual.is_some(), "a second time there is nothing unusual about it");
    bring::undo(house, &household.change(), &usual.expect("an import")).await.expect("undone");
    bring::undo(house, &household.change(), &import).await.expect("undone");
    assert_eq!(years().await, known);
}
