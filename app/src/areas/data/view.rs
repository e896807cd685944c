//! What the pages of this area show. Times and file sizes are written out by the server; counts of
//! schools have been through the disclosure guard.

use hamsa_domain::cities::Placement;
use hamsa_domain::data::caution::Caution;
use hamsa_domain::data::sheet::{Column, RowFault, Unused};
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::disclosure::Cell;
use hamsa_domain::id::{AuthorityCode, ImportId, SchoolCode};
use serde::{Deserialize, Serialize};

/// Who did something, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    /// The person's name; `None` where it was done on the command line.
    pub by: Option<String>,
    /// When, as it is read.
    pub at: String,
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It was read and waits for a decision; nothing of it is in the figures.
    Previewed,
    /// It is in the figures.
    Applied,
    /// It was given up; nothing of it is in the figures.
    Cancelled,
    /// It could not be read.
    Failed,
    /// It was in the figures, and was taken back out.
    Undone,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Previewed, Self::Applied, Self::Cancelled, Self::Failed, Self::Undone];

    /// The word used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Previewed => "previewed",
            Self::Applied => "applied",
            Self::Cancelled => "cancelled",
            Self::Failed => "failed",
            Self::Undone => "undone",
        }
    }
}

/// One file in the list of those brought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportLine {
    /// Its id.
    pub id: ImportId,
    /// Its name when it was brought.
    pub file: String,
    /// Who brought it, and when.
    pub brought: Deed,
    /// What became of it.
    pub state: State,
    /// Rows used; `None` where it could not be read.
    pub rows_used: Option<i64>,
    /// Faults found; `None` where it could not be read.
    pub faults: Option<i64>,
}

/// One file brought, all that is known of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImportView {
    /// Its id.
    pub id: ImportId,
    /// Its name when it was brought.
    pub file: String,
    /// Its size in KB (1,024 bytes), rounded up.
    pub size: i64,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub hash: String,
    /// What became of it.
    pub state: State,
    /// Who brought it, and when.
    pub brought: Deed,
    /// Who applied or cancelled it, or undid it, and when.
    pub decided: Option<Deed>,
    /// Where it is in the figures: why it cannot be taken back out, as a message key, if it cannot.
    pub hindrance: Option<String>,
    /// Where it waits: the same file, applied before.
    pub applied_before: Option<AppliedBefore>,
    /// Whether this person may have the file itself.
    pub may_download: bool,
    /// Why it could not be read.
    pub unreadable: Option<UnreadableView>,
    /// What it says, if it could be read.
    pub reading: Option<ReadingView>,
    /// The first faults.
    pub faults: Vec<RowFault>,
    /// How many faults there are in all.
    pub all_faults: i64,
}

/// A file that was applied with the very same content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppliedBefore {
    /// Its id.
    pub id: ImportId,
    /// Who applied it, and when.
    pub deed: Deed,
}

/// Why a file as a whole cannot be read: the intake's answer as it travels. What belongs to another
/// reason is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UnreadableView {
    /// The reason, as message keys name it.
    pub code: String,
    /// What the file seems to be instead.
    pub found: String,
    /// The sheet of the first formula.
    pub sheet: String,
    /// Its cell.
    pub cell: String,
    /// What there is too much of.
    pub what: String,
    /// How much is allowed.
    pub limit: i64,
    /// The columns that the header lacks.
    pub missing: Vec<Column>,
    /// The columns that the header has more than once.
    pub doubled: Vec<Column>,
}

/// What a file says, and what it would change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReadingView {
    /// The day that the figures describe, if the file says it.
    pub as_of: Option<String>,
    /// Rows with content below a header.
    pub rows_read: i64,
    /// Rows that became an observation.
    pub rows_used: i64,
    /// Rows with at least one fault.
    pub rows_faulty: i64,
    /// Sound rows that were not used, by reason.
    pub rows_unused: Vec<(Unused, i64)>,
    /// Schools observed.
    pub schools: i64,
    /// Schools among them whose authority is not known.
    pub schools_unplaced: i64,
    /// Totals to hold against the source.
    pub totals: Vec<TotalLine>,
    /// What it changes in the figures.
    pub changes: ChangesView,
    /// What is unusual about it.
    pub cautions: Vec<Caution>,
    /// Localities for which a person must choose.
    pub doubtful: Vec<DoubtfulLine>,
}

impl ReadingView {
    /// Sound rows that were not used, for whatever reason.
    pub fn all_unused(&self) -> i64 {
        self.rows_unused.iter().map(|(_, rows)| rows).sum()
    }
}

/// Examinees of the whole file in one year and subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TotalLine {
    /// The graduation year.
    pub year: i32,
    /// The subject.
    pub subject: Subject,
    /// Examinees at each level, in the order of [`Units::ALL`].
    pub examinees: [Cell; Units::ALL.len()],
}

