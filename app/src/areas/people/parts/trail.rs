use crate::areas::people::names;
use crate::areas::people::view::TrailRow;
use crate::t;
use crate::ui::{Head, Section, Table};
use leptos::prelude::*;

/// The last changes in the network: when, by whom, what.
#[component]
pub fn Trail(
    /// Latest first.
    trail: Vec<TrailRow>,
) -> impl IntoView {
    if trail.is_empty() {
        return view! {
            <Section id="trail" title=t!("people-trail-title")>
                <p>{t!("people-trail-none")}</p>
            </Section>
        }
        .into_any();
    }
    let rows = trail.into_iter().map(|row| view! { <Row row/> }).collect_view();
    let heads = vec![
        Head::words(t!("people-trail-at")),
        Head::words(t!("people-trail-actor")),
        Head::words(t!("people-trail-what")),
    ];
    view! {
        <Section id="trail" title=t!("people-trail-title") lead=t!("people-trail-lead")>
            <Table label=t!("people-trail-title") class="stacks trail" heads>
                {rows}
            </Table>
        </Section>
    }
    .into_any()
}

#[component]
fn Row(row: TrailRow) -> impl IntoView {
    let held = row.held.as_ref();
    let (role, place) =
        held.map(|held| (names::role(held.role), names::place(&held.place))).unwrap_or_default();
    let what = t!(row.message, person = row.person, role = role, place = place);
    let actor = match row.actor {
        Some(name) => view! { <bdi dir="auto" class="person">{name}</bdi> }.into_any(),
        None => view! { <span class="hint">{t!("people-trail-system")}</span> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row"><bdi class="moment">{row.at}</bdi></th>
            <td data-label=t!("people-trail-actor")>{actor}</td>
            <td data-label=t!("people-trail-what")>{what}</td>
        </tr>
    }
}
