//! From the bytes of a spreadsheet to what it says. Pure: no database, no files, no clock.
//!
//! The way in: [`kind`] tells by content, never by name, what a file is; [`guard`] goes through all of
//! a workbook in a stream, holding none of it, and refuses whatever would cost too much or could
//! harm; only then [`workbook`] or [`text`] reads it, row by row, into `hamsa_domain`'s reader.

mod guard;
mod kind;
mod limits;
mod text;
mod unreadable;
mod workbook;

pub use limits::Limits;
pub use unreadable::{Excess, Found, Unreadable};

use hamsa_domain::data::sheet::{Reader, Reading, Value};
use kind::Kind;
use sha2::{Digest, Sha256};

/// Reads the file `name`: what it says, with every row accounted for. The name serves only to call
/// a text file's one sheet by; what the file is, its content tells.
///
/// Rows of a graduation year later than the `running_year` are faulty.
///
/// Never panics, whatever the bytes, and never holds much more than [`Limits`] allow.
///
/// # Errors
/// Why the file as a whole cannot be read. Nothing of it was taken then.
pub fn read(
    name: &str,
    bytes: &[u8],
    running_year: i32,
    limits: &Limits,
) -> Result<Reading, Unreadable> {
    guarded(|| {
        let mut table = Table { reader: Reader::new(running_year), limits };
        read_into(&mut table, name, bytes, limits)?;
        table.reader.finish().map_err(|faults| Unreadable::NoTable { faults })
    })
}

/// A sheet as it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// The rows that have cells, each with its number from 1.
    pub rows: Vec<(u32, Vec<Value>)>,
}

/// Reads the visible sheets of the file `name` as they stand; a text file is one sheet of that name. All of
/// it is held in memory: `limits` should be as close as the file is known.
///
/// Never panics, whatever the bytes.
///
/// # Errors
/// Why the file as a whole cannot be read.
pub fn sheets(name: &str, bytes: &[u8], limits: &Limits) -> Result<Vec<Sheet>, Unreadable> {
    guarded(|| {
        let mut sheets = Vec::new();
        read_into(&mut sheets, name, bytes, limits)?;
        Ok(sheets)
    })
}

/// calamine adds and subtracts coordinates unchecked and unwraps in one place. The guard refuses what
/// is known to trip it; whatever is left must not take the server's thread along.
fn guarded<T>(
    read: impl FnOnce() -> Result<T, Unreadable> + std::panic::UnwindSafe,
) -> Result<T, Unreadable> {
    std::panic::catch_unwind(read)
        .unwrap_or_else(|_| Err(Unreadable::damaged("the reader of workbooks panicked")))
}

fn read_into(
    rows: &mut dyn Rows,
    name: &str,
    bytes: &[u8],
    limits: &Limits,
) -> Result<(), Unreadable> {
    Excess::FileBytes.unless(bytes.len() as u64, limits.file_bytes)?;
    match kind::recognise(bytes)? {
        Kind::Workbook => {
            guard::check(bytes, limits)?;
            workbook::read(bytes, rows)
        }
        Kind::Text => text::read(name, bytes, limits, rows),
    }
}

/// What takes in the rows of a file.
trait Rows {
    /// From here on the rows are of this sheet.
    fn begin(&mut self, sheet: &str);

    /// The cells of a row, whose number counts from 1.
    fn push(&mut self, row: u32, cells: &[Value]) -> Result<(), Unreadable>;
}

impl Rows for Vec<Sheet> {
    fn begin(&mut self, sheet: &str) {
        Vec::push(self, Sheet { name: sheet.to_owned(), rows: Vec::new() });
    }

    fn push(&mut self, row: u32, cells: &[Value]) -> Result<(), Unreadable> {
        if let Some(sheet) = self.last_mut() {
            sheet.rows.push((row, cells.to_vec()));
        }
        Ok(())
    }
}

/// The fingerprint of these bytes: their SHA-256 in lower-case hexadecimal. Files are known by it, and
/// secrets that are kept as hashes alone.
pub fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where the rows go, and how much of what they bring is kept.
struct Table<'l> {
    reader: Reader,
    limits: &'l Limits,
}

impl Rows for Table<'_> {
    fn begin(&mut self, sheet: &str) {
        self.reader.sheet(sheet);
    }

    fn push(&mut self, row: u32, cells: &[Value]) -> Result<(), Unreadable> {
        self.reader.push(row, cells);
        let limits = self.limits;
        Excess::Faults.unless(self.reader.faults() as u64, limits.faults)?;
        Excess::Schools.unless(self.reader.schools() as u64, limits.schools)
    }
}
