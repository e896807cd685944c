//! A table of one's own in which a city has its schools' figures: a row for each school, a column for each
//! figure, under headings of whoever made it.
//!
//! A person says once what each column holds ([`Meaning`]); that is kept by the heading, for the next file. What
//! stands under the headings is read by the same rules as a school's form ([`read`]).

mod meaning;
mod reading;
mod table;

pub use meaning::{Meaning, Unclear, clear, guess};
pub use reading::{AskedSchool, SchoolRow, TableFault, TableReading, read};
pub use table::Table;

#[cfg(test)]
mod tests;
