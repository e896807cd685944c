//! Files made for the tests: sound ones by the usual writer, bad ones by taking those apart.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]
#![allow(dead_code, reason = "each test file needs some of them")]

use hamsa_domain::data::sheet::Reading;
use hamsa_intake::{Limits, Unreadable};
use rust_xlsxwriter::Workbook;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

pub const HEADER: [&str; 7] =
    ["מספר נבחנים", "י\"ל", "מחזור סיום", "מקצוע", "ישוב", "שם מוסד", "סמל מוסד"];

/// One part of a workbook: its name and content.
pub type Part = (String, Vec<u8>);

/// A sheet with a title, the Ministry's header and three rows.
pub fn write_table(sheet: &mut rust_xlsxwriter::Worksheet) {
    sheet.write(0, 2, "משרד החינוך").unwrap();
    for (column, name) in HEADER.into_iter().enumerate() {
        sheet.write(2, column as u16, name).unwrap();
    }
    for (place, examinees) in [57.0, 23.0, 11.0].into_iter().enumerate() {
        let row = 4 + place as u32;
        sheet.write(row, 0, examinees).unwrap();
        sheet.write(row, 1, 5 - place as u32).unwrap();
        sheet.write(row, 2, 2018).unwrap();
        sheet.write(row, 3, "מתמטיקה      ").unwrap();
        sheet.write(row, 4, "אבו גוש").unwrap();
        sheet.write(row, 5, "מקיף אבו גוש").unwrap();
        sheet.write(row, 6, 148080).unwrap();
    }
}

/// A workbook to which `more` was done after the table was written to its first sheet.
pub fn workbook_with(more: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    write_table(book.add_worksheet().set_name("נתונים").unwrap());
    more(&mut book);
    book.save_to_buffer().unwrap()
}

pub fn workbook() -> Vec<u8> {
    workbook_with(|_| {})
}

pub fn parts(archive: &[u8]) -> Vec<Part> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut part = archive.by_index(place).unwrap();
            let mut content = Vec::new();
            part.read_to_end(&mut content).unwrap();
            (part.name().unwrap().into_owned(), content)
        })
        .collect()
}

pub fn pack(parts: &[Part]) -> Vec<u8> {
    pack_by(CompressionMethod::Deflated, parts)
}

pub fn pack_by(method: CompressionMethod, parts: &[Part]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, content) in parts {
        writer.start_file(name.as_str(), options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The workbook with one part changed.
pub fn changed(part: &str, change: impl FnOnce(String) -> String) -> Vec<u8> {
    let mut parts = parts(&workbook());
    let content = &mut parts.iter_mut().find(|(name, _)| name == part).unwrap().1;
    *content = change(String::from_utf8(content.clone()).unwrap()).into_bytes();
    pack(&parts)
}

/// The workbook with another part beside its own.
pub fn with_part(name: &str, content: Vec<u8>) -> Vec<u8> {
    let mut parts = parts(&workbook());
    parts.push((name.to_owned(), content));
    pack(&parts)
}

pub const SHEET: &str = "xl/worksheets/sheet1.xml";

/// The workbook with the grid of its sheet replaced by this XML.
pub fn with_grid(grid: &str) -> Vec<u8> {
    changed(SHEET, |sheet| {
        let start = sheet.find("<sheetData>").unwrap() + "<sheetData>".len();
        let end = sheet.find("</sheetData>").unwrap();
        format!("{}{grid}{}", &sheet[..start], &sheet[end..])
    })
}

/// Sets four bytes of a part's entry in the archive's directory.
pub fn with_entry(archive: &[u8], part: &str, offset: usize, value: u32) -> Vec<u8> {
    let mut archive = archive.to_vec();
    let name = part.as_bytes();
    let entry = (0..archive.len() - 46 - name.len())
        .find(|start| {
            archive[*start..].starts_with(b"PK\x01\x02") && archive[start + 46..].starts_with(name)
        })
        .unwrap();
    archive[entry + offset..entry + offset + 4].copy_from_slice(&value.to_le_bytes());
    archive
}

pub fn read(bytes: &[u8]) -> Result<Reading, Unreadable> {
    hamsa_intake::read("קובץ.xlsx", bytes, 2026, &Limits::default())
}

/// The code of the refusal.
pub fn refused(bytes: &[u8]) -> &'static str {
    read(bytes).unwrap_err().code()
}
