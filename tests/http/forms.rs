//! What is sent to the house: from our own pages only, no more than fits, and nothing typed is lost.

use hamsa_domain::Language;
use hamsa_domain::people::{Role, Scope};
use hamsa_tests::household::{Ask, Household, Who};
use http::{HeaderName, Method, StatusCode, header};

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

#[tokio::test]
async fn another_sites_page_changes_nothing() {
    let household = Household::new().await;
    let secret = household.session(Who::Holder(Role::Mayor)).await;
    let sign_out = || Ask::post("/sign-out", &[]).with_session(secret.clone());
    for forged in [
        sign_out().with(SITE, "cross-site"),
        sign_out().with(SITE, "same-site"),
        sign_out().without(SITE).with(header::ORIGIN, "https://elsewhere.example"),
        sign_out().without(SITE),
    ] {
        let answer = household.ask(forged).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert!(answer.header("content-type").starts_with("text/html"), "people get a page");
    }
    let still_in = household.ask(Ask::get("/account").with_session(secret.clone())).await;
    assert_eq!(still_in.status, StatusCode::OK);
    assert_eq!(household.ask(sign_out()).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_form_that_is_too_long_is_refused() {
    let household = Household::new().await;
    let long = "a".repeat(70_000);
    let answer = household.ask(Ask::post("/sign-in", &[("email", &long)])).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text().contains("גדול מדי"), "people get a page in their language");

    let lying = Ask::post("/sign-in", &[("email", &long)]).without(header::CONTENT_LENGTH);
    assert_eq!(household.ask(lying).await.status, StatusCode::PAYLOAD_TOO_LARGE, "not announced");
}

#[tokio::test]
async fn only_files_may_be_large() {
    let household = Household::new().await;
    let coordinator = household.session(Who::Holder(Role::NetworkCoordinator)).await;
    let large = vec![b'x'; 2_000_000];
    let file = Ask::upload("/data/imports", "large.csv", &large).with_session(coordinator.clone());
    assert_eq!(
        household.ask(file).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "read, and no table"
    );
    let elsewhere = Ask::upload("/account", "large.csv", &large).with_session(coordinator.clone());
    assert_eq!(household.ask(elsewhere).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let announced = Ask::upload("/data/imports", "large.csv", b"x")
        .with_session(coordinator)
        .with(header::CONTENT_LENGTH, "30000000");
    let answer = household.ask(announced).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    let page = answer.text();
    assert!(page.contains("25 מ״ב"), "the limit is told");
    assert!(page.contains("type=\"file\""), "and another file can be chosen");
}

#[tokio::test]
async fn a_form_that_comes_back_holds_what_was_typed_but_no_password() {
    let household = Household::new().await;
    let typed = [("email", "rana@hamsa.example"), ("password", "wrong but secret")];
    let answer = household.ask(Ask::post("/sign-in", &typed)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(page.contains("rana@hamsa.example"), "the address is still there");
    assert!(!page.contains("wrong but secret"), "the password is not");
}

#[tokio::test]
async fn a_function_that_does_not_exist_answers_in_json() {
    let household = Household::new().await;
    let ask = Ask::plain(Method::POST, "/api/nothing").with(SITE, "same-origin");
    let answer = household.ask(ask).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(
        (answer.header("content-type"), answer.text().as_str()),
        ("application/json", "{\"Refused\":\"Missing\"}")
    );
}

#[tokio::test]
async fn what_was_done_is_said_once_and_to_nobody_who_only_follows_a_link() {
    let household = Household::new().await;
    let mayor = household.session(Who::Holder(Role::Mayor)).await.expect("a session");
    let typed = [("form", "people-details"), ("name", "Rana"), ("language", "en")];
    let answer =
        household.ask(Ask::post("/account", &typed).with_session(Some(mayor.clone()))).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/account"));
    let cookies = answer.headers.get_all(header::SET_COOKIE).iter();
    let cookies: Vec<&str> = cookies.filter_map(|cookie| cookie.to_str().ok()).collect();
    assert!(cookies.iter().any(|cookie| cookie.starts_with("receipt=details; ")), "{cookies:?}");

    let saved = "Your details are saved";
    let carried = format!("hamsa={mayor}; receipt=details");
    let page = household.ask(Ask::get("/account").with(header::COOKIE, &carried)).await;
    assert!(page.text().contains(saved));
    assert!(page.header("set-cookie").starts_with("receipt=; Path=/; Max-Age=0"), "taken off");
    let link = Ask::get("/account?done=details").with_session(Some(mayor));
    assert!(!household.ask(link).await.text().contains(saved));
}

#[tokio::test]
async fn a_form_that_comes_back_opens_at_its_first_fault() {
    let household = Household::new().await;
    let typed = [("form", "people-password"), ("current", ""), ("password", "short")];
    let answer = household.post(Who::Holder(Role::Mayor), "/account", &typed).await;
    let page = answer.text();
    let fields: Vec<&str> = page.split("<input").filter(|tag| tag.contains(" autofocus")).collect();
    assert!(fields[0].contains("name=\"current\""), "{fields:?}");
}

#[tokio::test]
async fn the_journal_is_not_drowned_by_what_it_does_not_show() {
    let household = Household::new().await;
    let coordinator = Who::Holder(Role::NetworkCoordinator);
    let guest = household.account(Who::Holder(Role::Guest)).await.expect("an account");
    let lead = household.newcomer("lead@hamsa.example", None).await;
    let store = &household.server.house.store;
    let (change, role) = (household.change(), Role::TeacherLeader);
    let grant = store.give_grant(&change, &lead, role, &Scope::Network).await.expect("a role");
    let ended = [("grant", grant.as_str())];
    let answer = household.post(coordinator, "/people/roles/end", &ended).await;
    for _ in 0..310 {
        store.set_language(&change, &guest, Language::En).await.expect("chosen");
    }
    let page = household.get(coordinator, answer.location()).await.text();
    assert!(page.contains("/people/roles/restore"), "the way back is there");
    assert!(page.contains("data-label=\"מה השתנה\""), "and so are the changes");
}

#[tokio::test]
async fn what_a_stranger_sends_waits_in_the_sign_in_form() {
    let household = Household::new().await;
    let typed = [("email", "rana@hamsa.example"), ("name", "Rana"), ("role", "mayor")];
    let answer = household.ask(Ask::post("/people", &typed)).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    let page = answer.text();
    let waiting = page.split("<input").find(|tag| tag.contains("name=\"kept\"")).expect("a field");
    assert!(waiting.contains("rana@hamsa.example"), "{waiting}");
}
