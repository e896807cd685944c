//! What the pages of the reports ask the server.

use super::view::{ReportList, ReportView};
use crate::AppError;
use crate::json::Json;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// The kinds of reports, and which of them the reader may see. For those who may see any.
#[server(input = GetUrl, output = Json)]
pub async fn read_reports() -> Result<ReportList, AppError> {
    use crate::request::{answer, use_request};
    let request = use_request()?;
    answer(super::reading::list(&request))
}

/// One report, by the code of its kind; `chosen` is the query of its address. For those who may see it.
#[server(input = GetUrl, output = Json)]
pub async fn read_report(kind: String, chosen: String) -> Result<ReportView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    let choice = super::chosen::choice(&chosen);
    answer(super::reading::view(&house, &request, &kind, choice).await)
}
