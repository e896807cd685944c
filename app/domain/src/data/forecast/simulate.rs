//! Many futures of one pipeline, and what most of them have in common.

use super::flows::{ENDS, Flow};
use super::pipeline::{Grade, Pipeline, Pupils, TRACKS, Track};
use super::rates::{Experience, Rates};
use super::what_if::WhatIf;
use rand_distr::{Binomial, Distribution, Gamma, Normal};
use rand_pcg::Pcg32;
use rand_pcg::rand_core::SeedableRng;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many futures are simulated: with fewer the ends of a range wander by a pupil in a hundred.
pub const FUTURES: u64 = 1_000;
/// The seed of all simulations.
const SEED: u64 = 0x0005_0005;
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
/// `what_if` says comes true. Empty where the last year does not know all three grades, or no year is known from
/// which to learn.
pub fn foretell(
    pipeline: &Pipeline,
    others: &Experience,
    years: i32,
    what_if: &WhatIf,
) -> Vec<Outlook> {
    let (Some(last), flows) = (pipeline.last_year(), Flow::all(pipeline)) else {
        return Vec::new();
    };
    if flows.is_empty() {
        return Vec::new();
    }
    foretell_by(pipeline, &Rates::learnt(&flows, others, last), years, what_if, FUTURES)
}

/// The same by rates that have been learnt already, from so many futures: fewer are sooner there, and their ends
/// wander more.
pub fn foretell_by(
    pipeline: &Pipeline,
    rates: &Rates,
    years: i32,
    what_if: &WhatIf,
    futures: u64,
) -> Vec<Outlook> {
    let Some(last) = pipeline.last_year() else { return Vec::new() };
    let naive = pipeline.pupils(last, Grade::Twelve).map_or(0, |pupils| pupils.of(Track::Five));
    self::futures(pipeline, rates, years, what_if, futures)
        .into_iter()
        .map(|(year, mut counts)| {
            counts.sort_unstable();
            Outlook {
                year,
                expected: quantile(&counts, 0.5),
                low: quantile(&counts, 0.1),
                high: quantile(&counts, 0.9),
                naive: i64::from(naive),
                in_school: year - last <= 2,
            }
        })
        .collect()
}

/// The five-unit pupils of grade 12 in each year of each future.
fn futures(
    pipeline: &Pipeline,
    rates: &Rates,
    years: i32,
    what_if: &WhatIf,
    futures: u64,
) -> BTreeMap<i32, Vec<i64>> {
    let Some(last) = pipeline.last_year() else { return BTreeMap::new() };
    let now = Grade::ALL.map(|grade| pipeline.pupils(last, grade).copied());
    let [Some(ten), Some(eleven), Some(twelve)] = now else { return BTreeMap::new() };
    let entry = Entry::learnt(pipeline, last);
    let mut by_year: BTreeMap<i32, Vec<i64>> = BTreeMap::new();
    for mut chance in chances(futures) {
        let means = Means::drawn(rates, what_if, &mut chance);
        let mut grades = [ten, eleven, twelve];
        for year in last + 1..=last + years.clamp(1, FARTHEST) {
            let arriving = what_if.with_new_class(year, entry.drawn(&mut chance));
            let eleven = means.year_later(
                Grade::Ten,
                &what_if.with_joiners(Grade::Ten, grades[0]),
                &mut chance,
            );
            let twelve = means.year_later(
                Grade::Eleven,
                &what_if.with_joiners(Grade::Eleven, grades[1]),
                &mut chance,
            );
            grades = [arriving, eleven, twelve];
            by_year.entry(year).or_default().push(i64::from(grades[2].of(Track::Five)));
        }
    }
    by_year
}

/// The chances of each future: a stream of its own, so that what is supposed in one does not shift the others.
pub(super) fn chances(futures: u64) -> impl Iterator<Item = Pcg32> {
    (0..futures).map(|future| Pcg32::seed_from_u64(SEED + future))
}

/// The whole number below which `share` of the ascending counts lies.
pub(crate) fn quantile(ascending: &[i64], share: f64) -> i64 {
    let place = (share * (ascending.len().saturating_sub(1)) as f64).round() as usize;
    ascending.get(place).copied().unwrap_or_default()
}

