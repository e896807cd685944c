//! What the pages of this area ask the server.

use super::view::{FoundSchools, ImportLine, ImportView, PlacesView};
use crate::AppError;
use crate::json::Json;
use hamsa_domain::id::ImportId;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// The files brought to Hamsa, newest first. For those who bring official data.
#[server(input = GetUrl, output = Json)]
pub async fn import_list() -> Result<Vec<ImportLine>, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::brought::list(&house, &request).await)
}

/// One file, what it says and what became of it. For those who bring official data.
#[server(input = GetUrl, output = Json)]
pub async fn import_details(id: ImportId) -> Result<ImportView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::brought::details(&house, &request, &id).await)
}

/// Localities and schools to be settled, and those that were. For those who settle places.
#[server(input = GetUrl, output = Json)]
pub async fn places() -> Result<PlacesView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::settling::places(&house, &request).await)
}

/// The schools that `wanted` names, by code or by name. For those who settle places.
#[server(input = GetUrl, output = Json)]
pub async fn find_schools(wanted: String) -> Result<FoundSchools, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::finding::found(&house, &request, &wanted).await)
}
