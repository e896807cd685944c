use crate::areas::data::rounds::files::view::FaultLine;
use crate::t;
use crate::ui::{Head, Table};
use leptos::prelude::*;

/// What is wrong in a file, cell by cell; nothing where nothing is.
#[component]
pub fn Faults(
    /// The first of them.
    faults: Vec<FaultLine>,
    /// How many there are in all.
    all: usize,
) -> impl IntoView {
    (!faults.is_empty()).then(|| {
        let shown = faults.len();
        let more = (shown < all).then(|| {
            let words = t!("rounds-file-faults-first", shown = shown as i64, count = all as i64);
            view! { <p class="hint">{words}</p> }
        });
        let rows = faults.into_iter().map(|fault| view! { <Row fault/> }).collect_view();
        let keys = ["rounds-file-row", "rounds-file-column", "rounds-file-cell", "rounds-file-why"];
        let heads = keys.map(|key| Head::words(t!(key))).into();
        view! {
            {more}
            <Table label=t!("rounds-file-faults") class="stacks" heads>{rows}</Table>
        }
    })
}

#[component]
fn Row(fault: FaultLine) -> impl IntoView {
    view! {
        <tr class="faulty">
            <th scope="row">{(fault.row > 0).then(|| t!("rounds-file-row-of", row = i64::from(fault.row)))}</th>
            <td data-label=t!("rounds-file-column")><bdi dir="auto">{fault.column}</bdi></td>
            <td data-label=t!("rounds-file-cell")><bdi class="code" dir="auto">{fault.value}</bdi></td>
            <td data-label=t!("rounds-file-why")>{t!(fault.message, limit = fault.limit)}</td>
        </tr>
    }
    .into_any()
}
