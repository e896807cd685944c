use crate::ui::Spoken;
use hamsa_domain::data::document::Finding;
use leptos::prelude::*;

/// What the report says before any number; the first is what one remembers.
#[component]
pub fn Findings(
    /// The sentences, each under its word.
    findings: Vec<Finding>,
) -> impl IntoView {
    let mut findings = findings.into_iter();
    let Some(first) = findings.next() else { return ().into_any() };
    let rest = findings
        .map(|finding| {
            view! {
                <div class="said">
                    <h2>{finding.label}</h2>
                    <p><Spoken text=finding.text/></p>
                </div>
            }
        })
        .collect_view();
    view! {
        <p class="finding"><Spoken text=first.text/></p>
        <div class="sayings">{rest}</div>
    }
    .into_any()
}
