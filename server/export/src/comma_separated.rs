//! One table as text that opens in any spreadsheet (RFC 4180, UTF-8).

use hamsa_domain::data::document::{Cell, Sheet, Words};
use std::borrow::Cow;

/// What makes a spreadsheet read the text in UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
/// What a text begins with that a spreadsheet would calculate with.
const STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The table: a line of headings, then a line for each row, all of the same length. Numbers are written for
/// programs ("1234.5"); the word for it stands where one is withheld, and nothing where there is none. Where figures
/// are made up, the heading of a last column says so: nothing else of a report's head leaves with its table.
///
/// # Errors
/// Never while it is written to memory.
pub fn comma_separated(sheet: Sheet<'_>, words: &Words) -> Result<Vec<u8>, csv::Error> {
    let mut lines = csv::WriterBuilder::new();
    lines.terminator(csv::Terminator::CRLF);
    let mut writer = lines.from_writer(BYTE_ORDER_MARK.to_vec());
    let headings = sheet.head.columns.iter().map(|column| column.heading.as_str());
    let made_up = Some(words.made_up.as_str()).filter(|made_up| !made_up.is_empty());
    let headings: Vec<_> = headings.chain(made_up).map(harmless).collect();
    writer.write_record(headings.iter().map(|heading| heading.as_bytes()))?;
    for row in sheet.rows {
        let cells = row.cells.iter().map(|cell| written(cell, &words.withheld));
        let nothing = std::iter::repeat(Cow::Borrowed(""));
        writer.write_record(
            cells.chain(nothing).take(headings.len()).map(|cell| cell.into_owned()),
        )?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn written<'c>(cell: &'c Cell, withheld: &'c str) -> Cow<'c, str> {
    match cell {
        Cell::Text { text } => harmless(text),
        Cell::Shown { value, decimals, .. } => {
            Cow::Owned(format!("{value:.decimals$}", decimals = usize::from(*decimals)))
        }
        Cell::Withheld => harmless(withheld),
        Cell::Missing => Cow::Borrowed(""),
    }
}

/// The text so that no spreadsheet calculates with it: what begins like a formula gets an apostrophe.
fn harmless(text: &str) -> Cow<'_, str> {
    match text.starts_with(STARTS) {
        true => Cow::Owned(format!("'{text}")),
        false => Cow::Borrowed(text),
    }
}
