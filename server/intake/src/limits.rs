//! How much a file may cost.

/// Rows of a sheet, by the format.
pub(crate) const ROWS: u32 = 1_048_576;

/// Columns of a sheet, by the format.
pub(crate) const COLUMNS: u32 = 16_384;

/// Bounds that no honest file of the Ministry comes near. Together they keep the reading of any
/// file, however made, below about 200 MB of memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file itself.
    pub file_bytes: u64,
    /// Bytes of all parts of a workbook when inflated, counted by inflating them.
    pub inflated_bytes: u64,
    /// How many times larger a part above 1 MB may become when inflated.
    pub ratio: u64,
    /// Parts of a workbook.
    pub parts: u64,
    /// Bytes of a workbook's XML that must be held in memory: everything but the grid of cells.
    pub held_bytes: u64,
    /// Distinct texts of a workbook.
    pub strings: u64,
    /// Sheets, names, styles and relationships of a workbook, together.
    pub records: u64,
    /// Cells, over all sheets.
    pub cells: u64,
    /// Rows of one sheet.
    pub rows: u64,
    /// Characters in one cell, by the format.
    pub cell_characters: u64,
    /// Faults to be reported. A file with more is another table than the one meant.
    pub faults: u64,
    /// Schools in one file; the country has some five thousand.
    pub schools: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 32 << 20,
            inflated_bytes: 200 << 20,
            ratio: 200,
            parts: 1_000,
            held_bytes: 32 << 20,
            strings: 500_000,
            records: 20_000,
            cells: 2_000_000,
            rows: ROWS as u64,
            cell_characters: 32_767,
            faults: 100_000,
            schools: 20_000,
        }
    }
}
