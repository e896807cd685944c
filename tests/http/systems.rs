//! Who leads a city lets its systems in and out again.

use hamsa_domain::people::Role;
use hamsa_tests::household::{Answer, Ask, Household, Who};
use http::{HeaderName, Method, StatusCode, header};

/// Who makes tokens.
pub const MAYOR: Who = Who::Holder(Role::Mayor);
/// Where.
const TOKENS: &str = "/data/tokens";

/// A token that `who` makes for `scope`: its secret.
pub async fn token(household: &Household, who: Who, scope: &str) -> String {
    let fields = [("name", "קבצים עירוניים"), ("scope", scope)];
    let made = household.post(who, TOKENS, &fields).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    secret_in(&made).expect("a secret")
}

/// What a system is answered that shows `token`.
pub async fn ask(household: &Household, token: &str, path: &str) -> Answer {
    let ask = Ask::plain(Method::GET, path).with(header::ACCEPT_LANGUAGE, "en");
    household.ask(ask.with(header::AUTHORIZATION, &format!("Bearer {token}"))).await
}

fn secret_in(page: &Answer) -> Option<String> {
    let text = page.text();
    let field = text.split("id=\"secret\"").nth(1)?;
    let words: String = field.split_once('>')?.1.chars().take(43).collect();
    words
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
        .then_some(words)
}

#[tokio::test]
async fn a_token_is_shown_once_opens_until_it_is_withdrawn_and_tells_when_it_was_used() {
    let household = Household::new().await;
    let secret = token(&household, MAYOR, "city:90001").await;
    let page = household.get(MAYOR, TOKENS).await.text();
    assert!(page.contains("קבצים עירוניים") && page.contains("עדיין לא נעשה בו שימוש"));
    assert!(!page.contains(&secret), "shown once");
    assert!(household.get(Who::OtherMayor, TOKENS).await.text().contains("עוד לא חוברה"));

    assert_eq!(ask(&household, &secret, "/api/v1/cities").await.status, StatusCode::OK);
    let page = household.get(MAYOR, TOKENS).await.text();
    assert!(page.contains("שימוש אחרון"));
    let action =
        page.split("action=\"/data/tokens/").nth(1).and_then(|rest| rest.split('"').next());
    let path = format!("{TOKENS}/{}", action.expect("a button"));
    let foreign = household.post(Who::OtherMayor, &path, &[]).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND, "another city's");
    let withdrawn = household.post(MAYOR, &path, &[]).await;
    assert_eq!(withdrawn.location(), TOKENS);
    assert_eq!(ask(&household, &secret, "/api/v1/cities").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(household.post(MAYOR, &path, &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nobody_lets_a_system_into_a_city_that_is_not_theirs() {
    let household = Household::new().await;
    for (who, scope) in [
        (MAYOR, "city:73007"),
        (MAYOR, "network:"),
        (Who::Holder(Role::NetworkCoordinator), "city:90001"),
    ] {
        let refused = household.post(who, TOKENS, &[("name", "x"), ("scope", scope)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{who:?} {scope}");
        assert!(refused.text().contains("value=\"x\""), "what was typed comes back");
    }
    let nameless = household.post(MAYOR, TOKENS, &[("name", " "), ("scope", "city:90001")]).await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    let director = Who::Holder(Role::ProgrammeDirector);
    assert_eq!(household.get(director, TOKENS).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_is_signed_in_is_no_system_and_a_system_changes_nothing() {
    let household = Household::new().await;
    let page = household.get(MAYOR, "/api/v1/cities").await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED, "a session is no token");
    let secret = token(&household, MAYOR, "city:90001").await;
    let form = Ask::post("/data/tokens", &[("name", "x"), ("scope", "city:90001")])
        .with(header::AUTHORIZATION, &format!("Bearer {secret}"))
        .without(HeaderName::from_static("sec-fetch-site"));
    let refused = household.ask(form).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    let page = ask(&household, &secret, "/data/reports").await;
    assert_ne!(page.status, StatusCode::OK, "tokens open the feed and no page");
}
