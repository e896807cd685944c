use crate::{routes, t};
use leptos::prelude::*;

/// Whose numbers these are, what is only an example, and the accessibility statement.
#[component]
pub fn Footer() -> impl IntoView {
    view! {
        <footer class="site-foot">
            <p>{t!("app-foot-source")}</p>
            <p>{t!("app-foot-sample")}</p>
            <p><a href=routes::ACCESSIBILITY>{t!("app-foot-accessibility")}</a></p>
        </footer>
    }
}
