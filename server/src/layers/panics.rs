//! A panic in one request is an error of that request alone.

use super::Number;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures::FutureExt;
use hamsa_app::AppError;
use hamsa_app::form::Failure;
use std::panic::AssertUnwindSafe;

/// Answers a panic below with 500; the panic hook has logged it.
pub async fn catch(request: Request, next: Next) -> Response {
    let number = request.extensions().get::<Number>().map(Number::to_string).unwrap_or_default();
    AssertUnwindSafe(next.run(request)).catch_unwind().await.unwrap_or_else(|_| {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(Failure(AppError::Broken { number }));
        response
    })
}
