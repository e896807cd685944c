use crate::AppError;
use crate::areas::people::places::Places;
use crate::areas::people::view::{InvitationView, Needs, ResetView};
use crate::dates::minute;
use crate::request::{use_house, use_request};
use crate::token::hash;
use axum::http::StatusCode;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use std::slice::from_ref;

/// The open invitation behind a link.
pub async fn invitation(token: &str) -> Result<Option<InvitationView>, AppError> {
    let (house, request) = (use_house()?, use_request()?);
    let found = house.store.invitation(&hash(token), request.now).await?;
    let Some(invitation) = found else { return Ok(dead_link()) };
    let own = match &request.actor.account {
        Some(id) => house.store.account(id).await?.map(|account| account.email),
        None => None,
    };
    let places = Places::of(&house, request.language, from_ref(&invitation.scope)).await?;
    Ok(Some(InvitationView {
        needs: match invitation.has_account {
            true if own.as_ref() == Some(&invitation.email) => Needs::Nothing,
            true => Needs::Password,
            false => Needs::Account,
        },
        signed_in_as: own
            .filter(|own| *own != invitation.email)
            .map(|_| request.actor.name.clone()),
        held: places.held(invitation.role, &invitation.scope),
        language: invitation.language.unwrap_or(request.language),
        invited_by: invitation.invited_by_name,
        until: minute(invitation.expires_at),
        email: invitation.email,
        name: invitation.name,
    }))
}

/// The account behind a reset link.
pub async fn reset(token: &str) -> Result<Option<ResetView>, AppError> {
    let (house, request) = (use_house()?, use_request()?);
    let found = house.store.reset(&hash(token), request.now).await?;
    Ok(found.map(|reset| ResetView { email: reset.email }).or_else(dead_link))
}

/// Nothing is there, and the status says so; the page says what to do.
fn dead_link<T>() -> Option<T> {
    if let Some(options) = use_context::<ResponseOptions>() {
        options.set_status(StatusCode::NOT_FOUND);
    }
    None
}
