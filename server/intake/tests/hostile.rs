//! Files made to exhaust or mislead are refused before they cost anything.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]

mod made;

use hamsa_intake::{Excess, Limits, Unreadable, read as read_within};
use made::*;
use proptest::prelude::*;

fn excess(bytes: &[u8]) -> Excess {
    excess_within(bytes, &Limits::default())
}

fn excess_within(bytes: &[u8], limits: &Limits) -> Excess {
    match read_within("קובץ", bytes, 2026, limits) {
        Err(Unreadable::TooLarge { what, .. }) => what,
        other => panic!("{other:?}"),
    }
}

const NOUGHTS: &str = "xl/media/image1.png";

fn noughts(bytes: usize) -> Vec<u8> {
    with_part(NOUGHTS, vec![0; bytes])
}

#[test]
fn a_bomb_is_refused_by_its_ratio_and_by_its_size() {
    assert_eq!(excess(&noughts(20 << 20)), Excess::Ratio);
    let small = Limits { inflated_bytes: 1 << 20, ..Limits::default() };
    assert_eq!(excess_within(&noughts(2 << 20), &small), Excess::InflatedBytes);
}

#[test]
fn a_file_larger_than_allowed_is_not_even_looked_at() {
    let small = Limits { file_bytes: 1_000, ..Limits::default() };
    assert_eq!(excess_within(&workbook(), &small), Excess::FileBytes);
}

#[test]
fn a_part_that_lies_about_its_size_is_caught_whichever_way() {
    let bomb = noughts(20 << 20);
    assert_eq!(refused(&with_entry(&bomb, NOUGHTS, 24, 100)), "lies-about-size");
    let sound = workbook();
    for size in [0, 10, 1 << 20, u32::MAX - 1] {
        assert_eq!(refused(&with_entry(&sound, SHEET, 24, size)), "lies-about-size", "{size}");
    }
}

#[test]
fn parts_that_overlap_or_share_a_name_are_refused() {
    let sound = workbook();
    let styles = (0..sound.len()).find(|at| sound[*at..].starts_with(b"PK\x03\x04")).unwrap();
    assert_eq!(refused(&with_entry(&sound, SHEET, 42, styles as u32)), "damaged");
    assert_eq!(refused(&with_part("XL/Worksheets/SHEET1.xml", b"<a/>".to_vec())), "damaged");
}

#[test]
fn thousands_of_parts_are_too_many() {
    let parts: Vec<Part> = (0..1_001).map(|place| (format!("xl/{place}.xml"), vec![])).collect();
    let mut parts = parts;
    parts.insert(0, ("[Content_Types].xml".into(), vec![]));
    assert_eq!(excess(&pack(&parts)), Excess::Parts);
}

#[test]
fn entities_that_multiply_are_refused_in_every_part() {
    let laughs = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]>";
    for part in [SHEET, "xl/sharedStrings.xml", "xl/workbook.xml", "docProps/app.xml"] {
        let book = changed(part, |xml| xml.replacen("?>", &format!("?>{laughs}"), 1));
        assert_eq!(refused(&book), "entities", "{part}");
    }
}

#[test]
fn ten_million_cells_are_too_many() {
    let row = "<c/>".repeat(10_000);
    let limits = Limits { ratio: u64::MAX, ..Limits::default() };
    let book = with_grid(&format!("<row>{row}</row>").repeat(1_000));
    assert_eq!(excess_within(&book, &limits), Excess::Cells);
}

#[test]
fn more_rows_than_a_sheet_has_are_refused() {
    let limits = Limits { rows: 100, ..Limits::default() };
    assert_eq!(excess_within(&with_grid(&"<row/>".repeat(101)), &limits), Excess::Rows);
}

