//! Text as people write it: keys under which spellings meet, the search over them, and numbers in words' company.
//!
//! Hamsa is searched in three scripts, by people who write Be'er Sheva, Beersheba, באר-שבע and
//! بئر السبع. [`search_key`] takes away what writers leave out or vary; [`matches`] finds a query among such keys.

mod key;
mod marks;
mod number;
pub mod number_reading;
mod school_year;
mod search;

pub use key::{search_key, spelling_key};
pub use marks::without_marks;
pub use number::{decimal, fixed, grouped, signed};
pub use school_year::school_year;
pub use search::{matches, sound_key};
