//! Area `people`: accounts, what they may, and how they prove who they are.

mod accounts;
mod attempts;
mod grants;
mod invitations;
mod listing;
mod mails;
mod resets;
mod sessions;
mod systems;
mod tidy;

pub use accounts::{Account, NewAccount};
pub use attempts::Counted;
pub use invitations::{Acceptance, Invitation, NewInvitation};
pub use listing::Person;
pub(crate) use mails::queue;
pub use mails::{Mail, NewMail};
pub use resets::Reset;
#[cfg(test)]
pub(crate) use sessions::VISITOR;
pub use sessions::{Session, Visitor};
pub use systems::{NewSystemToken, SystemToken};
pub use tidy::Tidied;
