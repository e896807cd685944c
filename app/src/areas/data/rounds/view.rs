//! What the pages of the rounds show. Days, minutes and figures are written out by the server, and so are the
//! names of what is counted; the figures are a city's own, shown to those who see all of it.

use crate::areas::data::view::Choice;
use hamsa_domain::Language;
use hamsa_domain::data::catalogue::Heading;
use hamsa_domain::data::round::{Next, RequestState, Source, Standing};
use hamsa_domain::id::{IndicatorCode, QuestionId, RoundId, SchoolCode};
use hamsa_domain::time::Rest;
use serde::{Deserialize, Serialize};

/// The rounds of one city.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoundsView {
    /// Which city.
    pub city: Choice,
    /// All cities whose rounds the person sees.
    pub cities: Vec<Choice>,
    /// Its rounds, the last made first.
    pub rounds: Vec<RoundLine>,
    /// How much does not fit in its published figures and has no answer.
    pub findings: usize,
    /// What a new one can be made of, for those who open rounds.
    pub offer: Option<Offer>,
}

/// What a new round can be made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Templates: id, name and how many figures each asks for.
    pub templates: Vec<(String, String, usize)>,
    /// School years by the year in which they end, as they are called.
    pub years: Vec<(i32, String)>,
    /// The one that is likely meant.
    pub year: i32,
    /// A deadline two weeks from now, as a form writes it.
    pub deadline: String,
    /// The city's schools with upper grades.
    pub schools: Vec<(SchoolCode, String)>,
}

/// Where a round is, as people see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// No school knows of it.
    Draft,
    /// Schools answer.
    Open,
    /// The same after the deadline.
    Overdue,
    /// Nothing is received any more.
    Closed,
}

impl Stage {
    /// The word used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Overdue => "overdue",
            Self::Closed => "closed",
        }
    }
}

/// A round and how far it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoundLine {
    /// Its id.
    pub id: RoundId,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub stage: Stage,
    /// The last day for answers.
    pub deadline: String,
    /// How many days are left until then; 0 on the day itself and afterwards.
    pub days: i64,
    /// The day on which it was closed; empty while it is not.
    pub closed_on: String,
    /// How many schools are asked, without those that are closed this year.
    pub schools: usize,
    /// How many of them have answered.
    pub answered: usize,
    /// How many schools are closed this year.
    pub closed_schools: usize,
    /// How many cells have an answer.
    pub answered_cells: usize,
    /// How many were asked.
    pub expected_cells: usize,
    /// The one in percent of the other, rounded down.
    pub percent: usize,
    /// What is to be done next.
    pub next: Next,
}

/// One round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoundView {
    /// How far it is.
    pub line: RoundLine,
    /// The city that asks.
    pub city: Choice,
    /// Whether the person may change anything in it.
    pub may_collect: bool,
    /// How many figures each school is asked for.
    pub cells: usize,
    /// The deadline as a form writes it; of a closed round, one that it may be opened again with.
    pub deadline: String,
    /// How the day of the deadline rests, if it does.
    pub rests: Option<Rest>,
    /// How many links have not gone out.
    pub unsent: usize,
    /// How many of these schools have an address.
    pub unsent_with_address: usize,
    /// Whom to call, in this order.
    pub chased: Vec<ChasedLine>,
    /// All schools, by name.
    pub schools: Vec<SchoolLine>,
    /// How many schools belong to another authority by now.
    pub moved: usize,
    /// Whole answers without a question and with nothing unusual: what can be approved at once.
    pub clear: Vec<(SchoolCode, i64)>,
    /// How many schools' answers are approved and not published.
    pub approved: usize,
    /// What is missing if it is closed now.
    pub missing: Missing,
}

/// What a round lacks: the names of schools.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missing {
    /// Without a link.
    pub not_sent: Vec<String>,
    /// Without an answer.
    pub silent: Vec<String>,
    /// With a part of the answers, and how many figures are missing.
    pub partly: Vec<(String, usize)>,
    /// With an open question.
    pub in_question: Vec<String>,
    /// With answers that nobody has approved.
    pub not_approved: Vec<String>,
    /// With answers that are approved and not published.
    pub not_published: Vec<String>,
}

/// What is known of the mail to a school.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// Nothing that would have to be told.
    #[default]
    Quiet,
    /// It waits to be sent.
    Waiting,
    /// It was not taken.
    Refused,
}

/// A school to be called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChasedLine {
    /// Its code.
    pub school: SchoolCode,
    /// Its name.
    pub name: String,
    /// How far it has come.
    pub standing: Standing,
    /// How many figures are missing.
    pub missing: usize,
    /// How many of its questions are open.
    pub questions: usize,
    /// When it got its link.
    pub sent: Option<String>,
    /// When it was last reminded.
    pub reminded: Option<String>,
    /// How often.
    pub reminders: i64,
    /// Whether a reminder can go to it now.
    pub can_be_reminded: bool,
    /// Whom to call; empty where it is not known.
    pub contact: String,
    /// Whether it has an address.
    pub has_address: bool,
    /// What is known of the mail to it.
    pub delivery: Delivery,
}

