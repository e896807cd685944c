use super::Kind;
use crate::t;
use leptos::ev::online;
use leptos::prelude::*;

/// Tries once more what did not reach the server: at a press, and by itself when the network is back.
#[component]
pub fn Again(
    /// What is tried.
    again: Callback<()>,
) -> impl IntoView {
    Effect::new(move || {
        let came = window_event_listener(online, move |_| again.run(()));
        on_cleanup(move || came.remove());
    });
    view! {
        <button type="button" class=Kind::Primary.class() on:click=move |_| again.run(())>
            {t!("app-trouble-again")}
        </button>
    }
}

/// Asks for the page from the beginning, once there is somebody to ask: without a network the browser
/// would put a page of its own in the place of this one.
pub fn reload() {
    #[cfg(feature = "hydrate")]
    if window().navigator().on_line() {
        // Where the browser refuses, the page stays as it is.
        let _ = window().location().reload();
    }
}
