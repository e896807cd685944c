use super::backtests::{ScoreRow, heads, tally};
use super::fold::Fold;
use crate::areas::data::analysis::view::FrozenView;
use crate::t;
use crate::ui::{Section, Table};
use hamsa_domain::data::forecast::Tally;
use leptos::prelude::*;

/// The forecasts that were published, and what came of them.
#[component]
pub fn FrozenForecasts(
    /// The forecasts, the last first.
    frozen: Vec<FrozenView>,
) -> impl IntoView {
    let all = Tally::of(frozen.iter().flat_map(|one| &one.scores));
    let sentence = match (frozen.is_empty(), all.come) {
        (true, _) => t!("analysis-frozen-none"),
        (false, 0) => t!("analysis-frozen-waiting"),
        _ => tally(all, "analysis-frozen-words"),
    };
    let rows = frozen
        .iter()
        .flat_map(|one| {
            let by = match (one.sample, one.by.is_empty()) {
                (true, true) => t!("analysis-frozen-sample", day = one.published.clone()),
                (true, false) => t!(
                    "analysis-frozen-sample-by",
                    day = one.published.clone(),
                    name = one.by.clone()
                ),
                (false, true) => t!("analysis-frozen-on", day = one.published.clone()),
                (false, false) => {
                    t!("analysis-frozen-by", day = one.published.clone(), name = one.by.clone())
                }
            };
            let row = move |score| view! { <ScoreRow first=by.clone() score/> };
            one.scores.iter().cloned().map(row)
        })
        .collect_view();
    let table = (!frozen.is_empty()).then(|| {
        let heads = heads(t!("analysis-published"));
        view! {
            <Fold label=t!("analysis-table", what = t!("analysis-frozen"))>
                <Table label=t!("analysis-frozen") heads class="stacks">{rows}</Table>
            </Fold>
        }
    });
    view! { <Section id="frozen" title=t!("analysis-frozen") lead=sentence>{table}</Section> }
        .into_any()
}
