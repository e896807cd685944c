use super::fold::Fold;
use crate::areas::data::analysis::view::OutlookView;
use crate::areas::data::analysis::words;
use crate::t;
use crate::ui::{Head, Section, Spoken, Table};
use hamsa_domain::data::forecast::backtest::Tested;
use hamsa_domain::data::forecast::{Beside, Outlook, Score, Tally};
use leptos::prelude::*;

/// How good the method would have been in past years, in a sentence and as a table.
#[component]
pub fn Backtests(
    /// What is foretold.
    outlook: OutlookView,
) -> impl IntoView {
    let scores: Vec<(i32, Score)> = [(1, &outlook.tested), (2, &outlook.tested_two)]
        .into_iter()
        .flat_map(|(ahead, tested)| tested.iter().map(move |one| (ahead, score(one))))
        .collect();
    let provenance = words::provenance(&outlook.sources, t!("analysis-backtests-definition"));
    let sentence = match scores.is_empty() {
        true => t!("analysis-backtests-none"),
        false => {
            tally(Tally::of(scores.iter().map(|(_, score)| score)), "analysis-backtests-words")
        }
    };
    let rows = scores
        .iter()
        .map(|(ahead, score)| {
            let ahead = t!("analysis-years-ahead", count = i64::from(*ahead));
            view! { <ScoreRow first=ahead score=score.clone()/> }
        })
        .collect_view();
    let table = (!scores.is_empty()).then(|| {
        let heads = heads(t!("analysis-ahead"));
        view! {
            <Fold label=t!("analysis-table", what = t!("analysis-backtests"))>
                <Table label=t!("analysis-backtests") heads class="stacks">{rows}</Table>
            </Fold>
        }
    });
    view! {
        <Section id="backtests" title=t!("analysis-backtests") lead=sentence provenance>{table}</Section>
    }
    .into_any()
}

fn score(tested: &Tested) -> Score {
    let outlook = Outlook {
        year: tested.year,
        expected: tested.expected,
        low: tested.low,
        high: tested.high,
        naive: tested.naive,
        in_school: true,
    };
    Score::whole(outlook, Some(tested.actual))
}

/// How many lay in their range, and how many were nearer than "same as last year".
pub fn tally(tally: Tally, key: &str) -> String {
    t!(
        key,
        count = words::count(tally.come),
        inside = tally.inside.to_string(),
        better = tally.better.to_string(),
        equal = tally.equal.to_string(),
        worse = tally.worse().to_string()
    )
}

/// The heads of a table of scores.
pub fn heads(first: String) -> Vec<Head> {
    vec![
        Head::words(first),
        Head::number(t!("analysis-year")),
        Head::number(t!("analysis-expected")),
        Head::number(t!("analysis-range")),
        Head::number(t!("analysis-naive")),
        Head::number(t!("analysis-came")),
        Head::words(t!("analysis-verdict")),
    ]
}

/// What was foretold of a year, and what came.
#[component]
pub fn ScoreRow(
    /// What tells the forecast apart from others.
    first: String,
    /// What was foretold, and what came.
    score: Score,
    /// Of which schools that is, where not all have told.
    #[prop(default = None)]
    note: Option<String>,
) -> impl IntoView {
    let note = note.map(|text| view! { <p class="hint"><Spoken text/></p> });
    let came = score.actual.map_or_else(|| t!("analysis-not-yet"), |actual| actual.to_string());
    let verdict = match (score.is_inside(), score.beside()) {
        (Some(inside), Some(beside)) => {
            let range = t!(if inside { "analysis-inside" } else { "analysis-outside" });
            let key = match beside {
                Beside::Better => "analysis-better",
                Beside::Equal => "analysis-equal",
                Beside::Worse => "analysis-worse",
            };
            t!("analysis-verdict-both", range = range, beside = t!(key))
        }
        _ => t!("analysis-waits"),
    };
    let outlook = score.outlook;
    view! {
        <tr>
            <th scope="row">{first}</th>
            <td class="number" data-label=t!("analysis-year")>{outlook.year}</td>
            <td class="number" data-label=t!("analysis-expected")>{outlook.expected}</td>
            <td class="number" data-label=t!("analysis-range")>{words::range_of(&outlook)}</td>
            <td class="number" data-label=t!("analysis-naive")>{outlook.naive}</td>
            <td class="number" data-label=t!("analysis-came")>{came}</td>
            <td data-label=t!("analysis-verdict")>{verdict} {note}</td>
        </tr>
    }
    .into_any()
}
