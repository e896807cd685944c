//! How the domain says no.

use serde::{Deserialize, Serialize};

/// Why something did not happen. Every variant reaches a person as a sentence in their language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Refusal {
    /// It does not exist, or not for this person: the two are never told apart.
    #[error("not found")]
    Missing,
    /// Only somebody signed in may do this.
    #[error("sign-in needed")]
    SignInNeeded,
    /// Too many attempts; try again after this many minutes.
    #[error("too many attempts, wait {minutes} minutes")]
    TooMany {
        /// Whole minutes until the next attempt is heard.
        minutes: i64,
    },
    /// What was entered does not hold; each fault names its field.
    #[error("invalid input in {} fields", .0.len())]
    Invalid(Vec<Fault>),
    /// The state has moved on (already applied, already taken …); the message key says how.
    #[error("conflict: {0}")]
    Conflict(String),
}

/// One thing wrong with one field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The field's name in the form.
    pub field: String,
    /// Key of the message in `locales` that says what is wrong.
    pub message: String,
}

impl Fault {
    /// A fault in `field`, told by the message `message`.
    pub fn new(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self { field: field.into(), message: message.into() }
    }
}
