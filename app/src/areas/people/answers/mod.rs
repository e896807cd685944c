//! The answers to what the pages ask: read through what the actor may see.

mod account;
mod links;
mod people;
mod trail;

pub use account::account;
pub use links::{invitation, reset};
pub use people::people;
pub use trail::{ended_by, ended_once, was_theirs};
