//! A forecast that was published: from then on it stays as it is, and is scored when the truth comes.

use super::pipeline::Grade;
use super::simulate::Outlook;
use crate::id::SchoolCode;
use serde::{Deserialize, Serialize};

/// One of the schools a forecast was made for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which.
    pub school: SchoolCode,
    /// Its pupils in five units in the last year that was known, by grade from 10 to 12.
    pub five: [u32; 3],
}

/// What was published: what the pupils of these schools foretold in that year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// The last year that was known then.
    pub base: i32,
    /// What was foretold, by year.
    pub outlooks: Vec<Outlook>,
    /// Of which schools: what comes is counted at the same ones.
    pub schools: Vec<SchoolCode>,
    /// What each of them had then, so that a forecast can be scored of those that are still there. Forecasts that were
    /// published before this was kept have none, and are scored when all of their schools have told.
    #[serde(default)]
    pub parts: Vec<Part>,
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
    /// What of that was foretold of the schools that told the year, where not all did: closed, moved to another
    /// authority, or silent.
    pub of_those: Option<Outlook>,
    /// The others.
    pub without: Vec<SchoolCode>,
    /// What came; `None` until most schools have reported that year.
    pub actual: Option<i64>,
}

impl Score {
    /// A forecast all of whose schools have told.
    pub fn whole(outlook: Outlook, actual: Option<i64>) -> Self {
        Self { outlook, of_those: None, without: Vec::new(), actual }
    }

    /// What the truth is held against.
    pub fn held(&self) -> &Outlook {
        self.of_those.as_ref().unwrap_or(&self.outlook)
    }

    /// Whether what came lies in the range; `None` until it is known.
    pub fn is_inside(&self) -> Option<bool> {
        Some((self.held().low..=self.held().high).contains(&self.actual?))
    }

    /// Against "same as last year"; `None` until it is known.
    pub fn beside(&self) -> Option<Beside> {
        Some(Beside::of(self.held().expected, self.held().naive, self.actual?))
    }
}

impl Frozen {
    /// Each year with what came: `actual` knows the five-unit pupils of grade 12 that a school reported of a year, and
    /// `is_over` whether those who have not reported it are not waited for any more.
    pub fn scores(
        &self,
        actual: impl Fn(&SchoolCode, i32) -> Option<i64>,
        is_over: impl Fn(i32) -> bool,
    ) -> Vec<Score> {
        let score = |outlook: &Outlook| {
            let came = |school: &SchoolCode| actual(school, outlook.year);
            let all: Option<i64> = self.schools.iter().map(came).sum();
            if let Some(all) = all.filter(|_| !self.schools.is_empty()) {
                return Score::whole(outlook.clone(), Some(all));
            }
            let there: Vec<&Part> =
                self.parts.iter().filter(|part| came(&part.school).is_some()).collect();
            if !is_over(outlook.year) || 2 * there.len() <= self.parts.len() {
                return Score::whole(outlook.clone(), None);
            }
            let missing = self.parts.iter().filter(|part| came(&part.school).is_none());
            Score {
                outlook: outlook.clone(),
                of_those: Some(self.part_of(outlook, &there)),
                without: missing.map(|part| part.school.clone()).collect(),
                actual: Some(there.iter().filter_map(|part| came(&part.school)).sum()),
            }
        };
        self.outlooks.iter().map(score).collect()
    }

    /// What was foretold of some of the schools: by their share of the pupils it was foretold from. Of fewer pupils the
    /// range is narrower by the root of that share only, as chance is.
    fn part_of(&self, outlook: &Outlook, there: &[&Part]) -> Outlook {
        let grade = (Grade::Twelve.index() as i32 + self.base - outlook.year).max(0) as usize;
        let sum = |parts: &mut dyn Iterator<Item = &Part>, grade: usize| {
            parts.map(|part| f64::from(part.five[grade])).sum::<f64>()
        };
        let all = sum(&mut self.parts.iter(), grade).max(1.0);
        let share = sum(&mut there.iter().copied(), grade) / all;
        let expected = outlook.expected as f64 * share;
        let end = |end: i64| expected + (end - outlook.expected) as f64 * share.sqrt();
        let naive = sum(&mut there.iter().copied(), Grade::Twelve.index());
        Outlook {
            expected: expected.round() as i64,
            low: end(outlook.low).round().max(0.0) as i64,
            high: end(outlook.high).round() as i64,
            naive: naive as i64,
            ..outlook.clone()
        }
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
        let schools = ["1", "2", "3"].map(SchoolCode::new);
        let part = |school: &SchoolCode| Part { school: school.clone(), five: [40, 30, 20] };
        Frozen {
            base: 2023,
            outlooks: vec![outlook(2024), outlook(2025)],
            schools: schools.to_vec(),
            parts: schools.iter().map(part).collect(),
        }
    }

