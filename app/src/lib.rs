//! What server and browser share: the pages, and the server functions behind them.
//!
//! `shell` is the document, [`App`] its body, `routes` every path. Each area keeps its pages and
//! server functions in `areas`; `ui` holds the pieces that know nothing of the field.

// View types nest deeply; the compiler asks for more room than its default.
#![recursion_limit = "512"]

pub mod areas;
#[cfg(feature = "ssr")]
pub mod dates;
mod encoded;
pub mod error;
#[cfg(feature = "ssr")]
mod files;
mod findings;
#[cfg(feature = "ssr")]
pub mod form;
mod frame;
#[cfg(feature = "ssr")]
pub mod house;
pub mod i18n;
#[cfg(feature = "ssr")]
mod indicators;
pub mod json;
mod kept;
mod late;
pub mod late_messages;
#[cfg(feature = "ssr")]
mod not_sent;
pub mod page;
pub mod panels;
#[cfg(feature = "ssr")]
pub mod panorama;
pub mod plain;
#[cfg(feature = "ssr")]
pub mod quality;
pub mod receipt;
#[cfg(feature = "ssr")]
pub mod request;
pub mod routes;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
pub mod token;
pub mod ui;

pub use error::AppError;
pub use hamsa_domain::Language;
pub use routes::App;
#[cfg(feature = "ssr")]
pub use shell::shell;

/// Wakes the page that the server sent: same components, same state, now with hands. Ends when all
/// of it is awake, which is never where a part of its code cannot be fetched: the page then stays as
/// the server wrote it, with plain forms.
///
/// `messages` is the Fluent text of the page's language.
#[cfg(feature = "hydrate")]
pub async fn hydrate(language: hamsa_domain::Language, messages: String) {
    use leptos::prelude::*;

    let messages = i18n::Messages::new(language, std::slice::from_ref(&messages));
    let messages = late_messages::of_the_page(messages);
    let page = page::Page::from_document();
    page.settle_address();
    // Without a body there is no page to wake.
    let Some(body) = document().body() else { return };
    let mounted = leptos::mount::hydrate_from_async(body, move || {
        provide_context(messages);
        provide_context(page);
        view! { <App/> }
    });
    mounted.await.forget();
    page::wake();
}
