use super::boards::edited;
use super::fields::Fields;
use crate::AppError;
use crate::areas::data::boards::reading::own;
use crate::form::Outcome;
use crate::house::House;
use crate::panorama::panorama;
use crate::request::Request;
use crate::routes;
use axum::extract::Path;
use axum::{Extension, Form};
use hamsa_domain::data::board::Edit;
use hamsa_domain::data::panel::Panel;
use hamsa_domain::id::BoardId;

/// The form of a panel, by its name.
const PANEL: &str = "boards-panel";
/// Where what is refused about the whole board is told.
const BOARD: &str = "boards-board";

/// Puts a panel at the end of a board.
pub async fn add(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<BoardId>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let added = async {
        let panel = described(&house, &request, &id, &fields).await?;
        let edit = Edit::Add(panel);
        let board = house.store.edit_board(&request.change(), &id, &edit).await?;
        Ok(board.content.panels.last().map(|placed| placed.number).unwrap_or_default())
    };
    match added.await {
        Ok(number) => Outcome::done(at(&id, number), "added"),
        Err(error) => Outcome::refused(error, PANEL, routes::board_edit(&id), &fields.typed()),
    }
}

/// Has a panel show something else.
pub async fn replace(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, number)): Path<(BoardId, u32)>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let replaced = async {
        let panel = described(&house, &request, &id, &fields).await?;
        let edit = Edit::Replace(number, panel);
        house.store.edit_board(&request.change(), &id, &edit).await?;
        Ok(())
    };
    match replaced.await {
        Ok(()) => Outcome::done(at(&id, number), "replaced"),
        Err(error) => {
            let path = format!("{}?panel={number}", routes::board_edit(&id));
            Outcome::refused(error, PANEL, path, &fields.typed())
        }
    }
}

/// Moves a panel one place forward.
pub async fn forward(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, number)): Path<(BoardId, u32)>,
) -> Outcome {
    let moved = edited(&house, &request, &id, &Edit::Forward(number)).await;
    ended(moved, "moved", &id, at(&id, number))
}

/// Moves a panel one place back.
pub async fn back(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, number)): Path<(BoardId, u32)>,
) -> Outcome {
    let moved = edited(&house, &request, &id, &Edit::Back(number)).await;
    ended(moved, "moved", &id, at(&id, number))
}

/// Takes a panel away; the page offers to put it back.
pub async fn remove(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, number)): Path<(BoardId, u32)>,
) -> Outcome {
    let removed = edited(&house, &request, &id, &Edit::Remove(number)).await;
    ended(removed, "removed", &id, routes::board_edit(&id))
}

/// Puts the panel back that was taken away last.
pub async fn put_back(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<BoardId>,
) -> Outcome {
    let put_back = edited(&house, &request, &id, &Edit::PutBack).await;
    ended(put_back, "put-back", &id, routes::board_edit(&id))
}

/// The panel that a form describes, of a board that whoever asks may change.
async fn described(
    house: &House,
    request: &Request,
    id: &BoardId,
    fields: &Fields,
) -> Result<Panel, AppError> {
    own(house, request, id).await?;
    let panorama = panorama(&house.store).await?;
    Ok(fields.panel(panorama.catalogue(), |code| panorama.city(code).is_some())?)
}

/// Where a panel stands on the page on which it is built.
fn at(id: &BoardId, number: u32) -> String {
    format!("{}#panel-{number}", routes::board_edit(id))
}

fn ended(done: Result<(), AppError>, word: &str, id: &BoardId, path: String) -> Outcome {
    match done {
        Ok(()) => Outcome::done(path, word),
        Err(error) => Outcome::refused(error, BOARD, routes::board_edit(id), &[]),
    }
}
