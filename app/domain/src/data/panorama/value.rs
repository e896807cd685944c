//! What the panorama answers.

use crate::Instant;
use serde::{Deserialize, Serialize};

/// A figure after the guard. In JSON a number, `"withheld"` or `null`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub enum Value {
    /// The figure, in the unit of its definition.
    Shown(f64),
    /// There is a figure, and this audience may not know it.
    Withheld,
    /// There is none. That is not zero.
    Missing,
}

impl Value {
    /// The figure, where it may be shown.
    pub fn shown(self) -> Option<f64> {
        match self {
            Self::Shown(value) => Some(value),
            Self::Withheld | Self::Missing => None,
        }
    }

    /// Whether there is a figure that this audience may not know.
    pub fn is_withheld(self) -> bool {
        self == Self::Withheld
    }
}

/// A [`Value`] as it is written: tables of thousands of them travel.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Number(f64),
    Word(Word),
    Nothing,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    Withheld,
}

impl From<Value> for Written {
    fn from(value: Value) -> Self {
        match value {
            Value::Shown(value) => Self::Number(value),
            Value::Withheld => Self::Word(Word::Withheld),
            Value::Missing => Self::Nothing,
        }
    }
}

impl From<Written> for Value {
    fn from(written: Written) -> Self {
        match written {
            Written::Number(value) => Self::Shown(value),
            Written::Word(Word::Withheld) => Self::Withheld,
            Written::Nothing => Self::Missing,
        }
    }
}

/// How much is in a figure, how old it is, and whether it is real.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Completeness {
    /// The schools whose figures it is made of. Of something that is worked out from several, the fewest.
    pub schools: u32,
    /// The schools that were asked, where they were: nobody asks for what the Ministry publishes.
    pub expected: Option<u32>,
    /// The authorities whose figures it is made of.
    pub cities: u32,
    /// When the newest of it was published.
    pub published_at: Option<Instant>,
    /// Whether any of it is made up for the demo.
    pub sample: bool,
}

/// What is compared must be over nearly the same schools: so many of ten.
const COVERED: u32 = 9;

/// Whether one number of schools is nearly the other.
pub(super) fn are_nearly_as_many(one: u32, other: u32) -> bool {
    one.min(other) * 10 >= one.max(other) * COVERED
}

impl Completeness {
    /// Whether two figures are over the same schools, as far as their numbers tell. What the Ministry publishes is over
    /// all of them in every year; what schools report is over those that did.
    pub fn is_comparable(&self, other: &Self) -> bool {
        let is_reported = self.expected.is_some() || other.expected.is_some();
        let is_alike =
            self.cities == other.cities && are_nearly_as_many(self.schools, other.schools);
        !is_reported || is_alike
    }

    /// Of two inputs of something that is worked out: the poorer count, the newer date.
    pub(super) fn beside(self, other: Self) -> Self {
        Self {
            schools: self.schools.min(other.schools),
            expected: self.expected.max(other.expected),
            cities: self.cities.min(other.cities),
            published_at: self.published_at.max(other.published_at),
            sample: self.sample || other.sample,
        }
    }
}
