//! From a bare status, a form that came back or a failure to a page in the person's language.

use crate::{Server, pages};
use axum::Json;
use axum::extract::{Request, State};
use axum::http::{HeaderName, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use hamsa_app::AppError;
use hamsa_app::areas::people::next_path;
use hamsa_app::form::{Back, Failure};
use hamsa_app::request::Request as Asked;
use hamsa_domain::Refusal;

/// Marks the answer of a server function that refused; its body is for the page's own code.
const SERVER_FUNCTION_ERROR: HeaderName = HeaderName::from_static("serverfnerror");

/// Dresses what comes from below.
pub async fn errors(State(server): State<Server>, request: Request, next: Next) -> Response {
    let asked = request.extensions().get::<Asked>().cloned();
    let came_from = came_from(&request);
    let is_function = request.uri().path().starts_with(crate::api::PREFIX);
    let mut response = next.run(request).await;

    let Some(asked) = asked else { return response };
    if let Some(back) = response.extensions_mut().remove::<Back>() {
        return pages::returned(&server, &asked, back).await;
    }
    let error = match response.extensions_mut().remove::<Failure>() {
        Some(Failure(error)) => numbered(error, &asked),
        None if is_bare(&response) => meaning(response.status(), &asked),
        None => return response,
    };
    if is_function {
        return (response.status(), Json(error)).into_response();
    }
    pages::trouble(&server, &asked, error, response.status(), came_from).await
}

/// Where people go back to from an error: the page they asked for, or the one whose form they sent.
fn came_from(request: &Request) -> Option<String> {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return pages::came_from_page(request.uri());
    }
    let referer = request.headers().get(header::REFERER)?.to_str().ok()?;
    next_path::of_address(referer).map(str::to_owned)
}

/// Forms fail outside of any page, without the number to quote.
fn numbered(error: AppError, asked: &Asked) -> AppError {
    match error {
        AppError::Broken { number } if number.is_empty() => {
            AppError::Broken { number: asked.number.clone() }
        }
        other => other,
    }
}

/// Whether it is an error that nobody has put into words: axum's own are plain text.
fn is_bare(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    let is_error = response.status().is_client_error() || response.status().is_server_error();
    is_error
        && !response.headers().contains_key(SERVER_FUNCTION_ERROR)
        && kind.is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"))
}

/// What a status of the layers, or of axum itself, says to a person.
fn meaning(status: StatusCode, asked: &Asked) -> AppError {
    let conflict = |key: &str| AppError::Refused(Refusal::Conflict(key.to_owned()));
    match status {
        StatusCode::UNAUTHORIZED => AppError::Refused(Refusal::SignInNeeded),
        StatusCode::FORBIDDEN => conflict("app-conflict-foreign-form"),
        StatusCode::PAYLOAD_TOO_LARGE => conflict("app-conflict-too-large"),
        StatusCode::BAD_REQUEST
        | StatusCode::UNSUPPORTED_MEDIA_TYPE
        | StatusCode::UNPROCESSABLE_ENTITY => conflict("app-conflict-unreadable"),
        StatusCode::SERVICE_UNAVAILABLE => conflict("app-conflict-too-slow"),
        _ if status.is_server_error() => AppError::Broken { number: asked.number.clone() },
        _ => AppError::Refused(Refusal::Missing),
    }
}
