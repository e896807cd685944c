//! Roles that end, and those that are given back.

use super::press;
use crate::AppError;
use crate::areas::people::answers::{ended_by, ended_once};
use crate::areas::people::places::may_give;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::{Extension, Form};
use hamsa_domain::Refusal;
use hamsa_domain::id::GrantId;
use hamsa_store::StoreError;
use serde::Deserialize;

/// A role of a person in a scope, by the id of the grant.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    grant: String,
}

/// Ends a role. Who may give a role may end it, but nobody ends their own: it could not be undone.
pub async fn end(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(chosen): Form<Chosen>,
) -> Outcome {
    press(take(&house, &request, &GrantId::new(chosen.grant)).await)
}

async fn take(house: &House, request: &Request, id: &GrantId) -> Result<Outcome, AppError> {
    let own = request.actor.signed_in()?;
    let Some((holder, grant)) = house.store.grant(id).await? else {
        // From another tab, or by somebody else who may.
        ended_once(house, &request.actor, id.as_str()).await?.ok_or(Refusal::Missing)?;
        return Ok(Outcome::done(routes::PEOPLE, "ended-already"));
    };
    if holder == *own || !may_give(house, &request.actor, grant.role, &grant.scope).await? {
        return Err(Refusal::Missing.into());
    }
    house.store.end_grant(&request.change(), id).await?;
    Ok(Outcome::go(format!("{}?ended={id}", routes::PEOPLE)))
}

/// Gives back a role that the actor ended lately: the undo of ending it.
pub async fn restore(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(chosen): Form<Chosen>,
) -> Outcome {
    press(give_back(&house, &request, &chosen.grant).await)
}

async fn give_back(house: &House, request: &Request, id: &str) -> Result<Outcome, AppError> {
    request.actor.signed_in()?;
    let ended = ended_by(house, request, id).await?;
    let (holder, ended) = ended.ok_or(Refusal::Missing)?;
    match house.store.give_grant(&request.change(), &holder, ended.role, &ended.scope).await {
        // A second press finds done what it asks for.
        Ok(_) | Err(StoreError::Taken) => Ok(Outcome::done(routes::PEOPLE, "restored")),
        Err(error) => Err(error.into()),
    }
}
