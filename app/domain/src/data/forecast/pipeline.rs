//! The pupils of a city in one subject, by grade and track, year by year.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A grade of the pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Grade 10, in which pupils are placed into tracks.
    Ten,
    /// Grade 11.
    Eleven,
    /// Grade 12, the last.
    Twelve,
}

impl Grade {
    /// All of them, in the order in which pupils pass through.
    pub const ALL: [Self; 3] = [Self::Ten, Self::Eleven, Self::Twelve];

    /// Its number.
    pub fn number(self) -> i32 {
        10 + self.index() as i32
    }

    /// The grade of this number, if it belongs to the pipeline.
    pub fn of(number: i32) -> Option<Self> {
        Self::ALL.into_iter().find(|grade| grade.number() == number)
    }

    /// The grade after it; none after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.index() + 1).copied()
    }

    pub(crate) fn index(self) -> usize {
        self as usize
    }
}

/// What a pupil learns of a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Track {
    /// Five units.
    Five,
    /// Four units.
    Four,
    /// Three units.
    Three,
    /// None of the levels that lead to the exam.
    None,
}

impl Track {
    /// All of them, the highest first.
    pub const ALL: [Self; 4] = [Self::Five, Self::Four, Self::Three, Self::None];

    pub(crate) fn index(self) -> usize {
        self as usize
    }
}

/// How many tracks there are.
pub(crate) const TRACKS: usize = Track::ALL.len();

/// The pupils of one grade in one year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pupils {
    /// How many, by track in the order of [`Track::ALL`].
    pub by_track: [u32; TRACKS],
    /// How many of those in five units were not in it a year ago. `None` where nobody has counted them.
    pub joiners: Option<u32>,
}

impl Pupils {
    /// Those in one track.
    pub fn of(&self, track: Track) -> u32 {
        self.by_track[track.index()]
    }

    /// All of the grade.
    pub fn all(&self) -> u32 {
        self.by_track.iter().sum()
    }
}

/// What is known of a city's pupils in one subject. Years are those in which the school year ends, as with exams.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pipeline {
    /// The pupils of a year and a grade, where all their tracks are known.
    #[serde(with = "listed")]
    pub known: BTreeMap<(i32, Grade), Pupils>,
}

/// As a list: JSON has no keys of two parts.
mod listed {
    use super::{Grade, Pupils};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use std::collections::BTreeMap;

    pub(super) fn serialize<S: Serializer>(
        known: &BTreeMap<(i32, Grade), Pupils>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        known.iter().collect::<Vec<_>>().serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<(i32, Grade), Pupils>, D::Error> {
        Vec::deserialize(deserializer).map(|list| list.into_iter().collect())
    }
}

impl Pipeline {
    /// The pupils of a grade in a year.
    pub fn pupils(&self, year: i32, grade: Grade) -> Option<&Pupils> {
        self.known.get(&(year, grade))
    }

    /// The last year in which anything is known.
    pub fn last_year(&self) -> Option<i32> {
        self.known.keys().map(|(year, _)| *year).max()
    }

    /// The same as it was known at the end of `year`.
    pub fn until(&self, year: i32) -> Self {
        let known = self.known.range(..=(year, Grade::Twelve)).map(|(at, pupils)| (*at, *pupils));
        Self { known: known.collect() }
    }
}
