//! What the pages of the cities ask the server.

use super::view::{CityList, SideBySide, Summary};
use crate::AppError;
use crate::json::Json;
use hamsa_domain::data::Subject;
use hamsa_domain::id::AuthorityCode;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// All local authorities with their five-unit mathematics. Anybody may ask; what is small is withheld.
#[server(input = GetUrl, output = Json)]
pub async fn read_cities() -> Result<CityList, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::summary::list(&house, &request).await)
}

/// One city on one page, in one subject. Anybody may ask; the city itself sees its small counts.
#[server(input = GetUrl, output = Json)]
pub async fn read_city(code: AuthorityCode, subject: Subject) -> Result<Summary, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::summary::summary(&house, &request, &code, subject).await)
}

/// Up to four cities side by side. Codes that are unknown are left out.
#[server(input = GetUrl, output = Json)]
pub async fn read_side_by_side(codes: String) -> Result<SideBySide, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    let codes: Vec<_> =
        codes.split(',').map(AuthorityCode::new).take(super::list::MOST_COMPARED).collect();
    answer(super::summary::side_by_side(&house, &request, &codes).await)
}
