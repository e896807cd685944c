//! Messages that only some pages say: a browser fetches them with the code of those pages
//! ([`crate::late`]), so that they do not weigh on everybody's first visit.

/// The areas whose messages lie in `app/locales/<language>/late`.
pub const AREAS: [&str; 9] = [
    "analysis",
    "answering",
    "boards",
    "data",
    "panels",
    "quality",
    "reports",
    "rounds",
    "systems",
];

/// The id of the element that tells where the messages of `area` are, and the area in the name of
/// their file: "messages-data" and "messages-data.he.ftl".
pub fn name_of(area: &str) -> String {
    format!("messages-{area}")
}

/// The server holds every message of every language.
#[cfg(not(feature = "hydrate"))]
pub async fn bring(_: &[&str]) -> bool {
    true
}

#[cfg(feature = "hydrate")]
pub use browser::{bring, fetched_text, of_the_page};

#[cfg(feature = "hydrate")]
mod browser {
    use super::name_of;
    use crate::i18n::Messages;
    use leptos::prelude::document;
    use std::sync::{Mutex, OnceLock, PoisonError};
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;

    static PAGE: OnceLock<Messages> = OnceLock::new();
    static BROUGHT: Mutex<Vec<String>> = Mutex::new(Vec::new());

    /// Keeps the messages of the page, which is in one language for as long as it is open.
    pub fn of_the_page(messages: Messages) -> Messages {
        PAGE.get_or_init(|| messages).clone()
    }

    /// Fetches the messages of `areas` unless they are here. Whether all of them are, then.
    pub async fn bring(areas: &[&str]) -> bool {
        for area in areas {
            let is_here = |brought: &Vec<String>| brought.iter().any(|here| here == area);
            if is_here(&BROUGHT.lock().unwrap_or_else(PoisonError::into_inner)) {
                continue;
            }
            let Some(messages) = PAGE.get() else { return false };
            let address = document()
                .get_element_by_id(&name_of(area))
                .and_then(|element| element.get_attribute("content"));
            let Some(address) = address else { return false };
            let Ok(text) = fetched_text(&address).await else { return false };
            messages.take_in(text);
            BROUGHT.lock().unwrap_or_else(PoisonError::into_inner).push((*area).to_owned());
        }
        true
    }

    /// The text at `address`.
    ///
    /// # Errors
    ///
    /// Where the network fails, the server refuses, or what comes is no text.
    pub async fn fetched_text(address: &str) -> Result<String, JsValue> {
        let window = web_sys::window().ok_or("a page has a window")?;
        let response = JsFuture::from(window.fetch_with_str(address)).await?;
        let response = response.dyn_into::<web_sys::Response>()?;
        if !response.ok() {
            return Err(format!("{address}: {}", response.status()).into());
        }
        let text = JsFuture::from(response.text()?).await?;
        text.as_string().ok_or_else(|| JsValue::from_str("what came is not text"))
    }
}
