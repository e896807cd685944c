//! Which further counts are withheld so that the small ones cannot be computed.

use super::audit;
use super::insiders::Insiders;
use super::release::Sum;

/// Counts, sums and what is hidden so far.
pub(super) struct Ledger {
    /// The counts of the release, then the remainders, which nobody asked for and which are always hidden.
    pub counts: Vec<i64>,
    pub hidden: Vec<bool>,
    pub sums: Vec<Sum>,
    pub threshold: i64,
    /// How many storeys of sums stand below a count: 0 for one that is nobody's total.
    pub heights: Vec<usize>,
    pub insiders: Insiders,
    places: usize,
    sums_with: Vec<Vec<usize>>,
}

impl Ledger {
    /// `places` is how many of the counts are the release's own.
    pub fn new(
        counts: Vec<i64>,
        hidden: Vec<bool>,
        places: usize,
        sums: Vec<Sum>,
        threshold: i64,
    ) -> Self {
        let mut sums_with = vec![Vec::new(); counts.len()];
        for (index, sum) in sums.iter().enumerate() {
            for member in sum.members() {
                if sums_with[member].last() != Some(&index) {
                    sums_with[member].push(index);
                }
            }
        }
        Self {
            heights: heights(counts.len(), &sums),
            insiders: Insiders::new(counts.len(), &sums),
            counts,
            hidden,
            sums,
            threshold,
            places,
            sums_with,
        }
    }

    /// Hides more until nothing hidden is given away.
    pub fn complete(&mut self) {
        loop {
            self.settle();
            let exposed = audit::exposed(self);
            let Some(next) = exposed.iter().find_map(|place| self.cover_for(*place)) else {
                return;
            };
            self.hidden[next] = true;
        }
    }

    /// The quick part: no sum may give its hidden members away on its own.
    fn settle(&mut self) {
        while let Some(next) = self
            .sums
            .iter()
            .find_map(|sum| if self.gives_away(sum) { self.cheapest_of(sum) } else { None })
        {
            self.hidden[next] = true;
        }
    }

    /// Whether one hidden member stands alone, to everybody or to an insider who knows the only other one, or a
    /// shown total proves the hidden parts small to whoever knows the largest.
    fn gives_away(&self, sum: &Sum) -> bool {
        let hidden = || sum.members().filter(|member| self.hidden[*member]);
        let mut first = hidden();
        match (first.next(), first.next(), first.next()) {
            (None, ..) => false,
            (Some(alone), None, _) => self.needs_cover(alone),
            (Some(one), Some(other), None) => {
                let tells = |known, member| {
                    self.needs_cover(member) && self.insiders.know_apart(known, member)
                };
                tells(one, other) || tells(other, one) || self.proves_small(sum)
            }
            _ => self.proves_small(sum),
        }
    }

    /// Whether the shown total of several hidden parts leaves them small, or all but the largest of them.
    fn proves_small(&self, sum: &Sum) -> bool {
        let parts = || sum.parts.iter().filter(|part| self.hidden[**part]);
        let counts = || parts().map(|part| self.counts[*part]);
        let together = counts().fold(0, i64::saturating_add);
        let largest = if parts().count() > 2 { counts().max().unwrap_or(0) } else { 0 };
        !self.hidden[sum.total] && together.saturating_sub(largest) < self.threshold
    }

    /// Whether it must not be computed. A remainder at or above the threshold may: it is hidden only because nobody
    /// asked for it.
    pub fn needs_cover(&self, place: usize) -> bool {
        self.hidden[place] && (self.counts[place] < self.threshold || place < self.places)
    }

    /// A count that hides `place` better: from its own sums, else from those connected with it by hidden counts.
    fn cover_for(&self, place: usize) -> Option<usize> {
        let mut seen = vec![false; self.sums.len()];
        let mut reached = vec![place];
        while !reached.is_empty() {
            let mut sums: Vec<usize> =
                reached.iter().flat_map(|member| self.sums_with[*member].clone()).collect();
            sums.retain(|sum| !std::mem::replace(&mut seen[*sum], true));
            let members = || sums.iter().flat_map(|sum| self.sums[*sum].members());
            if let Some(found) = self.cheapest(members().filter(|member| !self.hidden[*member])) {
                return Some(found);
            }
            reached = members().collect();
        }
        None
    }

    /// The member of a sum that is missed least. The last part that is shown is missed as much as the total.
    fn cheapest_of(&self, sum: &Sum) -> Option<usize> {
        let shown = || sum.members().filter(|member| !self.hidden[*member]);
        if shown().count() > 2 {
            return self.cheapest(shown());
        }
        shown().min_by_key(|place| (self.opened_by(*place), self.cost(*place)))
    }

    /// The count that is missed least: a part before a total, then one whose other sums hide something already (a
    /// hidden count alone in its sum would need company), then the smallest, then the first.
    fn cheapest(&self, candidates: impl Iterator<Item = usize>) -> Option<usize> {
        candidates.min_by_key(|place| self.cost(*place))
    }

    fn cost(&self, place: usize) -> (usize, usize, i64, usize) {
        (self.heights[place], self.opened_by(place), self.counts[place], place)
    }

    /// How many sums hide nothing yet and would if this were hidden.
    fn opened_by(&self, place: usize) -> usize {
        let untouched =
            |sum: &&usize| !self.sums[**sum].members().any(|member| self.hidden[member]);
        self.sums_with[place].iter().filter(untouched).count()
    }
}

fn heights(counts: usize, sums: &[Sum]) -> Vec<usize> {
    let mut heights = vec![0; counts];
    // Each round settles one storey at least; sums that go in a circle have none and end here too.
    for _ in 0..sums.len() {
        let mut settled = true;
        for sum in sums {
            let storey = sum.parts.iter().map(|part| heights[*part] + 1).max().unwrap_or(0);
            if storey > heights[sum.total] {
                heights[sum.total] = storey;
                settled = false;
            }
        }
        if settled {
            break;
        }
    }
    heights
}
