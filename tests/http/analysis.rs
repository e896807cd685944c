//! What the pages of the analysis say of what was counted, of years that are over, and of what somebody typed.

use super::forecasts::{ANALYSIS, FORECAST, city, reports, reports_five, reports_graduates};
use super::rounds::{HEAD, done};
use hamsa_domain::data::Indicator;
use hamsa_domain::people::Role;
use hamsa_store::NewGoal;
use hamsa_tests::household::{Ask, Household, Who};
use http::{StatusCode, header};

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
async fn a_sum_over_several_years_is_not_told_as_one_years_number() {
    let household = Household::new().await;
    for (year, graduates) in [(2021, 40), (2022, 44), (2023, 46)] {
        reports_graduates(&household, year, [60, 50, 42], graduates).await;
    }
    let page = english(&household, ANALYSIS).await;
    assert!(
        page.contains("In the years 2022 to 2023 together, 10 more pupils graduated with a pass")
    );
    assert!(page.contains("about 6,000 shekels for each of them"), "{page}");
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
    let mayor = Who::Holder(Role::Mayor);
    let page = |household: Household| async move {
        let ask = Ask::get("/data/reports/mayor").with(header::ACCEPT_LANGUAGE, "en");
        let page = household.ask(ask.with_session(household.session(mayor).await)).await.text();
        (page, household)
    };
    let (without, household) = page(household).await;
    assert!(without.contains("Counted on 31 October of the school year."));
    assert!(!without.contains("which is another measure"), "there is no goal");
    let goal = NewGoal {
        authority: city(),
        indicator: Indicator::FIVE_UNIT_MATHEMATICS.code(),
        target_year: 2021,
        target: 395,
        sample: false,
    };
    household.server.house.store.set_goal(&household.change(), &goal).await.expect("set");
    let (with, _) = page(household).await;
    assert!(with.contains("which is another measure"), "{with}");
}

#[tokio::test]
async fn a_number_is_read_in_the_digits_and_with_the_separators_that_people_use() {
    let household = Household::new().await;
    known_until(&household, 1).await;
    for typed in ["5", "%D9%A5", "+5+"] {
        let page = english(&household, &format!("{ANALYSIS}?keep_10={typed}")).await;
        assert!(page.contains("Keeping 5 more pupils in grade 10:"), "{typed}");
        assert!(!page.contains("aria-invalid"), "{typed}");
    }
    for typed in ["1,000", "600"] {
        let page = english(&household, &format!("{ANALYSIS}?keep_10={typed}")).await;
        assert!(page.contains(&format!("{typed} was typed, but only about ")), "{typed}: {page}");
        assert!(page.contains(&format!("value=\"{typed}\"")), "what was typed stays: {typed}");
    }
}

#[tokio::test]
async fn an_entry_that_is_no_number_of_pupils_is_explained_at_its_field_and_kept() {
    let household = Household::new().await;
    known_until(&household, 1).await;
    for typed in ["abc", "-5", "1.5", "12345678901234567890"] {
        let page = english(&household, &format!("{ANALYSIS}?keep_10={typed}")).await;
        assert!(page.contains("A whole number of pupils is needed here"), "{typed}");
        assert!(page.contains(&format!("value=\"{typed}\"")), "{typed}");
    }
}

#[tokio::test]
async fn nobody_kept_changes_nothing_and_is_not_called_unknown() {
    let household = Household::new().await;
    known_until(&household, 1).await;
    let page = english(&household, &format!("{ANALYSIS}?keep_10=0")).await;
    assert!(page.contains("With nobody more kept in grade 10, nothing changes."));
    assert!(!page.contains("cannot be told from one year"));
}

#[tokio::test]
async fn the_forms_of_a_page_keep_what_was_chosen_in_each_other() {
    let household = Household::new().await;
    known_until(&household, 1).await;
    let page =
        english(&household, &format!("{ANALYSIS}?keep_10=5&school=640037&peers=73007")).await;
    for (name, value, forms) in
        [("keep_10", "5", 2), ("school", "640037", 2), ("peers", "73007", 2)]
    {
        let hidden = format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\"");
        assert_eq!(page.matches(&hidden).count(), forms, "{name} in the other two forms");
    }
}

