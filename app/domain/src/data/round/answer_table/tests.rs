use super::*;
use crate::data::catalogue::Catalogue;
use crate::data::sheet::Value;
use crate::id::{IndicatorCode, SchoolCode};
use std::collections::BTreeMap;

const TEACHERS: &str = "teachers.mathematics";
const PUPILS: &str = "pupils.mathematics.10.5";

fn row(cells: &[&str]) -> Vec<Value> {
    let value = |text: &&str| match text.parse() {
        Ok(number) => Value::Number(number),
        Err(_) if text.is_empty() => Value::Empty,
        Err(_) => Value::Text((*text).to_owned()),
    };
    cells.iter().map(value).collect()
}

fn numbered(rows: &[&[&str]]) -> Vec<(u32, Vec<Value>)> {
    (1..).zip(rows.iter().map(|cells| row(cells))).collect()
}

fn names_school(value: &Value) -> bool {
    value.shown().len() == 6 && value.shown().parse::<u32>().is_ok()
}

fn found(rows: &[&[&str]]) -> Table {
    Table::find(&numbered(rows), None, names_school).expect("a table")
}

fn school(code: &str, name: &str) -> AskedSchool {
    AskedSchool { code: SchoolCode::new(code), name: name.to_owned(), is_closed: false }
}

fn figures(codes: &[&str]) -> Vec<IndicatorCode> {
    codes.iter().map(|code| IndicatorCode::new(*code)).collect()
}

fn meanings(codes: &[&str]) -> Vec<Meaning> {
    codes.iter().map(|code| Meaning::parse(code)).collect()
}

fn read_as(rows: &[&[&str]], columns: &[&str], schools: &[AskedSchool]) -> TableReading {
    let asked = figures(&[TEACHERS, PUPILS]);
    read(&found(rows), &meanings(columns), schools, &asked, &Catalogue::default())
}

const COLUMNS: [&str; 3] =
    ["school", "figure:teachers.mathematics", "figure:pupils.mathematics.10.5"];

#[test]
fn the_headings_stand_above_the_first_school_below_whatever_title() {
    let table = found(&[
        &["נתוני מתמטיקה תשפ״ו"],
        &[],
        &["סמל", "בית הספר", "מורים"],
        &["640037", "מקיף א", "7"],
    ]);
    assert_eq!(table.heading_row, 3);
    assert_eq!(table.headings, ["סמל", "בית הספר", "מורים"]);
    assert_eq!(table.rows.len(), 1);
}

#[test]
fn headings_merged_over_several_columns_count_for_each_of_them() {
    let table = found(&[
        &["", "כיתה י", "", "כיתה יא", ""],
        &["סמל", "4 יח״ל", "5 יח״ל", "4 יח״ל", "5 יח״ל"],
        &["640037", "20", "30", "18", "25"],
    ]);
    assert_eq!(table.headings[0], "סמל");
    assert_eq!(table.headings[2], "כיתה י · 5 יח״ל");
    assert_eq!(table.headings[4], "כיתה יא · 5 יח״ל");
}

#[test]
fn the_row_of_the_headings_can_be_told() {
    let rows = numbered(&[&["a", "b"], &["c", "d"], &["640037", "7"]]);
    let table = Table::find(&rows, Some(1), names_school).expect("a table");
    assert_eq!(table.headings, ["a", "b"]);
    assert_eq!(Table::find(&rows, Some(9), names_school), None);
}

#[test]
fn a_sheet_without_headings_is_no_table() {
    assert_eq!(Table::find(&numbered(&[&["640037", "7"]]), None, names_school), None);
    assert_eq!(Table::find(&[], None, names_school), None);
}

#[test]
fn the_same_heading_twice_has_two_keys_and_punctuation_makes_no_other() {
    let table = found(&[&["יח\"ל", "יח״ל", "סמל"], &["5", "4", "640037"]]);
    let keys = table.keys();
    assert_eq!(keys[1], format!("{}#2", keys[0]));
}

#[test]
fn what_was_said_of_a_heading_before_is_known_next_time() {
    let table = found(&[&["סמל מוסד", "מורי מתמטיקה", "הערות"], &["640037", "7", ""]]);
    let figures = [(IndicatorCode::new(TEACHERS), vec!["Teachers".to_owned()])];
    let fresh = guess(&table, &BTreeMap::new(), &figures);
    assert_eq!(fresh, meanings(&["school", "", ""]));
    let kept = BTreeMap::from([(table.keys()[1].clone(), Meaning::parse(COLUMNS[1]))]);
    assert_eq!(guess(&table, &kept, &figures), meanings(&["school", COLUMNS[1], ""]));
    let other = [(IndicatorCode::new(PUPILS), Vec::new())];
    assert_eq!(guess(&table, &kept, &other)[1], Meaning::Nothing, "not asked in this round");
}

