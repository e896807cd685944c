//! What the pages of the rounds show, read and written out.

mod access;
mod findings;
mod line;
mod names;
mod round;
mod rounds;
mod school;

pub use access::to_collect;
pub use line::line;
pub use names::catalogue;
pub use round::{clear_answers, round, sheets};
pub use rounds::{plausible_years, rounds};
pub use school::school;
