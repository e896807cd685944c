//! Walking the XML of a workbook. The parser is the one with which calamine reads it, set up alike,
//! so that both see the same.

use super::inflate::Inflating;
use crate::limits::{COLUMNS, ROWS};
use crate::{Excess, Limits, Unreadable};
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Read};

/// How deep elements may lie in each other.
const DEEPEST: u64 = 256;

/// Bytes of one tag or one run of text: the longest text of a cell, every character escaped.
const LONGEST: usize = 1 << 18;

/// Bytes of one tag of a style: a style is copied for each format that names it.
const LONGEST_STYLE: usize = 2_048;

/// What all XML of a workbook adds up to.
pub(super) struct Markup<'l> {
    limits: &'l Limits,
    held: u64,
    strings: u64,
    records: u64,
    cells: u64,
    /// The first formula: the part and the cell.
    formula: Option<(String, String)>,
    /// The sheets' names by the id of their relationship, and the parts by the same id.
    names: HashMap<String, String>,
    parts: HashMap<String, String>,
}

/// Where in a part the walk is.
#[derive(Default)]
struct Place {
    depth: u64,
    in_grid: bool,
    in_value: bool,
    in_styles: bool,
    rows: u64,
    /// The row by the part's own numbering, and the current cell.
    cell: String,
    /// Whether this is within a cell or a shared text, and how many characters it has so far.
    in_text: bool,
    characters: u64,
}

impl<'l> Markup<'l> {
    pub(super) fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            held: 0,
            strings: 0,
            records: 0,
            cells: 0,
            formula: None,
            names: HashMap::new(),
            parts: HashMap::new(),
        }
    }

    /// Walks one part.
    pub(super) fn walk(
        &mut self,
        part: &str,
        source: &mut Inflating<'_>,
    ) -> Result<(), Unreadable> {
        let mut reader =
            Reader::from_reader(Sips { source: BufReader::new(source), left: LONGEST });
        let config = reader.config_mut();
        config.check_end_names = false;
        config.check_comments = false;
        config.expand_empty_elements = true;
        let mut place = Place::default();
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            reader.get_mut().left = LONGEST;
            match reader.read_event_into(&mut buffer).map_err(Unreadable::damaged)? {
                Event::Start(tag) => self.open(part, &tag, &mut place)?,
                Event::End(tag) => {
                    place.depth = place.depth.saturating_sub(1);
                    match tag.local_name().as_ref() {
                        "v" => place.in_value = false,
                        "c" | "si" => place.in_text = false,
                        "sheetData" => place.in_grid = false,
                        _ => {}
                    }
                }
                Event::Text(text) => self.text(&text, &mut place)?,
                Event::CData(text) => self.text(&text, &mut place)?,
                Event::GeneralRef(name) => self.text(&name, &mut place)?,
                Event::DocType(_) => return Err(Unreadable::Entities),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
                Event::Eof => return Ok(()),
            }
        }
    }

    fn open(
        &mut self,
        part: &str,
        tag: &BytesStart<'_>,
        place: &mut Place,
    ) -> Result<(), Unreadable> {
        let limits = self.limits;
        place.depth += 1;
        if place.depth > DEEPEST {
            return Err(Unreadable::damaged("elements too deep"));
        }
        let name = tag.local_name();
        match name.as_ref() {
            "row" if place.in_grid => {
                place.rows += 1;
                Excess::Rows.unless(place.rows, limits.rows)?;
                return row(tag);
            }
            "c" if place.in_grid => {
                self.cells += 1;
                (place.in_text, place.characters) = (true, 0);
                Excess::Cells.unless(self.cells, limits.cells)?;
                return cell(tag, place);
            }
            "v" if place.in_grid => {
                place.in_value = true;
                return Ok(());
            }
            "f" if place.in_grid && self.formula.is_none() => {
                self.formula = Some((part.to_owned(), place.cell.clone()));
            }
            "sheetData" => place.in_grid = true,
            "dimension" => dimension(tag)?,
            "si" => {
                self.strings += 1;
                (place.in_text, place.characters) = (true, 0);
            }
            "sst" => {
                // The reader makes room for as many as are declared.
                if let Some(declared) = attribute(tag, "uniqueCount")? {
                    let declared = declared.parse().map_err(Unreadable::damaged)?;
                    Excess::Strings.unless(declared, limits.strings)?;
                }
            }
            "styleSheet" => place.in_styles = true,
            "Relationship" => self.relationship(tag)?,
            "sheet" => self.sheet(tag)?,
            "Default" | "Override" => content_type(tag)?,
            "definedName" | "numFmt" | "font" | "fill" | "border" | "xf" => self.records += 1,
            _ => {}
        }
        if place.in_styles && name.as_ref() != "styleSheet" && tag.len() > LONGEST_STYLE {
            return Err(Unreadable::damaged("a style too long"));
        }
        Excess::Strings.unless(self.strings, limits.strings)?;
        Excess::Records.unless(self.records, limits.records)?;
        self.hold(tag.len())
    }

    fn text(&mut self, text: &str, place: &mut Place) -> Result<(), Unreadable> {
        if place.in_text {
            place.characters += text.chars().count() as u64;
            Excess::CellCharacters.unless(place.characters, self.limits.cell_characters)?;
        }
        let in_passing = place.in_grid && (place.in_value || !place.in_text);
        if in_passing { Ok(()) } else { self.hold(text.len()) }
    }

    fn hold(&mut self, bytes: usize) -> Result<(), Unreadable> {
        self.held += bytes as u64;
        Excess::HeldBytes.unless(self.held, self.limits.held_bytes)
    }

    /// Relationships to what will be read must lead to parts that were walked.
    fn relationship(&mut self, tag: &BytesStart<'_>) -> Result<(), Unreadable> {
        self.records += 1;
        let (Some(kind), Some(target)) = (attribute(tag, "Type")?, attribute(tag, "Target")?)
        else {
            return Ok(());
        };
        if kind.ends_with("/vbaProject") || kind.ends_with("/xlMacrosheet") {
            return Err(Unreadable::Macros);
        }
        let read = ["/officeDocument", "/worksheet", "/chartsheet", "/dialogsheet"];
        if read.iter().any(|read| kind.ends_with(read)) {
            if !target.to_ascii_lowercase().ends_with(".xml") {
                return Err(Unreadable::damaged("a sheet that is no XML"));
            }
            if let Some(id) = attribute(tag, "Id")?.filter(|_| kind.ends_with("/worksheet")) {
                self.parts.insert(id, target);
            }
        }
        Ok(())
    }

    fn sheet(&mut self, tag: &BytesStart<'_>) -> Result<(), Unreadable> {
        self.records += 1;
        if let (Some(id), Some(name)) = (attribute(tag, "id")?, attribute(tag, "name")?) {
            self.names.insert(id, name);
        }
        Ok(())
    }

    /// Says what could only be said once everything was seen: in which sheet the first formula is.
    pub(super) fn finish(self) -> Result<(), Unreadable> {
        let Some((part, cell)) = self.formula else { return Ok(()) };
        let id =
            self.parts.iter().find(|(_, target)| part.ends_with(target.trim_start_matches('/')));
        let sheet = id.and_then(|(id, _)| self.names.get(id)).cloned().unwrap_or(part);
        Err(Unreadable::Formulas { sheet, cell })
    }
}

