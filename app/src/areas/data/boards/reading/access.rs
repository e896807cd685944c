//! Who comes to which board.

use crate::AppError;
use crate::house::House;
use crate::request::Request;
use hamsa_domain::Refusal;
use hamsa_domain::data::board::Board;
use hamsa_domain::id::BoardId;

/// A board that whoever asks may see.
pub async fn seen(house: &House, request: &Request, id: &BoardId) -> Result<Board, AppError> {
    request.actor.signed_in()?;
    let board = house.store.board(id).await?.ok_or(Refusal::Missing)?;
    board.check_seen_by(&request.actor)?;
    Ok(board)
}

/// A board that whoever asks may change.
pub async fn own(house: &House, request: &Request, id: &BoardId) -> Result<Board, AppError> {
    request.actor.signed_in()?;
    let board = house.store.board(id).await?.ok_or(Refusal::Missing)?;
    board.check_changed_by(&request.actor)?;
    Ok(board)
}
