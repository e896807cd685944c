//! Server functions: what the pages ask for once they are awake.

use crate::Server;
use axum::extract::{Extension, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use hamsa_app::request::Request as Asked;
use leptos::prelude::provide_context;
use leptos::server_fn::axum::get_server_fn_service;

/// Where they all live.
pub const PREFIX: &str = "/api/";

/// Calls the function that the path names.
pub async fn call(
    State(server): State<Server>,
    Extension(asked): Extension<Asked>,
    request: Request,
) -> Response {
    if get_server_fn_service(request.uri().path(), request.method().clone()).is_none() {
        return StatusCode::NOT_FOUND.into_response();
    }
    let provide = move || {
        provide_context(server.house.clone());
        provide_context(server.house.languages.messages(asked.language));
        provide_context(asked.clone());
    };
    leptos_axum::handle_server_fns_with_context(provide, request).await.into_response()
}
