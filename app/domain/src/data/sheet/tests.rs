#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]

use super::*;
use crate::data::{Indicator, Subject, Units};
use crate::id::SchoolCode;
use proptest::prelude::*;

const HEADER: [&str; 11] = [
    "ממוצע ציון סופי",
    "מספר נבחנים",
    "י\"ל",
    "מחזור סיום",
    "מקצוע",
    "ישוב",
    "שם מוסד",
    "סמל מוסד",
    "פיקוח",
    "מגזר",
    "מחוז ",
];

const RUNNING_YEAR: i32 = 2026;

fn text(text: &str) -> Value {
    if text.is_empty() { Value::Empty } else { Value::Text(text.to_owned()) }
}

fn cells<const N: usize>(texts: [&str; N]) -> Vec<Value> {
    texts.into_iter().map(text).collect()
}

/// A row as the Ministry publishes it.
fn row(examinees: &str, units: &str, year: &str, subject: &str, code: &str) -> Vec<Value> {
    cells([
        "74.21",
        examinees,
        units,
        year,
        subject,
        "אבו גוש             ",
        "מקיף אבו גוש        ",
        code,
        "כללי  ",
        "ערבי ",
        "ירושלים   ",
    ])
}

fn mathematics(examinees: &str) -> Vec<Value> {
    row(examinees, "5", "2018", "מתמטיקה             ", "148080")
}

fn reader() -> Reader {
    let mut reader = Reader::new(RUNNING_YEAR);
    reader.sheet("גיליון1");
    reader
}

/// Reads rows under the Ministry's header in row 16; they begin in row 18.
fn read(rows: impl IntoIterator<Item = Vec<Value>>) -> Reading {
    let mut reader = reader();
    reader.push(16, &cells(HEADER));
    for (place, row) in rows.into_iter().enumerate() {
        reader.push(18 + place as u32, &row);
    }
    reader.finish().unwrap()
}

/// The faults of a single row: column and reason.
fn faults(row: Vec<Value>) -> Vec<(Option<Column>, &'static str)> {
    let reading = read([row]);
    assert_eq!((reading.rows_read, reading.rows_faulty), (1, 1));
    reading.faults.iter().map(|fault| (fault.column, fault.reason.code())).collect()
}

#[test]
fn a_row_of_the_ministry_becomes_an_observation() {
    let reading = read([mathematics("57")]);
    let observation = &reading.observations[0];
    assert_eq!(observation.school, SchoolCode::new("148080"));
    assert_eq!(observation.indicator, Indicator::FIVE_UNIT_MATHEMATICS);
    assert_eq!((observation.year, observation.examinees, observation.row), (2018, 57, 18));
    let school = &reading.schools[&observation.school];
    assert_eq!((school.name.as_str(), school.locality.as_str()), ("מקיף אבו גוש", "אבו גוש"));
    assert_eq!((school.sector.as_str(), school.district.as_str()), ("ערבי", "ירושלים"));
    assert_eq!(
        reading.totals().into_iter().collect::<Vec<_>>(),
        [((2018, Indicator { subject: Subject::Mathematics, units: Units::Five }), 57)]
    );
}

#[test]
fn the_header_is_found_below_a_title_and_the_day_in_it_is_kept() {
    let mut reader = reader();
    reader.push(1, &cells(["", "משרד החינוך"]));
    reader.push(5, &cells(["", "", "נכון ל 07/06/2019"]));
    reader.push(16, &cells(HEADER));
    reader.push(18, &mathematics("57"));
    let reading = reader.finish().unwrap();
    assert_eq!(reading.as_of.as_deref(), Some("2019-06-07"));
    assert_eq!(reading.rows_used, 1);
}

#[test]
fn the_columns_may_stand_in_any_order_and_in_english() {
    let mut reader = reader();
    reader.push(1, &cells(["Semel", "Year", "Subject", "Units", "Examinees"]));
    reader.push(2, &cells(["034567", "2018", "Physics", "5", "1,234"]));
    let reading = reader.finish().unwrap();
    assert_eq!(reading.observations[0].school, SchoolCode::new("034567"));
    assert_eq!(reading.observations[0].examinees, 1_234);
    assert_eq!(reading.schools[&SchoolCode::new("034567")].name, "");
}

