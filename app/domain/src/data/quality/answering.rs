//! What people say to a discrepancy, and where it then stands.

use super::discrepancy::{Across, Discrepancy, Figure};
use crate::data::round::question::{LONGEST_TEXT, UNFIT};
use crate::id::{AccountId, FindingAnswerId};
use crate::refusal::{Fault, Refusal};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// What somebody found out about a discrepancy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The figures are right, and why they differ is known.
    Explained,
    /// The report is wrong, and the school corrects it. Once the correction is published, the discrepancy is gone.
    ReportWrong,
    /// The Ministry's figure is doubted.
    MinistryDoubted,
}

impl Verdict {
    /// All of them, in the order in which a form offers them.
    pub const ALL: [Self; 3] = [Self::Explained, Self::ReportWrong, Self::MinistryDoubted];

    /// The word stored in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Explained => "explained",
            Self::ReportWrong => "report_wrong",
            Self::MinistryDoubted => "ministry_doubted",
        }
    }

    /// The inverse of [`Verdict::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.code() == code)
    }

    /// Whether it can be said of a discrepancy that lies so: the Ministry's figure can only be doubted where there
    /// is one.
    pub fn fits(self, across: Across) -> bool {
        self != Self::MinistryDoubted || across == Across::Sources
    }
}

/// What was said to a discrepancy, and of which figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// Its id.
    pub id: FindingAnswerId,
    /// What was found out.
    pub verdict: Verdict,
    /// In words.
    pub text: String,
    /// The figures as they were then.
    pub figures: Vec<Figure>,
    /// Who says so.
    pub by: Option<AccountId>,
    /// When.
    pub at: Instant,
}

/// Where a discrepancy stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nobody has answered.
    Open,
    /// It was answered, and one of its figures has changed since.
    Reopened,
    /// It was answered.
    Answered(Verdict),
    /// The school had been asked about one of its figures, answered, and the city approved.
    SaidBySchool,
}

impl Standing {
    /// Where a discrepancy stands with this answer. `is_said` is whether the school answered a question about one
    /// of its figures as it stands: that settles what is unusual within the school's own figures, but neither what
    /// cannot be so, nor what lies between them and a file that the school had not seen. A remark settles nothing:
    /// nobody had asked, and it may be about something else.
    pub fn of(discrepancy: &Discrepancy, answer: Option<&Answer>, is_said: bool) -> Self {
        match answer {
            Some(answer) if answer.figures == discrepancy.figures => Self::Answered(answer.verdict),
            Some(_) => Self::Reopened,
            None if is_said && discrepancy.can_be_said() => Self::SaidBySchool,
            None => Self::Open,
        }
    }

    /// Whether somebody has yet to answer it.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Reopened)
    }

    /// The word used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Reopened => "reopened",
            Self::Answered(Verdict::Explained) => "explained",
            Self::Answered(Verdict::ReportWrong) => "report-wrong",
            Self::Answered(Verdict::MinistryDoubted) => "ministry-doubted",
            Self::SaidBySchool => "said-by-school",
        }
    }
}

/// An answer as it was typed, ready to be kept.
///
/// # Errors
///
/// Every fault in it, at the fields `verdict` and `text`.
pub fn checked(across: Across, verdict: &str, text: &str) -> Result<(Verdict, String), Refusal> {
    let mut faults = Vec::new();
    let verdict = Verdict::parse(verdict).filter(|verdict| verdict.fits(across));
    if verdict.is_none() {
        faults.push(Fault::new("verdict", "quality-fault-verdict"));
    }
    // A browser sends a line break as two characters; a person types one.
    let text = text.trim().replace("\r\n", "\n");
    if text.is_empty() {
        faults.push(Fault::new("text", "quality-fault-text"));
    } else if text.chars().count() > LONGEST_TEXT {
        faults.push(Fault::new("text", "data-fault-text-long"));
    } else if text.contains(UNFIT) {
        faults.push(Fault::new("text", "data-fault-text-unfit"));
    }
    match verdict {
        Some(verdict) if faults.is_empty() => Ok((verdict, text)),
        _ => Err(Refusal::Invalid(faults)),
    }
}
