use crate::areas::data::rounds::view::{RoundView, SchoolLine, Stage};
use crate::areas::data::rounds::words::{self, count};
use crate::ui::{Badge, BadgeKind, Section, TableFrame};
use crate::{routes, t};
use hamsa_domain::id::RoundId;
use leptos::prelude::*;

/// All schools of the round: where each is, and what there is to look at.
#[component]
pub fn Schools(
    /// The round.
    view: RoundView,
) -> impl IntoView {
    (view.line.stage != Stage::Draft).then(|| {
        let moved = (view.moved > 0).then(|| {
            view! { <p class="hint">{t!("rounds-moved", count = count(view.moved))}</p> }
        });
        let id = view.line.id;
        let rows =
            view.schools.into_iter().map(|line| view! { <Row id=id.clone() line/> }).collect_view();
        view! {
            <Section id="schools" title=t!("rounds-schools") plain=true>
                <TableFrame label=t!("rounds-schools")>
                    <table class="table stacks">
                        <thead>
                            <tr>
                                <th scope="col">{t!("data-school")}</th>
                                <th scope="col">{t!("rounds-state")}</th>
                                <th scope="col">{t!("rounds-figures")}</th>
                                <th scope="col">{t!("rounds-received")}</th>
                                <th scope="col">{t!("rounds-to-look-at")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </TableFrame>
                {moved}
            </Section>
        }
    })
}

#[component]
fn Row(id: RoundId, line: SchoolLine) -> impl IntoView {
    let questions = (line.questions > 0).then(|| {
        let words = t!("rounds-open-questions", count = count(line.questions));
        view! { <Badge kind=BadgeKind::Warning>{words}</Badge>" " }
    });
    let findings = (line.findings > 0).then(|| {
        let words = t!("rounds-findings", count = count(line.findings));
        view! { <Badge kind=BadgeKind::Warning>{words}</Badge> }
    });
    let figures = match line.is_closed {
        true => "–".to_owned(),
        false => t!("rounds-of", answered = count(line.answered), count = count(line.expected)),
    };
    let state = words::request(&line);
    view! {
        <tr>
            <th scope="row">
                <a href=routes::round_school(&id, &line.school)><bdi dir="auto">{line.name}</bdi></a>
            </th>
            <td data-label=t!("rounds-state")>{state}</td>
            <td data-label=t!("rounds-figures")>{figures}</td>
            <td data-label=t!("rounds-received")>{line.received.unwrap_or_else(|| "–".to_owned())}</td>
            <td data-label=t!("rounds-to-look-at")>
                {words::delivery(line.delivery)} {questions} {findings}
            </td>
        </tr>
    }
    .into_any()
}
