//! What the figures say holds a city's five-unit track back, and how many graduates that costs in a year.
//!
//! Costs are estimates to rank by, not forecasts: each is reckoned as if it were the only one, so that they must not
//! be added up. They count pupils who would be in five units of grade 12, at the rates at which this city's pupils go
//! through it.

use super::counts::Counts;
use super::leaks::Step;
use super::measures::{Measures, Ratio, hours};
use super::reports::{School, stayed, sum};
use crate::data::forecast::Grade;
use crate::id::SchoolCode;
use serde::{Deserialize, Serialize};

/// A school with at least so many pupils in grade 10 could fill a class of five units: six of forty are 15 %, about as
/// many as learn five units in the country (15.67 % in 2018).
pub const COULD_FILL_A_CLASS: u32 = 40;
/// Hours per pupil are few below this share of what the city's schools have on average.
pub const FEW_HOURS: f64 = 0.75;
/// A gap of so many in a thousand between girls and boys is worth speaking of, where it is more than chance.
pub const GENDER_GAP: i64 = 100;
/// Beyond so many standard deviations a gap is more than chance: 5 in 100 fair coins go so far.
const BEYOND_CHANCE: f64 = 1.96;
/// A gap is spoken of where at least so many pupils are in the track.
pub const GENDER_PUPILS: f64 = 60.0;
/// A school that meets parents about the tracks less often than this in a year hardly speaks with them.
pub const FEW_MEETINGS: u32 = 2;
/// Of how many schools a bottleneck names.
const NAMED: usize = 3;

/// Something that holds the track back, with its evidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Bottleneck {
    /// Pupils leave five units at a step.
    Dropping {
        /// Between which grades.
        step: Step,
        /// How many left since last year.
        left: u32,
        /// Of how many.
        before: u32,
        /// How many of them learn four units now, where it was counted.
        to_four: Option<u32>,
        /// Where most of them left, and how many.
        schools: Vec<(SchoolCode, u32)>,
    },
    /// Nobody is in five units of grade 10, in any school.
    NoTrack {
        /// How many are in grade 10, as far as it was told.
        cohort: u32,
        /// In how many schools.
        schools: usize,
    },
    /// A school with enough pupils has none in five units of grade 10.
    NoClass {
        /// Where.
        school: SchoolCode,
        /// How many are in its grade 10.
        cohort: u32,
    },
    /// A school teaches five units in far fewer hours per pupil than the city's schools do, and keeps fewer pupils.
    FewHours {
        /// Where.
        school: SchoolCode,
        /// Its weekly hours per pupil, in hundredths.
        own: i64,
        /// The city's.
        city: i64,
        /// The steps at which it keeps fewer: what it keeps and what the city does, in a thousand.
        kept: Vec<(Step, i64, i64)>,
    },
    /// Teachers are to retire, and fewer are new than will go.
    Retiring {
        /// How many, in all schools where that is so.
        retiring: u32,
        /// Of how many teachers in all schools.
        teachers: u32,
        /// Where most are, and how many.
        schools: Vec<(SchoolCode, u32)>,
    },
    /// Far fewer girls than boys, or boys than girls.
    Gender {
        /// Whether it is girls who are fewer.
        girls: bool,
        /// Their share of the track, in a thousand.
        permille: i64,
    },
    /// Schools hardly speak with parents about the tracks.
    Parents {
        /// Which, and how often they did.
        schools: Vec<(SchoolCode, u32)>,
        /// Of how many schools that told.
        of: usize,
    },
}

/// A bottleneck and its price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// What it is.
    pub bottleneck: Bottleneck,
    /// How many five-unit graduates it costs in a year, about; `None` where the figures do not tell.
    pub graduates: Option<u32>,
}