/// A school in a round, with whom the city asks there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolLine {
    /// Its code.
    pub school: SchoolCode,
    /// Its name.
    pub name: String,
    /// Where its request is.
    pub state: RequestState,
    /// Whether it is closed this year.
    pub is_closed: bool,
    /// Whether what came in last corrects what was approved.
    pub is_correction: bool,
    /// How many cells have an answer.
    pub answered: usize,
    /// How many were asked.
    pub expected: usize,
    /// When its newest version came in.
    pub received: Option<String>,
    /// How many things are unusual in it.
    pub findings: usize,
    /// How many of its questions are open.
    pub questions: usize,
    /// The name of whom the city asks.
    pub contact: String,
    /// Their address.
    pub email: String,
    /// Their language.
    pub language: Language,
    /// Whether the school has a link.
    pub is_sent: bool,
    /// What is known of the mail to it.
    pub delivery: Delivery,
}

/// One school in a round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SchoolView {
    /// The round.
    pub round: RoundLine,
    /// The city that asks.
    pub city: Choice,
    /// The school.
    pub line: SchoolLine,
    /// Whether the person may change anything in it.
    pub may_collect: bool,
    /// The number of the newest version; 0 before the first.
    pub version: i64,
    /// The cells, in groups.
    pub groups: Vec<(Heading, Vec<CellView>)>,
    /// All versions, the newest first.
    pub versions: Vec<VersionView>,
    /// A command that no other form has: what is typed in is kept once, however often it is sent.
    pub command: String,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CellView {
    /// Its code.
    pub code: IndicatorCode,
    /// What it is called.
    pub name: String,
    /// The key of its unit.
    pub unit: String,
    /// What exactly is counted.
    pub definition: String,
    /// Who knows it.
    pub source: String,
    /// What stands beside it as last year's.
    pub last: Option<LastView>,
    /// Its answer in the newest version.
    pub now: Option<ValueView>,
    /// Its answers in earlier versions where they differ: the version, and the answer if there was one.
    pub earlier: Vec<(i64, Option<ValueView>)>,
    /// What does not hold.
    pub findings: Vec<FindingView>,
    /// What was asked about it, the newest first.
    pub questions: Vec<QuestionView>,
    /// When the city published it; nothing where it has not.
    pub published: Option<String>,
    /// What is published, where the newest version says something else.
    pub published_otherwise: Option<ValueView>,
}

/// An answer in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueView {
    /// The number; nothing for "we do not know".
    pub number: Option<String>,
    /// The same as somebody would type it.
    pub typed: String,
    /// The remark; may be empty.
    pub note: String,
}

/// Last year's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastView {
    /// The number; nothing where it was not known.
    pub number: Option<String>,
    /// From where.
    pub source: Source,
    /// The day on which the city published it; empty for the Ministry's.
    pub published: String,
}

/// A check that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingView {
    /// The key of its message.
    pub message: String,
    /// `$left` of it.
    pub left: String,
    /// `$right` of it.
    pub right: String,
    /// Whether it cannot be, or only is unusual.
    pub is_impossible: bool,
}

/// A question about a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionView {
    /// Its id.
    pub id: QuestionId,
    /// What is asked.
    pub text: String,
    /// Who asks; empty where it is not known any more.
    pub by: String,
    /// When.
    pub asked: String,
    /// When it was answered or taken back; nothing while it is open.
    pub answered: Option<String>,
    /// What the school said; nothing where it was taken back.
    pub answer: Option<String>,
}

/// One version of a school's answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionView {
    /// Its number.
    pub number: i64,
    /// When it came in.
    pub received: String,
    /// How it came: `link`, `spreadsheet`, `account` or `file`.
    pub way: String,
    /// Who typed it in for the school, or brought the file; empty otherwise.
    pub by: String,
    /// Whether it corrects what was approved.
    pub is_correction: bool,
    /// How many cells have an answer in it.
    pub answered: usize,
    /// What it says otherwise than the one before; nothing for the first.
    pub changes: Vec<ChangeView>,
    /// The day on which something of it was first published; nothing where nothing was.
    pub published: Option<String>,
    /// The day since which nothing of it is published any more; nothing where something still is, or never was.
    pub replaced: Option<String>,
}

/// A cell that a version says otherwise than the one before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeView {
    /// What it is called.
    pub name: String,
    /// What was said; nothing where it was empty.
    pub before: Option<ValueView>,
    /// What is said since; nothing where it was emptied.
    pub after: Option<ValueView>,
}

/// A printed page with a link, in the language of its school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The language of its words.
    pub language: Language,
    /// The school.
    pub school: String,
    /// What stands over everything.
    pub title: String,
    /// The city and its department.
    pub sender: String,
    /// What it is about, in sentences.
    pub sentences: Vec<String>,
    /// What to do with the code.
    pub scan: String,
    /// What to do without a camera.
    pub type_in: String,
    /// The link.
    pub link: String,
    /// That the link is personal.
    pub personal: String,
    /// The code's modules, row by row: a letter for each, `1` for dark.
    pub modules: Vec<String>,
}

/// The schools whose links can be printed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SheetsView {
    /// The round.
    pub round: RoundLine,
    /// Its schools: the code, the name, whether there is an address, and whether it has a link.
    pub schools: Vec<(SchoolCode, String, bool, bool)>,
}
