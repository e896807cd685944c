//! How much may come in, and how long it may take.

use axum::body::Body;
use axum::extract::{MatchedPath, Request};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use hamsa_app::routes::IMPORTS;
use http_body_util::Limited;
use std::time::Duration;

/// The most bytes of a form or a server function's arguments.
const FORM: u64 = 64 * 1024;
/// The most bytes of a file that is brought.
const FILE: u64 = 25 * 1024 * 1024;
/// How long an answer may take.
const ANSWER: Duration = Duration::from_secs(20);
/// How long it may take to bring a file, over a slow line.
const UPLOAD: Duration = Duration::from_secs(300);

/// Refuses a body that is too long: at once where it says so, else when it turns out.
pub async fn body(request: Request, next: Next) -> Response {
    let limit = if brings_file(&request) { FILE } else { FORM };
    let announced = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| length > limit) {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    next.run(request.map(|body| Body::new(Limited::new(body, limit)))).await
}

/// Gives up on an answer that takes too long.
pub async fn time(request: Request, next: Next) -> Response {
    let limit = if brings_file(&request) { UPLOAD } else { ANSWER };
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

fn brings_file(request: &Request) -> bool {
    let route = request.extensions().get::<MatchedPath>();
    request.method() == Method::POST && route.is_some_and(|route| route.as_str() == IMPORTS)
}