/// The mean rates of one future.
pub(super) struct Means {
    rates: [[[f64; ENDS]; TRACKS]; 2],
    concentration: f64,
}

impl Means {
    pub(super) fn drawn(rates: &Rates, what_if: &WhatIf, chance: &mut Pcg32) -> Self {
        let mut means = rates.weights;
        for (grade, tracks) in means.iter_mut().enumerate() {
            for (from, ends) in tracks.iter_mut().enumerate() {
                *ends = dirichlet(ends, chance);
                if from == Track::Five.index() {
                    what_if.keep(grade, ends);
                }
            }
        }
        // How much years differ is itself only known from a few of them: a scaled inverse chi-squared.
        let freedom = rates.spread.freedom;
        let times = Gamma::new(freedom / 2.0, 2.0 / freedom)
            .map_or(1.0, |gamma| 1.0 / gamma.sample(chance).max(0.05));
        Self { rates: means, concentration: rates.spread.concentration(times) }
    }

    /// Where the pupils of a grade are a year later.
    pub(super) fn year_later(&self, grade: Grade, pupils: &Pupils, chance: &mut Pcg32) -> Pupils {
        let mut after = [0; TRACKS];
        for (from, count) in pupils.by_track.into_iter().enumerate() {
            let around = self.rates[grade.index()][from].map(|rate| rate * self.concentration);
            let rates = dirichlet(&around, chance);
            for (to, came) in shared_out(count, &rates, chance).into_iter().enumerate().take(TRACKS)
            {
                after[to] += came;
            }
        }
        Pupils { by_track: after, joiners: None }
    }
}

/// How many come into grade 10, and into which tracks.
struct Entry {
    five: f64,
    spread: f64,
    others: [u32; TRACKS],
}

impl Entry {
    fn learnt(pipeline: &Pipeline, last: i32) -> Self {
        let known: Vec<&Pupils> =
            (last - 4..=last).filter_map(|year| pipeline.pupils(year, Grade::Ten)).collect();
        let fives: Vec<f64> =
            known.iter().map(|pupils| f64::from(pupils.of(Track::Five))).collect();
        let newest = known.last().map_or([0; TRACKS], |pupils| pupils.by_track);
        let latest = &fives[fives.len().saturating_sub(3)..];
        let five = latest.iter().sum::<f64>() / latest.len().max(1) as f64;
        let changes: Vec<f64> = fives.windows(2).map(|pair| (pair[1] - pair[0]).powi(2)).collect();
        let moved = changes.iter().sum::<f64>() / changes.len().max(1) as f64;
        // Two counts differ by chance alone; one entry varies by half of what two differ.
        Self { five, spread: (moved / 2.0).max(five).sqrt(), others: newest }
    }

    fn drawn(&self, chance: &mut Pcg32) -> Pupils {
        let deviate = Normal::new(0.0, 1.0).map_or(0.0, |normal| normal.sample(chance));
        let mut by_track = self.others;
        by_track[Track::Five.index()] = (self.five + deviate * self.spread).round().max(0.0) as u32;
        Pupils { by_track, joiners: None }
    }
}

/// Rates drawn from a Dirichlet.
fn dirichlet(weights: &[f64; ENDS], chance: &mut Pcg32) -> [f64; ENDS] {
    let drawn = weights.map(|weight| {
        // A weight of nothing stays nothing.
        Gamma::new(weight, 1.0).map_or(0.0, |gamma| gamma.sample(chance))
    });
    let all: f64 = drawn.iter().sum();
    if all > 0.0 { drawn.map(|one| one / all) } else { *weights }
}

/// `pupils` shared out by chance at these rates: a multinomial, one binomial after the other.
fn shared_out(pupils: u32, rates: &[f64; ENDS], chance: &mut Pcg32) -> [u32; ENDS] {
    let mut left = pupils;
    let mut rest: f64 = rates.iter().sum();
    rates.map(|rate| {
        let share = if rest > 0.0 { (rate / rest).clamp(0.0, 1.0) } else { 0.0 };
        rest -= rate;
        let here =
            Binomial::new(u64::from(left), share).map_or(0, |binomial| binomial.sample(chance));
        let here = u32::try_from(here).unwrap_or(left).min(left);
        left -= here;
        here
    })
}
