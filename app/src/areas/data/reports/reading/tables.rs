//! The tables that reports are made of.

use super::desk::Desk;
use hamsa_domain::data::catalogue::{Theme, Unit};
use hamsa_domain::data::document::{Cell, Column, Row, Table, TableHead};
use hamsa_domain::data::panorama::{Place, Value};
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::disclosure;
use hamsa_domain::id::IndicatorCode;

/// The most years beside each other: as many as a sheet of paper holds.
pub const YEARS: usize = 6;

/// A table with a head in words.
pub fn table(
    code: &str,
    title: String,
    lead: String,
    columns: Vec<Column>,
    rows: Vec<Row>,
) -> Table {
    Table { head: TableHead { code: code.to_owned(), title, lead, columns }, rows }
}

/// Examinees of every subject by level and year, with the change between the last two.
pub fn examinees(desk: &Desk, place: &Place) -> Table {
    let years: Vec<i32> = desk.ministry_years(place, Subject::Mathematics);
    let years = desk.choice.years(&years, YEARS);
    let levels = |subject: Subject| match subject.has_levels() {
        true => Units::ALL.to_vec(),
        false => vec![Units::Five],
    };
    let rows = Subject::ALL.into_iter().flat_map(|subject| {
        levels(subject).into_iter().map(move |units| Indicator { subject, units })
    });
    let rows = rows.filter_map(|indicator| {
        let counts = years.iter().map(|year| desk.examinees(place, indicator, *year));
        let counts: Vec<disclosure::Cell> = counts.collect();
        let is_known = counts.iter().any(|cell| *cell != disclosure::Cell::Missing);
        let mut cells = vec![Cell::text(level(desk, indicator))];
        cells.extend(counts.iter().map(|count| counted(*count)));
        if let [.., before, last] = counts[..] {
            cells.push(change(before, last));
        }
        let is_own = indicator == Indicator::FIVE_UNIT_MATHEMATICS;
        is_known.then_some(Row { cells, is_own })
    });
    let rows = rows.collect();
    let mut columns = vec![Column::words(desk.say("reports-column-subject"))];
    columns.extend(years.iter().map(|year| Column::number(year.to_string())));
    if years.len() > 1 {
        columns.push(Column::number(desk.say("reports-column-change")));
    }
    let lead = desk.say("cities-lower-bound");
    table("examinees", desk.say("reports-table-examinees"), lead, columns, rows)
}

/// A place beside others: five units of a subject in the last two years, the change, and the share.
pub fn beside(desk: &Desk, places: &[Place], subject: Subject) -> Table {
    let five = Indicator { subject, units: Units::Five };
    let years = desk.choice.years(&desk.ministry_years(&Place::Country, subject), 2);
    let rows = places.iter().map(|place| {
        let counts: Vec<_> = years.iter().map(|year| desk.examinees(place, five, *year)).collect();
        let mut cells = vec![Cell::text(desk.place(place))];
        cells.extend(counts.iter().map(|count| counted(*count)));
        if let [before, last] = counts[..] {
            cells.push(relative_change(before, last));
        }
        if subject.has_levels() {
            cells.push(
                years.last().map_or(Cell::Missing, |year| share(desk, place, subject, *year)),
            );
        }
        Row { cells, is_own: false }
    });
    let mut rows: Vec<Row> = rows.collect();
    if let Some(first) = rows.first_mut() {
        first.is_own = true;
    }
    let mut columns = vec![Column::words(desk.say("reports-column-place"))];
    columns.extend(years.iter().map(|year| Column::number(year.to_string())));
    if years.len() > 1 {
        columns.push(Column::number(desk.say("reports-column-change-percent")));
    }
    if subject.has_levels() {
        columns.push(Column::number(desk.say("reports-column-share")));
    }
    let lead = desk.told("reports-table-beside-lead", &[("subject", desk.subject(subject).into())]);
    table("beside", desk.say("reports-table-beside"), lead, columns, rows)
}

/// What schools report under one theme: a row for each figure of which anything is known, a column for each year.
pub fn theme(desk: &Desk, place: &Place, theme: Theme, subject: Subject) -> Table {
    let indicators = indicators_of(desk, theme, subject);
    let value = |indicator: &IndicatorCode, year: i32| desk.value(place, indicator, year);
    figures(desk, theme, &indicators, &value)
}

