//! Links that open nothing any more, or somebody else's: what to do is said, and nothing of anybody's told.

use hamsa_domain::Language;
use hamsa_domain::time::DAY;
use hamsa_tests::household::{Ask, AskedSchool, Household};
use http::{HeaderName, StatusCode};

const CELL: &str = "number:pupils.mathematics.11.5";

fn form<'f>(command: &'f str, number: &'f str) -> [(&'f str, &'f str); 3] {
    [("command", command), ("based_on", "0"), (CELL, number)]
}

async fn received(household: &Household, asked: &AskedSchool) -> usize {
    household.dossier(asked).await.versions.len()
}

#[tokio::test]
async fn a_late_answer_is_received_until_the_round_is_closed_and_then_comes_back_whole() {
    let household = Household::new().await;
    let asked = household.asked(Language::En, household.now() - 2 * DAY).await;
    let page = household.ask(Ask::get(&asked.path())).await.text();
    assert!(page.contains("2\u{2069} days overdue"), "late, and said so");
    let late = household.ask(Ask::post(&asked.path(), &form("c1", "31"))).await;
    assert_eq!(late.status, StatusCode::SEE_OTHER);

    let (store, change) = (&household.server.house.store, household.change());
    store.close_round(&change, &asked.round).await.expect("closed");
    let answer = household.ask(Ask::post(&asked.path(), &form("c2", "32"))).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let page = answer.text();
    assert!(page.contains("The round has been closed") && page.contains("value=\"32\""));
    let page = household.ask(Ask::get(&asked.path())).await.text();
    assert!(page.contains("Be&#x27;er Sheva") || page.contains("Be'er Sheva"), "whom to ask");
    assert!(!page.contains("name=\"note:"), "there is nothing to fill in");
    assert!(page.contains("data-unsent=\"closed\""), "what the device keeps can be shown");
    assert_eq!(received(&household, &asked).await, 1);
}

#[tokio::test]
async fn a_link_that_was_replaced_tells_nothing_of_the_school_and_keeps_what_was_typed() {
    let household = Household::new().await;
    let asked = household.asked(Language::En, household.now() + 5 * DAY).await;
    household.ask(Ask::post(&asked.path(), &form("c1", "731"))).await;
    let renewed = household.renewed(&asked).await;
    for path in [asked.path(), format!("{}/correct", asked.path())] {
        let answer = household.ask(Ask::get(&path)).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        let page = answer.text();
        assert!(page.contains("replaced by a newer one"), "what happened");
        assert!(!page.contains("731") && !page.contains("עירוני"), "nothing of the school");
        assert!(page.contains("data-keeping=\""), "and the device finds what it keeps of it");
        assert!(page.contains("data-unsent=\"closed\""), "to be shown");
    }
    let answer = household.ask(Ask::post(&asked.path(), &form("c2", "842"))).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let page = answer.text();
    assert!(page.contains("842") && !page.contains("731"), "only what was typed just now");
    assert_eq!(received(&household, &asked).await, 1);
    let answer = household.ask(Ask::get(&renewed.path())).await;
    assert!(answer.status == StatusCode::OK && answer.text().contains("731"));
}

#[tokio::test]
async fn a_link_that_has_expired_says_whom_to_ask() {
    let household = Household::new().await;
    let asked = household.asked(Language::En, household.now() - 31 * DAY).await;
    let answer = household.ask(Ask::get(&asked.path())).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text().contains("This link has expired"));
    let answer = household.ask(Ask::post(&asked.path(), &form("c1", "842"))).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text().contains("842"), "nothing typed is lost");
    assert_eq!(received(&household, &asked).await, 0);
}

#[tokio::test]
async fn a_link_opens_one_school_and_no_other() {
    let household = Household::new().await;
    let mine = household.asked_school().await;
    let other = household.asked_school().await;
    household.ask(Ask::post(&other.path(), &form("c1", "731"))).await;
    // Somebody sends what they have seen of another form by their own link.
    let fields = [("command", "c1"), ("based_on", "1"), (CELL, "9"), ("number:cohort.99", "5")];
    let answer = household.ask(Ask::post(&mine.path(), &fields)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "that was never asked");
    assert_eq!(household.ask(Ask::post(&mine.path(), &form("c1", "9"))).await.status, 303);
    assert!(!household.ask(Ask::get(&mine.path())).await.text().contains("731"));
    let answers = household.dossier(&other).await.answers();
    assert_eq!(answers.values().next().and_then(|answer| answer.value.number()), Some(731.0));
}

#[tokio::test]
async fn a_school_that_was_marked_as_closed_is_told_so() {
    let household = Household::new().await;
    let asked = household.asked(Language::En, household.now() + DAY).await;
    let (store, change) = (&household.server.house.store, household.change());
    store.mark_school_closed(&change, &asked.request, true).await.expect("marked");
    let page = household.ask(Ask::get(&asked.path())).await.text();
    assert!(page.contains("No figures are needed from the school"));
    let answer = household.ask(Ask::post(&asked.path(), &form("c1", "842"))).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text().contains("value=\"842\""));
}

#[tokio::test]
async fn nobody_tries_links_by_the_thousand_and_no_school_waits_for_those_who_do() {
    let proxied = [("HAMSA_TRUSTED_PROXIES", "true")];
    let household = Household::new_with(&proxied).await;
    let asked = household.asked_school().await;
    let from = |path: &str, place: &str| {
        Ask::get(path).with(HeaderName::from_static("x-forwarded-for"), place)
    };
    for attempt in 0..50 {
        let answer = household.ask(from(&format!("/answer/guess-{attempt}"), "203.0.113.7")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
    let answer = household.ask(from("/answer/guess", "203.0.113.7")).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(household.ask(from(&asked.path(), "203.0.113.7")).await.status, StatusCode::OK);
    let answer = household.ask(from("/answer/guess", "203.0.113.8")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND, "elsewhere nobody has guessed");
    let page = answer.text();
    assert!(page.contains("הקישור אינו פותח טופס"), "and it says what to do");
}

#[tokio::test]
async fn no_log_has_the_secret_of_a_link() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let (page, listening) = super::logs::log();
    household.ask(Ask::get(&asked.path())).await;
    household.ask(Ask::post(&asked.path(), &form("c1", "30-40"))).await;
    household.ask(Ask::get(&format!("/api/answer_form?token={}", asked.token))).await;
    drop(listening);
    let log = page.text();
    assert!(log.contains("/answer/{token}") && !log.contains(&asked.token), "{log}");
}