#[test]
fn a_header_merged_over_two_rows_is_one_header() {
    let mut reader = reader();
    reader.push(1, &cells(["סמל מוסד", "מחזור סיום", "מקצוע", "נתוני בחינה", ""]));
    reader.push(2, &cells(["", "", "", "יח\"ל", "נבחנים"]));
    reader.push(3, &cells(["148080", "2018", "כימיה", "5", "12"]));
    assert_eq!(reader.finish().unwrap().rows_used, 1);
}

#[test]
fn a_header_without_a_needed_column_says_which() {
    let mut reader = reader();
    reader.push(4, &cells(["סמל מוסד", "מקצוע", "יח\"ל", "שם מוסד"]));
    reader.push(5, &cells(["148080", "מתמטיקה", "5", "מקיף"]));
    let faults = reader.finish().unwrap_err();
    let missing: Vec<_> = faults.iter().map(|fault| (fault.row, fault.column)).collect();
    assert_eq!(missing, [(4, Some(Column::GraduationYear)), (4, Some(Column::Examinees))]);
    assert!(faults.iter().all(|fault| fault.reason == Reason::MissingColumn));
}

#[test]
fn two_columns_of_one_meaning_are_a_fault() {
    let mut reader = reader();
    reader.push(1, &cells(["סמל מוסד", "מחזור סיום", "מקצוע", "יח\"ל", "נבחנים", "מספר נבחנים"]));
    reader.push(2, &cells(["148080", "2018", "כימיה", "5", "12", "13"]));
    let faults = reader.finish().unwrap_err();
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].column, Some(Column::Examinees));
    assert_eq!(faults[0].reason, Reason::DoubledColumn);
}

#[test]
fn a_sheet_of_something_else_is_reported_and_an_empty_one_is_not() {
    let mut reader = reader();
    reader.push(1, &cells(HEADER));
    reader.push(2, &mathematics("57"));
    reader.sheet("הערות");
    reader.push(1, &cells(["הוכן במשרד"]));
    reader.sheet("גיליון3");
    let reading = reader.finish().unwrap();
    assert_eq!(reading.faults.len(), 1);
    assert_eq!((reading.faults[0].sheet.as_str(), reading.faults[0].row), ("הערות", 0));
    assert_eq!(reading.faults[0].reason, Reason::NoTable);
    assert_eq!((reading.rows_read, reading.rows_faulty), (1, 0));
}

#[test]
fn a_file_of_empty_sheets_has_no_table_and_no_fault() {
    assert_eq!(reader().finish(), Err(Vec::new()));
}

#[test]
fn a_header_is_not_sought_for_ever() {
    let mut reader = reader();
    for row in 1..=100 {
        reader.push(row, &cells(["דבר אחר"]));
    }
    reader.push(101, &cells(HEADER));
    reader.push(102, &mathematics("57"));
    assert_eq!(reader.finish().unwrap_err().len(), 1);
}

#[test]
fn what_is_not_followed_is_counted_by_reason() {
    let reading = read([
        row("57", "2", "2018", "אזרחות", "148080"),
        row("57", "2", "2018", "מתמטיקה", "148080"),
        mathematics("-"),
        mathematics(""),
        mathematics("57"),
        mathematics("57.0"),
        cells(["* אין נתונים מתחת ל-11"]),
    ]);
    let unused: Vec<_> = reading.rows_unused.into_iter().collect();
    assert_eq!(
        unused,
        [
            (Unused::OtherSubject, 1),
            (Unused::OtherLevel, 1),
            (Unused::Missing, 2),
            (Unused::Repeated, 1),
            (Unused::Note, 1)
        ]
    );
    assert_eq!((reading.rows_read, reading.rows_used, reading.rows_faulty), (7, 1, 0));
}

