//! Many futures of one pipeline, and what most of them have in common.

use super::chance::{chances, deviate, dirichlet, shared_out, times};
use super::flows::{ENDS, Flow};
use super::pipeline::{Grade, Pipeline, Pupils, TRACKS, Track};
use super::rates::{Experience, Rates};
use super::start::Start;
use super::what_if::WhatIf;
use rand_pcg::Pcg32;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many futures are simulated: with fewer the ends of a range wander by a pupil in a hundred.
pub const FUTURES: u64 = 1_000;
/// How far ahead a pipeline may be let loose: beyond, nobody is in school yet whom it speaks of.
pub const FARTHEST: i32 = 5;

/// What is foretold of the pupils in five units of grade 12 in one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outlook {
    /// The year in which they finish.
    pub year: i32,
    /// The middle of the futures.
    pub expected: i64,
    /// A tenth of the futures lies below.
    pub low: i64,
    /// A tenth of the futures lies above.
    pub high: i64,
    /// "Same as last year".
    pub naive: i64,
    /// Whether those pupils are in the pipeline already; else also how many will come is foretold.
    pub in_school: bool,
}

/// What `pipeline` foretells for the `years` after its last, by what it and others have gone through, and if what
/// `what_if` says comes true: of the schools that told all three grades of that year. Empty where none did, or where
/// no year is known from which to learn.
pub fn foretell(
    pipeline: &Pipeline,
    others: &Experience,
    years: i32,
    what_if: &WhatIf,
) -> Vec<Outlook> {
    let Some((start, rates)) = begun(pipeline, others) else { return Vec::new() };
    foretell_by(&start, &rates, years, what_if, FUTURES)
}

/// Where a pipeline stands and the rates it has gone by; `None` where it does not know a whole last year, or no year
/// before it.
pub fn begun(pipeline: &Pipeline, others: &Experience) -> Option<(Start, Rates)> {
    let start = Start::of(pipeline)?;
    let flows = Flow::all(pipeline);
    let rates = Rates::learnt(&flows, others, start.year, start.grades[0].is_rough);
    (!flows.is_empty()).then_some((start, rates))
}

/// The same by rates that have been learnt already, from so many futures: fewer are sooner there, and their ends
/// wander more.
pub fn foretell_by(
    start: &Start,
    rates: &Rates,
    years: i32,
    what_if: &WhatIf,
    futures: u64,
) -> Vec<Outlook> {
    let naive = i64::from(start.grades[Grade::Twelve.index()].of(Track::Five));
    self::futures(start, rates, years, what_if, futures)
        .into_iter()
        .map(|(year, mut counts)| {
            counts.sort_unstable();
            Outlook {
                year,
                expected: quantile(&counts, 0.5),
                low: quantile(&counts, 0.1),
                high: quantile(&counts, 0.9),
                naive,
                in_school: year - start.year <= 2,
            }
        })
        .collect()
}

/// The five-unit pupils of grade 12 in each year of each future. Whatever is supposed, each future draws the same
/// chances in the same order: nothing differs but what follows from what is supposed.
fn futures(
    start: &Start,
    rates: &Rates,
    years: i32,
    what_if: &WhatIf,
    futures: u64,
) -> BTreeMap<i32, Vec<i64>> {
    let mut by_year: BTreeMap<i32, Vec<i64>> = BTreeMap::new();
    for mut chance in chances(futures) {
        let means = Means::drawn(rates, &mut chance);
        let mut grades = start.grades;
        for year in start.year + 1..=start.year + years.clamp(1, FARTHEST) {
            let arriving = start.arriving(deviate(&mut chance));
            let [ten, eleven] =
                [(Grade::Ten, grades[0]), (Grade::Eleven, grades[1])].map(|(grade, pupils)| {
                    let pupils = what_if.with_joiners(grade, pupils);
                    means.year_later(grade, &pupils, what_if, &mut chance)
                });
            grades = [what_if.with_new_class(year, arriving), ten, eleven];
            by_year.entry(year).or_default().push(i64::from(grades[2].of(Track::Five)));
        }
    }
    by_year
}

/// The whole number below which `share` of the ascending counts lies.
pub(crate) fn quantile(ascending: &[i64], share: f64) -> i64 {
    let place = (share * (ascending.len().saturating_sub(1)) as f64).round() as usize;
    ascending.get(place).copied().unwrap_or_default()
}

/// The mean rates of one future.
pub(super) struct Means<'r> {
    learnt: &'r Rates,
    rates: [[[f64; ENDS]; TRACKS]; 2],
    concentration: f64,
}

impl<'r> Means<'r> {
    pub(super) fn drawn(learnt: &'r Rates, chance: &mut Pcg32) -> Self {
        let rates = learnt.weights.map(|tracks| tracks.map(|ends| dirichlet(&ends, chance)));
        // How much years differ is itself only known from a few of them.
        let times = times(learnt.spread.freedom, chance);
        Self { learnt, rates, concentration: learnt.spread.concentration(times) }
    }

    /// Where the pupils of a grade are a year later.
    pub(super) fn year_later(
        &self,
        grade: Grade,
        pupils: &Pupils,
        what_if: &WhatIf,
        chance: &mut Pcg32,
    ) -> Pupils {
        let mut after = [0; TRACKS];
        for (from, track) in Track::ALL.into_iter().enumerate() {
            let around = self.rates[grade.index()][from].map(|rate| rate * self.concentration);
            let mut rates = dirichlet(&around, chance);
            if track == Track::Five {
                what_if.keep(grade, self.learnt.stays(grade, track), &mut rates);
            }
            let moved = shared_out(pupils.of(track), &rates, chance);
            after.iter_mut().zip(moved).for_each(|(sum, came)| *sum += came);
        }
        Pupils { by_track: after, joiners: None, is_rough: pupils.is_rough }
    }
}
