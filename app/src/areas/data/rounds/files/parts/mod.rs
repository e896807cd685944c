//! The pieces of these pages.

mod columns;
mod faults;
mod preview;

pub use columns::Columns;
pub use faults::Faults;
pub use preview::Preview;
