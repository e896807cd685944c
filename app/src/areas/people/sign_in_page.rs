use leptos::prelude::*;

/// To be written.
#[component]
pub fn SignInPage() -> impl IntoView {
    view! { <h1>"SignInPage"</h1> }.into_any()
}
