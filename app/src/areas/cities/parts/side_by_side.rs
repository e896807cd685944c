use crate::areas::cities::view::SideBySide;
use crate::areas::cities::words;
use crate::ui::{Chart, Section, TableFrame};
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
    let head = years
        .iter()
        .map(|year| view! { <th scope="col" class="number">{year.to_string()}</th> })
        .collect_view();
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
                <TableFrame label=t!("cities-compare-title")>
                    <table class="table">
                        <thead>
                            <tr>
                                <th scope="col">{t!("cities-column-name")}</th>
                                {head}
                                <th scope="col" class="number">{t!("cities-column-share")}</th>
                            </tr>
                        </thead>
                        <tbody>{body}</tbody>
                    </table>
                </TableFrame>
            </Chart>
        </Section>
    }
    .into_any()
}
