//! Dashboards and who gets them by mail.

#[expect(clippy::module_inception, reason = "boards are what the folder is about")]
mod boards;
mod subscriptions;

pub use boards::NewBoard;
pub use subscriptions::{BoardMail, Subscription};
