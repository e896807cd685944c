use super::{Glyph, Icon};
use crate::t;
use leptos::prelude::*;

/// Prints the page. It shows once the page is awake; before, the browser's own menu prints as well.
#[component]
pub fn PrintButton() -> impl IntoView {
    let print = move |_| {
        // A browser that cannot print says so itself.
        let _ = window().print();
    };
    view! {
        <button type="button" class="button quiet needs-wasm" on:click=print>
            <Icon glyph=Glyph::Print/>
            {t!("app-print")}
        </button>
    }
}
