//! What the page of the systems asks the server.

use super::view::SystemsView;
use crate::AppError;
use crate::json::Json;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// The systems that were let in. For those who lead a city or keep the network.
#[server(input = GetUrl, output = Json)]
pub async fn read_systems() -> Result<SystemsView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::reading::systems(&house, &request).await)
}
