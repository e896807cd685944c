//! From where futures begin.

use super::pipeline::{Grade, Pipeline, Pupils, TRACKS, Told, Track, is_whole};
use serde::{Deserialize, Serialize};

/// How many years back the entry into grade 10 is looked at.
const YEARS: i32 = 5;
/// Of how many of the last ones it is the mean.
const LATEST: usize = 3;

/// The pupils of the last year that is known, and how many come after them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Start {
    /// The year.
    pub year: i32,
    /// The pupils of the three grades, at the schools that told all of them.
    pub grades: [Pupils; 3],
    /// How many come into five units of grade 10 each year, on average.
    five: f64,
    /// The standard deviation of that.
    spread: f64,
}

impl Start {
    /// Where `pipeline` stands at the end of its last year; `None` where no school told all three grades of it.
    pub fn of(pipeline: &Pipeline) -> Option<Self> {
        let year = pipeline.last_year()?;
        let grades = pipeline.together(Grade::ALL.map(|grade| (year, grade)))?;
        let schools = pipeline.only(|school| is_whole(school, year)).schools;
        let five = schools.iter().filter_map(|school| usual(school, year)).sum::<f64>();
        let changes: Vec<f64> = (year - YEARS + 1..year)
            .filter_map(|year| {
                let pairs = schools
                    .iter()
                    .filter_map(|school| Some((entry(school, year)?, entry(school, year + 1)?)));
                let change =
                    |sum: Option<f64>, (before, after)| Some(sum.unwrap_or(0.0) + after - before);
                pairs.fold(None, change)
            })
            .collect();
        let moved =
            changes.iter().map(|change| change.powi(2)).sum::<f64>() / changes.len().max(1) as f64;
        // Two counts differ by chance alone; one entry varies by half of what two differ.
        Some(Self { year, grades, five, spread: (moved / 2.0).max(five).sqrt() })
    }

    /// Those who come into grade 10 in a year that is so many standard deviations off.
    pub(super) fn arriving(&self, deviate: f64) -> Pupils {
        let mut by_track: [u32; TRACKS] = self.grades[0].by_track;
        by_track[Track::Five.index()] = (self.five + deviate * self.spread).round().max(0.0) as u32;
        Pupils { by_track, joiners: None, is_rough: self.grades[0].is_rough }
    }
}

/// How many came into five units of grade 10 of a school.
fn entry(school: &Told, year: i32) -> Option<f64> {
    Some(f64::from(school.get(&(year, Grade::Ten))?.of(Track::Five)))
}

/// The mean of the last of them.
fn usual(school: &Told, year: i32) -> Option<f64> {
    let latest: Vec<f64> = (year - YEARS + 1..=year)
        .rev()
        .filter_map(|year| entry(school, year))
        .take(LATEST)
        .collect();
    (!latest.is_empty()).then(|| latest.iter().sum::<f64>() / latest.len() as f64)
}
