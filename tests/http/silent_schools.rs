//! Schools open, close and are silent for a year: what a city is told rests on the others, and says without whom.

use super::forecasts::{ANALYSIS, FORECAST, reports_of};
use super::rounds::{HEAD, done};
use hamsa_tests::household::{Ask, Household};
use http::{StatusCode, header};

const ALL: [&str; 3] = ["640037", "700001", "700002"];
const SILENT: &str = "תיכון 2";

/// A house whose third school was silent in these of the years 2021 to 2024.
async fn with_silence(silent: &[i32]) -> Household {
    let household = Household::new().await;
    household.further_schools(2).await;
    for year in 2021..=2024 {
        tells(&household, year, silent.contains(&year)).await;
    }
    household
}

async fn tells(household: &Household, year: i32, is_silent: bool) {
    let schools = if is_silent { &ALL[..2] } else { &ALL[..] };
    reports_of(household, schools, year, [60, 50, 42]).await;
}

/// A page in English, without marks of direction and of language.
async fn english(household: &Household, path: &str) -> String {
    let ask = Ask::get(path).with(header::ACCEPT_LANGUAGE, "en");
    let page = household.ask(ask.with_session(household.session(HEAD).await)).await;
    assert_eq!(page.status, StatusCode::OK, "{path}");
    let text = page.text().replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    text.replace("<span lang=\"he\">", "").replace("</span>", "").replace("<!>", "")
}

/// What stands in the section of this name.
fn section<'t>(page: &'t str, id: &str) -> &'t str {
    let (_, rest) = page.split_once(&format!("id=\"{id}\"")).expect("the section");
    rest.split_once("</section>").expect("its end").0
}

#[tokio::test]
async fn a_school_that_was_silent_for_a_year_is_named_and_erases_nothing() {
    let household = with_silence(&[2022]).await;
    let words = format!("Without {SILENT}: no report of 2022.");
    for path in [ANALYSIS, FORECAST] {
        let page = english(&household, path).await;
        assert!(page.contains("3 of 3 schools told 2024."), "{page}");
        assert!(page.contains(&words), "{page}");
    }
    let forecast = english(&household, FORECAST).await;
    assert!(forecast.contains("126"), "three schools of 42 in grade 12");
    assert!(section(&forecast, "backtests").contains("2023"), "its history is tried on");

    let whole = with_silence(&[]).await;
    assert!(!english(&whole, ANALYSIS).await.contains("Without"), "nobody is missing");
}

#[tokio::test]
async fn a_city_does_not_stand_still_when_a_school_tells_nothing_any_more() {
    let household = with_silence(&[2023, 2024]).await;
    let page = english(&household, ANALYSIS).await;
    assert!(page.contains("School year 2024"), "{page}");
    assert!(page.contains("2 of 3 schools told 2024."), "{page}");
    assert!(page.contains(&format!("Without {SILENT}: no report of 2023, 2024.")), "{page}");
}

#[tokio::test]
async fn a_published_forecast_is_scored_though_one_of_its_schools_has_closed() {
    let household = with_silence(&[]).await;
    assert_eq!(done(&household.post(HEAD, FORECAST, &[("base", "2024")]).await), "forecast");
    let waiting = english(&household, FORECAST).await;
    assert!(section(&waiting, "frozen").contains("not yet"), "2025 has not been told");

    tells(&household, 2025, true).await;
    let page = english(&household, FORECAST).await;
    let frozen = section(&page, "frozen");
    assert!(frozen.contains("within the range"), "{frozen}");
    assert!(frozen.contains(&format!("without {SILENT}")), "{frozen}");
    assert!(frozen.contains(">84<"), "two schools of 42: {frozen}");
}
