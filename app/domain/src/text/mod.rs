//! Text as people write it: keys under which spellings meet, the search over them, and numbers in words' company.
//!
//! Hamsa is searched in three scripts, by people who write Be'er Sheva, Beersheba, באר-שבע and
//! بئر السبع. [`search_key`] takes away what writers leave out or vary; [`matches`] finds a query among such keys.

mod hebrew_year;
mod key;
mod marks;
mod number;
pub mod number_reading;
mod search;

pub use hebrew_year::hebrew_year;
pub use key::{search_key, spelling_key};
pub use marks::without_marks;
pub use number::{decimal, fixed, grouped, signed};
pub use search::{matches, sound_key};
