//! How people get in, what they change, and what is refused: the forms with a database behind them.

mod receipts;
mod returning;
mod tries;

use super::{account, devices, invitations, resets, roles, signing_in};
use crate::AppError;
use crate::areas::people::password;
use crate::areas::people::paths;
use crate::form::{Back, Outcome};
use crate::house::House;
use crate::request::Request;
use crate::token::hash;
use axum::extract::{Path, RawQuery};
use axum::http::HeaderMap;
use axum::{Extension, Form};
use hamsa_domain::id::{AccountId, AuthorityCode};
use hamsa_domain::people::{Actor, Role, Scope};
use hamsa_domain::time::{DAY, MINUTE};
use hamsa_domain::{Instant, Language, Refusal};
use hamsa_store::{Change, NewAccount, Store};
use object_store::memory::InMemory;
use serde::Deserialize;
use serde::de::value::{Error, MapDeserializer};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

const NOW: Instant = Instant(1_546_257_900_000);
const PASSWORD: &str = "חמש יחידות לכולם";

/// A house of its own for each test, with a steward who has the password.
async fn house() -> House {
    static HOUSES: AtomicU32 = AtomicU32::new(0);
    let number = HOUSES.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("hamsa-people-{}-{number}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    let store = Store::open(&format!("sqlite://{}/hamsa.db", folder.display())).await.unwrap();
    store.migrate().await.unwrap();
    let change = Change::by_system(NOW, "story");
    let steward = NewAccount {
        email: "steward@hamsa.example".into(),
        name: "Steward".into(),
        password_hash: Some(password::hash(PASSWORD).unwrap()),
        language: Some(Language::En),
    };
    let steward = store.create_account(&change, &steward).await.unwrap();
    store.give_grant(&change, &steward, Role::Steward, &Scope::Network).await.unwrap();
    House {
        store,
        files: Arc::new(InMemory::new()),
        assets: Arc::default(),
        languages: Arc::default(),
        address: "http://localhost:3000".into(),
        contact: Arc::default(),
        session_lives: 30 * DAY,
    }
}

fn asked_by(actor: Actor) -> Request {
    Request {
        actor,
        session: None,
        language: Language::En,
        now: NOW,
        number: "K7QX-2M9D".into(),
        place: "192.0.2.1".into(),
        device: "story".into(),
        nonce: String::new(),
    }
}

fn stranger() -> Request {
    asked_by(Actor::anonymous())
}

/// A form as the browser sends it.
fn form<T: for<'a> Deserialize<'a>>(fields: &[(&str, &str)]) -> Form<T> {
    let fields = fields.iter().copied();
    Form(T::deserialize(MapDeserializer::<_, Error>::new(fields)).unwrap())
}

async fn sign_in(house: &House, request: &Request, email: &str, password: &str) -> Outcome {
    let typed = form(&[("email", email), ("password", password)]);
    signing_in::sign_in(Extension(house.clone()), Extension(request.clone()), typed).await
}

/// The request of whoever holds the cookie that signing in has set.
async fn signed_in(house: &House, email: &str, password: &str) -> Request {
    let (_, cookies) = gone(sign_in(house, &stranger(), email, password).await);
    let secret = cookies[0].split(['=', ';']).nth(1).unwrap();
    let visitor = house.store.visitor(&hash(secret), NOW).await.unwrap().unwrap();
    Request { session: Some(visitor.session.clone()), ..asked_by(visitor.actor) }
}

fn gone(outcome: Outcome) -> (String, Vec<String>) {
    match outcome {
        Outcome::Go { path, cookies } => (path, cookies),
        Outcome::Back(back) => panic!("it came back: {back:?}"),
        Outcome::Failed(error) => panic!("it failed: {error}"),
    }
}

/// Where it goes on to, and what is said there once.
fn done(outcome: Outcome) -> (String, String) {
    let (path, cookies) = gone(outcome);
    let receipt = cookies.iter().find_map(|cookie| cookie.strip_prefix("receipt="));
    let receipt = receipt.unwrap_or_default().split(';').next().unwrap_or_default();
    (path, receipt.to_owned())
}

fn back(outcome: Outcome) -> Back {
    match outcome {
        Outcome::Back(back) => back,
        Outcome::Go { path, .. } => panic!("it went on to {path}"),
        Outcome::Failed(error) => panic!("it failed: {error}"),
    }
}

fn failed(outcome: Outcome) -> AppError {
    match outcome {
        Outcome::Failed(error) => error,
        Outcome::Go { path, .. } => panic!("it went on to {path}"),
        Outcome::Back(back) => panic!("it came back: {back:?}"),
    }
}

async fn invite(house: &House, by: &Request, email: &str, role: Role, scope: &str) -> Outcome {
    let typed = form(&[
        ("email", email),
        ("name", "Rana"),
        ("language", "ar"),
        ("role", role.code()),
        ("scope", scope),
    ]);
    invitations::invite(Extension(house.clone()), Extension(by.clone()), typed).await
}

fn token_in(link: &str) -> String {
    link.rsplit('/').next().unwrap().to_owned()
}

async fn accept(house: &House, by: &Request, token: &str, fields: &[(&str, &str)]) -> Outcome {
    let token = Path(token.to_owned());
    invitations::accept(Extension(house.clone()), Extension(by.clone()), token, form(fields)).await
}

/// The next mail, which may be written beside the answer.
async fn mail(house: &House) -> hamsa_store::Mail {
    let arriving = async {
        loop {
            match house.store.lease_mails(NOW, NOW + MINUTE, 1).await.unwrap().pop() {
                Some(mail) => return mail,
                None => tokio::task::yield_now().await,
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(60), arriving).await.expect("a mail")
}

async fn ask_for_a_link(house: &House, request: &Request, email: &str) -> Outcome {
    let typed = form(&[("email", email)]);
    let (house, request) = (Extension(house.clone()), Extension(request.clone()));
    resets::ask(house, request, RawQuery(None), typed).await
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_are_told_alike() {
    let house = house().await;
    let wrong = back(sign_in(&house, &stranger(), "steward@hamsa.example", "not it").await);
    let unknown = back(sign_in(&house, &stranger(), "nobody@hamsa.example", "not it").await);
    assert_eq!(wrong.returned.faults, unknown.returned.faults);
    assert_eq!((wrong.status, unknown.status), (422.try_into().unwrap(), 422.try_into().unwrap()));
    assert_eq!(wrong.returned.value("email"), "steward@hamsa.example");
    assert_eq!(wrong.returned.value("password"), "");
}

#[tokio::test]
async fn a_person_lands_where_they_wanted_to_go_and_nowhere_else() {
    let house = house().await;
    for (next, path) in [("/people", "/people"), ("//elsewhere.example", "/cities")] {
        let typed =
            form(&[("email", "Steward@Hamsa.example "), ("password", PASSWORD), ("next", next)]);
        let outcome =
            signing_in::sign_in(Extension(house.clone()), Extension(stranger()), typed).await;
        let (went, cookies) = gone(outcome);
        assert_eq!(went, path);
        assert!(cookies[0].contains("; HttpOnly; SameSite=Lax"), "{}", cookies[0]);
        assert!(!cookies[0].contains("Secure"), "a first try at home has no https");
    }
}

#[tokio::test]
async fn an_invited_coordinator_joins_once() {
    let house = house().await;
    let steward = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let to_nowhere = invite(&house, &steward, "rana@x.example", Role::Mayor, "network:").await;
    assert_eq!(back(to_nowhere).returned.fault("role").as_deref(), Some("people-fault-role"));

    let role = Role::NetworkCoordinator;
    let sent = back(invite(&house, &steward, " Rana@X.example", role, "network:").await);
    assert_eq!(sent.status, 201);
    let token = token_in(&sent.returned.value("link"));
    assert!(mail(&house).await.body_text.contains(&sent.returned.value("link")));

    let short = accept(&house, &stranger(), &token, &[("name", "Rana"), ("password", "x")]).await;
    assert!(back(short).returned.fault("password").is_some());
    let typed = [("name", "Rana"), ("password", PASSWORD), ("language", "ar")];
    let (path, cookies) = gone(accept(&house, &stranger(), &token, &typed).await);
    assert_eq!((path.as_str(), cookies.len()), ("/cities", 1));
    let (again, cookies) = gone(accept(&house, &stranger(), &token, &typed).await);
    assert_eq!((again, cookies.len()), (format!("/invitations/{token}"), 0));

    let held = invite(&house, &steward, "rana@x.example", role, "network:").await;
    assert_eq!(back(held).returned.fault("email").as_deref(), Some("people-fault-held"));
}

#[tokio::test]
async fn a_member_proves_who_they_are_before_a_role_is_added() {
    let house = house().await;
    let steward = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let role = Role::TeacherLeader;
    let sent = back(invite(&house, &steward, "steward@hamsa.example", role, "network:").await);
    let token = token_in(&sent.returned.value("link"));
    let wrong = accept(&house, &stranger(), &token, &[("password", "not it")]).await;
    assert_eq!(
        back(wrong).returned.fault("password").as_deref(),
        Some("people-fault-accept-password")
    );
    gone(accept(&house, &steward, &token, &[]).await);
}

#[tokio::test]
async fn an_invitation_sets_no_password_for_somebody_who_has_an_account() {
    let house = house().await;
    let steward = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let change = Change::by_system(NOW, "story");
    let rana = NewAccount {
        email: "rana@x.example".into(),
        name: "Rana".into(),
        password_hash: None,
        language: None,
    };
    let rana = house.store.create_account(&change, &rana).await.unwrap();
    let role = Role::TeacherLeader;
    let sent = back(invite(&house, &steward, "rana@x.example", role, "network:").await);
    let token = token_in(&sent.returned.value("link"));
    let typed = [("name", "Not Rana"), ("password", "a password of my own")];
    let refused = back(accept(&house, &stranger(), &token, &typed).await);
    let fault = refused.returned.fault("password");
    assert_eq!(fault.as_deref(), Some("people-fault-accept-password"));
    let rana = house.store.account(&rana).await.unwrap().unwrap();
    assert_eq!(rana.password_hash, None);
}

#[tokio::test]
async fn who_may_not_invite_finds_no_such_page_and_a_stranger_is_asked_to_sign_in() {
    let house = house().await;
    let change = Change::by_system(NOW, "story");
    let mayor = NewAccount {
        email: "mayor@hamsa.example".into(),
        name: "Mayor".into(),
        password_hash: Some(password::hash(PASSWORD).unwrap()),
        language: None,
    };
    let mayor = house.store.create_account(&change, &mayor).await.unwrap();
    let city = Scope::City(AuthorityCode::new("90001"));
    house.store.give_grant(&change, &mayor, Role::Mayor, &city).await.unwrap();
    let mayor = signed_in(&house, "mayor@hamsa.example", PASSWORD).await;

    let missing = AppError::Refused(Refusal::Missing);
    for scope in ["network:", "city:40006"] {
        let elsewhere = invite(&house, &mayor, "a@b.cd", Role::Mayor, scope).await;
        assert_eq!(failed(elsewhere), missing);
    }
    let nobody = invite(&house, &stranger(), "a@b.cd", Role::Mayor, "network:").await;
    assert_eq!(back(nobody).status, 401);

    let stewards = house.store.people_in(None).await.unwrap();
    let grant = stewards.iter().find(|person| person.name == "Steward").unwrap();
    let typed = form(&[("grant", grant.grants[0].id.as_str())]);
    let foreign = roles::end(Extension(house.clone()), Extension(mayor), typed).await;
    assert_eq!(failed(foreign), missing);
}

#[tokio::test]
async fn a_role_that_was_ended_by_mistake_is_given_back_by_whoever_ended_it() {
    let house = house().await;
    let change = Change::by_system(NOW, "story");
    let steward = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let lead = NewAccount {
        email: "lead@hamsa.example".into(),
        name: "Lead".into(),
        password_hash: None,
        language: None,
    };
    let lead: AccountId = house.store.create_account(&change, &lead).await.unwrap();
    let role = Role::TeacherLeader;
    let grant = house.store.give_grant(&change, &lead, role, &Scope::Network).await.unwrap();
    let press = || form(&[("grant", grant.as_str())]);

    let ended = roles::end(Extension(house.clone()), Extension(steward.clone()), press()).await;
    assert_eq!(gone(ended).0, format!("/people?ended={grant}"));
    let other = Actor { account: Some(lead.clone()), ..steward.actor.clone() };
    let other = roles::restore(Extension(house.clone()), Extension(asked_by(other)), press()).await;
    assert_eq!(failed(other), AppError::Refused(Refusal::Missing));
    gone(roles::restore(Extension(house.clone()), Extension(steward.clone()), press()).await);

    let own = steward.actor.grants[0].id.clone();
    let own = form(&[("grant", own.as_str())]);
    let own = roles::end(Extension(house.clone()), Extension(steward), own).await;
    assert_eq!(failed(own), AppError::Refused(Refusal::Missing));
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_by_a_link_that_works_once() {
    let house = house().await;
    let device = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    for email in ["nobody@hamsa.example", "steward@hamsa.example"] {
        let asked = ask_for_a_link(&house, &stranger(), email).await;
        assert_eq!(done(asked), ("/forgot".into(), "sent".into()));
    }
    let letter = mail(&house).await;
    let link = letter.body_text.lines().find(|line| line.starts_with("http")).unwrap();
    let token = token_in(link);
    let set = async |now: Instant, password: &str| {
        let request = Request { now, ..stranger() };
        let typed = form(&[("password", password)]);
        let token = Path(token.clone());
        resets::set_password(Extension(house.clone()), Extension(request), token, typed).await
    };
    let dead = format!("/reset/{token}");
    assert_eq!(gone(set(NOW + DAY, "a new sentence").await).0, dead);
    assert!(back(set(NOW, "short").await).returned.fault("password").is_some());
    assert_eq!(done(set(NOW, "a new sentence").await), ("/sign-in".into(), "reset".into()));
    assert_eq!(gone(set(NOW, "a newer sentence").await).0, dead);
    let sessions = house.store.sessions_of(device.actor.account.as_ref().unwrap(), NOW).await;
    assert_eq!(sessions.unwrap(), []);
    gone(sign_in(&house, &stranger(), "steward@hamsa.example", "a new sentence").await);
}

#[tokio::test]
async fn a_new_password_needs_the_old_one_and_signs_other_devices_out() {
    let house = house().await;
    let phone = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let office = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let change = async |current: &str| {
        let fields =
            [("form", paths::PASSWORD_FORM), ("current", current), ("password", "a new sentence")];
        account::change(Extension(house.clone()), Extension(office.clone()), form(&fields)).await
    };
    let wrong = back(change("not it").await);
    assert_eq!(wrong.returned.fault("current").as_deref(), Some("people-fault-current"));
    assert!(wrong.returned.values.is_empty(), "no password comes back");
    gone(change(PASSWORD).await);
    let own = office.actor.account.as_ref().unwrap();
    let left = house.store.sessions_of(own, NOW).await.unwrap();
    assert_eq!(
        left.iter().map(|session| Some(&session.id)).collect::<Vec<_>>(),
        [office.session.as_ref()]
    );
    assert_ne!(phone.session, office.session);
}

#[tokio::test]
async fn a_lost_device_is_signed_out_by_its_owner_only() {
    let house = house().await;
    let phone = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let office = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let lost = phone.session.clone().unwrap();
    let end = async |by: &Request| {
        let typed = form(&[("session", lost.as_str())]);
        devices::end(Extension(house.clone()), Extension(by.clone()), typed).await
    };
    let other = Actor { account: Some(AccountId::new("other")), ..Actor::default() };
    let missing = AppError::Refused(Refusal::Missing);
    assert_eq!(failed(end(&asked_by(other.clone())).await), missing);
    assert_eq!(done(end(&office).await), ("/account".into(), "device".into()));
    assert_eq!(done(end(&office).await), ("/account".into(), "device-already".into()));
    assert_eq!(failed(end(&asked_by(other)).await), missing);
}

#[tokio::test]
async fn the_language_stays_with_the_device_and_with_the_person() {
    let house = house().await;
    let steward = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let typed = form(&[("language", "ar"), ("next", "/cities?q=x")]);
    let (extension, headers) = (Extension(house.clone()), HeaderMap::new());
    let chosen =
        signing_in::choose_language(extension, Extension(steward.clone()), headers, typed).await;
    let (path, cookies) = gone(chosen);
    assert_eq!(path, "/cities?q=x");
    assert!(cookies[0].starts_with("language=ar; Path=/; Max-Age=31536000"), "{}", cookies[0]);
    let own = steward.actor.account.as_ref().unwrap();
    let account = house.store.account(own).await.unwrap().unwrap();
    assert_eq!(account.language, Some(Language::Ar));
}
