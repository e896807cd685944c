//! What schools answered is looked at, asked about, approved, published, and typed in for them; what goes wrong
//! on the way is said, and nothing typed is lost.

use crate::rounds::{HEAD, SCHOOLS, done, dossier, mails};
use hamsa_domain::data::round::{RequestState, Value};
use hamsa_domain::id::{AuthorityCode, IndicatorCode};
use hamsa_tests::household::Household;
use http::StatusCode;

#[tokio::test]
async fn what_raises_no_doubt_is_approved_at_once_and_the_rest_is_looked_at() {
    let household = Household::new().await;
    household.definitions().await;
    household.further_schools(2).await;
    let id = household.open_round(&SCHOOLS).await;
    household.answers(&id, "640037", 0, [30.0, 14.0, 3.0]).await;
    household.answers(&id, "700001", 0, [30.0, 31.0, 3.0]).await;
    household.answers(&id, "700002", 0, [28.0, 12.0, 2.0]).await;
    let page = household.get(HEAD, &format!("/data/rounds/{id}/700001")).await.text();
    assert!(page.contains("יותר תלמידות"), "more girls than pupils is told in words");

    // While the head looks, one school sends something else.
    household.answers(&id, "700002", 1, [29.0, 12.0, 2.0]).await;
    let looked = [("looked:640037", "1"), ("looked:700001", "1"), ("looked:700002", "1")];
    let answer = household.post(HEAD, &format!("/data/rounds/{id}/approve"), &looked).await;
    assert_eq!(done(&answer), "approved.1");
    let state = async |school: &str| dossier(&household, &id, school).await.request.state;
    assert_eq!(state("640037").await, RequestState::Approved);
    assert_eq!(state("700001").await, RequestState::Received, "it is doubtful");
    assert_eq!(state("700002").await, RequestState::Received, "nobody has seen it");

    let path = format!("/data/rounds/{id}/700002/approve");
    let stale = household.post(HEAD, &path, &[("version", "1")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    let page = stale.text();
    assert!(page.contains("notice error") && page.contains("29"), "the new answers are shown");
    done(&household.post(HEAD, &path, &[("version", "2")]).await);
    let answer = household.post(HEAD, &format!("/data/rounds/{id}/publish"), &[]).await;
    assert_eq!(done(&answer), "published.2");
    let city = AuthorityCode::new("90001");
    let reports = household.server.house.store.reports_of(&city, 2000).await.expect("read");
    assert_eq!(reports.len(), 6);
    assert!(reports.iter().any(|report| report.value == Value::Number(29.0)));
    let again = household.post(HEAD, &format!("/data/rounds/{id}/publish"), &[]).await;
    assert_eq!(done(&again), "published.0");
}

#[tokio::test]
async fn a_disputed_figure_goes_back_with_its_question_and_can_be_taken_back() {
    let household = Household::new().await;
    let id = household.answered_round(&["640037"]).await;
    let path = format!("/data/rounds/{id}/640037");
    let empty = household.post(HEAD, &format!("{path}/ask"), &[("version", "1")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "no question was written");
    let long = "א".repeat(501);
    let fields = [
        ("version", "1"),
        ("question:teachers.mathematics", long.as_str()),
        ("question:pupils.mathematics.11.5", "האם נכון?"),
    ];
    let refused = household.post(HEAD, &format!("{path}/ask"), &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    assert!(page.contains(&long) && page.contains("האם נכון?"), "both are still there");

    let fields = [("version", "1"), ("question:teachers.mathematics", "שלוש מורות בלבד?")];
    let answer = household.post(HEAD, &format!("{path}/ask"), &fields).await;
    assert_eq!(done(&answer), "asked.1");
    let mails = mails(&household).await;
    assert_eq!(mails.len(), 1);
    assert!(mails[0].subject.contains("שאלה אחת"), "{}", mails[0].subject);
    let found = dossier(&household, &id, "640037").await;
    assert_eq!(found.request.state, RequestState::InQuestion);
    let page = household.get(HEAD, &path).await.text();
    assert!(page.contains("שלוש מורות בלבד?"));

    let question = found.questions[0].id.to_string();
    let fields = [("question", question.as_str())];
    let taken = household.post(HEAD, &format!("{path}/take-back"), &fields).await;
    assert_eq!(done(&taken), "taken-back");
    let twice = household.post(HEAD, &format!("{path}/take-back"), &fields).await;
    assert_eq!(done(&twice), "answered-already");
    let foreign = household.post(HEAD, &format!("{path}/take-back"), &[("question", "x")]).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_told_on_the_phone_follows_the_same_rules_and_says_who_typed_it() {
    let household = Household::new().await;
    household.definitions().await;
    let id = household.open_round(&["640037"]).await;
    let path = format!("/data/rounds/{id}/640037/answers");
    let fields = [
        ("version", "0"),
        ("command", "told-1"),
        ("number:pupils.mathematics.11.5", "כ-30"),
        ("number:pupils.mathematics.11.5.girls", "14"),
        ("number:teachers.mathematics", ""),
        ("unknown:teachers.mathematics", "1"),
    ];
    let refused = household.post(HEAD, &path, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    assert!(page.contains("value=\"כ-30\"") && page.contains("value=\"14\""), "nothing is lost");
    assert!(page.contains("phone-pupils-mathematics-11-5-fault"), "{page}");

    let mut mended = fields;
    mended[2].1 = "1,030";
    let answer = household.post(HEAD, &path, &mended).await;
    assert_eq!(done(&answer), "typed-in.1");
    let again = household.post(HEAD, &path, &mended).await;
    assert_eq!(done(&again), "typed-in.1", "sent twice it is kept once");
    let found = dossier(&household, &id, "640037").await;
    assert_eq!((found.versions.len(), found.answers().len()), (1, 3));
    let page = household.get(HEAD, &format!("/data/rounds/{id}/640037")).await.text();
    assert!(page.contains("Somebody"), "the page says who typed it in");

    // Meanwhile the school itself changes the same figure.
    household.answers(&id, "640037", 1, [35.0, 14.0, 3.0]).await;
    let clash = [("version", "1"), ("command", "told-2"), ("number:pupils.mathematics.11.5", "33")];
    let refused = household.post(HEAD, &path, &clash).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    assert!(page.contains("name=\"version\" value=\"2\""), "sent again it is meant");
    assert!(page.contains("value=\"33\"") && page.contains("35"), "both are to be seen");
}

#[tokio::test]
async fn what_the_school_said_meanwhile_outlives_a_form_typed_in_for_it() {
    let household = Household::new().await;
    household.definitions().await;
    let id = household.open_round(&["640037"]).await;
    let path = format!("/data/rounds/{id}/640037/answers");
    household.answers(&id, "640037", 0, [30.0, 14.0, 3.0]).await;
    household.answers(&id, "640037", 1, [35.0, 15.0, 3.0]).await;
    let of = |page: &str, name: &str| {
        let tag = page.split('<').find(|tag| tag.contains(&format!("name=\"{name}\"")));
        let value = tag.and_then(|tag| tag.split_once("value=\"")?.1.split('"').next());
        value.unwrap_or_default().to_owned()
    };
    let (pupils, girls) =
        ("number:pupils.mathematics.11.5", "number:pupils.mathematics.11.5.girls");
    let told = [("version", "1"), ("command", "told"), (pupils, "33"), (girls, "14")];
    let page = household.post(HEAD, &path, &told).await.text();
    assert_eq!([of(&page, pupils), of(&page, girls)], ["33", "15"], "nobody touched the girls");
    let command = of(&page, "command");
    let meant = [("version", "2"), ("command", &command), (pupils, "33"), (girls, "15")];
    assert_eq!(done(&household.post(HEAD, &path, &meant).await), "typed-in.3");

    // The answer to that was lost, and the same form is sent with more in it.
    let more = [("version", "2"), ("command", &command), (pupils, "34"), (girls, "15")];
    let again = household.post(HEAD, &path, &more).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    let page = again.text();
    assert_eq!([of(&page, pupils), of(&page, "version")], ["34", "3"]);
    let other = of(&page, "command");
    assert_ne!(other, command, "or it could never be sent");
    let more = [("version", "3"), ("command", &other), (pupils, "34"), (girls, "15")];
    assert_eq!(done(&household.post(HEAD, &path, &more).await), "typed-in.4");
    let answers = dossier(&household, &id, "640037").await.answers();
    let said = |cell: &str| answers[&IndicatorCode::new(cell)].value.number();
    assert_eq!(said("pupils.mathematics.11.5"), Some(34.0));
    assert_eq!(said("pupils.mathematics.11.5.girls"), Some(15.0));
}

#[tokio::test]
async fn a_school_that_is_closed_counts_on_neither_side() {
    let household = Household::new().await;
    household.further_schools(1).await;
    let id = household.open_round(&["640037", "700001"]).await;
    household.answers(&id, "640037", 0, [30.0, 14.0, 3.0]).await;
    let path = format!("/data/rounds/{id}/700001/closed");
    assert_eq!(done(&household.post(HEAD, &path, &[("closed", "1")]).await), "marked-closed");
    assert_eq!(done(&household.post(HEAD, &path, &[("closed", "1")]).await), "marked-closed");
    let full = household.server.house.store.round_in_full(&id).await.expect("read").expect("it");
    assert!(full.completeness().is_complete());
    assert_eq!(done(&household.post(HEAD, &path, &[("closed", "0")]).await), "marked-open");
}

#[tokio::test]
async fn what_was_typed_into_a_round_that_was_closed_meanwhile_comes_back_and_it_is_said_why() {
    let household = Household::new().await;
    household.definitions().await;
    let id = household.answered_round(&["640037"]).await;
    let (store, change) = (&household.server.house.store, household.change());
    store.close_round(&change, &id).await.expect("closed");
    let (round, school) = (format!("/data/rounds/{id}"), format!("/data/rounds/{id}/640037"));
    let teachers = "teachers.mathematics";
    let (number, question) = (format!("number:{teachers}"), format!("question:{teachers}"));
    let answers = [("version", "1"), ("command", "late"), (number.as_str(), "73")];
    let questions = [("version", "1"), (question.as_str(), "נספרו 842?")];
    let contacts = [("name:640037", "ליאת"), ("email:640037", "late@school.example")];
    for (path, fields, typed) in [
        (format!("{school}/answers"), &answers[..], "value=\"73\""),
        (format!("{school}/ask"), &questions[..], "נספרו 842?"),
        (format!("{round}/contacts"), &contacts[..], "value=\"late@school.example\""),
    ] {
        let answer = household.post(HEAD, &path, fields).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{path}");
        let page = answer.text();
        assert!(page.contains(typed), "{path}: what was typed is still there");
        assert!(page.contains("הסבב נסגר בינתיים"), "{path}: and why it was not taken");
    }
    let answers = dossier(&household, &id, "640037").await.answers();
    assert_eq!(answers[&IndicatorCode::new(teachers)].value.number(), Some(3.0));
}
