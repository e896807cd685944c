//! One drawing of a [`Sankey`](super::Sankey).

use super::layout::{Block, NODE, Shape};
use super::{SankeyFlow, SankeyHead, SankeyNode};
use leptos::prelude::*;

/// Between a node and its words.
const BESIDE: f64 = 5.0;

/// The drawing in a shape.
pub fn drawing(
    shape: &Shape,
    label: &str,
    columns: &[SankeyHead],
    nodes: &[SankeyNode],
    flows: &[SankeyFlow],
) -> AnyView {
    let (blocks, ribbons) = shape.layout(columns.len(), nodes, flows);
    let drawn = ribbons
        .iter()
        .zip(flows)
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
    let named =
        blocks.iter().zip(nodes).map(|(block, node)| named(shape, *block, node)).collect_view();
    let heads = columns
        .iter()
        .enumerate()
        .map(|(column, head)| above(shape, column, columns.len(), head))
        .collect_view();
    view! {
        <svg
            class=shape.class
            viewBox=format!("0 0 {} {}", shape.width, shape.height)
            role="img"
            aria-label=label.to_owned()
            direction="ltr"
        >
            {drawn} {named} {heads}
        </svg>
    }
    .into_any()
}

/// A node with its words: beside it in one line, or in two where that is too long.
fn named(shape: &Shape, block: Block, node: &SankeyNode) -> AnyView {
    let x = block.x + NODE + BESIDE;
    let middle = block.y + block.height / 2.0;
    // Marks keep the words in their own direction within the drawing.
    let who = format!("\u{2068}{}\u{2069}", node.label);
    let words = match shape.is_narrow {
        false => line(x, middle + 4.0, format!("{:.0} · {who}", node.value)),
        true => view! {
            {line(x, middle - 2.0, format!("{:.0}", node.value))} {line(x, middle + 12.0, who)}
        }
        .into_any(),
    };
    view! {
        <rect
            class=format!("sankey-node {}", node.class)
            x=format!("{:.1}", block.x)
            y=format!("{:.1}", block.y)
            width=NODE.to_string()
            height=format!("{:.1}", block.height)
        />
        {words}
    }
    .into_any()
}

fn line(x: f64, y: f64, words: String) -> AnyView {
    view! { <text x=format!("{x:.1}") y=format!("{y:.1}") text-anchor="start">{words}</text> }
        .into_any()
}

/// What stands above a column. The last one ends where the drawing ends, lest it be cut.
fn above(shape: &Shape, column: usize, columns: usize, head: &SankeyHead) -> AnyView {
    let (x, anchor) = match column + 1 == columns {
        true => (shape.width, "end"),
        false => (shape.edge(column, columns), "start"),
    };
    let lines = match shape.is_narrow {
        false => vec![head.words.clone()],
        true => head.lines.to_vec(),
    };
    lines
        .into_iter()
        .enumerate()
        .map(|(place, words)| {
            let y = (14 + 16 * place).to_string();
            let x = format!("{x:.1}");
            view! { <text class="sankey-head" x=x y=y text-anchor=anchor>{words}</text> }
        })
        .collect_view()
        .into_any()
}
