//! What is counted. For now: examinees by subject and level, as the Ministry publishes them.

use crate::id::IndicatorCode;
use serde::{Deserialize, Serialize};

/// A matriculation subject that Hamsa follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// Mathematics.
    Mathematics,
    /// Physics.
    Physics,
    /// Chemistry.
    Chemistry,
    /// Biology.
    Biology,
    /// Computer science.
    ComputerScience,
}

impl Subject {
    /// All of them, mathematics first, in the order in which pages list them.
    pub const ALL: [Self; 5] =
        [Self::Mathematics, Self::Physics, Self::Chemistry, Self::Biology, Self::ComputerScience];

    /// The word used in indicator codes and addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Mathematics => "mathematics",
            Self::Physics => "physics",
            Self::Chemistry => "chemistry",
            Self::Biology => "biology",
            Self::ComputerScience => "computer_science",
        }
    }

    /// Whether pupils choose between three, four and five units of it. Everybody takes mathematics, at one of three
    /// levels; whoever chooses a science takes five units of it, so that their share says nothing.
    pub fn has_levels(self) -> bool {
        self == Self::Mathematics
    }

    /// The inverse of [`Subject::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|subject| subject.code() == code)
    }

    /// The subject by the Ministry's name for it, or by its English name; `None` for the many others.
    pub fn named(name: &str) -> Option<Self> {
        match name.trim() {
            "מתמטיקה" => Some(Self::Mathematics),
            "פיסיקה" | "פיזיקה" => Some(Self::Physics),
            "כימיה" => Some(Self::Chemistry),
            "ביולוגיה" => Some(Self::Biology),
            "מדעי המחשב" => Some(Self::ComputerScience),
            other => match other.to_ascii_lowercase().as_str() {
                "mathematics" | "math" | "maths" => Some(Self::Mathematics),
                "physics" => Some(Self::Physics),
                "chemistry" => Some(Self::Chemistry),
                "biology" => Some(Self::Biology),
                "computer science" => Some(Self::ComputerScience),
                _ => None,
            },
        }
    }
}

/// The level of a matriculation subject, in study units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Units {
    /// Three units.
    Three,
    /// Four units.
    Four,
    /// Five units, the highest.
    Five,
}

impl Units {
    /// All levels, the highest first.
    pub const ALL: [Self; 3] = [Self::Five, Self::Four, Self::Three];

    /// The number of units.
    pub fn number(self) -> i64 {
        match self {
            Self::Three => 3,
            Self::Four => 4,
            Self::Five => 5,
        }
    }

    /// The level with this number of units, if Hamsa follows it.
    pub fn of(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|units| units.number() == number)
    }
}

/// Pupils who sat the exam of a subject at a level in their graduation year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Indicator {
    /// The subject examined.
    pub subject: Subject,
    /// The level examined.
    pub units: Units,
}

impl Indicator {
    /// Five units of mathematics: what the cities' goals are about.
    pub const FIVE_UNIT_MATHEMATICS: Self =
        Self { subject: Subject::Mathematics, units: Units::Five };

    /// Every indicator of the Ministry's file, five-unit mathematics first.
    pub fn all() -> impl Iterator<Item = Self> {
        Subject::ALL
            .into_iter()
            .flat_map(|subject| Units::ALL.into_iter().map(move |units| Self { subject, units }))
    }

    /// Its code, for instance "examinees.mathematics.5".
    pub fn code(self) -> IndicatorCode {
        IndicatorCode::new(format!("examinees.{}.{}", self.subject.code(), self.units.number()))
    }

    /// The inverse of [`Indicator::code`].
    pub fn parse(code: &str) -> Option<Self> {
        let (subject, units) = code.strip_prefix("examinees.")?.split_once('.')?;
        Some(Self { subject: Subject::parse(subject)?, units: Units::of(units.parse().ok()?)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_indicator_is_found_again_by_its_code() {
        for indicator in Indicator::all() {
            assert_eq!(Indicator::parse(indicator.code().as_str()), Some(indicator));
        }
        assert_eq!(Indicator::parse("examinees.mathematics.2"), None);
    }

    #[test]
    fn the_ministrys_spelling_of_physics_is_known() {
        assert_eq!(Subject::named(" פיסיקה  "), Some(Subject::Physics));
        assert_eq!(Subject::named("אזרחות"), None);
    }
}
