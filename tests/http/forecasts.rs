//! What a city's schools foretell: to whom it is shown, that it is published once, and that it stays as it was.

use super::rounds::{HEAD, done};
use hamsa_domain::cities::Title;
use hamsa_domain::data::Subject;
use hamsa_domain::data::catalogue::{Group, Heading};
use hamsa_domain::data::round::{Answer, Contact, Incoming, Questionnaire, Sender};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode, TemplateId};
use hamsa_domain::people::Role;
use hamsa_domain::time::DAY;
use hamsa_store::{NewRound, Outgoing, PublishedForecast};
use hamsa_tests::household::{Household, Who};
use http::StatusCode;

const SCHOOL: &str = "640037";
pub const ANALYSIS: &str = "/data/cities/90001";
pub const FORECAST: &str = "/data/cities/90001/forecast";

pub fn city() -> AuthorityCode {
    AuthorityCode::new("90001")
}

/// The school reports a year, and the city publishes it: five units by grade, with twice as many in four units.
pub async fn reports(household: &Household, year: i32, five: [u32; 3]) {
    reports_units(household, &[SCHOOL], year, five, &["5", "4", "3"], None).await;
}

/// The same of several schools alike.
pub async fn reports_of(household: &Household, schools: &[&str], year: i32, five: [u32; 3]) {
    reports_units(household, schools, year, five, &["5", "4", "3"], None).await;
}

/// The same of a round that asked for five units alone.
pub async fn reports_five(household: &Household, year: i32, five: [u32; 3]) {
    reports_units(household, &[SCHOOL], year, five, &["5"], None).await;
}

/// The same of a round that asked for graduates as well, in a year in which programmes cost 30,000 shekels.
pub async fn reports_graduates(household: &Household, year: i32, five: [u32; 3], graduates: u32) {
    reports_units(household, &[SCHOOL], year, five, &["5", "4", "3"], Some(graduates)).await;
}

async fn reports_units(
    household: &Household,
    schools: &[&str],
    year: i32,
    five: [u32; 3],
    asked: &[&str],
    graduates: Option<u32>,
) {
    let store = &household.server.house.store;
    let mut figures = Vec::new();
    for (grade, five) in [10, 11, 12].into_iter().zip(five) {
        let cells = [("5", five), ("4", 2 * five), ("3", 30)];
        let cells = cells.into_iter().filter(|(units, _)| asked.contains(units));
        figures.extend(cells.map(|(units, pupils)| {
            (IndicatorCode::new(format!("pupils.mathematics.{grade}.{units}")), pupils)
        }));
        if asked.contains(&"4") {
            figures.push((IndicatorCode::new(format!("cohort.{grade}")), 3 * five + 40));
        }
    }
    if let Some(graduates) = graduates {
        figures.push((IndicatorCode::new("graduates.mathematics.5"), graduates));
        figures.push((IndicatorCode::new("programme-cost.mathematics"), 30_000));
    }
    let cells = figures.iter().map(|(cell, _)| cell.clone()).collect();
    let round = NewRound {
        authority: city(),
        template: TemplateId::new("tracks"),
        title: Title { he: "מתמטיקה".into(), ..Title::default() },
        year,
        deadline: household.now() + 14 * DAY,
        cells: Questionnaire(vec![Group { heading: Heading::Pupils, cells }]),
        schools: schools.iter().map(|code| (SchoolCode::new(*code), Contact::default())).collect(),
    };
    let change = household.change();
    let id = store.create_round(&change, &round).await.expect("a round");
    let mut outgoing = Vec::new();
    for school in schools {
        let request = household.request_of(&id, school).await;
        let token_hash = format!("{id}-{school}");
        outgoing.push(Outgoing { request, token_hash, mail: None });
    }
    store.send_requests(&change, &id, &outgoing).await.expect("sent").only().expect("sent");
    let answer =
        |(cell, pupils): (IndicatorCode, u32)| (cell, Some(Answer::number(f64::from(pupils))));
    let incoming = Incoming {
        command: String::new(),
        based_on: 0,
        shown: figures.into_iter().map(answer).collect(),
        replies: Default::default(),
        device: String::new(),
        sender: Sender::Link,
    };
    let mut received = Vec::new();
    for Outgoing { request, .. } in outgoing {
        let incoming = Incoming { command: format!("command-{request}"), ..incoming.clone() };
        store.receive(&change, &request, &incoming).await.expect("received");
        received.push((request, 1));
    }
    let approved = store.approve(&change, &id, &received).await.expect("approved");
    approved.only().expect("approved");
    store.publish(&change, &id, None).await.expect("published");
}

