use super::explain::{Explanation, Provenance};
use leptos::prelude::*;

/// A big number. Pressing it opens its definition, source, date and completeness.
#[component]
pub fn Figure(
    /// The id of what opens.
    #[prop(into)]
    id: String,
    /// The number, as it is written.
    #[prop(into)]
    value: String,
    /// What it counts.
    #[prop(into)]
    label: String,
    /// What belongs beside it: a change, a lower bound.
    #[prop(optional_no_strip, into)]
    note: Option<String>,
    /// Where it comes from.
    provenance: Provenance,
) -> impl IntoView {
    let note = note.filter(|note| !note.is_empty());
    view! {
        <div class="figure">
            <button type="button" class="figure-open" popovertarget=id.clone()>
                <span class="figure-value">{value}</span>
                <span class="figure-label">{label.clone()}</span>
                {note.map(|note| view! { <span class="figure-note">{note}</span> })}
            </button>
            <Explanation id label provenance/>
        </div>
    }
}