/// An attribute by its local name. Two of one name are refused: the reader might take the other.
fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, Unreadable> {
    let mut found = None;
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(Unreadable::damaged)?;
        if attribute.key.local_name().as_ref() == name {
            let value = unescape(&attribute.value).map_err(Unreadable::damaged)?;
            found = Some(value.into_owned());
        }
    }
    Ok(found)
}

fn content_type(tag: &BytesStart<'_>) -> Result<(), Unreadable> {
    let kind = attribute(tag, "ContentType")?.unwrap_or_default().to_ascii_lowercase();
    let macros = ["macroenabled", "macrosheet", "vbaproject"];
    if macros.iter().any(|word| kind.contains(word)) { Err(Unreadable::Macros) } else { Ok(()) }
}

fn row(tag: &BytesStart<'_>) -> Result<(), Unreadable> {
    let outside = |row: &String| !row.parse().is_ok_and(|row: u32| (1..=ROWS).contains(&row));
    match attribute(tag, "r")?.filter(outside) {
        Some(_) => Err(Unreadable::damaged("a row outside the sheet")),
        None => Ok(()),
    }
}

fn cell(tag: &BytesStart<'_>, place: &mut Place) -> Result<(), Unreadable> {
    place.cell = attribute(tag, "r")?.unwrap_or_default();
    if place.cell.is_empty() || coordinates(&place.cell).is_some() {
        Ok(())
    } else {
        Err(Unreadable::damaged("a cell outside the sheet"))
    }
}

fn dimension(tag: &BytesStart<'_>) -> Result<(), Unreadable> {
    let Some(range) = attribute(tag, "ref")? else { return Ok(()) };
    let (first, last) = range.split_once(':').unwrap_or((&range, &range));
    match (coordinates(first), coordinates(last)) {
        (Some(first), Some(last)) if first.0 <= last.0 && first.1 <= last.1 => Ok(()),
        _ => Err(Unreadable::damaged("a sheet of impossible size")),
    }
}

/// Row and column of a reference such as "XFD1048576", from 1; nothing outside a sheet.
fn coordinates(reference: &str) -> Option<(u32, u32)> {
    let digits = reference.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, digits) = reference.split_at(digits);
    let mut column = 0;
    for letter in letters.bytes().filter(|_| letters.len() <= 3) {
        let place = letter.to_ascii_uppercase().checked_sub(b'A').filter(|place| *place < 26)?;
        column = column * 26 + u32::from(place) + 1;
    }
    let row = digits.parse().ok().filter(|row| (1..=ROWS).contains(row))?;
    (1..=COLUMNS).contains(&column).then_some((row, column))
}

/// A source that gives only so much for one event: an event is held as a whole.
struct Sips<R> {
    source: R,
    left: usize,
}

impl<R: BufRead> Read for Sips<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Sips<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            return Err(io::Error::other("a tag or text too long"));
        }
        let available = self.source.fill_buf()?;
        Ok(&available[..available.len().min(self.left)])
    }

    fn consume(&mut self, read: usize) {
        self.left = self.left.saturating_sub(read);
        self.source.consume(read);
    }
}
