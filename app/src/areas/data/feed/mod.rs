//! The figures as data, for other systems of a city or of the network: `/api/v1/…`, described at [`DESCRIPTION`].
//!
//! A system shows a token (`Authorization: Bearer …`) that people have made for it, and is answered as what it
//! is: [`caller`] says who, [`answers`] what there is, [`figures`] page by page. All of it comes from the panorama,
//! behind the same guard as the pages.

mod answers;
mod caller;
mod fault;
mod figures;

use axum::Router;
use axum::routing::{any, get};

/// Where it is described what can be asked and what is answered (OpenAPI 3.1).
pub const DESCRIPTION: &str = "/api/v1/openapi.json";

/// The routes.
pub fn routes() -> Router {
    Router::new()
        .route(DESCRIPTION, get(answers::description))
        .route("/api/v1/cities", get(answers::cities))
        .route("/api/v1/indicators", get(answers::indicators))
        .route("/api/v1/figures", get(figures::figures))
        .route("/api/v1/reports/{kind}", get(answers::report))
        .route("/api/v1/{*other}", any(answers::unknown))
        .method_not_allowed_fallback(answers::unknown)
}
