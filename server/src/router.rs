//! Everything that is answered, and the layers around it, in order.

use crate::layers::{body, catch, compress, errors, headers, origin, session, time};
use crate::telemetry::observe;
use crate::{Server, api, assets, health, pages};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{any, get};
use tower::ServiceBuilder;

/// The whole house as one service.
pub fn router(server: Server) -> Router {
    let around_all = ServiceBuilder::new()
        // Its number, its time, its line in the log.
        .layer(from_fn(observe))
        .layer(from_fn(catch))
        .layer(from_fn_with_state(server.clone(), headers))
        .layer(from_fn(compress));
    let around_pages = ServiceBuilder::new()
        // Who asks; then every error from below becomes a page in their language.
        .layer(from_fn_with_state(server.clone(), session))
        .layer(from_fn_with_state(server.clone(), errors))
        .layer(from_fn(catch))
        .layer(from_fn(time))
        .layer(from_fn_with_state(server.clone(), origin))
        // The limit on bodies is `body`, for every reader of a body alike; axum's own is off.
        .layer(from_fn(body))
        .layer(DefaultBodyLimit::disable());

    let plain = Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/pkg/{name}", get(assets::file))
        .route("/answer-worker.js", get(assets::answer_worker))
        .route("/favicon.ico", get(assets::mark))
        .route("/robots.txt", get(assets::robots));

    let mut pages = Router::new().route("/api/{*function}", any(api::call));
    for path in pages::paths() {
        pages = pages.route(path, pages::answer());
    }
    let pages = pages
        .merge(hamsa_app::routes::forms().with_state(()))
        .fallback(pages::unknown)
        .layer(around_pages);

    plain.merge(pages).layer(around_all).with_state(server)
}
