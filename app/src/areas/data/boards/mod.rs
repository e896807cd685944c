//! Dashboards.
//!
//! `/data/boards` lists them and makes new ones ([`BoardsPage`]); `/data/boards/<id>` shows one ([`BoardPage`]),
//! `…/edit` builds it by pointing ([`BoardEditPage`]), `…/present` shows it in a meeting ([`BoardPresentPage`]).
//! `/boards/<token>` is what everybody sees who has its link ([`SharedBoardPage`]), `/unsubscribe/<secret>` ends its
//! weekly mail ([`UnsubscribePage`]). `api` reads through `reading`, `forms` change, `weekly` writes the mail.

mod api;
mod board_page;
mod boards_page;
mod edit_page;
#[cfg(feature = "ssr")]
pub mod forms;
mod parts;
mod present_page;
#[cfg(feature = "ssr")]
mod reading;
mod shared_page;
mod unsubscribe_page;
mod view;
#[cfg(feature = "ssr")]
pub mod weekly;

pub use board_page::BoardPage;
pub use boards_page::BoardsPage;
pub use edit_page::BoardEditPage;
pub use present_page::{BoardPresentPage, SharedPresentPage};
pub use shared_page::SharedBoardPage;
pub use unsubscribe_page::UnsubscribePage;
