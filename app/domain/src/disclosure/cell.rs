//! What may be said of one count.

use serde::{Deserialize, Serialize};

/// A count after the guard. There is no arithmetic on cells: whatever is computed from a withheld count is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// The count, which may be shown.
    Shown(i64),
    /// There is a count, and this audience may not know it.
    Withheld,
    /// The source has no number here. That is not zero.
    Missing,
}

impl Cell {
    /// The count, where it may be shown.
    pub fn shown(self) -> Option<i64> {
        match self {
            Self::Shown(count) => Some(count),
            Self::Withheld | Self::Missing => None,
        }
    }

    /// Whether there is a count that this audience may not know.
    pub fn is_withheld(self) -> bool {
        self == Self::Withheld
    }
}