/// What holds these schools back in `year`, the dearest first; what has no price last, but for the one that leaves
/// nothing to price. `city` are the ratios they are held against.
pub fn bottlenecks(schools: &[&School], city: &Measures, year: i32) -> Vec<Found> {
    let share = |ratio: Option<Ratio>| ratio.map_or(1.0, |ratio| ratio.share().min(1.0));
    let [first, second] = city.retention.map(share);
    let mut found = Vec::new();
    for (step, worth) in [(Step::Ten, second), (Step::Eleven, 1.0)] {
        found.extend(dropping(schools, year, step, worth));
    }
    found.extend(no_class(schools, year, first * second));
    found.extend(few_hours(schools, year, city, second));
    found.extend(retiring(schools, year));
    found.extend(gender(schools, year, city));
    found.extend(parents(schools, year));
    found.retain(|one| one.graduates != Some(0));
    found.sort_by_key(|one| std::cmp::Reverse(one.graduates));
    no_track(schools, year).into_iter().chain(found).collect()
}

/// Where nobody is in the track, nothing of it can be lost, and no rule finds anything else.
fn no_track(schools: &[&School], year: i32) -> Option<Found> {
    let told = |school: &&School| {
        let counts = school.in_year(year)?;
        Some((counts.five(Grade::Ten)?, counts.cohort[0].unwrap_or(0)))
    };
    let told: Vec<(u32, u32)> = schools.iter().filter_map(told).collect();
    let is_none = !told.is_empty() && told.iter().all(|(five, _)| *five == 0);
    let cohort = told.iter().map(|(_, cohort)| cohort).sum();
    let bottleneck = Bottleneck::NoTrack { cohort, schools: told.len() };
    is_none.then_some(Found { bottleneck, graduates: None })
}

fn priced(bottleneck: Bottleneck, graduates: f64) -> Found {
    Found { bottleneck, graduates: Some(graduates.round().max(0.0) as u32) }
}

fn named(mut schools: Vec<(SchoolCode, u32)>) -> Vec<(SchoolCode, u32)> {
    schools.retain(|(_, count)| *count > 0);
    schools.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    schools.truncate(NAMED);
    schools
}

/// Those who left at a step would graduate at the rate at which those who stay go on.
fn dropping(schools: &[&School], year: i32, step: Step, worth: f64) -> Option<Found> {
    let grade = step.grade();
    let each: Vec<(SchoolCode, u32, u32)> = schools
        .iter()
        .filter_map(|school| {
            let (stayed, before) = stayed(school, grade, year)?;
            Some((school.code.clone(), before - stayed, before))
        })
        .collect();
    let left: u32 = each.iter().map(|(_, left, _)| left).sum();
    let before: u32 = each.iter().map(|(_, _, before)| before).sum();
    let to_four = sum(schools, year, |counts: &Counts| counts.to_four[grade.index()]);
    let schools = named(each.into_iter().map(|(code, left, _)| (code, left)).collect());
    let bottleneck = Bottleneck::Dropping { step, left, before, to_four, schools };
    (left > 0).then(|| priced(bottleneck, f64::from(left) * worth))
}

/// As many of its pupils would choose five units as do in the city's other schools.
fn no_class(schools: &[&School], year: i32, through: f64) -> Vec<Found> {
    let counted = |school: &School| {
        let counts = school.in_year(year)?;
        Some((counts.five(Grade::Ten)?, counts.cohort[0]?))
    };
    let all = schools.iter().filter_map(|school| counted(school)).filter(|(five, _)| *five > 0);
    let usual = Ratio::over(all.map(|(five, cohort)| (f64::from(five), f64::from(cohort))));
    let usual = usual.map_or(0.0, |usual| usual.share());
    let without = schools.iter().filter_map(|school| {
        let (five, cohort) = counted(school)?;
        let school = school.code.clone();
        (five == 0 && cohort >= COULD_FILL_A_CLASS).then(|| {
            priced(Bottleneck::NoClass { school, cohort }, f64::from(cohort) * usual * through)
        })
    });
    without.collect()
}

