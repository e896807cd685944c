use leptos::prelude::*;

/// To be written.
#[component]
pub fn ForgotPage() -> impl IntoView {
    view! { <h1>"ForgotPage"</h1> }.into_any()
}
