use leptos::prelude::*;

/// To be written.
#[component]
pub fn ResetPage() -> impl IntoView {
    view! { <h1>"ResetPage"</h1> }.into_any()
}