    fn each(all: i64) -> impl Fn(&SchoolCode, i32) -> Option<i64> {
        move |_, _| Some(all / 3)
    }

    #[test]
    fn a_year_is_scored_when_its_truth_has_come_and_not_before() {
        let scores = frozen().scores(|_, year| (year == 2024).then_some(22), |_| true);
        assert_eq!((scores[0].is_inside(), scores[0].beside()), (Some(true), Some(Beside::Better)));
        assert_eq!((scores[1].is_inside(), scores[1].beside()), (None, None));
        let tally = Tally::of(scores.iter());
        assert_eq!(tally, Tally { come: 1, inside: 1, better: 1, equal: 0 });
    }

    #[test]
    fn a_forecast_that_is_farther_off_than_last_year_is_said_to_be_worse() {
        let scores = frozen().scores(each(51), |_| true);
        assert_eq!((scores[0].is_inside(), scores[0].beside()), (Some(false), Some(Beside::Worse)));
        assert_eq!(Tally::of(scores.iter()).worse(), 2);
        assert_eq!(Beside::of(60, 50, 55), Beside::Equal);
    }

    #[test]
    fn a_forecast_is_scored_of_the_schools_that_are_left_where_one_has_closed() {
        let two = |school: &SchoolCode, _| (school.as_str() != "3").then_some(21);
        let score = frozen().scores(two, |_| true).remove(0);
        assert_eq!(score.without, [SchoolCode::new("3")]);
        assert_eq!((score.actual, score.outlook.expected), (Some(42), 60), "it stays as it was");
        let held = score.held();
        assert_eq!((held.expected, held.naive), (40, 40), "two of three");
        assert!(held.low > 32 && held.high < 48 && held.low < 35, "{held:?}");
        assert_eq!(score.is_inside(), Some(true));
        let waits = frozen().scores(two, |_| false).remove(0);
        assert_eq!((waits.actual, waits.without.len()), (None, 0), "the third may still tell");
        let one = |school: &SchoolCode, _| (school.as_str() == "1").then_some(21);
        assert_eq!(frozen().scores(one, |_| true)[0].actual, None, "one of three is not the city");
    }

    #[test]
    fn a_forecast_that_was_published_before_its_schools_were_weighed_waits_for_all_of_them() {
        let written = r#"{ "base": 2023, "outlooks": [], "schools": ["1", "2"] }"#;
        let old: Frozen = serde_json::from_str(written).expect("read");
        let old = Frozen { outlooks: vec![outlook(2024)], ..old };
        let one = |school: &SchoolCode, _| (school.as_str() == "1").then_some(30);
        assert_eq!(old.scores(one, |_| true)[0].actual, None);
        assert_eq!(old.scores(|_, _| Some(30), |_| true)[0].actual, Some(60));
    }

    proptest! {
        #[test]
        fn every_year_that_came_is_counted_once(actual in proptest::collection::vec(proptest::option::of(0_i64..120), 2)) {
            let scores = frozen().scores(|_, year| actual[usize::from(year == 2025)], |_| true);
            let tally = Tally::of(scores.iter());
            prop_assert_eq!(tally.come, actual.iter().flatten().count());
            prop_assert!(tally.inside <= tally.come && tally.better + tally.equal <= tally.come);
        }

        #[test]
        fn the_part_of_a_forecast_that_is_held_lies_within_its_range(there in proptest::array::uniform3(proptest::bool::ANY)) {
            let is_there = |school: &SchoolCode, _| {
                let place: usize = school.as_str().parse().ok()?;
                there[place - 1].then_some(20)
            };
            for score in frozen().scores(is_there, |_| true) {
                let held = score.held();
                prop_assert!(0 <= held.low && held.low <= held.expected && held.expected <= held.high);
                prop_assert!(held.expected <= score.outlook.expected);
            }
        }
    }
}
