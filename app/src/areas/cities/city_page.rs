use leptos::prelude::*;

/// To be written.
#[component]
pub fn CityPage() -> impl IntoView {
    view! { <h1>"CityPage"</h1> }.into_any()
}
