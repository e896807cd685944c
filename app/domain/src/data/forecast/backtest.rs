//! How good the forecasts of earlier years would have been.

use super::pipeline::{Grade, Pipeline, Track, is_whole};
use super::rates::Experience;
use super::simulate::foretell;
use super::what_if::WhatIf;
use serde::{Deserialize, Serialize};

/// A past year, foretold from the years before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tested {
    /// The year foretold.
    pub year: i32,
    /// What would have been expected, and the ends of the range.
    pub expected: i64,
    /// The lower end.
    pub low: i64,
    /// The upper end.
    pub high: i64,
    /// "Same as last year".
    pub naive: i64,
    /// What came.
    pub actual: i64,
}

/// Every past year that was `ahead` years away from one which could foretell it, ascending: foretold of the schools
/// that told both years, where those are most of the schools that told the earlier one.
pub fn backtest(pipeline: &Pipeline, others: &Experience, ahead: i32) -> Vec<Tested> {
    let tested = pipeline.years_of(Grade::Twelve).into_iter().filter_map(|year| {
        let base = year - ahead;
        let then = pipeline.only(|school| is_whole(school, base));
        let both = then.only(|school| school.contains_key(&(year, Grade::Twelve)));
        if 2 * both.schools.len() <= then.schools.len() {
            return None;
        }
        let outlook =
            foretell(&both.until(base), &others.until(base), ahead, &WhatIf::default()).pop()?;
        let actual = both.pupils(year, Grade::Twelve)?;
        (outlook.year == year).then_some(Tested {
            year,
            expected: outlook.expected,
            low: outlook.low,
            high: outlook.high,
            naive: outlook.naive,
            actual: i64::from(actual.of(Track::Five)),
        })
    });
    tested.collect()
}

impl Experience {
    /// The same as it was known at the end of `year`: what moved into a later one was not.
    pub fn until(&self, year: i32) -> Self {
        let known =
            |flows: &[super::Flow]| flows.iter().filter(|flow| flow.year < year).copied().collect();
        Self { cluster: known(&self.cluster), network: known(&self.network) }
    }
}
