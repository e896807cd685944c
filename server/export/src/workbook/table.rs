//! A sheet for a table: its title, its headings, and its rows as they come.

use super::kept;
use crate::style;
use hamsa_domain::data::catalogue::Unit;
use hamsa_domain::data::document::{Cell, Column, Sheet};
use rust_xlsxwriter::{Format, Worksheet, XlsxError};
use std::collections::HashMap;

/// The row of the headings; above it are the title and the sentence.
const HEADINGS: u32 = 2;
/// The widths of columns, in characters.
const OF_NUMBERS: f64 = 15.0;
const OF_WORDS: f64 = 34.0;
const OF_FIRST: f64 = 46.0;

/// How cells look, each kind made once.
#[derive(Default)]
pub struct Formats {
    words: HashMap<bool, Format>,
    withheld: HashMap<bool, Format>,
    numbers: HashMap<(Unit, u8, bool), Format>,
}

pub fn write(
    worksheet: &mut Worksheet,
    sheet: Sheet<'_>,
    withheld: &str,
    formats: &mut Formats,
) -> Result<(), XlsxError> {
    let head = sheet.head;
    for (place, column) in columns(&head.columns) {
        let width = match (column.is_number, place) {
            (true, _) => OF_NUMBERS,
            (false, 0) => OF_FIRST,
            (false, _) => OF_WORDS,
        };
        worksheet.set_column_width(place, width)?;
    }
    worksheet.set_row_height(0, 30)?.set_row_height(HEADINGS, 34)?;
    worksheet.write_string_with_format(0, 0, kept(&head.title), &style::title())?;
    worksheet.write_string_with_format(1, 0, kept(&head.lead), &style::text())?;
    let (of_words, of_numbers) = (style::heading(), style::number_heading());
    for (place, column) in columns(&head.columns) {
        let format = if column.is_number { &of_numbers } else { &of_words };
        worksheet.write_string_with_format(HEADINGS, place, kept(&column.heading), format)?;
    }
    let mut row = HEADINGS;
    for written in sheet.rows {
        row += 1;
        for (place, cell) in (0..).zip(&written.cells) {
            write_cell(worksheet, (row, place), cell, withheld, written.is_own, formats)?;
        }
    }
    worksheet.set_repeat_rows(HEADINGS, HEADINGS)?;
    worksheet.set_freeze_panes(HEADINGS + 1, 1)?;
    if let Some(last) = head.columns.len().checked_sub(1).filter(|_| row > HEADINGS) {
        worksheet.autofilter(HEADINGS, 0, row, u16::try_from(last).unwrap_or(u16::MAX))?;
    }
    Ok(())
}

fn columns(columns: &[Column]) -> impl Iterator<Item = (u16, &Column)> {
    (0..).zip(columns)
}

fn write_cell(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    withheld: &str,
    is_own: bool,
    formats: &mut Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text { text } => {
            let format = formats.words.entry(is_own).or_insert_with(|| style::words(is_own));
            worksheet.write_string_with_format(row, column, kept(text), format)?;
        }
        Cell::Shown { value, decimals, unit } => {
            let format = formats
                .numbers
                .entry((*unit, *decimals, is_own))
                .or_insert_with(|| style::number(&code(*unit, *decimals), is_own));
            worksheet.write_number_with_format(row, column, *value, format)?;
        }
        Cell::Withheld => {
            let format = formats.withheld.entry(is_own).or_insert_with(|| style::withheld(is_own));
            worksheet.write_string_with_format(row, column, withheld, format)?;
        }
        Cell::Missing => {
            let format = formats.words.entry(is_own).or_insert_with(|| style::words(is_own));
            worksheet.write_blank(row, column, format)?;
        }
    }
    Ok(())
}

/// How a spreadsheet writes numbers of this unit. A percentage is kept as people say it: 42.5 and not 0.425.
fn code(unit: Unit, decimals: u8) -> String {
    let digits = match decimals {
        0 => String::from("#,##0"),
        decimals => format!("#,##0.{}", "0".repeat(usize::from(decimals.min(6)))),
    };
    match unit {
        Unit::Percent => format!("{digits}\"%\""),
        Unit::Shekels => format!("{digits}\"\u{A0}₪\""),
        _ => digits,
    }
}
