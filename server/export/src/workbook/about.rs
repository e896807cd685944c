//! The first sheet: what the report is, of when, what is in it, where it is found, and what its numbers mean.

use super::kept;
use crate::style;
use hamsa_domain::data::document::Head;
use rust_xlsxwriter::{Url, Worksheet, XlsxError};

/// The columns: what it is, the words, and the source of a definition.
const NAME: u16 = 0;
const WORDS: u16 = 1;
const SOURCE: u16 = 2;
/// The longest address that a spreadsheet takes as a link.
const LONGEST_LINK: usize = 2_000;

pub fn write(sheet: &mut Worksheet, head: &Head) -> Result<(), XlsxError> {
    for (column, width) in [(NAME, 34.0), (WORDS, 84.0), (SOURCE, 60.0)] {
        sheet.set_column_width(column, width)?;
    }
    sheet.write_string_with_format(0, NAME, kept(&head.title), &style::title())?;
    sheet.set_row_height(0, 30)?;
    let words = &head.words;
    let findings = head.findings.iter().map(|finding| (&finding.label, &finding.text));
    let filters = head.filters.iter().map(|fact| (&fact.name, &fact.value));
    let fixed = [(&words.date, &head.date), (&words.completeness, &head.completeness)];
    let mut row = 2;
    for (name, text) in findings.chain(filters).chain(fixed) {
        if text.is_empty() {
            continue;
        }
        sheet.write_string_with_format(row, NAME, kept(name), &style::aside())?;
        sheet.write_string_with_format(row, WORDS, kept(text), &style::wrapped())?;
        row += 1;
    }
    sheet.write_string_with_format(row, NAME, kept(&words.link), &style::aside())?;
    if head.link.len() <= LONGEST_LINK && head.link.starts_with("http") {
        sheet.write_url_with_format(row, WORDS, Url::new(&head.link), &style::link())?;
    } else {
        sheet.write_string_with_format(row, WORDS, kept(&head.link), &style::wrapped())?;
    }
    if head.definitions.is_empty() {
        return Ok(());
    }
    row += 2;
    let headings = [(NAME, &words.definitions), (WORDS, &words.meaning), (SOURCE, &words.source)];
    for (column, heading) in headings {
        sheet.write_string_with_format(row, column, kept(heading), &style::heading())?;
    }
    for definition in &head.definitions {
        row += 1;
        let cells =
            [(NAME, &definition.name), (WORDS, &definition.meaning), (SOURCE, &definition.source)];
        for (column, text) in cells {
            sheet.write_string_with_format(row, column, kept(text), &style::shown())?;
        }
    }
    Ok(())
}
