use crate::areas::data::view::ReadingView;
use crate::t;
use crate::ui::{Head, Section, Table};
use hamsa_domain::text;
use leptos::prelude::*;

/// What the file says: every row of it accounted for.
#[component]
pub fn ImportReading(
    reading: ReadingView,
    /// How many faults the file has; a row can have several.
    faults: i64,
) -> impl IntoView {
    let counts = [
        ("data-reading-read", reading.rows_read),
        ("data-reading-used", reading.rows_used),
        ("data-reading-unused", reading.all_unused()),
        ("data-reading-faulty", reading.rows_faulty),
        ("data-reading-faults", faults),
        ("data-reading-schools", reading.schools),
        ("data-reading-schools-unplaced", reading.schools_unplaced),
    ]
    .map(|(key, count)| view! { <div><dt>{t!(key)}</dt><dd>{text::grouped(count)}</dd></div> })
    .collect_view();
    let unused = reading
        .rows_unused
        .iter()
        .map(|(reason, rows)| {
            view! {
                <tr>
                    <th scope="row">{t!(format!("data-unused-{}", reason.code()))}</th>
                    <td class="number" data-label=t!("data-rows")>{text::grouped(*rows)}</td>
                </tr>
            }
        })
        .collect_view();
    let heads = vec![Head::words(t!("data-unused-reason")), Head::number(t!("data-rows"))];
    view! {
        <Section id="reading" title=t!("data-reading-title") lead=t!("data-reading-lead")>
            <dl class="totals">{counts}</dl>
            {(!reading.rows_unused.is_empty()).then(|| view! {
                <Table label=t!("data-unused-title") captioned=true heads>
                    {unused}
                </Table>
            })}
        </Section>
    }
    .into_any()
}
