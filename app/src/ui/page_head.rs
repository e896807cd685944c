use crate::t;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page's title, in the window and on the page, with its lead and what can be done with it.
#[component]
pub fn PageHead(
    /// What the page is.
    #[prop(into)]
    title: String,
    /// What kind of thing it is about, above the title.
    #[prop(optional_no_strip, into)]
    eyebrow: Option<String>,
    /// What it is for, in a sentence.
    #[prop(optional_no_strip, into)]
    lead: Option<String>,
    /// What the window is called, where that is more than the title.
    #[prop(optional_no_strip, into)]
    window: Option<String>,
    /// What can be done with it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let window = window.unwrap_or_else(|| title.clone());
    view! {
        <Title text=format!("{window} · {}", t!("app-name"))/>
        <header class="page-head">
            <div class="page-head-words">
                {eyebrow.map(|eyebrow| view! { <p class="eyebrow">{eyebrow}</p> })}
                <h1>{title}</h1>
                {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
            </div>
            {children.map(|children| view! { <div class="buttons">{children()}</div> })}
        </header>
    }
}
