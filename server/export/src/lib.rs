//! Files that go out, from what they say to their bytes. Pure: no database, no files, no clock, and no words of
//! its own: every text comes in the language of whoever asked.

mod answer_sheet;
mod comma_separated;
mod json;
mod style;
mod workbook;

pub use answer_sheet::{AnswerSheet, Figure, Group, Words};
pub use comma_separated::comma_separated;
pub use json::json;
pub use rust_xlsxwriter::XlsxError;
pub use workbook::workbook;
