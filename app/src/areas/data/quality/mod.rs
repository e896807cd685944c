//! What does not fit in a city's figures: `/data/findings` lists it, the open first, each with its figures, in whose
//! hands it is and what was said ([`FindingsPage`]). `api` reads through `reading`, `forms` change. What is found comes
//! from [`crate::quality`], which other pages ask as well.

mod api;
mod findings_page;
#[cfg(feature = "ssr")]
pub mod forms;
mod parts;
#[cfg(feature = "ssr")]
mod reading;
mod view;

pub use findings_page::FindingsPage;
