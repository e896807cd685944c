use crate::AppError;
use crate::areas::data::boards::reading::own;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::extract::Path;
use axum::{Extension, Form};
use hamsa_domain::Refusal;
use hamsa_domain::data::board::{Content, Edit, Sharing, may_make, title};
use hamsa_domain::id::{AuthorityCode, BoardId};
use hamsa_domain::people::Scope;
use hamsa_store::NewBoard;
use serde::Deserialize;

/// The form of a new board, by its name.
const NEW: &str = "boards-new";
/// The form of its title.
const RENAME: &str = "boards-rename";

/// What a board is called, and the city it is for.
#[derive(Deserialize)]
pub struct Named {
    #[serde(default)]
    title: String,
    #[serde(default)]
    city: String,
}

/// Makes an empty board.
pub async fn make(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(typed): Form<Named>,
) -> Outcome {
    match made(&house, &request, &typed).await {
        Ok(id) => Outcome::done(routes::board_edit(&id), "made"),
        Err(error) => {
            let values = [("title", typed.title.as_str()), ("city", typed.city.as_str())];
            Outcome::refused(error, NEW, routes::BOARDS, &values)
        }
    }
}

async fn made(house: &House, request: &Request, typed: &Named) -> Result<BoardId, AppError> {
    let owner = may_make(&request.actor)?.clone();
    let title = title(&typed.title)?;
    let city = (!typed.city.is_empty()).then(|| AuthorityCode::new(&typed.city));
    let holds = |code: &AuthorityCode| {
        let scope = Scope::City(code.clone());
        request.actor.grants.iter().any(|grant| grant.scope == scope)
    };
    if city.as_ref().is_some_and(|code| !holds(code)) {
        return Err(Refusal::Missing.into());
    }
    // Pressed twice, it is one board.
    for board in house.store.boards_for(&owner).await? {
        let is_same = board.owner.as_ref() == Some(&owner) && board.title == title;
        if is_same && board.city == city && board.content.panels.is_empty() {
            return Ok(board.id);
        }
    }
    let new = NewBoard {
        title,
        owner: Some(owner),
        city,
        shared: Sharing::Own,
        content: Content::default(),
        seed_code: None,
    };
    Ok(house.store.create_board(&request.change(), &new).await?)
}

/// Calls a board otherwise.
pub async fn rename(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<BoardId>,
    Form(typed): Form<Named>,
) -> Outcome {
    let renamed = async {
        own(&house, &request, &id).await?;
        let edit = Edit::Rename(title(&typed.title)?);
        house.store.edit_board(&request.change(), &id, &edit).await?;
        Ok(())
    };
    match renamed.await {
        Ok(()) => Outcome::done(routes::board_edit(&id), "renamed"),
        Err(error) => {
            Outcome::refused(error, RENAME, routes::board_edit(&id), &[("title", &typed.title)])
        }
    }
}

/// Throws a board away; the list offers to bring it back.
pub async fn delete(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<BoardId>,
) -> Outcome {
    match edited(&house, &request, &id, &Edit::Delete).await {
        Ok(()) => Outcome::done(routes::BOARDS, &format!("deleted.{id}")),
        Err(error) => Outcome::Failed(error),
    }
}

/// Brings a board back that was thrown away.
pub async fn restore(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<BoardId>,
) -> Outcome {
    match edited(&house, &request, &id, &Edit::Restore).await {
        Ok(()) => Outcome::done(routes::board(&id), "restored"),
        Err(error) => Outcome::refused(error, NEW, routes::BOARDS, &[]),
    }
}

/// Changes a board of whoever asks.
pub async fn edited(
    house: &House,
    request: &Request,
    id: &BoardId,
    edit: &Edit,
) -> Result<(), AppError> {
    own(house, request, id).await?;
    house.store.edit_board(&request.change(), id, edit).await?;
    Ok(())
}
