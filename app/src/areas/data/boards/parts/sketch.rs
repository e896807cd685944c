use hamsa_domain::data::panel::Kind;
use leptos::prelude::*;

/// A few strokes that remind of how a panel shows its figures.
#[component]
pub fn Sketch(
    /// How it does.
    kind: Kind,
) -> impl IntoView {
    let strokes = match kind {
        Kind::Number => "M8 6v12M5 8l3-2M14 8a3 3 0 0 1 5 2c0 3-6 4-6 8h7",
        Kind::Line => "M3 17l5-5 4 3 8-9M3 21h18",
        Kind::Bar => "M4 5h12M4 10h16M4 15h9M4 20h5",
        Kind::Scatter => "M6 17h.1M9 12h.1M13 14h.1M12 8h.1M17 9h.1M19 5h.1M3 3v18h18",
        Kind::Sankey => "M3 4v16M3 5c8 0 8 3 18 3M3 19c8 0 8-6 18-6M21 8v5",
        Kind::Table => "M3 5h18v14H3zM3 10h18M3 15h18M10 5v14",
    };
    view! {
        <svg class="sketch" viewBox="0 0 24 24" aria-hidden="true">
            <path d=strokes></path>
        </svg>
    }
}
