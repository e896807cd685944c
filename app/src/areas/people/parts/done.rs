use crate::receipt::use_receipt;
use crate::t;
use crate::ui::{Notice, NoticeKind};
use leptos::prelude::*;

/// Says that what was sent has been done, after the form has led on to this page.
#[component]
pub fn Done(
    /// What can have been done, as its form calls it, and the key of its sentence.
    said: &'static [(&'static str, &'static str)],
) -> impl IntoView {
    let done = use_receipt();
    said.iter()
        .find(|(what, _)| done == *what)
        .map(|(_, key)| view! { <Notice kind=NoticeKind::Success>{t!(key)}</Notice> })
}
