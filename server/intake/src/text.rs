//! Text files: which alphabet, which delimiter, and row by row.

use crate::{Excess, Limits, Rows, Unreadable};
use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1255};
use hamsa_domain::data::sheet::{Column, Value};
use std::borrow::Cow;

/// How many records are looked at to find the delimiter.
const LOOKED_AT: usize = 100;

/// Reads a text file as the one sheet `name`.
pub(crate) fn read(
    name: &str,
    bytes: &[u8],
    limits: &Limits,
    rows: &mut dyn Rows,
) -> Result<(), Unreadable> {
    let text = decode(bytes)?;
    let mut records = records(&text, delimiter(&text));
    let mut record = StringRecord::new();
    let mut read_cells = 0;
    rows.begin(name);
    while records.read_record(&mut record).map_err(Unreadable::damaged)? {
        let row = row_of(&record, &text);
        read_cells += record.len() as u64;
        Excess::Rows.unless(row, limits.rows)?;
        Excess::Cells.unless(read_cells, limits.cells)?;
        let longest = record.iter().map(str::len).max().unwrap_or_default() as u64;
        if longest > limits.cell_characters {
            let longest = record.iter().map(|field| field.chars().count()).max();
            let longest = longest.unwrap_or_default() as u64;
            Excess::CellCharacters.unless(longest, limits.cell_characters)?;
        }
        let cells: Vec<Value> = record.iter().map(value).collect();
        rows.push(u32::try_from(row).unwrap_or(u32::MAX), &cells)?;
    }
    Ok(())
}

/// The text: by its byte order mark; else UTF-8 where it is that; else the Hebrew of old Windows.
fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Unreadable> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| {
        let utf8 = std::str::from_utf8(bytes).is_ok();
        (if utf8 { UTF_8 } else { WINDOWS_1255 }, 0)
    });
    encoding
        .decode_without_bom_handling_and_without_replacement(&bytes[mark..])
        .ok_or_else(|| Unreadable::damaged(format!("not {}", encoding.name())))
}

fn records(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
}

/// The delimiter with which most columns of a header are recognised in one row; where that does not
/// tell, the one that parts a row into most fields.
fn delimiter(text: &str) -> u8 {
    let told = |delimiter: u8| {
        records(text, delimiter)
            .records()
            .take(LOOKED_AT)
            .map_while(Result::ok)
            .map(|record| (record.iter().filter_map(Column::named).count(), record.len()))
            .max()
            .unwrap_or_default()
    };
    [b'\t', b';', b','].into_iter().max_by_key(|delimiter| told(*delimiter)).unwrap_or(b',')
}

/// The line on which a record begins, from 1. The record's own position is where the one before it
/// ended, with any empty lines between them still to be counted.
fn row_of(record: &StringRecord, text: &str) -> u64 {
    let Some(position) = record.position() else { return 0 };
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let skipped = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    position.line() + skipped.filter(|byte| **byte == b'\n').count() as u64
}

fn value(field: &str) -> Value {
    if field.is_empty() { Value::Empty } else { Value::Text(field.to_owned()) }
}
