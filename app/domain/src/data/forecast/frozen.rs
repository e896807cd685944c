//! A forecast that was published: from then on it stays as it is, and is scored when the truth comes.

use super::simulate::Outlook;
use crate::id::SchoolCode;
use serde::{Deserialize, Serialize};

/// What was published: what the pupils of these schools foretold in that year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// The last year that was known then.
    pub base: i32,
    /// What was foretold, by year.
    pub outlooks: Vec<Outlook>,
    /// Of which schools: what comes is counted at the same ones.
    pub schools: Vec<SchoolCode>,
}

/// How the forecast stood beside "same as last year".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Beside {
    /// Nearer to what came.
    Better,
    /// As near.
    Equal,
    /// Farther from it.
    Worse,
}

impl Beside {
    /// Both errors compared.
    pub fn of(expected: i64, naive: i64, actual: i64) -> Self {
        match (expected - actual).abs().cmp(&(naive - actual).abs()) {
            std::cmp::Ordering::Less => Self::Better,
            std::cmp::Ordering::Equal => Self::Equal,
            std::cmp::Ordering::Greater => Self::Worse,
        }
    }

    /// The word used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Better => "better",
            Self::Equal => "equal",
            Self::Worse => "worse",
        }
    }
}

/// A year of a frozen forecast, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// What was foretold.
    pub outlook: Outlook,
    /// What came; `None` until all its schools have reported that year.
    pub actual: Option<i64>,
}

impl Score {
    /// Whether what came lies in the range; `None` until it is known.
    pub fn is_inside(&self) -> Option<bool> {
        Some((self.outlook.low..=self.outlook.high).contains(&self.actual?))
    }

    /// Against "same as last year"; `None` until it is known.
    pub fn beside(&self) -> Option<Beside> {
        Some(Beside::of(self.outlook.expected, self.outlook.naive, self.actual?))
    }
}

impl Frozen {
    /// Each year with what came: `actual` knows the five-unit pupils of grade 12 that its schools reported of a year,
    /// where all of them have.
    pub fn scores(&self, actual: impl Fn(i32) -> Option<i64>) -> Vec<Score> {
        let score =
            |outlook: &Outlook| Score { actual: actual(outlook.year), outlook: outlook.clone() };
        self.outlooks.iter().map(score).collect()
    }
}

/// How good forecasts have been, over all years that are known by now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// How many years have come.
    pub come: usize,
    /// How many of them lay in their range.
    pub inside: usize,
    /// How many were nearer than "same as last year".
    pub better: usize,
    /// How many were as near.
    pub equal: usize,
}

impl Tally {
    /// Of any scores, those left out of which the truth has not come.
    pub fn of<'s>(scores: impl Iterator<Item = &'s Score>) -> Self {
        let mut tally = Self::default();
        for score in scores {
            let (Some(inside), Some(beside)) = (score.is_inside(), score.beside()) else {
                continue;
            };
            tally.come += 1;
            tally.inside += usize::from(inside);
            tally.better += usize::from(beside == Beside::Better);
            tally.equal += usize::from(beside == Beside::Equal);
        }
        tally
    }

    /// How many were farther off than "same as last year".
    pub fn worse(&self) -> usize {
        self.come - self.better - self.equal
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn outlook(year: i32) -> Outlook {
        Outlook { year, expected: 60, low: 52, high: 68, naive: 50, in_school: true }
    }

    fn frozen() -> Frozen {
        Frozen { base: 2023, outlooks: vec![outlook(2024), outlook(2025)], schools: Vec::new() }
    }

    #[test]
    fn a_year_is_scored_when_its_truth_has_come_and_not_before() {
        let scores = frozen().scores(|year| (year == 2024).then_some(66));
        assert_eq!((scores[0].is_inside(), scores[0].beside()), (Some(true), Some(Beside::Better)));
        assert_eq!((scores[1].is_inside(), scores[1].beside()), (None, None));
        let tally = Tally::of(scores.iter());
        assert_eq!(tally, Tally { come: 1, inside: 1, better: 1, equal: 0 });
    }

    #[test]
    fn a_forecast_that_is_farther_off_than_last_year_is_said_to_be_worse() {
        let scores = frozen().scores(|_| Some(50));
        assert_eq!((scores[0].is_inside(), scores[0].beside()), (Some(false), Some(Beside::Worse)));
        assert_eq!(Tally::of(scores.iter()).worse(), 2);
        assert_eq!(Beside::of(60, 50, 55), Beside::Equal);
    }

    proptest! {
        #[test]
        fn every_year_that_came_is_counted_once(actual in proptest::collection::vec(proptest::option::of(0_i64..120), 2)) {
            let scores = frozen().scores(|year| actual[usize::from(year == 2025)]);
            let tally = Tally::of(scores.iter());
            prop_assert_eq!(tally.come, actual.iter().flatten().count());
            prop_assert!(tally.inside <= tally.come && tally.better + tally.equal <= tally.come);
        }
    }
}
