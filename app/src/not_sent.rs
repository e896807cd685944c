//! The words that `frontend/page` shows beside a form that could not be sent, in the page's language.

use crate::t;
use crate::ui::{Buttons, Kind, Notice, NoticeKind};
use leptos::prelude::*;

/// The id of the template.
const ELEMENT: &str = "not-sent";

/// What may have become of a form: the script shows one of them.
const SAYS: [(&str, &str); 5] = [
    ("kept", "app-not-sent-kept"),
    ("open", "app-not-sent-open"),
    ("button", "app-not-sent-button"),
    ("found", "app-not-sent-found"),
    ("back", "app-not-sent-back"),
];

/// What a person may do about it.
const DOES: [(&str, &str, Kind); 3] = [
    ("send", "app-not-sent-send", Kind::Primary),
    ("forget", "app-not-sent-forget", Kind::Quiet),
    ("close", "app-close", Kind::Quiet),
];

/// A notice with everything that may be said of such a form. It is in the page from the start, since
/// when it is needed nothing can be fetched.
#[component]
pub fn NotSent() -> impl IntoView {
    let says = SAYS
        .map(|(what, key)| view! { <p data-says=what hidden=true>{t!(key)}</p> })
        .collect_view();
    let does = DOES
        .map(|(what, key, kind)| {
            view! { <button type="button" class=kind.class() data-does=what hidden=true>{t!(key)}</button> }
        })
        .collect_view();
    view! {
        <template id=ELEMENT>
            <Notice kind=NoticeKind::Warning>{says}<Buttons>{does}</Buttons></Notice>
        </template>
    }
}
