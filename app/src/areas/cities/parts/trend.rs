use crate::areas::cities::view::{Summary, Year};
use crate::areas::cities::words;
use crate::page::use_page;
use crate::t;
use crate::ui::{Chart, Head, Section, Table};
use hamsa_domain::data::trend::{Knowledge, Silence};
use hamsa_domain::data::{Subject, Units};
use leptos::prelude::*;

/// The years, the goal, and what the trend says, said to be no more than that.
#[component]
pub fn TrendSection(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    let title = t!("cities-trend-title");
    let lead = t!("cities-trend-lead", subject = words::subject_within(summary.subject));
    let (subject, levels) = (summary.subject, summary.levels());
    let rows = summary.years.iter().map(|year| row(year, subject, &levels)).collect_view();
    let heads = std::iter::once(Head::words(t!("cities-trend-year")))
        .chain(levels.into_iter().map(words::head_of_level))
        .chain(subject.has_levels().then(|| Head::number(t!("cities-column-share"))))
        .chain([Head::number(t!("cities-trend-schools"))])
        .collect();
    let this_year = use_page().year;
    let note = summary.trend.as_ref().map(|trend| {
        let is_over = trend.year < this_year;
        t!(
            if is_over { "cities-trend-note-past" } else { "cities-trend-note" },
            year = trend.year.to_string(),
            expected = trend.expected,
            low = trend.low,
            high = trend.high,
            naive = trend.naive
        )
    });
    let little = summary
        .trend
        .as_ref()
        .filter(|trend| trend.knowledge != Knowledge::SeveralYears)
        .map(|trend| t!("cities-trend-little", years = trend.years_used.len() as i64));
    let silence = summary.silence.map(|silence| match silence {
        Silence::FewYears => t!("cities-trend-few"),
        Silence::Break { year } => {
            let goal = summary.goal.map(|goal| goal.year.to_string()).unwrap_or_default();
            t!("cities-trend-break", goal = goal, year = year.to_string())
        }
    });
    let provenance = words::provenance_of(&summary);
    view! {
        <Section id="trend" title=title.clone() lead provenance>
            <Chart id="trend-chart" label=title.clone() option=summary.charts.trend>
                <Table label=title heads>
                    {rows}
                </Table>
            </Chart>
            {silence.map(|silence| view! { <p class="forecast-note">{silence}</p> })}
            {note.map(|note| view! { <p class="forecast-note">{note}</p> })}
            {little.map(|little| view! { <p class="forecast-note">{little}</p> })}
        </Section>
    }
    .into_any()
}

fn row(year: &Year, subject: Subject, levels: &[Units]) -> impl IntoView + use<> {
    let levels = levels
        .iter()
        .map(|units| view! { <td class="number">{words::cell(year.at(*units))}</td> })
        .collect_view();
    view! {
        <tr>
            <th scope="row">{year.year.to_string()}</th>
            {levels}
            {subject.has_levels().then(|| view! {
                <td class="number">{words::share(year.share(subject))}</td>
            })}
            <td class="number">{year.schools}</td>
        </tr>
    }
}
