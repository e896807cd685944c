//! The disclosure guard: the one gate through which every count leaves (screen, file, print, feed, chart).
//!
//! A count below the audience's threshold is withheld, and so is what would let it be computed: a class of seven
//! that is hidden beside a total of 37 and another class of 30 is not hidden. Nor are five and seven beside a total
//! of twelve: whoever is in charge of the five knows them. All figures that a reader can hold side by side go
//! through the guard together, in one [`Release`] with the sums that hold among them (or one [`table`]); figures
//! released apart are not guarded against each other.
//!
//! # What is guaranteed
//!
//! Let t be the threshold, above zero, and let the sums given be true.
//!
//! 1. A count that is shown is at least t; what is withheld is not in the result.
//! 2. No withheld count is determined by what is shown, not even with the knowledge that all are whole numbers and
//!    none is negative: other whole counts, none negative, would have led to the same figures being shown.
//! 3. For a count below t (zero included) one of those gives it t or more: what is shown never proves it small.
//!    It follows that what is withheld from a shown total adds up to t or more.
//! 4. 2 and 3 hold against each insider too, for what is not hers. An insider knows one count that is part of a sum,
//!    shown or not, or the remainder that stands for the parts without a number: the mayor her city's, the head
//!    her school's. She also knows the parts of a total that she knows, and a total of which she knows all parts.
//!    It follows that beside a shown total no part is withheld or three at least (the remainder counts), which add
//!    up to t or more even without the largest, unless the total has no other part than the insider's.
//!
//! 2 to 4 hold because such other counts were found (the `walk` module): what cannot be shown to be safe counts
//! as unsafe, and more is withheld, in the worst case the whole connected part of the table.
//!
//! What is not promised: that insiders who put their counts together learn no third one, that whoever knows a
//! withheld total learns nothing of its parts, that a range derived from the figures is wide, that as little as
//! possible is withheld, or that nobody guesses which of several withheld counts was the small one.
//!
//! Cell suppression, primary and complementary: Hundepool et al., *Statistical Disclosure Control* (Wiley 2012),
//! chapter 4.

mod audit;
mod cell;
mod complement;
mod equations;
mod insiders;
mod release;
mod table;
mod walk;

pub use cell::Cell;
pub use release::{Place, Release, Released};
pub use table::{Table, table};
