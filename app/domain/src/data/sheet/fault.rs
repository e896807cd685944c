//! What is wrong with a row, so exactly that a person can go and mend it.

use super::Column;
use serde::{Deserialize, Serialize};

/// One thing wrong in one place of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowFault {
    /// The sheet's name; a text file's own name.
    pub sheet: String,
    /// The row as the file numbers it, from 1; 0 where the fault is the whole sheet's.
    pub row: u32,
    /// The column, where the fault is in one.
    pub column: Option<Column>,
    /// What stands there, cut where it is very long.
    pub value: String,
    /// Why it does not hold.
    pub reason: Reason,
}

/// Why something in a file does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Reason {
    /// A value that every row must have is missing.
    MissingValue,
    /// Not a number.
    NotANumber,
    /// Not a whole number.
    NotWhole,
    /// Below zero.
    Negative,
    /// A number that cannot be: units outside 1–5, a hundred thousand examinees.
    OutOfRange,
    /// A graduation year that has not come yet, or of which there are no such figures.
    ImpossibleYear {
        /// The first year that can be.
        first: i32,
        /// The last: the running one.
        last: i32,
    },
    /// Not the six digits of a school.
    BadCode,
    /// The error value of a failed calculation.
    ErrorValue,
    /// A text far too long for what it should be.
    TooLong,
    /// Another row says something else of the same school, subject, units and year; neither is used.
    Contradiction {
        /// The other row's sheet.
        sheet: String,
        /// The other row.
        row: u32,
    },
    /// The header has no such column.
    MissingColumn,
    /// The header has this column more than once.
    DoubledColumn,
    /// The sheet has content, and no row in it is a header.
    NoTable,
}

impl Reason {
    /// The word stored and used in message keys.
    pub fn code(&self) -> &'static str {
        match self {
            Self::MissingValue => "missing-value",
            Self::NotANumber => "not-a-number",
            Self::NotWhole => "not-whole",
            Self::Negative => "negative",
            Self::OutOfRange => "out-of-range",
            Self::ImpossibleYear { .. } => "impossible-year",
            Self::BadCode => "bad-code",
            Self::ErrorValue => "error-value",
            Self::TooLong => "too-long",
            Self::Contradiction { .. } => "contradiction",
            Self::MissingColumn => "missing-column",
            Self::DoubledColumn => "doubled-column",
            Self::NoTable => "no-table",
        }
    }
}