#[test]
fn a_heading_that_is_a_figures_own_name_needs_nobody_to_say_so() {
    let table = found(&[&["semel mosad", "TEACHERS"], &["640037", "7"]]);
    let figures = [(IndicatorCode::new(TEACHERS), vec!["Teachers".to_owned()])];
    assert_eq!(guess(&table, &BTreeMap::new(), &figures)[1], Meaning::parse(COLUMNS[1]));
}

#[test]
fn a_column_is_said_to_hold_what_no_other_holds() {
    let said = clear(&meanings(&["school", "figure:a", "school", "figure:a"]));
    assert_eq!(said, [Unclear::SchoolTwice(2), Unclear::FigureTwice(3)]);
    assert_eq!(clear(&meanings(&["", ""])), [Unclear::NoSchool, Unclear::NoFigure]);
    assert_eq!(clear(&meanings(&COLUMNS)), []);
}

#[test]
fn every_meaning_is_found_again_by_its_code() {
    for code in ["", "school", "figure:teachers.mathematics"] {
        assert_eq!(Meaning::parse(code).code(), code);
    }
    assert_eq!(Meaning::parse("figure:"), Meaning::Nothing);
}

#[test]
fn each_row_says_what_was_counted_in_its_school_by_code_or_by_name() {
    let read = read_as(
        &[&["סמל", "מורים", "תלמידים"], &["640037", "7", "1,030"], &["מקיף ב'", "٥", ""]],
        &COLUMNS,
        &[school("640037", "מקיף א"), school("640045", "מקיף ב׳")],
    );
    assert_eq!(read.faults, []);
    let [first, second] = &read.schools[..] else { panic!("two schools: {read:?}") };
    assert_eq!(first.form.cells.len(), 2);
    assert_eq!(second.school.as_str(), "640045");
    assert_eq!(second.form.cells.len(), 1, "an empty cell leaves what was answered");
}

#[test]
fn a_dash_in_a_table_says_that_there_is_no_number() {
    let schools = [school("640037", "א")];
    let read = read_as(&[&["סמל", "מורים", "תלמידים"], &["640037", "–", "30"]], &COLUMNS, &schools);
    assert_eq!(read.faults, []);
    assert_eq!(read.schools[0].form.cells.len(), 1);
}

#[test]
fn every_fault_is_told_with_its_row_its_column_and_what_stands_there() {
    let read = read_as(
        &[
            &["סמל", "מורים", "תלמידים"],
            &["640037", "כ-30", "30-40"],
            &["999999", "3", ""],
            &["סה״כ", "10", "40"],
            &["", "", ""],
        ],
        &COLUMNS,
        &[school("640037", "א")],
    );
    assert_eq!(read.schools, []);
    let places: Vec<_> =
        read.faults.iter().map(|fault| (fault.row, fault.column, fault.value.as_str())).collect();
    assert_eq!(
        places,
        [(2, Some(2), "30-40"), (2, Some(1), "כ-30"), (3, Some(0), "999999"), (4, Some(0), "סה״כ"),]
    );
    assert_eq!(read.empty_rows, 1);
}

#[test]
fn of_a_school_in_two_rows_neither_is_taken() {
    let read = read_as(
        &[&["סמל", "מורים"], &["640037", "7"], &["מקיף א", "8"], &["640045", "3"]],
        &COLUMNS[..2],
        &[school("640037", "מקיף א"), school("640045", "מקיף ב")],
    );
    let taken: Vec<_> = read.schools.iter().map(|row| row.school.as_str()).collect();
    assert_eq!(taken, ["640045"]);
    assert_eq!(read.faults[0].message, "data-fault-table-row-twice");
}

#[test]
fn nothing_is_taken_of_a_school_that_is_closed_this_year() {
    let closed = AskedSchool { is_closed: true, ..school("640037", "מקיף א") };
    let read = read_as(&[&["סמל", "מורים"], &["640037", "7"]], &COLUMNS[..2], &[closed]);
    assert_eq!(read.faults[0].message, "data-fault-table-closed-school");
}

#[test]
fn two_schools_of_one_name_are_told_apart_by_their_codes_alone() {
    let schools = [school("640037", "מקיף"), school("640045", "מקיף")];
    let rows: [&[&str]; 3] = [&["בית ספר", "מורים"], &["מקיף", "7"], &["640045", "3"]];
    let read = read_as(&rows, &COLUMNS[..2], &schools);
    assert_eq!(read.faults[0].message, "data-fault-table-unknown-school");
    assert_eq!(read.schools.len(), 1);
}