#[test]
fn a_cell_at_the_far_end_of_the_sheet_costs_no_more_than_one_row() {
    let book = with_grid("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
    assert_eq!(refused(&book), "no-table");
}

#[test]
fn coordinates_outside_any_sheet_are_refused() {
    for reference in ["XFE1", "A1048577", "ZZZZZZZZZZ1", "A99999999999", "A0", "1A", "-1", "א1"] {
        let book = with_grid(&format!("<row><c r=\"{reference}\"><v>1</v></c></row>"));
        assert_eq!(refused(&book), "damaged", "{reference}");
    }
    for row in ["0", "1048577", "-1", "99999999999999999999"] {
        assert_eq!(refused(&with_grid(&format!("<row r=\"{row}\"/>"))), "damaged", "{row}");
    }
    for range in ["B2:A1", "A1:ZZZZ9", ":", "A1:B2:C3"] {
        let book = changed(SHEET, |sheet| {
            sheet.replacen("<sheetData>", &format!("<dimension ref=\"{range}\"/><sheetData>"), 1)
        });
        assert_eq!(refused(&book), "damaged", "{range}");
    }
}

#[test]
fn a_text_longer_than_a_cell_holds_is_refused() {
    let shared = changed("xl/sharedStrings.xml", |xml| {
        xml.replacen("<si>", &format!("<si><t>{}</t></si><si>", "א".repeat(32_768)), 1)
    });
    assert_eq!(excess(&shared), Excess::CellCharacters);
    let pieces = "<r><t>אבגדהוזחט</t></r>".repeat(4_000);
    let inline = format!("<row><c t=\"inlineStr\"><is>{pieces}</is></c></row>");
    assert_eq!(excess(&with_grid(&inline)), Excess::CellCharacters);
}

#[test]
fn room_is_made_for_as_many_texts_as_are_allowed_and_no_more() {
    for count in ["1000000", "18446744073709551615", "99999999999999999999"] {
        let book = changed("xl/sharedStrings.xml", |xml| {
            xml.replacen("uniqueCount=\"", &format!("uniqueCount=\"{count}\" was=\""), 1)
        });
        assert!(["too-large", "damaged"].contains(&refused(&book)), "{count}");
    }
}

#[test]
fn endless_tags_depths_and_styles_are_refused() {
    let deep = "<a>".repeat(300);
    assert_eq!(refused(&with_part("docProps/deep.xml", deep.into_bytes())), "damaged");
    let long = format!("<a b=\"{}\"/>", "x".repeat(300_000));
    assert_eq!(refused(&with_part("docProps/long.xml", long.into_bytes())), "damaged");
    let comment = format!("<a><!--{}--></a>", "<x>".repeat(100_000));
    assert_eq!(refused(&with_part("docProps/comment.xml", comment.into_bytes())), "damaged");
    let styles = changed("xl/styles.xml", |xml| {
        xml.replacen(
            "<cellXfs",
            &format!("<cellXfs>{}</cellXfs><cellXfs", "<xf/>".repeat(20_001)),
            1,
        )
    });
    assert_eq!(excess(&styles), Excess::Records);
    let font = changed("xl/styles.xml", |xml| {
        xml.replacen("<name val=\"", &format!("<name val=\"{}", "F".repeat(3_000)), 1)
    });
    assert_eq!(refused(&font), "damaged");
}

#[test]
fn sheets_that_all_lead_to_one_part_are_not_read_again_and_again() {
    let sheets: String = (2..400)
        .map(|place| format!("<sheet name=\"{place}\" sheetId=\"{place}\" r:id=\"rId1\"/>"))
        .collect();
    let mut parts = parts(&changed("xl/workbook.xml", |xml| {
        xml.replacen("</sheets>", &(sheets + "</sheets>"), 1)
    }));
    let sheet = &mut parts.iter_mut().find(|(name, _)| name == SHEET).unwrap().1;
    let filling: String =
        (0..60_000u32).map(|place| format!("<x{}/>", place.wrapping_mul(2_654_435_761))).collect();
    *sheet = String::from_utf8(sheet.clone())
        .unwrap()
        .replacen("<sheetData>", &format!("{filling}<sheetData>"), 1)
        .into_bytes();
    assert_eq!(refused(&pack(&parts)), "damaged");
}

#[test]
fn a_sheet_that_is_no_xml_is_not_followed() {
    let book = changed("xl/_rels/workbook.xml.rels", |xml| {
        xml.replacen("worksheets/sheet1.xml", "media/sheet1.png", 1)
    });
    assert_eq!(refused(&book), "damaged");
}

#[test]
fn a_table_with_nothing_but_faults_is_another_table() {
    let limits = Limits { faults: 10, ..Limits::default() };
    let csv = format!("semel,year,subject,units,examinees\n{}", "x,x,x,x,x\n".repeat(20));
    assert_eq!(excess_within(csv.as_bytes(), &limits), Excess::Faults);
    let limits = Limits { schools: 10, ..Limits::default() };
    let rows: String = (0..20).map(|place| format!("1000{place:02},2018,physics,5,12\n")).collect();
    let csv = format!("semel,year,subject,units,examinees\n{rows}");
    assert_eq!(excess_within(csv.as_bytes(), &limits), Excess::Schools);
}

#[test]
fn a_table_of_text_has_the_same_bounds() {
    let limits = Limits { cells: 10, rows: 3, cell_characters: 5, ..Limits::default() };
    for (text, what) in [
        ("1,2,3,4,5,6,7,8,9,10,11", Excess::Cells),
        ("1\n2\n3\n4", Excess::Rows),
        ("אבגדהו", Excess::CellCharacters),
        ("\"1,2,3,4", Excess::CellCharacters),
    ] {
        assert_eq!(excess_within(text.as_bytes(), &limits), what, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(
        magic in prop_oneof![Just(&b""[..]), Just(&b"PK\x03\x04"[..]), Just(&b"\xff\xfe"[..])],
        bytes in proptest::collection::vec(any::<u8>(), 0..600),
    ) {
        let _ = read(&[magic, &bytes].concat());
    }

    #[test]
    fn any_text_is_answered(text in "(\\PC|[\n\",;\t]){0,200}") {
        let _ = read(text.as_bytes());
    }

    #[test]
    fn a_workbook_with_any_bytes_changed_is_answered(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut book = workbook();
        for (place, byte) in changes {
            let place = place.index(book.len());
            book[place] = byte;
        }
        let _ = read(&book);
    }

    #[test]
    fn a_workbook_with_any_markup_changed_is_answered(
        part in any::<prop::sample::Index>(),
        changes in proptest::collection::vec(
            (any::<prop::sample::Index>(), prop_oneof![any::<u8>(), prop::sample::select(&b"<>/\"=&;'-!9ZA0 "[..])]), 1..6),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut parts = parts(&workbook());
        let part = part.index(parts.len());
        let content = &mut parts[part].1;
        for (place, byte) in changes {
            let place = place.index(content.len());
            content[place] = byte;
        }
        if let Some(cut) = cut {
            content.truncate(cut.index(content.len()));
        }
        let _ = read(&pack_by(zip::CompressionMethod::Stored, &parts));
    }
}