#[tokio::test]
async fn what_is_published_is_what_was_on_the_page_and_who_comes_second_is_told() {
    let household = Household::new().await;
    let last = known_until(&household, 1).await;
    let page = english(&household, FORECAST).await;
    assert!(page.contains("<details class=\"sure\""), "it asks before");
    assert!(page.contains(&format!("name=\"base\" value=\"{last}\"")));
    for stale in [vec![], vec![("base", "2001")]] {
        let refused = household.post(HEAD, FORECAST, &stale).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("הדיווחים התעדכנו בינתיים"), "{}", refused.text());
    }
    let base = last.to_string();
    let first = household.post(HEAD, FORECAST, &[("base", &base)]).await;
    assert_eq!(done(&first), "forecast");
    let mayor = Who::Holder(Role::Mayor);
    let second = household.post(mayor, FORECAST, &[("base", &base)]).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    let text = second.text();
    let (before, _) = text.split_once("לא פורסם דבר נוסף").expect("the second is told");
    let notice = before.rsplit("<div ").find(|tag| tag.contains("notice warning"));
    assert!(notice.expect("in a notice").contains("autofocus"), "{before}");
    assert!(english(&household, FORECAST).await.contains("published the forecast that rests on"));
}

#[tokio::test]
async fn a_forecast_is_not_published_once_a_later_year_is_known_in_part() {
    let household = Household::new().await;
    let last = known_until(&household, 2).await;
    reports_five(&household, last + 1, [64, 52, 44]).await;
    let page = english(&household, FORECAST).await;
    let refused = household.post(HEAD, FORECAST, &[("base", &last.to_string())]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(!page.contains("<details class=\"sure\""), "nothing is offered that is refused");
}

#[tokio::test]
async fn names_in_hebrew_say_so_on_a_page_in_another_language() {
    let household = Household::new().await;
    known_until(&household, 1).await;
    let page = english(&household, ANALYSIS).await;
    let bottlenecks = page.split("id=\"bottlenecks\"").nth(1).unwrap_or_default();
    assert!(bottlenecks.contains("<span lang=\"he\">"), "{bottlenecks}");
}

#[tokio::test]
async fn an_arabic_verdict_has_an_arabic_semicolon() {
    let household = Household::new().await;
    for (year, five) in [(2021, [60, 50, 42]), (2022, [60, 51, 43]), (2023, [62, 51, 43])] {
        reports(&household, year, five).await;
    }
    let ask = Ask::get(FORECAST).with(header::ACCEPT_LANGUAGE, "ar");
    let page = household.ask(ask.with_session(household.session(HEAD).await)).await.text();
    let page = page.replace(['\u{2068}', '\u{2069}'], "");
    assert!(page.contains("المجال؛ "), "{page}");
    assert!(!page.contains("المجال; "));
}

#[tokio::test]
async fn on_paper_both_pages_say_where_they_are_found_and_what_was_chosen() {
    let household = Household::new().await;
    known_until(&household, 1).await;
    for path in [format!("{ANALYSIS}?keep_10=5"), format!("{FORECAST}?class=20")] {
        let page = english(&household, &path).await;
        let head = page.split("print-head").nth(1).unwrap_or_default();
        let head = head.split("<header").next().unwrap_or_default();
        assert!(head.contains(&path) && head.contains("Printed on"), "{path}: {head}");
        let set = page.split("print-set").nth(1).unwrap_or_default();
        let set = set.split("</ul>").next().unwrap_or_default();
        assert!(set.contains(": 5") || set.contains(": 20"), "{path}: {set}");
    }
}

#[tokio::test]
async fn sliders_say_their_unit_and_tables_their_name() {
    let household = Household::new().await;
    known_until(&household, 1).await;
    let forecast = english(&household, &format!("{FORECAST}?stays_10=92")).await;
    assert!(forecast.contains("aria-valuetext=\"92%\""), "{forecast}");
    for page in [forecast, english(&household, ANALYSIS).await] {
        let tables: Vec<&str> = page.split("<table ").skip(1).collect();
        assert!(!tables.is_empty());
        for table in tables {
            let tag = table.split('>').next().unwrap_or_default();
            assert!(tag.contains("aria-label=\""), "{tag}");
        }
    }
}
