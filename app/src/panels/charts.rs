//! The charts of panels, built here as ECharts options from their tables; the browser only draws them.

use super::tables::Figures;
use super::view::RowView;
use charming::Chart;
use charming::component::{Axis, Grid, Legend};
use charming::datatype::{CompositeValue, DataPointItem};
use charming::element::{
    AxisType, ItemStyle, Label, LabelPosition, LineStyle, LineStyleType, NameLocation, Symbol,
    Tooltip, Trigger,
};
use charming::series::{Bar, Line, Scatter};
use hamsa_domain::data::panel::{Kind, Panel};

/// The most bars of a drawing; the table has all.
const MOST_BARS: usize = 24;
/// From so many bars on there is no room for what stands beside them.
const CROWDED: usize = 12;

/// Told apart by colour, symbol and stroke, for those who see no colours.
const COLOURS: [&str; 4] =
    ["var(--chart-city)", "var(--chart-2)", "var(--chart-3)", "var(--chart-4)"];
const SYMBOLS: [Symbol; 4] = [Symbol::Circle, Symbol::Rect, Symbol::Triangle, Symbol::Diamond];
const ACCENT: &str = "var(--chart-city)";
const GREY: &str = "var(--chart-peer)";

/// What is drawn of a panel; nothing where its kind needs no chart. `own` is the place that stands out.
pub fn option(panel: &Panel, table: &Figures, own: Option<&str>) -> String {
    if table.rows.is_empty() {
        return String::new();
    }
    let chart = match panel.kind {
        Kind::Line => lines(table),
        Kind::Bar => bars(table, own),
        Kind::Scatter => points(table, own),
        Kind::Number | Kind::Sankey | Kind::Table => return String::new(),
    };
    serde_json::to_string(&chart).unwrap_or_default()
}

/// The rows of which a list of bars is drawn.
pub fn drawn(rows: &[RowView]) -> impl Iterator<Item = &RowView> {
    let has_figure = |row: &&RowView| row.cells.iter().any(|cell| cell.shown().is_some());
    rows.iter().filter(has_figure).take(MOST_BARS)
}

fn frame() -> Chart {
    Chart::new().grid(Grid::new().left(8).right(32).top(16).bottom(40).contain_label(true))
}

fn lines(table: &Figures) -> Chart {
    let years = table.rows.iter().map(|row| row.head.clone()).collect();
    let mut chart = frame()
        .tooltip(Tooltip::new().trigger(Trigger::Axis))
        .x_axis(Axis::new().type_(AxisType::Category).data(years))
        .y_axis(Axis::new().type_(AxisType::Value).split_number(3));
    if table.columns.len() > 1 {
        chart = chart.legend(Legend::new().bottom(0));
    }
    for (at, column) in table.columns.iter().enumerate() {
        let values: Vec<CompositeValue> = table
            .rows
            .iter()
            .map(|row| CompositeValue::from(row.cells.get(at).and_then(|cell| cell.shown())))
            .collect();
        let colour = COLOURS[at % COLOURS.len()];
        let stroke = if at < COLOURS.len() { LineStyleType::Solid } else { LineStyleType::Dashed };
        chart = chart.series(
            Line::new()
                .name(&column.head)
                .data(values)
                .symbol(SYMBOLS[at % SYMBOLS.len()].clone())
                .symbol_size(9)
                .label(Label::new().show(table.columns.len() == 1).position(LabelPosition::Top))
                .line_style(LineStyle::new().color(colour).width(3).type_(stroke))
                .item_style(ItemStyle::new().color(colour)),
        );
    }
    chart
}

fn bars(table: &Figures, own: Option<&str>) -> Chart {
    let rows: Vec<&RowView> = drawn(&table.rows).collect();
    let names = rows.iter().map(|row| row.head.clone()).collect();
    let has_several = table.columns.len() > 1;
    let mut chart = frame()
        .tooltip(Tooltip::new().trigger(Trigger::Axis))
        .x_axis(Axis::new().type_(AxisType::Value).split_number(3))
        .y_axis(Axis::new().type_(AxisType::Category).inverse(true).data(names));
    if has_several {
        chart = chart.legend(Legend::new().bottom(0));
    }
    for (at, column) in table.columns.iter().enumerate() {
        let values: Vec<DataPointItem> = rows
            .iter()
            .map(|row| {
                let value = row.cells.get(at).and_then(|cell| cell.shown());
                let point = DataPointItem::new(CompositeValue::from(value));
                // Everybody else steps back behind the one that it is about.
                let steps_back = !has_several && own.is_some_and(|own| own != row.head);
                if steps_back { point.item_style(ItemStyle::new().color(GREY)) } else { point }
            })
            .collect();
        let colour = match (table.years.len(), at) {
            // The year before, beside the newest.
            (2.., 1) => GREY,
            _ => COLOURS[at % COLOURS.len()],
        };
        chart = chart.series(
            Bar::new()
                .name(&column.head)
                .data(values)
                .bar_width(if has_several { 9 } else { 14 })
                .label(
                    Label::new()
                        .show(rows.len() <= CROWDED || at == 0)
                        .position(LabelPosition::Right),
                )
                .item_style(ItemStyle::new().color(colour)),
        );
    }
    chart
}

fn points(table: &Figures, own: Option<&str>) -> Chart {
    let [along, upwards] = [0, 1]
        .map(|at| table.columns.get(at).map(|column| column.head.clone()).unwrap_or_default());
    let points = table.rows.iter().filter_map(|row| {
        let value = vec![row.cells.first()?.shown()?, row.cells.get(1)?.shown()?];
        let is_own = own == Some(row.head.as_str());
        let colour = if is_own || own.is_none() { ACCENT } else { GREY };
        let point = DataPointItem::new(CompositeValue::from(value)).name(row.head.clone());
        Some(point.item_style(ItemStyle::new().color(colour)))
    });
    let axis = |name: String| {
        Axis::new()
            .type_(AxisType::Value)
            .name(name)
            .name_location(NameLocation::Middle)
            .name_gap(32)
            .split_number(4)
    };
    Chart::new()
        .grid(Grid::new().left(40).right(24).top(16).bottom(48).contain_label(true))
        .tooltip(Tooltip::new().trigger(Trigger::Item))
        .x_axis(axis(along))
        .y_axis(axis(upwards))
        .series(
            Scatter::new()
                .data(points.collect::<Vec<_>>())
                .symbol_size(11)
                .item_style(ItemStyle::new().color(ACCENT).opacity(0.75)),
        )
}
