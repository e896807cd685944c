//! Area `people`: who somebody is, what they may do where, and how they prove it.

pub mod access;
pub mod credentials;
pub mod throttle;

pub use access::{Actor, Audience, Grant, Right, Role, Scope};
