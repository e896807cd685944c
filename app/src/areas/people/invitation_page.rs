use leptos::prelude::*;

/// To be written.
#[component]
pub fn InvitationPage() -> impl IntoView {
    view! { <h1>"InvitationPage"</h1> }.into_any()
}
