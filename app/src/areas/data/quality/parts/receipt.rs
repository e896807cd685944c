use super::LIST;
use crate::page::use_returned;
use crate::receipt::use_receipt;
use crate::t;
use crate::ui::{Notice, NoticeKind};
use leptos::prelude::*;

/// Says what has just been done, or why it was not.
#[component]
pub fn Receipt() -> impl IntoView {
    let done = match use_receipt().as_str() {
        "answered" => Some(t!("quality-done-answered")),
        "reopened" => Some(t!("quality-done-reopened")),
        "handed" => Some(t!("quality-done-handed")),
        _ => None,
    };
    let done = done.map(|done| view! { <Notice kind=NoticeKind::Success>{done}</Notice> });
    let refused = use_returned(LIST).notice.map(|(key, count)| {
        view! { <Notice kind=NoticeKind::Error focus=true>{t!(key, count = count)}</Notice> }
    });
    view! { {done} {refused} }.into_any()
}
