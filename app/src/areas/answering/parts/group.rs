use super::Cell;
use crate::areas::answering::typing::Typing;
use crate::areas::answering::view::GroupView;
use crate::t;
use crate::ui::{Kind, Section};
use hamsa_domain::data::round::TypedForm;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Cells that belong together, under their heading.
#[component]
pub fn Group(
    /// The cells.
    group: GroupView,
    /// What stands in the fields.
    typed: TypedForm,
    /// The fields of the form as it came back.
    values: BTreeMap<String, String>,
    /// While somebody types.
    typing: Typing,
) -> impl IntoView {
    let heading = group.heading;
    let of_last_year: Vec<_> =
        group.cells.iter().filter(|cell| cell.last.is_some()).map(|c| c.code.clone()).collect();
    let name = t!(heading.message());
    // For one cell its own box will do.
    let unchanged = (of_last_year.len() > 1).then(|| {
        let label = t!("answering-unchanged-group-of", group = name.clone());
        view! {
            <button
                class=Kind::Quiet.class()
                name="take"
                value=heading.code()
                aria-label=label
                on:click=move |event| {
                    event.prevent_default();
                    typing.take_over(&of_last_year);
                }
            >
                {t!("answering-unchanged-group")}
            </button>
        }
    });
    let cells = group
        .cells
        .into_iter()
        .map(|cell| {
            let stands = typed.cells.get(&cell.code).cloned().unwrap_or_default();
            view! { <Cell cell stands values=values.clone() typing/> }
        })
        .collect_view();
    view! {
        <Section id=format!("group-{}", heading.code()) title=name>
            {unchanged}
            <div class="cells">{cells}</div>
        </Section>
    }
}
