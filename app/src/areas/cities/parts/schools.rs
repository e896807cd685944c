use crate::areas::cities::view::{SchoolLine, Summary};
use crate::areas::cities::words;
use crate::t;
use crate::ui::{Chart, ChartHeight, EmptyState, Section, TableFrame};
use leptos::prelude::*;

/// Schools printed on the one page of paper; the screen shows all.
const ON_PAPER: usize = 8;

/// The schools of the city with their examinees by level.
#[component]
pub fn SchoolsSection(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    let title = t!("cities-schools-title");
    let Some(year) = summary.last().map(|last| last.year).filter(|_| !summary.schools.is_empty())
    else {
        return view! {
            <Section id="schools" title>
                <EmptyState title=t!("cities-schools-empty-title") text=t!("cities-schools-empty-text")/>
            </Section>
        }
        .into_any();
    };
    let count = summary.schools.len();
    let rows = summary.schools.into_iter().enumerate().map(row).collect_view();
    let levels = [5, 4, 3]
        .map(|units: i64| {
            view! { <th scope="col" class="number">{t!("data-units", units = units)}</th> }
        })
        .collect_view();
    view! {
        <Section id="schools" title=title.clone() lead=t!("cities-schools-lead", year = year.to_string())>
            <div class="schools">
                <Chart id="schools-chart" label=title.clone() option=summary.charts.schools height=ChartHeight::Tall>
                    <TableFrame label=title>
                        <table class="table">
                            <thead>
                                <tr>
                                    <th scope="col">{t!("cities-schools-school")}</th>
                                    {levels}
                                    <th scope="col" class="number">{t!("cities-schools-before")}</th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </TableFrame>
                </Chart>
                {(count > ON_PAPER).then(|| view! {
                    <p class="print-only hint">{t!("cities-schools-on-paper", count = ON_PAPER as i64, all = count as i64)}</p>
                })}
            </div>
        </Section>
    }
    .into_any()
}

fn row((place, school): (usize, SchoolLine)) -> impl IntoView {
    let levels = school
        .levels
        .map(|cell| view! { <td class="number">{words::cell(cell)}</td> })
        .collect_view();
    let only_on_screen = place >= ON_PAPER;
    view! {
        <tr class:screen-only=only_on_screen>
            <th scope="row">
                <bdi dir="auto" lang="he">{school.name}</bdi>
                " "<bdi class="code">{school.code.to_string()}</bdi>
                {school.placement.needs_review().then(|| view! {
                    " "<span class="badge warning">{t!("cities-schools-by-locality")}</span>
                })}
            </th>
            {levels}
            <td class="number">{words::cell(school.before)}</td>
        </tr>
    }
}
