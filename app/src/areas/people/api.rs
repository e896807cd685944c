//! What the pages of this area ask the server.

use super::view::{AccountView, InvitationView, PeopleView, ResetView};
use crate::AppError;
use crate::json::Json;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use super::answers;
#[cfg(feature = "ssr")]
use crate::request::answer;

/// The account of whoever asks.
#[server(input = GetUrl, output = Json)]
pub async fn account() -> Result<AccountView, AppError> {
    answer(answers::account().await)
}

/// The people of the scopes in which the actor invites; `ended` is the grant they just ended.
#[server(input = GetUrl, output = Json)]
pub async fn people(ended: Option<String>) -> Result<PeopleView, AppError> {
    answer(answers::people(ended).await)
}

/// The invitation behind a link; `None` when it was used, withdrawn, has expired or never was.
#[server(input = GetUrl, output = Json)]
pub async fn invitation(token: String) -> Result<Option<InvitationView>, AppError> {
    answer(answers::invitation(&token).await)
}

/// The account behind a reset link; `None` when it was used, has expired or never was.
#[server(input = GetUrl, output = Json)]
pub async fn reset(token: String) -> Result<Option<ResetView>, AppError> {
    answer(answers::reset(&token).await)
}
