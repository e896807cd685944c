//! What the browser runs: takes over the page that the server has written, in the page's language.

use hamsa_app::Language;
use hamsa_app::late_messages::fetched_text;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

/// Makes the page interactive. The page calls this once, after it has loaded the module.
///
/// The language is that of `<html lang>`, and its messages are what `<link id="messages">` names.
///
/// # Errors
///
/// Where the messages cannot be had. The page then stays as the server wrote it: readable, with
/// plain forms.
#[wasm_bindgen]
pub async fn start() -> Result<(), JsValue> {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&JsValue::from_str(&panic.to_string()));
    }));
    let document =
        web_sys::window().and_then(|window| window.document()).ok_or("a page has a document")?;
    let language = document
        .document_element()
        .and_then(|html| Language::parse(&html.get_attribute("lang")?))
        .unwrap_or_default();
    let address = document
        .get_element_by_id("messages")
        .and_then(|link| link.get_attribute("href"))
        .ok_or("the page does not say where its messages are")?;
    let messages = fetched_text(&address).await?;
    hamsa_app::hydrate(language, messages).await;
    Ok(())
}
