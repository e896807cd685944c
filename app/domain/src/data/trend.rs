//! What a series of yearly counts foretells where nothing else is known: a trend with a wide range.
//!
//! Random walk with drift (Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 3rd ed., sections 5.2
//! and 5.5): the mean yearly change goes on. With y the last of the known counts, h the years ahead and n the years
//! from the first known count to the last,
//!
//! - expected: y + h · (y − first) / n;
//! - standard error: σ · √(h · (1 + h/n));
//! - range: expected ± 1.2816 standard errors, which holds 80 % of a normal distribution.
//!
//! σ² is the variance of the yearly changes about their mean; where years are missing, a change over g years has
//! g times the variance of one. One change has no variance about its mean: of two years it cannot be told what is
//! drift and what is chance, and the change itself is taken for σ. (In simulations like those of the tests, with
//! yearly spreads of 3 to 50 on a level of 400, the range of two years then holds 76 to 92 % of later counts; with
//! counting noise alone it held 46 to 76 %.) σ² is never below the noise of counting itself, the sum of the last
//! two counts (the variance of the difference of two Poisson counts): few and calm years prove little.

use crate::disclosure::Cell;
use serde::{Deserialize, Serialize};

/// Years from which on the national series is no longer what it was before: 2015 (the national programme *Give
/// Five*) and 2024 (relief in the exams). Counts on two sides of one are not compared and foretell nothing of
/// each other.
pub const BREAKS: [i32; 2] = [2015, 2024];

/// The deviate that leaves a tenth of a normal distribution above it.
const TENTH: f64 = 1.2816;

/// Whether the series goes on unbroken from one year to the other.
pub fn comparable(one: i32, other: i32) -> bool {
    !BREAKS.iter().any(|year| (one < *year) != (other < *year))
}

/// Counts of one thing in several years, not necessarily every year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Series {
    /// Year and count, in any order. Years without a number are left out. Of two counts of a year the later one
    /// in the list holds.
    pub points: Vec<(i32, i64)>,
}

/// What a series foretells for one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trend {
    /// The year foretold.
    pub year: i32,
    /// The expected count, to the nearest whole.
    pub expected: i64,
    /// The lower end of the 80 % range, rounded down; never below zero.
    pub low: i64,
    /// The upper end of the 80 % range, rounded up.
    pub high: i64,
    /// "Same as last year": the last known count, which a forecast has to beat.
    pub naive: i64,
    /// The years that it rests on, ascending.
    pub years_used: Vec<i32>,
    /// The break in the series because of which earlier years were left out.
    pub broken_in: Option<i32>,
    /// How little is known.
    pub knowledge: Knowledge,
}

/// How much a trend rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Knowledge {
    /// Two years, which is one change: drift and chance cannot be told apart.
    TwoYears,
    /// Three to five years: how much changes vary is a rough guess.
    FewYears,
    /// Six years or more.
    SeveralYears,
}

/// Why nothing is foretold for a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Silence {
    /// Between what is known and that year lies a break in the series.
    Break {
        /// The first year that is no longer comparable with what is known.
        year: i32,
    },
    /// Fewer than two years are known since the last break.
    FewYears,
}

/// A past year, foretold from the years before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scored {
    /// The year foretold.
    pub year: i32,
    /// What would have been expected.
    pub expected: i64,
    /// The lower end of the range.
    pub low: i64,
    /// The upper end of the range.
    pub high: i64,
    /// "Same as last year".
    pub naive: i64,
    /// What came.
    pub actual: i64,
}

/// What `series` foretells for `year`, from the years before it. `None` with fewer than two of them since the last
/// break, and for a year beyond the next break.
pub fn foretell(series: &Series, year: i32) -> Option<Trend> {
    let before: Vec<(i32, i64)> =
        series.ascending().into_iter().filter(|(known, _)| *known < year).collect();
    let used: Vec<(i32, i64)> =
        before.iter().copied().filter(|(known, _)| comparable(*known, year)).collect();
    let [first, .., last] = used.as_slice() else { return None };
    let known_for = f64::from(last.0 - first.0);
    let drift = (last.1 - first.1) as f64 / known_for;
    let ahead = f64::from(year - last.0);
    let expected = last.1 as f64 + ahead * drift;
    let error = (variance(&used, drift) * ahead * (1.0 + ahead / known_for)).sqrt();
    Some(Trend {
        year,
        expected: expected.round().max(0.0) as i64,
        low: (expected - TENTH * error).floor().max(0.0) as i64,
        high: (expected + TENTH * error).ceil().max(0.0) as i64,
        naive: last.1,
        broken_in: (before.len() > used.len()).then(|| last_break(year)).flatten(),
        knowledge: Knowledge::of(used.len()),
        years_used: used.into_iter().map(|(year, _)| year).collect(),
    })
}