/// What the school would graduate more if it kept as many of its pupils as the city does, at the steps at which it
/// keeps fewer.
fn few_hours(schools: &[&School], year: i32, city: &Measures, second: f64) -> Vec<Found> {
    let Some(usual) = city.hours.map(|hours| hours.share()) else { return Vec::new() };
    let found = schools.iter().filter_map(|school| {
        let (part, whole) = hours(school.in_year(year)?)?;
        let own = part / whole;
        let measures = Measures::of(&[*school], year);
        let fewer = |(step, worth): (Step, f64)| {
            let place = step.grade().index();
            let (of, usual) = (measures.retention[place]?, city.retention[place]?);
            let missed = (usual.share() - of.share()) * of.whole;
            (missed >= 0.5).then(|| ((step, of.permille(), usual.permille()), missed * worth))
        };
        let steps = [(Step::Ten, second), (Step::Eleven, 1.0)];
        let (kept, missed): (Vec<_>, Vec<f64>) = steps.into_iter().filter_map(fewer).unzip();
        let hundredths = |hours: f64| (100.0 * hours).round() as i64;
        let is_one = own < FEW_HOURS * usual && !kept.is_empty();
        let (own, city, school) = (hundredths(own), hundredths(usual), school.code.clone());
        let bottleneck = Bottleneck::FewHours { school, own, city, kept };
        is_one.then(|| priced(bottleneck, missed.iter().sum()))
    });
    found.collect()
}

/// The pupils whom those who go would have led to the end, in a year.
fn retiring(schools: &[&School], year: i32) -> Option<Found> {
    let teachers = sum(schools, year, |counts| counts.teachers)?;
    let (mut all, mut cost, mut each) = (0, 0.0, Vec::new());
    for school in schools {
        let Some(counts) = school.in_year(year) else { continue };
        let (Some(going), Some(of), Some(new)) =
            (counts.near_retirement, counts.teachers, counts.new_teachers)
        else {
            continue;
        };
        if going <= new || of == 0 {
            continue;
        }
        all += going;
        let finishing = f64::from(counts.five(Grade::Twelve).unwrap_or(0));
        cost += finishing * f64::from(going - new) / f64::from(of);
        each.push((school.code.clone(), going));
    }
    let bottleneck = Bottleneck::Retiring { retiring: all, teachers, schools: named(each) };
    // They go over five years: a fifth of them each year.
    (all > 0).then(|| priced(bottleneck, cost / 5.0))
}

/// As many of those who are fewer as there are of the others, in grade 12.
fn gender(schools: &[&School], year: i32, city: &Measures) -> Option<Found> {
    let ratio = city.girls.filter(|girls| girls.whole >= GENDER_PUPILS)?;
    // Of `n` pupils, each a girl or a boy by a fair coin, the gap has a standard deviation of 1 / √n.
    let chance = BEYOND_CHANCE * 1_000.0 / ratio.whole.sqrt();
    let is_one = |gap: &i64| gap.abs() >= GENDER_GAP && gap.abs() as f64 >= chance;
    let gap = city.gender_gap_permille().filter(is_one)?;
    let twelve = f64::from(sum(schools, year, |counts| counts.five(Grade::Twelve))?);
    let girls = gap < 0;
    let permille = if girls { ratio.permille() } else { 1_000 - ratio.permille() };
    Some(priced(Bottleneck::Gender { girls, permille }, twelve * gap.abs() as f64 / 1_000.0))
}

fn parents(schools: &[&School], year: i32) -> Option<Found> {
    let told: Vec<(SchoolCode, u32)> = schools
        .iter()
        .filter_map(|school| Some((school.code.clone(), school.in_year(year)?.parent_meetings?)))
        .collect();
    let of = told.len();
    let mut few: Vec<_> =
        told.into_iter().filter(|(_, meetings)| *meetings < FEW_MEETINGS).collect();
    few.sort_by(|one, other| one.1.cmp(&other.1).then_with(|| one.0.cmp(&other.0)));
    let bottleneck = Bottleneck::Parents { schools: few.clone(), of };
    (!few.is_empty()).then_some(Found { bottleneck, graduates: None })
}
