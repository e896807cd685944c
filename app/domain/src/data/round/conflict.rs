//! How a round says that things have moved on. Each is the key of a message.

/// The round has not been opened to the schools yet.
pub const ROUND_NOT_OPEN: &str = "data-conflict-round-not-open";
/// The round has been closed: whoever answers now asks the city.
pub const ROUND_CLOSED: &str = "data-conflict-round-closed";
/// The round is open already.
pub const ROUND_OPEN: &str = "data-conflict-round-open";
/// The school was marked as closed.
pub const SCHOOL_CLOSED: &str = "data-conflict-school-closed";
/// The request has been sent already.
pub const ALREADY_SENT: &str = "data-conflict-already-sent";
/// The request has not been sent.
pub const NOT_SENT: &str = "data-conflict-not-sent";
/// The school was reminded less than a day ago.
pub const REMINDED_LATELY: &str = "data-conflict-reminded-lately";
/// There is nothing to remind the school of.
pub const NOTHING_MISSING: &str = "data-conflict-nothing-missing";
/// The school has not answered.
pub const NOTHING_RECEIVED: &str = "data-conflict-nothing-received";
/// A newer version came in than the one that was looked at.
pub const NEWER_VERSION: &str = "data-conflict-newer-version";
/// A question is still open.
pub const OPEN_QUESTIONS: &str = "data-conflict-open-questions";
/// The cell is in question already.
pub const ALREADY_ASKED: &str = "data-conflict-already-asked";
/// The question that a reply was meant for was answered or taken back meanwhile.
pub const QUESTION_SETTLED: &str = "data-conflict-question-settled";
/// The answers have not been approved.
pub const NOT_APPROVED: &str = "data-conflict-not-approved";
/// The answers have been approved already.
pub const ALREADY_APPROVED: &str = "data-conflict-already-approved";
/// The answers have been published already.
pub const ALREADY_PUBLISHED: &str = "data-conflict-already-published";
/// The same command came with other answers.
pub const COMMAND_REUSED: &str = "data-conflict-command-reused";
/// The link is too old.
pub const LINK_EXPIRED: &str = "data-conflict-link-expired";
/// The link was replaced by a newer one.
pub const LINK_WITHDRAWN: &str = "data-conflict-link-withdrawn";

/// Every one of them.
pub const ALL: [&str; 19] = [
    ROUND_NOT_OPEN,
    ROUND_CLOSED,
    ROUND_OPEN,
    SCHOOL_CLOSED,
    ALREADY_SENT,
    NOT_SENT,
    REMINDED_LATELY,
    NOTHING_MISSING,
    NOTHING_RECEIVED,
    NEWER_VERSION,
    OPEN_QUESTIONS,
    ALREADY_ASKED,
    QUESTION_SETTLED,
    NOT_APPROVED,
    ALREADY_APPROVED,
    ALREADY_PUBLISHED,
    COMMAND_REUSED,
    LINK_EXPIRED,
    LINK_WITHDRAWN,
];

/// The refusal that says so.
pub(super) fn refuse<T>(how: &str) -> Result<T, crate::Refusal> {
    Err(crate::Refusal::Conflict(how.to_owned()))
}
