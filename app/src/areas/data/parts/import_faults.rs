use crate::areas::data::words;
use crate::ui::{ButtonLink, Buttons, Head, Kind, Section, Table};
use crate::{routes, t};
use hamsa_domain::data::sheet::RowFault;
use hamsa_domain::id::ImportId;
use leptos::prelude::*;

/// The first faults in a table, all of them in a file; nothing where there are none.
#[component]
pub fn ImportFaults(
    id: ImportId,
    faults: Vec<RowFault>,
    /// How many there are in all.
    all: i64,
) -> impl IntoView {
    let shown = faults.len() as i64;
    let lead = if shown < all {
        t!("data-faults-first", shown = shown, all = all)
    } else {
        t!("data-faults-all", count = all)
    };
    let rows = faults.into_iter().map(|fault| view! { <Row fault/> }).collect_view();
    (all > 0).then(|| {
        let heads = vec![
            Head::words(t!("data-faults-place")),
            Head::words(t!("data-faults-column")),
            Head::words(t!("data-faults-value")),
            Head::words(t!("data-faults-reason")),
        ];
        view! {
            <Section id="faults" title=t!("data-faults-title") lead>
                <Buttons>
                    <ButtonLink
                        kind=Kind::Quiet
                        download=true
                        href=format!("{}/faults.csv", routes::import(&id))
                    >
                        {t!("data-faults-download")}
                    </ButtonLink>
                </Buttons>
                <Table label=t!("data-faults-title") class="stacks" heads>
                    {rows}
                </Table>
            </Section>
        }
        .into_any()
    })
}

#[component]
fn Row(fault: RowFault) -> impl IntoView {
    view! {
        <tr class="faulty">
            <th scope="row">{words::place(&fault)}</th>
            <td data-label=t!("data-faults-column")>{fault.column.map(words::column)}</td>
            <td data-label=t!("data-faults-value")><bdi class="code" dir="ltr">{fault.value}</bdi></td>
            <td data-label=t!("data-faults-reason")>{words::reason(&fault.reason)}</td>
        </tr>
    }
}
