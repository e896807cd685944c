use crate::t;
use crate::ui::{CopyField, Notice, NoticeKind};
use leptos::prelude::*;

/// A token that was just made, this once: what is kept of it does not bring it back.
#[component]
pub fn Made(
    /// The name of the system.
    name: String,
    /// The token.
    secret: String,
) -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Success title=t!("systems-made", name = name) focus=true>
            <p>{t!("systems-made-once")}</p>
            <CopyField id="secret" label=t!("systems-made-label") text=secret/>
        </Notice>
    }
    .into_any()
}
