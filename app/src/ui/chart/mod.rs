#[cfg(feature = "hydrate")]
mod drawing;

use super::{Explain, Provenance};
use crate::t;
use leptos::prelude::*;

/// How much room a [`Chart`] takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChartHeight {
    /// A line or two of figures.
    Small,
    /// A trend.
    #[default]
    Medium,
    /// A long list.
    Tall,
}

impl ChartHeight {
    fn class(self) -> &'static str {
        match self {
            Self::Small => "chart-canvas small",
            Self::Medium => "chart-canvas",
            Self::Tall => "chart-canvas tall",
        }
    }
}

/// A drawing of figures, and the same figures as a table: for print, for screen readers, and where
/// nothing can be drawn.
#[component]
pub fn Chart(
    /// Its id.
    #[prop(into)]
    id: String,
    /// What it shows, in words.
    #[prop(into)]
    label: String,
    /// What is drawn: an ECharts option as JSON, made on the server.
    #[prop(into)]
    option: String,
    /// How much room it takes.
    #[prop(optional)]
    height: ChartHeight,
    /// Where its figures come from.
    #[prop(optional_no_strip, into)]
    provenance: Option<Provenance>,
    /// The same figures: a table in its `TableFrame`.
    children: Children,
) -> impl IntoView {
    let canvas = NodeRef::new();
    let table = NodeRef::new();
    // Only a browser draws; what is rendered is the same on both sides.
    #[cfg(feature = "hydrate")]
    drawing::draw_in(canvas, table, option);
    #[cfg(not(feature = "hydrate"))]
    drop(option);

    // Without something to open, the section's own heading says enough to those who see it.
    let head = if provenance.is_some() { "chart-head" } else { "visually-hidden" };
    let explain = provenance.map(|provenance| {
        view! { <Explain id=format!("{id}-explained") label=label.clone() provenance/> }
    });
    view! {
        <figure class="chart" id=id>
            <figcaption class=head>
                <span>{label.clone()}</span>
                {explain}
            </figcaption>
            <div class=height.class() role="img" aria-label=label node_ref=canvas></div>
            <details class="chart-table" node_ref=table>
                <summary>{t!("app-chart-table")}</summary>
                {children()}
            </details>
        </figure>
    }
}
