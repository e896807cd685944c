use leptos::prelude::*;

/// How much a button asks for attention. One primary button per page, at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// What the person came to do.
    #[default]
    Primary,
    /// What they may do as well.
    Quiet,
    /// What takes something away.
    Danger,
}

impl Kind {
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Primary => "button primary",
            Self::Quiet => "button quiet",
            Self::Danger => "button danger",
        }
    }
}

/// Sends the form it stands in.
#[component]
pub fn Button(
    /// How much it asks for attention.
    #[prop(optional)]
    kind: Kind,
    /// The field it is sent as, where a form has several buttons.
    #[prop(optional_no_strip, into)]
    name: Option<String>,
    /// What is sent in that field.
    #[prop(optional_no_strip, into)]
    value: Option<String>,
    /// What it does, in words.
    children: Children,
) -> impl IntoView {
    view! {
        <button type="submit" class=kind.class() name=name value=value>{children()}</button>
    }
}

/// A link that looks like a button.
#[component]
pub fn ButtonLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// How much it asks for attention.
    #[prop(optional)]
    kind: Kind,
    /// Whether it leads to a file to keep, and not to a page.
    #[prop(optional)]
    download: bool,
    /// What is there, in words.
    children: Children,
) -> impl IntoView {
    view! {
        <a
            class=kind.class()
            href=href
            download=download.then_some("")
            rel=download.then_some("external")
        >
            {children()}
        </a>
    }
}

/// Buttons in a row, the first one the most likely.
#[component]
pub fn Buttons(
    /// The buttons.
    children: Children,
) -> impl IntoView {
    view! { <div class="buttons">{children()}</div> }
}
