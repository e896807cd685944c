//! Letting systems in, and out again.

use super::parts::FORM;
use super::reading::value;
use crate::AppError;
use crate::form::{Back, Outcome};
use crate::house::House;
use crate::page::Returned;
use crate::request::{Request, broken};
use crate::routes;
use crate::token::Token;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Extension, Form, Router};
use hamsa_domain::id::SystemTokenId;
use hamsa_domain::people::system;
use hamsa_domain::{Fault, Refusal};
use hamsa_store::NewSystemToken;
use serde::Deserialize;

/// The routes of these forms.
pub fn forms() -> Router {
    Router::new()
        .route(routes::SYSTEMS, post(let_in))
        .route(&format!("{}/{{id}}/withdraw", routes::SYSTEMS), post(withdraw))
}

/// The system to be let in.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    name: String,
    scope: String,
}

/// Makes a token. Its secret stands in this one answer only: what is kept is its hash.
pub async fn let_in(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(typed): Form<Typed>,
) -> Outcome {
    match made(&house, &request, &typed).await {
        Ok((name, secret)) => Outcome::Back(Back {
            path: routes::SYSTEMS.to_owned(),
            returned: Returned {
                form: FORM.to_owned(),
                values: [("made".to_owned(), name), ("secret".to_owned(), secret)].into(),
                ..Returned::default()
            },
            status: StatusCode::CREATED,
            ..Back::default()
        }),
        Err(error) => {
            let values = [("name", typed.name.as_str()), ("scope", typed.scope.as_str())];
            Outcome::refused(error, FORM, routes::SYSTEMS, &values)
        }
    }
}

async fn made(
    house: &House,
    request: &Request,
    typed: &Typed,
) -> Result<(String, String), AppError> {
    let maker = request.actor.signed_in()?;
    let scopes = system::scopes_of(&request.actor);
    if scopes.is_empty() {
        return Err(Refusal::Missing.into());
    }
    let scope = scopes.into_iter().find(|scope| value(scope) == typed.scope);
    let (name, scope) = match (system::name(&typed.name), scope) {
        (Ok(name), Some(scope)) => (name, scope),
        (name, scope) => {
            let mut faults = Vec::new();
            if let Err(Refusal::Invalid(found)) = name {
                faults.extend(found);
            }
            if scope.is_none() {
                faults.push(Fault::new("scope", "systems-fault-scope"));
            }
            return Err(Refusal::Invalid(faults).into());
        }
    };
    let token = Token::new().map_err(|error| broken(&error))?;
    let new = NewSystemToken {
        name: name.clone(),
        scope,
        token_hash: token.hash,
        expires_at: request.now + system::LIVES,
    };
    house.store.make_system_token(&request.change(), maker, &new).await?;
    Ok((name, token.secret))
}

/// Withdraws a token. Pressed twice, it is withdrawn as well.
pub async fn withdraw(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<SystemTokenId>,
) -> Outcome {
    match withdrawn(&house, &request, &id).await {
        Ok(()) => Outcome::done(routes::SYSTEMS, "withdrawn"),
        Err(error) => Outcome::refused(error, FORM, routes::SYSTEMS, &[]),
    }
}

async fn withdrawn(house: &House, request: &Request, id: &SystemTokenId) -> Result<(), AppError> {
    request.actor.signed_in()?;
    let token = house.store.system_token(id).await?.ok_or(Refusal::Missing)?;
    if !system::may_let_in(&request.actor, &token.scope) {
        return Err(Refusal::Missing.into());
    }
    Ok(house.store.withdraw_system_token(&request.change(), id).await?)
}
