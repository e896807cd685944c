//! A table of rows and columns with its totals.

use super::cell::Cell;
use super::release::{Place, Release};
use serde::{Deserialize, Serialize};

/// A guarded table: schools by levels, cities by years.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The cells, row by row; every row is as long as the longest that was given.
    pub rows: Vec<Vec<Cell>>,
    /// The sum of each row.
    pub row_totals: Vec<Cell>,
    /// The sum of each column.
    pub column_totals: Vec<Cell>,
    /// The sum of all.
    pub total: Cell,
}

/// Adds up the rows and columns of `counts` and guards all of it together. Totals are sums of what is known; the
/// total of cells without a number is [`Cell::Missing`].
pub fn table(counts: &[Vec<Option<i64>>], threshold: i64) -> Table {
    let width = counts.iter().map(Vec::len).max().unwrap_or(0);
    let at = |row: &[Option<i64>], column: usize| row.get(column).copied().flatten();
    let mut release = Release::new();
    let cells: Vec<Vec<Place>> = counts
        .iter()
        .map(|row| (0..width).map(|column| release.add(at(row, column))).collect())
        .collect();
    let mut total_of = |places: Vec<Place>, known: Option<i64>| {
        let total = release.add(known);
        release.sum(total, places);
        total
    };
    let row_totals: Vec<Place> = cells
        .iter()
        .zip(counts)
        .map(|(places, row)| total_of(places.clone(), sum(row.iter().copied())))
        .collect();
    let column_totals: Vec<Place> = (0..width)
        .map(|column| {
            let places = cells.iter().map(|row| row[column]).collect();
            total_of(places, sum(counts.iter().map(|row| at(row, column))))
        })
        .collect();
    let all = sum(counts.iter().flatten().copied());
    let total = total_of(row_totals.clone(), all);
    release.sum(total, column_totals.iter().copied());

    let released = release.release(threshold);
    let shown = |places: &[Place]| places.iter().map(|place| released[*place]).collect::<Vec<_>>();
    Table {
        rows: cells.iter().map(|row| shown(row)).collect(),
        row_totals: shown(&row_totals),
        column_totals: shown(&column_totals),
        total: released[total],
    }
}

fn sum(counts: impl Iterator<Item = Option<i64>>) -> Option<i64> {
    counts
        .flatten()
        .fold(None, |sum: Option<i64>, count| Some(sum.unwrap_or(0).saturating_add(count)))
}
