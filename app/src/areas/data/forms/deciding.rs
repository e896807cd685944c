use crate::AppError;
use crate::areas::data::bring;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::Extension;
use axum::extract::Path;
use hamsa_domain::id::ImportId;
use hamsa_domain::people::{Right, Scope};

/// Takes a file into the figures.
pub async fn apply(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<String>,
) -> Outcome {
    let id = ImportId::new(id);
    if let Err(refusal) = request.actor.must(Right::BringOfficialData, &Scope::Network) {
        return Outcome::Failed(refusal.into());
    }
    let applied = bring::apply(&house, &request.change(), &id).await;
    decided(&id, applied.map(drop).map_err(AppError::from))
}

/// Gives a file up.
pub async fn cancel(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<String>,
) -> Outcome {
    let id = ImportId::new(id);
    if let Err(refusal) = request.actor.must(Right::BringOfficialData, &Scope::Network) {
        return Outcome::Failed(refusal.into());
    }
    let cancelled = bring::cancel(&house, &request.change(), &id).await;
    decided(&id, cancelled.map_err(AppError::from))
}

/// Back to the file's page, which shows the receipt, or why nothing was done.
fn decided(id: &ImportId, done: Result<(), AppError>) -> Outcome {
    let path = routes::import(id);
    match done {
        Ok(()) => Outcome::go(path),
        Err(error) => Outcome::refused(error, "data-import", path, &[]),
    }
}
