//! What is counted, as data.

use super::breakdown::Breakdown;
use super::check::Check;
use super::code::{Measure, Part};
use super::expression::Expression;
use crate::Instant;
use crate::cities::Title;
use crate::id::{DefinitionCode, IndicatorCode};
use crate::text::number_reading::{NumberFault, Typed, read_number};
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// All of them, in the order in which pages list them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word stored in the database and used in message keys.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                }
            }

            /// The inverse of `code`.
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}

words! {
    /// What a definition is about.
    Theme {
        /// Pupils, their tracks, who joins and who leaves.
        Students "students",
        /// Teachers.
        Teachers "teachers",
        /// Parents.
        Parents "parents",
        /// Programmes that go beyond lessons.
        Programmes "programmes",
        /// Hours and money.
        Resources "resources",
    }
}

words! {
    /// What its values count.
    Unit {
        /// Pupils.
        Pupils "pupils",
        /// Teachers.
        Teachers "teachers",
        /// Classes.
        Classes "classes",
        /// Hours.
        Hours "hours",
        /// New Israeli shekels.
        Shekels "shekels",
        /// People who are neither pupils nor teachers.
        People "people",
        /// Programmes.
        Programmes "programmes",
        /// Meetings.
        Meetings "meetings",
        /// Percent.
        Percent "percent",
        /// So many of one for each of another.
        Ratio "ratio",
    }
}

impl Unit {
    /// The key of its name.
    pub fn message(self) -> String {
        format!("data-unit-{}", self.code())
    }
}

words! {
    /// Whose figure it is.
    Grain {
        /// Each school has its own.
        School "school",
        /// Only the city as a whole has one.
        City "city",
    }
}

words! {
    /// What is better.
    Direction {
        /// More is better.
        More "more",
        /// Less is better.
        Less "less",
        /// Neither.
        Neither "neither",
    }
}

words! {
    /// How the figures of schools make one of the city.
    Aggregate {
        /// They add up.
        Sum "sum",
        /// Their mean.
        Mean "mean",
        /// Not at all: it is computed anew from what has been added up.
        None "none",
    }
}

impl Aggregate {
    /// The city's figure out of those that schools have; `None` where there are none.
    pub fn over(self, values: impl IntoIterator<Item = f64>) -> Option<f64> {
        let (mut sum, mut count) = (0.0, 0.0);
        for value in values {
            sum += value;
            count += 1.0;
        }
        match self {
            Self::Sum if count > 0.0 => Some(sum),
            Self::Mean if count > 0.0 => Some(sum / count),
            Self::Sum | Self::Mean | Self::None => None,
        }
    }
}

/// What is counted: one row of the catalogue, and with its breakdown filled, many indicators.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Definition {
    /// The word that begins its indicators' codes: "pupils".
    pub code: DefinitionCode,
    /// What it is about.
    pub theme: Theme,
    /// What its values count.
    pub unit: Unit,
    /// Whose figure it is.
    pub grain: Grain,
    /// What divides it.
    pub breakdown: Breakdown,
    /// What is better.
    pub direction: Direction,
    /// How schools make a city.
    pub aggregate: Aggregate,
    /// How many decimals a value may have; 0 for counts.
    pub decimals: u8,
    /// The smallest value that can be.
    pub minimum: Option<i64>,
    /// The greatest value that can be; beyond it somebody mistyped.
    pub maximum: Option<i64>,
    /// Whether it counts persons, so that the disclosure guard's threshold applies.
    pub confidential: bool,
    /// How it follows from others; `None` for what is asked or imported.
    pub formula: Option<Expression>,
    /// What must hold between it and others.
    pub checks: Vec<Check>,
    /// Its name.
    pub name: Title,
    /// What exactly is counted, in a sentence.
    pub meaning: Title,
    /// Who knows it.
    pub source: Title,
    /// Its place in the catalogue.
    pub position: i64,
    /// When it was taken out of use; its figures stay.
    pub retired_at: Option<Instant>,
}

/// Why a number cannot be a value of a definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum ValueFault {
    /// A count is whole.
    NotWhole,
    /// Fewer decimals are allowed.
    TooExact {
        /// So many.
        decimals: u8,
    },
    /// It is smaller than can be.
    TooSmall {
        /// The smallest that can be.
        minimum: i64,
    },
    /// It is greater than can be.
    TooGreat {
        /// The greatest that can be.
        maximum: i64,
    },
}

/// Why something typed is no value of a definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unfit {
    /// It is no number.
    Number(NumberFault),
    /// It is a number that cannot be.
    Value(ValueFault),
}

impl Unfit {
    /// The key of the message that says so.
    pub fn message(self) -> &'static str {
        match self {
            Self::Number(fault) => fault.message(),
            Self::Value(fault) => fault.message(),
        }
    }

    /// The number that the message names as `$limit`; 0 where it names none.
    pub fn limit(self) -> i64 {
        match self {
            Self::Number(_) => 0,
            Self::Value(fault) => fault.limit(),
        }
    }
}

impl ValueFault {
    /// The key of the message that says so.
    pub fn message(self) -> &'static str {
        match self {
            Self::NotWhole => "data-value-not-whole",
            Self::TooExact { .. } => "data-value-too-exact",
            Self::TooSmall { .. } => "data-value-too-small",
            Self::TooGreat { .. } => "data-value-too-great",
        }
    }

    /// The number that the message names as `$limit`.
    pub fn limit(self) -> i64 {
        match self {
            Self::NotWhole => 0,
            Self::TooExact { decimals } => i64::from(decimals),
            Self::TooSmall { minimum } => minimum,
            Self::TooGreat { maximum } => maximum,
        }
    }
}

impl Definition {
    /// Whether it follows from others and is never asked.
    pub fn is_derived(&self) -> bool {
        self.formula.is_some()
    }

    /// Its indicators, in the order of its breakdown.
    pub fn indicators(&self) -> Vec<IndicatorCode> {
        self.breakdown.parts().into_iter().map(|part| self.indicator(part)).collect()
    }

    /// The code of one part of it.
    pub fn indicator(&self, part: Part) -> IndicatorCode {
        Measure { definition: self.code.clone(), part }.code()
    }

    /// Reads what was typed as its value; `None` where nothing was, or a dash.
    ///
    /// # Errors
    ///
    /// Why it is none.
    pub fn read(&self, text: &str) -> Result<Option<f64>, Unfit> {
        let value = match read_number(text).map_err(Unfit::Number)? {
            Typed::Empty | Typed::Missing => return Ok(None),
            Typed::Percent(_) if self.unit != Unit::Percent => {
                return Err(Unfit::Number(NumberFault::Percent));
            }
            Typed::Number(value) | Typed::Percent(value) => value,
        };
        self.fault(value).map_or(Ok(Some(value)), |fault| Err(Unfit::Value(fault)))
    }

    /// What keeps `value` from being a value of it, if anything.
    pub fn fault(&self, value: f64) -> Option<ValueFault> {
        let scaled = value * 10_f64.powi(i32::from(self.decimals));
        if !value.is_finite() || (scaled - scaled.round()).abs() > 1e-6 {
            return Some(match self.decimals {
                0 => ValueFault::NotWhole,
                decimals => ValueFault::TooExact { decimals },
            });
        }
        match (self.minimum, self.maximum) {
            (Some(minimum), _) if value < minimum as f64 => Some(ValueFault::TooSmall { minimum }),
            (_, Some(maximum)) if value > maximum as f64 => Some(ValueFault::TooGreat { maximum }),
            _ => None,
        }
    }
}
