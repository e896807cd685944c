//! What the schools of a city have published, and how far that reaches.

use super::Counts;
use crate::data::forecast::Grade;
use crate::id::SchoolCode;
use std::collections::{BTreeMap, BTreeSet};

/// A year counts as reported once this share of as many schools has reported it as in the fullest year: while a
/// round is being published school by school, the year before it is the last.
pub const REACHED: f64 = 0.8;

/// One school and what it has reported, by year.
#[derive(Clone, Debug, PartialEq)]
pub struct School {
    /// Which.
    pub code: SchoolCode,
    /// What it reported.
    pub years: BTreeMap<i32, Counts>,
}

impl School {
    /// What it reported of a year.
    pub fn in_year(&self, year: i32) -> Option<&Counts> {
        self.years.get(&year)
    }

    /// Whether it reported five units of every grade in a year.
    pub fn is_whole_in(&self, year: i32) -> bool {
        self.in_year(year).is_some_and(Counts::is_whole)
    }
}

/// What a city's schools have published in one subject.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct City {
    /// The schools of which anything is published, by code.
    pub schools: Vec<School>,
}

impl City {
    /// The last year that most schools have reported; `None` where none has.
    pub fn last_year(&self) -> Option<i32> {
        let years: BTreeSet<i32> =
            self.schools.iter().flat_map(|school| school.years.keys().copied()).collect();
        let reported = |year: i32| self.schools.iter().filter(|one| one.is_whole_in(year)).count();
        let most = years.iter().map(|year| reported(*year)).max().filter(|most| *most > 0)?;
        years.into_iter().rev().find(|year| reported(*year) as f64 >= REACHED * most as f64)
    }

    /// The schools that can be compared over time: those that reported `year` and the year before whole, or `year`
    /// alone where nobody reported the year before.
    pub fn panel(&self, year: i32) -> Vec<&School> {
        let now: Vec<&School> = self.schools.iter().filter(|one| one.is_whole_in(year)).collect();
        let both: Vec<&School> =
            now.iter().copied().filter(|school| school.is_whole_in(year - 1)).collect();
        if both.is_empty() { now } else { both }
    }

    /// The schools that have published something and are not in the panel.
    pub fn left_out(&self, year: i32) -> Vec<&School> {
        let panel = self.panel(year);
        let is_in = |school: &School| panel.iter().any(|one| one.code == school.code);
        self.schools.iter().filter(|school| !is_in(school)).collect()
    }

    /// One school.
    pub fn school(&self, code: &SchoolCode) -> Option<&School> {
        self.schools.iter().find(|school| school.code == *code)
    }
}

/// A sum over schools of what each is known to have; `None` where no school is known to have any.
pub(super) fn sum(
    schools: &[&School],
    year: i32,
    pick: impl Fn(&Counts) -> Option<u32>,
) -> Option<u32> {
    let known = schools.iter().filter_map(|school| pick(school.in_year(year)?));
    known.fold(None, |sum, one| Some(sum.unwrap_or(0) + one))
}

/// Those who stayed in five units from `grade` last year into the next one in `year`, and of how many. Where nobody
/// counted who joined, as many are taken to have stayed as can have.
pub(super) fn stayed(school: &School, grade: Grade, year: i32) -> Option<(u32, u32)> {
    let before = school.in_year(year - 1)?.five(grade)?;
    let counts = school.in_year(year)?;
    let after = counts.five(grade.next()?)?;
    let joined = counts.joiners[grade.index()].unwrap_or(0);
    Some((after.saturating_sub(joined).min(before), before))
}
