//! Signing in and out, and the language.

use super::attempts::keep_pace;
use super::entrance::{enter, leave, recognise};
use super::{cookies, filled, press, settle};
use crate::AppError;
use crate::areas::people::{next_path, paths};
use crate::form::{Back, Outcome};
use crate::house::House;
use crate::kept::{self, Kept};
use crate::request::Request;
use crate::{receipt, routes};
use axum::http::{HeaderMap, header};
use axum::{Extension, Form};
use hamsa_domain::Language;
use hamsa_domain::people::credentials::{all_or_faults, email};
use serde::Deserialize;

/// What is typed to sign in.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SignIn {
    email: String,
    password: String,
    next: String,
    kept: String,
}

/// Signs somebody in, and sends them on to the page they came for, or back to the form that waits.
pub async fn sign_in(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(typed): Form<SignIn>,
) -> Outcome {
    let values = [
        ("email", typed.email.as_str()),
        ("next", typed.next.as_str()),
        (kept::FIELD, typed.kept.as_str()),
    ];
    let result = let_in(&house, &request, &typed).await;
    settle(paths::SIGN_IN_FORM, routes::SIGN_IN, &values, result)
}

async fn let_in(house: &House, request: &Request, typed: &SignIn) -> Result<Outcome, AppError> {
    let (email, password) = all_or_faults(
        email(&typed.email),
        filled("password", &typed.password, "people-fault-password-empty"),
    )?;
    let account = recognise(house, request, &email, password).await?;
    let entered = enter(house, request, &account.id).await?;
    let waiting =
        Kept::from_text(&typed.kept).filter(|kept| next_path::local(&kept.path).is_some());
    if let Some(kept) = waiting {
        return Ok(Outcome::Back(Back {
            path: kept.path.clone(),
            returned: kept.back(),
            cookies: vec![entered.cookie],
            asked: Some(Box::new(entered.asked)),
            ..Back::default()
        }));
    }
    let path = next_path::local(&typed.next).map_or(entered.landing, str::to_owned);
    Ok(Outcome::Go { path, cookies: vec![entered.cookie] })
}

/// Signs this device out.
pub async fn sign_out(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
) -> Outcome {
    let left = vec![cookies::no_session(&house), receipt::cookie("signed-out")];
    let result = leave(&house, &request).await;
    press(result.map(|()| Outcome::Go { path: routes::SIGN_IN.to_owned(), cookies: left }))
}

/// A language, and the page to read in it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Choice {
    language: String,
    next: String,
}

/// Keeps the language on the device, and for the person if somebody is signed in.
pub async fn choose_language(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    headers: HeaderMap,
    Form(choice): Form<Choice>,
) -> Outcome {
    let came_from = || {
        let referer = headers.get(header::REFERER)?.to_str().ok()?;
        next_path::of_address(referer)
    };
    let path = next_path::local(&choice.next).or_else(came_from).unwrap_or(routes::HOME);
    let Some(language) = Language::parse(&choice.language) else { return Outcome::go(path) };
    press(keep_language(&house, &request, language, path).await)
}

async fn keep_language(
    house: &House,
    request: &Request,
    language: Language,
    path: &str,
) -> Result<Outcome, AppError> {
    let actor = &request.actor;
    if let Some(account) = actor.account.as_ref().filter(|_| actor.language != Some(language)) {
        keep_pace(house, request, "language", account).await?;
        house.store.set_language(&request.change(), account, language).await?;
    }
    Ok(Outcome::Go { path: path.to_owned(), cookies: vec![cookies::language(house, language)] })
}
