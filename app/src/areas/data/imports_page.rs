use leptos::prelude::*;

/// To be written.
#[component]
pub fn ImportsPage() -> impl IntoView {
    view! { <h1>"ImportsPage"</h1> }.into_any()
}
