//! What is wrong with a formula, so exactly that a person can go and mend it.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What is wrong with a formula, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpressionFault {
    /// What is wrong.
    pub problem: Problem,
    /// At which character, from 1.
    pub at: usize,
    /// What stands there; empty at the end.
    pub found: String,
}

/// What can be wrong with a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Problem {
    /// A number, a definition or "(" is expected.
    ValueExpected,
    /// An operator or the end is expected.
    OperatorExpected,
    /// A ")" is missing.
    NotClosed,
    /// A comparison is expected.
    ComparisonExpected,
    /// A second comparison.
    SecondComparison,
    /// A formula does not compare.
    NoComparison,
    /// A sign that the language does not have.
    UnknownSign,
    /// A number that cannot be read.
    BadNumber,
    /// A word that is no code of a definition.
    BadCode,
    /// A division that does not exist.
    UnknownDivision,
    /// A division said twice.
    DivisionTwice,
    /// A value that the division does not have.
    UnknownValue,
    /// Too many parentheses within each other.
    TooDeep,
    /// Too long.
    TooLong,
}

impl Problem {
    /// The word used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::ValueExpected => "value-expected",
            Self::OperatorExpected => "operator-expected",
            Self::NotClosed => "not-closed",
            Self::ComparisonExpected => "comparison-expected",
            Self::SecondComparison => "second-comparison",
            Self::NoComparison => "no-comparison",
            Self::UnknownSign => "unknown-sign",
            Self::BadNumber => "bad-number",
            Self::BadCode => "bad-code",
            Self::UnknownDivision => "unknown-division",
            Self::DivisionTwice => "division-twice",
            Self::UnknownValue => "unknown-value",
            Self::TooDeep => "too-deep",
            Self::TooLong => "too-long",
        }
    }
}

impl ExpressionFault {
    /// The key of the message that says so, with `$at` and `$found`.
    pub fn message(&self) -> String {
        format!("data-expression-{}", self.problem.code())
    }
}

impl fmt::Display for ExpressionFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} at character {}", self.problem.code(), self.at)?;
        if self.found.is_empty() { Ok(()) } else { write!(formatter, ": {}", self.found) }
    }
}

impl std::error::Error for ExpressionFault {}
