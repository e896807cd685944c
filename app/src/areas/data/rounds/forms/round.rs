use super::Fields;
use super::fields::{ended_in_round, of_the_city};
use super::opening::read_deadline;
use crate::AppError;
use crate::areas::data::rounds::reading::to_collect;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::extract::Path;
use axum::{Extension, Form};
use hamsa_domain::data::round::RoundState;
use hamsa_domain::id::RoundId;
use hamsa_domain::{Instant, Refusal};

/// The form of the deadline, by its name.
const DEADLINE: &str = "rounds-deadline";

/// Moves the deadline of a round that is not closed.
pub async fn set_deadline(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<RoundId>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let moved = async {
        let deadline = deadline(&house, &request, &id, &fields).await?;
        house.store.set_deadline(&request.change(), &id, deadline).await?;
        Ok("deadline")
    };
    with_deadline(moved.await, &id, &fields)
}

/// Opens a closed round again, until another deadline.
pub async fn reopen(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<RoundId>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let reopened = async {
        let deadline = deadline(&house, &request, &id, &fields).await?;
        house.store.reopen_round(&request.change(), &id, deadline).await?;
        Ok("reopened")
    };
    with_deadline(reopened.await, &id, &fields)
}

async fn deadline(
    house: &House,
    request: &Request,
    id: &RoundId,
    fields: &Fields,
) -> Result<Instant, AppError> {
    to_collect(house, request, id).await?;
    let typed = fields.value("deadline");
    Ok(read_deadline(typed, request.now).map_err(|fault| Refusal::Invalid(vec![fault]))?)
}

fn with_deadline(done: Result<&str, AppError>, id: &RoundId, fields: &Fields) -> Outcome {
    match done {
        Ok(done) => Outcome::done(routes::round(id), done),
        Err(error) => {
            Outcome::refused(of_the_city(error), DEADLINE, routes::round(id), &fields.typed())
        }
    }
}

/// Closes a round. Who closes it once more finds it closed.
pub async fn close(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<RoundId>,
) -> Outcome {
    let closed = async {
        let full = to_collect(&house, &request, &id).await?;
        if full.round.state != RoundState::Closed {
            house.store.close_round(&request.change(), &id).await?;
        }
        Ok("closed".to_owned())
    };
    ended_in_round(closed.await, &id)
}

/// Throws a round away of which no school knows.
pub async fn discard(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<RoundId>,
) -> Outcome {
    let discarded = async {
        let full = to_collect(&house, &request, &id).await?;
        house.store.discard_round(&request.change(), &id).await?;
        Ok(full.round.authority)
    };
    match discarded.await {
        Ok(city) => Outcome::done(routes::rounds_of(&city), "discarded"),
        Err(error) => ended_in_round(Err(error), &id),
    }
}
