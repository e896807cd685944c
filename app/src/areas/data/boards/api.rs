//! What the pages of the dashboards ask the server.

use super::view::{BoardView, BoardsView, EditView, UnsubscribeView};
use crate::AppError;
use crate::json::Json;
use hamsa_domain::id::BoardId;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// The boards that the person may see. For those who belong to the network.
#[server(input = GetUrl, output = Json)]
pub async fn read_boards() -> Result<BoardsView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::reading::boards(&house, &request).await)
}

/// One board. For its owner and those with whom it is shared.
#[server(input = GetUrl, output = Json)]
pub async fn read_board(id: BoardId) -> Result<BoardView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::reading::board(&house, &request, &id).await)
}

/// One board with what it can be made of; `panel` is the number of the one that is changed. For its owner.
#[server(input = GetUrl, output = Json)]
pub async fn read_board_edit(id: BoardId, panel: Option<u32>) -> Result<EditView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::reading::edit(&house, &request, &id, panel).await)
}

/// The board whose link holds this secret, as everybody sees it.
#[server(input = GetUrl, output = Json)]
pub async fn read_shared_board(token: String) -> Result<BoardView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::reading::shared(&house, &request, &token).await)
}

/// What the link in a weekly mail ends.
#[server(input = GetUrl, output = Json)]
pub async fn read_unsubscribe(secret: String) -> Result<UnsubscribeView, AppError> {
    use crate::request::{answer, use_house, use_request};
    let (house, request) = (use_house()?, use_request()?);
    answer(super::reading::unsubscribe(&house, &request, &secret).await)
}
