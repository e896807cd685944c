//! How often a password may be tried.

use crate::refusal::Refusal;
use crate::time::{Instant, MINUTE};

/// Failures of one address that are heard within [`WINDOW`].
pub const FAILURES_PER_ADDRESS: i64 = 5;
/// Failures from one place (network address) within [`WINDOW`]: a school may share one.
pub const FAILURES_PER_PLACE: i64 = 50;
/// How long a failure counts, in milliseconds.
pub const WINDOW: i64 = 15 * MINUTE;

/// Past failures of one key, be it an address or a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failures {
    /// How many there were within the window.
    pub count: i64,
    /// When the oldest of them was, if any.
    pub oldest: Option<Instant>,
}

/// Whether another attempt is heard now, or after how many minutes.
pub fn hear(failures: Failures, allowed: i64, now: Instant) -> Result<(), Refusal> {
    if failures.count < allowed {
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
        let four = Failures { count: 4, oldest: Some(now - MINUTE) };
        assert_eq!(hear(four, FAILURES_PER_ADDRESS, now), Ok(()));
        let five = Failures { count: 5, oldest: Some(now - MINUTE) };
        assert_eq!(
            hear(five, FAILURES_PER_ADDRESS, now),
            Err(Refusal::TooMany { minutes: 14 })
        );
    }
}
