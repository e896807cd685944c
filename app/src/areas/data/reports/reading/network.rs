//! The network: its members side by side, its sums, and what its schools report together.

use super::desk::Desk;
use super::tables::{self, change, counted, share, table};
use super::{completeness, found};
use hamsa_domain::data::catalogue::{Theme, Unit};
use hamsa_domain::data::document::{Cell, Column, Document, Finding, Row, Table};
use hamsa_domain::data::panorama::Place;
use hamsa_domain::data::report::Kind;
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::disclosure;

/// The report.
pub fn document(desk: &Desk) -> Document {
    let subject = desk.choice.subject;
    let mut all = vec![
        members(desk, subject),
        tables::examinees(desk, &Place::Network),
        tables::beside(desk, &[Place::Network, Place::Country], subject),
    ];
    all.extend(
        Theme::ALL.iter().map(|theme| tables::theme(desk, &Place::Network, *theme, subject)),
    );
    all.retain(|table| !table.is_empty());
    let count = desk.panorama.network().count() as i64;
    let filters = vec![
        desk.fact(
            "reports-filter-network",
            desk.told("reports-members", &[("count", count.into())]),
        ),
        desk.fact("reports-filter-subject", desk.subject(subject)),
        desk.fact("reports-filter-years", desk.span(&super::city::years_of(&all))),
    ];
    let mut head = desk.head(Kind::Network, desk.say("reports-title-network"), filters);
    head.findings = findings(desk, subject);
    completeness::tell(desk, &mut head, &Place::Network, subject);
    head.definitions = super::city::definitions(desk, subject);
    Document { head, tables: all }
}

/// In how many of the members the number rose and in how many it fell, among those of which both years are shown.
fn findings(desk: &Desk, subject: Subject) -> Vec<Finding> {
    let years = last_two(desk, subject);
    let [before, last] = years[..] else { return Vec::new() };
    let five = Indicator { subject, units: Units::Five };
    let (mut rose, mut fell, mut known) = (0_i64, 0_i64, 0_i64);
    for city in desk.panorama.network() {
        let place = Place::City(city.code.clone());
        let count = |year| desk.examinees(&place, five, year).shown();
        if let (Some(before), Some(last)) = (count(before), count(last)) {
            known += 1;
            rose += i64::from(last > before);
            fell += i64::from(last < before);
        }
    }
    if known == 0 {
        return Vec::new();
    }
    let named = [
        ("known", known.into()),
        ("rose", rose.into()),
        ("fell", fell.into()),
        ("from", before.to_string().into()),
        ("to", last.to_string().into()),
        ("subject", desk.say(&format!("cities-subject-{}", subject.code())).into()),
    ];
    vec![found::said(desk, "reports-finding", desk.told("reports-network-finding", &named))]
}

fn last_two(desk: &Desk, subject: Subject) -> Vec<i32> {
    desk.choice.years(&desk.ministry_years(&Place::Country, subject), 2)
}

/// The members, the greatest first, and their sum.
fn members(desk: &Desk, subject: Subject) -> Table {
    let years = last_two(desk, subject);
    let five = Indicator { subject, units: Units::Five };
    let counts = |place: &Place| -> Vec<disclosure::Cell> {
        years.iter().map(|year| desk.examinees(place, five, *year)).collect()
    };
    let cells = |place: &Place, name: String, cluster: Cell| {
        let counts = counts(place);
        let mut cells = vec![Cell::text(name), cluster];
        cells.extend(counts.iter().map(|count| counted(*count)));
        if let [before, last] = counts[..] {
            cells.push(change(before, last));
        }
        if let (true, Some(last)) = (subject.has_levels(), years.last()) {
            cells.push(share(desk, place, subject, *last));
        }
        cells
    };
    let mut cities: Vec<_> = desk.panorama.network().collect();
    // Those with the same number, or with none that may be shown, by their names in the language of the report.
    cities.sort_by_cached_key(|city| {
        let last = counts(&Place::City(city.code.clone())).last().and_then(|cell| cell.shown());
        (std::cmp::Reverse(last), desk.name_of(city))
    });
    let rows = cities.into_iter().map(|city| {
        let cluster =
            city.cluster.map_or(Cell::Missing, |cluster| Cell::count(cluster, Unit::Ratio));
        Row::of(cells(&Place::City(city.code.clone()), desk.name_of(city), cluster))
    });
    let mut rows: Vec<Row> = rows.collect();
    let together = cells(&Place::Network, desk.place(&Place::Network), Cell::Missing);
    rows.push(Row { cells: together, is_own: true });
    let mut columns = vec![
        Column::words(desk.say("reports-column-city")),
        Column::number(desk.say("reports-column-cluster")),
    ];
    columns.extend(years.iter().map(|year| Column::number(year.to_string())));
    if years.len() > 1 {
        columns.push(Column::number(desk.say("reports-column-change")));
    }
    if subject.has_levels() && !years.is_empty() {
        columns.push(Column::number(desk.say("reports-column-share")));
    }
    let lead =
        desk.told("reports-table-members-lead", &[("subject", desk.subject(subject).into())]);
    table("members", desk.say("reports-table-members"), lead, columns, rows)
}
