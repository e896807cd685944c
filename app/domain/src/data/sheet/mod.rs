//! What a table of the Ministry says, row by row: finding the header, reading each row, and
//! accounting for every one of them as used, not used, or faulty. Knows nothing of file formats:
//! the rows come in as [`Value`]s, one at a time, and a [`Reading`] goes out.

mod cell;
mod column;
mod fault;
mod header;
mod reader;
mod reading;
mod row;

pub use cell::Value;
pub use column::Column;
pub use fault::{Reason, RowFault};
pub use reader::Reader;
pub use reading::{Observation, Reading, SchoolSeen, Unused};

/// A whole number as people type it into a form: separators of thousands, Arabic-Indic digits and
/// stray spaces are understood; anything else is none.
pub fn whole_number(text: &str) -> Option<i64> {
    let number = cell::number(&cell::tidy(text))?;
    // Beyond 2^53 a float no longer tells neighbouring whole numbers apart.
    (number.fract() == 0.0 && number.abs() < 9.0e15).then_some(number as i64)
}

#[cfg(test)]
mod tests;
