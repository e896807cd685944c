//! One round: what is asked, about which year, until when.

use super::conflict::{ROUND_CLOSED, ROUND_NOT_OPEN, ROUND_OPEN, refuse};
use crate::cities::Title;
use crate::data::catalogue::Group;
use crate::data::catalogue::template::cells;
use crate::id::{AccountId, AuthorityCode, IndicatorCode, RoundId, SchoolCode, TemplateId};
use crate::refusal::{Fault, Refusal};
use crate::time::{DAY, Instant};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// The years that can be asked about.
pub const YEARS: RangeInclusive<i32> = 2000..=2100;
/// The farthest deadline, in milliseconds from now: a round is about one year.
pub const FARTHEST: i64 = 366 * DAY;

/// Where a round is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoundState {
    /// Contacts are being filled in; no school knows of it.
    Draft,
    /// The schools answer.
    Open,
    /// Nothing is received any more.
    Closed,
}

impl RoundState {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Open, Self::Closed];

    /// The word stored in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }

    /// The inverse of [`RoundState::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// What a round asks: its template as it was when the round was made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Questionnaire(pub Vec<Group>);

impl Questionnaire {
    /// All cells, in order.
    pub fn cells(&self) -> impl Iterator<Item = &IndicatorCode> {
        cells(&self.0)
    }

    /// Whether this cell is asked.
    pub fn asks(&self, cell: &IndicatorCode) -> bool {
        self.cells().any(|asked| asked == cell)
    }

    /// How many cells are asked.
    pub fn len(&self) -> usize {
        self.0.iter().map(|group| group.cells.len()).sum()
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A round as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// The city that asks.
    pub authority: AuthorityCode,
    /// The template it was made from.
    pub template: TemplateId,
    /// What it is called.
    pub title: Title,
    /// The school year it is about, by the year in which it ends.
    pub year: i32,
    /// Until when answers are asked for. They are received until it is closed.
    pub deadline: Instant,
    /// Where it is.
    pub state: RoundState,
    /// What it asks.
    pub cells: Questionnaire,
    /// Who made it.
    pub created_by: Option<AccountId>,
    /// When.
    pub created_at: Instant,
    /// When the first request went out.
    pub opened_at: Option<Instant>,
    /// When it was closed.
    pub closed_at: Option<Instant>,
}

impl Round {
    /// Whether the deadline has passed and nobody has closed it.
    pub fn is_overdue(&self, now: Instant) -> bool {
        self.state == RoundState::Open && now > self.deadline
    }

    /// Refuses unless schools can answer now.
    pub fn must_be_open(&self) -> Result<(), Refusal> {
        match self.state {
            RoundState::Open => Ok(()),
            RoundState::Draft => refuse(ROUND_NOT_OPEN),
            RoundState::Closed => refuse(ROUND_CLOSED),
        }
    }

    /// The round after its first request went out at `now`; later ones change nothing.
    pub fn opened(&self, now: Instant) -> Result<Self, Refusal> {
        match self.state {
            RoundState::Open => Ok(self.clone()),
            RoundState::Draft => {
                Ok(Self { state: RoundState::Open, opened_at: Some(now), ..self.clone() })
            }
            RoundState::Closed => refuse(ROUND_CLOSED),
        }
    }

    /// The round after it was closed at `now`.
    pub fn closed(&self, now: Instant) -> Result<Self, Refusal> {
        self.must_be_open()?;
        Ok(Self { state: RoundState::Closed, closed_at: Some(now), ..self.clone() })
    }

    /// The round after it was opened again until `deadline`.
    pub fn reopened(&self, deadline: Instant, now: Instant) -> Result<Self, Refusal> {
        match self.state {
            RoundState::Closed => {}
            RoundState::Open => return refuse(ROUND_OPEN),
            RoundState::Draft => return refuse(ROUND_NOT_OPEN),
        }
        sensible_deadline(deadline, now).map_err(|fault| Refusal::Invalid(vec![fault]))?;
        Ok(Self { state: RoundState::Open, deadline, closed_at: None, ..self.clone() })
    }

    /// The round with another deadline, while it is not closed.
    pub fn with_deadline(&self, deadline: Instant, now: Instant) -> Result<Self, Refusal> {
        if self.state == RoundState::Closed {
            return refuse(ROUND_CLOSED);
        }
        sensible_deadline(deadline, now).map_err(|fault| Refusal::Invalid(vec![fault]))?;
        Ok(Self { deadline, ..self.clone() })
    }

    /// Refuses to throw away a round that schools know of.
    pub fn discarded(&self) -> Result<(), Refusal> {
        if self.state == RoundState::Draft { Ok(()) } else { refuse(ROUND_OPEN) }
    }
}

/// Whether a round can be made of this; every fault at once.
pub fn plan(
    year: i32,
    deadline: Instant,
    cells: &Questionnaire,
    schools: &[SchoolCode],
    now: Instant,
) -> Result<(), Refusal> {
    let mut faults = Vec::new();
    if !YEARS.contains(&year) {
        faults.push(Fault::new("year", "data-fault-round-year"));
    }
    faults.extend(sensible_deadline(deadline, now).err());
    let different: BTreeSet<_> = cells.cells().collect();
    if cells.is_empty() || different.len() != cells.len() {
        faults.push(Fault::new("template", "data-fault-round-template"));
    }
    let different: BTreeSet<_> = schools.iter().collect();
    if schools.is_empty() || different.len() != schools.len() {
        faults.push(Fault::new("schools", "data-fault-round-schools"));
    }
    if faults.is_empty() { Ok(()) } else { Err(Refusal::Invalid(faults)) }
}

fn sensible_deadline(deadline: Instant, now: Instant) -> Result<(), Fault> {
    if deadline > now && deadline <= now + FARTHEST {
        Ok(())
    } else {
        Err(Fault::new("deadline", "data-fault-round-deadline"))
    }
}
