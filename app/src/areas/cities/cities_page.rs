use leptos::prelude::*;

/// To be written.
#[component]
pub fn CitiesPage() -> impl IntoView {
    view! { <h1>"CitiesPage"</h1> }.into_any()
}
