//! Area `answering`: what a school does with the link that a city sent it. There is no account here: the link
//! is the right, and opens one request and nothing else.
//!
//! `answer_page` and `correct_page` are what is seen, made of `parts`; `opening` finds what a link opens, as the
//! types of `view`; `checking` holds the rules against what is typed, alike on the server and in the browser;
//! `sending` receives a form, `sheet` the same out of a spreadsheet. What becomes of it is decided in `hamsa_domain::data::round`.

mod answer_page;
mod api;
mod checking;
mod correct_page;
#[cfg(feature = "ssr")]
mod guessing;
#[cfg(feature = "ssr")]
mod opening;
mod parts;
#[cfg(feature = "ssr")]
mod sending;
#[cfg(feature = "ssr")]
mod sheet;
mod typing;
mod view;
#[cfg(feature = "ssr")]
mod words;

pub use answer_page::AnswerPage;
pub use correct_page::CorrectPage;
#[cfg(feature = "ssr")]
pub use opening::language_of_link;

/// The form's name, by which it comes back.
const FORM: &str = "answer";
/// The name of the form that takes a spreadsheet.
const SHEET_FORM: &str = "answer-sheet";

/// What is posted in this area.
#[cfg(feature = "ssr")]
pub fn forms() -> axum::Router {
    use crate::routes::{answer, answer_sheet};
    use axum::routing::{get, post};
    axum::Router::new()
        .route(&answer("{token}"), post(sending::send))
        .route(&answer_sheet("{token}"), get(sheet::download).post(sheet::upload))
}
