use super::ButtonLink;
use leptos::prelude::*;

/// Where nothing is yet: what this place is for, and the one thing to do first.
#[component]
pub fn EmptyState(
    /// What this place is for.
    #[prop(into)]
    title: String,
    /// How it fills.
    #[prop(into)]
    text: String,
    /// Where the first thing is done.
    #[prop(optional_no_strip, into)]
    href: Option<String>,
    /// What that first thing is.
    #[prop(optional_no_strip, into)]
    action: Option<String>,
) -> impl IntoView {
    let first =
        href.zip(action).map(|(href, action)| view! { <ButtonLink href>{action}</ButtonLink> });
    view! {
        <div class="empty-state">
            <p class="empty-state-title">{title}</p>
            <p>{text}</p>
            {first}
        </div>
    }
}
