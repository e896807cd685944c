//! The Ministry's own files come out as the control figures say.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]

use hamsa_domain::data::sheet::Reading;
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_intake::{Limits, fingerprint, read};

fn file(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../seeds/ministry/");
    std::fs::read(format!("{folder}{name}")).unwrap()
}

fn ministry(year: i32) -> Reading {
    let name = format!("bagrut_{year}.xlsx");
    read(&name, &file(&name), 2026, &Limits::default()).unwrap()
}

fn mathematics(reading: &Reading, year: i32, units: Units) -> i64 {
    reading.totals()[&(year, Indicator { subject: Subject::Mathematics, units })]
}

fn five_units_in(reading: &Reading, locality: &str) -> i64 {
    reading
        .observations
        .iter()
        .filter(|seen| seen.indicator == Indicator::FIVE_UNIT_MATHEMATICS)
        .filter(|seen| reading.schools[&seen.school].locality == locality)
        .map(|seen| seen.examinees)
        .sum()
}

#[test]
fn every_row_of_both_years_is_read_and_none_is_faulty() {
    for (year, rows, as_of) in [(2017, 14_184, "2018-05-17"), (2018, 14_975, "2019-06-07")] {
        let reading = ministry(year);
        assert_eq!(reading.rows_read, rows);
        assert_eq!((reading.rows_faulty, &reading.faults[..]), (0, &[][..]));
        let unused: u64 = reading.rows_unused.values().sum();
        assert_eq!(reading.rows_used + unused, rows);
        assert_eq!(reading.as_of.as_deref(), Some(as_of));
        assert_eq!(reading.smallest, Some(11), "in no subject is a class small enough to be known");
    }
}

#[test]
fn the_country_in_mathematics_is_as_published() {
    let (before, after) = (ministry(2017), ministry(2018));
    for (units, in_2017, in_2018) in [
        (Units::Five, 14_713, 16_897),
        (Units::Four, 17_838, 19_577),
        (Units::Three, 46_975, 49_484),
    ] {
        assert_eq!(mathematics(&before, 2017, units), in_2017);
        assert_eq!(mathematics(&after, 2018, units), in_2018);
    }
}

#[test]
fn the_cities_in_five_unit_mathematics_are_as_published() {
    let (before, after) = (ministry(2017), ministry(2018));
    for (locality, in_2017, in_2018) in [
        ("ירושלים", 584, 693),
        ("חיפה", 705, 725),
        ("באר שבע", 272, 329),
        ("הוד השרון", 213, 240),
        ("נצרת", 234, 254),
        ("אום אל-פחם", 99, 86),
    ] {
        assert_eq!(five_units_in(&before, locality), in_2017, "{locality}");
        assert_eq!(five_units_in(&after, locality), in_2018, "{locality}");
    }
}

#[test]
fn a_file_is_known_by_its_fingerprint() {
    assert_eq!(
        fingerprint(b"abc"),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
    assert_ne!(fingerprint(&file("bagrut_2017.xlsx")), fingerprint(&file("bagrut_2018.xlsx")));
}
