//! What the page of what does not fit asks the server.

use super::view::FindingsView;
use crate::AppError;
use crate::json::Json;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// What does not fit in the figures of a city, or of the person's first one where none is named: what is open, or, where
/// `show` is "answered", what is not. For those who see all of a city.
#[server(input = GetUrl, output = Json)]
pub async fn read_findings(
    city: Option<String>,
    show: Option<String>,
) -> Result<FindingsView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::reading::findings(&house, &request, city.as_deref(), show.as_deref()).await)
}
