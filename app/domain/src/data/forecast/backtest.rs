//! How good the forecasts of earlier years would have been.

use super::pipeline::{Grade, Pipeline, Track};
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

/// Every past year that was `ahead` years away from one which could foretell it, ascending.
pub fn backtest(pipeline: &Pipeline, others: &Experience, ahead: i32) -> Vec<Tested> {
    let finished = pipeline.known.iter().filter(|((_, grade), _)| *grade == Grade::Twelve);
    finished
        .filter_map(|((year, _), pupils)| {
            let then = pipeline.until(year - ahead);
            let others = others.until(year - ahead);
            let outlook = foretell(&then, &others, ahead, &WhatIf::default()).pop()?;
            (outlook.year == *year).then_some(Tested {
                year: *year,
                expected: outlook.expected,
                low: outlook.low,
                high: outlook.high,
                naive: outlook.naive,
                actual: i64::from(pupils.of(Track::Five)),
            })
        })
        .collect()
}

impl Experience {
    /// The same as it was known at the end of `year`.
    pub fn until(&self, year: i32) -> Self {
        let known =
            |flows: &[super::Flow]| flows.iter().filter(|flow| flow.year < year).copied().collect();
        Self { cluster: known(&self.cluster), network: known(&self.network) }
    }
}
