//! For how long a link that was sent to a person holds. How long a device stays signed in is a setting:
//! `House::session_lives`.

use hamsa_domain::time::{DAY, HOUR};

/// How long an invitation can be accepted, in milliseconds.
pub const INVITATION_LIVES: i64 = 14 * DAY;
/// How long a reset link works, in milliseconds.
pub const RESET_LIVES: i64 = 2 * HOUR;
