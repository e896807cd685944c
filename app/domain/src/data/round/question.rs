//! One disputed cell: what the city asks about it, and what the school says.

use super::conflict::{ALREADY_ASKED, refuse};
use super::round::Questionnaire;
use crate::id::{AccountId, IndicatorCode, QuestionId};
use crate::refusal::{Fault, Refusal};
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The most characters of a question, an answer to it and a remark.
pub const LONGEST_TEXT: usize = 500;
/// The character that no text may have: not every database keeps it, and nobody types it.
pub const UNFIT: char = '\0';

/// A question about one cell of one version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// Which cell.
    pub cell: IndicatorCode,
    /// Of which version.
    pub number: i64,
    /// What is asked.
    pub text: String,
    /// Who asks.
    pub asked_by: Option<AccountId>,
    /// When.
    pub asked_at: Instant,
    /// When it was answered or taken back.
    pub answered_at: Option<Instant>,
    /// What the school said; empty where it only sent another number or confirmed the one there is, nothing
    /// where the question is open or was taken back.
    pub answer: Option<String>,
}

impl Question {
    /// Whether the school has yet to answer it.
    pub fn is_open(&self) -> bool {
        self.answered_at.is_none()
    }
}

/// What the school says to a question, beside the number itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// In its own words; may be empty.
    pub text: String,
    /// "The number is right", by one tap.
    pub confirmed: bool,
}

impl Reply {
    /// Whether it says anything.
    pub fn says_something(&self) -> bool {
        self.confirmed || !self.text.trim().is_empty()
    }
}

/// A question to be asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewQuestion {
    /// About which cell.
    pub cell: IndicatorCode,
    /// What.
    pub text: String,
}

/// The questions as they are asked, their texts trimmed; or every fault among them. A cell that is in question
/// already is not asked about twice.
pub fn ask(
    asked: &[NewQuestion],
    cells: &Questionnaire,
    earlier: &[Question],
) -> Result<Vec<NewQuestion>, Refusal> {
    if asked.is_empty() {
        return Err(Refusal::Invalid(vec![Fault::new("question", "data-fault-question-empty")]));
    }
    let mut faults = Vec::new();
    let mut different = BTreeSet::new();
    for question in asked {
        let length = question.text.trim().chars().count();
        let field = question.cell.as_str();
        if !cells.asks(&question.cell) {
            faults.push(Fault::new(field, "data-fault-cell-not-asked"));
        } else if length == 0 {
            faults.push(Fault::new(field, "data-fault-question-empty"));
        } else if length > LONGEST_TEXT {
            faults.push(Fault::new(field, "data-fault-text-long"));
        } else if question.text.contains(UNFIT) {
            faults.push(Fault::new(field, "data-fault-text-unfit"));
        }
        let is_open = |other: &Question| other.is_open() && other.cell == question.cell;
        if earlier.iter().any(is_open) || !different.insert(&question.cell) {
            return refuse(ALREADY_ASKED);
        }
    }
    if !faults.is_empty() {
        return Err(Refusal::Invalid(faults));
    }
    let trimmed = |question: &NewQuestion| NewQuestion {
        text: question.text.trim().to_owned(),
        ..question.clone()
    };
    Ok(asked.iter().map(trimmed).collect())
}
