//! What the pages of the dashboards show.

use crate::panels::PanelView;
use hamsa_domain::data::board::Sharing;
use hamsa_domain::data::catalogue::Division;
use hamsa_domain::data::panel::{Kind, Panel};
use hamsa_domain::id::{AuthorityCode, BoardId};
use serde::{Deserialize, Serialize};

/// The list of boards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BoardsView {
    /// The boards that may be seen, the newest change first.
    pub boards: Vec<BoardLine>,
    /// The cities for which the person may make one: code and name.
    pub cities: Vec<(AuthorityCode, String)>,
}

/// A board in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BoardLine {
    /// Its id.
    pub id: BoardId,
    /// What it is called.
    pub title: String,
    /// Whose it is; empty where it is nobody's.
    pub owner: String,
    /// Whether it is the person's own.
    pub is_own: bool,
    /// With whom it is shared.
    pub shared: Sharing,
    /// How its panels show their figures, in their order.
    pub kinds: Vec<Kind>,
    /// The day of its last change.
    pub changed: String,
}

/// A board with its figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BoardView {
    /// Its id; not told to those who come by its link.
    pub id: Option<BoardId>,
    /// What it is called.
    pub title: String,
    /// Whose it is; empty where it is nobody's.
    pub owner: String,
    /// The city it is for.
    pub city: Option<String>,
    /// Whether it is the person's own.
    pub is_own: bool,
    /// With whom it is shared.
    pub shared: Sharing,
    /// The panels by their numbers.
    pub panels: Vec<(u32, PanelView)>,
    /// The address of its link, for its owner, while there is one.
    pub link: Option<String>,
    /// Whether the person gets it by mail.
    pub is_subscribed: bool,
    /// Whether it was thrown away.
    pub is_deleted: bool,
    /// Whether a panel can be put back.
    pub has_removed: bool,
    /// Today.
    pub date: String,
}

/// A board that is built.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EditView {
    /// The board.
    pub board: BoardView,
    /// What panels can be made of.
    pub offer: Offer,
    /// The panel that is changed, by its number.
    pub changed: Option<(u32, Panel)>,
}

/// What panels can be made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    /// The definitions by theme.
    pub themes: Vec<(String, Vec<OfferedDefinition>)>,
    /// The values of each division that a form asks for: code and name.
    pub divisions: Vec<(Division, Vec<(String, String)>)>,
    /// The places that are near at hand: text and name.
    pub places: Vec<(String, String)>,
    /// All authorities: text of the place and name.
    pub authorities: Vec<(String, String)>,
    /// The years in which anything is known.
    pub years: Vec<i32>,
}

/// A definition in a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferedDefinition {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What divides it.
    pub divided_by: Vec<Division>,
}

/// A subscription that a link in a mail ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnsubscribeView {
    /// What the board is called; nothing where the subscription was ended already.
    pub title: Option<String>,
}
