//! What a file is, by its content. Names and types that browsers send are not asked.

use crate::{Found, Unreadable};

/// A file that may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A zip archive with the parts of an XLSX workbook, to all appearances.
    Workbook,
    /// Text, to be read as CSV.
    Text,
}

/// How much of the beginning shows what kind of text it is.
const BEGINNING: usize = 4_096;

/// Recognises what may be read, and says of anything else what it is.
pub(crate) fn recognise(bytes: &[u8]) -> Result<Kind, Unreadable> {
    let begins = |magic: &[u8]| bytes.starts_with(magic);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        Err(Unreadable::Empty)
    } else if begins(b"PK\x03\x04") {
        archive(bytes)
    } else if begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        Err(compound(bytes))
    } else if let Some(found) = other(bytes) {
        Err(Unreadable::NotASpreadsheet { found })
    } else if begins(b"\xff\xfe") || begins(b"\xfe\xff") {
        Ok(Kind::Text)
    } else {
        text(bytes)
    }
}

/// A zip archive: the names of its parts stand in it as they are.
fn archive(bytes: &[u8]) -> Result<Kind, Unreadable> {
    let has = |name: &str| contains(bytes, name.as_bytes());
    if bytes.get(6).is_some_and(|flags| flags & 1 == 1) {
        Err(Unreadable::Encrypted)
    } else if has("xl/workbook.bin") || has("opendocument.spreadsheet") {
        Err(Unreadable::OtherFormat)
    } else if has("word/document.xml") || has("ppt/presentation.xml") || has("opendocument.text") {
        Err(Unreadable::NotASpreadsheet { found: Found::Document })
    } else if has("[Content_Types].xml") && has("xl/") {
        Ok(Kind::Workbook)
    } else {
        Err(Unreadable::NotASpreadsheet { found: Found::Archive })
    }
}

/// A compound file: Office before 2007, or newer Office behind a password.
fn compound(bytes: &[u8]) -> Unreadable {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &wide)
    };
    if has("EncryptedPackage") {
        Unreadable::Encrypted
    } else if has("Workbook") || has("Book") {
        Unreadable::OtherFormat
    } else {
        Unreadable::NotASpreadsheet { found: Found::Document }
    }
}

fn other(bytes: &[u8]) -> Option<Found> {
    const KNOWN: [(&[u8], Found); 13] = [
        (b"%PDF", Found::Pdf),
        (b"\x89PNG", Found::Image),
        (b"\xff\xd8\xff", Found::Image),
        (b"GIF8", Found::Image),
        (b"RIFF", Found::Image),
        (b"II*\0", Found::Image),
        (b"MM\0*", Found::Image),
        (b"{\\rtf", Found::Document),
        (b"\x1f\x8b", Found::Archive),
        (b"7z\xbc\xaf", Found::Archive),
        (b"Rar!", Found::Archive),
        (b"PK\x05\x06", Found::Archive),
        (b"\x28\xb5\x2f\xfd", Found::Archive),
    ];
    KNOWN.into_iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, found)| found)
}

fn text(bytes: &[u8]) -> Result<Kind, Unreadable> {
    let control = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0c');
    if bytes.iter().any(control) {
        return Err(Unreadable::NotASpreadsheet { found: Found::Unknown });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if !bytes.starts_with(b"<") {
        return Ok(Kind::Text);
    }
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    if contains(beginning, b"urn:schemas-microsoft-com:office:spreadsheet") {
        Err(Unreadable::OtherFormat)
    } else {
        Err(Unreadable::NotASpreadsheet { found: Found::WebPage })
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
