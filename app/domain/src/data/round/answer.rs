//! What a school says of one cell.

use crate::id::IndicatorCode;
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is known of a cell that was answered. A cell that was left empty has no answer at all.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A number; zero is one.
    Number(f64),
    /// "We do not know", which is an answer.
    Unknown,
}

impl Value {
    /// The number, unless it is unknown.
    pub fn number(self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(number),
            Self::Unknown => None,
        }
    }

    /// From the two columns under which it is stored.
    pub fn from_columns(number: Option<f64>, unknown: bool) -> Option<Self> {
        match (number, unknown) {
            (Some(number), false) => Some(Self::Number(number)),
            (None, true) => Some(Self::Unknown),
            _ => None,
        }
    }
}

/// The answer of one cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// What is known.
    pub value: Value,
    /// A remark to whoever reads it; empty for none.
    pub note: String,
}

impl Answer {
    /// A number without a remark.
    pub fn number(number: f64) -> Self {
        Self { value: Value::Number(number), note: String::new() }
    }

    /// "We do not know", without a remark.
    pub fn unknown() -> Self {
        Self { value: Value::Unknown, note: String::new() }
    }
}

/// The answered cells of a version.
pub type Answers = BTreeMap<IndicatorCode, Answer>;

/// Where last year's number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The city published it as the school's answer.
    Report,
    /// The Ministry of Education published it.
    Ministry,
}

/// What stands beside a cell as last year's.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LastYear {
    /// What was known then.
    pub value: Value,
    /// From where.
    pub source: Source,
    /// When the city published it; nothing for the Ministry's.
    pub published_at: Option<Instant>,
}
