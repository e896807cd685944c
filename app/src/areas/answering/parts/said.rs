use crate::areas::answering::view::{Asking, GroupView, SentCell};
use crate::t;
use crate::ui::{Section, TableFrame};
use leptos::prelude::*;

/// What was sent last, group by group.
#[component]
pub fn Sent(
    /// The request.
    asking: Asking,
) -> impl IntoView {
    let groups = asking.groups.into_iter().map(group).collect_view();
    view! {
        <Section id="sent" title=t!("answering-sent-last") lead=t!("answering-sent-last-lead")>
            {groups}
        </Section>
    }
}

fn group(group: GroupView) -> impl IntoView {
    let name = t!(group.heading.message());
    let rows = group
        .cells
        .into_iter()
        .map(|cell| {
            let note = cell.sent.as_ref().map(|sent| sent.note.clone()).unwrap_or_default();
            view! {
                <tr>
                    <th scope="row">{cell.name}</th>
                    <td class="number">{said(cell.sent.as_ref())}</td>
                    <td><bdi>{note}</bdi></td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <TableFrame label=name.clone()>
            <table class="table">
                <caption>{name}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!("answering-figure")}</th>
                        <th scope="col" class="number">{t!("answering-answer")}</th>
                        <th scope="col">{t!("answering-note-column")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableFrame>
    }
}

/// What was said of a cell, in words.
pub fn said(sent: Option<&SentCell>) -> String {
    match sent {
        None => t!("answering-left-empty"),
        Some(SentCell { number: None, .. }) => t!("answering-unknown"),
        Some(SentCell { number: Some(number), .. }) => number.clone(),
    }
}
