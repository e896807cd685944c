//! The charts of the cities, built here as ECharts options; the browser only draws them.
//!
//! Colours are the style's own names: the city in accent, everybody else in grey.

use super::view::{Peer, SchoolLine, Year};
use crate::house::House;
use crate::request::Request;
use charming::Chart;
use charming::component::{Axis, Grid, Legend};
use charming::datatype::CompositeValue;
use charming::element::{
    AreaStyle, AxisType, ItemStyle, Label, LabelPosition, LineStyle, LineStyleType, Symbol,
    Tooltip, Trigger,
};
use charming::series::{Bar, Line, Scatter};
use hamsa_domain::cities::standing::Goal;
use hamsa_domain::data::trend::Trend;
use hamsa_domain::data::{Subject, Units};
use hamsa_domain::disclosure::Cell;

/// Words that a chart needs, already in the page's language.
pub struct Words {
    /// "Five-unit examinees".
    pub five: String,
    /// "Goal".
    pub goal: String,
    /// "Trend".
    pub trend: String,
    /// "80 % range".
    pub range: String,
}

/// The years of a city as a line, the goal as a point, the trend dashed with its range as a band.
pub fn trend(years: &[Year], goal: Option<Goal>, trend: Option<&Trend>, words: &Words) -> String {
    let known = years.iter().map(|year| year.year);
    let all: Vec<i32> = match (known.clone().min(), known.max()) {
        (Some(first), Some(last)) => {
            let ahead = [goal.map(|goal| goal.year), trend.map(|trend| trend.year)];
            (first..=ahead.into_iter().flatten().fold(last, i32::max)).collect()
        }
        _ => Vec::new(),
    };
    let along = |value: &dyn Fn(i32) -> Option<i64>| -> Vec<CompositeValue> {
        all.iter().map(|year| CompositeValue::from(value(*year))).collect()
    };
    let five = |wanted: i32| {
        years.iter().find(|year| year.year == wanted).and_then(|year| year.at(Units::Five).shown())
    };
    // On paper there is room for few lines.
    let counts = Axis::new().type_(AxisType::Value).min_interval(1.0).split_number(3);
    let mut chart = frame()
        .x_axis(Axis::new().type_(AxisType::Category).data(texts(&all)))
        .y_axis(counts)
        .legend(Legend::new().bottom(0))
        .series(
            Line::new()
                .name(&words.five)
                .data(along(&five))
                .symbol(Symbol::Circle)
                .symbol_size(9)
                .label(Label::new().show(true).position(LabelPosition::Top))
                .line_style(LineStyle::new().color("var(--chart-city)").width(3))
                .item_style(ItemStyle::new().color("var(--chart-city)")),
        );
    if let (Some(trend), Some(last)) = (trend, years.last()) {
        let from = last.at(Units::Five).shown();
        // Every year on the way has a value: a stacked band with gaps falls to the axis.
        let ends = |start: Option<i64>, end: i64| {
            along(&|year| {
                let start = start.filter(|_| (last.year..=trend.year).contains(&year))?;
                let (gone, whole) = (year - last.year, trend.year - last.year);
                Some(start + (end - start) * i64::from(gone) / i64::from(whole.max(1)))
            })
        };
        chart = chart
            .series(
                Line::new()
                    .name(&words.trend)
                    .data(ends(from, trend.expected))
                    .connect_nulls(true)
                    .symbol(Symbol::Circle)
                    .line_style(
                        LineStyle::new()
                            .color("var(--chart-forecast)")
                            .type_(LineStyleType::Dashed),
                    )
                    .item_style(ItemStyle::new().color("var(--chart-forecast)")),
            )
            .series(
                Line::new()
                    .name("low")
                    .data(ends(from, trend.low))
                    .stack("range")
                    .connect_nulls(true)
                    .symbol(Symbol::None)
                    .line_style(LineStyle::new().opacity(0)),
            )
            .series(
                Line::new()
                    .name(&words.range)
                    .data(ends(from.map(|_| 0), trend.high - trend.low))
                    .stack("range")
                    .connect_nulls(true)
                    .symbol(Symbol::None)
                    .line_style(LineStyle::new().opacity(0))
                    .item_style(ItemStyle::new().color("var(--chart-band)"))
                    .area_style(AreaStyle::new().color("var(--chart-band)")),
            );
    }
    if let Some(goal) = goal {
        let target = along(&|year| (year == goal.year).then_some(goal.target));
        chart = chart.series(
            Scatter::new()
                .name(&words.goal)
                .data(target)
                .symbol(Symbol::Diamond)
                .symbol_size(15)
                .label(Label::new().show(true).position(LabelPosition::Top))
                .item_style(ItemStyle::new().color("var(--chart-goal)")),
        );
    }
    json(&chart)
}

