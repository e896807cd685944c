use crate::areas::people::names;
use crate::areas::people::view::Held;
use crate::t;
use crate::ui::Section;
use leptos::prelude::*;

/// What one is, and where.
#[component]
pub fn OwnRoles(
    /// The roles.
    roles: Vec<Held>,
) -> impl IntoView {
    let list = if roles.is_empty() {
        view! { <p>{t!("people-roles-none")}</p> }.into_any()
    } else {
        let roles = roles.iter().map(|held| view! { <li>{names::held(held)}</li> }).collect_view();
        view! { <ul class="list">{roles}</ul> }.into_any()
    };
    view! {
        <Section id="roles" title=t!("people-roles-title") lead=t!("people-roles-lead")>
            {list}
        </Section>
    }
}
