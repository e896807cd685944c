use crate::areas::cities::view::{Summary, Year};
use crate::areas::cities::words;
use crate::t;
use crate::ui::{Chart, Section, TableFrame};
use hamsa_domain::data::trend::Knowledge;
use leptos::prelude::*;

/// The years, the goal, and what the trend says, said to be no more than that.
#[component]
pub fn TrendSection(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    let title = t!("cities-trend-title");
    let lead = t!("cities-trend-lead", subject = words::subject_within(summary.subject));
    let rows = summary.years.iter().map(row).collect_view();
    let levels = [5, 4, 3]
        .map(|units: i64| {
            view! { <th scope="col" class="number">{t!("data-units", units = units)}</th> }
        })
        .collect_view();
    let note = summary.trend.as_ref().map(|trend| {
        t!(
            "cities-trend-note",
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
    view! {
        <Section id="trend" title=title.clone() lead>
            <Chart id="trend-chart" label=title.clone() option=summary.charts.trend>
                <TableFrame label=title>
                    <table class="table">
                        <thead>
                            <tr>
                                <th scope="col">{t!("cities-trend-year")}</th>
                                {levels}
                                <th scope="col" class="number">{t!("cities-column-share")}</th>
                                <th scope="col" class="number">{t!("cities-trend-schools")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </TableFrame>
            </Chart>
            {note.map(|note| view! { <p class="forecast-note">{note}</p> })}
            {little.map(|little| view! { <p class="forecast-note">{little}</p> })}
        </Section>
    }
    .into_any()
}

fn row(year: &Year) -> impl IntoView + use<> {
    let levels = year
        .levels
        .map(|cell| view! { <td class="number">{words::cell(cell)}</td> })
        .collect_view();
    view! {
        <tr>
            <th scope="row">{year.year.to_string()}</th>
            {levels}
            <td class="number">{words::share(year.share())}</td>
            <td class="number">{year.schools}</td>
        </tr>
    }
}
