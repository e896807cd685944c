//! What these pages ask the server.

use super::view::{FileView, FilesView};
use crate::AppError;
use crate::json::Json;
use hamsa_domain::id::{AnswerFileId, RoundId};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// The files that were brought for a round. For those who collect a city's data.
#[server(input = GetUrl, output = Json)]
pub async fn read_files(id: RoundId) -> Result<FilesView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::opening::files(&house, &request, &id).await)
}

/// One of them: what its columns hold and what each school would get. For those who collect a city's data.
#[server(input = GetUrl, output = Json)]
pub async fn read_file(id: RoundId, file: AnswerFileId) -> Result<FileView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::opening::file(&house, &request, &id, &file).await)
}
