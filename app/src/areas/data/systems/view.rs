//! What the page of the systems shows.

use hamsa_domain::id::SystemTokenId;
use serde::{Deserialize, Serialize};

/// The systems of whoever asks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SystemsView {
    /// Where systems can be let in: the value of the form, and the city's name; `None` is the network.
    pub scopes: Vec<(String, Option<String>)>,
    /// The tokens that have not been withdrawn, the newest first.
    pub tokens: Vec<TokenLine>,
    /// Where systems find what they can ask.
    pub description: String,
}

/// One token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenLine {
    /// What is withdrawn.
    pub id: SystemTokenId,
    /// The name by which people know the system.
    pub name: String,
    /// The city that it is let into; `None` is the network.
    pub city: Option<String>,
    /// Who made it.
    pub made_by: String,
    /// On which day.
    pub made: String,
    /// Until which day it opens.
    pub until: String,
    /// When it was last used; `None` where it never was.
    pub used: Option<String>,
    /// Whether it opens.
    pub state: State,
}

/// Whether a token opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// It does.
    Open,
    /// Its time is over.
    Expired,
    /// Who made it may let systems in no more.
    Orphaned,
}
