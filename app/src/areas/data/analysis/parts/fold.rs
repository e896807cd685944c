use leptos::prelude::*;

/// A table that a phone shows when it is asked for, since each of its rows is a card there. Where there is room, and
/// on paper, it stands open.
#[component]
pub fn Fold(
    /// What is folded.
    label: String,
    /// The table.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="fold">
            <summary class="more">{label}</summary>
            {children()}
        </details>
    }
    .into_any()
}
