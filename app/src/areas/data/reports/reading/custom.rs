//! What somebody has put together: places side by side, a table for each figure, a column for each year.

use super::completeness::{made_up, over};
use super::desk::Desk;
use super::tables::table;
use hamsa_domain::data::document::{Cell, Column, Document, Row, Table};
use hamsa_domain::data::panorama::{Place, Value};
use hamsa_domain::data::report::Kind;
use hamsa_domain::id::IndicatorCode;

/// The most years side by side in what people put together; on a screen it scrolls.
const YEARS: usize = 12;

/// The report. Without a place or without a figure it has no table.
pub fn document(desk: &Desk) -> Document {
    let choice = &desk.choice;
    let places = choice.places_in(&desk.panorama, desk.language());
    let catalogue = desk.panorama.catalogue();
    let indicators: Vec<&IndicatorCode> =
        choice.indicators.iter().filter(|code| catalogue.find(code).is_some()).collect();
    let years = known_years(desk, &places, &indicators);
    let all: Vec<Table> = match places.is_empty() {
        true => Vec::new(),
        false => indicators
            .iter()
            .map(|code| of(desk, code, &places, &known_years(desk, &places, &[code])))
            .collect(),
    };
    let names: Vec<String> = places.iter().map(|place| desk.place(place)).collect();
    let filters = vec![
        desk.fact("reports-filter-places", listed(desk, &names)),
        desk.fact(
            "reports-filter-figures",
            listed(desk, &indicators.iter().map(|code| desk.indicator(code)).collect::<Vec<_>>()),
        ),
        desk.fact("reports-filter-years", desk.span(&years)),
    ];
    let mut head = desk.head(Kind::Custom, desk.say("reports-title-custom"), filters);
    let made_up = made_up(desk, &places, indicators.iter().copied());
    over(&mut head, completeness(desk, &all), made_up);
    head.definitions = desk.definitions(indicators);
    Document { head, tables: all }
}

/// The chosen years in which anything of these is known.
fn known_years(desk: &Desk, places: &[Place], indicators: &[&IndicatorCode]) -> Vec<i32> {
    let chosen = desk.choice.years(&desk.panorama.years(), usize::MAX);
    let is_known = |year: &i32| {
        indicators
            .iter()
            .any(|code| places.iter().any(|place| desk.value(place, code, *year) != Value::Missing))
    };
    let known: Vec<i32> = chosen.into_iter().filter(is_known).collect();
    desk.choice.years(&known, YEARS)
}

fn of(desk: &Desk, indicator: &IndicatorCode, places: &[Place], years: &[i32]) -> Table {
    let rows = places.iter().map(|place| {
        let name = std::iter::once(Cell::text(desk.place(place)));
        Row::of(name.chain(years.iter().map(|year| desk.cell(place, indicator, *year))).collect())
    });
    let rows = rows.collect();
    let mut columns = vec![Column::words(desk.say("reports-column-place"))];
    columns.extend(years.iter().map(|year| Column::number(year.to_string())));
    let found = desk.panorama.catalogue().find(indicator);
    let lead = found.map_or(String::new(), |(definition, _)| {
        definition.meaning.in_language(desk.language()).to_owned()
    });
    table(indicator.as_str(), desk.indicator(indicator), lead, columns, rows)
}

/// The first few by name, and how many there are besides.
fn listed(desk: &Desk, names: &[String]) -> String {
    const FIRST: usize = 6;
    let first = names.iter().take(FIRST).cloned().collect::<Vec<_>>().join(" · ");
    match names.len().saturating_sub(FIRST) {
        0 => first,
        more => desk
            .told("reports-and-more", &[("first", first.into()), ("count", (more as i64).into())]),
    }
}

/// How many of the cells have a figure, and how many of them are withheld.
fn completeness(desk: &Desk, tables: &[Table]) -> String {
    let cells = tables.iter().flat_map(|table| &table.rows).flat_map(|row| &row.cells);
    let (mut shown, mut withheld, mut missing) = (0_i64, 0_i64, 0_i64);
    for cell in cells {
        match cell {
            Cell::Text { .. } => {}
            Cell::Shown { .. } => shown += 1,
            Cell::Withheld => withheld += 1,
            Cell::Missing => missing += 1,
        }
    }
    let all = shown + withheld + missing;
    if all == 0 {
        return String::new();
    }
    let named = [
        ("shown", shown.into()),
        ("all", all.into()),
        ("withheld", withheld.into()),
        ("missing", missing.into()),
    ];
    desk.told("reports-completeness-custom", &named)
}
