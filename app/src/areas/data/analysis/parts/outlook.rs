use super::outlook_chart::{OutlookChart, Supposed};
use crate::areas::data::analysis::view::OutlookView;
use crate::areas::data::analysis::words;
use crate::page::use_page;
use crate::ui::{Explain, Head, Table};
use crate::{i18n, t};
use leptos::prelude::*;

/// What the pupils who are in the pipeline foretell: in words, as a drawing, as a table.
#[component]
pub fn OutlookSection(
    /// What is foretold.
    outlook: OutlookView,
) -> impl IntoView {
    let provenance = words::provenance(&outlook.sources, t!("analysis-outlook-definition"));
    let (base, today) = (outlook.base, use_page().year);
    let next = outlook.outlooks.first().map(|next| words::outlook(next, base, today, &i18n::say));
    let awaited = outlook
        .outlooks
        .first()
        .filter(|next| words::is_over(next.year, today))
        .map(|next| t!("analysis-outlook-awaited", year = next.year.to_string()));
    let naive = outlook
        .outlooks
        .first()
        .map(|next| t!("analysis-outlook-naive", count = next.naive, base = base.to_string()));
    let later = outlook.outlooks.last().filter(|later| !later.in_school).map(|later| {
        t!("analysis-outlook-entry", year = later.year.to_string(), base = base.to_string())
    });
    let breaks = outlook
        .breaks
        .iter()
        .map(|year| view! { <p class="hint">{t!("analysis-break", year = year.to_string())}</p> })
        .collect_view();
    let rows = outlook
        .outlooks
        .iter()
        .map(|one| {
            view! {
                <tr>
                    <th scope="row">{one.year}</th>
                    <td class="number" data-label=t!("analysis-expected")>{one.expected}</td>
                    <td class="number" data-label=t!("analysis-range")>{words::range_of(one)}</td>
                    <td class="number" data-label=t!("analysis-naive")>{one.naive}</td>
                </tr>
            }
        })
        .collect_view();
    let heads = vec![
        Head::words(t!("analysis-year")),
        Head::number(t!("analysis-expected")),
        Head::number(t!("analysis-range")),
        Head::number(t!("analysis-naive")),
    ];
    let label = t!("analysis-outlook");
    view! {
        <section class="card" aria-labelledby="outlook-title">
            <div class="section-head">
                <h2 class="finding" id="outlook-title">{next}</h2>
                <Explain id="outlook-explained" label=label.clone() provenance/>
            </div>
            <p class="lead">{awaited} " " {naive} " " {later}</p>
            <OutlookChart outlook supposed=Supposed::default()/>
            {breaks}
            <Table label heads class="stacks">{rows}</Table>
        </section>
    }
    .into_any()
}
