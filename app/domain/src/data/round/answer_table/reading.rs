//! What a table says of each school.

use super::meaning::Meaning;
use super::table::Table;
use crate::data::catalogue::Catalogue;
use crate::data::round::answer::LastYear;
use crate::data::round::submission::{self, AskedCell, Typed, TypedForm};
use crate::data::sheet::Value;
use crate::id::{IndicatorCode, SchoolCode};
use crate::text::search_key;
use std::collections::{BTreeMap, BTreeSet};

/// A school of the round, as a table may name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedSchool {
    /// Its code.
    pub code: SchoolCode,
    /// Its name.
    pub name: String,
    /// Whether it is closed this year, so that nothing is received of it.
    pub is_closed: bool,
}

/// What a table says of one school.
#[derive(Clone, Debug, PartialEq)]
pub struct SchoolRow {
    /// In which row.
    pub row: u32,
    /// The school.
    pub school: SchoolCode,
    /// As if it had been typed into its form. A cell that is empty or a dash is not in it: it leaves what the
    /// school has answered.
    pub form: TypedForm,
}

/// What is wrong with a cell, or with a whole row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableFault {
    /// Which row, as the spreadsheet numbers them.
    pub row: u32,
    /// Which column, from 0; `None` for the whole row.
    pub column: Option<usize>,
    /// What stands there.
    pub value: String,
    /// The key of the message that says what is wrong.
    pub message: String,
    /// The number that the message names as `$limit`; 0 where it names none.
    pub limit: i64,
}

/// A table that was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableReading {
    /// The schools of which something can be taken over, in the order of the table.
    pub schools: Vec<SchoolRow>,
    /// Everything that is wrong. Of a school with a fault nothing is taken.
    pub faults: Vec<TableFault>,
    /// Rows of which no cell holds a figure, such as those between two parts of a table.
    pub empty_rows: usize,
}

/// Reads every row of `table`, whose columns hold `meanings`, by the rules of the schools' own form.
pub fn read(
    table: &Table,
    meanings: &[Meaning],
    schools: &[AskedSchool],
    cells: &[IndicatorCode],
    catalogue: &Catalogue,
) -> TableReading {
    let names = by_name(schools);
    let codes: BTreeMap<&str, &AskedSchool> =
        schools.iter().map(|school| (school.code.as_str(), school)).collect();
    let asked = AskedCell::all(cells, catalogue, &BTreeMap::<IndicatorCode, LastYear>::new());
    let school_column = meanings.iter().position(|meaning| *meaning == Meaning::School);
    let figures: Vec<(usize, &IndicatorCode)> = meanings
        .iter()
        .enumerate()
        .filter_map(|(column, meaning)| match meaning {
            Meaning::Figure(code) => Some((column, code)),
            Meaning::Nothing | Meaning::School => None,
        })
        .collect();
    let mut reading = TableReading::default();
    let (mut seen, mut doubled) = (BTreeSet::new(), BTreeSet::new());
    for (row, cells) in &table.rows {
        let typed = |column: usize| cells.get(column).map(written).unwrap_or_default();
        let said: Vec<(usize, &IndicatorCode, String)> = figures
            .iter()
            .map(|(column, code)| (*column, *code, typed(*column)))
            .filter(|(_, _, text)| !text.is_empty())
            .collect();
        if said.is_empty() {
            reading.empty_rows += 1;
            continue;
        }
        let named = school_column.map(typed).unwrap_or_default();
        let fault = |message: &str| TableFault {
            row: *row,
            column: school_column,
            value: named.clone(),
            message: message.to_owned(),
            limit: 0,
        };
        let found = codes.get(named.as_str()).copied();
        let found = found.or_else(|| names.get(&search_key(&named)).copied().flatten());
        let school = match found {
            Some(school) if school.is_closed => Err("data-fault-table-closed-school"),
            Some(school) if !seen.insert(&school.code) => {
                doubled.insert(&school.code);
                Err("data-fault-table-row-twice")
            }
            Some(school) => Ok(school),
            None => Err("data-fault-table-unknown-school"),
        };
        let school = match school {
            Ok(school) => school,
            Err(message) => {
                reading.faults.push(fault(message));
                continue;
            }
        };
        let mut form = TypedForm::default();
        for (_, code, text) in &said {
            let typed = Typed { text: text.clone(), ..Typed::default() };
            form.cells.insert((*code).clone(), typed);
        }
        let misread = submission::read(&asked, &form).faults;
        if misread.is_empty() {
            reading.schools.push(SchoolRow { row: *row, school: school.code.clone(), form });
        }
        for misread in misread {
            let cell = said.iter().find(|(_, code, _)| **code == misread.cell);
            reading.faults.push(TableFault {
                row: *row,
                column: cell.map(|(column, _, _)| *column),
                value: cell.map(|(_, _, text)| text.clone()).unwrap_or_default(),
                message: misread.message,
                limit: misread.limit,
            });
        }
    }
    // Of a school that stands in two rows neither is known to be the right one.
    reading.schools.retain(|row| !doubled.contains(&row.school));
    reading
}

/// The schools by what is left of their names; `None` under a name that two have.
fn by_name(schools: &[AskedSchool]) -> BTreeMap<String, Option<&AskedSchool>> {
    let mut names = BTreeMap::new();
    for school in schools {
        names
            .entry(search_key(&school.name))
            .and_modify(|known| *known = None)
            .or_insert(Some(school));
    }
    names
}

/// What stands in a cell; nothing for a dash, which in a table says that there is no number.
fn written(value: &Value) -> String {
    let text = value.shown();
    let is_dash = text.chars().all(|letter| matches!(letter, '-' | '\u{2010}'..='\u{2015}'));
    if is_dash { String::new() } else { text }
}
