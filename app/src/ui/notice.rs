use super::{Glyph, Icon};
use leptos::prelude::*;

/// What a [`Notice`] is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Worth knowing.
    #[default]
    Info,
    /// It worked.
    Success,
    /// It wants a look.
    Warning,
    /// It did not work.
    Error,
}

/// Something said to the person beside what they came for.
#[component]
pub fn Notice(
    /// What it is about.
    #[prop(optional)]
    kind: NoticeKind,
    /// It in a few words.
    #[prop(optional_no_strip, into)]
    title: Option<String>,
    /// Whether the page opens at it, for those who see and those who hear it.
    #[prop(optional)]
    focus: bool,
    /// It in full: words or paragraphs.
    children: Children,
) -> impl IntoView {
    let (class, role, glyph) = match kind {
        NoticeKind::Info => ("notice info", "status", Glyph::Info),
        NoticeKind::Success => ("notice success", "status", Glyph::Check),
        NoticeKind::Warning => ("notice warning", "status", Glyph::Alert),
        NoticeKind::Error => ("notice error", "alert", Glyph::Alert),
    };
    view! {
        <div class=class role=role tabindex=focus.then_some("-1") autofocus=focus>
            <Icon glyph/>
            <div class="notice-body">
                {title.map(|title| view! { <p class="notice-title">{title}</p> })}
                {children()}
            </div>
        </div>
    }
}
