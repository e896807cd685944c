use crate::areas::data::view::ImportLine;
use crate::areas::data::words;
use crate::ui::{Head, Table};
use crate::{routes, t};
use hamsa_domain::text;
use leptos::prelude::*;

/// The files brought, newest first.
#[component]
pub fn ImportsTable(imports: Vec<ImportLine>) -> impl IntoView {
    let rows = imports.into_iter().map(|import| view! { <Row import/> }).collect_view();
    let heads = vec![
        Head::words(t!("data-imports-file")),
        Head::words(t!("data-imports-state")),
        Head::words(t!("data-imports-by")),
        Head::number(t!("data-imports-rows-used")),
        Head::number(t!("data-imports-faults")),
    ];
    view! {
        <Table label=t!("data-imports-brought") class="stacks" heads>
            {rows}
        </Table>
    }
    .into_any()
}

#[component]
fn Row(import: ImportLine) -> impl IntoView {
    let count = |count: Option<i64>| count.map_or_else(|| "–".to_owned(), text::grouped);
    view! {
        <tr>
            <th scope="row">
                <a href=routes::import(&import.id)><bdi class="code" dir="ltr">{import.file}</bdi></a>
            </th>
            <td data-label=t!("data-imports-state")>{words::state(import.state)}</td>
            <td data-label=t!("data-imports-by")>{words::deed(import.brought)}</td>
            <td class="number" data-label=t!("data-imports-rows-used")>{count(import.rows_used)}</td>
            <td class="number" data-label=t!("data-imports-faults")>{count(import.faults)}</td>
        </tr>
    }
}
