//! A new password by a link.

use super::attempts::{Attempt, forgive};
use super::settle;
use crate::AppError;
use crate::areas::people::lifetimes::RESET_LIVES;
use crate::areas::people::password::hash_in_turn;
use crate::areas::people::{mail, paths};
use crate::form::{Back, Outcome};
use crate::house::House;
use crate::page::Returned;
use crate::request::{Request, broken};
use crate::routes;
use crate::token::{Token, hash};
use axum::extract::{Path, RawQuery};
use axum::{Extension, Form};
use hamsa_domain::Refusal;
use hamsa_domain::people::credentials;
use hamsa_store::{Account, Change, StoreError};
use serde::Deserialize;
use tracing::Instrument;

/// The address of somebody who forgot their password.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Forgot {
    email: String,
}

/// Sends a link if the address is known, and says the same if it is not or was asked for too often.
/// From the sign-in form it only takes along the address that was typed there: no address of a page
/// should tell whose it is.
pub async fn ask(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    RawQuery(query): RawQuery,
    Form(typed): Form<Forgot>,
) -> Outcome {
    if query.as_deref() == Some(paths::FROM_SIGN_IN) {
        return Outcome::Back(Back {
            path: routes::FORGOT.to_owned(),
            returned: Returned {
                form: paths::FORGOT_FORM.to_owned(),
                values: [("email".to_owned(), typed.email)].into(),
                ..Returned::default()
            },
            ..Back::default()
        });
    }
    let result = answer_alike(house, request, &typed.email).await;
    settle(paths::FORGOT_FORM, routes::FORGOT, &[("email", &typed.email)], result)
}

async fn answer_alike(house: House, request: Request, typed: &str) -> Result<Outcome, AppError> {
    let email = credentials::email(typed).map_err(|fault| Refusal::Invalid(vec![fault]))?;
    // Every question counts: each may send a mail.
    match Attempt::hear(&house, &request, "forgot", &email).await {
        // Beside the answer, which so takes as long for a stranger's address as for a member's.
        Ok(_) => {
            let sending = async move { send_if_known(&house, &request, &email).await };
            tokio::spawn(sending.in_current_span());
        }
        Err(AppError::Refused(Refusal::TooMany { .. })) => {}
        Err(error) => return Err(error),
    }
    Ok(Outcome::done(routes::FORGOT, "sent"))
}

async fn send_if_known(house: &House, request: &Request, email: &str) -> Result<(), AppError> {
    let account = house.store.account_by_email(email).await?;
    match account.filter(|account| account.disabled_at.is_none()) {
        Some(account) => send_link(house, request, &account).await,
        None => Ok(()),
    }
}

async fn send_link(house: &House, request: &Request, account: &Account) -> Result<(), AppError> {
    let token = Token::new().map_err(|error| broken(&error))?;
    let until = request.now + RESET_LIVES;
    let link = format!("{}{}", house.address, routes::reset(&token.secret));
    let messages = house.languages.messages(account.language.unwrap_or(request.language));
    let mail = mail::reset(&messages, &account.email, &account.name, &link, until);
    let change = Change::by_system(request.now, request.number.clone());
    Ok(house.store.ask_reset(&change, &account.id, &token.hash, until, Some(&mail)).await?)
}

/// The new password.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct NewPassword {
    password: String,
}

/// Sets the password by a link. The devices that were signed in are not any more.
pub async fn set_password(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(token): Path<String>,
    Form(typed): Form<NewPassword>,
) -> Outcome {
    let path = routes::reset(&token);
    let result = use_link(&house, &request, &token, &typed.password).await;
    settle(paths::RESET_FORM, &path, &[], result)
}

async fn use_link(
    house: &House,
    request: &Request,
    token: &str,
    typed: &str,
) -> Result<Outcome, AppError> {
    // The page of a dead link says what to do.
    let dead = || Outcome::go(routes::reset(token));
    let token_hash = hash(token);
    let Some(reset) = house.store.reset(&token_hash, request.now).await? else {
        return Ok(dead());
    };
    let password = credentials::password(typed, &reset.email)
        .map_err(|fault| Refusal::Invalid(vec![fault]))?;
    let password_hash = hash_in_turn(password).await.map_err(|error| broken(&error))?;
    let change = Change::by(&reset.account, request.now, request.number.clone());
    match house.store.use_reset(&change, &token_hash, &password_hash).await {
        Ok(_) => {
            forgive(house, request, "sign-in", &reset.email).await?;
            Ok(Outcome::done(routes::SIGN_IN, "reset"))
        }
        Err(StoreError::Missing) => Ok(dead()),
        Err(error) => Err(error.into()),
    }
}
