mod drawing;
mod layout;

use crate::t;
use drawing::drawing;
use layout::{NARROW, WIDE};
use leptos::prelude::*;

/// What stands above a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SankeyHead {
    /// All of it, in one line.
    pub words: String,
    /// The same in two short lines, for a narrow screen.
    pub lines: [String; 2],
}

/// So many who are somewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct SankeyNode {
    /// In which column, from 0.
    pub column: usize,
    /// Who they are.
    pub label: String,
    /// How many.
    pub value: f64,
    /// The class by which the style colours them.
    pub class: &'static str,
}

/// So many who go from one place to another.
#[derive(Clone, Debug, PartialEq)]
pub struct SankeyFlow {
    /// The node they come from, by its place.
    pub from: usize,
    /// The node they go to.
    pub to: usize,
    /// How many.
    pub value: f64,
    /// The class by which the style colours them.
    pub class: &'static str,
}

/// A drawing of who goes where, from left to right, and the same figures as a table. It is drawn where the page is
/// written, and needs nothing from the network: twice, since words that are made smaller with the drawing cannot be
/// read on a phone, and the style shows the one that fits.
#[component]
pub fn Sankey(
    /// What it shows, in words.
    #[prop(into)]
    label: String,
    /// What stands above the columns.
    columns: Vec<SankeyHead>,
    /// Nodes, in the order in which they stand in their columns.
    nodes: Vec<SankeyNode>,
    /// Flows between them.
    flows: Vec<SankeyFlow>,
    /// The same figures: a table in its `TableFrame`.
    children: Children,
) -> impl IntoView {
    let wide = drawing(&WIDE, &label, &columns, &nodes, &flows);
    let narrow = drawing(&NARROW, &label, &columns, &nodes, &flows);
    view! {
        <figure class="chart sankey">
            <figcaption class="visually-hidden">{label}</figcaption>
            {wide} {narrow}
            <details class="chart-table">
                <summary>{t!("app-chart-table")}</summary>
                {children()}
            </details>
        </figure>
    }
}
