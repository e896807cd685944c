//! Where nodes and flows of a drawing stand. Pure, so that server and browser draw the same.

use super::{SankeyFlow, SankeyNode};

/// How wide a node is.
pub const NODE: f64 = 12.0;
/// The least that is seen of a node.
const LEAST: f64 = 2.0;

/// The measures of a drawing, in its own units.
pub struct Shape {
    /// The class by which the style shows it.
    pub class: &'static str,
    /// How wide it is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// Whether words have two lines in the place of one.
    pub is_narrow: bool,
    /// Room beside the last column for its words.
    margin: f64,
    /// Room above for the names of the columns.
    head: f64,
    /// Room between two nodes: as many lines as they have words.
    gap: f64,
}

/// For a tablet, a desktop and paper.
pub const WIDE: Shape = Shape {
    class: "drawing-wide",
    width: 440.0,
    height: 330.0,
    is_narrow: false,
    margin: 96.0,
    head: 26.0,
    gap: 20.0,
};
/// For a phone.
pub const NARROW: Shape = Shape {
    class: "drawing-narrow",
    width: 280.0,
    height: 400.0,
    is_narrow: true,
    margin: 66.0,
    head: 44.0,
    gap: 34.0,
};

/// A node in its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Block {
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// How high it is.
    pub height: f64,
}

/// A flow in its place: the middle of its ends, and how thick it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ribbon {
    /// Where it begins.
    pub from: (f64, f64),
    /// Where it ends.
    pub to: (f64, f64),
    /// Its thickness.
    pub thickness: f64,
}

impl Ribbon {
    /// The path of its middle line.
    pub fn path(&self) -> String {
        let ((x0, y0), (x1, y1)) = (self.from, self.to);
        let middle = (x0 + x1) / 2.0;
        format!("M{x0:.1} {y0:.1}C{middle:.1} {y0:.1} {middle:.1} {y1:.1} {x1:.1} {y1:.1}")
    }
}

impl Shape {
    /// The left edge of a column of so many.
    pub fn edge(&self, column: usize, columns: usize) -> f64 {
        let whole = self.width - self.margin - NODE;
        whole * column as f64 / columns.saturating_sub(1).max(1) as f64
    }

    /// Puts nodes under each other in their columns, in their order, and flows between them.
    pub fn layout(
        &self,
        columns: usize,
        nodes: &[SankeyNode],
        flows: &[SankeyFlow],
    ) -> (Vec<Block>, Vec<Ribbon>) {
        let of = |column: usize| nodes.iter().filter(move |node| node.column == column);
        let scale = (0..columns)
            .map(|column| {
                let all: f64 = of(column).map(|node| node.value).sum();
                let gaps = self.gap * of(column).count() as f64;
                (self.height - self.head - gaps) / all.max(1.0)
            })
            .fold(f64::INFINITY, f64::min);
        let mut below = vec![self.head; columns];
        let blocks: Vec<Block> = nodes
            .iter()
            .map(|node| {
                let height = (node.value * scale).max(LEAST);
                let y = below.get(node.column).copied().unwrap_or(self.head);
                if let Some(below) = below.get_mut(node.column) {
                    *below = y + height + self.gap;
                }
                Block { x: self.edge(node.column, columns), y, height }
            })
            .collect();
        let (mut gone, mut come) = (vec![0.0; nodes.len()], vec![0.0; nodes.len()]);
        let ribbons = flows
            .iter()
            .filter(|flow| flow.from < blocks.len() && flow.to < blocks.len())
            .map(|flow| {
                let thickness = flow.value * scale;
                let from = blocks[flow.from].y + gone[flow.from] + thickness / 2.0;
                let to = blocks[flow.to].y + come[flow.to] + thickness / 2.0;
                gone[flow.from] += thickness;
                come[flow.to] += thickness;
                Ribbon {
                    from: (blocks[flow.from].x + NODE, from),
                    to: (blocks[flow.to].x, to),
                    thickness,
                }
            })
            .collect();
        (blocks, ribbons)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(column: usize, value: f64) -> SankeyNode {
        SankeyNode { column, label: String::new(), value, class: "" }
    }

    #[test]
    fn nodes_stand_under_each_other_and_flows_fill_them() {
        let nodes = [node(0, 60.0), node(0, 40.0), node(1, 50.0), node(1, 50.0)];
        let flow = |from, to, value| SankeyFlow { from, to, value, class: "" };
        let flows = [flow(0, 2, 50.0), flow(0, 3, 10.0), flow(1, 3, 40.0)];
        for shape in [WIDE, NARROW] {
            let (blocks, ribbons) = shape.layout(2, &nodes, &flows);
            assert!(blocks[0].y + blocks[0].height < blocks[1].y);
            assert!(blocks.iter().all(|block| block.y + block.height <= shape.height));
            let thickness = ribbons[0].thickness + ribbons[1].thickness;
            assert!((thickness - blocks[0].height).abs() < 1e-6);
            assert_eq!(ribbons[2].to.0, shape.width - shape.margin - NODE);
        }
    }

    #[test]
    fn nothing_flows_where_there_is_nothing() {
        let (blocks, ribbons) = WIDE.layout(3, &[], &[]);
        assert!(blocks.is_empty() && ribbons.is_empty());
    }
}
