use super::PHONE_FORM;
use super::phone_row::{PhoneRow, field_id};
use crate::areas::data::rounds::view::{SchoolView, Stage};
use crate::page::use_returned;
use crate::ui::{Button, Buttons, Kind, PostForm, Section};
use crate::{routes, t};
use leptos::prelude::*;

/// What the school said on the phone, typed in for it by the rules of its own form.
#[component]
pub fn PhoneForm(
    /// The school in its round.
    view: SchoolView,
) -> impl IntoView {
    let form = use_returned(PHONE_FORM);
    // What was typed is not lost where the round was closed meanwhile.
    let came_back = !form.form.is_empty();
    let is_under_way = matches!(view.round.stage, Stage::Open | Stage::Overdue);
    let is_asked = is_under_way && !view.line.is_closed;
    (view.may_collect && (is_asked || came_back)).then(|| {
        let version = if came_back { form.value("version") } else { view.version.to_string() };
        let command = if came_back { form.value("command") } else { view.command.clone() };
        let path = routes::round_school(&view.round.id, &view.line.school);
        let cells = view.groups.iter().flat_map(|(_, cells)| cells);
        let faulty = cells
            .filter(|cell| form.fault(cell.code.as_str()).is_some())
            .map(|cell| (field_id(&cell.code), cell.name.clone()))
            .collect();
        let groups = view
            .groups
            .into_iter()
            .map(|(heading, cells)| {
                let rows = cells
                    .into_iter()
                    .map(|cell| view! { <PhoneRow cell form=form.clone()/> })
                    .collect_view();
                view! { <fieldset><legend>{t!(heading.message())}</legend>{rows}</fieldset> }
            })
            .collect_view();
        view! {
            <Section id="phone" title=t!("rounds-phone") lead=t!("rounds-phone-lead")>
                <details open=came_back>
                    <summary>{t!("rounds-phone-open")}</summary>
                    <PostForm action=format!("{path}/answers") returned=form.clone() faulty>
                        <input type="hidden" name="version" value=version/>
                        <input type="hidden" name="command" value=command/>
                        <div class="phone-cells">{groups}</div>
                        <Buttons><Button kind=Kind::Quiet>{t!("rounds-phone-save")}</Button></Buttons>
                    </PostForm>
                </details>
            </Section>
        }
    })
}
