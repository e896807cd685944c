//! For how long what was given to a person holds.

use hamsa_domain::time::{DAY, HOUR};

/// How long a device stays signed in, in milliseconds.
pub const SESSION_LIVES: i64 = 30 * DAY;
/// How long an invitation can be accepted, in milliseconds.
pub const INVITATION_LIVES: i64 = 14 * DAY;
/// How long a reset link works, in milliseconds.
pub const RESET_LIVES: i64 = 2 * HOUR;
