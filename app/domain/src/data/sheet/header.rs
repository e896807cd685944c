//! Finding the header: wherever it stands, in whatever order its columns are.

use super::cell::tidy;
use super::{Column, Reason, Value};

/// How many rows with content are looked at before a sheet is taken to have no header.
const SEARCHED: usize = 100;

/// A row in which so many names are recognised was meant as the header.
const MEANT: usize = 3;

/// Where each column stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Columns([Option<usize>; Column::ALL.len()]);

impl Columns {
    /// What stands in `column` of a row.
    pub(super) fn cell<'a>(&self, column: Column, cells: &'a [Value]) -> &'a Value {
        self.0[column as usize].and_then(|place| cells.get(place)).unwrap_or(&Value::Empty)
    }

    fn missing(&self) -> Vec<Column> {
        Column::REQUIRED.into_iter().filter(|column| self.0[*column as usize].is_none()).collect()
    }
}

/// A fault of a header: its row, the column and why.
pub(super) type HeaderFault = (u32, Option<Column>, Reason);

/// The search for a sheet's header.
#[derive(Debug, Default)]
pub(super) struct Search {
    looked: usize,
    above: Vec<Option<Column>>,
    /// The row most like a header so far: how many names, which row, what is wrong with it.
    best: Option<(usize, Vec<HeaderFault>)>,
}

impl Search {
    /// Looks at one row; the columns, if this is the header. A name in the row above counts where
    /// this row is empty: that is how a header merged over two rows reads.
    pub(super) fn look(&mut self, row: u32, cells: &[Value]) -> Option<Columns> {
        self.looked += 1;
        let own: Vec<Option<Column>> = cells.iter().map(named).collect();
        let mut columns = Columns::default();
        let mut doubled = Vec::new();
        let mut known = 0;
        for place in 0..own.len().max(self.above.len()) {
            let empty = cells.get(place).is_none_or(Value::is_empty);
            let above = self.above.get(place).copied().flatten().filter(|_| empty);
            let Some(column) = own.get(place).copied().flatten().or(above) else { continue };
            match &mut columns.0[column as usize] {
                Some(_) => doubled.push(column),
                unset => {
                    *unset = Some(place);
                    known += 1;
                }
            }
        }
        self.above = own;
        let missing = columns.missing();
        if missing.is_empty() && doubled.is_empty() {
            return Some(columns);
        }
        if known >= MEANT && self.best.as_ref().is_none_or(|(most, _)| known > *most) {
            let missing =
                missing.into_iter().map(|column| (row, Some(column), Reason::MissingColumn));
            let doubled =
                doubled.into_iter().map(|column| (row, Some(column), Reason::DoubledColumn));
            self.best = Some((known, missing.chain(doubled).collect()));
        }
        None
    }

    /// Whether it is time to give up.
    pub(super) fn exhausted(&self) -> bool {
        self.looked >= SEARCHED
    }

    /// Why there is no table; nothing if the sheet is empty.
    pub(super) fn faults(self) -> Vec<HeaderFault> {
        match self.best {
            _ if self.looked == 0 => Vec::new(),
            Some((_, faults)) => faults,
            None => vec![(0, None, Reason::NoTable)],
        }
    }
}

fn named(cell: &Value) -> Option<Column> {
    match cell {
        Value::Text(text) => Column::named(text),
        _ => None,
    }
}

/// The day that the figures describe, as yyyy-mm-dd, if this row says "נכון ל 07/06/2019".
pub(super) fn as_of(cells: &[Value]) -> Option<String> {
    cells.iter().find_map(|cell| {
        let Value::Text(text) = cell else { return None };
        let text = tidy(text);
        let rest = text.strip_prefix("נכון ל").or_else(|| text.strip_prefix("As of"))?;
        let day = rest.trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let mut parts = day.split(['/', '.', '-']).map(|part| part.trim().parse::<u32>());
        match (parts.next()?, parts.next()?, parts.next()?) {
            (Ok(day @ 1..=31), Ok(month @ 1..=12), Ok(year @ 1990..=2100)) => {
                Some(format!("{year}-{month:02}-{day:02}"))
            }
            _ => None,
        }
    })
}
