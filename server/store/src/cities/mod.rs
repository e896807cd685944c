//! Area `cities`: local authorities, their schools, members and goals.

mod authorities;
mod goals;
mod members;
mod places;
mod schools;
mod withdrawing;

pub use authorities::AuthorityRecord;
#[cfg(test)]
pub(crate) use authorities::ONE as ONE_AUTHORITY;
pub(crate) use authorities::all as all_authorities;
#[cfg(test)]
pub(crate) use goals::OF_ONE as GOALS_OF_ONE;
pub use goals::{Goal, NewGoal};
pub use members::Member;
pub use places::{Decision, PlaceToReview, SchoolDecision};
pub use schools::SchoolRecord;
pub(crate) use schools::{known as known_schools, merge as merge_schools, write as write_schools};

use serde::{Deserialize, Serialize};

/// What became of records that were saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// How many were new.
    pub added: i64,
    /// How many were different.
    pub changed: i64,
    /// How many were the same.
    pub unchanged: i64,
}

impl Saved {
    /// Whether nothing was written.
    pub fn is_nothing(self) -> bool {
        self.added == 0 && self.changed == 0
    }
}
