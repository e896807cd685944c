use crate::areas::data::view::{Deed, State, UnreadableView};
use crate::areas::data::words;
use crate::t;
use crate::ui::{Notice, NoticeKind};
use leptos::prelude::*;

/// Where the file stands: the receipt once it is decided, and before that what is to be done.
#[component]
pub fn ImportState(
    state: State,
    decided: Option<Deed>,
    unreadable: Option<UnreadableView>,
    /// Whether there is something to look at before it is applied.
    unusual: bool,
) -> impl IntoView {
    let words = match (state, decided) {
        (State::Failed, _) => match unreadable {
            Some(why) => words::unreadable(&why),
            None => t!("data-import-failed-text"),
        },
        (State::Applied, Some(Deed { by: Some(by), at })) => {
            t!("data-import-applied-by", by = by, at = at)
        }
        (State::Applied, Some(Deed { at, .. })) => t!("data-import-applied-console", at = at),
        (State::Cancelled, Some(Deed { by: Some(by), at })) => {
            t!("data-import-cancelled-by", by = by, at = at)
        }
        (State::Cancelled, Some(Deed { at, .. })) => t!("data-import-cancelled-console", at = at),
        (State::Undone, Some(Deed { by: Some(by), at })) => {
            t!("data-import-undone-by", by = by, at = at)
        }
        (State::Undone, Some(Deed { at, .. })) => t!("data-import-undone-console", at = at),
        (State::Previewed | State::Applied | State::Cancelled | State::Undone, _) => {
            t!(format!("data-import-{}-text", state.code()))
        }
    };
    let kind = match state {
        State::Previewed if unusual => NoticeKind::Warning,
        State::Previewed | State::Cancelled | State::Undone => NoticeKind::Info,
        State::Applied => NoticeKind::Success,
        State::Failed => NoticeKind::Error,
    };
    let decide = (state == State::Previewed)
        .then(|| view! { <p><a href="#decide">{t!("data-import-to-decision")}</a></p> });
    view! {
        <Notice kind title=t!(format!("data-import-{}", state.code()))>
            <p>{words}</p>
            {(unusual && state == State::Previewed).then(|| view! { <p>{t!("data-import-unusual")}</p> })}
            {decide}
        </Notice>
    }
    .into_any()
}
