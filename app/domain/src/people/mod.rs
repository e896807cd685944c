//! Area `people`: who somebody is, what they may do where, and how they prove it.

pub mod access;
mod address;
pub mod credentials;
mod passwords;
pub mod system;
pub mod throttle;

pub use access::{Actor, Audience, Grant, Right, Role, Scope};
