//! Text files, in whichever alphabet and with whichever delimiter they come.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]

mod made;

use hamsa_domain::data::sheet::{Reading, Unused};
use made::*;

const TABLE: &str = "\"ישוב\",\"שם מוסד\",סמל מוסד,מקצוע,י״ל,מחזור סיום,מספר נבחנים\n\
    אבו גוש,\"מקיף, אבו גוש\",148080,מתמטיקה,5,2018,\"1,057\"\n";

fn is_the_table(reading: &Reading) {
    assert_eq!((reading.rows_used, reading.faults.len()), (1, 0));
    assert_eq!(reading.observations[0].examinees, 1_057);
    let school = reading.schools.values().next().unwrap();
    assert_eq!((school.locality.as_str(), school.name.as_str()), ("אבו גוש", "מקיף, אבו גוש"));
}

#[test]
fn utf_8_is_read_with_and_without_its_mark() {
    is_the_table(&read(TABLE.as_bytes()).unwrap());
    is_the_table(&read(format!("\u{feff}{TABLE}").as_bytes()).unwrap());
}

#[test]
fn utf_16_is_read_in_both_orders() {
    let wide: Vec<u16> = format!("\u{feff}{TABLE}").encode_utf16().collect();
    let little: Vec<u8> = wide.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = wide.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    is_the_table(&read(&little).unwrap());
    is_the_table(&read(&big).unwrap());
    assert_eq!(refused(&little[..little.len() - 1]), "damaged");
}

#[test]
fn the_hebrew_of_old_windows_is_read() {
    let (bytes, _, unmappable) = encoding_rs::WINDOWS_1255.encode(TABLE);
    assert!(!unmappable);
    is_the_table(&read(&bytes).unwrap());
}

#[test]
fn the_delimiter_is_the_one_that_makes_a_header() {
    for delimiter in [";", "\t"] {
        let table =
            "sep\n,,,,,,,,,\nsemel|year|subject|units|examinees\n148080|2018|physics|5|1,057\n";
        let reading = read(table.replace('|', delimiter).as_bytes()).unwrap();
        assert_eq!(reading.observations[0].examinees, 1_057, "{delimiter:?}");
    }
}

#[test]
fn rows_are_numbered_as_the_file_numbers_its_lines() {
    let table = "כותרת\r\n\r\n\r\nsemel,year,subject,units,examinees\r\n\r\n148080,2018,physics,5,x\r\n\
        148080,2018,\"physics\r\n\",5,y\r\n148080,2018,physics,5,z";
    let reading = read(table.as_bytes()).unwrap();
    let rows: Vec<_> =
        reading.faults.iter().map(|fault| (fault.row, fault.value.as_str())).collect();
    assert_eq!(rows, [(6, "x"), (7, "y"), (9, "z")]);
}

#[test]
fn short_and_long_rows_are_read_as_far_as_they_go() {
    let table =
        "semel,year,subject,units,examinees\n148080,2018,physics,5\n148080,2018,civics,2,30,,,\n";
    let reading = read(table.as_bytes()).unwrap();
    assert_eq!(reading.rows_unused[&Unused::Missing], 1);
    assert_eq!(reading.rows_unused[&Unused::OtherSubject], 1);
}

#[test]
fn the_sheet_of_a_text_file_bears_the_files_name() {
    assert_eq!(read(TABLE.as_bytes()).unwrap().sheets, ["קובץ.xlsx"]);
}

#[test]
fn a_letter_is_text_without_a_table() {
    assert_eq!(refused("שלום רב,\nמצורפים הנתונים.\n".as_bytes()), "no-table");
}
