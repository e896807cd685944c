use crate::areas::cities::view::Summary;
use crate::areas::cities::words;
use crate::t;
use crate::ui::{Explain, Provenance};
use hamsa_domain::cities::INDEX_YEAR;
use hamsa_domain::text;
use leptos::prelude::*;

/// District, sector, cluster, inhabitants: who this city is, and of when that is known.
#[component]
pub fn Facts(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    let year = INDEX_YEAR.to_string();
    let fact = |label: String, value: String| {
        view! { <li><span class="facts-label">{label}</span>" "{value}</li> }
    };
    let provenance = Provenance {
        definition: t!("cities-facts-definition", year = year.clone()),
        source: t!("cities-facts-source", year = year.clone()),
        date: t!("cities-facts-date", year = year.clone()),
        completeness: t!("cities-facts-completeness"),
    };
    view! {
        <ul class="facts-row">
            // On paper no tab says it.
            <li class="print-only print-subject">{words::subject(summary.subject)}</li>
            {fact(t!("cities-facts-district"), t!(format!("cities-district-{}", summary.district)))}
            {fact(t!("cities-facts-sector"), t!(format!("cities-sector-{}", summary.sector.code())))}
            {summary
                .cluster
                .map(|cluster| fact(t!("cities-facts-cluster", year = year.clone()), cluster.to_string()))}
            {summary
                .population
                .map(|people| fact(t!("cities-facts-population", year = year.clone()), text::grouped(people)))}
            {summary.sample_member.then(|| view! {
                <li>
                    <span class="badge sample-badge" title=t!("cities-sample-explained")>
                        {t!("cities-sample-member")}
                    </span>
                </li>
            })}
            <li><Explain id="facts-explained" label=t!("cities-facts-title") provenance/></li>
        </ul>
    }
    .into_any()
}
