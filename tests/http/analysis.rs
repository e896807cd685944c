//! What the pages of the analysis say of what was counted, of years that are over, and of what somebody typed.

use super::forecasts::{ANALYSIS, FORECAST, city, reports};
use super::rounds::HEAD;
use hamsa_domain::data::Indicator;
use hamsa_store::NewGoal;
use hamsa_tests::household::{Ask, Household, Who};
use http::header;

/// A city of which two years are known, the last of them so many years before this one.
async fn known_until(household: &Household, years_ago: i32) -> i32 {
    let last = hamsa_app::dates::year(household.now()) - years_ago;
    reports(household, last - 1, [60, 50, 42]).await;
    reports(household, last, [62, 51, 43]).await;
    last
}

/// A page in English, without marks of direction.
async fn english(household: &Household, path: &str) -> String {
    let ask = Ask::get(path).with(header::ACCEPT_LANGUAGE, "en");
    let page = household.ask(ask.with_session(household.session(HEAD).await)).await;
    page.text().replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn pupils_of_grade_12_are_not_called_graduates() {
    let household = Household::new().await;
    known_until(&household, 1).await;
    let forecast = english(&household, FORECAST).await;
    assert!(forecast.contains("on 31 October of the school year"), "{forecast}");
    assert!(!forecast.contains("finish with five units"), "{forecast}");
    let analysis = english(&household, ANALYSIS).await;
    assert!(analysis.contains("more pupils in five units in grade 12 in"), "{analysis}");
    assert!(!analysis.contains("more graduates in"), "{analysis}");
}

#[tokio::test]
async fn nothing_is_expected_any_more_of_a_year_that_is_over() {
    let household = Household::new().await;
    let last = known_until(&household, 1).await;
    let page = english(&household, FORECAST).await;
    let (next, third) = (last + 1, last + 3);
    assert!(page.contains(&format!("The schools’ reports of {next} have not been published yet.")));
    assert!(page.contains("were to be expected in five units in grade 12"), "{page}");
    assert!(!page.contains(&format!("In {next} about")), "{page}");
    assert!(page.contains(&format!("The pupils of grade 12 in {third} are not in the reports")));
    assert!(!page.contains("have not begun grade 10"), "some of them have by now");
}

#[tokio::test]
async fn a_year_that_is_to_come_is_expected() {
    let household = Household::new().await;
    let last = known_until(&household, 0).await;
    let page = english(&household, FORECAST).await;
    assert!(page.contains(&format!("In {} about", last + 1)), "{page}");
    assert!(!page.contains("have not been published yet"), "{page}");
}

#[tokio::test]
async fn the_mayors_page_tells_the_forecast_apart_from_the_goal() {
    let household = Household::new().await;
    known_until(&household, 1).await;
    let mayor = Who::Holder(hamsa_domain::people::Role::Mayor);
    let page = |household: Household| async move {
        let ask = Ask::get("/data/reports/mayor").with(header::ACCEPT_LANGUAGE, "en");
        let page = household.ask(ask.with_session(household.session(mayor).await)).await.text();
        (page, household)
    };
    let (without, household) = page(household).await;
    assert!(without.contains("Counted here are pupils who study five units in grade 12"));
    assert!(!without.contains("these are two measures"), "there is no goal");
    let goal = NewGoal {
        authority: city(),
        indicator: Indicator::FIVE_UNIT_MATHEMATICS.code(),
        target_year: 2021,
        target: 395,
        sample: false,
    };
    household.server.house.store.set_goal(&household.change(), &goal).await.expect("set");
    let (with, _) = page(household).await;
    assert!(with.contains("these are two measures"), "{with}");
}
