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

/// What becomes of a file.
enum Decision {
    Apply,
    Cancel,
    Undo,
}

/// Takes a file into the figures.
pub async fn apply(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<String>,
) -> Outcome {
    decided(&house, &request, ImportId::new(id), Decision::Apply).await
}

/// Gives a file up.
pub async fn cancel(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<String>,
) -> Outcome {
    decided(&house, &request, ImportId::new(id), Decision::Cancel).await
}

/// Takes a file back out of the figures.
pub async fn undo(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<String>,
) -> Outcome {
    decided(&house, &request, ImportId::new(id), Decision::Undo).await
}

/// Back to the file's page, which shows the receipt, or why nothing was done.
async fn decided(house: &House, request: &Request, id: ImportId, decision: Decision) -> Outcome {
    if let Err(refusal) = request.actor.must(Right::BringOfficialData, &Scope::Network) {
        return Outcome::Failed(refusal.into());
    }
    let change = request.change();
    let done = match decision {
        Decision::Apply => bring::apply(house, &change, &id).await.map(drop),
        Decision::Cancel => bring::cancel(house, &change, &id).await,
        Decision::Undo => bring::undo(house, &change, &id).await,
    };
    let path = routes::import(&id);
    match done {
        Ok(()) => Outcome::go(path),
        Err(error) => Outcome::refused(AppError::from(error), "data-import", path, &[]),
    }
}
