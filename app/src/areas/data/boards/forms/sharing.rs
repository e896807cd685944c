use super::boards::edited;
use crate::AppError;
use crate::areas::data::boards::reading::own;
use crate::form::Outcome;
use crate::house::House;
use crate::request::{Request, broken};
use crate::routes;
use crate::token::Token;
use axum::extract::Path;
use axum::{Extension, Form};
use hamsa_domain::data::board::{Edit, Sharing};
use hamsa_domain::id::BoardId;
use hamsa_domain::{Fault, Refusal};
use serde::Deserialize;

/// The form, by its name.
const SHARE: &str = "boards-share";

/// With whom.
#[derive(Deserialize)]
pub struct With {
    #[serde(default)]
    shared: String,
}

/// Shares a board with others, or with nobody any more.
pub async fn share(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<BoardId>,
    Form(typed): Form<With>,
) -> Outcome {
    let shared = async {
        let board = own(&house, &request, &id).await?;
        let chosen = Sharing::parse(&typed.shared)
            .filter(|sharing| *sharing != Sharing::City || board.city.is_some());
        let fault = || Refusal::Invalid(vec![Fault::new("shared", "boards-fault-shared")]);
        edited(&house, &request, &id, &Edit::Share(chosen.ok_or_else(fault)?)).await
    };
    ended(shared.await, "shared", &id, &typed.shared)
}

/// Gives a board a link.
pub async fn link(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<BoardId>,
) -> Outcome {
    let linked = async {
        own(&house, &request, &id).await?;
        let token = Token::new().map_err(|error| broken(&error))?;
        house.store.link_board(&request.change(), &id, Some(&token.secret)).await?;
        Ok(())
    };
    ended(linked.await, "linked", &id, "")
}

/// Withdraws the link of a board: whoever opens it sees nothing any more.
pub async fn withdraw(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<BoardId>,
) -> Outcome {
    let withdrawn = async {
        own(&house, &request, &id).await?;
        house.store.link_board(&request.change(), &id, None).await?;
        Ok(())
    };
    ended(withdrawn.await, "unlinked", &id, "")
}

fn ended(done: Result<(), AppError>, word: &str, id: &BoardId, shared: &str) -> Outcome {
    match done {
        Ok(()) => Outcome::done(format!("{}#sharing", routes::board(id)), word),
        Err(error) => Outcome::refused(error, SHARE, routes::board(id), &[("shared", shared)]),
    }
}
