//! The search for tables that a reader cannot tell from the true one.
//!
//! From the true counts it looks for other ones, whole and none below zero, that leave everything shown as it is
//! and give a hidden count another value, or the threshold if it is small. First it takes single steps along the
//! changes that the equations allow; for counts that this does not clear it climbs by the simplex method (Dantzig
//! 1947; the least index enters, as Bland 1977) in whole steps. A table found in this way is one for every insider
//! who knows none of the counts that differ in it; for the others it climbs again with theirs held. A count that
//! passes is proven safe. One that does not pass is given away, or was not cleared because whole steps got stuck
//! where fractions of a pupil would have gone on: it is covered all the same.

use super::equations::{Equations, Sparse};

/// The true counts of what is hidden, and what other counts have been seen to be possible.
pub(super) struct Walk<'a> {
    truth: Vec<i64>,
    threshold: i64,
    /// The insiders who know a count, by position.
    knowing: Vec<&'a [usize]>,
    /// To whom each count is still given away.
    doubts: Vec<Doubt>,
    /// The table that is being tried: the true one but for what `moved` names.
    counts: Vec<i64>,
    moved: Vec<usize>,
}

/// To whom a count may be given away, as far as is known by now.
enum Doubt {
    Everybody,
    /// These insiders, ascending; nobody if there are none.
    Insiders(Vec<usize>),
}

impl<'a> Walk<'a> {
    pub fn new(truth: Vec<i64>, knowing: Vec<&'a [usize]>, threshold: i64) -> Self {
        let doubts = truth.iter().map(|_| Doubt::Everybody).collect();
        Self { counts: truth.clone(), truth, threshold, knowing, doubts, moved: Vec::new() }
    }

    /// Whether it is proven that what is shown does not give the count away.
    pub fn is_uncertain(&self, at: usize) -> bool {
        !matches!(self.doubts[at], Doubt::Everybody)
    }

    /// Whether it is proven that no insider can compute the count either.
    pub fn is_safe(&self, at: usize) -> bool {
        matches!(&self.doubts[at], Doubt::Insiders(insiders) if insiders.is_empty())
    }

    /// From the true counts along each single change, forth and back.
    pub fn single_steps(&mut self, equations: &Equations) {
        for free in (0..self.truth.len()).filter(|at| equations.is_free(*at)) {
            let Some(change) = equations.change(free) else { continue };
            for forth in [1, -1] {
                self.step(&change, forth);
                self.start_again();
            }
        }
    }

    /// For every position that single steps have not cleared: up, and if that is not it, down. `None` if a number
    /// outgrew its type: the rest is then not cleared, and the equations are no longer to be trusted.
    pub fn climb_for(&mut self, wanted: &[usize], equations: &mut Equations) -> Option<()> {
        wanted.iter().try_for_each(|at| self.climb(*at, None, equations))
    }

    /// The same for every insider from whom a position is not safe yet, with the positions that are the insider's
    /// `own` (ascending) held. `None` as above.
    pub fn climb_beside_insiders(
        &mut self,
        wanted: &[usize],
        own: impl Fn(usize) -> Vec<usize>,
        equations: &mut Equations,
    ) -> Option<()> {
        let mut open: Vec<(usize, usize)> = Vec::new();
        for at in wanted {
            if let Doubt::Insiders(insiders) = &self.doubts[*at] {
                open.extend(insiders.iter().map(|insider| (*insider, *at)));
            }
        }
        open.sort_unstable();
        let mut held_for = None;
        for (insider, at) in open {
            if self.gives_away(at, Some(insider)) {
                // Climbing does not move what is held, nor make it depend on anything else.
                if held_for.replace(insider) != Some(insider) {
                    equations.hold(&own(insider))?;
                }
                self.climb(at, Some(insider), equations)?;
            }
        }
        Some(())
    }

    /// Climbs up, then down, until `target` is cleared for everybody or for one insider.
    fn climb(
        &mut self,
        target: usize,
        insider: Option<usize>,
        equations: &mut Equations,
    ) -> Option<()> {
        for forth in [1, -1] {
            if self.gives_away(target, insider) {
                self.climb_one_way(target, forth, insider, equations)?;
                self.start_again();
            }
        }
        Some(())
    }

