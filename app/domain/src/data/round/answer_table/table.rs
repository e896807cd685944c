//! Where the headings stand, and what is under them.

use crate::data::sheet::Value;
use crate::text::search_key;
use std::collections::HashMap;

/// How many rows are looked at before a sheet is taken to have no headings.
const SEARCHED: usize = 100;
/// More columns than any city's table has.
const MOST_COLUMNS: usize = 200;

/// A sheet whose headings are found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The row of the headings, as the spreadsheet numbers them.
    pub heading_row: u32,
    /// What stands above each column; under headings merged over several columns, both with " · " between.
    pub headings: Vec<String>,
    /// The rows under them, each with its number.
    pub rows: Vec<(u32, Vec<Value>)>,
}

impl Table {
    /// The table of a sheet with its headings in `heading_row`, or where they seem to be: in the last row with
    /// two texts before the first that names a school. `None` where there is no such row.
    pub fn find(
        rows: &[(u32, Vec<Value>)],
        heading_row: Option<u32>,
        names_school: impl Fn(&Value) -> bool,
    ) -> Option<Self> {
        let looked = &rows[..rows.len().min(SEARCHED)];
        let place = match heading_row {
            Some(wanted) => rows.iter().position(|(row, _)| *row == wanted)?,
            None => {
                let first = looked.iter().position(|(_, cells)| cells.iter().any(&names_school));
                let above = &looked[..first.unwrap_or(looked.len())];
                match first {
                    Some(_) => above.iter().rposition(|(_, cells)| texts(cells) >= 2)?,
                    None => above.iter().position(|(_, cells)| texts(cells) >= 2)?,
                }
            }
        };
        let (heading_row, own) = &rows[place];
        let above = place.checked_sub(1).map(|above| rows[above].1.as_slice());
        Some(Self {
            heading_row: *heading_row,
            headings: headings(own, above.filter(|above| texts(above) >= 2)),
            rows: rows[place + 1..].to_vec(),
        })
    }

    /// The key under which what each column means is kept: the same heading, however it is punctuated, has the
    /// same key, and one that occurs again another one.
    pub fn keys(&self) -> Vec<String> {
        let mut seen: HashMap<String, usize> = HashMap::new();
        let key = |heading: &String| {
            let key = search_key(heading);
            let times = seen.entry(key.clone()).or_default();
            *times += 1;
            if *times == 1 { key } else { format!("{key}#{times}") }
        };
        self.headings.iter().map(key).collect()
    }
}

fn texts(cells: &[Value]) -> usize {
    cells.iter().filter(|cell| matches!(cell, Value::Text(_)) && !cell.is_empty()).count()
}

/// The headings of `own`; where the row `above` has headings for groups of columns, with those before them. Of
/// cells that are merged only the first has a text.
fn headings(own: &[Value], above: Option<&[Value]>) -> Vec<String> {
    let above = above.unwrap_or_default();
    let mut group = String::new();
    let wide = own.len().max(above.len()).min(MOST_COLUMNS);
    let heading = |column: usize| {
        let text = |cells: &[Value]| cells.get(column).map(Value::shown).unwrap_or_default();
        let (own, new_group) = (text(own), text(above));
        if !new_group.is_empty() {
            group = new_group;
        }
        match (group.is_empty(), own.is_empty()) {
            (_, true) => text(above),
            (true, false) => own,
            (false, false) => format!("{group} · {own}"),
        }
    };
    (0..wide).map(heading).collect()
}
