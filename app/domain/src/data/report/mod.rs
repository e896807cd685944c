//! Reports: what kinds there are, who sees which, and what can be chosen in their addresses.

mod choice;
mod kind;
mod schools;

pub use choice::{Choice, Each, MOST_INDICATORS, MOST_PLACES};
pub use kind::{Kind, school_of};
pub use schools::{Subtotal, schools};
