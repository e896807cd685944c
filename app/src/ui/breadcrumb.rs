use super::{Glyph, Icon};
use leptos::prelude::*;

/// One way back up, above the page's title.
#[component]
pub fn Breadcrumb(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// What is there.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    view! {
        <p class="breadcrumb">
            <a href=href><Icon glyph=Glyph::Back/>{label}</a>
        </p>
    }
}
