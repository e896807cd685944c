use leptos::prelude::*;

/// A box of its own; with `href` the whole of it leads there.
#[component]
pub fn Card(
    /// Its title.
    #[prop(optional_no_strip, into)]
    title: Option<String>,
    /// Where it leads.
    #[prop(optional_no_strip, into)]
    href: Option<String>,
    /// What is in it.
    children: Children,
) -> impl IntoView {
    let class = if href.is_some() { "card leads" } else { "card" };
    let title = title.map(|title| match href {
        Some(href) => view! { <h2 class="card-title"><a href=href>{title}</a></h2> }.into_any(),
        None => view! { <h2 class="card-title">{title}</h2> }.into_any(),
    });
    view! { <div class=class>{title}{children()}</div> }
}
