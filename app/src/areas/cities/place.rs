//! How far down the list somebody was: kept in the browser's history, with the page that they left.

/// Keeps the place on this page, and its address as it is now, for whoever comes back to it.
#[cfg(feature = "hydrate")]
pub fn keep(address: &str) {
    use leptos::prelude::window;
    let down = window().scroll_y().unwrap_or_default();
    if let Ok(history) = window().history() {
        // Where the browser refuses, one comes back to the top.
        history.replace_state_with_url(&down.into(), "", Some(address)).ok();
    }
}

/// Goes where somebody was who comes back to this page, once what is shown has its height.
#[cfg(feature = "hydrate")]
pub fn find_again() {
    use leptos::prelude::{request_animation_frame, window};
    let Ok(history) = window().history() else { return };
    let Some(down) = history.state().ok().and_then(|state| state.as_f64()) else { return };
    // Once: who reloads the page later is where the browser knows them to be.
    history.replace_state(&wasm_bindgen::JsValue::NULL, "").ok();
    request_animation_frame(move || {
        request_animation_frame(move || window().scroll_to_with_x_and_y(0.0, down));
    });
}

/// Only a browser has a history.
#[cfg(not(feature = "hydrate"))]
pub fn keep(_address: &str) {}

/// Only a browser has a history.
#[cfg(not(feature = "hydrate"))]
pub fn find_again() {}