/// Why `series` foretells nothing for `year`; `None` where it does.
pub fn silence(series: &Series, year: i32) -> Option<Silence> {
    if foretell(series, year).is_some() {
        return None;
    }
    let known = series.points.iter().map(|(known, _)| *known).filter(|known| *known < year);
    let last = known.max();
    let broken = BREAKS.into_iter().find(|broken| last < Some(*broken) && *broken <= year);
    Some(match (last, broken) {
        (Some(_), Some(year)) => Silence::Break { year },
        _ => Silence::FewYears,
    })
}

/// Every year of `series` that the years before it could foretell, ascending: how good such trends have been.
pub fn backtest(series: &Series) -> Vec<Scored> {
    let score = |(year, actual)| {
        let Trend { expected, low, high, naive, .. } = foretell(series, year)?;
        Some(Scored { year, expected, low, high, naive, actual })
    };
    series.ascending().into_iter().filter_map(score).collect()
}

/// σ²: of one year's change about the mean change.
fn variance(points: &[(i32, i64)], drift: f64) -> f64 {
    let mean = if points.len() > 2 { drift } else { 0.0 };
    let squares = points.windows(2).map(|pair| {
        let years = f64::from(pair[1].0 - pair[0].0);
        let change = (pair[1].1 - pair[0].1) as f64;
        (change - mean * years).powi(2) / years
    });
    // Of the changes, one fewer than the points, one went into their mean.
    let spread = squares.sum::<f64>() / (points.len() - 2).max(1) as f64;
    let noise: i64 = points.iter().rev().take(2).map(|(_, count)| count).sum();
    spread.max(noise as f64)
}

fn last_break(year: i32) -> Option<i32> {
    BREAKS.into_iter().filter(|broken| *broken <= year).max()
}

impl Knowledge {
    fn of(years: usize) -> Self {
        match years {
            0..=2 => Self::TwoYears,
            3..=5 => Self::FewYears,
            _ => Self::SeveralYears,
        }
    }
}

impl Series {
    /// The counts that an audience may see: a trend over withheld ones would give them away.
    pub fn shown(counts: &[(i32, Cell)]) -> Self {
        let points = counts.iter().filter_map(|(year, cell)| Some((*year, cell.shown()?)));
        Self { points: points.collect() }
    }

