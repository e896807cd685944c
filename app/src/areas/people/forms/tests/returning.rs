//! What is typed by somebody who was signed out meanwhile.

use super::{PASSWORD, back, form, gone, house, invite, stranger};
use crate::areas::people::forms::{account, resets, signing_in};
use crate::areas::people::paths;
use crate::kept;
use axum::Extension;
use axum::extract::RawQuery;
use hamsa_domain::people::Role;

#[tokio::test]
async fn a_form_sent_after_the_session_ended_is_back_as_it_was_after_signing_in() {
    let house = house().await;
    let role = Role::NetworkCoordinator;
    let sent = back(invite(&house, &stranger(), "rana@x.example", role, "network:").await);
    assert_eq!((sent.path.as_str(), sent.status.as_u16()), ("/sign-in", 401));
    let waiting = sent.returned.value(kept::FIELD);

    let come = async |password: &str| {
        let typed = [
            ("email", "steward@hamsa.example"),
            ("password", password),
            (kept::FIELD, waiting.as_str()),
        ];
        back(
            signing_in::sign_in(Extension(house.clone()), Extension(stranger()), form(&typed))
                .await,
        )
    };
    let wrong = come("not it").await;
    assert_eq!(wrong.returned.value(kept::FIELD), waiting, "it waits on");
    let form = come(PASSWORD).await;
    assert_eq!((form.path.as_str(), form.status.as_u16()), ("/people", 200));
    assert_eq!(form.returned.form, paths::INVITE_FORM);
    assert_eq!(form.returned.value("email"), "rana@x.example");
    assert_eq!(form.returned.value("role"), role.code());
    assert_eq!(form.returned.notice, Some((kept::KEPT.into(), 0)));
    assert!(form.cookies[0].starts_with("hamsa="), "{:?}", form.cookies);
    assert_eq!(form.asked.expect("whose page it is").actor.name, "Steward");
}

#[tokio::test]
async fn no_password_waits_in_the_sign_in_form() {
    let house = house().await;
    let fields = [
        ("form", paths::PASSWORD_FORM),
        ("current", "the old secret"),
        ("password", "the new secret"),
    ];
    let sent =
        account::change(Extension(house.clone()), Extension(stranger()), form(&fields)).await;
    let waiting = back(sent).returned.value(kept::FIELD);
    assert!(!waiting.contains("secret"), "{waiting}");
}

#[tokio::test]
async fn a_form_waits_for_no_other_house() {
    let house = house().await;
    let waiting = r#"{"path":"//elsewhere.example","form":"x","values":{}}"#;
    let typed =
        [("email", "steward@hamsa.example"), ("password", PASSWORD), (kept::FIELD, waiting)];
    let came = signing_in::sign_in(Extension(house.clone()), Extension(stranger()), form(&typed));
    assert_eq!(gone(came.await).0, "/cities");
}

#[tokio::test]
async fn the_address_typed_at_sign_in_comes_along_to_the_forgotten_password() {
    let house = house().await;
    let typed = form(&[("email", "rana@x.example"), ("password", "a secret")]);
    let query = RawQuery(Some(paths::FROM_SIGN_IN.to_owned()));
    let asked = resets::ask(Extension(house.clone()), Extension(stranger()), query, typed).await;
    let asked = back(asked);
    assert_eq!((asked.path.as_str(), asked.status.as_u16()), ("/forgot", 200));
    assert_eq!(asked.returned.value("email"), "rana@x.example");
    assert!(asked.returned.faults.is_empty() && asked.returned.values.len() == 1);
}