async fn published(household: &Household) -> Vec<PublishedForecast> {
    let store = &household.server.house.store;
    store.forecasts_of(&city(), Subject::Mathematics).await.expect("read")
}

#[tokio::test]
async fn a_forecast_is_published_once_and_held_against_what_comes() {
    let household = Household::new().await;
    reports(&household, 2022, [60, 50, 42]).await;
    let nothing = household.post(HEAD, FORECAST, &[]).await;
    assert_eq!(nothing.status, StatusCode::CONFLICT, "one year foretells nothing");
    reports(&household, 2023, [62, 51, 43]).await;
    assert_eq!(done(&household.post(HEAD, FORECAST, &[("base", "2023")]).await), "forecast");
    let before = published(&household).await;
    let [forecast] = before.as_slice() else { panic!("one forecast was expected") };
    assert_eq!((forecast.frozen.base, forecast.frozen.outlooks.len()), (2023, 3));
    assert!(!forecast.sample, "nothing of it is made up");

    let again = household.post(HEAD, FORECAST, &[("base", "2023")]).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "it rests on the same year");
    reports(&household, 2024, [61, 52, 44]).await;
    assert_eq!(published(&household).await, before, "what came changes nothing of it");
    let page = household.get(HEAD, FORECAST).await;
    assert_eq!(page.status, StatusCode::OK);
    let text = page.text();
    let (_, frozen) = text.split_once("id=\"frozen\"").expect("what was published");
    assert!(frozen.contains("בתוך הטווח"), "44 lies within the range of what was published");
    let next = household.post(HEAD, FORECAST, &[("base", "2024")]).await;
    assert_eq!(done(&next), "forecast", "of another year");
}

#[tokio::test]
async fn who_does_not_see_all_of_a_city_finds_neither_page_and_who_does_not_lead_it_publishes_nothing()
 {
    let household = Household::new().await;
    reports(&household, 2022, [60, 50, 42]).await;
    reports(&household, 2023, [62, 51, 43]).await;
    for page in [ANALYSIS, FORECAST] {
        for who in [Who::OtherMayor, Who::Holder(Role::NetworkCoordinator)] {
            assert_eq!(
                household.get(who, page).await.status,
                StatusCode::NOT_FOUND,
                "{who:?} {page}"
            );
        }
        let seen = household.get(Who::Holder(Role::Consultant), page).await;
        assert_eq!(seen.status, StatusCode::OK);
    }
    for who in
        [Who::Holder(Role::Consultant), Who::Holder(Role::ProgrammeDirector), Who::OtherMayor]
    {
        let refused = household.post(who, FORECAST, &[("base", "2023")]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{who:?}");
    }
    assert!(published(&household).await.is_empty());
}

#[tokio::test]
async fn a_price_is_told_for_as_many_as_the_address_says() {
    let household = Household::new().await;
    reports(&household, 2022, [60, 50, 42]).await;
    reports(&household, 2023, [62, 51, 43]).await;
    let page =
        household.get(HEAD, &format!("{ANALYSIS}?keep_10=7&keep_11=-3&school=x&peers=y")).await;
    assert_eq!(page.status, StatusCode::OK);
    let text = page.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains("שמירה על 7 תלמידים נוספים בכיתה י׳"));
    assert!(text.contains("2025"), "they finish two years later");
}
