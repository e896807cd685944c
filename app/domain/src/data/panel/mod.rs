//! What dashboards and reports are made of: one finding, said in a sentence and shown in one way.
//!
//! A [`Panel`] says what is shown; nothing of it is a figure. Whoever reads it sees what they may see, so that one
//! panel can be looked at by a mayor, by the network and by everybody.

mod choice;
mod faults;
mod seeing;
#[cfg(test)]
mod tests;

pub use choice::{Choice, Years};
pub use faults::{MOST_INDICATORS, MOST_LINES, MOST_PLACES, TITLE_LENGTH};
pub use seeing::{Relation, Seen, relation, seen_years};

use crate::id::IndicatorCode;
use serde::{Deserialize, Serialize};

/// How a panel shows its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One number with its sentence.
    Number,
    /// How figures went over the years.
    Line,
    /// Places side by side in one year, beside an earlier one.
    Bar,
    /// Each place a point between two indicators.
    Scatter,
    /// How many are left from step to step.
    Sankey,
    /// The figures themselves.
    Table,
}

impl Kind {
    /// All of them, in the order in which a form offers them.
    pub const ALL: [Self; 6] =
        [Self::Number, Self::Line, Self::Bar, Self::Scatter, Self::Sankey, Self::Table];

    /// The word stored in the database and used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Line => "line",
            Self::Bar => "bar",
            Self::Scatter => "scatter",
            Self::Sankey => "sankey",
            Self::Table => "table",
        }
    }

    /// The inverse of [`Kind::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One finding: what is shown, of whom, of when and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panel {
    /// How it is shown.
    pub kind: Kind,
    /// What a person called it; empty where its indicators say enough.
    #[serde(default)]
    pub title: String,
    /// What is shown: of a scatter the one along and the one upwards, of a sankey the steps in their order.
    pub indicators: Vec<IndicatorCode>,
    /// Of whom.
    pub places: Vec<Choice>,
    /// Of when.
    pub years: Years,
}
