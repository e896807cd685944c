use crate::t;
use hamsa_domain::data::document::Head;
use leptos::prelude::*;

/// By what the report was chosen, of when it is, and what is in it: on the page as on paper.
#[component]
pub fn Known(
    /// The head of the report.
    head: Head,
) -> impl IntoView {
    let date = (t!("reports-date"), head.date);
    let completeness = (t!("app-explain-completeness"), head.completeness);
    let facts = head.filters.into_iter().map(|fact| (fact.name, fact.value));
    let facts = facts.chain([date, completeness]).filter(|(_, value)| !value.is_empty());
    let facts = facts
        .map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> })
        .collect_view();
    view! { <dl class="report-facts">{facts}</dl> }.into_any()
}
