use crate::areas::cities::view::SideBySide;
use crate::areas::cities::words;
use crate::ui::{Chart, Head, Section, Table};
use crate::{routes, t};
use hamsa_domain::data::Subject;
use leptos::prelude::*;

/// The cities that were ticked, over the years; nothing where fewer than two were.
#[component]
pub fn SideBySideSection(
    /// Their figures.
    compared: SideBySide,
) -> impl IntoView {
    if compared.lines.is_empty() {
        return ().into_any();
    }
    let SideBySide { years, lines, chart } = compared;
    let heads = std::iter::once(Head::words(t!("cities-column-name")))
        .chain(years.iter().map(|year| Head::number(year.to_string())))
        .chain([Head::number(t!("cities-column-share"))])
        .collect();
    let body = lines
        .into_iter()
        .map(|(code, name, cells, share)| {
            let cells = cells
                .into_iter()
                .map(|cell| view! { <td class="number">{words::cell(cell)}</td> })
                .collect_view();
            view! {
                <tr>
                    <th scope="row"><a href=routes::city(&code)>{name}</a></th>
                    {cells}
                    <td class="number">{words::share(share)}</td>
                </tr>
            }
        })
        .collect_view();
    let lead = t!("cities-trend-lead", subject = words::subject_within(Subject::Mathematics));
    view! {
        <Section id="compare" title=t!("cities-compare-title") lead>
            <Chart id="compare-chart" label=t!("cities-compare-title") option=chart>
                <Table label=t!("cities-compare-title") heads>
                    {body}
                </Table>
            </Chart>
        </Section>
    }
    .into_any()
}
