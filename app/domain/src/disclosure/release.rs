//! Counts that leave together, and the sums that hold among them.

use super::cell::Cell;
use super::complement::Ledger;
use std::ops::Index;

/// Counts that one reader may see side by side, with every sum that holds among them: the levels of a school, the
/// schools of a city, the cities of the network. Sums may overlap and stack in any way.
#[derive(Clone, Debug, Default)]
pub struct Release {
    counts: Vec<Option<i64>>,
    sums: Vec<Sum>,
}

/// Where a count stands in its [`Release`], and its cell in the [`Released`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(usize);

/// A total and the parts that it is the sum of, by their places.
#[derive(Clone, Debug)]
pub(super) struct Sum {
    pub total: usize,
    pub parts: Vec<usize>,
}

impl Sum {
    /// The total, then the parts.
    pub fn members(&self) -> impl Iterator<Item = usize> {
        std::iter::once(self.total).chain(self.parts.iter().copied())
    }
}

impl Release {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a count; `None` where the source has none.
    pub fn add(&mut self, count: Option<i64>) -> Place {
        self.counts.push(count);
        Place(self.counts.len() - 1)
    }

    /// Says that the count at `total` is the sum of those at `parts`. A place of another release is ignored.
    ///
    /// Parts without a number may be among them. A total that equals the known parts is taken to be their sum and
    /// nothing more. A greater one, from another source, tells how many are in the parts without a number
    /// together: that remainder is guarded like a count, each sum for itself.
    pub fn sum(&mut self, total: Place, parts: impl IntoIterator<Item = Place>) {
        self.sums
            .push(Sum { total: total.0, parts: parts.into_iter().map(|part| part.0).collect() });
    }

    /// What an audience with this threshold may see. A threshold of zero shows everything. The same release gives
    /// the same answer every time.
    pub fn release(&self, threshold: i64) -> Released {
        let withheld = if threshold > 0 { self.withheld(threshold) } else { Vec::new() };
        let cells = self.counts.iter().enumerate().map(|(place, count)| match count {
            None => Cell::Missing,
            Some(_) if withheld.get(place) == Some(&true) => Cell::Withheld,
            Some(count) => Cell::Shown(*count),
        });
        Released { cells: cells.collect() }
    }

    /// Which counts are withheld; empty where none has to be, which is nearly always and found out quickly.
    fn withheld(&self, threshold: i64) -> Vec<bool> {
        let (sums, remainders) = self.known_sums();
        let is_small = |count: &i64| *count < threshold;
        if !self.counts.iter().flatten().any(is_small) && !remainders.iter().any(is_small) {
            return Vec::new();
        }
        let places = self.counts.len();
        let small = self.counts.iter().map(|count| count.as_ref().is_some_and(is_small));
        let hidden = small.chain(remainders.iter().map(|_| true)).collect();
        let counts =
            self.counts.iter().map(|count| count.unwrap_or_default()).chain(remainders).collect();
        let mut ledger = Ledger::new(counts, hidden, places, sums, threshold);
        ledger.complete();
        ledger.hidden.truncate(places);
        ledger.hidden
    }

    /// The sums over known counts. Where a total exceeds its known parts, the remainder becomes one more part,
    /// whose place is after the last count. A total below its known parts contradicts them; its sum is kept as if
    /// it held.
    fn known_sums(&self) -> (Vec<Sum>, Vec<i64>) {
        let mut remainders = Vec::new();
        let mut sums = Vec::with_capacity(self.sums.len());
        for sum in &self.sums {
            let Some(total) = self.count(sum.total) else { continue };
            let mut parts: Vec<usize> = Vec::with_capacity(sum.parts.len() + 1);
            parts.extend(sum.parts.iter().filter(|part| self.count(**part).is_some()));
            let known =
                parts.iter().filter_map(|part| self.count(*part)).fold(0, i64::saturating_add);
            let remainder = total.saturating_sub(known);
            if remainder > 0 {
                parts.push(self.counts.len() + remainders.len());
                remainders.push(remainder);
            }
            if !parts.is_empty() {
                sums.push(Sum { total: sum.total, parts });
            }
        }
        (sums, remainders)
    }

    fn count(&self, place: usize) -> Option<i64> {
        self.counts.get(place).copied().flatten()
    }
}

/// What of a [`Release`] may be seen. Withheld counts are not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Released {
    cells: Vec<Cell>,
}

impl Released {
    /// All cells in the order in which their counts were added.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The cells without the release.
    pub fn into_cells(self) -> Vec<Cell> {
        self.cells
    }
}

impl Index<Place> for Released {
    type Output = Cell;

    /// The cell at `place`; one that is withheld where the place belongs to a longer release.
    fn index(&self, place: Place) -> &Cell {
        self.cells.get(place.0).unwrap_or(&Cell::Withheld)
    }
}
