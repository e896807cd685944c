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
    /// Whether it stands on the page itself, without a box.
    #[prop(optional)]
    plain: bool,
    /// What is in it.
    children: Children,
) -> impl IntoView {
    let title_id = format!("{id}-title");
    view! {
        <section
            class=if plain { "section" } else { "section card" }
            id=id
            aria-labelledby=title_id
        >
            <h2 id=title_id.clone()>{title}</h2>
            {lead.map(|lead| view! { <p class="section-lead">{lead}</p> })}
            {children()}
        </section>
    }
}
