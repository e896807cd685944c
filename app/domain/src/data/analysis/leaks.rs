//! The leak map: where pupils leave five units, and what keeping some of them is worth.

use super::reports::{School, stayed};
use super::tracks::pipeline;
use crate::data::forecast::{Experience, Flow, Grade, Pipeline, Price, price};
use crate::id::SchoolCode;
use serde::{Deserialize, Serialize};

/// What a city may set itself: to keep one in so many of those who would leave.
pub const ONE_KEPT_IN: u32 = 2;

/// From which grade into the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// From grade 10 to 11.
    Ten,
    /// From grade 11 to 12.
    Eleven,
}

impl Step {
    /// Both, in order.
    pub const ALL: [Self; 2] = [Self::Ten, Self::Eleven];

    /// The grade it begins in.
    pub fn grade(self) -> Grade {
        match self {
            Self::Ten => Grade::Ten,
            Self::Eleven => Grade::Eleven,
        }
    }

    /// The word used in addresses and message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ten => "10",
            Self::Eleven => "11",
        }
    }
}

/// One place at which pupils leave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Leak {
    /// At which school; `None` for the whole city.
    pub school: Option<SchoolCode>,
    /// Between which grades.
    pub step: Step,
    /// How many were in five units last year, a grade below.
    pub before: u32,
    /// How many of them are not any more.
    pub left: u32,
    /// How many of those learn four units now, where it was counted.
    pub to_four: Option<u32>,
    /// How many are in the grade this year.
    pub now: u32,
    /// How many of them will leave, if as many do as last year.
    pub likely: u32,
    /// How many of those who would leave a city may set itself to keep.
    pub keep: u32,
    /// What keeping those is worth; `None` where nothing can be foretold.
    pub price: Option<Price>,
}

impl Leak {
    /// The share that left, in a thousand.
    pub fn permille(&self) -> i64 {
        if self.before == 0 { 0 } else { i64::from(self.left) * 1_000 / i64::from(self.before) }
    }
}

/// The leaks of each school, the most left first, after those of the city at both steps.
///
/// `wanted` sets how many the city is to keep at each step in the place of one in [`ONE_KEPT_IN`]. A school's price is
/// reckoned with its own rates, drawn towards the city's; `others` is what the city's are drawn towards.
pub fn leaks(
    schools: &[&School],
    year: i32,
    others: &Experience,
    wanted: [Option<u32>; 2],
) -> (Vec<Leak>, Vec<Leak>) {
    let own = Flow::all(&pipeline(schools, year));
    let nearer = Experience { cluster: own, network: others.cluster.clone() };
    let mut by_school = Vec::new();
    for school in schools {
        let pipeline = pipeline(&[*school], year);
        for step in Step::ALL {
            let Some(leak) = leak(&[*school], Some(&school.code), step, year) else { continue };
            by_school.push(priced(leak, &pipeline, &nearer, year));
        }
    }
    by_school.sort_by_key(|leak| std::cmp::Reverse((leak.left, leak.permille())));
    (of_city(schools, year, others, wanted), by_school)
}

/// The leaks of the city alone.
pub fn of_city(
    schools: &[&School],
    year: i32,
    others: &Experience,
    wanted: [Option<u32>; 2],
) -> Vec<Leak> {
    let whole = pipeline(schools, year);
    let leaks = Step::ALL.into_iter().filter_map(|step| {
        let leak = leak(schools, None, step, year)?;
        let keep = wanted[step.grade().index()].unwrap_or(leak.keep).min(leak.likely);
        Some(priced(Leak { keep, ..leak }, &whole, others, year))
    });
    leaks.collect()
}

/// Nothing is foretold of `year` from an earlier one.
fn priced(leak: Leak, pipeline: &Pipeline, others: &Experience, year: i32) -> Leak {
    let is_told = leak.keep > 0 && pipeline.last_year() == Some(year);
    let price = is_told.then(|| price(pipeline, others, leak.step.grade(), leak.keep));
    Leak { price: price.flatten(), ..leak }
}

fn leak(schools: &[&School], code: Option<&SchoolCode>, step: Step, year: i32) -> Option<Leak> {
    let grade = step.grade();
    let pairs: Vec<(u32, u32)> =
        schools.iter().filter_map(|school| stayed(school, grade, year)).collect();
    let before = pairs.iter().map(|(_, of)| of).sum::<u32>();
    let left = before - pairs.iter().map(|(stayed, _)| stayed).sum::<u32>();
    let now = super::reports::sum(schools, year, |counts| counts.five(grade)).unwrap_or(0);
    let to_four = super::reports::sum(schools, year, |counts| counts.to_four[grade.index()]);
    if before == 0 {
        return None;
    }
    let likely = f64::from(now) * f64::from(left) / f64::from(before);
    let keep = (likely / f64::from(ONE_KEPT_IN)).round() as u32;
    let likely = likely.round() as u32;
    Some(Leak {
        school: code.cloned(),
        step,
        before,
        left,
        to_four,
        now,
        likely,
        keep,
        price: None,
    })
}
