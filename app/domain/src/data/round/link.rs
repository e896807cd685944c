//! How long a school's link lives. The secret in it is made at the edge; only its hash is kept.

use super::conflict::{LINK_EXPIRED, LINK_WITHDRAWN, refuse};
use crate::refusal::Refusal;
use crate::time::{DAY, Instant};
use serde::{Deserialize, Serialize};

/// How long a link lives on after the deadline, in milliseconds: late schools see where they stand.
pub const LIVES_ON: i64 = 30 * DAY;

/// One link of a request. A reminder or a printed page brings a further one, since the secret of the first is
/// not known any more; all of them open the same form until the city renews them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// When it was made.
    pub made_at: Instant,
    /// Until when it opens the form.
    pub expires_at: Instant,
    /// When a newer one took its place.
    pub withdrawn_at: Option<Instant>,
}

impl Link {
    /// Refuses where it opens nothing any more, and says why.
    pub fn check(&self, now: Instant) -> Result<(), Refusal> {
        if self.withdrawn_at.is_some() {
            refuse(LINK_WITHDRAWN)
        } else if now >= self.expires_at {
            refuse(LINK_EXPIRED)
        } else {
            Ok(())
        }
    }
}

/// Until when a link works that is made now: 30 days after the deadline, or from now where that has passed.
pub fn expiry(deadline: Instant, now: Instant) -> Instant {
    deadline.max(now) + LIVES_ON
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant(1_000 * DAY);

    fn link() -> Link {
        Link { made_at: NOW, expires_at: expiry(NOW + DAY, NOW), withdrawn_at: None }
    }

    #[test]
    fn a_link_works_until_thirty_days_after_the_deadline() {
        assert_eq!(link().check(NOW + 31 * DAY - 1), Ok(()));
        assert_eq!(link().check(NOW + 31 * DAY), refuse(LINK_EXPIRED));
    }

    #[test]
    fn a_renewed_link_kills_the_old_one_and_says_so() {
        let old = Link { withdrawn_at: Some(NOW), ..link() };
        assert_eq!(old.check(NOW), refuse(LINK_WITHDRAWN));
    }

    #[test]
    fn a_link_made_long_after_the_deadline_works_as_well() {
        assert_eq!(expiry(NOW - 90 * DAY, NOW), NOW + 30 * DAY);
    }
}
