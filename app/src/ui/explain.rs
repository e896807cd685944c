use super::{Glyph, Icon};
use crate::t;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Where a number comes from, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// What exactly is counted.
    pub definition: String,
    /// Who published it, in which file.
    pub source: String,
    /// When it was published or brought here; empty where it is only asked for.
    pub date: String,
    /// What is in it and what is not; empty where that is no question.
    pub completeness: String,
}

/// A small button that opens where a number comes from: for column headers and charts.
#[component]
pub fn Explain(
    /// The id of what opens.
    #[prop(into)]
    id: String,
    /// What is explained.
    #[prop(into)]
    label: String,
    /// The explanation.
    provenance: Provenance,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="explain"
            popovertarget=id.clone()
            aria-label=t!("app-explain", what = label.clone())
        >
            <Icon glyph=Glyph::Info/>
        </button>
        <Explanation id label provenance/>
    }
}

/// What opens: a popover of the browser's own, which needs no wasm.
#[component]
pub(super) fn Explanation(id: String, label: String, provenance: Provenance) -> impl IntoView {
    let title = format!("{id}-title");
    view! {
        <div class="popover" id=id popover="auto" role="dialog" aria-labelledby=title>
            <p class="popover-title" id=title.clone()>{label}</p>
            <dl class="facts">
                <dt>{t!("app-explain-definition")}</dt>
                <dd>{provenance.definition}</dd>
                <dt>{t!("app-explain-source")}</dt>
                <dd>{provenance.source}</dd>
                {(!provenance.date.is_empty()).then(|| view! {
                    <dt>{t!("app-explain-date")}</dt>
                    <dd>{provenance.date}</dd>
                })}
                {(!provenance.completeness.is_empty()).then(|| view! {
                    <dt>{t!("app-explain-completeness")}</dt>
                    <dd>{provenance.completeness}</dd>
                })}
            </dl>
            <button type="button" class="button quiet" popovertarget=id.clone() popovertargetaction="hide">
                {t!("app-close")}
            </button>
        </div>
    }
}
