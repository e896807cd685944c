//! One school: what the Ministry published of it, and what it has reported, year after year. Its readers are its own
//! people and those who see its whole city, who know each number of it. What does not fit in these numbers, and what was
//! found out about it, stands over them.

use super::completeness::{made_up, over};
use super::desk::Desk;
use super::doubts;
use super::tables::{self, YEARS, table};
use crate::AppError;
use crate::house::House;
use hamsa_domain::data::catalogue::{Theme, Unit};
use hamsa_domain::data::document::{Cell, Column, Document, Finding, Row, Table};
use hamsa_domain::data::panorama::{Place, Value};
use hamsa_domain::data::report::Kind;
use hamsa_domain::data::round::Value as Answer;
use hamsa_domain::data::{Indicator, Units};
use hamsa_domain::id::IndicatorCode;
use hamsa_domain::text::grouped;
use hamsa_store::{SchoolRecord, SchoolValue};
use std::collections::{BTreeMap, BTreeSet};

/// What is known of one school.
pub struct Known {
    record: SchoolRecord,
    published: Vec<SchoolValue>,
    reported: BTreeMap<(IndicatorCode, i32), f64>,
    doubts: Vec<Finding>,
}

/// Reads all of it.
pub async fn load(house: &House, desk: &Desk, record: SchoolRecord) -> Result<Known, AppError> {
    let code = &record.school.code;
    let (mut published, mut reported) = (Vec::new(), BTreeMap::new());
    let mut doubts = Vec::new();
    if let Some(city) = &record.school.authority {
        published = super::city::schools_of(house, city, desk.choice.subject).await?;
        published.retain(|value| value.school == *code);
        for report in house.store.reports_of(city, 0).await? {
            if let (true, Answer::Number(value)) = (report.school == *code, report.value) {
                reported.insert((report.indicator, report.year), value);
            }
        }
        doubts = doubts::of(house, desk, city, code).await?;
    }
    Ok(Known { record, published, reported, doubts })
}

/// The sheet.
pub fn document(desk: &Desk, known: &Known) -> Document {
    let (subject, school) = (desk.choice.subject, &known.record.school);
    let mut all = vec![published(desk, known)];
    all.extend(Theme::ALL.iter().map(|theme| {
        let indicators = tables::indicators_of(desk, *theme, subject);
        tables::figures(desk, *theme, &indicators, &|indicator, year| {
            known.value(desk, indicator, year)
        })
    }));
    all.retain(|table| !table.is_empty());
    let years = super::city::years_of(&all);
    let title = desk.told("reports-title-school", &[("school", school.name.clone().into())]);
    let city = school.authority.as_ref().and_then(|code| desk.panorama.city(code));
    let mut filters =
        vec![desk.fact("reports-filter-school", format!("{} · {}", school.name, school.code))];
    filters.extend(city.map(|city| desk.fact("reports-filter-city", desk.name_of(city))));
    filters.push(desk.fact("reports-filter-subject", desk.subject(subject)));
    filters.push(desk.fact("reports-filter-years", desk.span(&years)));
    let mut head = desk.head(Kind::School, title, filters);
    head.findings = known.doubts.clone();
    let place = school.authority.clone().map(Place::City);
    let asked = known.reported.keys().map(|(indicator, _)| indicator);
    let made_up = made_up(desk, place.as_slice(), asked);
    over(&mut head, completeness(desk, known), made_up);
    head.definitions = super::city::definitions(desk, subject);
    Document { head, tables: all }
}

impl Known {
    /// What the school has reported, and what follows from it.
    fn value(&self, desk: &Desk, indicator: &IndicatorCode, year: i32) -> Value {
        let reported = |indicator: &IndicatorCode, year: i32| {
            self.reported.get(&(indicator.clone(), year)).copied()
        };
        let value = desk.panorama.catalogue().value(indicator, year, &reported);
        value.map_or(Value::Missing, Value::Shown)
    }
}

/// The Ministry's counts of the subject: a row for each level, a column for each year.
fn published(desk: &Desk, known: &Known) -> Table {
    let subject = desk.choice.subject;
    let years: Vec<i32> = known.published.iter().map(|value| value.year).collect();
    let years = desk.choice.years(&years, YEARS);
    let rows = Units::ALL.into_iter().filter_map(|units| {
        let code = Indicator { subject, units }.code();
        let of_level: Vec<_> =
            known.published.iter().filter(|value| value.indicator == code).collect();
        let count = |year: &i32| {
            let value = of_level.iter().find(|value| value.year == *year);
            value.map_or(Cell::Missing, |value| Cell::count(value.value, Unit::Pupils))
        };
        let words = desk.told("field-units", &[("units", units.number().into())]);
        let mut cells = vec![Cell::text(words)];
        cells.extend(years.iter().map(count));
        (!of_level.is_empty()).then_some(Row { cells, is_own: units == Units::Five })
    });
    let rows = rows.collect();
    let mut columns = vec![Column::words(desk.say("reports-column-level"))];
    columns.extend(years.iter().map(|year| Column::number(year.to_string())));
    let lead = desk.say("reports-table-published-lead");
    table("examinees", desk.say("reports-table-published"), lead, columns, rows)
}

/// How much the school has reported in its last year.
fn completeness(desk: &Desk, known: &Known) -> String {
    let years: BTreeSet<i32> = known.reported.keys().map(|(_, year)| *year).collect();
    let years: Vec<i32> = years.into_iter().collect();
    match desk.choice.years(&years, 1).pop() {
        None => desk.say("reports-completeness-school-none"),
        Some(last) => {
            let count = known.reported.keys().filter(|(_, year)| *year == last).count();
            let named =
                [("year", last.to_string().into()), ("figures", grouped(count as i64).into())];
            desk.told("reports-completeness-school", &named)
        }
    }
}
