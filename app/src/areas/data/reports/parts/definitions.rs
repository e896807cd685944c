use crate::t;
use crate::ui::Section;
use hamsa_domain::data::document::Definition;
use leptos::prelude::*;

/// What the numbers of a report mean, and where they come from.
#[component]
pub fn Definitions(
    /// Each once.
    definitions: Vec<Definition>,
) -> impl IntoView {
    if definitions.is_empty() {
        return ().into_any();
    }
    let said = definitions
        .into_iter()
        .map(|definition| {
            let Definition { name, meaning, source } = definition;
            let source = t!("reports-source", source = source);
            view! {
                <dt>{name}</dt>
                <dd>{meaning} " " <span class="hint">{source}</span></dd>
            }
        })
        .collect_view();
    view! {
        <Section id="definitions" title=t!("reports-definitions")>
            <dl class="facts">{said}</dl>
        </Section>
    }
    .into_any()
}
