//! What the pages of the analysis ask the server.

use super::view::{AnalysisView, Asked, ForecastView};
use crate::AppError;
use crate::json::Json;
use hamsa_domain::id::AuthorityCode;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// What a city's schools tell. For those who see all of the city.
#[server(input = GetUrl, output = Json)]
pub async fn read_analysis(code: AuthorityCode, asked: Asked) -> Result<AnalysisView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::reading::analysis(&house, &request, &code, &asked).await)
}

/// What a city's pipeline foretells. For those who see all of the city.
#[server(input = GetUrl, output = Json)]
pub async fn read_forecast(code: AuthorityCode) -> Result<ForecastView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::reading::forecast(&house, &request, &code).await)
}
