use crate::areas::cities::view::{SchoolLine, Summary, at};
use crate::areas::cities::words;
use crate::t;
use crate::ui::{Chart, ChartHeight, EmptyState, Head, Section, Table};
use hamsa_domain::data::Units;
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
    // Without a count there is no bar, and nothing to draw.
    let is_drawn = summary.schools.iter().any(|line| line.levels[0].shown().is_some());
    let (levels, provenance) = (summary.levels(), words::provenance_of(&summary));
    let rows = summary.schools.into_iter().enumerate();
    let rows = rows.map(|(place, school)| row(place, school, &levels)).collect_view();
    let heads = std::iter::once(Head::words(t!("cities-schools-school")))
        .chain(levels.into_iter().map(words::head_of_level))
        .chain([Head::number(t!("cities-schools-before"))])
        .collect();
    let table = view! {
        <Table label=title.clone() heads>
            {rows}
        </Table>
    };
    view! {
        <Section
            id="schools"
            title=title.clone()
            lead=t!("cities-schools-lead", year = year.to_string())
            provenance
        >
            <div class="schools">
                {if is_drawn {
                    view! {
                        <Chart id="schools-chart" label=title option=summary.charts.schools height=ChartHeight::Tall>
                            {table}
                        </Chart>
                    }
                    .into_any()
                } else {
                    table.into_any()
                }}
                {(count > ON_PAPER).then(|| view! {
                    <p class="print-only hint">{t!("cities-schools-on-paper", count = ON_PAPER as i64, all = count as i64)}</p>
                })}
            </div>
        </Section>
    }
    .into_any()
}

fn row(place: usize, school: SchoolLine, levels: &[Units]) -> impl IntoView + use<> {
    let levels = levels
        .iter()
        .map(|units| view! { <td class="number">{words::cell(at(school.levels, *units))}</td> })
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
