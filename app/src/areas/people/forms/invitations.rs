//! Letting people in.

mod accepting;
mod inviting;

pub use accepting::accept;
pub use inviting::{invite, withdraw};
