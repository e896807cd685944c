//! Whom to call, in which order, and what is known of each.

use super::completeness::Completeness;
use super::request::{Request, RequestState};
use super::round::Round;
use crate::id::{RequestId, SchoolCode};
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// How far a school has come that still owes something. Who has come least far is called first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It has no link yet: that is for the city to do.
    NotSent,
    /// It has never opened its link.
    NeverOpened,
    /// It has opened the form and sent nothing.
    Opened,
    /// A cell came back to it and has not been answered.
    InQuestion,
    /// It has answered, but not everything.
    PartlyAnswered,
}

impl Standing {
    /// All of them, in the order of whom to call.
    pub const ALL: [Self; 5] =
        [Self::NotSent, Self::NeverOpened, Self::Opened, Self::InQuestion, Self::PartlyAnswered];

    /// The word used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotSent => "not-sent",
            Self::NeverOpened => "never-opened",
            Self::Opened => "opened",
            Self::InQuestion => "in-question",
            Self::PartlyAnswered => "partly-answered",
        }
    }

    /// That of a request; `None` where nothing is owed.
    pub fn of(request: &Request, completeness: Completeness) -> Option<Self> {
        if request.closed_school {
            return None;
        }
        match request.state {
            RequestState::Draft => Some(Self::NotSent),
            RequestState::Sent if request.opened_at.is_none() => Some(Self::NeverOpened),
            RequestState::Sent => Some(Self::Opened),
            RequestState::InQuestion => Some(Self::InQuestion),
            RequestState::Received => (!completeness.is_complete()).then_some(Self::PartlyAnswered),
            RequestState::Approved | RequestState::Published => None,
        }
    }
}

/// A school to be called, with what the words about it need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chased {
    /// Its request.
    pub request: RequestId,
    /// The school.
    pub school: SchoolCode,
    /// How far it has come.
    pub standing: Standing,
    /// How much of it is there.
    pub completeness: Completeness,
    /// When it got its link.
    pub sent_at: Option<Instant>,
    /// When it first opened it.
    pub opened_at: Option<Instant>,
    /// When it was last reminded.
    pub reminded_at: Option<Instant>,
    /// How often.
    pub reminders: i64,
    /// Whether a reminder can go to it now, as [`Request::may_be_reminded`] says.
    pub can_be_reminded: bool,
}

/// The schools that still owe something, first those that have come least far; among those the ones that have
/// been reminded most, since mail does not help there, and then those that have waited longest.
pub fn list<'r>(
    round: &Round,
    requests: impl IntoIterator<Item = (&'r Request, Completeness)>,
    now: Instant,
) -> Vec<Chased> {
    let chased = requests.into_iter().filter_map(|(request, completeness)| {
        let standing = Standing::of(request, completeness)?;
        Some(Chased {
            request: request.id.clone(),
            school: request.school.clone(),
            standing,
            completeness,
            sent_at: request.sent_at,
            opened_at: request.opened_at,
            reminded_at: request.reminded_at,
            reminders: request.reminders,
            can_be_reminded: request.may_be_reminded(round, completeness, now).is_ok(),
        })
    });
    let mut list: Vec<Chased> = chased.collect();
    list.sort_by_key(|chased| {
        let last = chased.sent_at.max(chased.reminded_at);
        (chased.standing, Reverse(chased.reminders), last, chased.school.clone())
    });
    list
}
