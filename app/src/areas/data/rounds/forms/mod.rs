//! What the pages of the rounds change.

mod answering;
mod approving;
mod asking;
mod chasing;
mod contacts;
mod fields;
mod links;
mod opening;
mod round;

pub use fields::Fields;

use axum::Router;
use axum::routing::post;

/// The routes of these forms.
pub fn forms() -> Router {
    Router::new()
        .route("/data/rounds", post(opening::open_round))
        .route("/data/rounds/{id}/contacts", post(contacts::save_contacts))
        .route("/data/rounds/{id}/remind", post(chasing::remind))
        .route("/data/rounds/{id}/print", post(links::print_links))
        .route("/data/rounds/{id}/deadline", post(round::set_deadline))
        .route("/data/rounds/{id}/close", post(round::close))
        .route("/data/rounds/{id}/reopen", post(round::reopen))
        .route("/data/rounds/{id}/discard", post(round::discard))
        .route("/data/rounds/{id}/approve", post(approving::approve_clear))
        .route("/data/rounds/{id}/publish", post(approving::publish))
        .route("/data/rounds/{id}/{school}/answers", post(answering::type_in))
        .route("/data/rounds/{id}/{school}/approve", post(approving::approve))
        .route("/data/rounds/{id}/{school}/ask", post(asking::ask))
        .route("/data/rounds/{id}/{school}/closed", post(links::mark_closed))
        .route("/data/rounds/{id}/{school}/link", post(links::renew))
        .route("/data/rounds/{id}/{school}/remind", post(chasing::remind_one))
        .route("/data/rounds/{id}/{school}/take-back", post(asking::take_back))
        .merge(super::files::forms::forms())
}