/// What a file changes in the figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangesView {
    /// Figures that were not known.
    pub added: i64,
    /// Figures that were known otherwise.
    pub changed: i64,
    /// Figures that were known just so.
    pub unchanged: i64,
    /// Figures known for the same years and subjects that the file does not mention; they stay.
    pub absent: i64,
    /// The first that change.
    pub first: Vec<ChangedLine>,
}

/// One figure that changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedLine {
    /// The school's code.
    pub school: SchoolCode,
    /// The school's name; empty where it is not known.
    pub name: String,
    /// The subject and level.
    pub indicator: Indicator,
    /// The graduation year.
    pub year: i32,
    /// The figure so far.
    pub before: Cell,
    /// The figure in the file.
    pub after: Cell,
}

/// A locality of a file whose authority a person must choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoubtfulLine {
    /// Its name as the file writes it.
    pub locality: String,
    /// How many schools stand in it.
    pub schools: i64,
}

/// What is to be settled, and what was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacesView {
    /// Localities to be settled, those with most examinees first where these may be seen.
    pub localities: Vec<LocalityToSettle>,
    /// Schools to be reviewed one by one, those with most examinees first where these may be seen.
    pub schools: Vec<SchoolToReview>,
    /// Localities settled, the latest first.
    pub settled_localities: Vec<SettledLocality>,
    /// Schools settled one by one, by name.
    pub settled_schools: Vec<SettledSchool>,
    /// All authorities by name, to choose from.
    pub authorities: Vec<Choice>,
}

/// What is sent for "none of them" where an authority is chosen; no authority has such a code.
pub const NO_AUTHORITY: &str = "none";

/// An authority to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its code.
    pub code: AuthorityCode,
    /// Its name in the language of the page.
    pub name: String,
}

/// A locality that no municipality is named after, or perhaps several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalityToSettle {
    /// Under which the decision is remembered.
    pub key: String,
    /// Its name as the files write it.
    pub name: String,
    /// Municipalities that may be meant, the likeliest first.
    pub candidates: Vec<Choice>,
    /// Names of the schools that stand in it and are known already; none where a waiting file brings them.
    pub schools: Vec<String>,
    /// Five-unit mathematics examinees of these schools in the last year known.
    pub examinees: Cell,
    /// Whether a file that waits for a decision mentions it.
    pub in_waiting_file: bool,
}

impl LocalityToSettle {
    /// The name under which a form of this place comes back.
    pub fn place(&self) -> String {
        format!("locality:{}", self.key)
    }
}

/// A school whose authority was taken from its locality's name, or is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolToReview {
    /// Its code.
    pub code: SchoolCode,
    /// Its name.
    pub name: String,
    /// The locality it stands in; may be empty.
    pub locality: String,
    /// The authority it is counted in for now.
    pub authority: Option<Choice>,
    /// How that is known.
    pub placement: Placement,
    /// Its five-unit mathematics examinees in the last year known.
    pub examinees: Cell,
}

impl SchoolToReview {
    /// The name under which a form of this place comes back.
    pub fn place(&self) -> String {
        format!("school:{}", self.code)
    }
}

/// Schools that somebody looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundSchools {
    /// The first of them, by name.
    pub schools: Vec<FoundSchool>,
    /// How many there are in all.
    pub all: i64,
}

/// A school that somebody looked for, wherever it belongs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundSchool {
    /// Its code.
    pub code: SchoolCode,
    /// Its name.
    pub name: String,
    /// The locality it stands in; may be empty.
    pub locality: String,
    /// The authority it is counted in.
    pub authority: Option<Choice>,
    /// How that is known.
    pub placement: Placement,
}

impl FoundSchool {
    /// The name under which a form of this place comes back: the same school may stand elsewhere on
    /// the page, with a form of its own.
    pub fn place(&self) -> String {
        format!("found:{}", self.code)
    }
}

/// A locality that a person settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettledLocality {
    /// Under which the decision is remembered.
    pub key: String,
    /// Its name as the files write it.
    pub name: String,
    /// The authority; `None`: none of them.
    pub authority: Option<Choice>,
    /// Who decided, and when.
    pub decided: Deed,
}

impl SettledLocality {
    /// The name under which a form of this place comes back.
    pub fn place(&self) -> String {
        format!("locality:{}", self.key)
    }
}

/// A school that a person settled for itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettledSchool {
    /// Its code.
    pub code: SchoolCode,
    /// Its name.
    pub name: String,
    /// The authority; `None`: none of them.
    pub authority: Option<Choice>,
    /// Who decided, and when.
    pub decided: Deed,
}

impl SettledSchool {
    /// The name under which a form of this place comes back.
    pub fn place(&self) -> String {
        format!("school:{}", self.code)
    }
}
