use crate::ui::{ButtonLink, Buttons, PageHead};
use leptos::prelude::*;

/// A link that was used, has expired or never was: what that means and what to do now.
#[component]
pub fn DeadLink(
    /// That it does not work.
    #[prop(into)]
    title: String,
    /// Why that may be, and what to do.
    #[prop(into)]
    text: String,
    /// Where that is done.
    #[prop(into)]
    href: String,
    /// What is done there.
    #[prop(into)]
    action: String,
) -> impl IntoView {
    view! {
        <PageHead title lead=text/>
        <Buttons>
            <ButtonLink href>{action}</ButtonLink>
        </Buttons>
    }
}
