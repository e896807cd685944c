//! What becomes of a form that comes in: late, twice, from two devices, after approval.

use super::answer::{Answer, Answers};
use super::conflict::{COMMAND_REUSED, QUESTION_SETTLED, refuse};
use super::merging::{Clash, Merge, Shown, join};
use super::question::{LONGEST_TEXT, Question, Reply, UNFIT};
use super::request::{Request, RequestState};
use super::round::Round;
use super::submission::Sender;
use crate::id::{IndicatorCode, QuestionId};
use crate::refusal::{Fault, Refusal};
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most letters of a device's name.
pub const LONGEST_DEVICE: usize = 80;

/// A form that comes in, after its cells were read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Incoming {
    /// Made on the device for this very form: however often it arrives, it is one.
    pub command: String,
    /// The version from which the form was begun; 0 for an empty form.
    pub based_on: i64,
    /// What it says of the cells it showed.
    pub shown: Shown,
    /// What it says to questions, by cell.
    pub replies: BTreeMap<IndicatorCode, Reply>,
    /// The device, as it calls itself.
    pub device: String,
    /// Who sends it.
    pub sender: Sender,
}

/// One version of a request's answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version {
    /// Its number, from 1.
    pub number: i64,
    /// The version its form was begun from.
    pub based_on: i64,
    /// The command that brought it.
    pub command: String,
    /// When it came in.
    pub received_at: Instant,
    /// The device, as it calls itself.
    pub device: String,
    /// Who sent it.
    pub sender: Sender,
    /// Whether an earlier version had been approved.
    pub correction: bool,
    /// All its answers, also those that it took over from the version before.
    pub answers: Answers,
}

/// What the sender is told: your answers are here, since then, as this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The version.
    pub number: i64,
    /// When it came in.
    pub received_at: Instant,
    /// Whether it corrects what was approved before.
    pub correction: bool,
}

impl Version {
    /// Its receipt.
    pub fn receipt(&self) -> Receipt {
        Receipt { number: self.number, received_at: self.received_at, correction: self.correction }
    }
}

/// A cell that one version says otherwise than the one before it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Altered<'v> {
    /// Which.
    pub cell: &'v IndicatorCode,
    /// What was said; nothing where it was empty.
    pub before: Option<&'v Answer>,
    /// What is said since; nothing where it was emptied.
    pub after: Option<&'v Answer>,
}

/// Each version with what it says otherwise than the one before, by cell; nothing for the first.
pub fn altered(
    versions: &[Version],
) -> impl DoubleEndedIterator<Item = (&Version, Vec<Altered<'_>>)> {
    versions.iter().enumerate().map(|(place, version)| {
        let before = place.checked_sub(1).map(|before| &versions[before].answers);
        (version, before.map(|before| between(before, &version.answers)).unwrap_or_default())
    })
}

fn between<'v>(before: &'v Answers, after: &'v Answers) -> Vec<Altered<'v>> {
    let cells: BTreeSet<&IndicatorCode> = before.keys().chain(after.keys()).collect();
    let told = |cell| Altered { cell, before: before.get(cell), after: after.get(cell) };
    cells.into_iter().map(told).filter(|told| told.before != told.after).collect()
}

/// A form that has come in before, found by its command.
#[derive(Clone, Copy, Debug)]
pub struct Arrived<'v> {
    /// The version that it became.
    pub version: &'v Version,
    base: Option<&'v Version>,
    before: Option<&'v Version>,
}

impl<'v> Arrived<'v> {
    /// The form with this command among all the versions of a request, if it is there.
    pub fn find(versions: &'v [Version], command: &str) -> Option<Self> {
        let version = versions.iter().find(|version| version.command == command)?;
        let (base, before) = (version.based_on, version.number - 1);
        Some(Self { version, base: numbered(versions, base), before: numbered(versions, before) })
    }

    /// What its form said of the cells it showed: what it changed, and else what it was begun from. What another
    /// device had said meanwhile was joined with that, and did not stand in it.
    pub fn said(&self) -> Answers {
        let (mut said, before) = (answers(self.base), answers(self.before));
        for cell in before.keys().chain(self.version.answers.keys()) {
            let since = self.version.answers.get(cell);
            if since != before.get(cell) {
                match since {
                    Some(answer) => said.insert(cell.clone(), answer.clone()),
                    None => said.remove(cell),
                };
            }
        }
        said
    }

    /// Whether this is that form once more, and not another one that was made of it: every cell says what it
    /// said then, or what stands since.
    fn is(&self, shown: &Shown) -> bool {
        let (said, version) = (self.said(), &self.version.answers);
        shown.iter().all(|(cell, mine)| {
            let mine = mine.as_ref();
            mine == said.get(cell) || mine == version.get(cell)
        })
    }
}

/// The version with this number; 0 and numbers that there are not name none.
pub fn numbered(versions: &[Version], number: i64) -> Option<&Version> {
    versions.iter().find(|version| version.number == number)
}

/// What a version says; nothing before the first.
pub fn answers(version: Option<&Version>) -> Answers {
    version.map(|version| version.answers.clone()).unwrap_or_default()
}

