//! How the store says no.

use hamsa_domain::Refusal;

/// Why something was not read or written. Whatever was begun has been rolled back.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// It does not exist, or not in the state or with the owner that was asked for.
    #[error("not found")]
    Missing,
    /// A value that must be unique is taken: an address, a grant, a link.
    #[error("already taken")]
    Taken,
    /// The rules said no to what was found at the moment of writing.
    #[error("refused: {0}")]
    Refused(Refusal),
    /// The state has moved on; the text is a message key, one of [`CONFLICTS`].
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// The database did not answer, or with something unreadable.
    #[error("database: {0}")]
    Database(#[source] sqlx::Error),
    /// The tables could not be brought up to date.
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A backup could not be read or written.
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    /// A dump is not what it should be.
    #[error("dump, line {line}: {reason}")]
    Dump {
        /// The line, from one.
        line: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// The address of the database is not one that is understood. It is not repeated here: it may
    /// hold a password.
    #[error("the database address is neither sqlite:<path of a file> nor postgres://…")]
    Address,
}

/// An invitation was accepted for an account that is disabled.
pub const ACCOUNT_DISABLED: &str = "people-conflict-account-disabled";
/// Somebody new accepted an invitation without choosing a password.
pub const PASSWORD_NEEDED: &str = "people-conflict-password-needed";
/// An import was applied or cancelled that had been already.
pub const ALREADY_DECIDED: &str = "data-conflict-already-decided";
/// An import cannot be undone: a later one speaks of the same figures.
pub const LATER_IMPORT: &str = "data-conflict-later-import";
/// An import cannot be undone: it is not in the figures, or was undone already.
pub const NOT_APPLIED: &str = "data-conflict-not-applied";
/// An import cannot be undone: when it was applied, what it replaced was not yet remembered.
pub const NOT_REMEMBERED: &str = "data-conflict-not-remembered";
/// Two rows speak of the same school, indicator and year.
pub const DUPLICATE_ROW: &str = "data-conflict-duplicate-row";
/// A row speaks of a school that is not known.
pub const UNKNOWN_SCHOOL: &str = "data-conflict-unknown-school";
/// An import cannot begin in this state.
pub const IMPORT_STATE: &str = "data-conflict-import-state";
/// A dump was to be loaded into a database that holds something.
pub const NOT_EMPTY: &str = "data-conflict-not-empty";
/// A city, or the network, has let in as many systems as it may.
pub const TOO_MANY_SYSTEMS: &str = "systems-conflict-too-many";

/// Somebody else answered a discrepancy while it was looked at.
pub const ANSWERED_MEANWHILE: &str = "quality-conflict-answered";

/// Every message key that [`StoreError::Conflict`] can carry.
pub const CONFLICTS: [&str; 12] = [
    ACCOUNT_DISABLED,
    PASSWORD_NEEDED,
    ALREADY_DECIDED,
    LATER_IMPORT,
    NOT_APPLIED,
    NOT_REMEMBERED,
    DUPLICATE_ROW,
    UNKNOWN_SCHOOL,
    IMPORT_STATE,
    NOT_EMPTY,
    TOO_MANY_SYSTEMS,
    ANSWERED_MEANWHILE,
];

impl From<Refusal> for StoreError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Missing => Self::Missing,
            other => Self::Refused(other),
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error.as_database_error() {
            Some(refused) if refused.is_unique_violation() => Self::Taken,
            Some(refused) if refused.is_foreign_key_violation() => Self::Missing,
            _ => Self::Database(error),
        }
    }
}

/// The result of everything the store does.
pub type Result<T> = std::result::Result<T, StoreError>;
