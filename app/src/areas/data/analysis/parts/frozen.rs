use super::backtests::{ScoreRow, heads, tally};
use super::fold::Fold;
use crate::areas::data::analysis::view::FrozenView;
use crate::areas::data::analysis::words;
use crate::t;
use crate::ui::{Section, Table};
use hamsa_domain::data::forecast::{Score, Tally};
use hamsa_domain::id::SchoolCode;
use leptos::prelude::*;
use std::collections::BTreeMap;

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
            one.scores.iter().map(move |score| {
                let note = without(score, &one.names);
                view! { <ScoreRow first=by.clone() score=score.clone() note/> }
            })
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

/// Of which schools a year is scored, where not all told it.
fn without(score: &Score, names: &BTreeMap<SchoolCode, String>) -> Option<String> {
    let held = score.of_those.as_ref()?;
    let schools: Vec<String> =
        score.without.iter().map(|code| words::school(names, code)).collect();
    Some(t!(
        "analysis-frozen-without",
        year = held.year.to_string(),
        expected = held.expected.to_string(),
        range = words::range_of(held),
        schools = schools.join(&t!("data-list-comma"))
    ))
}