/// What became of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Received {
    /// It says what is here already: the same command again, or no cell differs. Nothing is written.
    Known(Receipt),
    /// A new version.
    New {
        /// The request after it.
        request: Box<Request>,
        /// The version to be kept.
        version: Version,
        /// Which questions it answers, and how.
        answered: Vec<(QuestionId, String)>,
    },
    /// Another device changed the same cells meanwhile: a person has to decide. Nothing is written.
    Clashing(Vec<Clash>),
}

/// What is known when a form comes in.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'d> {
    /// The round.
    pub round: &'d Round,
    /// The request.
    pub request: &'d Request,
    /// All its versions, the newest last.
    pub versions: &'d [Version],
    /// The questions that are open.
    pub questions: &'d [Question],
}

/// Receives a form at `now`. Refused, nothing is written and everything typed stays with who typed it.
pub fn receive(desk: Desk<'_>, incoming: &Incoming, now: Instant) -> Result<Received, Refusal> {
    if let Some(arrived) = Arrived::find(desk.versions, &incoming.command) {
        let version = arrived.version;
        // What was asked since cannot have stood in it.
        let earlier = desk.questions.iter().filter(|question| question.number < version.number);
        let says_more = answered(earlier, incoming, &version.answers, &version.answers);
        return match arrived.is(&incoming.shown) && says_more.is_empty() {
            true => Ok(Received::Known(version.receipt())),
            false => refuse(COMMAND_REUSED),
        };
    }
    desk.round.must_be_open()?;
    desk.request.must_count()?;
    check(desk.round, incoming)?;
    let newest = desk.versions.last();
    let (base, current) = (answers(numbered(desk.versions, incoming.based_on)), answers(newest));
    let answers = match join(&base, &current, &incoming.shown) {
        Merge::Joined(answers) => answers,
        Merge::Clashing(clashes) => return Ok(Received::Clashing(clashes)),
    };
    let answered = answered(desk.questions, incoming, &current, &answers);
    let says_nothing_new = answers == current && answered.is_empty();
    if has_unheard_reply(desk.questions, incoming, says_nothing_new) {
        return refuse(QUESTION_SETTLED);
    }
    match newest {
        Some(newest) if says_nothing_new => {
            return Ok(Received::Known(newest.receipt()));
        }
        None if answers.is_empty() => {
            return Err(Refusal::Invalid(vec![Fault::new("form", "data-fault-form-empty")]));
        }
        _ => {}
    }
    let open = desk.questions.len() - answered.len();
    let version = Version {
        number: desk.request.version + 1,
        based_on: incoming.based_on,
        command: incoming.command.clone(),
        received_at: now,
        device: incoming.device.clone(),
        sender: incoming.sender.clone(),
        correction: desk.request.approved_at.is_some(),
        answers,
    };
    let request = Box::new(Request {
        state: if open == 0 { RequestState::Received } else { RequestState::InQuestion },
        received_at: Some(now),
        version: version.number,
        ..desk.request.clone()
    });
    Ok(Received::New { request, version, answered })
}

/// Which open questions the form answers: by another number, in words, or by confirming the one there is.
fn answered<'q>(
    questions: impl IntoIterator<Item = &'q Question>,
    incoming: &Incoming,
    before: &Answers,
    after: &Answers,
) -> Vec<(QuestionId, String)> {
    let mut answered = Vec::new();
    for question in questions {
        let reply = incoming.replies.get(&question.cell).cloned().unwrap_or_default();
        let differs = before.get(&question.cell) != after.get(&question.cell);
        if differs || reply.says_something() {
            answered.push((question.id.clone(), reply.text.trim().to_owned()));
        }
    }
    answered
}

/// Whether something was said to a question that is not open any more, and would be lost. That a number is right
/// needs no saying where the form brings other things.
fn has_unheard_reply(questions: &[Question], incoming: &Incoming, says_nothing_new: bool) -> bool {
    incoming.replies.iter().any(|(cell, reply)| {
        let is_unheard = !questions.iter().any(|question| question.cell == *cell);
        is_unheard && (!reply.text.trim().is_empty() || (reply.confirmed && says_nothing_new))
    })
}

fn check(round: &Round, incoming: &Incoming) -> Result<(), Refusal> {
    let mut faults = Vec::new();
    for cell in incoming.shown.keys().chain(incoming.replies.keys()) {
        if !round.cells.asks(cell) {
            faults.push(Fault::new(cell.as_str(), "data-fault-cell-not-asked"));
        }
    }
    for (cell, reply) in &incoming.replies {
        if reply.text.trim().chars().count() > LONGEST_TEXT {
            faults.push(Fault::new(cell.as_str(), "data-fault-text-long"));
        } else if reply.text.contains(UNFIT) {
            faults.push(Fault::new(cell.as_str(), "data-fault-text-unfit"));
        }
    }
    // Who makes commands and devices is a program, not a person.
    let is_fit =
        |text: &str| (1..=80).contains(&text.len()) && text.is_ascii() && !text.contains(UNFIT);
    if !is_fit(&incoming.command) || incoming.device.chars().count() > LONGEST_DEVICE {
        faults.push(Fault::new("form", "data-fault-form-unreadable"));
    }
    if faults.is_empty() { Ok(()) } else { Err(Refusal::Invalid(faults)) }
}
