use leptos::prelude::*;

/// To be written.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! { <h1>"NotFoundPage"</h1> }.into_any()
}
