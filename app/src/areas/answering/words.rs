//! Numbers of figures, as they are read.

use super::view::SentCell;
use hamsa_domain::data::round::{Answer, Value};
use hamsa_domain::text::decimal;

/// A number as it is read; nothing for what is not known.
pub fn number(value: Value) -> Option<String> {
    value.number().map(decimal)
}

/// What was said of a cell.
pub fn said(answer: &Answer) -> SentCell {
    SentCell { number: number(answer.value), note: answer.note.clone() }
}
