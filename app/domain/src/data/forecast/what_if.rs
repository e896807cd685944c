//! What would come of it if a city kept more pupils, won more, or opened a class.

use super::chance::chances;
use super::flows::ENDS;
use super::pipeline::{Grade, Pipeline, Pupils, Track};
use super::rates::{Experience, Rates};
use super::simulate::{FUTURES, Means, Outlook, begun, quantile};
use rand_pcg::Pcg32;
use serde::{Deserialize, Serialize};

/// What is supposed. The default supposes nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct WhatIf {
    /// The share of five-unit pupils that stays from grade 10 to 11 and from 11 to 12, in place of the learnt one.
    pub stays: [Option<f64>; 2],
    /// Pupils who join five units after grade 10 and after grade 11 each year, beside those who join anyway. They
    /// come from four units, as far as there are any.
    pub joiners: [u32; 2],
    /// A class more of five units in grade 10: from which year, and of how many pupils.
    pub new_class: Option<(i32, u32)>,
}

impl WhatIf {
    /// Moves the share that stays from what was learnt to what is supposed; the others keep their proportions. What
    /// chance made of a year stays: its odds are moved, so that a share above the learnt one keeps more in every
    /// future, and all of them where all are to stay.
    pub(crate) fn keep(&self, grade: Grade, learnt: f64, rates: &mut [f64; ENDS]) {
        let five = Track::Five.index();
        let wanted = self.stays.get(grade.index()).copied().flatten();
        let Some(wanted) = wanted.map(|share| share.clamp(0.0, 1.0)) else { return };
        let stays = rates[five];
        let odds = |share: f64| share / (1.0 - share);
        let times = odds(wanted) / odds(learnt);
        let (kept, left) = (stays * times, 1.0 - stays);
        let moved = match times.is_finite() && kept + left > 0.0 {
            true => kept / (kept + left),
            false => wanted,
        };
        for (end, rate) in rates.iter_mut().enumerate() {
            *rate = match (end == five, stays < 1.0) {
                (true, _) => moved,
                (false, true) => *rate * (1.0 - moved) / (1.0 - stays),
                (false, false) => (1.0 - moved) / (ENDS - 1) as f64,
            };
        }
    }

    pub(crate) fn with_joiners(&self, grade: Grade, mut pupils: Pupils) -> Pupils {
        let (five, four) = (Track::Five.index(), Track::Four.index());
        let more = self.joiners[grade.index()].min(pupils.by_track[four]);
        pupils.by_track[four] -= more;
        pupils.by_track[five] += more;
        pupils
    }

    pub(crate) fn with_new_class(&self, year: i32, mut arriving: Pupils) -> Pupils {
        if let Some((from, size)) = self.new_class
            && year >= from
        {
            arriving.by_track[Track::Five.index()] += size;
        }
        arriving
    }
}

/// From how many futures it is told what would come of something while somebody moves a slider: a quarter, since it
/// has to be there at once, and only the difference between two such is shown, whose chances are the same.
pub const QUICK: u64 = 250;

/// The forecast moved by what is supposed: by as much as quick futures `with` it differ from those `without`.
pub fn shifted(outlooks: &[Outlook], without: &[Outlook], with: &[Outlook]) -> Vec<Outlook> {
    let pairs = without.iter().zip(with);
    let moved = outlooks.iter().zip(pairs).map(|(outlook, (without, with))| {
        let low = (outlook.low + with.low - without.low).max(0);
        let expected = (outlook.expected + with.expected - without.expected).max(low);
        let high = (outlook.high + with.high - without.high).max(expected);
        Outlook { low, expected, high, ..outlook.clone() }
    });
    moved.collect()
}

/// What pupils kept now are worth later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Price {
    /// The year in which they finish.
    pub year: i32,
    /// How many more finish with five units, in the middle of the futures.
    pub gained: i64,
    /// A tenth of the futures gains less.
    pub low: i64,
    /// A tenth of the futures gains more.
    pub high: i64,
}

/// What it is worth if `kept` pupils of `grade`, who would leave five units on the way to the next, do not: how many
/// more finish. From the next grade on they go on as all others do. `None` where nothing can be foretold, and for the
/// last grade, which is the finish.
pub fn price(pipeline: &Pipeline, others: &Experience, grade: Grade, kept: u32) -> Option<Price> {
    let kept_until = grade.next()?;
    let (start, rates) = begun(pipeline, others)?;
    let mut gains: Vec<i64> =
        chances(FUTURES).map(|chance| finishing(&rates, kept_until, kept, chance)).collect();
    gains.sort_unstable();
    Some(Price {
        year: start.year + Grade::Twelve.number() - grade.number(),
        gained: quantile(&gains, 0.5),
        low: quantile(&gains, 0.1),
        high: quantile(&gains, 0.9),
    })
}

/// How many of those kept are in five units when they finish.
fn finishing(rates: &Rates, grade: Grade, kept: u32, mut chance: Pcg32) -> i64 {
    let means = Means::drawn(rates, &mut chance);
    let mut pupils = Pupils { by_track: [kept, 0, 0, 0], ..Pupils::default() };
    let mut at = grade;
    while let Some(next) = at.next() {
        pupils = means.year_later(at, &pupils, &WhatIf::default(), &mut chance);
        at = next;
    }
    i64::from(pupils.of(Track::Five))
}
