//! What a request provides to server functions and forms.

use crate::AppError;
use crate::house::House;
use hamsa_domain::id::SessionId;
use hamsa_domain::people::Actor;
use hamsa_domain::{Instant, Language};
use hamsa_store::Change;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

/// One request, as the server understood it before any rule was asked.
#[derive(Clone, Debug)]
pub struct Request {
    /// Who is asking.
    pub actor: Actor,
    /// Their session, if signed in.
    pub session: Option<SessionId>,
    /// The language of the answer.
    pub language: Language,
    /// When it was asked.
    pub now: Instant,
    /// The number to quote: the same in the log, in the audit and on an error page.
    pub number: String,
    /// Where it came from (network address), for throttling only.
    pub place: String,
    /// What the browser says it is, for the list of devices.
    pub device: String,
    /// The nonce that this answer's own scripts carry.
    pub nonce: String,
}

impl Request {
    /// The change this request makes, for the audit.
    pub fn change(&self) -> Change {
        Change { actor: self.actor.account.clone(), at: self.now, request: self.number.clone() }
    }
}

/// The request being answered.
pub fn use_request() -> Result<Request, AppError> {
    use_context().ok_or(AppError::Broken { number: String::new() })
}

/// The house the request came to.
pub fn use_house() -> Result<House, AppError> {
    use_context().ok_or(AppError::Broken { number: String::new() })
}

/// Passes an answer on, with the status that fits: pages and server functions both end with it.
pub fn answer<T>(result: Result<T, AppError>) -> Result<T, AppError> {
    if let (Err(error), Some(options)) = (&result, use_context::<ResponseOptions>()) {
        let status = axum::http::StatusCode::from_u16(error.status());
        options.set_status(status.unwrap_or(axum::http::StatusCode::INTERNAL_SERVER_ERROR));
    }
    result
}

/// Logs what broke, and answers with the number under which it stands in the log.
pub fn broken(error: &dyn std::error::Error) -> AppError {
    let number = use_context::<Request>().map(|request| request.number).unwrap_or_default();
    tracing::error!(request.number = %number, error = %error, "broken");
    AppError::Broken { number }
}
