//! What this area's pages change, and the files that go out.

mod bringing;
mod deciding;
mod downloads;
mod settling;
mod withdrawing;

pub use bringing::too_large;

use axum::Router;
use axum::routing::{get, post};

/// The routes of these forms and files.
pub fn forms() -> Router {
    Router::new()
        .route("/data/imports", post(bringing::bring_file))
        .route("/data/imports/{id}/apply", post(deciding::apply))
        .route("/data/imports/{id}/cancel", post(deciding::cancel))
        .route("/data/imports/{id}/undo", post(deciding::undo))
        .route("/data/imports/{id}/faults.csv", get(downloads::faults))
        .route("/data/imports/{id}/file", get(downloads::original))
        .route("/data/places/localities", post(settling::settle_locality))
        .route("/data/places/localities/withdraw", post(withdrawing::withdraw_locality))
        .route("/data/places/schools/{code}", post(settling::settle_school))
        .route("/data/places/schools/{code}/withdraw", post(withdrawing::withdraw_school))
        .merge(super::boards::forms::forms())
        .merge(super::rounds::forms::forms())
        .merge(super::quality::forms::forms())
        .merge(super::reports::forms())
        .merge(super::systems::forms::forms())
        .merge(super::feed::routes())
        .merge(super::analysis::forms::forms())
}
