use crate::t;
use crate::ui::{Glyph, Head, Icon, Section, Table};
use hamsa_domain::data::document::{self, Cell, Row};
use leptos::prelude::*;

/// One table of a report, with its text to take along.
#[component]
pub fn ReportTable(
    /// Which of the report's tables it is.
    place: usize,
    /// The table, as much of it as the page holds.
    table: document::Table,
    /// How many rows it has in full.
    length: usize,
    /// The address of it as text.
    text: String,
) -> impl IntoView {
    let head = table.head;
    let heads = head
        .columns
        .iter()
        .map(|column| match column.is_number {
            true => Head::number(column.heading.clone()),
            false => Head::words(column.heading.clone()),
        })
        .collect();
    let shown = table.rows.len();
    let more = (shown < length).then(|| {
        let (shown, length) = (shown as i64, length as i64);
        view! { <p class="hint">{t!("reports-cut", shown = shown, all = length)}</p> }
    });
    let rows = table.rows.into_iter().map(row).collect_view();
    let named = t!("reports-text-named", table = head.title.clone());
    let lead = Some(head.lead).filter(|lead| !lead.is_empty());
    view! {
        <Section id=format!("table-{place}") title=head.title.clone() lead>
            <Table label=head.title heads class="figures-table">
                {rows}
            </Table>
            {more}
            <p class="table-file screen-only">
                <a href=text download="" rel="external">
                    <Icon glyph=Glyph::Download/>
                    <span aria-hidden="true">{t!("reports-text")}</span>
                    <span class="visually-hidden">{named}</span>
                </a>
            </p>
        </Section>
    }
    .into_any()
}

fn row(row: Row) -> impl IntoView {
    let cells = row
        .cells
        .into_iter()
        .enumerate()
        .map(|(place, cell)| match (place, cell) {
            (0, cell) => view! { <th scope="row">{cell.said("")}</th> }.into_any(),
            (_, Cell::Text { text }) => view! { <td>{text}</td> }.into_any(),
            (_, Cell::Withheld) => {
                view! { <td class="number"><span class="withheld">{t!("data-withheld")}</span></td> }
                    .into_any()
            }
            (_, Cell::Missing) => view! {
                <td class="number missing">
                    <span aria-hidden="true">"–"</span>
                    <span class="visually-hidden">{t!("reports-missing")}</span>
                </td>
            }
            .into_any(),
            (_, cell) => view! { <td class="number">{cell.said("")}</td> }.into_any(),
        })
        .collect_view();
    view! { <tr class:own=row.is_own>{cells}</tr> }
}
