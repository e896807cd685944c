//! What the pages of this area are told, in the language in which they were asked for.

use super::checking::Rules;
use hamsa_domain::data::catalogue::Heading;
use hamsa_domain::data::round::{RequestState, Source, Typed};
use hamsa_domain::id::IndicatorCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a link opens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Opened {
    /// Nothing, or nothing any more.
    Nothing(DeadEnd),
    /// A school's part in a round.
    Request(Box<Asking>),
}

/// A link that opens nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadEnd {
    /// Under which name a device keeps what was typed, as in [`Asking`]; nothing where there never was such a link.
    pub keeping: Option<String>,
    /// The message key of why, and what to do.
    pub why: String,
    /// Which city to ask; nothing where there never was such a link.
    pub city: Option<String>,
    /// What the figures are called that were asked for, so that what was typed can be told on the phone.
    pub names: BTreeMap<IndicatorCode, String>,
}

/// A school's part in a round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asking {
    /// Under which name a device keeps what was typed: the same for all links of one request.
    pub keeping: String,
    /// The commands that have been received, so that a device keeps nothing that has arrived.
    pub arrived: Vec<String>,
    /// The command of the next form.
    pub command: String,
    /// The words above it.
    pub greeting: Greeting,
    /// Where the request is.
    pub state: RequestState,
    /// Why nothing is received (the key of a message); nothing where it is.
    pub closed: Option<String>,
    /// What is asked, in groups.
    pub groups: Vec<GroupView>,
    /// What came in, the last first.
    pub versions: Vec<VersionView>,
    /// What is held against what is typed.
    pub rules: Rules,
}

/// Who asks whom for what, and until when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Greeting {
    /// The city that asks.
    pub city: String,
    /// The school that is asked.
    pub school: String,
    /// Whom there; may be empty.
    pub name: String,
    /// What the round is called.
    pub title: String,
    /// The school year: "תשפ״ו (2025/26)".
    pub year: String,
    /// Until which day.
    pub day: String,
    /// How many days are left; below zero it is overdue.
    pub days_left: i64,
    /// How long it takes, in minutes.
    pub minutes: i64,
}

/// Cells that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupView {
    /// What stands over them.
    pub heading: Heading,
    /// The cells.
    pub cells: Vec<CellView>,
}

/// One figure that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellView {
    /// Which.
    pub code: IndicatorCode,
    /// What it is called.
    pub name: String,
    /// What exactly is counted.
    pub meaning: String,
    /// Where the school finds it.
    pub source: String,
    /// The key of the unit it is counted in; empty where the name says it.
    pub unit: String,
    /// Whether it may have decimals.
    pub decimal: bool,
    /// Last year's, if it is known.
    pub last: Option<LastView>,
    /// What stands in the field to begin with.
    pub typed: Typed,
    /// What was sent last, in words; nothing where the cell was left empty.
    pub sent: Option<SentCell>,
    /// What the city asks about it.
    pub question: Option<String>,
}

/// Last year's figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastView {
    /// The number as it is read; nothing where it was not known.
    pub number: Option<String>,
    /// Who published it.
    pub source: Source,
}

/// What was sent of a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentCell {
    /// The number as it is read; nothing where it is not known.
    pub number: Option<String>,
    /// The remark.
    pub note: String,
}

/// What came in once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionView {
    /// Its number.
    pub number: i64,
    /// When it came in, day and minute.
    pub at: String,
    /// The hour and minute alone.
    pub hour: String,
    /// The key of who sent it.
    pub by: String,
    /// Whether it corrects what was approved before.
    pub correction: bool,
    /// What it changed: the cell's name, what was said before and what since. Empty for the first.
    pub changes: Vec<(String, Option<SentCell>, Option<SentCell>)>,
}

impl Asking {
    /// All cells, in order.
    pub fn cells(&self) -> impl Iterator<Item = &CellView> {
        self.groups.iter().flat_map(|group| &group.cells)
    }

    /// Whether something has been received.
    pub fn has_sent(&self) -> bool {
        !self.versions.is_empty()
    }

    /// How many cells have been answered.
    pub fn answered(&self) -> usize {
        self.cells().filter(|cell| cell.sent.is_some()).count()
    }

    /// The same with only those cells that the city asks about.
    pub fn in_question(mut self) -> Self {
        for group in &mut self.groups {
            group.cells.retain(|cell| cell.question.is_some());
        }
        self.groups.retain(|group| !group.cells.is_empty());
        self
    }
}
