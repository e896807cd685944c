//! A department head opens a round, sends links, chases, closes; what goes wrong on the way is said, and nothing
//! typed is lost.

use hamsa_app::token;
use hamsa_domain::Language;
use hamsa_domain::data::round::{Contact, RequestState, RoundState};
use hamsa_domain::id::{AuthorityCode, RoundId, SchoolCode};
use hamsa_domain::people::Role;
use hamsa_domain::time::{DAY, HOUR};
use hamsa_store::{Change, Dossier, Mail, Outgoing};
use hamsa_tests::household::{Answer, Household, Who};
use http::StatusCode;

/// Who heads the department.
pub const HEAD: Who = Who::Holder(Role::DepartmentHead);
/// The school that the house has, and two that `further_schools` adds.
pub const SCHOOLS: [&str; 3] = ["640037", "700001", "700002"];

/// The receipt of a form that was taken.
pub fn done(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let cookie = answer.header("set-cookie");
    let receipt = cookie.strip_prefix("receipt=").unwrap_or_default();
    receipt.split(';').next().unwrap_or_default().to_owned()
}

/// All that was said by a school.
pub async fn dossier(household: &Household, id: &RoundId, school: &str) -> Dossier {
    let store = &household.server.house.store;
    store.dossier(id, &SchoolCode::new(school)).await.expect("read").expect("a dossier")
}

/// The mails that wait, and are taken off the queue.
pub async fn mails(household: &Household) -> Vec<Mail> {
    let (store, now) = (&household.server.house.store, household.now());
    store.lease_mails(now, now + HOUR, 100).await.expect("leased")
}

/// The secret of the link in a mail or on a page.
fn secret(text: &str) -> &str {
    let (_, rest) = text.split_once("/answer/").expect("a link");
    &rest[..43]
}

fn later(household: &Household, days: i64) -> String {
    hamsa_app::dates::date_input(household.now() + days * DAY)
}

#[tokio::test]
async fn a_head_opens_a_round_and_pressing_twice_opens_one() {
    let household = Household::new().await;
    household.further_schools(2).await;
    let template = household.template().await.to_string();
    let year = hamsa_app::dates::year(household.now() + 122 * DAY).to_string();
    let deadline = later(&household, 14);
    let fields = [
        ("city", "90001"),
        ("template", template.as_str()),
        ("year", year.as_str()),
        ("deadline", deadline.as_str()),
        ("school:640037", "1"),
        ("school:700001", "1"),
    ];
    let answer = household.post(HEAD, "/data/rounds", &fields).await;
    assert_eq!(done(&answer), "made");
    let path = answer.location().to_owned();
    let again = household.post(HEAD, "/data/rounds", &fields).await;
    assert_eq!((done(&again).as_str(), again.location()), ("known", path.as_str()));
    let page = household.get(HEAD, &path).await.text();
    assert!(page.contains("תיכון 1") && !page.contains("תיכון 2"), "two of three were chosen");

    let city = [AuthorityCode::new("90001")];
    let rounds = household.server.house.store.rounds_of(&city).await.expect("read");
    assert_eq!((rounds.len(), rounds[0].schools()), (1, 2));
    assert_eq!(rounds[0].round.state, RoundState::Draft, "no school knows of it");
    assert!(!rounds[0].round.title.he.contains('\u{2068}'), "{}", rounds[0].round.title.he);
}

