use crate::areas::cities::view::Summary;
use crate::areas::cities::words;
use leptos::prelude::*;

/// What nobody can press on paper: where the numbers come from, and what they count.
#[component]
pub fn PaperFoot(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    let provenance = words::provenance_of(&summary);
    let said = [provenance.source, provenance.date, provenance.definition, provenance.completeness];
    let said = said.into_iter().map(|sentence| view! { <span>{sentence}</span>" " }).collect_view();
    view! { <p class="print-only paper-foot">{said}</p> }.into_any()
}
