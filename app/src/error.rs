//! How a request fails: one type from the store to the page.

use crate::json::JsonText;
use hamsa_domain::Refusal;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

/// Why a page or a change did not come about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum AppError {
    /// The rules said no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Something of ours broke. What, stands in the log under this number and nowhere else.
    #[error("broken, see {number}")]
    Broken {
        /// The number of the request, to quote when asking for help.
        number: String,
    },
    /// The server could not be reached from the browser.
    #[error("unreachable")]
    Unreachable,
}

impl AppError {
    /// The HTTP status that says the same.
    pub fn status(&self) -> u16 {
        match self {
            Self::Refused(Refusal::Missing) => 404,
            Self::Refused(Refusal::SignInNeeded) => 401,
            Self::Refused(Refusal::TooMany { .. }) => 429,
            Self::Refused(Refusal::Invalid(_)) => 422,
            Self::Refused(Refusal::Conflict(_)) => 409,
            Self::Broken { .. } => 500,
            Self::Unreachable => 503,
        }
    }
}

impl FromServerFnError for AppError {
    type Encoder = JsonText;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) => {
                Self::Refused(Refusal::Missing)
            }
            ServerFnErrorErr::Request(_) => Self::Unreachable,
            _ => Self::Broken { number: String::new() },
        }
    }
}

#[cfg(feature = "ssr")]
impl From<hamsa_store::StoreError> for AppError {
    fn from(error: hamsa_store::StoreError) -> Self {
        match error {
            hamsa_store::StoreError::Missing => Self::Refused(Refusal::Missing),
            hamsa_store::StoreError::Refused(refusal) => Self::Refused(refusal),
            hamsa_store::StoreError::Conflict(how) => Self::Refused(Refusal::Conflict(how.into())),
            hamsa_store::StoreError::Taken => {
                Self::Refused(Refusal::Conflict("app-conflict-taken".into()))
            }
            other => crate::request::broken(&other),
        }
    }
}
