//! One board with its figures.

use super::access::{own, seen};
use super::offer::offer;
use crate::AppError;
use crate::areas::data::boards::view::{BoardView, EditView, UnsubscribeView};
use crate::house::House;
use crate::panels::{Reader, read};
use crate::panorama::panorama;
use crate::request::Request;
use crate::{dates, routes};
use hamsa_domain::Refusal;
use hamsa_domain::data::board::Board;
use hamsa_domain::id::BoardId;
use hamsa_domain::people::Actor;

/// A board, for its owner and those with whom it is shared.
pub async fn board(house: &House, request: &Request, id: &BoardId) -> Result<BoardView, AppError> {
    let board = seen(house, request, id).await?;
    let actor = &request.actor;
    let view = view(house, request, &board, Some(actor)).await?;
    let is_subscribed = match &actor.account {
        Some(account) => house.store.subscription(id, account).await?.is_some(),
        None => false,
    };
    let is_own = board.check_changed_by(actor).is_ok();
    let link = board.link.as_ref().filter(|_| is_own);
    let link = link.map(|token| format!("{}{}", house.address, routes::shared_board(token)));
    Ok(BoardView { id: Some(board.id), is_own, link, is_subscribed, ..view })
}

/// A board that its owner builds.
pub async fn edit(
    house: &House,
    request: &Request,
    id: &BoardId,
    changed: Option<u32>,
) -> Result<EditView, AppError> {
    let kept = own(house, request, id).await?;
    let changed = changed.and_then(|number| {
        let placed = kept.content.panels.iter().find(|placed| placed.number == number)?;
        Some((number, placed.panel.clone()))
    });
    let panorama = panorama(&house.store).await?;
    let messages = house.languages.messages(request.language);
    let offer = offer(&panorama, &messages, &request.actor, &kept);
    Ok(EditView { board: board(house, request, id).await?, offer, changed })
}

/// A board as everybody sees it who has its link.
pub async fn shared(house: &House, request: &Request, token: &str) -> Result<BoardView, AppError> {
    let board = house.store.board_by_link(token).await?.ok_or(Refusal::Missing)?;
    view(house, request, &board, None).await
}

/// What the link in a weekly mail ends.
pub async fn unsubscribe(
    house: &House,
    request: &Request,
    secret: &str,
) -> Result<UnsubscribeView, AppError> {
    let Some(subscription) = house.store.subscription_by_secret(secret).await? else {
        return Ok(UnsubscribeView { title: None });
    };
    let board = house.store.board(&subscription.board).await?.ok_or(Refusal::Missing)?;
    Ok(UnsubscribeView { title: Some(board.title.in_language(request.language).to_owned()) })
}

async fn view(
    house: &House,
    request: &Request,
    board: &Board,
    actor: Option<&Actor>,
) -> Result<BoardView, AppError> {
    let reader = Reader { language: request.language, actor };
    let panels = read(house, &reader, &board.panels()).await?;
    let numbers = board.content.panels.iter().map(|placed| placed.number);
    let owner = match board.owner.as_ref().filter(|_| actor.is_some()) {
        Some(owner) => house.store.account(owner).await?.map(|account| account.name),
        None => None,
    };
    let city = match &board.city {
        Some(code) => house.store.authority(code).await?,
        None => None,
    };
    let city = city.map(|record| record.authority.name.in_language(request.language).to_owned());
    Ok(BoardView {
        id: None,
        title: board.title.in_language(request.language).to_owned(),
        owner: owner.unwrap_or_default(),
        city,
        is_own: false,
        shared: board.shared,
        panels: numbers.zip(panels).collect(),
        link: None,
        is_subscribed: false,
        is_deleted: board.deleted_at.is_some(),
        has_removed: board.content.removed.is_some(),
        date: dates::day(request.now),
    })
}
