//! What is no workbook or no text is refused, each with its own word.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]

mod made;

use hamsa_intake::{Found, Unreadable};
use made::*;
use rust_xlsxwriter::Workbook;
use zip::unstable::write::FileOptionsExt;
use zip::write::SimpleFileOptions;

fn found(bytes: &[u8]) -> Found {
    match read(bytes) {
        Err(Unreadable::NotASpreadsheet { found }) => found,
        other => panic!("{other:?}"),
    }
}

/// A compound file with a stream of this name.
fn compound(stream: &str) -> Vec<u8> {
    let mut file = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    file.resize(1024, 0);
    file.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    file.resize(4096, 0);
    file
}

#[test]
fn an_empty_file_is_empty() {
    assert_eq!(refused(b""), "empty");
    assert_eq!(refused(b" \r\n\t\n"), "empty");
}

#[test]
fn a_file_of_another_kind_is_named_as_that() {
    assert_eq!(found(b"%PDF-1.7 ..."), Found::Pdf);
    assert_eq!(found(b"\x89PNG\r\n\x1a\n...."), Found::Image);
    assert_eq!(found(b"\xff\xd8\xff\xe0...."), Found::Image);
    assert_eq!(found("\u{feff}\n<!DOCTYPE html><table>".as_bytes()), Found::WebPage);
    assert_eq!(found(b"\x7fELF\x02\x01\x01\0\0"), Found::Unknown);
    assert_eq!(found(&compound("WordDocument")), Found::Document);
    assert_eq!(found(&pack(&[("letter.txt".into(), b"shalom".to_vec())])), Found::Archive);
    let document = [("[Content_Types].xml".into(), vec![]), ("word/document.xml".into(), vec![])];
    assert_eq!(found(&pack(&document)), Found::Document);
}

#[test]
fn a_spreadsheet_in_another_format_is_to_be_saved_anew() {
    assert_eq!(refused(&compound("Workbook")), "other-format");
    assert_eq!(refused(&pack(&[("xl/workbook.bin".into(), vec![1])])), "other-format");
    let ods = b"application/vnd.oasis.opendocument.spreadsheet".to_vec();
    let ods = pack_by(zip::CompressionMethod::Stored, &[("mimetype".into(), ods)]);
    assert_eq!(refused(&ods), "other-format");
    let xml =
        b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">";
    assert_eq!(refused(xml), "other-format");
}

#[test]
fn a_workbook_behind_a_password_is_encrypted() {
    assert_eq!(refused(&compound("EncryptedPackage")), "encrypted");
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().with_deprecated_encryption(b"1234").unwrap();
    writer.start_file("xl/workbook.xml", options).unwrap();
    let archive = writer.finish().unwrap().into_inner();
    assert_eq!(refused(&archive), "encrypted");
}

#[test]
fn a_workbook_with_one_locked_part_is_encrypted() {
    let locked = with_entry(&workbook(), "xl/styles.xml", 8, 0x0008_0001);
    assert_eq!(refused(&locked), "encrypted");
}

#[test]
fn macros_are_refused_wherever_they_hide() {
    assert_eq!(refused(&with_part("xl/vbaProject.bin", vec![1, 2, 3])), "macros");
    assert_eq!(refused(&with_part("XL\\VBAPROJECT.BIN", vec![1, 2, 3])), "macros");
    assert_eq!(refused(&with_part("xl/macrosheets/sheet1.xml", b"<a/>".to_vec())), "macros");
    let renamed = changed("[Content_Types].xml", |types| {
        types.replace("spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml")
    });
    assert_eq!(refused(&renamed), "macros");
}

#[test]
fn a_formula_is_refused_and_its_place_named() {
    let book = workbook_with(|book| {
        let sheet = book.add_worksheet().set_name("סיכום & הערות").unwrap();
        sheet.write(0, 0, 1).unwrap();
        sheet.write_formula(11, 1, "=A1*2").unwrap();
        sheet.write_formula(12, 1, "=A1*3").unwrap();
    });
    let refusal = read(&book).unwrap_err();
    let named =
        Unreadable::Formulas { sheet: "סיכום & הערות".into(), cell: "B12".into() };
    assert_eq!(refusal, named);
}

#[test]
fn a_formula_shared_far_away_costs_nothing() {
    let shared = "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"4294967294\" ref=\"A1:XFD1048576\">1</f></c></row>";
    assert_eq!(refused(&with_grid(shared)), "formulas");
}

#[test]
fn a_workbook_cut_off_anywhere_is_damaged() {
    let whole = workbook();
    for length in (30..whole.len()).step_by(97) {
        let code = refused(&whole[..length]);
        assert!(["damaged", "not-a-spreadsheet"].contains(&code), "{length}: {code}");
    }
}

#[test]
fn a_changed_byte_does_not_go_unnoticed() {
    let sound = pack_by(zip::CompressionMethod::Stored, &parts(&workbook()));
    let figure = b"<v>57</v>";
    let place = sound.windows(figure.len()).position(|window| window == figure).unwrap();
    let mut forged = sound.clone();
    forged[place + 3] = b'9';
    assert!(read(&sound).is_ok());
    assert_eq!(refused(&forged), "damaged");
}

#[test]
fn a_workbook_without_content_has_no_table() {
    let mut book = Workbook::new();
    book.add_worksheet();
    let refusal = read(&book.save_to_buffer().unwrap()).unwrap_err();
    assert_eq!(refusal, Unreadable::NoTable { faults: vec![] });
}
