//! What the pages of this area ask the server.

use super::view::Opened;
use crate::AppError;
use crate::json::Json;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// What the link with this token opens.
#[server(input = GetUrl, output = Json)]
pub async fn answer_form(token: String) -> Result<Opened, AppError> {
    crate::request::answer(super::opening::opened(&token).await)
}
