use crate::t;
use leptos::prelude::*;

/// What is on the page, at its top: a long page is not read by scrolling.
#[component]
pub fn Jump(
    /// The sections, by id and title.
    places: Vec<(&'static str, String)>,
) -> impl IntoView {
    let places = places
        .into_iter()
        .map(|(id, title)| {
            view! { <li><a href=format!("#{id}") rel="external">{title}</a></li> }
        })
        .collect_view();
    view! {
        <nav class="jump screen-only" aria-label=t!("analysis-jump")>
            <ul>{places}</ul>
        </nav>
    }
    .into_any()
}
