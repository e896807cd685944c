//! A report as data, for programs.

use hamsa_domain::data::document::Document;

/// The report as JSON: its head, its tables, and each cell with its state, so that what is withheld, what is
/// missing and what is zero cannot be mistaken for each other.
///
/// # Errors
/// Never while it is written to memory.
pub fn json(document: &Document) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(document)
}
