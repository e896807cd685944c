//! The guard: goes through a whole workbook before anything is held of it.
//!
//! Every part is inflated in a stream and its bytes are counted, whatever size it declares; every
//! part of XML is walked with the same parser that later reads it, and whatever that reader would
//! hold in memory, trip over or run is refused here.

mod inflate;
mod markup;

use crate::{Excess, Found, Limits, Unreadable};
use inflate::Inflating;
use markup::Markup;
use std::collections::HashSet;
use std::io::{self, Cursor};
use zip::ZipArchive;

/// Refuses what must not be read.
pub(crate) fn check(bytes: &[u8], limits: &Limits) -> Result<(), Unreadable> {
    let headers = bytes.windows(4).filter(|window| window == b"PK\x01\x02").count() as u64;
    Excess::Parts.unless(headers, limits.parts)?;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(Unreadable::damaged)?;
    check_directory(&mut archive)?;
    let mut markup = Markup::new(limits);
    let mut inflated = 0;
    for place in 0..archive.len() {
        let name = name_of(&archive, place)?;
        let part = archive.by_index_raw(place).map_err(Unreadable::damaged)?;
        let mut part = Inflating::new(part, limits, inflated)?;
        let walked =
            if is_markup(&name) { markup.walk(&name, &mut part) } else { drain(&mut part) };
        // What stopped the inflating comes before what the parser made of the torn end.
        part.verdict(&name, limits)?;
        walked?;
        drain(&mut part)?;
        part.verdict_at_end(&name, limits)?;
        inflated += part.counted();
    }
    markup.finish()
}

/// Refuses archives that are locked, carry macros, or have a directory made to mislead.
fn check_directory(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), Unreadable> {
    let mut names = HashSet::new();
    for place in 0..archive.len() {
        let name = name_of(archive, place)?.replace('\\', "/").to_ascii_lowercase();
        if name.ends_with("vbaproject.bin") || name.contains("/macrosheets/") {
            return Err(Unreadable::Macros);
        }
        if archive.by_index_raw(place).map_err(Unreadable::damaged)?.encrypted() {
            return Err(Unreadable::Encrypted);
        }
        if !names.insert(name) {
            return Err(Unreadable::damaged("two parts of one name"));
        }
    }
    if archive.has_duplicate_names() {
        return Err(Unreadable::damaged("two parts of one name"));
    }
    if archive.has_overlapping_entries().map_err(Unreadable::damaged)? {
        return Err(Unreadable::damaged("parts that overlap"));
    }
    if !names.contains("[content_types].xml") {
        return Err(Unreadable::NotASpreadsheet { found: Found::Archive });
    }
    Ok(())
}

fn name_of(archive: &ZipArchive<Cursor<&[u8]>>, place: usize) -> Result<String, Unreadable> {
    match archive.name_for_index(place) {
        Some(Ok(name)) => Ok(name.into_owned()),
        Some(Err(error)) => Err(Unreadable::damaged(error)),
        None => Err(Unreadable::damaged("a part without a name")),
    }
}

/// Only such parts are ever read; [`Markup`] refuses relationships that lead elsewhere.
fn is_markup(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with(".xml") || name.ends_with(".rels")
}

fn drain(part: &mut Inflating<'_>) -> Result<(), Unreadable> {
    io::copy(part, &mut io::sink()).map(drop).map_err(Unreadable::damaged)
}
