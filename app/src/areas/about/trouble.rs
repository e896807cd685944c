use crate::AppError;
use leptos::prelude::*;

/// What a person sees when a page did not come about.
#[component]
pub fn Trouble(
    /// What happened.
    error: AppError,
) -> impl IntoView {
    view! { <h1>{error.to_string()}</h1> }.into_any()
}
