use leptos::prelude::*;

/// To be written.
#[component]
pub fn PlacesPage() -> impl IntoView {
    view! { <h1>"PlacesPage"</h1> }.into_any()
}