/// The same with figures from elsewhere: those of one school.
pub fn figures(
    desk: &Desk,
    theme: Theme,
    indicators: &[IndicatorCode],
    value: &dyn Fn(&IndicatorCode, i32) -> Value,
) -> Table {
    let known: Vec<i32> = desk
        .panorama
        .years()
        .into_iter()
        .filter(|year| indicators.iter().any(|indicator| value(indicator, *year) != Value::Missing))
        .collect();
    let years = desk.choice.years(&known, YEARS);
    let rows = indicators.iter().filter_map(|indicator| {
        let values: Vec<Value> = years.iter().map(|year| value(indicator, *year)).collect();
        let is_known = values.iter().any(|value| *value != Value::Missing);
        let mut cells = vec![Cell::text(desk.indicator(indicator))];
        cells.extend(values.into_iter().map(|value| desk.shown(indicator, value)));
        is_known.then(|| Row::of(cells))
    });
    let rows = rows.collect();
    let mut columns = vec![Column::words(desk.say("reports-column-figure"))];
    columns.extend(years.iter().map(|year| Column::number(year.to_string())));
    let code = theme.code();
    let title = desk.say(&format!("reports-theme-{code}"));
    let lead = desk.say(&format!("reports-theme-lead-{code}"));
    table(code, title, lead, columns, rows)
}

/// The indicators of a theme in one subject, those that schools report and those that follow from them, in the
/// order of the catalogue. What the Ministry publishes has a table of its own.
pub fn indicators_of(desk: &Desk, theme: Theme, subject: Subject) -> Vec<IndicatorCode> {
    let definitions = desk.panorama.catalogue().definitions().iter();
    let of_theme = definitions
        .filter(|definition| definition.theme == theme && definition.retired_at.is_none());
    let parts = of_theme.flat_map(|definition| {
        let parts = definition.breakdown.parts().into_iter();
        parts
            .filter(|part| part.subject.is_none_or(|own| own == subject))
            .map(|part| definition.indicator(part))
    });
    parts.filter(|indicator| Indicator::parse(indicator.as_str()).is_none()).collect()
}

/// A count after the guard.
pub fn counted(cell: disclosure::Cell) -> Cell {
    match cell {
        disclosure::Cell::Shown(count) => Cell::count(count, Unit::Pupils),
        disclosure::Cell::Withheld => Cell::Withheld,
        disclosure::Cell::Missing => Cell::Missing,
    }
}

/// By how many the count changed: withheld where either is.
pub fn change(before: disclosure::Cell, last: disclosure::Cell) -> Cell {
    both(before, last, |before, last| Some(Cell::count(last - before, Unit::Pupils)))
}

fn relative_change(before: disclosure::Cell, last: disclosure::Cell) -> Cell {
    both(before, last, |before, last| {
        let value = 100.0 * (last - before) as f64 / before as f64;
        (before > 0).then_some(Cell::Shown { value, decimals: 1, unit: Unit::Percent })
    })
}

fn both(
    before: disclosure::Cell,
    last: disclosure::Cell,
    made: impl Fn(i64, i64) -> Option<Cell>,
) -> Cell {
    use disclosure::Cell::{Missing, Shown, Withheld};
    match (before, last) {
        (Shown(before), Shown(last)) => made(before, last).unwrap_or(Cell::Missing),
        (Missing, _) | (_, Missing) => Cell::Missing,
        (Withheld, _) | (_, Withheld) => Cell::Withheld,
    }
}

/// Five units among all examinees of a subject: withheld where any level is, since it could be computed from it.
pub fn share(desk: &Desk, place: &Place, subject: Subject, year: i32) -> Cell {
    let levels = Units::ALL.map(|units| desk.examinees(place, Indicator { subject, units }, year));
    if levels.iter().any(|cell| cell.is_withheld()) {
        return Cell::Withheld;
    }
    let all: i64 = levels.iter().filter_map(|cell| cell.shown()).sum();
    match levels[0].shown() {
        Some(five) if all > 0 => {
            let value = 100.0 * five as f64 / all as f64;
            Cell::Shown { value, decimals: 1, unit: Unit::Percent }
        }
        _ => Cell::Missing,
    }
}

/// What a level of a subject is called: "Mathematics, 5 units"; a science is only taken at five.
fn level(desk: &Desk, indicator: Indicator) -> String {
    let subject = desk.subject(indicator.subject);
    let units = desk.told("field-units", &[("units", indicator.units.number().into())]);
    desk.told("reports-level", &[("subject", subject.into()), ("units", units.into())])
}
