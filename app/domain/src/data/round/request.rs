//! One school's part in a round, and every step it can take.
//!
//! `draft → sent → received → in_question → received → approved → published`. What comes in after approval is a
//! correction: it is received again, and approved and published again. Each step is a function of the request as
//! it stands that answers the request after it. What the school sends is in [`super::receiving`].

use super::completeness::Completeness;
use super::conflict::{
    ALREADY_APPROVED, ALREADY_PUBLISHED, ALREADY_SENT, NEWER_VERSION, NOT_APPROVED, NOT_SENT,
    NOTHING_MISSING, NOTHING_RECEIVED, OPEN_QUESTIONS, REMINDED_LATELY, ROUND_CLOSED,
    SCHOOL_CLOSED, refuse,
};
use super::contact::Contact;
use super::round::{Round, RoundState};
use crate::id::{RequestId, RoundId, SchoolCode};
use crate::refusal::Refusal;
use crate::time::{HOUR, Instant};
use serde::{Deserialize, Serialize};

/// How long a school is left in peace after a mail, in milliseconds. Less than a day, so that who reminds every
/// morning is not refused for coming early.
pub const PEACE: i64 = 20 * HOUR;

/// Where a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestState {
    /// The school does not know of it.
    Draft,
    /// The school has its link.
    Sent,
    /// The school has answered.
    Received,
    /// Some cells have come back to the school.
    InQuestion,
    /// The city stands by the answers.
    Approved,
    /// The answers are in the city's figures.
    Published,
}

impl RequestState {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [
        Self::Draft,
        Self::Sent,
        Self::Received,
        Self::InQuestion,
        Self::Approved,
        Self::Published,
    ];

    /// The word stored in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Received => "received",
            Self::InQuestion => "in_question",
            Self::Approved => "approved",
            Self::Published => "published",
        }
    }

    /// The inverse of [`RequestState::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A request as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// In which round.
    pub round: RoundId,
    /// Which school is asked.
    pub school: SchoolCode,
    /// Whom there.
    pub contact: Contact,
    /// Where it is.
    pub state: RequestState,
    /// When the school got its first link.
    pub sent_at: Option<Instant>,
    /// When the school first opened it.
    pub opened_at: Option<Instant>,
    /// When it was last reminded.
    pub reminded_at: Option<Instant>,
    /// How often.
    pub reminders: i64,
    /// When its newest version came in.
    pub received_at: Option<Instant>,
    /// When a version was last approved, be it that a correction has come in since.
    pub approved_at: Option<Instant>,
    /// When a version was last published, likewise.
    pub published_at: Option<Instant>,
    /// Whether the school is closed this year: then nothing is expected of it.
    pub closed_school: bool,
    /// The number of its newest version; 0 before the first.
    pub version: i64,
}

impl Request {
    /// A request that has not been sent.
    pub fn draft(id: RequestId, round: RoundId, school: SchoolCode, contact: Contact) -> Self {
        Self {
            id,
            round,
            school,
            contact,
            state: RequestState::Draft,
            sent_at: None,
            opened_at: None,
            reminded_at: None,
            reminders: 0,
            received_at: None,
            approved_at: None,
            published_at: None,
            closed_school: false,
            version: 0,
        }
    }

    /// With another contact.
    pub fn with_contact(&self, round: &Round, contact: Contact) -> Result<Self, Refusal> {
        not_closed(round)?;
        Ok(Self { contact, ..self.clone() })
    }

    /// After its first link went out, by mail or (`by_mail` is false) on paper. The round is, or becomes, open.
    pub fn sent(&self, round: &Round, by_mail: bool, now: Instant) -> Result<Self, Refusal> {
        not_closed(round)?;
        self.must_count()?;
        if self.sent_at.is_some() {
            return refuse(ALREADY_SENT);
        }
        if by_mail {
            self.contact.address()?;
        }
        // What was told by phone before the link went out stays received.
        let state = if self.state == RequestState::Draft { RequestState::Sent } else { self.state };
        Ok(Self { state, sent_at: Some(now), ..self.clone() })
    }

    /// Whether the school still owes something: an answer, the rest of it, or an answer to a question.
    pub fn is_owed(&self, completeness: Completeness) -> bool {
        !self.closed_school
            && match self.state {
                RequestState::Draft => false,
                RequestState::Sent | RequestState::InQuestion => true,
                RequestState::Received => !completeness.is_complete(),
                RequestState::Approved | RequestState::Published => false,
            }
    }

