//! Workbooks as people have them: several sheets, hidden ones, dates, merged headers, odd numbers.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]

mod made;

use hamsa_domain::data::sheet::{Column, Reason};
use made::*;
use rust_xlsxwriter::{ExcelDateTime, Format};

#[test]
fn a_workbook_is_read_whatever_its_file_is_called() {
    let reading = read(&workbook()).unwrap();
    assert_eq!((reading.rows_read, reading.rows_used), (3, 3));
    assert_eq!(reading.sheets, ["נתונים"]);
    assert_eq!((reading.observations[0].row, reading.observations[0].examinees), (5, 57));
    assert_eq!(reading.observations[0].school.as_str(), "148080");
}

#[test]
fn a_hidden_sheet_is_not_read_and_an_empty_one_is_not_missed() {
    let book = workbook_with(|book| {
        write_table(book.add_worksheet().set_name("טיוטה").unwrap().set_hidden(true));
        book.add_worksheet();
    });
    let reading = read(&book).unwrap();
    assert_eq!((reading.rows_read, reading.faults.len()), (3, 0));
}

#[test]
fn a_sheet_of_remarks_is_reported_beside_the_table() {
    let book = workbook_with(|book| {
        book.add_worksheet().set_name("הערות").unwrap().write(0, 0, "נערך במשרד").unwrap();
    });
    let reading = read(&book).unwrap();
    assert_eq!(reading.rows_used, 3);
    assert_eq!(
        (reading.faults[0].sheet.as_str(), &reading.faults[0].reason),
        ("הערות", &Reason::NoTable)
    );
}

#[test]
fn a_workbook_of_something_else_says_what_is_missing() {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (column, name) in ["סמל מוסד", "שם מוסד", "מקצוע"].into_iter().enumerate()
    {
        book.add_worksheet().write(0, column as u16, name).unwrap();
    }
    let refusal = read(&book.save_to_buffer().unwrap()).unwrap_err();
    assert_eq!(refusal.code(), "no-table");
}

#[test]
fn a_header_merged_downwards_is_recognised() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let format = Format::new();
    for (column, name) in HEADER.into_iter().enumerate() {
        let column = column as u16;
        sheet.merge_range(0, column, 1, column, name, &format).unwrap();
    }
    for (column, value) in
        ["12", "5", "2018", "כימיה", "טירה", "מקיף", "148080"].into_iter().enumerate()
    {
        sheet.write(2, column as u16, value).unwrap();
    }
    assert_eq!(read(&book.save_to_buffer().unwrap()).unwrap().rows_used, 1);
}

#[test]
fn a_date_where_a_number_should_be_is_a_fault_that_shows_the_date() {
    let book = workbook_with(|book| {
        let sheet = book.worksheet_from_index(0).unwrap();
        let format = Format::new().set_num_format("yyyy-mm-dd");
        let date = ExcelDateTime::from_ymd(2018, 6, 7).unwrap();
        sheet.write_with_format(4, 2, &date, &format).unwrap();
        sheet.write(5, 0, true).unwrap();
    });
    let reading = read(&book).unwrap();
    let found: Vec<_> = reading
        .faults
        .iter()
        .map(|fault| (fault.row, fault.column, fault.value.as_str()))
        .collect();
    assert_eq!(
        found,
        [(5, Some(Column::GraduationYear), "2018-06-07"), (6, Some(Column::Examinees), "TRUE")]
    );
}

#[test]
fn an_error_value_is_a_fault() {
    let book = changed(SHEET, |sheet| {
        sheet.replace("<c r=\"A5\"><v>57</v></c>", "<c r=\"A5\" t=\"e\"><v>#REF!</v></c>")
    });
    let reading = read(&book).unwrap();
    assert_eq!(reading.faults[0].reason, Reason::ErrorValue);
    assert_eq!(reading.faults[0].value, "#REF!");
}

#[test]
fn cells_without_coordinates_and_texts_in_the_cell_are_read() {
    let cell = |text: &str| {
        format!("<c t=\"inlineStr\"><is><t>{}</t></is></c>", text.replace('"', "&quot;"))
    };
    let row = |cells: [&str; 7]| format!("<row>{}</row>", cells.map(cell).concat());
    let grid = row(HEADER) + &row(["12", "5", "2018", "כימיה", "טירה", "מקיף", "148080"]);
    let reading = read(&with_grid(&grid)).unwrap();
    assert_eq!((reading.rows_used, reading.observations[0].row), (1, 2));
}

#[test]
fn a_row_twice_or_out_of_order_is_no_sound_workbook() {
    for grid in [
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
    ] {
        assert_eq!(refused(&with_grid(grid)), "damaged", "{grid}");
    }
}
