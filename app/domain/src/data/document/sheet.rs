//! Tables: whole, as a page shows them, or row by row, as a file is written.

use super::Cell;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A table with all its rows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What stands over it.
    #[serde(flatten)]
    pub head: TableHead,
    /// Its rows.
    pub rows: Vec<Row>,
}

impl Table {
    /// The same, row by row.
    pub fn sheet(&self) -> Sheet<'_> {
        Sheet { head: &self.head, rows: Box::new(self.rows.iter().map(Cow::Borrowed)) }
    }

    /// Whether nothing at all is known in it: every cell but its words is missing.
    pub fn is_empty(&self) -> bool {
        let says_nothing = |cell: &Cell| matches!(cell, Cell::Text { .. } | Cell::Missing);
        self.rows.iter().flat_map(|row| &row.cells).all(says_nothing)
    }
}

/// What stands over a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableHead {
    /// A word for it that addresses and the names of files can carry.
    pub code: String,
    /// Its title.
    pub title: String,
    /// What it says or how it is read, in a sentence; may be empty.
    pub lead: String,
    /// Its columns.
    pub columns: Vec<Column>,
}

/// A column of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// What stands over it.
    pub heading: String,
    /// Whether it holds numbers.
    pub is_number: bool,
}

impl Column {
    /// A column of words.
    pub fn words(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), is_number: false }
    }

    /// A column of numbers.
    pub fn number(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), is_number: true }
    }
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its cells, one for each column.
    pub cells: Vec<Cell>,
    /// Whether it stands out among the others: the city itself among its peers.
    pub is_own: bool,
}

impl Row {
    /// A row like others.
    pub fn of(cells: Vec<Cell>) -> Self {
        Self { cells, is_own: false }
    }
}

/// A table as it is written: its rows come one after another, and need not all be held at once.
pub struct Sheet<'s> {
    /// What stands over it.
    pub head: &'s TableHead,
    /// Its rows.
    pub rows: Box<dyn Iterator<Item = Cow<'s, Row>> + 's>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::catalogue::Unit;

    #[test]
    fn a_table_without_any_number_is_empty_and_one_that_withholds_is_not() {
        let table = |cell| Table {
            rows: vec![Row::of(vec![Cell::text("2018"), cell])],
            ..Table::default()
        };
        assert!(table(Cell::Missing).is_empty());
        assert!(!table(Cell::Withheld).is_empty());
        assert!(!table(Cell::count(0, Unit::Pupils)).is_empty());
    }
}