/// The schools of a city: last year in accent, the year before in grey; the greatest on top.
pub fn schools(lines: &[SchoolLine], years: (Option<i32>, Option<i32>)) -> String {
    let shown: Vec<_> =
        lines.iter().filter(|line| line.levels[0].shown().is_some()).take(12).collect();
    let names = shown.iter().map(|line| line.name.clone()).collect();
    let counts = |cell: &dyn Fn(&SchoolLine) -> Cell| -> Vec<CompositeValue> {
        shown.iter().map(|line| CompositeValue::from(cell(line).shown())).collect()
    };
    let name = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
    let chart = frame()
        .x_axis(Axis::new().type_(AxisType::Value).min_interval(1.0))
        .y_axis(Axis::new().type_(AxisType::Category).inverse(true).data(names))
        .legend(Legend::new().bottom(0))
        .series(bar(&name(years.0), counts(&|line| line.levels[0]), "var(--chart-city)"))
        .series(bar(&name(years.1), counts(&|line| line.before), "var(--chart-peer)"));
    json(&chart)
}

/// The cities of a cluster by their five-unit share in per cent, in a subject without levels by their examinees;
/// the city itself in accent.
pub fn peers(peers: &[Peer], own: &str, subject: Subject) -> String {
    let height = |peer: &Peer| match subject.has_levels() {
        true => peer.share.map(|share| share as f64 / 10.0),
        false => peer.last.shown().map(|count| count as f64),
    };
    let shown: Vec<_> = peers.iter().filter(|peer| height(peer).is_some()).collect();
    let names = shown.iter().map(|peer| peer.name.clone()).collect();
    let series = |is_own: bool, colour: &str| {
        let values: Vec<CompositeValue> = shown
            .iter()
            .map(|peer| {
                let height = height(peer).filter(|_| (peer.code.as_str() == own) == is_own);
                CompositeValue::from(height)
            })
            .collect();
        bar("", values, colour).stack("peers")
    };
    let chart = frame()
        .x_axis(Axis::new().type_(AxisType::Value))
        .y_axis(Axis::new().type_(AxisType::Category).inverse(true).data(names))
        .series(series(true, "var(--chart-city)"))
        .series(series(false, "var(--chart-peer)"));
    json(&chart)
}

/// Several cities over the years, told apart by colour and symbol.
pub fn side_by_side(years: &[i32], lines: &[(String, Vec<Cell>)]) -> String {
    let colours = ["var(--chart-city)", "var(--chart-2)", "var(--chart-3)", "var(--chart-4)"];
    let symbols = [Symbol::Circle, Symbol::Rect, Symbol::Triangle, Symbol::Diamond];
    let mut chart = frame()
        .x_axis(Axis::new().type_(AxisType::Category).data(texts(years)))
        .y_axis(Axis::new().type_(AxisType::Value).min_interval(1.0))
        .legend(Legend::new().bottom(0));
    for ((name, cells), (colour, symbol)) in lines.iter().zip(colours.into_iter().zip(symbols)) {
        let values: Vec<CompositeValue> =
            cells.iter().map(|cell| CompositeValue::from(cell.shown())).collect();
        chart = chart.series(
            Line::new()
                .name(name)
                .data(values)
                .symbol(symbol)
                .symbol_size(9)
                .line_style(LineStyle::new().color(colour).width(2))
                .item_style(ItemStyle::new().color(colour)),
        );
    }
    json(&chart)
}

fn frame() -> Chart {
    Chart::new()
        .grid(Grid::new().left(8).right(24).top(16).bottom(40).contain_label(true))
        .tooltip(Tooltip::new().trigger(Trigger::Axis))
}

fn bar(name: &str, values: Vec<CompositeValue>, colour: &str) -> Bar {
    Bar::new()
        .name(name)
        .data(values)
        .bar_width(14)
        .label(Label::new().show(true).position(LabelPosition::Right))
        .item_style(ItemStyle::new().color(colour))
}

fn texts(years: &[i32]) -> Vec<String> {
    years.iter().map(i32::to_string).collect()
}

fn json(chart: &Chart) -> String {
    serde_json::to_string(chart).unwrap_or_default()
}

impl Words {
    /// The words in the language of the request.
    pub fn new(house: &House, request: &Request) -> Self {
        let messages = house.languages.messages(request.language);
        let say = |key: &str| messages.say(key, &fluent_bundle::FluentArgs::new());
        Self {
            five: say("cities-column-last"),
            goal: say("cities-trend-goal"),
            trend: say("cities-trend-word"),
            range: say("cities-trend-range"),
        }
    }
}
