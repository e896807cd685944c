//! How a board changes.

use super::{Board, Content, Placed, Sharing};
use crate::cities::Title;
use crate::data::panel::Panel;
use crate::{Instant, Refusal};
use serde::{Deserialize, Serialize};

/// The most panels of a board: nobody looks at more in one sitting.
pub const MOST_PANELS: usize = 24;

/// One change of a board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Edit {
    /// It is called otherwise.
    Rename(Title),
    /// A panel is put at its end.
    Add(Panel),
    /// A panel shows something else.
    Replace(u32, Panel),
    /// A panel goes one place forward.
    Forward(u32),
    /// A panel goes one place back.
    Back(u32),
    /// A panel is taken away.
    Remove(u32),
    /// The panel that was taken away last comes back to where it stood.
    PutBack,
    /// It is shared otherwise.
    Share(Sharing),
    /// It is thrown away.
    Delete,
    /// It comes back.
    Restore,
}

impl Edit {
    /// The word for it in the journal.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Rename(_) => "rename_board",
            Self::Add(_) => "add_panel",
            Self::Replace(..) => "replace_panel",
            Self::Forward(_) | Self::Back(_) => "move_panel",
            Self::Remove(_) => "remove_panel",
            Self::PutBack => "put_panel_back",
            Self::Share(_) => "share_board",
            Self::Delete => "delete_board",
            Self::Restore => "restore_board",
        }
    }
}

impl Board {
    /// The board after a change; the same where nothing changes, as when something is pressed twice.
    ///
    /// # Errors
    ///
    /// [`Refusal::Missing`] for a panel that is not on it, [`Refusal::Conflict`] where there is no room, and where
    /// it was thrown away.
    pub fn edited(&self, edit: &Edit, now: Instant) -> Result<Self, Refusal> {
        let mut board = self.clone();
        let is_gone = self.deleted_at.is_some();
        if is_gone && !matches!(edit, Edit::Restore | Edit::Delete) {
            return Err(Refusal::Conflict("boards-conflict-deleted".to_owned()));
        }
        match edit {
            Edit::Rename(title) => board.title = title.clone(),
            Edit::Share(sharing) => board.shared = *sharing,
            Edit::Delete if is_gone => {}
            Edit::Delete => board.deleted_at = Some(now),
            Edit::Restore => board.deleted_at = None,
            Edit::Add(panel) => board.content.add(panel)?,
            Edit::Replace(number, panel) => {
                let at = board.content.place(*number)?;
                board.content.panels[at].panel = panel.clone();
            }
            Edit::Forward(number) => {
                let at = board.content.place(*number)?;
                board.content.panels.swap(at, at.saturating_sub(1));
            }
            Edit::Back(number) => {
                let at = board.content.place(*number)?;
                let last = board.content.panels.len() - 1;
                board.content.panels.swap(at, (at + 1).min(last));
            }
            Edit::Remove(number) => match board.content.place(*number) {
                Ok(at) => {
                    let removed = board.content.panels.remove(at);
                    board.content.removed = Some((at, removed));
                }
                Err(_) if board.content.has_removed(*number) => {}
                Err(refusal) => return Err(refusal),
            },
            Edit::PutBack => {
                if let Some((at, placed)) = board.content.removed.take() {
                    let at = at.min(board.content.panels.len());
                    board.content.panels.insert(at, placed);
                }
            }
        }
        if board != *self {
            board.changed_at = now;
        }
        Ok(board)
    }
}

impl Content {
    /// These panels.
    pub fn of(panels: impl IntoIterator<Item = Panel>) -> Self {
        let panels: Vec<Placed> =
            (1..).zip(panels).map(|(number, panel)| Placed { number, panel }).collect();
        let next = panels.last().map_or(1, |placed| placed.number + 1);
        Self { panels, next, removed: None }
    }

    fn add(&mut self, panel: &Panel) -> Result<(), Refusal> {
        if self.panels.len() >= MOST_PANELS {
            return Err(Refusal::Conflict("boards-conflict-full".to_owned()));
        }
        // A form that is sent twice adds one panel.
        if self.panels.last().is_some_and(|last| last.panel == *panel) {
            return Ok(());
        }
        let number = self.next.max(1);
        self.panels.push(Placed { number, panel: panel.clone() });
        self.next = number + 1;
        Ok(())
    }

    fn place(&self, number: u32) -> Result<usize, Refusal> {
        self.panels.iter().position(|placed| placed.number == number).ok_or(Refusal::Missing)
    }

    fn has_removed(&self, number: u32) -> bool {
        self.removed.as_ref().is_some_and(|(_, removed)| removed.number == number)
    }
}
