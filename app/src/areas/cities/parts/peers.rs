use crate::areas::cities::view::{Peer, Summary};
use crate::areas::cities::words;
use crate::ui::{Chart, ChartHeight, Head, Section, Table};
use crate::{routes, t};
use leptos::prelude::*;

/// The cities of the same socio-economic cluster, by their share of five units.
#[component]
pub fn PeersSection(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    let Some(cluster) = summary.cluster.filter(|_| summary.peers.len() > 1) else {
        return ().into_any();
    };
    let (own, has_levels) = (summary.code.clone(), summary.subject.has_levels());
    let lead = if has_levels {
        t!("cities-peers-lead")
    } else {
        let year = summary.last().map(|last| last.year.to_string()).unwrap_or_default();
        let subject = words::subject_within(summary.subject);
        t!("cities-peers-lead-counts", subject = subject, year = year)
    };
    let provenance = words::provenance_of_changes(&summary);
    let row = |(place, peer): (usize, Peer)| {
        let is_own = peer.code == own;
        view! {
            <tr class:own=is_own>
                <th scope="row" data-place=(place + 1).to_string()><a href=routes::city(&peer.code)>{peer.name}</a></th>
                <td class="number">{words::cell(peer.last)}</td>
                {has_levels.then(|| view! { <td class="number">{words::share(peer.share)}</td> })}
            </tr>
        }
    };
    let title = t!("cities-peers-title", cluster = cluster);
    let rows = summary.peers.into_iter().enumerate().map(row).collect_view();
    let heads = [Head::words(t!("cities-column-name")), Head::number(t!("cities-column-last"))]
        .into_iter()
        .chain(has_levels.then(|| Head::number(t!("cities-column-share"))))
        .collect();
    view! {
        <Section id="peers" title=title.clone() lead provenance>
            <Chart id="peers-chart" label=title.clone() option=summary.charts.peers height=ChartHeight::Tall>
                <Table label=title heads>
                    {rows}
                </Table>
            </Chart>
        </Section>
    }
    .into_any()
}
