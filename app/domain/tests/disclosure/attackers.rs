//! Attackers who know the sums, the method and that counts are whole and not negative, and of whom each may know one
//! withheld count as her own. They share no code with the guard: one tries every table, one solves the sums modulo
//! a prime.

use hamsa_domain::disclosure::{Cell, Place, Release};
use proptest::prelude::*;

/// What an attacker sees: the cells, and per sum the place of its total and those of its parts.
#[derive(Debug)]
pub struct Published {
    pub counts: Vec<Option<i64>>,
    pub cells: Vec<Cell>,
    pub sums: Vec<(usize, Vec<usize>)>,
}

/// Leaves, and totals over groups of them, released at `threshold`.
pub fn publish(leaves: &[Option<i64>], groups: &[Vec<usize>], threshold: i64) -> Published {
    let mut release = Release::new();
    let places: Vec<Place> = leaves.iter().map(|count| release.add(*count)).collect();
    let mut counts = leaves.to_vec();
    let mut sums = Vec::new();
    for group in groups {
        let known: Vec<i64> = group.iter().filter_map(|leaf| leaves[*leaf]).collect();
        let count = if known.is_empty() { None } else { Some(known.iter().sum()) };
        let total = release.add(count);
        release.sum(total, group.iter().map(|leaf| places[*leaf]));
        sums.push((counts.len(), group.clone()));
        counts.push(count);
    }
    Published { counts, cells: release.release(threshold).into_cells(), sums }
}

pub fn row_and_column_groups(rows: usize, columns: usize) -> Vec<Vec<usize>> {
    let row = |row: usize| (0..columns).map(|column| row * columns + column).collect();
    let column = |column: usize| (0..rows).map(|row| row * columns + column).collect();
    (0..rows)
        .map(row)
        .chain((0..columns).map(column))
        .chain([(0..rows * columns).collect()])
        .collect()
}

/// Knowledge that an attacker brings along: nothing, or the count of one leaf.
type Insider = Option<usize>;

impl Published {
    /// Nobody in particular, and whoever knows one withheld leaf.
    fn attackers(&self, leaves: usize) -> Vec<Insider> {
        let withheld = (0..leaves).filter(|leaf| self.cells[*leaf].is_withheld());
        std::iter::once(None).chain(withheld.map(Some)).collect()
    }

    /// What has to be kept from an attacker: all that is withheld, but for her own count and for totals of nothing
    /// else.
    fn secrets(&self, insider: Insider) -> Vec<usize> {
        let known = |part: &&usize| self.counts[**part].is_some();
        let is_own = |place: usize| {
            insider.is_some_and(|own| {
                let is_total = |(total, parts): &(usize, Vec<usize>)| {
                    *total == place && parts.iter().filter(known).all(|part| *part == own)
                };
                place == own || self.sums.iter().any(is_total)
            })
        };
        let withheld = (0..self.cells.len()).filter(|place| self.cells[*place].is_withheld());
        withheld.filter(|place| !is_own(*place)).collect()
    }
}

/// Looks for a table that shows what the true one shows, where a target has another count.
struct Search<'a> {
    published: &'a Published,
    insider: Insider,
    order: Vec<usize>,
    target: usize,
    least: i64,
    most: i64,
    values: Vec<Option<i64>>,
}

impl<'a> Search<'a> {
    /// Whether the count at `target` could be another one, of at least `least`, for all that `insider` knows.
    fn finds(
        published: &'a Published,
        leaves: usize,
        insider: Insider,
        target: usize,
        least: i64,
    ) -> bool {
        let largest = published.counts[..leaves].iter().flatten().max().copied().unwrap_or(0);
        let mut order: Vec<usize> = (0..leaves).collect();
        order.sort_by_key(|leaf| *leaf != target);
        // Where one count rises to the threshold, another may have to rise by several times as much.
        let most = largest + 4 * least.max(3);
        let values = vec![None; leaves];
        Self { published, insider, order, target, least, most, values }.choose(0)
    }

    fn choose(&mut self, chosen: usize) -> bool {
        if self.contradicts() {
            return false;
        }
        let Some(leaf) = self.order.get(chosen).copied() else { return true };
        for value in self.candidates(leaf) {
            self.values[leaf] = Some(value);
            if self.choose(chosen + 1) {
                return true;
            }
        }
        self.values[leaf] = None;
        false
    }

