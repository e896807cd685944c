//! A report as a workbook: a first sheet that tells what it is, then a sheet for each table, with real numbers.
//!
//! The rows of a table go to a temporary file as they come, so that a workbook of any length needs little memory.

mod about;
mod names;
mod table;

use hamsa_domain::data::document::{Head, Sheet};
use names::Names;
use rust_xlsxwriter::{DocProperties, Workbook, Worksheet, XlsxError};
use table::Formats;

/// A4, as spreadsheets number the sizes of paper.
const A4: u8 = 9;
/// The most characters that a spreadsheet keeps in one cell.
const LONGEST_TEXT: usize = 32_767;

/// The workbook's bytes (XLSX) of a report and its tables.
///
/// # Errors
/// What the writer of workbooks cannot take, or where there is no room for a temporary file.
pub fn workbook<'s>(
    head: &Head,
    sheets: impl IntoIterator<Item = Sheet<'s>>,
) -> Result<Vec<u8>, XlsxError> {
    let is_rtl = head.language.direction() == "rtl";
    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_title(&head.title));
    let mut names = Names::default();
    let about = workbook.add_worksheet();
    about.set_name(names.free(&head.words.about))?;
    lay_out(about, is_rtl);
    about::write(about, head)?;
    let mut formats = Formats::default();
    for sheet in sheets {
        let worksheet = workbook.add_worksheet_with_constant_memory()?;
        worksheet.set_name(names.free(&sheet.head.title))?;
        lay_out(worksheet, is_rtl);
        worksheet.set_landscape();
        table::write(worksheet, sheet, &head.words.withheld, &mut formats)?;
    }
    workbook.save_to_buffer()
}

fn lay_out(sheet: &mut Worksheet, is_rtl: bool) {
    sheet.set_right_to_left(is_rtl).set_screen_gridlines(false);
    sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0);
}

/// As much of a text as a cell keeps.
fn kept(text: &str) -> String {
    // Spreadsheets count UTF-16 units: no text has more of them than bytes.
    match text.len() <= LONGEST_TEXT {
        true => text.to_owned(),
        false => text.chars().take(LONGEST_TEXT / 2).collect(),
    }
}
