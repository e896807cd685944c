//! Why a file cannot be read at all.

use hamsa_domain::data::sheet::RowFault;
use serde::Serialize;

/// Why a file as a whole cannot be read. Every variant reaches a person as a sentence in their
/// language, found by its [`Unreadable::code`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Unreadable {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// Something else than a spreadsheet.
    #[error("not a spreadsheet but: {}", found.code())]
    NotASpreadsheet {
        /// What it seems to be.
        found: Found,
    },
    /// A spreadsheet in another format (.xls, .xlsb, .ods, XML of 2003): to be saved as XLSX.
    #[error("a spreadsheet in another format than XLSX or CSV")]
    OtherFormat,
    /// Locked with a password.
    #[error("the file is encrypted")]
    Encrypted,
    /// It carries macros.
    #[error("the file carries macros")]
    Macros,
    /// It calculates. A calculated figure has no source of its own; only values are taken.
    #[error("a formula in {cell} of sheet {sheet}")]
    Formulas {
        /// The sheet of the first formula.
        sheet: String,
        /// Its cell, such as "B12".
        cell: String,
    },
    /// It defines entities, which no spreadsheet does and attacks do.
    #[error("the file defines a document type")]
    Entities,
    /// More of something than is allowed.
    #[error("too large: more than {limit} {}", what.code())]
    TooLarge {
        /// What there is too much of.
        what: Excess,
        /// How much is allowed.
        limit: u64,
    },
    /// A part of it inflates to another size than it declares.
    #[error("the part {part} lies about its size")]
    LiesAboutSize {
        /// The part's name.
        part: String,
    },
    /// Cut off, altered or made wrongly.
    #[error("damaged: {detail}")]
    Damaged {
        /// What is wrong, in English, for whoever reads the logs.
        detail: String,
    },
    /// No sheet has the table that is looked for.
    #[error("no table found")]
    NoTable {
        /// What is missing or doubled in the sheets' headers; empty where all sheets are.
        faults: Vec<RowFault>,
    },
}

impl Unreadable {
    /// The word used in message keys.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotASpreadsheet { .. } => "not-a-spreadsheet",
            Self::OtherFormat => "other-format",
            Self::Encrypted => "encrypted",
            Self::Macros => "macros",
            Self::Formulas { .. } => "formulas",
            Self::Entities => "entities",
            Self::TooLarge { .. } => "too-large",
            Self::LiesAboutSize { .. } => "lies-about-size",
            Self::Damaged { .. } => "damaged",
            Self::NoTable { .. } => "no-table",
        }
    }

    pub(crate) fn damaged(detail: impl ToString) -> Self {
        Self::Damaged { detail: detail.to_string() }
    }
}

/// What a file that is no spreadsheet seems to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// PDF.
    Pdf,
    /// A picture.
    Image,
    /// A web page, also one that calls itself .xls.
    WebPage,
    /// A text document or a presentation.
    Document,
    /// An archive.
    Archive,
    /// Anything else that is no text.
    Unknown,
}

impl Found {
    /// The word used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Image => "image",
            Self::WebPage => "web-page",
            Self::Document => "document",
            Self::Archive => "archive",
            Self::Unknown => "unknown",
        }
    }
}

/// What a file has too much of; see the fields of [`crate::Limits`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Excess {
    /// Bytes of the file.
    FileBytes,
    /// Bytes when inflated.
    InflatedBytes,
    /// Inflation of one part.
    Ratio,
    /// Parts.
    Parts,
    /// Bytes to be held at once.
    HeldBytes,
    /// Distinct texts.
    Strings,
    /// Sheets, names, styles and relationships.
    Records,
    /// Cells.
    Cells,
    /// Rows.
    Rows,
    /// Characters in a cell.
    CellCharacters,
    /// Faults.
    Faults,
    /// Schools.
    Schools,
}

impl Excess {
    /// The word used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::FileBytes => "file-bytes",
            Self::InflatedBytes => "inflated-bytes",
            Self::Ratio => "ratio",
            Self::Parts => "parts",
            Self::HeldBytes => "held-bytes",
            Self::Strings => "strings",
            Self::Records => "records",
            Self::Cells => "cells",
            Self::Rows => "rows",
            Self::CellCharacters => "cell-characters",
            Self::Faults => "faults",
            Self::Schools => "schools",
        }
    }

    /// Refuses if there is `much` where only `limit` is allowed.
    pub(crate) fn unless(self, much: u64, limit: u64) -> Result<(), Unreadable> {
        if much > limit { Err(self.over(limit)) } else { Ok(()) }
    }

    /// There is more than `limit`.
    pub(crate) fn over(self, limit: u64) -> Unreadable {
        Unreadable::TooLarge { what: self, limit }
    }
}