    /// When mail last went to the school.
    pub fn last_mail(&self) -> Option<Instant> {
        self.sent_at.max(self.reminded_at)
    }

    /// After a reminder.
    pub fn reminded(
        &self,
        round: &Round,
        completeness: Completeness,
        now: Instant,
    ) -> Result<Self, Refusal> {
        self.may_be_reminded(round, completeness, now)?;
        Ok(Self { reminded_at: Some(now), reminders: self.reminders + 1, ..self.clone() })
    }

    /// Refuses a reminder where the school owes nothing, cannot be reached by mail or was written to lately.
    pub fn may_be_reminded(
        &self,
        round: &Round,
        completeness: Completeness,
        now: Instant,
    ) -> Result<(), Refusal> {
        round.must_be_open()?;
        self.must_count()?;
        if self.sent_at.is_none() {
            return refuse(NOT_SENT);
        }
        if !self.is_owed(completeness) {
            return refuse(NOTHING_MISSING);
        }
        self.contact.address()?;
        if self.last_mail().is_some_and(|last| now < last + PEACE) {
            return refuse(REMINDED_LATELY);
        }
        Ok(())
    }

    /// Refuses a further link to a school that has none yet, or in a round that was closed.
    pub fn may_get_link(&self, round: &Round) -> Result<(), Refusal> {
        not_closed(round)?;
        self.must_count()?;
        if self.sent_at.is_some() { Ok(()) } else { refuse(NOT_SENT) }
    }

    /// After cells of it came into question. They are asked about the version that was looked at.
    pub fn questioned(&self, round: &Round, looked_at: i64) -> Result<Self, Refusal> {
        round.must_be_open()?;
        self.must_count()?;
        self.must_be_newest(looked_at)?;
        Ok(Self { state: RequestState::InQuestion, ..self.clone() })
    }

    /// After its last open question was taken back, if it was: where it would be had nothing been asked.
    pub fn with_open_questions(&self, open: usize) -> Self {
        let is_settled = self.state == RequestState::InQuestion && open == 0;
        let is_approved = self.approved_at.is_some() && self.approved_at >= self.received_at;
        let state = match is_settled {
            false => self.state,
            true if is_approved && self.published_at >= self.approved_at => RequestState::Published,
            true if is_approved => RequestState::Approved,
            true => RequestState::Received,
        };
        Self { state, ..self.clone() }
    }

    /// After the city approved the version that it looked at. Cells may be missing: what is not there is not
    /// published.
    pub fn approved(
        &self,
        looked_at: i64,
        open_questions: usize,
        now: Instant,
    ) -> Result<Self, Refusal> {
        self.must_count()?;
        self.must_be_newest(looked_at)?;
        match self.state {
            RequestState::Received if open_questions == 0 => {}
            RequestState::Received | RequestState::InQuestion => return refuse(OPEN_QUESTIONS),
            RequestState::Approved | RequestState::Published => return refuse(ALREADY_APPROVED),
            RequestState::Draft | RequestState::Sent => return refuse(NOTHING_RECEIVED),
        }
        Ok(Self { state: RequestState::Approved, approved_at: Some(now), ..self.clone() })
    }

    /// After its newest version was published.
    pub fn published(&self, now: Instant) -> Result<Self, Refusal> {
        match self.state {
            RequestState::Approved => {}
            RequestState::Published => return refuse(ALREADY_PUBLISHED),
            _ => return refuse(NOT_APPROVED),
        }
        Ok(Self { state: RequestState::Published, published_at: Some(now), ..self.clone() })
    }

    /// After the school was marked as closed this year, or as open after all.
    pub fn with_closed_school(&self, round: &Round, closed: bool) -> Result<Self, Refusal> {
        not_closed(round)?;
        if closed && matches!(self.state, RequestState::Approved | RequestState::Published) {
            return refuse(ALREADY_APPROVED);
        }
        Ok(Self { closed_school: closed, ..self.clone() })
    }

    /// Refuses where the school was marked as closed.
    pub(super) fn must_count(&self) -> Result<(), Refusal> {
        if self.closed_school { refuse(SCHOOL_CLOSED) } else { Ok(()) }
    }

    fn must_be_newest(&self, looked_at: i64) -> Result<(), Refusal> {
        if self.version == 0 {
            refuse(NOTHING_RECEIVED)
        } else if self.version != looked_at {
            refuse(NEWER_VERSION)
        } else {
            Ok(())
        }
    }
}

fn not_closed(round: &Round) -> Result<(), Refusal> {
    if round.state == RoundState::Closed { refuse(ROUND_CLOSED) } else { Ok(()) }
}
