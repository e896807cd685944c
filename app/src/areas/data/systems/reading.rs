//! The systems of those who let them in.

use super::view::{State, SystemsView, TokenLine};
use crate::areas::data::feed;
use crate::house::House;
use crate::request::Request;
use crate::{AppError, dates};
use hamsa_domain::Refusal;
use hamsa_domain::people::{Scope, system};
use hamsa_store::SystemToken;

/// The scopes into which the actor lets systems, and those that were let in.
pub async fn systems(house: &House, request: &Request) -> Result<SystemsView, AppError> {
    request.actor.signed_in()?;
    let scopes = system::scopes_of(&request.actor);
    if scopes.is_empty() {
        return Err(Refusal::Missing.into());
    }
    let description = format!("{}{}", house.address, feed::DESCRIPTION);
    let mut view = SystemsView { description, ..SystemsView::default() };
    for scope in &scopes {
        let name = name(house, request, scope).await?;
        for token in house.store.system_tokens_in(scope).await? {
            view.tokens.push(line(token, name.clone(), request));
        }
        view.scopes.push((value(scope), name));
    }
    Ok(view)
}

/// How a scope stands in the form.
pub fn value(scope: &Scope) -> String {
    let (kind, code) = scope.columns();
    format!("{kind}:{code}")
}

async fn name(house: &House, request: &Request, scope: &Scope) -> Result<Option<String>, AppError> {
    let Scope::City(code) = scope else { return Ok(None) };
    let record = house.store.authority(code).await?.ok_or(Refusal::Missing)?;
    Ok(Some(record.authority.name.in_language(request.language).to_owned()))
}

fn line(token: SystemToken, city: Option<String>, request: &Request) -> TokenLine {
    let state = match token.expires_at <= request.now {
        true => State::Expired,
        false if token.is_orphaned => State::Orphaned,
        false => State::Open,
    };
    TokenLine {
        id: token.id,
        name: token.name,
        city,
        made_by: token.made_by_name,
        made: dates::day(token.made_at),
        until: dates::day(token.expires_at),
        used: token.used_at.map(|used| dates::minute_in(used, request.language)),
        state,
    }
}