#[tokio::test]
async fn a_round_that_cannot_be_comes_back_with_everything_typed() {
    let household = Household::new().await;
    household.further_schools(2).await;
    let fields = [
        ("city", "90001"),
        ("template", "nothing"),
        ("year", "1800"),
        ("deadline", "3.2.2020"),
        ("school:700001", "1"),
    ];
    let answer = household.post(HEAD, "/data/rounds", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(page.contains("value=\"3.2.2020\""), "what was typed is still there");
    assert_eq!(page.matches("class=\"fault\"").count(), 3, "template, year and deadline");
    let ticked = |school: &str| {
        let (_, rest) = page.split_once(&format!("name=\"school:{school}\"")).expect("a box");
        rest.split('>').next().expect("a tag").contains("checked")
    };
    assert!(ticked("700001") && !ticked("700002"), "and so is what was chosen");
}

#[tokio::test]
async fn a_city_cannot_ask_the_schools_of_another() {
    let household = Household::new().await;
    let template = household.template().await.to_string();
    let deadline = later(&household, 14);
    let year = hamsa_app::dates::year(household.now()).to_string();
    let fields = [
        ("city", "90001"),
        ("template", template.as_str()),
        ("year", year.as_str()),
        ("deadline", deadline.as_str()),
        ("school:540001", "1"),
    ];
    let answer = household.post(HEAD, "/data/rounds", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "a school that is not offered");
    let mayor = household.post(Who::OtherMayor, "/data/rounds", &fields).await;
    assert_eq!(mayor.status, StatusCode::NOT_FOUND, "a city that is not hers");
}

#[tokio::test]
async fn contacts_are_kept_all_or_none_and_a_bad_address_comes_back() {
    let household = Household::new().await;
    household.further_schools(2).await;
    let id = household.draft_round(&SCHOOLS).await;
    let path = format!("/data/rounds/{id}/contacts");
    let fields = [
        ("name:640037", "ליאת"),
        ("email:640037", "liat@school.example"),
        ("language:640037", "he"),
        ("name:700001", "Rana"),
        ("email:700001", "rana at school"),
        ("language:700001", "ar"),
        ("then", "send"),
    ];
    let answer = household.post(HEAD, &path, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(page.contains("rana at school") && page.contains("email-700001-fault"), "{page}");
    assert!(mails(&household).await.is_empty(), "nothing was sent");
    assert_eq!(dossier(&household, &id, "700001").await.request.contact.name, "ליאת");

    let mut mended = fields;
    mended[4].1 = "rana@school.example";
    let answer = household.post(HEAD, &path, &mended).await;
    assert_eq!(done(&answer), "sent.2.1", "two by mail, one is left for paper");
    let mails = mails(&household).await;
    let to: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!(to, ["liat@school.example", "rana@school.example"]);
    assert!(mails[1].body_text.contains("Rana") && mails[1].subject.contains("معطيات"));
    let hash = token::hash(secret(&mails[1].body_text));
    let (request, _) =
        household.server.house.store.link(&hash).await.expect("read").expect("a link that opens");
    assert_eq!(request, dossier(&household, &id, "700001").await.request.id);

    let again = household.post(HEAD, &path, &mended).await;
    assert_eq!(done(&again), "unsent.1", "pressed twice, nothing goes out again");
}

#[tokio::test]
async fn who_has_not_answered_is_reminded_in_one_press_and_not_twice_a_day() {
    let household = Household::new().await;
    household.further_schools(2).await;
    let id = household.draft_round(&SCHOOLS).await;
    let store = &household.server.house.store;
    let long_ago = Change::by_system(household.now() - 3 * DAY, "test");
    let mut outgoing = Vec::new();
    for school in SCHOOLS {
        let request = household.request_of(&id, school).await;
        let email = Some(format!("{school}@school.example"));
        let contact = Contact { name: String::new(), email, language: Language::He };
        store.set_contacts(&long_ago, &[(request.clone(), contact)]).await.expect("set");
        outgoing.push(Outgoing { request, token_hash: format!("{id}-{school}"), mail: None });
    }
    store.send_requests(&long_ago, &id, &outgoing).await.expect("sent");
    household.answers(&id, "640037", 0, [30.0, 14.0, 3.0]).await;

    let page = household.get(HEAD, &format!("/data/rounds/{id}")).await.text();
    assert!(page.contains("id=\"chase\""), "{page}");
    let one = format!("/data/rounds/{id}/700002/remind");
    assert_eq!(done(&household.post(HEAD, &one, &[]).await), "reminded.1");
    assert_eq!(household.post(HEAD, &one, &[]).await.status, StatusCode::CONFLICT, "not again");
    let answer = household.post(HEAD, &format!("/data/rounds/{id}/remind"), &[]).await;
    assert_eq!(done(&answer), "reminded.1", "the other one");
    let to: Vec<String> = mails(&household).await.into_iter().map(|mail| mail.to).collect();
    assert_eq!(to, ["700002@school.example", "700001@school.example"]);
    let again = household.post(HEAD, &format!("/data/rounds/{id}/remind"), &[]).await;
    assert_eq!(done(&again), "reminded.0");
    assert!(mails(&household).await.is_empty());
}

#[tokio::test]
async fn a_school_without_an_address_gets_its_link_on_paper_in_its_language() {
    let household = Household::new().await;
    household.further_schools(1).await;
    let id = household.draft_round(&["640037", "700001"]).await;
    let request = household.request_of(&id, "700001").await;
    let contact = Contact { language: Language::Ar, ..Contact::default() };
    let store = &household.server.house.store;
    store.set_contacts(&household.change(), &[(request.clone(), contact)]).await.expect("set");

    let path = format!("/data/rounds/{id}/print");
    let nobody = household.post(HEAD, &path, &[]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = household.post(HEAD, &path, &[("school:700001", "1")]).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let page = answer.text();
    let (_, sheet) = page.split_once("<article").expect("a page for the school");
    let (tag, _) = sheet.split_once('>').expect("a tag");
    assert!(tag.contains("lang=\"ar\"") && tag.contains("dir=\"rtl\""), "in its own language");
    assert!(sheet.contains("<svg") && sheet.contains("معطيات"));
    let hash = token::hash(secret(sheet));
    let (of, _) = store.link(&hash).await.expect("read").expect("the link on the page opens");
    assert_eq!(of, request);
    assert_eq!(dossier(&household, &id, "700001").await.request.state, RequestState::Sent);
    let once_more = household.get(HEAD, &path).await.text();
    assert!(!once_more.contains("/answer/"), "the link is shown once");
}

#[tokio::test]
async fn a_round_ends_and_begins_again_and_two_heads_do_not_trip_over_each_other() {
    let household = Household::new().await;
    let id = household.open_round(&["640037"]).await;
    let path = |step: &str| format!("/data/rounds/{id}/{step}");
    let refused = household.post(HEAD, &path("discard"), &[]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "schools know of it");
    for typed in ["soon", "2020-01-01", ""] {
        let refused = household.post(HEAD, &path("deadline"), &[("deadline", typed)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(refused.text().contains(&format!("value=\"{typed}\"")));
    }
    let deadline = later(&household, 30);
    let moved = household.post(HEAD, &path("deadline"), &[("deadline", &deadline)]).await;
    assert_eq!(done(&moved), "deadline");
    assert_eq!(done(&household.post(HEAD, &path("close"), &[]).await), "closed");
    assert_eq!(done(&household.post(HEAD, &path("close"), &[]).await), "closed", "twice is once");

    let other = Who::Holder(Role::Mayor);
    let late = household.post(other, &path("remind"), &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("הסבב נסגר בינתיים"), "it is said what has happened");
    let reopened = household.post(other, &path("reopen"), &[("deadline", &deadline)]).await;
    assert_eq!(done(&reopened), "reopened");
}

#[tokio::test]
async fn closing_says_what_is_missing_of_which_school_and_goes_on_saying_it() {
    let household = Household::new().await;
    household.further_schools(3).await;
    let id = household.open_round(&[SCHOOLS[0], SCHOOLS[1], SCHOOLS[2], "700003"]).await;
    household.answers(&id, "640037", 0, [30.0, 14.0, 3.0]).await;
    let part = [("version", "0"), ("command", "part"), ("number:teachers.mathematics", "3")];
    done(&household.post(HEAD, &format!("/data/rounds/{id}/700001/answers"), &part).await);
    let closed = [("closed", "1")];
    done(&household.post(HEAD, &format!("/data/rounds/{id}/700003/closed"), &closed).await);
    for step in ["deadline", "close"] {
        let deadline = later(&household, 30);
        let path = format!("/data/rounds/{id}/{step}");
        done(&household.post(HEAD, &path, &[("deadline", &deadline)]).await);
        let page = household.get(HEAD, &format!("/data/rounds/{id}")).await.text();
        let page = page.replace(['\u{2068}', '\u{2069}'], "");
        let (_, missing) = page.split_once("מה עוד חסר").expect("what is missing");
        let (missing, _) = missing.split_once("</dl>").expect("its end");
        let under = |title: &str| {
            let (_, list) = missing.split_once(title).expect("a list of schools");
            list.split("</ul>").next().unwrap_or_default().to_owned()
        };
        assert!(under("לא ענו<").contains("תיכון 2"), "{missing}");
        assert!(under("ענו בחלקם").contains("תיכון 1 (חסרים שני נתונים)"), "{missing}");
        assert!(under("עוד לא אושרו").contains("עירוני"), "{missing}");
        assert!(!missing.contains("תיכון 3"), "a closed school is not missing");
    }
}

#[tokio::test]
async fn a_renewed_link_kills_the_old_one() {
    let household = Household::new().await;
    household.further_schools(1).await;
    let id = household.open_round(&["640037", "700001"]).await;
    let answer = household.post(HEAD, &format!("/data/rounds/{id}/640037/link"), &[]).await;
    assert_eq!(done(&answer), "renewed");
    let mail = mails(&household).await.remove(0);
    let store = &household.server.house.store;
    let (_, old) = store.link(&format!("{id}-640037")).await.expect("read").expect("a link");
    assert!(old.withdrawn_at.is_some());
    let new = store.link(&token::hash(secret(&mail.body_text))).await.expect("read");
    assert!(new.is_some_and(|(_, link)| link.check(household.now()).is_ok()));

    let paper = household.post(HEAD, &format!("/data/rounds/{id}/700001/link"), &[]).await;
    assert_eq!(paper.status, StatusCode::CREATED, "without an address it is printed");
    assert!(paper.text().contains("/answer/"));
}

#[tokio::test]
async fn a_mail_that_was_not_taken_is_seen_beside_the_school() {
    let household = Household::new().await;
    let id = household.draft_round(&["640037"]).await;
    let path = format!("/data/rounds/{id}/contacts");
    let fields = [("email:640037", "liat@school.example"), ("then", "send")];
    assert_eq!(done(&household.post(HEAD, &path, &fields).await), "sent.1.0");
    let page = |page: Answer| page.text();
    let round = format!("/data/rounds/{id}");
    assert!(page(household.get(HEAD, &round).await).contains("ההודעה בדרך"));
    let mail = mails(&household).await.remove(0);
    let store = &household.server.house.store;
    store.mail_failed(&mail.id, "SMTP: 550", None).await.expect("noted");
    assert!(page(household.get(HEAD, &round).await).contains("ההודעה לא נמסרה"));
}

#[tokio::test]
async fn a_citys_page_leads_to_its_round_for_those_who_see_all_of_it_and_nobody_else() {
    let household = Household::new().await;
    household.draft_round(&["640037"]).await;
    let id = household.open_round(&["640037"]).await;
    let round = format!("/data/rounds/{id}");
    for who in [HEAD, Who::Holder(Role::Mayor), Who::Holder(Role::Consultant)] {
        let page = household.get(who, "/cities/90001").await.text();
        assert!(page.contains(&round), "{who:?}");
        assert_eq!(page.matches("/data/rounds/").count(), page.matches(&round).count(), "no draft");
    }
    for who in [Who::Stranger, Who::OtherMayor, Who::Holder(Role::NetworkCoordinator)] {
        let page = household.get(who, "/cities/90001").await.text();
        assert!(!page.contains("/data/rounds/"), "{who:?}");
    }
}

#[tokio::test]
async fn a_contact_that_somebody_else_wrote_meanwhile_is_not_overwritten() {
    let household = Household::new().await;
    household.further_schools(1).await;
    let id = household.draft_round(&["700001", "640037"]).await;
    let path = format!("/data/rounds/{id}/contacts");
    // Both opened the page before either saved: what it was opened with goes along.
    let was = [("was:700001", "ליאת | liat@school.example | he"), ("was:640037", "ליאת |  | he")];
    let row = |school: &str, email: &str| {
        [
            (format!("name:{school}"), "ליאת".to_owned()),
            (format!("email:{school}"), email.to_owned()),
            (format!("language:{school}"), "he".to_owned()),
        ]
    };
    let form = |first: &str, second: &str| {
        let typed = row("700001", first).into_iter().chain(row("640037", second));
        let was = was.map(|(name, value)| (name.to_owned(), value.to_owned()));
        typed.chain(was).collect::<Vec<_>>()
    };
    let send = async |fields: Vec<(String, String)>| {
        let fields: Vec<_> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        household.post(HEAD, &path, &fields).await
    };
    let email = async |school: &str| {
        let contact = dossier(&household, &id, school).await.request.contact;
        contact.email.unwrap_or_default()
    };
    let first = send(form("new@school.example", "")).await;
    assert_eq!(done(&first), "contacts");
    let other = send(form("liat@school.example", "other@school.example")).await;
    assert_eq!(done(&other), "contacts", "the row that nobody touched is left alone");
    assert_eq!(email("700001").await, "new@school.example");
    assert_eq!(email("640037").await, "other@school.example");
    let clash = send(form("third@school.example", "other@school.example")).await;
    assert_eq!(clash.status, StatusCode::UNPROCESSABLE_ENTITY, "both are shown first");
    assert_eq!(email("700001").await, "new@school.example");
}
