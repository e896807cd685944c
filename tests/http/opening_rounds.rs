//! What a head is told while she puts a round together.

use crate::rounds::{HEAD, done};
use hamsa_app::dates::{date_input, rest, year};
use hamsa_domain::Instant;
use hamsa_domain::time::{DAY, Rest};
use hamsa_tests::household::{Answer, Household};
use http::StatusCode;

fn says(answer: &Answer, words: &str) -> bool {
    answer.text().replace(['\u{2068}', '\u{2069}'], "").contains(words)
}

/// The first day from now on that rests so.
fn next(household: &Household, wanted: Rest) -> String {
    let days = (7..14).map(|days| household.now() + days * DAY);
    let day: Option<Instant> = days.into_iter().find(|day| rest(*day) == Some(wanted));
    date_input(day.expect("one in every week"))
}

#[tokio::test]
async fn a_deadline_on_which_schools_are_not_at_work_is_told_with_the_form_and_with_the_round() {
    let household = Household::new().await;
    let template = household.template().await.to_string();
    let this_year = year(household.now() + 122 * DAY).to_string();
    let fields = |deadline: &str, template: &str| {
        [
            ("city", "90001"),
            ("template", template),
            ("year", this_year.as_str()),
            ("deadline", deadline),
            ("school:640037", "1"),
        ]
        .map(|(name, value)| (name, value.to_owned()))
    };
    let post = async |deadline: &str, template: &str| {
        let fields = fields(deadline, template);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, &**value)).collect();
        household.post(HEAD, "/data/rounds", &fields).await
    };
    let saturday = next(&household, Rest::Saturday);
    let refused = post(&saturday, "nothing").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&refused, "המועד האחרון חל בשבת"), "beside the day that was typed");
    assert!(says(&refused, &format!("value=\"{saturday}\"")));

    let made = post(&saturday, &template).await;
    assert_eq!(done(&made), "made", "it may be meant");
    let round = made.location().to_owned();
    assert!(says(&household.get(HEAD, &round).await, "המועד האחרון חל בשבת"));
    for (deadline, words) in [
        (next(&household, Rest::Friday), Some("המועד האחרון חל ביום שישי")),
        (date_input(household.now() + 14 * DAY), None),
    ] {
        let fields = [("deadline", deadline.as_str())];
        done(&household.post(HEAD, &format!("{round}/deadline"), &fields).await);
        let page = household.get(HEAD, &round).await;
        let rests = rest(household.now() + 14 * DAY);
        assert_eq!(says(&page, "המועד האחרון חל"), words.is_some() || rests.is_some());
        assert!(words.is_none_or(|words| says(&page, words)), "{deadline}");
    }
}

#[tokio::test]
async fn all_schools_are_chosen_or_none_in_one_press_also_without_scripts() {
    let household = Household::new().await;
    household.further_schools(2).await;
    let typed = [("city", "90001"), ("deadline", "31.12.2031"), ("school:700001", "1")];
    for (choose, ticked) in [("none", 0), ("all", 3)] {
        let fields = [&typed[..], &[("choose", choose)]].concat();
        let answer = household.post(HEAD, "/data/rounds", &fields).await;
        assert_eq!(answer.status, StatusCode::OK);
        let page = answer.text();
        let boxes = page.split("<input").filter(|tag| tag.contains("name=\"school:"));
        let is_ticked =
            |tag: &&str| tag.split('>').next().is_some_and(|tag| tag.contains("checked"));
        assert_eq!(boxes.filter(is_ticked).count(), ticked, "{choose}");
        assert!(page.contains("value=\"31.12.2031\""), "what was typed stays");
    }
    let store = &household.server.house.store;
    let city = [hamsa_domain::id::AuthorityCode::new("90001")];
    assert!(store.rounds_of(&city).await.expect("read").is_empty(), "nothing was opened");
}
