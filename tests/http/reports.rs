//! Reports: who sees which, that every way out of one says the same, and that an address brings it back.

use crate::rounds::{HEAD, done};
use hamsa_domain::people::Role;
use hamsa_intake::{Limits, sheets};
use hamsa_tests::household::{Answer, Ask, Household, Who};
use http::{StatusCode, header};

const MAYOR: Who = Who::Holder(Role::Mayor);
const COORDINATOR: Who = Who::Holder(Role::NetworkCoordinator);
const TEACHER: Who = Who::Holder(Role::SchoolCoordinator);

/// What stands where a number may not be seen.
const WITHHELD: &str = "withheld";

/// A house in which Be'er Sheva's school has told that three teachers teach five units.
pub async fn reported() -> Household {
    let household = Household::new().await;
    household.definitions().await;
    let round = household.answered_round(&["640037"]).await;
    let path = format!("/data/rounds/{round}");
    let looked = [("looked:640037", "1")];
    done(&household.post(HEAD, &format!("{path}/approve"), &looked).await);
    assert_eq!(done(&household.post(HEAD, &format!("{path}/publish"), &[]).await), "published.1");
    household
}

async fn in_english(household: &Household, who: Who, path: &str) -> Answer {
    let ask = Ask::get(path).with(header::ACCEPT_LANGUAGE, "en");
    household.ask(ask.with_session(household.session(who).await)).await
}

/// Every text and number of a workbook, sheet by sheet and cell by cell.
fn cells(workbook: &[u8]) -> Vec<String> {
    let read = sheets("report.xlsx", workbook, &Limits::default()).expect("a workbook");
    let rows = read.iter().flat_map(|sheet| &sheet.rows);
    rows.flat_map(|(_, row)| row.iter().map(|value| value.shown().to_string())).collect()
}

