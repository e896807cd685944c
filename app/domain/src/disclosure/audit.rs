//! The exact audit: which hidden counts could be computed from what is shown.
//!
//! From the true counts it looks for other ones, whole and none below zero, that leave everything shown as it is
//! and give a hidden count another value, or the threshold if it is small. First it takes single steps along the
//! changes that the equations allow; for counts that this does not clear it climbs by the simplex method (Dantzig
//! 1947; the least index enters, as Bland 1977) in whole steps. What it finds is a table that a reader cannot tell
//! from the true one, so a count that passes is proven safe. One that does not pass is given away, or was not
//! cleared because whole steps got stuck where fractions of a pupil would have gone on: it is covered all the same.

use super::complement::Ledger;
use super::equations::{Equations, Sparse};
use super::release::Sum;
use std::cmp::Reverse;

/// The hidden counts that are not proven safe, by place.
pub(super) fn exposed(ledger: &Ledger) -> Vec<usize> {
    // Totals first, then large counts: they become pivots, which give way when the small ones move.
    let mut places: Vec<usize> =
        (0..ledger.counts.len()).filter(|place| ledger.hidden[*place]).collect();
    places.sort_by_key(|place| Reverse((ledger.heights[*place], ledger.counts[*place], *place)));
    let mut position = vec![0; ledger.counts.len()];
    for (at, place) in places.iter().enumerate() {
        position[*place] = at;
    }
    let sums = ledger.sums.iter().map(|sum| hidden_members(ledger, sum, &position)).collect();
    let truth: Vec<i64> = places.iter().map(|place| ledger.counts[*place]).collect();
    let mut walk = Walk { safe: vec![false; truth.len()], truth, threshold: ledger.threshold };
    let wanted: Vec<usize> =
        (0..places.len()).filter(|at| ledger.needs_cover(places[*at])).collect();
    if let Some(equations) = Equations::solve(sums, places.len()) {
        walk.single_steps(&equations);
        walk.climb_for(&wanted, equations);
    }
    let mut exposed: Vec<usize> =
        wanted.into_iter().filter(|at| !walk.safe[*at]).map(|at| places[at]).collect();
    exposed.sort_unstable();
    exposed
}

/// The hidden parts of a sum less its total if that is hidden.
fn hidden_members(ledger: &Ledger, sum: &Sum, position: &[usize]) -> Sparse {
    let factors = std::iter::once((sum.total, -1)).chain(sum.parts.iter().map(|part| (*part, 1)));
    let hidden = factors.filter(|(place, _)| ledger.hidden[*place]);
    let mut members: Sparse = hidden.map(|(place, factor)| (position[place], factor)).collect();
    members.sort_unstable_by_key(|(at, _)| *at);
    members.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        kept.1 += if same { next.1 } else { 0 };
        same
    });
    members.retain(|(_, factor)| *factor != 0);
    members
}

/// The true counts of what is hidden, and what other counts have been seen to be possible.
struct Walk {
    truth: Vec<i64>,
    threshold: i64,
    safe: Vec<bool>,
}

impl Walk {
    /// From the true counts along each single change, forth and back.
    fn single_steps(&mut self, equations: &Equations) {
        let mut counts = self.truth.clone();
        for free in (0..counts.len()).filter(|at| equations.is_free(*at)) {
            let Some(change) = equations.change(free) else { continue };
            for forth in [1, -1] {
                step(&mut counts, &change, forth, self.threshold);
                change.iter().for_each(|(at, _)| self.see(*at, counts[*at]));
                change.iter().for_each(|(at, _)| counts[*at] = self.truth[*at]);
            }
        }
    }

    /// For every position that single steps have not cleared: up, and if that is not it, down. `None` if a number
    /// outgrew its type: the rest is then not cleared, and the equations are no longer to be trusted.
    fn climb_for(&mut self, wanted: &[usize], mut equations: Equations) -> Option<()> {
        for at in wanted {
            for forth in [1, -1] {
                if !self.safe[*at] {
                    self.climb(*at, forth, &mut equations)?;
                }
            }
        }
        Some(())
    }

    /// As far as it takes to clear `target`, up (1) or down (-1), until nothing moves it further.
    fn climb(&mut self, target: usize, forth: i64, equations: &mut Equations) -> Option<()> {
        let mut counts = self.truth.clone();
        // Exchanges without a step could in theory go on forever where steps are whole.
        for _ in 0..4 * counts.len() {
            let helps = equations.depends_on(target).into_iter().find_map(|(free, sign)| {
                let direction = sign * forth;
                (direction > 0 || counts[free] > 0).then_some((free, direction))
            });
            let Some((free, direction)) = helps else { break };
            let change = equations.change(free)?;
            step(&mut counts, &change, direction, self.threshold);
            change.iter().for_each(|(at, _)| self.see(*at, counts[*at]));
            if self.safe[target] {
                break;
            }
            // A count without room for one more step becomes free, and `free` gives way in its stead.
            let blocked =
                change[1..].iter().filter(|entry| room(&counts, entry, direction) == Some(0));
            if let Some(pivot) = blocked.map(|(at, _)| *at).min() {
                equations.exchange(pivot, free)?;
            }
        }
        Some(())
    }

    fn see(&mut self, at: usize, count: i64) {
        let moved = count != self.truth[at];
        self.safe[at] |= moved && (self.truth[at] >= self.threshold || count >= self.threshold);
    }
}

/// Goes up to `most` steps along `change` without taking a count below zero.
fn step(counts: &mut [i64], change: &Sparse, forth: i64, most: i64) {
    let steps = change.iter().filter_map(|entry| room(counts, entry, forth)).fold(most, i64::min);
    for (at, factor) in change {
        counts[*at] =
            counts[*at].saturating_add(factor.saturating_mul(forth).saturating_mul(steps));
    }
}

/// How many steps a count that falls can go along; `None` for one that rises.
fn room(counts: &[i64], (at, factor): &(usize, i64), forth: i64) -> Option<i64> {
    let falls = factor.saturating_mul(forth);
    (falls < 0).then(|| counts[*at].max(0) / falls.saturating_abs())
}
