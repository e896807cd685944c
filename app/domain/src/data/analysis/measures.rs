//! The ratios by which a city, a school or a peer is told.

use super::Counts;
use super::reports::{School, stayed, sum};
use crate::data::forecast::Grade;
use serde::{Deserialize, Serialize};

/// A part of a whole, over the same schools.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ratio {
    /// The part.
    pub part: f64,
    /// The whole, above zero.
    pub whole: f64,
}

impl Ratio {
    /// Sums both over those that have both; `None` where the whole is nothing.
    pub fn over(pairs: impl Iterator<Item = (f64, f64)>) -> Option<Self> {
        let (part, whole) =
            pairs.fold((0.0, 0.0), |(part, whole), one| (part + one.0, whole + one.1));
        (whole > 0.0).then_some(Self { part, whole })
    }

    /// The part of one.
    pub fn share(&self) -> f64 {
        self.part / self.whole
    }

    /// The part in a thousand, rounded.
    pub fn permille(&self) -> i64 {
        (1_000.0 * self.share()).round() as i64
    }
}

/// What a graduate more has cost since a year.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Additional {
    /// The first year on record, with which the later ones are compared.
    pub since: i32,
    /// The graduates of all later years above as many as in that year, each year's.
    pub graduates: i64,
    /// What the programmes of those years cost together, in shekels.
    pub cost: f64,
    /// Of how many schools: those that told graduates and cost of all these years.
    pub schools: usize,
}

impl Additional {
    /// Shekels for each; `None` where there are no more than then.
    pub fn each(&self) -> Option<f64> {
        (self.graduates > 0).then(|| self.cost / self.graduates as f64)
    }
}

/// The ratios of some schools in a year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Measures {
    /// Pupils in five units, by grade.
    pub five: [Option<u32>; 3],
    /// Who is still in five units a grade later: from 10 to 11, from 11 to 12. Joiners are not counted.
    pub retention: [Option<Ratio>; 2],
    /// Five units in grade 12, of those in grade 10 two years before. Joiners are counted.
    pub through: Option<Ratio>,
    /// Girls in five units, of all in five units, grades 10 to 12.
    pub girls: Option<Ratio>,
    /// Teachers of five units, of pupils in five units.
    pub teachers: Option<Ratio>,
    /// Weekly hours of five units, of pupils in five units.
    pub hours: Option<Ratio>,
    /// What a graduate more has cost.
    pub additional: Option<Additional>,
}

impl Measures {
    /// Of `schools`, in `year`.
    pub fn of(schools: &[&School], year: i32) -> Self {
        let now = |pick: &dyn Fn(&Counts) -> Option<(f64, f64)>| {
            Ratio::over(schools.iter().filter_map(|school| pick(school.in_year(year)?)))
        };
        Self {
            five: Grade::ALL.map(|grade| sum(schools, year, |counts| counts.five(grade))),
            retention: [Grade::Ten, Grade::Eleven].map(|grade| {
                let pairs = schools.iter().filter_map(|school| stayed(school, grade, year));
                Ratio::over(pairs.map(|(stayed, of)| (f64::from(stayed), f64::from(of))))
            }),
            through: Ratio::over(schools.iter().filter_map(|school| {
                let before = school.in_year(year - 2)?.five(Grade::Ten)?;
                let after = school.in_year(year)?.five(Grade::Twelve)?;
                Some((f64::from(after), f64::from(before)))
            })),
            girls: now(&|counts| {
                let girls: u32 = counts.girls.iter().copied().sum::<Option<u32>>()?;
                Some((f64::from(girls), f64::from(counts.all_five()?)))
            }),
            teachers: now(&|counts| {
                Some((f64::from(counts.teachers?), f64::from(counts.all_five()?)))
            }),
            hours: now(&hours),
            additional: additional(schools, year),
        }
    }

    /// How many more girls than boys there are, in a thousand pupils of five units; below zero there are fewer.
    pub fn gender_gap_permille(&self) -> Option<i64> {
        self.girls.map(|girls| 2 * girls.permille() - 1_000)
    }
}

/// Weekly hours and pupils of the five-unit classes whose hours are known.
pub(super) fn hours(counts: &Counts) -> Option<(f64, f64)> {
    let pairs = Grade::ALL
        .into_iter()
        .filter_map(|grade| Some((counts.hours[grade.index()]?, f64::from(counts.five(grade)?))));
    Ratio::over(pairs).map(|ratio| (ratio.part, ratio.whole))
}

/// Over the same schools on both sides: those that told their graduates since the first year, and what programmes cost
/// in all later ones. The first year is the earliest of which most of the schools that tell both in `year` can.
fn additional(schools: &[&School], year: i32) -> Option<Additional> {
    let graduates = |school: &School, year: i32| school.in_year(year)?.graduates;
    let cost = |school: &School, year: i32| school.in_year(year)?.programme_cost;
    let is_known_since = |school: &School, since: i32| {
        (since..=year).all(|year| graduates(school, year).is_some())
            && (since + 1..=year).all(|year| cost(school, year).is_some())
    };
    let since_then = |since: i32| -> Vec<&School> {
        schools.iter().copied().filter(|school| is_known_since(school, since)).collect()
    };
    let first = schools.iter().flat_map(|school| school.years.keys().copied()).min()?;
    let most = since_then(year - 1).len();
    let since = (first..year).find(|since| 2 * since_then(*since).len() > most)?;
    let steady = since_then(since);
    let then = sum(&steady, since, |counts| counts.graduates)?;
    let (mut more, mut spent) = (0, 0.0);
    for later in since + 1..=year {
        more += i64::from(sum(&steady, later, |counts| counts.graduates)?) - i64::from(then);
        spent += steady.iter().filter_map(|school| cost(school, later)).sum::<f64>();
    }
    (spent > 0.0).then_some(Additional {
        since,
        graduates: more,
        cost: spent,
        schools: steady.len(),
    })
}
