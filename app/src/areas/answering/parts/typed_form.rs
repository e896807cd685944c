use super::SendBar;
use crate::areas::answering::FORM;
use crate::areas::answering::checking::Rules;
use crate::areas::answering::typing::Typing;
use crate::areas::answering::view::{Asking, CellView};
use crate::page::{Returned, use_returned};
use crate::ui::{FaultLinks, Notice, NoticeKind};
use crate::{routes, t};
use hamsa_domain::data::round::TypedForm;
use hamsa_domain::data::round::submission::field;
use hamsa_domain::id::IndicatorCode;
use leptos::ev;
use leptos::prelude::*;

/// The form itself: what goes with it unseen, what is said of it as a whole, and the way to send it.
#[component]
pub fn FormOfLink(
    /// The token of the link.
    token: String,
    /// What goes with it.
    hidden: Hidden,
    /// While somebody types into it.
    typing: Typing,
    /// The fields that are to be mended, by id and name.
    to_mend: Vec<(String, String)>,
    /// Its fields.
    children: Children,
) -> impl IntoView {
    let Hidden { command, based_on, from, returned } = hidden;
    let has_come_back = !returned.form.is_empty();
    let may_despite =
        returned.notice.as_ref().is_some_and(|(key, _)| key == "answering-impossible");
    let notice = returned.notice.map(|(key, count)| t!(key, count = count));
    view! {
        <form
            class="form answers"
            method="post"
            action=routes::answer(&token)
            novalidate
            autocomplete="off"
            data-draft=""
            data-came-back=has_come_back.then_some("")
            node_ref=typing.form
            on:input=move |event: ev::Event| typing.hear(&event, false)
            on:change=move |event: ev::Event| typing.hear(&event, true)
            on:keydown=move |event| typing.press(&event)
        >
            // Enter in a field presses the first button of its form: this one looks and does not send.
            <button class="visually-hidden" name="take" value="" tabindex="-1" aria-hidden="true"></button>
            <input type="hidden" name="command" value=command/>
            <input type="hidden" name="based_on" value=based_on/>
            <input type="hidden" name="from" value=from/>
            {notice.map(|notice| view! {
                <Notice kind=NoticeKind::Error focus=true><p>{notice}</p><FaultLinks fields=to_mend/></Notice>
            })}
            {children()}
            <SendBar typing may_despite/>
        </form>
    }
}

/// What goes with a form unseen.
pub struct Hidden {
    /// Made for this very form: however often it arrives, it is one.
    pub command: String,
    /// The version it was begun from.
    pub based_on: String,
    /// Which page holds it.
    pub from: &'static str,
    /// The form as it came back, if it did.
    pub returned: Returned,
}

impl Hidden {
    /// Of a form on this page, as the server made it or as it came back.
    pub fn of(asking: &Asking, from: &'static str) -> Self {
        let returned = use_returned(FORM);
        let (command, based_on) = match returned.form.is_empty() {
            true => (asking.command.clone(), asking.rules.based_on.to_string()),
            false => (returned.value("command"), returned.value("based_on")),
        };
        Self { command, based_on, from, returned }
    }

    /// The cells that somebody has to look at before the form can be sent, by the ids of their fields: those that
    /// cannot be read or cannot be so, and those of which two devices said different things.
    pub fn to_mend(&self, asking: &Asking, typing: Typing) -> Vec<(String, String)> {
        let part = |part: &str, cell: &CellView| self.returned.value(&field(part, &cell.code));
        let is_undecided = |cell: &CellView| {
            let clashes = self.returned.values.contains_key(&field("theirs", &cell.code));
            clashes && part("choice", cell).is_empty()
        };
        let cells = asking.cells();
        cells
            .filter(|cell| typing.is_wrong(&cell.code) || is_undecided(cell))
            .map(|cell| (field_id(&cell.code), cell.name.clone()))
            .collect()
    }

    /// What stands in the fields: what was typed, and what was sent last where nobody could type: a form that came
    /// back may have shown less than this page, and what it did not show must not be emptied by it.
    pub fn typed(&self, asking: &Asking) -> TypedForm {
        let values = self.returned.values.iter();
        let mut typed =
            TypedForm::from_fields(values.map(|(name, text)| (name.as_str(), text.as_str())));
        for cell in asking.cells() {
            typed.cells.entry(cell.code.clone()).or_insert_with(|| cell.typed.clone());
        }
        typed
    }
}

/// The id of the field for a cell's number.
pub fn field_id(cell: &IndicatorCode) -> String {
    cell.as_str().replace('.', "-")
}

/// The rules of a request, taken out of it.
pub fn rules(asking: &Asking) -> Rules {
    asking.rules.clone()
}
