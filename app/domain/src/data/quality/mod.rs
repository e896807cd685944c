//! What does not fit in the figures that schools have reported: within a form, across years, and across sources.
//! The official file usually arrives long after the schools have answered (*late truth*); it is then held
//! against what each of them said, by school code.
//!
//! What is compared stands in the catalogue, as checks of its definitions. A check that names what the Ministry
//! publishes is one across sources: "graduates(gender=all) <= examinees" holds those who *passed* against
//! those who *sat the exam*. The two are different numbers, and so is *entitled*: each check says what must hold
//! between the two that it names, and how far they may lie apart. Where a school reports the very number that the
//! Ministry publishes, the two are compared as they are, and any difference counts.
//!
//! What the Ministry's file leaves out is not zero. It does not publish a cell with fewer examinees than
//! [`Audience::threshold`](crate::people::Audience::threshold): a report breaks a check only if it does so
//! whatever the hidden number is.
//!
//! A [`Discrepancy`] has an owner ([`owners`]) and an [`Answer`]. It is found anew whenever it is looked for and never
//! kept; the answer is, with the figures that it was given for. Where one of them has changed since, the
//! answer no longer answers, and the discrepancy is open again.

mod answering;
mod comparing;
mod discrepancy;
pub mod owners;

pub use answering::{Answer, Standing, Verdict, checked};
pub use comparing::{ByYear, Covered, Known, SAME_AS_PUBLISHED, discrepancies};
pub use discrepancy::{Across, Discrepancy, Figure, Key, Origin};

#[cfg(test)]
mod tests;
