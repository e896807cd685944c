//! The city's side of collection rounds.
//!
//! `/data/rounds` lists a city's rounds and opens one ([`RoundsPage`]); `/data/rounds/<id>` says what to do next,
//! whom to chase and whom to ask there ([`RoundPage`]); `/data/rounds/<id>/print` makes links on paper
//! ([`RoundSheetsPage`]); `/data/rounds/<id>/<school>` is one school's answers, question by question
//! ([`RoundSchoolPage`]); `files` takes spreadsheets that answer for schools. `api` reads through `reading`, `forms` change, `letters` and `paper` carry the links.
//! The school's own form is another area's.

mod api;
mod files;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
mod letters;
#[cfg(feature = "ssr")]
mod mail;
#[cfg(feature = "ssr")]
mod paper;
mod parts;
#[cfg(feature = "ssr")]
mod reading;
mod round_page;
mod rounds_page;
mod school_page;
mod sheets_page;
#[cfg(feature = "ssr")]
mod title;
mod view;
mod words;

pub use files::{RoundFilePage, RoundFilesPage};
pub use round_page::RoundPage;
pub use rounds_page::RoundsPage;
pub use school_page::RoundSchoolPage;
pub use sheets_page::RoundSheetsPage;
#[cfg(feature = "ssr")]
pub use title::title;
