//! What the schools of a city have published, and how far that reaches.

use super::Counts;
use crate::data::forecast::Grade;
use crate::id::SchoolCode;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A school that has told something within so many years is waited for, unless it is known to be closed.
pub const WAITED_FOR: i32 = 5;

/// One school and what it has reported, by year.
#[derive(Clone, Debug, PartialEq)]
pub struct School {
    /// Which.
    pub code: SchoolCode,
    /// What it reported.
    pub years: BTreeMap<i32, Counts>,
    /// The years in which the city says that it is closed.
    pub closed: BTreeSet<i32>,
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

    /// Whether it was to tell of a year: it has told of one of the [`WAITED_FOR`] up to it, and has not closed since.
    fn is_waited_for(&self, year: i32) -> bool {
        let mut told = (year - WAITED_FOR + 1..=year).rev().filter(|year| self.is_whole_in(*year));
        told.next().is_some_and(|last| !self.closed.iter().any(|at| (last + 1..=year).contains(at)))
    }
}

/// A school and the years of which it has not told how many are in five units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// Which.
    pub school: SchoolCode,
    /// The years, ascending.
    pub years: Vec<i32>,
}

/// What a city's schools have published in one subject.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct City {
    /// The schools of which anything is published, by code.
    pub schools: Vec<School>,
}

impl City {
    /// The last year that most of the schools have told that were to; `None` where none has.
    pub fn last_year(&self) -> Option<i32> {
        let years: BTreeSet<i32> =
            self.schools.iter().flat_map(|school| school.years.keys().copied()).collect();
        years.into_iter().rev().find(|year| 2 * self.panel(*year).len() > self.waited_for(*year))
    }

    /// The schools of which the city is told in a year: those that told how many are in five units in every grade. What
    /// is compared over time is compared at those of them that told both ends.
    pub fn panel(&self, year: i32) -> Vec<&School> {
        self.schools.iter().filter(|one| one.is_whole_in(year)).collect()
    }

    /// How many schools were to tell of a year.
    pub fn waited_for(&self, year: i32) -> usize {
        self.schools.iter().filter(|school| school.is_waited_for(year)).count()
    }

    /// The schools that told anything of a year.
    pub fn answered(&self, year: i32) -> Vec<&School> {
        self.schools.iter().filter(|one| one.in_year(year).is_some()).collect()
    }

    /// Without whom the city is told: the schools that were to tell of `year` or told it, and the years up to it of
    /// which they have not told, since the first of which any has.
    pub fn gaps(&self, year: i32) -> Vec<Gap> {
        let is_told = |year: &i32| self.schools.iter().any(|school| school.is_whole_in(*year));
        let years: Vec<i32> =
            (year - WAITED_FOR + 1..=year).skip_while(|year| !is_told(year)).collect();
        let gap = |school: &School| {
            let is_missing = |year: &i32| !school.is_whole_in(*year);
            let missing: Vec<i32> = years.iter().copied().filter(is_missing).collect();
            (school.is_waited_for(year) && !missing.is_empty())
                .then(|| Gap { school: school.code.clone(), years: missing })
        };
        self.schools.iter().filter_map(gap).collect()
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

/// Those who stayed in five units from `grade` last year into the next one in `year`, and of how many.
pub(super) fn stayed(school: &School, grade: Grade, year: i32) -> Option<(u32, u32)> {
    let before = school.in_year(year - 1)?.five(grade)?;
    let after = school.in_year(year)?.five(grade.next()?)?;
    let joined = joined(school, grade, year).unwrap_or(0);
    Some((after.saturating_sub(joined).min(before), before))
}

/// Those who came into five units from `grade` last year into the next one in `year`: as the school counted them, or
/// as follows from how many it counted as having left. Where it counted neither, as many are taken to have stayed as
/// can have.
pub(super) fn joined(school: &School, grade: Grade, year: i32) -> Option<u32> {
    let counts = school.in_year(year)?;
    if let Some(joined) = counts.joiners[grade.index()] {
        return Some(joined);
    }
    let before = school.in_year(year - 1)?.five(grade)?;
    let after = counts.five(grade.next()?)?;
    let stayed = counts.leavers[grade.index()].map_or(before, |left| before.saturating_sub(left));
    Some(after.saturating_sub(stayed))
}
