//! What stands in one place of a table.

use crate::data::catalogue::Unit;
use serde::{Deserialize, Serialize};

/// Words, a number, or why there is none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Cell {
    /// Words, as they are read.
    Text {
        /// The words.
        text: String,
    },
    /// A number that may be shown.
    Shown {
        /// How much.
        value: f64,
        /// How many digits stand behind its point.
        decimals: u8,
        /// What it counts.
        unit: Unit,
    },
    /// There is a number, and this audience may not know it.
    Withheld,
    /// The source has no number here. That is not zero.
    Missing,
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into() }
    }

    /// A count of whole things.
    pub fn count(value: i64, unit: Unit) -> Self {
        Self::Shown { value: value as f64, decimals: 0, unit }
    }

    /// The number with its sign, as people read it: "16,897", "42.5%", "1,200 ₪"; `withheld` where it is, and
    /// nothing where there is none.
    pub fn said(&self, withheld: &str) -> String {
        match self {
            Self::Text { text } => text.clone(),
            Self::Shown { value, decimals, unit } => {
                let number = crate::text::fixed(*value, *decimals);
                format!("{number}{}", sign(*unit))
            }
            Self::Withheld => withheld.to_owned(),
            Self::Missing => String::new(),
        }
    }
}

/// What follows a number of this unit where its unit is a sign and no word.
pub fn sign(unit: Unit) -> &'static str {
    match unit {
        Unit::Percent => "%",
        Unit::Shekels => "\u{A0}₪",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_withheld_is_said_and_what_is_missing_is_nothing_and_neither_is_zero() {
        assert_eq!(Cell::Withheld.said("withheld"), "withheld");
        assert_eq!(Cell::Missing.said("withheld"), "");
        assert_eq!(Cell::count(0, Unit::Pupils).said("withheld"), "0");
    }

    #[test]
    fn a_number_carries_the_sign_of_its_unit_and_as_many_decimals_as_it_has() {
        let said = |value, decimals, unit| Cell::Shown { value, decimals, unit }.said("");
        assert_eq!(said(16_897.0, 0, Unit::Pupils), "16,897");
        assert_eq!(said(42.0, 1, Unit::Percent), "42.0%");
        assert_eq!(said(1_200.4, 0, Unit::Shekels), "1,200\u{A0}₪");
        assert_eq!(said(-0.5, 1, Unit::Ratio), "\u{200E}\u{2212}0.5");
    }
}
