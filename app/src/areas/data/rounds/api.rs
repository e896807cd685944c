//! What the pages of the rounds ask the server.

use super::view::{RoundView, RoundsView, SchoolView, SheetsView};
use crate::AppError;
use crate::json::Json;
use hamsa_domain::id::{RoundId, SchoolCode};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// The rounds of a city, or of the person's first one where none is named. For those who see all of a city.
#[server(input = GetUrl, output = Json)]
pub async fn read_rounds(city: Option<String>) -> Result<RoundsView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::reading::rounds(&house, &request, city.as_deref()).await)
}

/// One round. For those who see all of its city.
#[server(input = GetUrl, output = Json)]
pub async fn read_round(id: RoundId) -> Result<RoundView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::reading::round(&house, &request, &id).await)
}

/// One school in a round, with all that was ever said in it. For those who see all of its city.
#[server(input = GetUrl, output = Json)]
pub async fn read_school(id: RoundId, school: SchoolCode) -> Result<SchoolView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::reading::school(&house, &request, &id, &school).await)
}

/// The schools whose links can be printed. For those who collect a city's data.
#[server(input = GetUrl, output = Json)]
pub async fn read_sheets(id: RoundId) -> Result<SheetsView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::reading::sheets(&house, &request, &id).await)
}
