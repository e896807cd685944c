//! XLSX workbooks that the guard let pass, cell by cell.

use crate::limits::{COLUMNS, ROWS};
use crate::{Rows, Unreadable};
use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use hamsa_domain::data::sheet::Value;
use std::io::{self, Cursor, Read, Seek, SeekFrom};

/// How often the archive may be read over: once by each part, with room for its directory.
const READ_OVER: u64 = 4;

/// Reads every visible sheet, in order.
pub(crate) fn read(bytes: &[u8], rows: &mut dyn Rows) -> Result<(), Unreadable> {
    let mut book = Xlsx::new(Metered::new(bytes)).map_err(damaged)?;
    let sheets: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    for (place, sheet) in sheets.iter().enumerate() {
        if sheets[..place].contains(sheet) {
            return Err(Unreadable::damaged("two sheets of one name"));
        }
        rows.begin(sheet);
        read_sheet(&mut book, sheet, rows)?;
    }
    Ok(())
}

/// Gathers the cells of each row and pushes it. Rows and the cells in them must ascend: out of
/// order, a later cell could silently take an earlier one's place.
fn read_sheet(
    book: &mut Xlsx<Metered<'_>>,
    sheet: &str,
    rows: &mut dyn Rows,
) -> Result<(), Unreadable> {
    let mut stream = book.worksheet_cells_reader(sheet).map_err(damaged)?;
    let mut current = None;
    let mut cells: Vec<Value> = Vec::new();
    while let Some(cell) = stream.next_cell().map_err(damaged)? {
        let (row, column) = cell.get_position();
        if row >= ROWS || column >= COLUMNS {
            return Err(Unreadable::damaged("a cell outside the sheet"));
        }
        let column = column as usize;
        if current != Some(row) {
            if current.is_some_and(|current| row < current) {
                return Err(Unreadable::damaged("rows out of order"));
            }
            push(current, &mut cells, rows)?;
            current = Some(row);
        }
        if column < cells.len() {
            return Err(Unreadable::damaged("cells of a row out of order"));
        }
        cells.resize(column, Value::Empty);
        cells.push(value(cell.get_value()));
    }
    push(current, &mut cells, rows)
}

fn push(row: Option<u32>, cells: &mut Vec<Value>, rows: &mut dyn Rows) -> Result<(), Unreadable> {
    if let Some(row) = row {
        rows.push(row + 1, cells)?;
    }
    cells.clear();
    Ok(())
}

fn value(cell: &DataRef<'_>) -> Value {
    match cell {
        DataRef::Empty => Value::Empty,
        DataRef::Int(number) => Value::Number(*number as f64),
        DataRef::Float(number) => Value::Number(*number),
        DataRef::String(text) => Value::Text(text.clone()),
        DataRef::SharedString(text) => Value::Text((*text).to_owned()),
        DataRef::Bool(truth) => Value::Other(if *truth { "TRUE" } else { "FALSE" }.to_owned()),
        DataRef::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            let day = format!("{year:04}-{month:02}-{day:02}");
            Value::Other(match (hour, minute, second) {
                (0, 0, 0) => day,
                _ => format!("{day} {hour:02}:{minute:02}:{second:02}"),
            })
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Value::Other(text.clone()),
        DataRef::Error(error) => Value::Error(error.to_string()),
    }
}

fn damaged(error: XlsxError) -> Unreadable {
    match error {
        XlsxError::Password => Unreadable::Encrypted,
        other => Unreadable::damaged(other),
    }
}

/// The archive's bytes, up to a few times over: sheets that all point to the same part would
/// otherwise have it inflated again and again.
struct Metered<'a> {
    bytes: Cursor<&'a [u8]>,
    left: u64,
}

impl<'a> Metered<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self { bytes: Cursor::new(bytes), left: (bytes.len() as u64 + (1 << 20)) * READ_OVER }
    }
}

impl Read for Metered<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read(buffer)?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or_else(|| io::Error::other("parts are read again and again"))?;
        Ok(read)
    }
}

impl Seek for Metered<'_> {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        self.bytes.seek(position)
    }
}
