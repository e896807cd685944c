//! One's own name, language and password.

use super::attempts::{Attempt, keep_pace};
use super::{cookies, filled, invalid, settle};
use crate::AppError;
use crate::areas::people::password::{hash_in_turn, verify_in_turn};
use crate::areas::people::paths;
use crate::form::Outcome;
use crate::house::House;
use crate::request::{Request, broken};
use crate::{receipt, routes};
use axum::{Extension, Form};
use hamsa_domain::id::AccountId;
use hamsa_domain::people::credentials::{self, all_or_faults};
use hamsa_domain::{Fault, Language, Refusal};
use hamsa_store::Account;
use serde::Deserialize;

/// What is typed on the account page, in either of its forms.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    form: String,
    name: String,
    language: String,
    current: String,
    password: String,
}

/// Keeps what one of the two forms of the account page says.
pub async fn change(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(typed): Form<Typed>,
) -> Outcome {
    if typed.form == paths::PASSWORD_FORM {
        let result = change_password(&house, &request, &typed).await;
        return settle(paths::PASSWORD_FORM, routes::ACCOUNT, &[], result);
    }
    let values = [("name", typed.name.as_str()), ("language", typed.language.as_str())];
    let result = change_details(&house, &request, &typed).await;
    settle(paths::DETAILS_FORM, routes::ACCOUNT, &values, result)
}

async fn change_details(
    house: &House,
    request: &Request,
    typed: &Typed,
) -> Result<Outcome, AppError> {
    let account = own(house, request).await?;
    let (name, language) = all_or_faults(
        credentials::name(&typed.name),
        Language::parse(&typed.language)
            .ok_or_else(|| Fault::new("language", "people-fault-language")),
    )?;
    if name != account.name {
        keep_pace(house, request, "name", &account.id).await?;
        house.store.set_name(&request.change(), &account.id, &name).await?;
    }
    if account.language != Some(language) {
        keep_pace(house, request, "language", &account.id).await?;
        house.store.set_language(&request.change(), &account.id, language).await?;
    }
    Ok(Outcome::Go {
        path: routes::ACCOUNT.to_owned(),
        cookies: vec![cookies::language(house, language), receipt::cookie("details")],
    })
}

async fn change_password(
    house: &House,
    request: &Request,
    typed: &Typed,
) -> Result<Outcome, AppError> {
    let account = own(house, request).await?;
    let (current, new) = all_or_faults(
        filled("current", &typed.current, "people-fault-password-empty"),
        credentials::password(&typed.password, &account.email),
    )?;
    prove(house, request, &account.id, current, account.password_hash).await?;
    let password_hash = hash_in_turn(new).await.map_err(|error| broken(&error))?;
    let (change, this_one) = (request.change(), request.session.as_ref());
    house.store.set_password(&change, &account.id, &password_hash, this_one).await?;
    Ok(Outcome::done(routes::ACCOUNT, "password"))
}

async fn own(house: &House, request: &Request) -> Result<Account, AppError> {
    let id = request.actor.signed_in()?;
    Ok(house.store.account(id).await?.ok_or(Refusal::Missing)?)
}

/// Asks for the password again: a device may have been left open.
async fn prove(
    house: &House,
    request: &Request,
    account: &AccountId,
    password: &str,
    stored: Option<String>,
) -> Result<(), AppError> {
    let attempt = Attempt::hear(house, request, "password", account.as_str()).await?;
    if verify_in_turn(password, stored).await.map_err(|error| broken(&error))? {
        attempt.succeeded().await
    } else {
        Err(invalid("current", "people-fault-current"))
    }
}
