//! The pupils of a city's schools in one subject, by grade and track, year by year.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

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

    /// The grade before it; none before the first.
    pub fn before(self) -> Option<Self> {
        Self::ALL.get(self.index().checked_sub(1)?).copied()
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
    /// Whether only those in five units are told apart: then all others stand at [`Track::Four`], from where they
    /// may join.
    pub is_rough: bool,
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

    /// Five units, and everybody else.
    fn roughly(self) -> Self {
        let five = self.of(Track::Five);
        Self { by_track: [five, self.all() - five, 0, 0], is_rough: true, ..self }
    }

    /// Together with those of another school.
    fn and(mut self, other: &Self) -> Self {
        self.by_track.iter_mut().zip(other.by_track).for_each(|(sum, one)| *sum += one);
        self.joiners = self.joiners.zip(other.joiners).map(|(sum, one)| sum + one);
        self
    }
}

/// What one school has told. Years are those in which the school year ends, as with exams.
pub type Told = BTreeMap<(i32, Grade), Pupils>;

/// What is known of a city's pupils in one subject, school by school: one that lacks a year takes nothing from what
/// the others tell of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pipeline {
    /// What each school has told.
    pub schools: Vec<Told>,
}

impl From<Told> for Pipeline {
    fn from(told: Told) -> Self {
        Self { schools: vec![told] }
    }
}

impl Pipeline {
    /// The pupils of a grade in a year, at the schools that told them.
    pub fn pupils(&self, year: i32, grade: Grade) -> Option<Pupils> {
        let [pupils] = self.together([(year, grade)])?;
        Some(pupils)
    }

    /// The pupils of these grades in these years, at the schools that told all of them; `None` where no school did.
    /// Levels below five units are told apart where all of those schools did.
    pub fn together<const N: usize>(&self, cells: [(i32, Grade); N]) -> Option<[Pupils; N]> {
        let told = |school: &Told| {
            let found: Vec<Pupils> =
                cells.iter().map_while(|cell| school.get(cell).copied()).collect();
            <[Pupils; N]>::try_from(found).ok()
        };
        let mut each: Vec<[Pupils; N]> = self.schools.iter().filter_map(told).collect();
        if each.iter().flatten().any(|pupils| pupils.is_rough) {
            each.iter_mut().flatten().for_each(|pupils| *pupils = pupils.roughly());
        }
        each.into_iter().reduce(|mut sum, one| {
            sum.iter_mut().zip(&one).for_each(|(sum, one)| *sum = sum.and(one));
            sum
        })
    }

    /// The last year in which anything is known.
    pub fn last_year(&self) -> Option<i32> {
        self.schools.iter().flat_map(Told::keys).map(|(year, _)| *year).max()
    }

    /// The years in which any school told a grade.
    pub fn years_of(&self, grade: Grade) -> BTreeSet<i32> {
        let cells = self.schools.iter().flat_map(Told::keys);
        cells.filter(|(_, of)| *of == grade).map(|(year, _)| *year).collect()
    }

    /// The same as it was known at the end of `year`.
    pub fn until(&self, year: i32) -> Self {
        let until = |school: &Told| {
            school.range(..=(year, Grade::Twelve)).map(|(at, pupils)| (*at, *pupils)).collect()
        };
        Self { schools: self.schools.iter().map(until).collect() }
    }

    /// The schools of which `is_one` holds.
    pub fn only(&self, is_one: impl Fn(&Told) -> bool) -> Self {
        Self { schools: self.schools.iter().filter(|school| is_one(school)).cloned().collect() }
    }
}

/// Whether a school told all three grades of a year.
pub fn is_whole(school: &Told, year: i32) -> bool {
    Grade::ALL.into_iter().all(|grade| school.contains_key(&(year, grade)))
}
