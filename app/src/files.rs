//! Files in forms and in answers.

use crate::AppError;
use crate::encoded::encoded;
use axum::extract::Multipart;
use axum::extract::multipart::{MultipartError, MultipartRejection};
use axum::http::StatusCode;
use hamsa_domain::{Fault, Refusal};
use hamsa_intake::Unreadable;

/// The type of a workbook.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The longest name of a file that is kept, in characters.
const LONGEST_NAME: usize = 200;

/// Why no file came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFile {
    /// None was chosen.
    Chosen,
    /// It has more bytes than the server lets through.
    TooLarge,
    /// The line was cut.
    Interrupted,
}

impl From<NoFile> for AppError {
    fn from(why: NoFile) -> Self {
        fault(match why {
            NoFile::Chosen => "data-fault-file-none",
            NoFile::TooLarge => "data-fault-file-too-large",
            NoFile::Interrupted => "data-fault-file-interrupted",
        })
    }
}

/// What is said of a file that schools or cities answer in and that cannot be read.
pub fn unreadable(why: &Unreadable) -> AppError {
    fault(match why {
        Unreadable::Formulas { .. } => "data-fault-file-formulas",
        Unreadable::Encrypted => "data-fault-file-encrypted",
        Unreadable::Macros => "data-fault-file-macros",
        Unreadable::TooLarge { .. } => "data-fault-file-too-large",
        _ => "data-fault-file-unreadable",
    })
}

/// A fault of the field `file`: the key of its message.
pub fn fault(message: &str) -> AppError {
    Refusal::Invalid(vec![Fault::new("file", message)]).into()
}

/// The name of a file without folders, as long as names are kept.
pub fn short_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    last.chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect()
}

/// The file in the field `file` of a form: its name and its bytes, as many as the server lets through.
///
/// # Errors
/// Why there is none.
pub async fn file_of(
    multipart: Result<Multipart, MultipartRejection>,
) -> Result<(String, Vec<u8>), NoFile> {
    let mut multipart = multipart.map_err(|_| NoFile::Chosen)?;
    let interrupted = |error: MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => NoFile::TooLarge,
        _ => NoFile::Interrupted,
    };
    while let Some(mut field) = multipart.next_field().await.map_err(interrupted)? {
        if field.name() != Some("file") {
            continue;
        }
        let name = field.file_name().unwrap_or_default().to_owned();
        let mut bytes = Vec::new();
        while let Some(chunk) = field.chunk().await.map_err(interrupted)? {
            bytes.extend_from_slice(&chunk);
        }
        // A browser sends a nameless empty file where none was chosen.
        if !name.is_empty() {
            return Ok((name, bytes));
        }
    }
    Err(NoFile::Chosen)
}

/// The header that makes a browser keep the answer as the file `name`, whatever the script of the name.
pub fn attachment(name: &str) -> String {
    let ascii: String =
        name.chars()
            .map(|letter| {
                if letter.is_ascii_alphanumeric() || "-._".contains(letter) { letter } else { '_' }
            })
            .collect();
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{}", encoded(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_hebrew_name_and_no_name_breaks_the_header() {
        assert_eq!(
            attachment("בגרות.xlsx"),
            "attachment; filename=\"_____.xlsx\"; filename*=UTF-8''%D7%91%D7%92%D7%A8%D7%95%D7%AA.xlsx"
        );
        assert!(!attachment("a\"\r\nSet-Cookie: b").contains(['\r', '\n']));
    }
}
