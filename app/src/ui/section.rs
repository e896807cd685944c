use super::{Explain, Provenance};
use leptos::prelude::*;

/// A part of a page under its own heading.
#[component]
pub fn Section(
    /// Its id, to link to.
    #[prop(into)]
    id: String,
    /// Its heading.
    #[prop(into)]
    title: String,
    /// What it is for, in a sentence.
    #[prop(optional_no_strip, into)]
    lead: Option<String>,
    /// Where its numbers come from.
    #[prop(optional_no_strip, into)]
    provenance: Option<Provenance>,
    /// Whether it stands on the page itself, without a box.
    #[prop(optional)]
    plain: bool,
    /// What is in it.
    children: Children,
) -> impl IntoView {
    let title_id = format!("{id}-title");
    let explain = provenance.map(|provenance| {
        view! { <Explain id=format!("{id}-explained") label=title.clone() provenance/> }
    });
    view! {
        <section
            class=if plain { "section" } else { "section card" }
            id=id
            aria-labelledby=title_id
        >
            <div class="section-head">
                <h2 id=title_id.clone()>{title}</h2>
                {explain}
            </div>
            {lead.map(|lead| view! { <p class="section-lead">{lead}</p> })}
            {children()}
        </section>
    }
}
