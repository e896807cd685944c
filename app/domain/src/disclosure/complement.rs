//! Which further counts are withheld so that the small ones cannot be computed.

use super::audit;
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
        while let Some(next) = self.sums.iter().find_map(|sum| {
            let members = || sum.members().filter(|member| !self.hidden[*member]);
            if self.gives_away(sum) { self.cheapest(members()) } else { None }
        }) {
            self.hidden[next] = true;
        }
    }

    /// Whether one hidden member stands alone, or a shown total proves the hidden parts small.
    fn gives_away(&self, sum: &Sum) -> bool {
        let hidden = || sum.members().filter(|member| self.hidden[*member]);
        let parts = hidden().filter(|member| *member != sum.total);
        let together =
            parts.fold(0_i64, |together, part| together.saturating_add(self.counts[part]));
        match hidden().count() {
            0 => false,
            1 => hidden().any(|member| self.needs_cover(member)),
            _ => !self.hidden[sum.total] && together < self.threshold,
        }
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

    /// The count that is missed least: a part before a total, then one whose other sums hide something already (a
    /// hidden count alone in its sum would need company), then the smallest, then the first.
    fn cheapest(&self, candidates: impl Iterator<Item = usize>) -> Option<usize> {
        candidates.min_by_key(|place| {
            let untouched =
                |sum: &&usize| !self.sums[**sum].members().any(|member| self.hidden[member]);
            let opened = self.sums_with[*place].iter().filter(untouched).count();
            (self.heights[*place], opened, self.counts[*place], *place)
        })
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
