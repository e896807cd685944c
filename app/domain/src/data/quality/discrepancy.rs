//! Figures that do not fit.

use crate::data::catalogue::Severity;
use crate::id::{IndicatorCode, SchoolCode};
use serde::{Deserialize, Serialize};
use std::fmt;

/// By what a discrepancy is found again, whatever its figures are by then.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Key {
    /// Of which school.
    pub school: SchoolCode,
    /// Which check does not hold: its code.
    pub check: String,
    /// The first reported figure that it is about.
    pub cell: IndicatorCode,
    /// In which school year.
    pub year: i32,
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}/{}/{}", self.school, self.year, self.cell, self.check)
    }
}

/// Who says a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The school reported it, and the city published it.
    Report,
    /// The Ministry of Education published it.
    Ministry,
}

/// A figure that was compared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Of what.
    pub indicator: IndicatorCode,
    /// In which school year, by the year in which it ends.
    pub year: i32,
    /// Who says it.
    pub origin: Origin,
    /// How much; nothing where the Ministry's file leaves it out, since it is small.
    pub value: Option<f64>,
}

/// Between what a discrepancy lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Across {
    /// The official file and a report.
    Sources,
    /// A school's figures of different years.
    Years,
    /// The figures of one form.
    Form,
}

impl Across {
    /// The word used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sources => "sources",
            Self::Years => "years",
            Self::Form => "form",
        }
    }

    /// What lies between these figures of a discrepancy in `year`.
    pub(super) fn of(figures: &[Figure], year: i32) -> Self {
        if figures.iter().any(|figure| figure.origin == Origin::Ministry) {
            Self::Sources
        } else if figures.iter().any(|figure| figure.year != year) {
            Self::Years
        } else {
            Self::Form
        }
    }
}

/// A check that does not hold among published figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Discrepancy {
    /// By what it is found again.
    pub key: Key,
    /// Whether it cannot be so, or is only worth a second look.
    pub severity: Severity,
    /// Between what it lies.
    pub across: Across,
    /// All figures that were compared, in the order of the check.
    pub figures: Vec<Figure>,
    /// What the left side of the check comes to; where the Ministry hides a number, for the greatest it may be.
    pub left: f64,
    /// What the right side comes to, likewise.
    pub right: f64,
    /// Whether the Ministry's file of the year names the school at all.
    pub is_named: bool,
}

impl Discrepancy {
    /// Whether what the school says of its own figures can settle it.
    pub fn can_be_said(&self) -> bool {
        self.severity != Severity::Impossible && self.across != Across::Sources
    }

    /// The one reported figure and the one of the Ministry's, where it lies between just these two.
    pub fn pair(&self) -> Option<(&Figure, &Figure)> {
        let [one, other] = &self.figures[..] else { return None };
        match (one.origin, other.origin) {
            (Origin::Report, Origin::Ministry) => Some((one, other)),
            (Origin::Ministry, Origin::Report) => Some((other, one)),
            _ => None,
        }
    }

    /// Its figures as one word, by which a form tells for which of them it was sent.
    pub fn looked_at(&self) -> String {
        let figure = |figure: &Figure| {
            let value = figure.value.map_or("-".to_owned(), |value| value.to_string());
            format!("{}@{}={value}", figure.indicator, figure.year)
        };
        self.figures.iter().map(figure).collect::<Vec<_>>().join(";")
    }
}
