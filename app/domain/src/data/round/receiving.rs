//! What becomes of a form that comes in: late, twice, from two devices, after approval.

use super::answer::Answers;
use super::conflict::{COMMAND_REUSED, refuse};
use super::merging::{Clash, Merge, Shown, join};
use super::question::{LONGEST_TEXT, Question, Reply, UNFIT};
use super::request::{Request, RequestState};
use super::round::Round;
use super::submission::Sender;
use crate::id::{IndicatorCode, QuestionId};
use crate::refusal::{Fault, Refusal};
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// Its newest version, if there is one.
    pub newest: Option<&'d Version>,
    /// The version that the form was begun from, where there is such a one.
    pub base: Option<&'d Version>,
    /// The version that came by the same command, and the one that its form was begun from.
    pub same_command: Option<(&'d Version, Option<&'d Version>)>,
    /// The questions that are open.
    pub questions: &'d [Question],
}

/// Receives a form at `now`. Refused, nothing is written and everything typed stays with who typed it.
pub fn receive(desk: Desk<'_>, incoming: &Incoming, now: Instant) -> Result<Received, Refusal> {
    let nothing = Answers::new();
    let of = |version: Option<&'_ Version>| version.map_or(nothing.clone(), |v| v.answers.clone());
    if let Some((version, begun_from)) = desk.same_command {
        // It was joined with what another device had sent: what it says must be in there.
        let again = join(&of(begun_from), &version.answers, &incoming.shown);
        return match again {
            Merge::Joined(answers) if answers == version.answers => {
                Ok(Received::Known(version.receipt()))
            }
            _ => refuse(COMMAND_REUSED),
        };
    }
    desk.round.must_be_open()?;
    desk.request.must_count()?;
    check(desk.round, incoming)?;
    let current = of(desk.newest);
    let answers = match join(&of(desk.base), &current, &incoming.shown) {
        Merge::Joined(answers) => answers,
        Merge::Clashing(clashes) => return Ok(Received::Clashing(clashes)),
    };
    let answered = answered(desk.questions, incoming, &current, &answers);
    match desk.newest {
        Some(newest) if answers == current && answered.is_empty() => {
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
fn answered(
    questions: &[Question],
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
        } else if reply.text.contains(UNFIT) {
            faults.push(Fault::new(cell.as_str(), "data-fault-text-unfit"));
