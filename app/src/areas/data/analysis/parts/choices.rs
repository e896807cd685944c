use crate::areas::data::analysis::view::Told;
use crate::areas::data::analysis::words;
use crate::t;
use crate::ui::Spoken;
use leptos::prelude::*;

/// On paper, what somebody has chosen: the forms are not seen there.
#[component]
pub fn Choices(
    /// What the schools tell, and what was asked.
    told: Told,
) -> impl IntoView {
    let school = told.school.as_ref().map(|code| words::school(&told.names, code));
    let keep = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let others = told.peers.lines.iter().skip(1).map(|line| line.name.clone());
    let others =
        told.peers.is_chosen.then(|| others.collect::<Vec<_>>().join(&t!("data-list-comma")));
    let chosen = [
        (t!("analysis-pipeline-whose"), school),
        (t!("analysis-keep-10"), keep(&told.asked.keep_10)),
        (t!("analysis-keep-11"), keep(&told.asked.keep_11)),
        (t!("analysis-peers"), others),
    ];
    let lines = chosen
        .into_iter()
        .filter_map(|(what, value)| {
            let text = t!("analysis-chosen", what = what, value = value?);
            Some(view! { <li><Spoken text/></li> })
        })
        .collect::<Vec<_>>();
    (!lines.is_empty()).then(|| view! { <ul class="print-only print-set">{lines}</ul> }).into_any()
}