    fn ascending(&self) -> Vec<(i32, i64)> {
        let by_year: std::collections::BTreeMap<i32, i64> = self.points.iter().copied().collect();
        by_year.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn series(points: &[(i32, i64)]) -> Series {
        Series { points: points.to_vec() }
    }

    #[test]
    fn two_years_foretell_a_third_with_a_wide_range_and_say_so() {
        let trend = foretell(&series(&[(2017, 584), (2018, 693)]), 2019).unwrap();
        assert_eq!((trend.expected, trend.naive), (802, 693));
        // 109 * sqrt(1 * (1 + 1/1)) * 1.2816 = 197.6
        assert_eq!((trend.low, trend.high), (604, 1_000));
        assert_eq!((trend.knowledge, trend.broken_in), (Knowledge::TwoYears, None));
        assert_eq!(trend.years_used, [2017, 2018]);
    }

    #[test]
    fn a_withheld_year_foretells_nothing() {
        let counts = [(2016, Cell::Shown(40)), (2017, Cell::Withheld), (2018, Cell::Missing)];
        assert_eq!(Series::shown(&counts), series(&[(2016, 40)]));
    }

    #[test]
    fn one_year_foretells_nothing() {
        assert_eq!(foretell(&series(&[(2018, 693)]), 2019), None);
        assert_eq!(foretell(&series(&[]), 2019), None);
        assert_eq!(foretell(&series(&[(2018, 693), (2018, 690)]), 2019), None);
        assert_eq!(foretell(&series(&[(2018, 693), (2019, 690)]), 2018), None);
    }

    #[test]
    fn years_before_a_break_are_left_out_and_it_is_said() {
        let long =
            series(&[(2012, 900), (2013, 910), (2014, 935), (2016, 300), (2017, 310), (2018, 320)]);
        let trend = foretell(&long, 2019).unwrap();
        assert_eq!((trend.expected, trend.broken_in), (330, Some(2015)));
        assert_eq!(trend.years_used, [2016, 2017, 2018]);
        assert_eq!(trend.knowledge, Knowledge::FewYears);
        assert_eq!(foretell(&long, 2024), None, "beyond the next break nothing is foretold");
        assert!(foretell(&long, 2015).is_none());
    }

    #[test]
    fn it_is_said_why_nothing_is_foretold() {
        let known = series(&[(2017, 272), (2018, 329)]);
        assert_eq!(silence(&known, 2023), None);
        assert_eq!(silence(&known, 2029), Some(Silence::Break { year: 2024 }));
        assert_eq!(silence(&series(&[(2018, 329)]), 2020), Some(Silence::FewYears));
        assert_eq!(silence(&series(&[]), 2029), Some(Silence::FewYears));
    }

    #[test]
    fn a_missing_year_is_a_change_over_two_years() {
        let gap = foretell(&series(&[(2018, 100), (2016, 80)]), 2020).unwrap();
        assert_eq!((gap.expected, gap.naive), (120, 100));
        let calm =
            foretell(&series(&[(2016, 80), (2017, 90), (2019, 110), (2020, 120)]), 2021).unwrap();
        assert_eq!(calm.expected, 130);
        // Steady growth varies by nothing, so the range is counting noise: sqrt(230 * 1.25) * 1.2816 = 21.7
        assert_eq!((calm.low, calm.high), (108, 152));
    }

    #[test]
    fn every_past_year_is_foretold_from_those_before_it_alone() {
        let known = series(&[(2016, 100), (2017, 110), (2018, 130), (2019, 125)]);
        let scored = backtest(&known);
        assert_eq!(scored.iter().map(|score| score.year).collect::<Vec<_>>(), [2018, 2019]);
        assert_eq!((scored[0].expected, scored[0].naive, scored[0].actual), (120, 110, 130));
        assert_eq!((scored[1].expected, scored[1].naive, scored[1].actual), (145, 130, 125));
        let shorter = foretell(&series(&known.points[..3]), 2019).unwrap();
        assert_eq!((scored[1].low, scored[1].high), (shorter.low, shorter.high));
    }

    /// Knuth's linear congruential generator; twelve of its numbers between 0 and 1, less six, are nearly normal.
    struct Chance(u64);

    impl Chance {
        fn normal(&mut self) -> f64 {
            let mut uniform = || {
                self.0 = self
                    .0
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                (self.0 >> 11) as f64 / (1_u64 << 53) as f64
            };
            (0..12).map(|_| uniform()).sum::<f64>() - 6.0
        }
    }

    /// In how many of a thousand cities the count of two years after the last of `years` fell into the range, where
    /// yearly changes have this `spread`, and what is counted is itself a draw about what it would be.
    fn held(years: i32, spread: f64) -> usize {
        let mut chance = Chance(5);
        let mut city = || {
            let mut level = 400.0;
            let points = (0..years + 2).map(|year| {
                level += 6.0 + spread * chance.normal();
                (2025 + year, (level + f64::sqrt(level) * chance.normal()).round() as i64)
            });
            let points: Vec<(i32, i64)> = points.collect();
            let (known, future) = points.split_at(years as usize);
            let trend = foretell(&series(known), future[1].0).unwrap();
            (trend.low..=trend.high).contains(&future[1].1)
        };
        (0..1_000).filter(|_| city()).count()
    }

    #[test]
    fn about_four_of_five_later_counts_fall_into_the_range() {
        for (years, spread) in [(2, 10.0), (2, 30.0), (3, 15.0), (4, 30.0), (8, 30.0)] {
            let held = held(years, spread);
            assert!((700..=950).contains(&held), "{years} years, spread {spread}: {held} of 1000");
        }
    }

    #[test]
    fn where_little_changes_the_range_is_too_wide_rather_than_too_narrow() {
        for years in [2, 3, 5, 8] {
            let held = held(years, 3.0);
            assert!(held >= 800, "{years} years: {held} of 1000");
        }
    }

    proptest! {
        #[test]
        fn the_range_holds_the_expected_count_and_widens_with_the_years(
            counts in proptest::collection::vec(0_i64..5_000, 2..9), ahead in 1_i32..=3
        ) {
            let points: Vec<(i32, i64)> = (2025..).zip(counts).collect();
            let last = points[points.len() - 1].0;
            let known = Series { points };
            let near = foretell(&known, last + ahead).unwrap();
            let far = foretell(&known, last + ahead + 1).unwrap();
            prop_assert!(0 <= near.low && near.low <= near.expected && near.expected <= near.high);
            // Rounding outward and the floor at zero may take one pupil of width.
            prop_assert!(near.low == 0 || far.low == 0 || far.high - far.low + 1 >= near.high - near.low);
        }
    }
}