#[test]
fn the_smallest_count_may_be_of_a_subject_that_is_not_followed() {
    let civics = row("7", "2", "2018", "אזרחות", "148080");
    assert_eq!(read([mathematics("57"), civics, mathematics("-")]).smallest, Some(7));
    assert_eq!(read([mathematics("-")]).smallest, None);
}

#[test]
fn zero_examinees_are_zero_and_not_missing() {
    assert_eq!(read([mathematics("0")]).observations[0].examinees, 0);
}

#[test]
fn an_empty_row_is_no_row() {
    let reading = read([cells(["", " ", "\u{a0}\u{200f}"]), mathematics("57")]);
    assert_eq!((reading.rows_read, reading.observations[0].row), (1, 19));
}

#[test]
fn every_fault_of_a_row_is_reported_with_its_place() {
    let reading = read([row("-3", "7", "1897", "", "14808")]);
    let found: Vec<_> = reading
        .faults
        .iter()
        .map(|fault| (fault.row, fault.column, fault.value.as_str(), fault.reason.code()))
        .collect();
    assert_eq!(
        found,
        [
            (18, Some(Column::GraduationYear), "1897", "impossible-year"),
            (18, Some(Column::Subject), "", "missing-value"),
            (18, Some(Column::Units), "7", "out-of-range"),
            (18, Some(Column::Examinees), "-3", "negative"),
            (18, Some(Column::SchoolCode), "14808", "bad-code"),
        ]
    );
    assert_eq!(reading.rows_faulty, 1);
}

#[test]
fn a_year_that_has_not_come_or_is_before_all_figures_is_a_fault_of_its_row() {
    for year in ["2099", "2027", "1999", "-2018", "9999999999999"] {
        let bad = row("20", "5", year, "מתמטיקה", "148080");
        assert_eq!(faults(bad), [(Some(Column::GraduationYear), "impossible-year")], "{year}");
    }
    for year in ["2000", "2018", "2026"] {
        let reading = read([row("20", "5", year, "מתמטיקה", "148080")]);
        assert_eq!(reading.observations[0].year.to_string(), year);
    }
}

#[test]
fn a_bad_row_is_reported_even_where_its_subject_is_not_followed() {
    let bad = row("12.5", "2", "2018", "אזרחות", "148080");
    assert_eq!(faults(bad), [(Some(Column::Examinees), "not-whole")]);
}

#[test]
fn a_date_or_a_failed_calculation_is_no_number() {
    let mut date = mathematics("57");
    date[3] = Value::Other("2018-01-01".into());
    assert_eq!(faults(date), [(Some(Column::GraduationYear), "not-a-number")]);
    let mut failed = mathematics("57");
    failed[1] = Value::Error("#REF!".into());
    failed[5] = Value::Error("#N/A".into());
    assert_eq!(
        faults(failed),
        [(Some(Column::Examinees), "error-value"), (Some(Column::Locality), "error-value")]
    );
}

#[test]
fn a_page_of_text_is_no_schools_name() {
    let mut long = mathematics("57");
    long[6] = Value::Text("א".repeat(30_000));
    assert_eq!(faults(long), [(Some(Column::SchoolName), "too-long")]);
}

#[test]
fn a_code_is_text_and_its_zeros_stay() {
    for (cell, code) in [
        (Value::Number(148080.0), Ok("148080")),
        (text("148080.0"), Ok("148080")),
        (text("\u{200e}034567 "), Ok("034567")),
        (text("١٤٨٠٨٠"), Ok("148080")),
        (Value::Number(34567.0), Err("bad-code")),
        (Value::Number(148080.5), Err("bad-code")),
        (text("148 080"), Err("bad-code")),
        (text("-"), Err("missing-value")),
    ] {
        let mut row = mathematics("57");
        row[7] = cell.clone();
        let reading = read([row]);
        let read = match reading.observations.first() {
            Some(observation) => Ok(observation.school.as_str()),
            None => Err(reading.faults[0].reason.code()),
        };
        assert_eq!(read, code, "{cell:?}");
    }
}

