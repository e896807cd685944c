//! Signing in and out, over plain forms.

use hamsa_app::areas::people::password;
use hamsa_domain::people::throttle::FAILURES_PER_ADDRESS_AND_PLACE;
use hamsa_domain::time::DAY;
use hamsa_tests::household::{Answer, Ask, Household};
use http::{StatusCode, header};

const EMAIL: &str = "rana@hamsa.example";
const PASSWORD: &str = "five units for all";

async fn with_rana() -> Household {
    let household = Household::new().await;
    household.newcomer(EMAIL, Some(password::hash(PASSWORD).expect("a hash"))).await;
    household
}

async fn sign_in(household: &Household, password: &str) -> Answer {
    household.ask(Ask::post("/sign-in", &[("email", EMAIL), ("password", password)])).await
}

async fn account(household: &Household, secret: &str) -> StatusCode {
    household.ask(Ask::get("/account").with_session(Some(secret.to_owned()))).await.status
}

#[tokio::test]
async fn who_signs_in_is_in_until_they_sign_out() {
    let household = with_rana().await;
    let answer = sign_in(&household, PASSWORD).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let cookie = answer.header("set-cookie").to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    let secret = answer.session().expect("a session");
    assert_eq!(account(&household, &secret).await, StatusCode::OK);
    household.ask(Ask::post("/sign-out", &[]).with_session(Some(secret.clone()))).await;
    assert_eq!(account(&household, &secret).await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_device_stays_signed_in_for_as_long_as_the_house_is_set() {
    let household = Household::set_up(&[("HAMSA_SESSION_DAYS", "7")]).await;
    let store = &household.server.house.store;
    store.migrate().await.expect("migrated");
    let rana = household.newcomer(EMAIL, Some(password::hash(PASSWORD).expect("a hash"))).await;
    let answer = sign_in(&household, PASSWORD).await;
    let cookie = answer.header("set-cookie").to_owned();
    assert!(cookie.contains(&format!("Max-Age={}", 7 * 24 * 60 * 60)), "{cookie}");
    let token_hash = hamsa_app::token::hash(&answer.session().expect("a session"));
    for (days, is_in) in [(6, true), (8, false)] {
        let then = household.now() + days * DAY;
        let visitor = store.visitor(&token_hash, then).await.expect("the database");
        assert_eq!(visitor.is_some(), is_in, "after {days} days");
        assert!(visitor.is_none_or(|visitor| visitor.actor.account.as_ref() == Some(&rana)));
    }
}

#[tokio::test]
async fn a_device_that_is_signed_out_elsewhere_is_out() {
    let household = with_rana().await;
    let phone = sign_in(&household, PASSWORD).await.session().expect("a session");
    let tablet = sign_in(&household, PASSWORD).await.session().expect("a session");
    let rana = household.server.house.store.account_by_email(EMAIL).await.expect("the database");
    let rana = rana.expect("Rana has an account").id;
    let token_hash = hamsa_app::token::hash(&phone);
    let visitor = household.server.house.store.visitor(&token_hash, household.now()).await;
    let device = visitor.expect("the database").expect("the phone is in").session;
    let end = Ask::post("/account/devices/end", &[("session", device.as_str())]);
    let answer = household.ask(end.with_session(Some(tablet.clone()))).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(account(&household, &phone).await, StatusCode::UNAUTHORIZED);
    assert_eq!(account(&household, &tablet).await, StatusCode::OK);
    let devices = household.server.house.store.sessions_of(&rana, household.now()).await;
    assert_eq!(devices.expect("the database").len(), 1);

    let again = Ask::post("/account/devices/end", &[("session", device.as_str())]);
    let answer = household.ask(again.with_session(Some(tablet.clone()))).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "it is out already, and that is said");
    let invented = Ask::post("/account/devices/end", &[("session", "of-nobody")]);
    let answer = household.ask(invented.with_session(Some(tablet))).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn after_five_wrong_passwords_not_even_the_right_one_is_heard() {
    let household = with_rana().await;
    for _ in 0..FAILURES_PER_ADDRESS_AND_PLACE {
        let answer = sign_in(&household, "four units for all").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let ask = Ask::post("/sign-in", &[("email", EMAIL), ("password", PASSWORD)]);
    let answer = household.ask(ask.with(header::ACCEPT_LANGUAGE, "en")).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.text().contains("Too many attempts"), "the page says how long to wait");
    assert!(answer.session().is_none());
}

#[tokio::test]
async fn an_invented_session_is_nobodys() {
    let household = with_rana().await;
    assert_eq!(account(&household, "invented").await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn whoever_is_no_longer_signed_in_comes_back_to_where_they_pressed() {
    let household = Household::new().await;
    let press = Ask::post("/account/devices/end", &[("session", "any")]);
    let page = "http://localhost:3000/account?from=menu";
    let answer = household.ask(press.with(header::REFERER, page)).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    let text = answer.text();
    assert!(text.contains("/sign-in?next=%2Faccount%3Ffrom%3Dmenu"), "{text}");
    // The language is chosen there, and the same page comes again.
    assert!(text.contains(r#"name="next" value="/account?from=menu""#), "{text}");
}
