//! What the pages of the dashboards change.

mod boards;
mod fields;
mod panels;
mod sharing;
mod subscribing;

use axum::Router;
use axum::routing::post;

/// The routes of these forms.
pub fn forms() -> Router {
    Router::new()
        .route("/data/boards", post(boards::make))
        .route("/data/boards/{id}/rename", post(boards::rename))
        .route("/data/boards/{id}/delete", post(boards::delete))
        .route("/data/boards/{id}/restore", post(boards::restore))
        .route("/data/boards/{id}/panels", post(panels::add))
        .route("/data/boards/{id}/panels/{number}", post(panels::replace))
        .route("/data/boards/{id}/panels/{number}/forward", post(panels::forward))
        .route("/data/boards/{id}/panels/{number}/back", post(panels::back))
        .route("/data/boards/{id}/panels/{number}/remove", post(panels::remove))
        .route("/data/boards/{id}/put-back", post(panels::put_back))
        .route("/data/boards/{id}/share", post(sharing::share))
        .route("/data/boards/{id}/link", post(sharing::link))
        .route("/data/boards/{id}/link/withdraw", post(sharing::withdraw))
        .route("/data/boards/{id}/subscribe", post(subscribing::subscribe))
        .route("/data/boards/{id}/unsubscribe", post(subscribing::unsubscribe))
        .route("/unsubscribe/{secret}", post(subscribing::unsubscribe_by_link))
}
