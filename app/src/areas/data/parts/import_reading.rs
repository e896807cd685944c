use crate::areas::data::view::ReadingView;
use crate::t;
use crate::ui::{Section, TableFrame};
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
    view! {
        <Section id="reading" title=t!("data-reading-title") lead=t!("data-reading-lead")>
            <dl class="totals">{counts}</dl>
            {(!reading.rows_unused.is_empty()).then(|| view! {
                <TableFrame label=t!("data-unused-title")>
                    <table class="table">
                        <caption>{t!("data-unused-title")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{t!("data-unused-reason")}</th>
                                <th scope="col" class="number">{t!("data-rows")}</th>
                            </tr>
                        </thead>
                        <tbody>{unused}</tbody>
                    </table>
                </TableFrame>
            })}
        </Section>
    }
    .into_any()
}
