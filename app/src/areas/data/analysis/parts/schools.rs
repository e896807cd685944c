use super::fold::Fold;
use crate::areas::data::analysis::view::Told;
use crate::areas::data::analysis::words::{self, DASH};
use crate::t;
use crate::ui::{Head, Section, Table};
use hamsa_domain::data::analysis::Measures;
use hamsa_domain::text::grouped;
use leptos::prelude::*;

/// The ratios of the city and of each school, beside each other.
#[component]
pub fn Schools(
    /// What the schools tell.
    told: Told,
) -> impl IntoView {
    let provenance = words::provenance(&told.sources, t!("analysis-schools-definition"));
    let city =
        view! { <Row name=t!("analysis-all-schools").into_any() measures=told.measures.clone()/> };
    let rows = told
        .schools
        .iter()
        .map(|(code, measures)| {
            let name = words::school(&told.names, code);
            let name = view! { <bdi dir="auto" lang="he">{name}</bdi> }.into_any();
            view! { <Row name measures=measures.clone()/> }
        })
        .collect_view();
    let heads = vec![
        Head::words(t!("data-school")),
        Head::number(t!("analysis-five")),
        Head::number(t!("analysis-first-step")),
        Head::number(t!("analysis-second-step")),
        Head::number(t!("analysis-share-girls")),
        Head::number(t!("analysis-teachers-per-100")),
        Head::number(t!("analysis-hours-per-pupil")),
    ];
    view! {
        <Section id="schools" title=t!("analysis-schools") lead=cost(&told) provenance>
            <Fold label=t!("analysis-table", what = t!("analysis-schools"))>
                <Table label=t!("analysis-schools") heads class="stacks">{city} {rows}</Table>
            </Fold>
        </Section>
    }
    .into_any()
}

/// What a graduate more has cost, in a sentence.
fn cost(told: &Told) -> Option<String> {
    let additional = told.measures.additional?;
    let since = additional.since.to_string();
    let Some(each) = additional.each() else {
        return Some(t!("analysis-additional-none", since = since));
    };
    let (from, to) = (additional.since + 1, told.year.to_string());
    let each = grouped((each / 100.0).round() as i64 * 100);
    let count = additional.graduates;
    Some(match from == told.year {
        true => {
            t!("analysis-additional-one-year", count = count, to = to, since = since, each = each)
        }
        false => t!(
            "analysis-additional",
            count = count,
            from = from.to_string(),
            to = to,
            since = since,
            each = each
        ),
    })
}

/// One school, or all of them.
#[component]
fn Row(name: AnyView, measures: Measures) -> impl IntoView {
    let per_pupil = |ratio: Option<hamsa_domain::data::analysis::Ratio>, times: f64, decimals| {
        words::decimal(ratio.map(|ratio| times * ratio.share()), decimals)
    };
    let five = match measures.five {
        [Some(ten), Some(eleven), Some(twelve)] => {
            // In the order of the head, from where reading begins.
            format!("{ten} · {eleven} · {twelve}")
        }
        _ => DASH.to_owned(),
    };
    let [first, second] = measures.retention.map(words::per_cent);
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td class="number" data-label=t!("analysis-five")>{five}</td>
            <td class="number" data-label=t!("analysis-first-step")>{first}</td>
            <td class="number" data-label=t!("analysis-second-step")>{second}</td>
            <td class="number" data-label=t!("analysis-share-girls")>{words::per_cent(measures.girls)}</td>
            <td class="number" data-label=t!("analysis-teachers-per-100")>{per_pupil(measures.teachers, 100.0, 1)}</td>
            <td class="number" data-label=t!("analysis-hours-per-pupil")>{per_pupil(measures.hours, 1.0, 2)}</td>
        </tr>
    }
    .into_any()
}
