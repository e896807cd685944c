use crate::areas::cities::view::{Compared, Summary, Whom};
use crate::areas::cities::words;
use crate::t;
use crate::ui::{Bar, Head, Section, Table};
use leptos::prelude::*;

/// The city beside the cities of its cluster, the network and the country.
#[component]
pub fn ComparisonSection(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    let greatest =
        summary.comparison.iter().filter_map(|row| row.share).max().unwrap_or(1_000) as f64;
    let has_levels = summary.subject.has_levels();
    let year = |back: usize| {
        summary.years.iter().rev().nth(back).map(|year| year.year.to_string()).unwrap_or_default()
    };
    let labels = [
        t!("cities-column-last-of", year = year(0)),
        t!("cities-column-change-per-cent", year = year(1)),
        t!("cities-column-share"),
    ];
    let rows = summary
        .comparison
        .iter()
        .map(|row| {
            let is_city = row.whom == Whom::City;
            let share = row.share.map(|share| {
                view! { <Bar value=share as f64 max=greatest peer=!is_city/> }
            });
            view! {
                <tr class:own=is_city>
                    <th scope="row">{name(row, &summary)}</th>
                    <td class="number" data-label=labels[0].clone()>{words::cell(row.last)}</td>
                    <td class="number" data-label=labels[1].clone()>
                        {match row.change() {
                            Some(change) => words::change_per_cent(change).into_any(),
                            None => words::change(None),
                        }}
                    </td>
                    {has_levels.then(|| view! {
                        <td class="number" data-label=labels[2].clone()>
                            <span class="share">{words::share(row.share)}{share}</span>
                        </td>
                    })}
                </tr>
            }
        })
        .collect_view();
    let provenance = words::provenance_of_changes(&summary);
    let [last, change, share] = labels;
    let heads =
        [Head::words(t!("cities-comparison-whom")), Head::number(last), Head::number(change)]
            .into_iter()
            .chain(has_levels.then(|| Head::number(share)))
            .collect();
    view! {
        <Section
            id="comparison"
            title=t!("cities-comparison-title")
            lead=t!("cities-comparison-lead")
            provenance
        >
            <div class="comparison">
                <Table label=t!("cities-comparison-title") class="stacks" heads>
                    {rows}
                </Table>
            </div>
        </Section>
    }
    .into_any()
}

fn name(row: &Compared, summary: &Summary) -> String {
    let count = row.authorities;
    match row.whom {
        Whom::City => summary.name.clone(),
        Whom::Cluster => {
            t!("cities-whom-cluster", cluster = summary.cluster.unwrap_or_default(), count = count)
        }
        Whom::Network => t!("cities-whom-network", count = count),
        Whom::Country => t!("cities-whole-country"),
    }
}
