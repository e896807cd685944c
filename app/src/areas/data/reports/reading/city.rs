//! A city's year: the Ministry's figures, the city beside others, its schools, and what they report.

use super::desk::Desk;
use super::tables::{self, YEARS, counted, table};
use super::{completeness, found};
use crate::AppError;
use crate::house::House;
use hamsa_domain::Refusal;
use hamsa_domain::data::catalogue::Theme;
use hamsa_domain::data::document::{Cell, Column, Document, Row, Table};
use hamsa_domain::data::panorama::{Place, Value};
use hamsa_domain::data::report::{self, Kind, Subtotal};
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::disclosure;
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use hamsa_store::SchoolValue;
use std::collections::BTreeMap;

/// What the store knows of a city's schools in the subject.
pub async fn schools_of(
    house: &House,
    code: &AuthorityCode,
    subject: Subject,
) -> Result<Vec<SchoolValue>, AppError> {
    let codes = Units::ALL.map(|units| Indicator { subject, units }.code());
    Ok(house.store.school_series(code, &codes, 0).await?)
}

/// The report.
pub fn document(
    desk: &Desk,
    code: &AuthorityCode,
    schools: &[SchoolValue],
) -> Result<Document, Refusal> {
    let city = desk.city(code)?;
    let (place, subject) = (Place::City(code.clone()), desk.choice.subject);
    let examinees = tables::examinees(desk, &place);
    let others = [place.clone(), Place::Peers(code.clone()), Place::Network, Place::Country];
    let mut all = vec![
        examinees,
        tables::beside(desk, &others, subject),
        school_table(desk, &place, subject, schools),
    ];
    all.extend(Theme::ALL.iter().map(|theme| tables::theme(desk, &place, *theme, subject)));
    all.retain(|table| !table.is_empty());
    let name = desk.name_of(city);
    let title = desk.told("reports-title-city", &[("city", name.clone().into())]);
    let filters = vec![
        desk.fact("reports-filter-city", name),
        desk.fact("reports-filter-subject", desk.subject(subject)),
        desk.fact("reports-filter-years", desk.span(&years_of(&all))),
    ];
    let mut head = desk.head(Kind::City, title, filters);
    head.findings = found::findings(desk, code, subject)?;
    completeness::tell(desk, &mut head, &place, subject);
    head.definitions = definitions(desk, subject);
    Ok(Document { head, tables: all })
}

/// What the figures of a report in one subject mean.
pub fn definitions(desk: &Desk, subject: Subject) -> Vec<hamsa_domain::data::document::Definition> {
    let of_ministry = Indicator { subject, units: Units::Five }.code();
    let reported = Theme::ALL.iter().flat_map(|theme| tables::indicators_of(desk, *theme, subject));
    let reported: Vec<_> = reported
        .filter(|indicator| !desk.panorama.years_of(&Place::Country, indicator).is_empty())
        .collect();
    desk.definitions(std::iter::once(&of_ministry).chain(&reported))
}

/// The years that stand over the columns of tables.
pub fn years_of(tables: &[Table]) -> Vec<i32> {
    let headings = tables.iter().flat_map(|table| &table.head.columns);
    let mut years: Vec<i32> = headings.filter_map(|column| column.heading.parse().ok()).collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// The schools with a published figure: five, four and three units in the last year, five units before. They are
/// guarded together with their sum; where the country's guard withholds that, no school is shown.
fn school_table(desk: &Desk, place: &Place, subject: Subject, schools: &[SchoolValue]) -> Table {
    let years = desk.choice.years(&desk.ministry_years(place, subject), YEARS);
    let last = years.last().copied();
    let before = years.iter().rev().nth(1).copied();
    let levels: &[Units] = if subject.has_levels() { &Units::ALL } else { &[Units::Five] };
    let wanted = levels.iter().filter_map(|units| Some((*units, last?)));
    let wanted: Vec<(Units, i32)> =
        wanted.chain(before.map(|before| (Units::Five, before))).collect();
    let mut lines: BTreeMap<SchoolCode, (String, Vec<disclosure::Cell>)> = BTreeMap::new();
    for (column, (units, year)) in wanted.iter().enumerate() {
        let indicator = Indicator { subject, units: *units };
        let code = indicator.code();
        let is_meant = |value: &&SchoolValue| value.year == *year && value.indicator == code;
        let values: Vec<&SchoolValue> = schools.iter().filter(is_meant).collect();
        let counts: Vec<i64> = values.iter().map(|value| value.value).collect();
        let sum = match desk.value(place, &code, *year) {
            Value::Withheld => Subtotal::Withheld,
            Value::Shown(_) | Value::Missing => Subtotal::Open,
        };
        let cells = report::schools(&counts, sum, desk.audience(place).threshold());
        for (value, cell) in values.into_iter().zip(cells) {
            let nothing = || (value.name.clone(), vec![disclosure::Cell::Missing; wanted.len()]);
            lines.entry(value.school.clone()).or_insert_with(nothing).1[column] = cell;
        }
    }
    let mut lines: Vec<_> = lines.into_iter().collect();
    lines.sort_by_key(|(_, (_, cells))| std::cmp::Reverse(cells[0].shown()));
    let rows = lines.into_iter().map(|(code, (name, cells))| {
        let words = [Cell::text(name), Cell::text(code.to_string())];
        Row::of(words.into_iter().chain(cells.into_iter().map(counted)).collect())
    });
    let rows = rows.collect();
    let mut columns = vec![
        Column::words(desk.say("reports-column-school")),
        Column::words(desk.say("reports-column-code")),
    ];
    columns.extend(wanted.iter().map(|(units, year)| {
        let units = desk.told("field-units", &[("units", units.number().into())]);
        let named = [("units", units.into()), ("year", year.to_string().into())];
        Column::number(desk.told("reports-column-units-in", &named))
    }));
    let lead =
        desk.told("reports-table-schools-lead", &[("subject", desk.subject(subject).into())]);
    table("schools", desk.say("reports-table-schools"), lead, columns, rows)
}
