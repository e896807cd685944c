//! Dashboards: panels in an order, who owns them, and who else sees them.
//!
//! A board is never a way round the guard: whoever looks at it sees the figures that they may see. By its link it
//! is seen as everybody sees it, also by those who are signed in.

mod edit;
#[cfg(test)]
mod tests;

pub use edit::{Edit, MOST_PANELS};

use super::panel::Panel;
use crate::cities::Title;
use crate::id::{AccountId, AuthorityCode, BoardId};
use crate::people::{Actor, Right, Scope};
use crate::{Fault, Instant, Refusal};
use serde::{Deserialize, Serialize};

/// With whom a board is shared, besides whoever has its link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sharing {
    /// With nobody.
    Own,
    /// With those who see all of its city.
    City,
    /// With the members of the network.
    Network,
}

impl Sharing {
    /// All of them, the narrowest first.
    pub const ALL: [Self; 3] = [Self::Own, Self::City, Self::Network];

    /// The word stored in the database and used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::City => "city",
            Self::Network => "network",
        }
    }

    /// The inverse of [`Sharing::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sharing| sharing.code() == code)
    }
}

/// A panel on a board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placed {
    /// Its number there, which it keeps wherever it is moved, and which no other gets.
    pub number: u32,
    /// What it shows.
    pub panel: Panel,
}

/// What stands on a board.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The panels, in their order.
    pub panels: Vec<Placed>,
    /// The number of the next one.
    pub next: u32,
    /// The one that was taken away last, and where it stood.
    #[serde(default)]
    pub removed: Option<(usize, Placed)>,
}

/// A dashboard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    /// Its id.
    pub id: BoardId,
    /// What it is called: in one language, where a person named it.
    pub title: Title,
    /// Whose it is; nobody's where it came with the seeds and its owner is not there.
    pub owner: Option<AccountId>,
    /// The city it was made for, if for one.
    pub city: Option<AuthorityCode>,
    /// With whom it is shared.
    pub shared: Sharing,
    /// What stands on it.
    pub content: Content,
    /// The secret in its link, while there is one. It opens what everybody may see, and is kept to be shown again.
    pub link: Option<String>,
    /// When it was made.
    pub created_at: Instant,
    /// When it was changed last.
    pub changed_at: Instant,
    /// When it was thrown away, if it was; it can be brought back.
    pub deleted_at: Option<Instant>,
}

/// The most letters of a title.
pub const TITLE_LENGTH: usize = 80;

/// The title that somebody typed.
///
/// # Errors
///
/// If there is none, or too much of it.
pub fn title(typed: &str) -> Result<Title, Refusal> {
    let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let fault = match typed.chars().count() {
        0 => Some("boards-fault-no-title"),
        length if length > TITLE_LENGTH => Some("boards-fault-title"),
        _ => None,
    };
    match fault {
        Some(key) => Err(Refusal::Invalid(vec![Fault::new("title", key)])),
        None => Ok(Title { he: typed, ..Title::default() }),
    }
}

/// Whether somebody may make boards: whoever belongs to the network.
///
/// # Errors
///
/// [`Refusal::SignInNeeded`] for strangers, [`Refusal::Missing`] for others who may not.
pub fn may_make(actor: &Actor) -> Result<&AccountId, Refusal> {
    let account = actor.signed_in()?;
    if actor.may_somewhere(Right::SeeNetwork) { Ok(account) } else { Err(Refusal::Missing) }
}

impl Board {
    /// Whether somebody sees it without its link.
    ///
    /// # Errors
    ///
    /// As [`may_make`].
    pub fn check_seen_by(&self, actor: &Actor) -> Result<(), Refusal> {
        if self.is_owned_by(actor) {
            return Ok(());
        }
        actor.signed_in()?;
        let is_shared = match (self.shared, &self.city) {
            (Sharing::Own, _) | (Sharing::City, None) => false,
            (Sharing::City, Some(city)) => {
                actor.may(Right::SeeWholeCity, &Scope::City(city.clone()))
            }
            (Sharing::Network, _) => actor.may_somewhere(Right::SeeNetwork),
        };
        if is_shared && self.deleted_at.is_none() { Ok(()) } else { Err(Refusal::Missing) }
    }

    /// Whether somebody changes, shares and deletes it: its owner, as long as they belong to the network.
    ///
    /// # Errors
    ///
    /// As [`may_make`].
    pub fn check_changed_by(&self, actor: &Actor) -> Result<(), Refusal> {
        may_make(actor)?;
        if self.is_owned_by(actor) { Ok(()) } else { Err(Refusal::Missing) }
    }

    fn is_owned_by(&self, actor: &Actor) -> bool {
        self.owner.is_some() && self.owner == actor.account && may_make(actor).is_ok()
    }

    /// The panels, in their order.
    pub fn panels(&self) -> Vec<Panel> {
        self.content.panels.iter().map(|placed| placed.panel.clone()).collect()
    }
}
