use leptos::prelude::*;

/// What a [`Badge`] says by its colour; its words say it too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BadgeKind {
    /// A fact, neither good nor bad.
    #[default]
    Plain,
    /// What the page is about.
    Accent,
    /// It went well.
    Good,
    /// It wants a look.
    Warning,
    /// It failed.
    Bad,
}

/// One or two words beside a name.
#[component]
pub fn Badge(
    /// Its colour.
    #[prop(optional)]
    kind: BadgeKind,
    /// Its words.
    children: Children,
) -> impl IntoView {
    let class = match kind {
        BadgeKind::Plain => "badge",
        BadgeKind::Accent => "badge accent",
        BadgeKind::Good => "badge good",
        BadgeKind::Warning => "badge warning",
        BadgeKind::Bad => "badge bad",
    };
    view! { <span class=class>{children()}</span> }
}