    /// The true count first.
    fn candidates(&self, leaf: usize) -> Vec<i64> {
        let truth = self.published.counts[leaf].unwrap_or(0);
        if !self.published.cells[leaf].is_withheld() || self.insider == Some(leaf) {
            return vec![truth];
        }
        let mut values: Vec<i64> = (0..=self.most).collect();
        values.sort_by_key(|value| (value - truth).abs());
        values
    }

    fn contradicts(&self) -> bool {
        let is_wrong = |place: usize, value: i64, complete: bool| {
            let truth = self.published.counts[place].unwrap_or(0);
            let is_shown = !self.published.cells[place].is_withheld();
            (is_shown && (value > truth || (complete && value != truth)))
                || (place == self.target && complete && (value == truth || value < self.least))
        };
        let leaves = self.values.iter().enumerate();
        leaves
            .filter_map(|(leaf, value)| Some((leaf, (*value)?)))
            .any(|(leaf, value)| is_wrong(leaf, value, true))
            || self.published.sums.iter().any(|(total, parts)| {
                let chosen = || parts.iter().filter_map(|part| self.values[*part]);
                is_wrong(*total, chosen().sum(), chosen().count() == parts.len())
            })
    }
}

pub fn assert_nothing_is_pinned(
    published: &Published,
    leaves: usize,
    threshold: i64,
) -> Result<(), TestCaseError> {
    for (count, cell) in published.counts.iter().zip(&published.cells) {
        match (count, cell) {
            (None, cell) => prop_assert_eq!(*cell, Cell::Missing),
            (Some(count), Cell::Shown(shown)) => {
                prop_assert!(shown == count && *count >= threshold)
            }
            (Some(_), cell) => prop_assert!(cell.is_withheld(), "a known count went missing"),
        }
    }
    for insider in published.attackers(leaves) {
        for secret in published.secrets(insider) {
            let is_small = published.counts[secret].is_some_and(|count| count < threshold);
            let least = if is_small { threshold } else { 0 };
            prop_assert!(
                Search::finds(published, leaves, insider, secret, least),
                "whoever knows {:?} pins {}: {:?}",
                insider,
                secret,
                published
            );
        }
    }
    Ok(())
}

pub const PRIME: i64 = 2_147_483_647;

/// What follows from equations, modulo a prime: each with a leading one where no later equation has anything.
#[derive(Clone, Default)]
pub struct Span(Vec<(usize, Vec<i64>)>);

impl Span {
    /// Whether it did not follow already.
    pub fn add(&mut self, row: Vec<i64>) -> bool {
        let mut row = self.rest_of(row);
        let Some(lead) = row.iter().position(|value| *value != 0) else { return false };
        let inverse = power(row[lead], PRIME - 2);
        row.iter_mut().for_each(|value| *value = *value * inverse % PRIME);
        self.0.push((lead, row));
        true
    }

    pub fn follows(&self, row: Vec<i64>) -> bool {
        self.rest_of(row).iter().all(|value| *value == 0)
    }

    fn rest_of(&self, mut row: Vec<i64>) -> Vec<i64> {
        for (lead, known) in &self.0 {
            let factor = row[*lead];
            if factor != 0 {
                for (value, other) in row.iter_mut().zip(known) {
                    *value = (*value - factor * other % PRIME + PRIME) % PRIME;
                }
            }
        }
        row
    }
}

fn power(base: i64, exponent: i64) -> i64 {
    if exponent == 0 {
        return 1;
    }
    let half = power(base * base % PRIME, exponent / 2);
    if exponent % 2 == 1 { half * base % PRIME } else { half }
}

pub fn assert_nothing_is_determined(
    published: &Published,
    leaves: usize,
) -> Result<(), TestCaseError> {
    let withheld: Vec<usize> =
        (0..published.cells.len()).filter(|place| published.cells[*place].is_withheld()).collect();
    let alone = |place: usize| withheld.iter().map(|other| i64::from(*other == place)).collect();
    let mut sums = Span::default();
    for (total, parts) in &published.sums {
        if published.counts[*total].is_some() {
            let factor = |place: &usize| {
                i64::from(parts.contains(place)) + i64::from(place == total) * (PRIME - 1)
            };
            sums.add(withheld.iter().map(factor).collect());
        }
    }
    for insider in published.attackers(leaves) {
        let mut known = sums.clone();
        if let Some(own) = insider {
            known.add(alone(own));
        }
        for secret in published.secrets(insider) {
            prop_assert!(
                !known.follows(alone(secret)),
                "whoever knows {:?} computes {}: {:?}",
                insider,
                secret,
                published
            );
        }
    }
    Ok(())
}
