//! Reading one row of a table.

use super::cell::{is_missing, number, tidy, western};
use super::header::Columns;
use super::{Column, Reason, SchoolSeen, Unused, Value};
use crate::data::{Indicator, Subject, Units};
use crate::id::SchoolCode;

/// Longest name of a school or locality that is taken for one, in characters.
const LONGEST_NAME: usize = 120;

/// More examinees of one subject and level than this are in no school.
const MOST_EXAMINEES: i64 = 100_000;

/// The first graduation year of which the Ministry keeps such figures.
const FIRST_YEAR: i32 = 2000;

/// The columns of text, all of which may be empty.
const TEXTS: [Column; 5] =
    [Column::SchoolName, Column::Locality, Column::Supervision, Column::Sector, Column::District];

/// One thing wrong in a row: in which column and why.
pub(super) type CellFault = (Column, Reason);

/// What a sound row says.
pub(super) enum Row {
    /// Something that is not followed, and how many were examined in it.
    Unused(Unused, Option<i64>),
    /// The examinees of an indicator.
    Used { school: SchoolCode, indicator: Indicator, year: i32, examinees: i64 },
}

/// Reads a row; all its faults if it has any, whether or not its subject is followed. Nobody has finished
/// school after the `running_year`.
pub(super) fn read(
    columns: &Columns,
    cells: &[Value],
    running_year: i32,
) -> Result<Row, Vec<CellFault>> {
    if is_note(columns, cells) {
        return Ok(Row::Unused(Unused::Note, None));
    }
    let mut faults = Vec::new();
    let mut keep = |column: Column, reason: Reason| faults.push((column, reason));
    let year = required(year(columns.cell(Column::GraduationYear, cells), running_year))
        .map_err(|reason| keep(Column::GraduationYear, reason));
    let subject = required(subject(columns.cell(Column::Subject, cells)))
        .map_err(|reason| keep(Column::Subject, reason));
    let units = required(whole(columns.cell(Column::Units, cells), 1..=5))
        .map_err(|reason| keep(Column::Units, reason));
    let examinees = whole(columns.cell(Column::Examinees, cells), 0..=MOST_EXAMINEES)
        .map_err(|reason| keep(Column::Examinees, reason));
    let school = required(code(columns.cell(Column::SchoolCode, cells)))
        .map_err(|reason| keep(Column::SchoolCode, reason));
    for column in TEXTS {
        match columns.cell(column, cells) {
            Value::Error(_) => keep(column, Reason::ErrorValue),
            Value::Text(text) if text.trim().chars().nth(LONGEST_NAME).is_some() => {
                keep(column, Reason::TooLong);
            }
            _ => {}
        }
    }
    let (Ok(year), Ok(subject), Ok(units), Ok(examinees), Ok(school)) =
        (year, subject, units, examinees, school)
    else {
        return Err(faults);
    };
    if !faults.is_empty() {
        return Err(faults);
    }
    let unused = |reason| Ok(Row::Unused(reason, examinees));
    let Some(subject) = subject else { return unused(Unused::OtherSubject) };
    let Some(units) = Units::of(units) else { return unused(Unused::OtherLevel) };
    let Some(examinees) = examinees else { return unused(Unused::Missing) };
    Ok(Row::Used { school, indicator: Indicator { subject, units }, year, examinees })
}

/// A remark under the table: one cell with text, and nothing where every row must have something.
fn is_note(columns: &Columns, cells: &[Value]) -> bool {
    let required_empty =
        Column::REQUIRED.into_iter().all(|column| columns.cell(column, cells).is_empty());
    required_empty && cells.iter().filter(|cell| !cell.is_empty()).count() == 1
}

fn required<T>(value: Result<Option<T>, Reason>) -> Result<T, Reason> {
    value?.ok_or(Reason::MissingValue)
}

/// A whole number within `range`; nothing if it is missing.
fn whole(cell: &Value, range: std::ops::RangeInclusive<i64>) -> Result<Option<i64>, Reason> {
    let value = match cell {
        Value::Empty => return Ok(None),
        Value::Number(value) => *value,
        Value::Text(text) => {
            let text = tidy(text);
            if is_missing(&text) {
                return Ok(None);
            }
            number(&text).ok_or(Reason::NotANumber)?
        }
        Value::Other(_) => return Err(Reason::NotANumber),
        Value::Error(_) => return Err(Reason::ErrorValue),
    };
    if !value.is_finite() {
        Err(Reason::NotANumber)
    } else if value < 0.0 {
        Err(Reason::Negative)
    } else if value.fract() != 0.0 {
        Err(Reason::NotWhole)
    } else if value > *range.end() as f64 || value < *range.start() as f64 {
        Err(Reason::OutOfRange)
    } else {
        Ok(Some(value as i64))
    }
}

/// A graduation year; nothing if it is missing.
fn year(cell: &Value, last: i32) -> Result<Option<i32>, Reason> {
    match whole(cell, 0..=i64::from(i32::MAX)) {
        Ok(Some(year)) if (i64::from(FIRST_YEAR)..=i64::from(last)).contains(&year) => {
            Ok(Some(year as i32))
        }
        Ok(None) => Ok(None),
        Ok(Some(_)) | Err(Reason::OutOfRange | Reason::Negative) => {
            Err(Reason::ImpossibleYear { first: FIRST_YEAR, last })
        }
        Err(reason) => Err(reason),
    }
}

/// The subject: nothing if there is none, nothing within if it is one of the many that are not followed.
fn subject(cell: &Value) -> Result<Option<Option<Subject>>, Reason> {
    match cell {
        Value::Error(_) => Err(Reason::ErrorValue),
        Value::Text(text) => {
            let text = tidy(text);
            Ok((!is_missing(&text)).then(|| Subject::named(&text)))
        }
        Value::Empty => Ok(None),
        Value::Number(_) | Value::Other(_) => Ok(Some(None)),
    }
}

/// A school's six digits. As a number it must have all six: a zero lost in front is not guessed.
fn code(cell: &Value) -> Result<Option<SchoolCode>, Reason> {
    let text: String = match cell {
        Value::Error(_) => return Err(Reason::ErrorValue),
        Value::Other(_) => return Err(Reason::BadCode),
        Value::Empty | Value::Text(_) | Value::Number(_) => {
            cell.tidy_text().chars().map(western).collect()
        }
    };
    if is_missing(&text) {
        return Ok(None);
    }
    let digits = text.strip_suffix(".0").unwrap_or(&text);
    let sound = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit());
    if sound { Ok(Some(SchoolCode::new(digits))) } else { Err(Reason::BadCode) }
}

/// A name that ends in a quoted one, without a stray space before the mark that closes it.
fn without_gap_in_quotes(name: &str) -> String {
    match name.strip_suffix(" \"") {
        Some(name) if name.contains('"') => format!("{name}\""),
        _ => name.to_owned(),
    }
}

/// What a sound row says of its school.
pub(super) fn school(columns: &Columns, cells: &[Value], year: i32) -> SchoolSeen {
    let text = |column| {
        let text = columns.cell(column, cells).tidy_text();
        if is_missing(&text) { String::new() } else { text }
    };
    SchoolSeen {
        name: without_gap_in_quotes(&text(Column::SchoolName)),
        locality: text(Column::Locality),
        supervision: text(Column::Supervision),
        sector: text(Column::Sector),
        district: text(Column::District),
        year,
    }
}
