use super::carried::Carried;
use super::fold::Fold;
use crate::areas::data::analysis::view::{Asked, PeerLine, Peers, Told};
use crate::areas::data::analysis::words::{self, DASH};
use crate::areas::data::view::Choice;
use crate::ui::{Button, Buttons, Checkbox, Head, Kind, Notice, Section, Table};
use crate::{routes, t};
use hamsa_domain::data::analysis::peers::AT_MOST;
use hamsa_domain::data::panorama::Value;
use leptos::prelude::*;

/// The city beside its peers: chosen by themselves, or by whoever reads.
#[component]
pub fn Beside(
    /// The city.
    city: Choice,
    /// What its schools tell.
    told: Told,
) -> impl IntoView {
    let (peers, asked) = (told.peers, told.asked);
    if peers.is_empty() {
        return ().into_any();
    }
    let left_out = (!peers.left_out.is_empty()).then(|| {
        let names = peers.left_out.join(&t!("data-list-comma"));
        view! {
            <Notice>{t!("analysis-peers-left-out", most = most(), names = names)}</Notice>
        }
    });
    let lead = match (peers.is_chosen, peers.cluster) {
        (false, Some(cluster)) => t!("analysis-peers-lead", cluster = cluster),
        _ => t!("analysis-peers-chosen"),
    };
    let year = peers.year.map(|year| year.to_string()).unwrap_or_default();
    let rows = peers.lines.iter().map(|line| view! { <Row line=line.clone()/> }).collect_view();
    let heads = vec![
        Head::words(t!("analysis-peer")),
        Head::number(t!("analysis-examinees", year = year)),
        Head::number(t!("analysis-examinees-share")),
        Head::number(t!("analysis-first-step")),
        Head::number(t!("analysis-through")),
        Head::number(t!("analysis-gap")),
        Head::number(t!("analysis-teachers-per-100")),
        Head::number(t!("analysis-hours-per-pupil")),
    ];
    let provenance = words::provenance(&told.sources, t!("analysis-peers-definition"));
    view! {
        <Section id="peers" title=t!("analysis-peers") lead provenance>
            {left_out}
            <Fold label=t!("analysis-table", what = t!("analysis-peers"))>
                <Table label=t!("analysis-peers") heads class="stacks">{rows}</Table>
            </Fold>
            <p class="hint">{t!("analysis-peers-note")}</p>
            <Choose city peers asked/>
        </Section>
    }
    .into_any()
}

/// Other peers, by pointing: they stand in the address, so that it can be passed on.
#[component]
fn Choose(city: Choice, peers: Peers, asked: Asked) -> impl IntoView {
    let boxes = peers
        .offered
        .into_iter()
        .map(|other| {
            let checked = peers.lines.iter().any(|line| line.code == other.code);
            let id = format!("peer-{}", other.code);
            view! {
                <Checkbox id label=other.name name="peers" value=other.code.to_string() checked/>
            }
        })
        .collect_view();
    view! {
        <details class="choose-peers">
            <summary class="more">{t!("analysis-peers-choose")}</summary>
            <form class="form" method="get" action=format!("{}#peers", routes::city_analysis(&city.code))>
                <fieldset aria-describedby="peers-most">
                    <legend class="visually-hidden">{t!("analysis-peers-choose")}</legend>
                    <p class="hint" id="peers-most">{t!("analysis-peers-most", most = most())}</p>
                    <div class="school-boxes">{boxes}</div>
                </fieldset>
                <Carried asked own=&["peers"]/>
                <Buttons><Button kind=Kind::Quiet>{t!("analysis-peers-show")}</Button></Buttons>
            </form>
        </details>
    }
    .into_any()
}

/// How many cities fit beside each other.
fn most() -> String {
    AT_MOST.to_string()
}

/// How many fewer girls or boys there are of a hundred pupils: who they are is said, and not by a sign.
fn gap_words(gap: Value) -> String {
    let gap = match gap {
        Value::Shown(gap) => gap.round() as i64,
        Value::Withheld => return t!("analysis-withheld"),
        Value::Missing => return DASH.to_owned(),
    };
    match gap {
        0 => t!("analysis-gap-none"),
        1.. => t!("analysis-gap-boys", count = gap),
        _ => t!("analysis-gap-girls", count = -gap),
    }
}

/// One city.
#[component]
fn Row(line: PeerLine) -> impl IntoView {
    let written = |value: Value, decimals: usize, unit: &str| match value {
        Value::Shown(number) => format!("\u{2066}{number:.decimals$}{unit}\u{2069}"),
        Value::Withheld => t!("analysis-withheld"),
        Value::Missing => DASH.to_owned(),
    };
    let examinees = written(line.examinees, 0, "");
    let share =
        line.share_permille.map_or(DASH.to_owned(), |share| format!("{:.1}%", share as f64 / 10.0));
    let [stayed, through, gap, teachers, hours] = line.figures;
    view! {
        <tr>
            <th scope="row"><a href=routes::city(&line.code)>{line.name}</a></th>
            <td class="number" data-label=t!("analysis-last-examinees")>{examinees}</td>
            <td class="number" data-label=t!("analysis-examinees-share")>{share}</td>
            <td class="number" data-label=t!("analysis-first-step")>{written(stayed, 0, "%")}</td>
            <td class="number" data-label=t!("analysis-through")>{written(through, 0, "%")}</td>
            <td class="number" data-label=t!("analysis-gap")>{gap_words(gap)}</td>
            <td class="number" data-label=t!("analysis-teachers-per-100")>{written(teachers, 1, "")}</td>
            <td class="number" data-label=t!("analysis-hours-per-pupil")>{written(hours, 2, "")}</td>
        </tr>
    }
    .into_any()
}
