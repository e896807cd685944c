use super::ASK_FORM;
use super::cell::CellRow;
use crate::areas::data::rounds::view::{SchoolView, Stage};
use crate::page::use_returned;
use crate::ui::{Button, Buttons, Kind, Notice, NoticeKind, PostForm, Section, TableFrame};
use crate::{routes, t};
use hamsa_domain::data::catalogue::Heading;
use leptos::prelude::*;

/// Every figure: last year's, this year's, what is unusual in it and what was asked. Questions go out together.
#[component]
pub fn Cells(
    /// The school in its round.
    view: SchoolView,
) -> impl IntoView {
    let path = routes::round_school(&view.round.id, &view.line.school);
    let returned = use_returned(ASK_FORM);
    // What was typed is not lost where the round was closed meanwhile.
    let came_back = !returned.form.is_empty();
    let is_under_way = matches!(view.round.stage, Stage::Open | Stage::Overdue);
    let is_answered = is_under_way && view.version > 0 && !view.line.is_closed;
    let may_ask = view.may_collect && (is_answered || came_back);
    let kind = if view.line.findings == 0 { Kind::Quiet } else { Kind::Primary };
    let question_fault = returned.fault("question");
    let bodies = view
        .groups
        .iter()
        .map(|(heading, cells)| {
            let rows = cells
                .iter()
                .map(|cell| view! { <CellRow cell=cell.clone() may_ask may_collect=view.may_collect/> })
                .collect_view();
            view! { <GroupHead heading=*heading/> <tbody>{rows}</tbody> }
        })
        .collect_view();
    let table = view! {
        <TableFrame label=t!("rounds-cells")>
            <table class="table stacks asked-cells">
                <thead>
                    <tr>
                        <th scope="col">{t!("rounds-cell")}</th>
                        <th scope="col" class="number">{t!("rounds-last-year")}</th>
                        <th scope="col" class="number">{t!("rounds-this-year")}</th>
                        <th scope="col">{t!("rounds-remarks")}</th>
                    </tr>
                </thead>
                {bodies}
            </table>
        </TableFrame>
    };
    let body = if may_ask {
        view! {
            <PostForm action=format!("{path}/ask") returned>
                <input type="hidden" name="version" value=view.version.to_string()/>
                {table}
                {question_fault.map(|key| view! {
                    <Notice kind=NoticeKind::Error>{t!(key)}</Notice>
                })}
                <p class="hint">{t!("rounds-ask-hint")}</p>
                <Buttons><Button kind>{t!("rounds-ask-send")}</Button></Buttons>
            </PostForm>
        }
        .into_any()
    } else {
        table.into_any()
    };
    // A question is taken back by a form of its own, which cannot stand within the other.
    let take_back = view.may_collect.then(|| {
        view! { <form id="take-back" method="post" action=format!("{path}/take-back")></form> }
    });
    view! {
        <Section id="cells" title=t!("rounds-cells") plain=true>
            {body} {take_back}
        </Section>
    }
    .into_any()
}

#[component]
fn GroupHead(heading: Heading) -> impl IntoView {
    view! {
        <tbody class="group-head">
            <tr><th scope="rowgroup" colspan="4">{t!(heading.message())}</th></tr>
        </tbody>
    }
}
