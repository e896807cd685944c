use leptos::prelude::*;

/// One part of a statement: a heading, and a paragraph or a list under it.
#[component]
pub fn Part(
    /// Its id, to link to.
    #[prop(into)]
    id: String,
    /// Its heading.
    title: String,
    /// What it says; more than one item is a list.
    items: Vec<String>,
) -> impl IntoView {
    let several = items.len() > 1;
    let body = if several {
        let items = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
        view! { <ul>{items}</ul> }.into_any()
    } else {
        items.into_iter().map(|item| view! { <p>{item}</p> }).collect_view().into_any()
    };
    view! { <section id=id><h2>{title}</h2>{body}</section> }
}
