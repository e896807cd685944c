//! The forms of this area.

/// Their routes.
pub fn forms() -> axum::Router {
    axum::Router::new()
}
