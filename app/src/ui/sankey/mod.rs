mod layout;

use crate::t;
use layout::{HEIGHT, NODE, WIDTH, edge, layout};
use leptos::prelude::*;

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
/// written, and needs nothing from the network.
#[component]
pub fn Sankey(
    /// What it shows, in words.
    #[prop(into)]
    label: String,
    /// What stands above the columns.
    columns: Vec<String>,
    /// Nodes, in the order in which they stand in their columns.
    nodes: Vec<SankeyNode>,
    /// Flows between them.
    flows: Vec<SankeyFlow>,
    /// The same figures: a table in its `TableFrame`.
    children: Children,
) -> impl IntoView {
    let many = columns.len();
    let (blocks, ribbons) = layout(many, &nodes, &flows);
    let heads = columns
        .into_iter()
        .enumerate()
        .map(|(column, words)| {
            let x = edge(column, many).to_string();
            view! { <text class="sankey-head" x=x y="14" text-anchor="start">{words}</text> }
        })
        .collect_view();
    let drawn = ribbons
        .iter()
        .zip(&flows)
        .map(|(ribbon, flow)| {
            view! {
                <path
                    class=format!("sankey-flow {}", flow.class)
                    d=ribbon.path()
                    stroke-width=format!("{:.1}", ribbon.thickness)
                />
            }
        })
        .collect_view();
    let named = blocks
        .into_iter()
        .zip(nodes)
        .map(|(block, node)| {
            let x = block.x + NODE + 5.0;
            let y = block.y + block.height / 2.0 + 4.0;
            view! {
                <rect
                    class=format!("sankey-node {}", node.class)
                    x=format!("{:.1}", block.x)
                    y=format!("{:.1}", block.y)
                    width=NODE.to_string()
                    height=format!("{:.1}", block.height)
                />
                <text x=format!("{x:.1}") y=format!("{y:.1}") text-anchor="start">{node.label}</text>
            }
        })
        .collect_view();
    view! {
        <figure class="chart sankey">
            <figcaption class="visually-hidden">{label.clone()}</figcaption>
            <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=label direction="ltr">
                {drawn} {named} {heads}
            </svg>
            <details class="chart-table">
                <summary>{t!("app-chart-table")}</summary>
                {children()}
            </details>
        </figure>
    }
}
