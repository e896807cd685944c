//! Boards as somebody may see them.

mod access;
mod board;
mod boards;
mod offer;

pub use access::{own, seen};
pub use board::{board, edit, shared, unsubscribe};
pub use boards::boards;
