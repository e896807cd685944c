//! How often a password may be tried, and how often one changes things about oneself.

use crate::refusal::Refusal;
use crate::time::{Instant, MINUTE};

/// Failures of one address from one place that are heard within [`WINDOW`].
pub const FAILURES_PER_ADDRESS_AND_PLACE: i64 = 5;
/// Failures of one address from wherever within [`WINDOW`]. More than from one place: else anybody
/// could lock out anybody whose address they know.
pub const FAILURES_PER_ADDRESS: i64 = 30;
/// Failures from one place (network address) within [`WINDOW`]: a school may share one.
pub const FAILURES_PER_PLACE: i64 = 50;
/// Changes of one kind that somebody makes to their own account within [`WINDOW`]: each is written
/// to the journal for good.
pub const CHANGES_PER_ACCOUNT: i64 = 20;
/// How long a failure counts, in milliseconds.
pub const WINDOW: i64 = 15 * MINUTE;

/// Failures of one key, be it an address, a place or both; an attempt under way counts as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failures {
    /// How many there were within the window.
    pub count: i64,
    /// When the oldest of them was, if any.
    pub oldest: Option<Instant>,
}

/// Whether an attempt that is counted among `failures` is heard now, or after how many minutes.
/// Counted first and judged then, attempts made at once do not slip by each other.
pub fn hear(failures: Failures, allowed: i64, now: Instant) -> Result<(), Refusal> {
    if failures.count <= allowed {
        return Ok(());
    }
    let free = failures.oldest.unwrap_or(now) + WINDOW;
    let minutes = (free.0 - now.0 + MINUTE - 1) / MINUTE;
    Err(Refusal::TooMany { minutes: minutes.max(1) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sixth_try_waits_until_the_first_is_forgotten() {
        let now = Instant(100 * MINUTE);
        let fifth = Failures { count: 5, oldest: Some(now - MINUTE) };
        assert_eq!(hear(fifth, FAILURES_PER_ADDRESS_AND_PLACE, now), Ok(()));
        let sixth = Failures { count: 6, oldest: Some(now - MINUTE) };
        assert_eq!(
            hear(sixth, FAILURES_PER_ADDRESS_AND_PLACE, now),
            Err(Refusal::TooMany { minutes: 14 })
        );
    }
}
