use crate::t;
use crate::ui::{Notice, NoticeKind};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// Says that what was sent has been done, after the form has led on to this page.
#[component]
pub fn Done(
    /// What can have been done, as the address says it, and the key of its sentence.
    said: &'static [(&'static str, &'static str)],
) -> impl IntoView {
    let done = use_query_map().read_untracked().get("done");
    said.iter()
        .find(|(what, _)| done.as_deref() == Some(what))
        .map(|(_, key)| view! { <Notice kind=NoticeKind::Success>{t!(key)}</Notice> })
}
