use crate::AppError;
use crate::areas::data::boards::reading::seen;
use crate::areas::data::boards::weekly::next_morning;
use crate::form::Outcome;
use crate::house::House;
use crate::request::{Request, broken};
use crate::routes;
use crate::token::Token;
use axum::Extension;
use axum::extract::Path;
use hamsa_domain::id::BoardId;
use hamsa_store::Subscription;

/// The form, by its name.
const SUBSCRIBE: &str = "boards-board";

/// Has a board come by mail every week.
pub async fn subscribe(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<BoardId>,
) -> Outcome {
    let subscribed = async {
        seen(&house, &request, &id).await?;
        let account = request.actor.signed_in()?.clone();
        let token = Token::new().map_err(|error| broken(&error))?;
        let new = Subscription {
            board: id.clone(),
            account,
            secret: token.secret,
            next_at: next_morning(request.now),
        };
        house.store.subscribe(&request.change(), &new).await?;
        Ok(())
    };
    ended(subscribed.await, "subscribed", &id)
}

/// Ends that, for somebody who is signed in.
pub async fn unsubscribe(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<BoardId>,
) -> Outcome {
    let unsubscribed = async {
        seen(&house, &request, &id).await?;
        let account = request.actor.signed_in()?;
        house.store.unsubscribe(&request.change(), &id, account).await?;
        Ok(())
    };
    ended(unsubscribed.await, "unsubscribed", &id)
}

/// Ends that, for whoever follows the link in a mail. Who presses twice has ended it as well.
pub async fn unsubscribe_by_link(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(secret): Path<String>,
) -> Outcome {
    let unsubscribed = async {
        if let Some(found) = house.store.subscription_by_secret(&secret).await? {
            let change = request.change();
            house.store.unsubscribe(&change, &found.board, &found.account).await?;
        }
        Ok::<(), AppError>(())
    };
    match unsubscribed.await {
        Ok(()) => Outcome::go(routes::unsubscribe(&secret)),
        Err(error) => Outcome::Failed(error),
    }
}

fn ended(done: Result<(), AppError>, word: &str, id: &BoardId) -> Outcome {
    match done {
        Ok(()) => Outcome::done(routes::board(id), word),
        Err(error) => Outcome::refused(error, SUBSCRIBE, routes::board(id), &[]),
    }
}