    /// As far as it takes, up (1) or down (-1), until nothing moves `target` further.
    fn climb_one_way(
        &mut self,
        target: usize,
        forth: i64,
        insider: Option<usize>,
        equations: &mut Equations,
    ) -> Option<()> {
        // Exchanges without a step could go on forever where steps are whole.
        for _ in 0..8 * (equations.count() + 1) {
            let helps = equations.depends_on(target).into_iter().find_map(|(free, sign)| {
                let direction = sign * forth;
                let is_held = insider.is_some_and(|insider| self.knows(insider, free));
                (!is_held && (direction > 0 || self.counts[free] > 0)).then_some((free, direction))
            });
            let Some((free, direction)) = helps else { break };
            let change = equations.change(free)?;
            self.step(&change, direction);
            if !self.gives_away(target, insider) {
                break;
            }
            // A count without room for one more step becomes free, and `free` gives way in its stead.
            let blocked = change[1..].iter().filter(|entry| self.room(entry, direction) == Some(0));
            if let Some(pivot) = blocked.map(|(at, _)| *at).min() {
                equations.exchange(pivot, free)?;
            }
        }
        Some(())
    }

    /// Goes up to as many steps along `change` as the threshold is high, without taking a count below zero, and
    /// notes what that clears.
    fn step(&mut self, change: &Sparse, forth: i64) {
        let rooms = change.iter().filter_map(|entry| self.room(entry, forth));
        let steps = rooms.fold(self.threshold, i64::min);
        if steps == 0 {
            return;
        }
        for (at, factor) in change {
            let by = factor.saturating_mul(forth).saturating_mul(steps);
            self.counts[*at] = self.counts[*at].saturating_add(by);
            self.moved.push(*at);
        }
        self.moved.sort_unstable();
        self.moved.dedup();
        let cleared: Vec<usize> = change
            .iter()
            .map(|(at, _)| *at)
            .filter(|at| self.is_another(*at) && !self.is_safe(*at))
            .collect();
        if !cleared.is_empty() {
            let told = self.told_from_the_truth();
            cleared.into_iter().for_each(|at| self.clear(at, &told));
        }
    }

    /// How many steps a count that falls can go along; `None` for one that rises.
    fn room(&self, (at, factor): &(usize, i64), forth: i64) -> Option<i64> {
        let falls = factor.saturating_mul(forth);
        (falls < 0).then(|| self.counts[*at].max(0) / falls.saturating_abs())
    }

    /// Whether the count at hand is another than the true one and does not leave a small count small.
    fn is_another(&self, at: usize) -> bool {
        let (count, truth) = (self.counts[at], self.truth[at]);
        count != truth && (truth >= self.threshold || count >= self.threshold)
    }

    /// The insiders who know a count that differs from the true one, ascending.
    fn told_from_the_truth(&self) -> Vec<usize> {
        let differs = |at: &&usize| self.counts[**at] != self.truth[**at];
        let knowing = self.moved.iter().filter(differs).flat_map(|at| self.knowing[*at]);
        let mut told: Vec<usize> = knowing.copied().collect();
        told.sort_unstable();
        told.dedup();
        told
    }

    /// Clears a count for all but those who can tell the table at hand from the true one. Nothing has to be kept
    /// from those who know the count.
    fn clear(&mut self, at: usize, told: &[usize]) {
        let among = |insiders: &[usize], insider: &usize| insiders.binary_search(insider).is_ok();
        match &mut self.doubts[at] {
            Doubt::Insiders(insiders) => insiders.retain(|insider| among(told, insider)),
            doubt @ Doubt::Everybody => {
                let others = told.iter().filter(|insider| !among(self.knowing[at], insider));
                *doubt = Doubt::Insiders(others.copied().collect());
            }
        }
    }

    fn start_again(&mut self) {
        for at in self.moved.drain(..) {
            self.counts[at] = self.truth[at];
        }
    }

    fn gives_away(&self, at: usize, to: Option<usize>) -> bool {
        match (&self.doubts[at], to) {
            (Doubt::Everybody, _) => true,
            (Doubt::Insiders(insiders), Some(insider)) => insiders.binary_search(&insider).is_ok(),
            (Doubt::Insiders(_), None) => false,
        }
    }

    fn knows(&self, insider: usize, at: usize) -> bool {
        self.knowing[at].binary_search(&insider).is_ok()
    }
}
