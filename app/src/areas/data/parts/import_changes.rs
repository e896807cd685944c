use crate::areas::data::view::{ChangedLine, ChangesView, State};
use crate::areas::data::words;
use crate::t;
use crate::ui::{Head, Section, Table};
use hamsa_domain::text;
use leptos::prelude::*;

/// What the file would change in the figures, or what it changed.
#[component]
pub fn ImportChanges(changes: ChangesView, state: State) -> impl IntoView {
    let (title, lead) = if matches!(state, State::Applied | State::Undone) {
        (t!("data-changes-done-title"), t!("data-changes-done-lead"))
    } else {
        (t!("data-changes-title"), t!("data-changes-lead"))
    };
    let counts = [
        ("data-changes-added", changes.added),
        ("data-changes-changed", changes.changed),
        ("data-changes-unchanged", changes.unchanged),
        ("data-changes-absent", changes.absent),
    ]
    .map(|(key, count)| view! { <div><dt>{t!(key)}</dt><dd>{text::grouped(count)}</dd></div> })
    .collect_view();
    let shown = changes.first.len() as i64;
    let first = (shown > 0).then(|| {
        let caption = if shown < changes.changed {
            t!("data-changes-first", shown = shown, all = changes.changed)
        } else {
            t!("data-changes-all", count = shown)
        };
        view! { <Changed lines=changes.first caption/> }
    });
    view! {
        <Section id="changes" title lead>
            <dl class="totals">{counts}</dl>
            {(changes.absent > 0).then(|| view! { <p class="hint">{t!("data-changes-absent-text")}</p> })}
            {first}
        </Section>
    }
    .into_any()
}

/// Figures before and after.
#[component]
fn Changed(lines: Vec<ChangedLine>, caption: String) -> impl IntoView {
    let rows = lines
        .into_iter()
        .map(|line| {
            view! {
                <tr>
                    <th scope="row">
                        <bdi dir="auto">{line.name}</bdi>" "<bdi class="code">{line.school.to_string()}</bdi>
                    </th>
                    <td data-label=t!("data-changes-indicator")>{words::indicator(line.indicator)}</td>
                    <td class="number" data-label=t!("data-totals-year")>{line.year.to_string()}</td>
                    <td class="number" data-label=t!("data-changes-before")>{words::cell(line.before)}</td>
                    <td class="number" data-label=t!("data-changes-after")>{words::cell(line.after)}</td>
                </tr>
            }
        })
        .collect_view();
    let heads = vec![
        Head::words(t!("data-school")),
        Head::words(t!("data-changes-indicator")),
        Head::number(t!("data-totals-year")),
        Head::number(t!("data-changes-before")),
        Head::number(t!("data-changes-after")),
    ];
    view! {
        <Table label=caption class="stacks" captioned=true heads>
            {rows}
        </Table>
    }
    .into_any()
}
