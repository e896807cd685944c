use leptos::prelude::*;

/// Header, navigation and footer around every page.
#[component]
pub fn Frame(children: Children) -> impl IntoView {
    view! { <main id="main">{children()}</main> }
}