#[test]
fn rows_that_contradict_each_other_name_each_other_and_none_is_used() {
    let mut reader = reader();
    reader.push(1, &cells(HEADER));
    reader.push(2, &mathematics("57"));
    reader.push(3, &mathematics("57"));
    reader.sheet("גיליון2");
    reader.push(1, &cells(HEADER));
    reader.push(2, &mathematics("58"));
    let reading = reader.finish().unwrap();
    let found: Vec<_> = reading
        .faults
        .iter()
        .map(|fault| (fault.sheet.as_str(), fault.row, fault.value.as_str(), fault.reason.clone()))
        .collect();
    let other = |sheet: &str| Reason::Contradiction { sheet: sheet.into(), row: 2 };
    assert_eq!(
        found,
        [("גיליון1", 2, "57", other("גיליון2")), ("גיליון2", 2, "58", other("גיליון1"))]
    );
    assert_eq!((reading.rows_read, reading.rows_used, reading.rows_faulty), (3, 0, 2));
    assert_eq!(reading.rows_unused[&Unused::Repeated], 1);
}

#[test]
fn a_school_is_described_by_its_latest_year() {
    let mut older = row("12", "5", "2017", "מתמטיקה", "148080");
    older[6] = text("שם קודם");
    let reading = read([older.clone(), mathematics("57"), older]);
    assert_eq!(reading.schools[&SchoolCode::new("148080")].name, "מקיף אבו גוש");
}

#[test]
fn a_reason_is_told_by_its_name() {
    for reason in [Reason::NotANumber, Reason::Contradiction { sheet: String::new(), row: 1 }] {
        assert!(format!("{reason:?}").to_lowercase().starts_with(&reason.code().replace('-', "")));
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Empty),
        any::<f64>().prop_map(Value::Number),
        (-10i64..200_000).prop_map(|number| Value::Number(number as f64)),
        "\\PC{0,12}".prop_map(Value::Text),
        "(5|57|2018|148080|מתמטיקה|-|1,234)".prop_map(Value::Text),
        "\\PC{0,6}".prop_map(Value::Other),
        Just(Value::Error("#REF!".into())),
    ]
}

/// Rows of anything, and rows nearly sound, some of which repeat or contradict each other.
fn any_row() -> impl Strategy<Value = Vec<Value>> {
    let nearly = ("(57|58|-|5.5)", "[2-6]", "201[78]", "(מתמטיקה|כימיה|ספרות)", "14808[01]")
        .prop_map(|(examinees, units, year, subject, code)| {
            row(&examinees, &units, &year, &subject, &code)
        });
    prop_oneof![nearly, proptest::collection::vec(any_value(), 0..13)]
}

proptest! {
    #[test]
    fn every_row_is_used_unused_or_faulty(
        rows in proptest::collection::vec(any_row(), 0..40)
    ) {
        let reading = read(rows);
        let unused: u64 = reading.rows_unused.values().sum();
        prop_assert_eq!(reading.rows_read, reading.rows_used + unused + reading.rows_faulty);
        prop_assert_eq!(reading.rows_used, reading.observations.len() as u64);
        let faulty: std::collections::BTreeSet<u32> = reading.faults.iter().map(|fault| fault.row).collect();
        prop_assert_eq!(reading.rows_faulty, faulty.len() as u64);
        prop_assert!(reading.observations.iter().all(|seen| reading.schools.contains_key(&seen.school)));
    }
}

#[test]
fn a_name_that_ends_in_quotes_has_no_stray_space_before_the_mark_that_closes_them() {
    let mut stray = mathematics("20");
    stray[6] = text("מקיף \"בית אלחכמה \"   ");
    let reading = read([stray]);
    let school = &reading.schools[&SchoolCode::new("148080")];
    assert_eq!(school.name, "מקיף \"בית אלחכמה\"");
}
