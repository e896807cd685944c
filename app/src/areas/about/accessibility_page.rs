use leptos::prelude::*;

/// To be written.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    view! { <h1>"AccessibilityPage"</h1> }.into_any()
}
