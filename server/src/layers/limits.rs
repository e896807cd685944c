//! How much may come in, and how long it may take.

use axum::body::Body;
use axum::extract::{MatchedPath, Request};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use hamsa_app::areas::data::too_large;
use hamsa_app::request::Request as Asked;
use hamsa_app::routes::{IMPORTS, answer_sheet, round_files};
use hamsa_domain::id::RoundId;
use http_body_util::Limited;
use std::time::Duration;

/// The most bytes of a form or a server function's arguments.
const FORM: u64 = 64 * 1024;
/// The most bytes of the spreadsheet in which a school answers, with the form around it.
const SHEET: u64 = 1024 * 1024 + 64 * 1024;
/// The most bytes of a city's own table that answers for its schools, with the form around it.
const TABLE: u64 = 4 * 1024 * 1024 + 64 * 1024;
/// The most bytes of a file that is brought.
const FILE: u64 = 25 * 1024 * 1024;
/// How long an answer may take.
const ANSWER: Duration = Duration::from_secs(20);
/// How long it may take to bring a file, over a slow line, or to apply or undo it.
const FILE_ANSWER: Duration = Duration::from_secs(300);

/// Refuses a body that is too long: at once where it says so, else when it turns out.
pub async fn body(request: Request, next: Next) -> Response {
    let limit = if brings_file(&request) {
        FILE
    } else if is_posted_to(&request, &answer_sheet("{token}")) {
        SHEET
    } else if is_posted_to(&request, &round_files(&RoundId::new("{id}"))) {
        TABLE
    } else {
        FORM
    };
    let announced = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| length > limit) {
        return match request.extensions().get::<Asked>() {
            Some(asked) if brings_file(&request) => too_large(asked).into_response(),
            _ => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
        };
    }
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    next.run(request.map(|body| Body::new(Limited::new(body, limit)))).await
}

/// Gives up on an answer that takes too long.
pub async fn time(request: Request, next: Next) -> Response {
    let limit = if brings_file(&request) || applies_file(&request) { FILE_ANSWER } else { ANSWER };
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

fn brings_file(request: &Request) -> bool {
    posts_to(request) == Some("")
}

fn is_posted_to(request: &Request, wanted: &str) -> bool {
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    route == Some(wanted) && request.method() == Method::POST
}

fn applies_file(request: &Request) -> bool {
    matches!(posts_to(request), Some("/{id}/apply" | "/{id}/undo"))
}

/// The route below that of the imports to which something is sent.
fn posts_to(request: &Request) -> Option<&str> {
    let route = request.extensions().get::<MatchedPath>()?;
    route.as_str().strip_prefix(IMPORTS).filter(|_| request.method() == Method::POST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::routing::post;
    use tower::ServiceExt;

    #[tokio::test]
    async fn to_apply_a_file_may_take_as_long_as_to_bring_it() {
        async fn told(request: Request) -> String {
            format!("{} {}", brings_file(&request), applies_file(&request))
        }
        let router = Router::new()
            .route("/data/imports", post(told))
            .route("/data/imports/{id}/apply", post(told).get(told))
            .route("/data/imports/{id}/undo", post(told))
            .route("/data/imports/{id}/cancel", post(told));
        for (method, path, expected) in [
            ("POST", "/data/imports", "true false"),
            ("POST", "/data/imports/7/apply", "false true"),
            ("GET", "/data/imports/7/apply", "false false"),
            ("POST", "/data/imports/7/undo", "false true"),
            ("POST", "/data/imports/7/cancel", "false false"),
        ] {
            let request =
                axum::http::Request::builder().method(method).uri(path).body(Body::empty());
            let answer = router.clone().oneshot(request.expect("a request")).await;
            let body = axum::body::to_bytes(answer.expect("an answer").into_body(), 100).await;
            assert_eq!(body.expect("a body"), expected, "{method} {path}");
        }
    }
}
