use crate::AppError;
use crate::ui::Trouble;
use hamsa_domain::Refusal;
use leptos::prelude::*;

/// Where there is no page.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let error = AppError::from(Refusal::Missing);
    #[cfg(feature = "ssr")]
    let error = crate::request::answer::<()>(Err(error)).err().unwrap_or(Refusal::Missing.into());
    view! { <Trouble error/> }
}
