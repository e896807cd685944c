//! How a system is told that it gets nothing: a word that programs know, and the number to quote.

use crate::AppError;
use crate::request::Request;
use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use hamsa_domain::Refusal;
use serde::Serialize;

/// Why a system gets nothing.
#[derive(Clone, Debug, Serialize)]
pub struct Fault {
    error: Told,
    #[serde(skip)]
    status: StatusCode,
    #[serde(skip)]
    wait: Option<i64>,
}

#[derive(Clone, Debug, Serialize)]
struct Told {
    code: &'static str,
    request: String,
}

impl Fault {
    /// What went wrong with this request.
    pub fn of(error: &AppError, request: &Request) -> Self {
        let code = match error {
            AppError::Refused(Refusal::Missing) => "not_found",
            AppError::Refused(Refusal::SignInNeeded) => "token_needed",
            AppError::Refused(Refusal::TooMany { .. }) => "too_many_requests",
            AppError::Refused(Refusal::Invalid(_) | Refusal::Conflict(_)) => "not_understood",
            AppError::Broken { .. } | AppError::Unreachable => "broken",
        };
        let wait = match error {
            AppError::Refused(Refusal::TooMany { minutes }) => Some(minutes * 60),
            _ => None,
        };
        let status = StatusCode::from_u16(error.status());
        Self {
            error: Told { code, request: request.number.clone() },
            status: status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            wait,
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let (status, wait) = (self.status, self.wait);
        let mut response = (status, Json(self)).into_response();
        let headers = response.headers_mut();
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = wait {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
