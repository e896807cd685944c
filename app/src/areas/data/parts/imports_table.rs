use crate::areas::data::view::ImportLine;
use crate::areas::data::words;
use crate::ui::TableFrame;
use crate::{routes, t};
use hamsa_domain::text;
use leptos::prelude::*;

/// The files brought, newest first.
#[component]
pub fn ImportsTable(imports: Vec<ImportLine>) -> impl IntoView {
    let rows = imports.into_iter().map(|import| view! { <Row import/> }).collect_view();
    view! {
        <TableFrame label=t!("data-imports-brought")>
            <table class="table stacks">
                <thead>
                    <tr>
                        <th scope="col">{t!("data-imports-file")}</th>
                        <th scope="col">{t!("data-imports-state")}</th>
                        <th scope="col">{t!("data-imports-by")}</th>
                        <th scope="col" class="number">{t!("data-imports-rows-used")}</th>
                        <th scope="col" class="number">{t!("data-imports-faults")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableFrame>
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