#[tokio::test]
async fn each_kind_of_report_opens_for_those_whom_it_is_for_on_the_page_and_as_a_file() {
    let household = Household::new().await;
    let other = Who::OtherMayor;
    for (report, sees, does_not) in [
        (
            "mayor?city=90001",
            vec![MAYOR, HEAD, Who::Holder(Role::Consultant)],
            vec![COORDINATOR, other],
        ),
        ("city?city=90001", vec![MAYOR, COORDINATOR, other, TEACHER], vec![Who::Nobody]),
        ("school?school=640037", vec![TEACHER, HEAD], vec![COORDINATOR, other]),
        ("network", vec![COORDINATOR, MAYOR], vec![Who::Holder(Role::Guest)]),
        ("custom", vec![COORDINATOR, MAYOR], vec![Who::Holder(Role::Guest)]),
    ] {
        let file = match report.split_once('?') {
            Some((kind, query)) => format!("{kind}/report.xlsx?{query}"),
            None => format!("{report}/report.xlsx"),
        };
        for path in [format!("/data/reports/{report}"), format!("/data/reports/{file}")] {
            for who in &sees {
                assert_eq!(
                    household.get(*who, &path).await.status,
                    StatusCode::OK,
                    "{who:?} {path}"
                );
            }
            for who in &does_not {
                let answer = household.get(*who, &path).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{who:?} {path}");
            }
            let stranger = household.get(Who::Stranger, &path).await;
            assert_eq!(stranger.status, StatusCode::UNAUTHORIZED, "{path}");
        }
    }
    for path in ["/data/reports/weather", "/data/reports/city?city=00000"] {
        let answer = household.get(COORDINATOR, path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn what_is_withheld_on_the_page_is_withheld_in_every_file_and_what_is_seen_is_seen_in_all() {
    let household = reported().await;
    let query = "city=90001";
    for (who, sees) in [(MAYOR, true), (COORDINATOR, false)] {
        let page = in_english(&household, who, &format!("/data/reports/city?{query}")).await.text();
        let row = page.split("Teachers of five units").nth(1).unwrap_or_default();
        let row = row.split("</tr>").next().unwrap_or_default();
        assert_eq!(row.contains(">3<"), sees, "{who:?} on the page: {row}");
        assert_eq!(row.contains(WITHHELD), !sees, "{who:?} on the page: {row}");

        let path = format!("/data/reports/city/report.xlsx?{query}");
        let cells = cells(&in_english(&household, who, &path).await.body);
        let at = cells.iter().rposition(|cell| cell.starts_with("Teachers of five units"));
        let next = &cells[at.expect("the row of the teachers") + 1];
        assert_eq!(next == "3", sees, "{who:?} in the workbook: {next}");
        assert_eq!(next == WITHHELD, !sees, "{who:?} in the workbook: {next}");

        let path = format!("/data/reports/city/table.csv?{query}&table=teachers");
        let text = in_english(&household, who, &path).await.text();
        assert_eq!(text.contains(",3\r\n"), sees, "{who:?} as text: {text}");
        assert_eq!(text.contains(WITHHELD), !sees, "{who:?} as text: {text}");
    }
}

#[tokio::test]
async fn a_file_is_called_as_its_report_and_says_what_it_is() {
    let household = Household::new().await;
    household.definitions().await;
    let workbook = in_english(&household, MAYOR, "/data/reports/city/report.xlsx?city=90001").await;
    let name = workbook.header("content-disposition").to_owned();
    assert!(name.contains("attachment") && name.contains("yearly%20report.xlsx"), "{name}");
    assert!(workbook.header("content-type").ends_with("spreadsheetml.sheet"));
    assert_eq!(workbook.header("cache-control"), "no-store");
    let cells = cells(&workbook.body);
    for part in [
        "Be'er Sheva: yearly report",
        "http://localhost:3000/data/reports/city?city=90001",
        "Mathematics, 5 units",
        "40",
    ] {
        assert!(cells.iter().any(|cell| cell == part), "{part} in {cells:?}");
    }
    let none = "/data/reports/city/table.csv?city=90001&table=nope";
    assert_eq!(household.get(MAYOR, none).await.status, StatusCode::NOT_FOUND, "no such table");
    let text = in_english(&household, MAYOR, "/data/reports/city/table.csv?city=90001").await;
    assert_eq!(text.header("content-type"), "text/csv; charset=utf-8");
    assert!(text.body.starts_with("\u{feff}".as_bytes()));
}

#[tokio::test]
async fn the_address_of_a_report_that_somebody_put_together_brings_the_same_report_to_others() {
    let household = Household::new().await;
    let query = "place=city:90001&place=network&indicator=examinees.mathematics.5";
    household.definitions().await;
    let path = format!("/data/reports/custom?{query}");
    let own = in_english(&household, MAYOR, &path).await.text();
    for part in ["All members of the network", ">40<", ">65<"] {
        assert!(own.contains(part), "{part}");
    }
    let link = "/data/reports/custom?place=city%3A90001&amp;place=network&amp;indicator=examinees.mathematics.5";
    assert!(own.contains(link), "on paper stands where it is found");
    let theirs = in_english(&household, COORDINATOR, &path).await.text();
    assert!(theirs.contains(">65<"));
    let path = "/data/reports/custom?place=members&indicator=examinees.mathematics.5";
    let members = in_english(&household, MAYOR, path).await.text();
    for name in [">Nazareth<", ">Eilat<"] {
        assert!(members.contains(name), "{name}");
    }
    let nothing = in_english(&household, MAYOR, "/data/reports/custom").await.text();
    assert!(nothing.contains("Here a report is put together"));
}

#[tokio::test]
async fn the_mayors_page_has_one_finding_one_decision_and_one_question() {
    let household = Household::new().await;
    let page = in_english(&household, MAYOR, "/data/reports/mayor").await.text();
    assert_eq!(page.matches("<p class=\"finding\"").count(), 1, "{page}");
    assert!(page.matches("<div class=\"said\"").count() >= 2, "{page}");
    for label in ["A decision to take", "A question for the programme’s director"] {
        assert!(page.contains(label), "{label}");
    }
}

#[tokio::test]
async fn places_of_a_kind_stand_in_the_order_of_the_language_in_which_they_are_read() {
    let household = Household::new().await;
    household.definitions().await;
    let names = [
        ("he", ["אילת", "באר שבע", "נצרת"]),
        ("ar", ["إيلات", "الناصرة", "بئر السبع"]),
        ("en", ["Be'er Sheva", "Eilat", "Nazareth"]),
    ];
    // Of physics nobody has any number, so that nothing but the names can order the members.
    for path in [
        "custom/table.csv?place=members&indicator=examinees.mathematics.5",
        "network/table.csv?table=members&subject=physics",
    ] {
        for (language, names) in names {
            let ask = Ask::get(&format!("/data/reports/{path}"));
            let ask = ask.with(header::ACCEPT_LANGUAGE, language);
            let text = household.ask(ask.with_session(household.session(COORDINATOR).await)).await;
            let text = text.text();
            let places = names.map(|name| text.find(&format!("\n{name},")));
            assert!(places.iter().all(Option::is_some), "{language} {path}: {text}");
            assert!(places.is_sorted(), "{language} {path}: {text}");
        }
    }
}
