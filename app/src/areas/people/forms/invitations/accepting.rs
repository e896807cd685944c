use crate::AppError;
use crate::areas::people::forms::entrance::{enter, recognise};
use crate::areas::people::forms::{filled, invalid, settle};
use crate::areas::people::password::hash_in_turn;
use crate::areas::people::paths;
use crate::form::Outcome;
use crate::house::House;
use crate::request::{Request, broken};
use crate::token::hash;
use crate::{receipt, routes};
use axum::extract::Path;
use axum::{Extension, Form};
use hamsa_domain::people::credentials::{all_or_faults, name, password};
use hamsa_domain::{Language, Refusal};
use hamsa_store::{Acceptance, Change, Invitation, StoreError};
use serde::Deserialize;

/// What somebody types to accept: all of it if they are new, else their password.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    name: String,
    password: String,
    language: String,
}

/// Accepts an invitation, and signs the person in.
pub async fn accept(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(token): Path<String>,
    Form(typed): Form<Typed>,
) -> Outcome {
    let values = [("name", typed.name.as_str()), ("language", typed.language.as_str())];
    let result = join(&house, &request, &token, &typed).await;
    settle(paths::ACCEPT_FORM, &routes::invitation(&token), &values, result)
}

async fn join(
    house: &House,
    request: &Request,
    token: &str,
    typed: &Typed,
) -> Result<Outcome, AppError> {
    // The page of a dead link says what to do.
    let dead = || Outcome::go(routes::invitation(token));
    let token_hash = hash(token);
    let Some(invitation) = house.store.invitation(&token_hash, request.now).await? else {
        return Ok(dead());
    };
    let is_member = invitation.has_account;
    let acceptance = if is_member {
        prove(house, request, &invitation, typed).await?;
        Acceptance { name: String::new(), password_hash: None, language: None }
    } else {
        newcomer(&invitation, typed).await?
    };
    // Whoever else is signed in on this device has no part in it.
    let change = Change::by_system(request.now, request.number.clone());
    let account = match house.store.accept_invitation(&change, &token_hash, &acceptance).await {
        Ok(account) => account,
        // Or the address has got an account meanwhile: the page asks for its password.
        Err(StoreError::Missing | StoreError::Taken) => return Ok(dead()),
        Err(error) => return Err(error.into()),
    };
    let entered = enter(house, request, &account).await?;
    let mut cookies = vec![entered.cookie];
    if !is_member {
        return Ok(Outcome::Go { path: entered.landing, cookies });
    }
    // Somebody who had a place here already is told what has come to it.
    cookies.push(receipt::cookie("joined"));
    Ok(Outcome::Go { path: routes::ACCOUNT.to_owned(), cookies })
}

/// Shows that whoever accepts is the person invited: signed in as them, or by their password.
async fn prove(
    house: &House,
    request: &Request,
    invitation: &Invitation,
    typed: &Typed,
) -> Result<(), AppError> {
    if let Some(id) = &request.actor.account {
        let own = house.store.account(id).await?;
        if own.is_some_and(|account| account.email == invitation.email) {
            return Ok(());
        }
    }
    let password = filled("password", &typed.password, "people-fault-password-empty")
        .map_err(|fault| Refusal::Invalid(vec![fault]))?;
    match recognise(house, request, &invitation.email, password).await {
        // The address is not theirs to mend here.
        Err(AppError::Refused(Refusal::Invalid(_))) => {
            Err(invalid("password", "people-fault-accept-password"))
        }
        recognised => recognised.map(|_| ()),
    }
}

async fn newcomer(invitation: &Invitation, typed: &Typed) -> Result<Acceptance, AppError> {
    let (name, password) =
        all_or_faults(name(&typed.name), password(&typed.password, &invitation.email))?;
    let password_hash = hash_in_turn(password).await.map_err(|error| broken(&error))?;
    Ok(Acceptance {
        name,
        password_hash: Some(password_hash),
        language: Language::parse(&typed.language),
    })
}
