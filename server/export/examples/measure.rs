//! What `make bench AREA=reports` measures, printed as JSON.
//!
//! `measure CITIES YEARS INDICATORS` fills a panorama, has the guard look at all of it, and writes it as a workbook:
//! how long both take, and how much memory the writing. `measure ROWS` writes a table of so many schools as a
//! workbook, reads it, and holds every cell against the rules: how long that takes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "it measures, or says why not and ends"
)]

use hamsa_domain::Instant;
use hamsa_domain::cities::{Authority, Kind, Sector, Title};
use hamsa_domain::data::catalogue::{
    Aggregate, Breakdown, Catalogue, Definition, Direction, Grain, Theme, Unit,
};
use hamsa_domain::data::document::{Cell, Column, Head, Row, Sheet, TableHead};
use hamsa_domain::data::panorama::{self, Panorama, Place, Value};
use hamsa_domain::data::round::answer_table::{self, AskedSchool, Meaning, Table};
use hamsa_domain::data::sheet;
use hamsa_domain::id::{AuthorityCode, DefinitionCode, IndicatorCode, SchoolCode};
use hamsa_domain::people::Audience;
use hamsa_export::workbook;
use hamsa_intake::{Limits, sheets};
use std::borrow::Cow;
use std::time::Instant as Clock;

const FIRST_YEAR: i32 = 2015;

fn main() {
    let sizes: Vec<usize> = std::env::args().skip(1).map(|size| size.parse().unwrap()).collect();
    match sizes[..] {
        [cities, years, indicators] => write(cities, years, indicators),
        [rows] => validate(rows),
        _ => panic!("measure CITIES YEARS INDICATORS, or measure ROWS"),
    }
}

fn write(cities: usize, years: usize, indicators: usize) {
    let panorama = filled(cities, years, indicators);
    let codes: Vec<IndicatorCode> = (0..indicators).map(code).collect();
    let years: Vec<i32> = (FIRST_YEAR..).take(years).collect();

    let begun = Clock::now();
    codes.iter().for_each(|code| panorama.prepare(code, &years));
    let guarding = begun.elapsed();

    let before = kilobytes("VmRSS");
    let begun = Clock::now();
    let bytes = written(&panorama, &codes, &years);
    let writing = begun.elapsed();
    let growth = kilobytes("VmHWM").saturating_sub(before);
    println!(
        "{{ \"cells\": {}, \"guarding\": {}, \"writing\": {}, \"growth\": {growth}, \"bytes\": {} }}",
        cities * years.len() * codes.len(),
        guarding.as_secs_f64(),
        writing.as_secs_f64(),
        bytes.len(),
    );
}

/// The columns of figures in a city's own table.
const FIGURES: usize = 12;

fn validate(rows: usize) {
    let codes: Vec<IndicatorCode> = (0..FIGURES).map(code).collect();
    let catalogue = Catalogue::new((0..FIGURES).map(|number| definition(number, true)).collect());
    let schools: Vec<AskedSchool> = (0..rows)
        .map(|number| AskedSchool {
            code: SchoolCode::new((100_000 + number).to_string()),
            name: format!("School {number}"),
            is_closed: false,
        })
        .collect();
    let file = table_of(&schools);
    let limits = Limits::default();
    let meanings: Vec<Meaning> = std::iter::once(Meaning::School)
        .chain(codes.iter().cloned().map(Meaning::Figure))
        .collect();

    let begun = Clock::now();
    let read = sheets("table.xlsx", &file, &limits).expect("a workbook");
    let is_school =
        |value: &sheet::Value| value.shown().parse::<u32>().is_ok_and(|code| code > 99_999);
    let table = Table::find(&read[1].rows, None, is_school).expect("a table");
    let reading = answer_table::read(&table, &meanings, &schools, &codes, &catalogue);
    let took = begun.elapsed().as_secs_f64();
    assert_eq!(reading.schools.len() + reading.faults.len(), rows, "every row is told of");
    println!(
        "{{ \"rows\": {rows}, \"faults\": {}, \"validating\": {took} }}",
        reading.faults.len()
    );
}

/// A city's own table: a row for each school, in every tenth something that is no number.
fn table_of(schools: &[AskedSchool]) -> Vec<u8> {
    let columns = (0..FIGURES).map(|number| Column::number(format!("Figure {number}")));
    let columns = std::iter::once(Column::words("School")).chain(columns).collect();
    let head = TableHead { title: "Table".to_owned(), columns, ..TableHead::default() };
    let rows = schools.iter().enumerate().map(|(row, school)| {
        let figures = (0..FIGURES).map(|column| match (row % 10, column) {
            (3, 5) => Cell::text("about thirty"),
            _ => Cell::count(i64::try_from(row % 90 + column).unwrap(), Unit::Pupils),
        });
        let code = std::iter::once(Cell::text(school.code.to_string()));
        Cow::Owned(Row::of(code.chain(figures).collect()))
    });
    let sheet = Sheet { head: &head, rows: Box::new(rows) };
    workbook(&Head::default(), [sheet]).expect("a workbook")
}

/// A sheet for each indicator, its rows made while they are written.
fn written(panorama: &Panorama, codes: &[IndicatorCode], years: &[i32]) -> Vec<u8> {
    let columns = years.iter().map(|year| Column::number(year.to_string()));
    let columns: Vec<Column> = std::iter::once(Column::words("City")).chain(columns).collect();
    let heads: Vec<TableHead> = codes
        .iter()
        .map(|code| TableHead {
            code: code.to_string(),
            title: code.to_string(),
            lead: String::new(),
            columns: columns.clone(),
        })
        .collect();
    let sheets = heads.iter().zip(codes).map(|(head, code)| {
        let rows = panorama.cities().iter().map(move |city| {
            let place = Place::City(city.code.clone());
            let values = years.iter().map(|year| {
                match panorama.value(&place, code, *year, Audience::Network) {
                    Value::Shown(value) => Cell::Shown { value, decimals: 0, unit: Unit::Pupils },
                    Value::Withheld => Cell::Withheld,
                    Value::Missing => Cell::Missing,
                }
            });
            let name = std::iter::once(Cell::text(city.name.he.clone()));
            Cow::Owned(Row::of(name.chain(values).collect()))
        });
        Sheet { head, rows: Box::new(rows) }
    });
    let mut head = Head { title: "Everything".to_owned(), ..Head::default() };
    head.words.withheld = "withheld".to_owned();
    workbook(&head, sheets).expect("a workbook")
}

/// Every city with a figure of every indicator in every year; each fourth indicator counts persons, some of them few.
fn filled(cities: usize, years: usize, indicators: usize) -> Panorama {
    let definitions =
        (0..indicators).map(|number| definition(number, number.is_multiple_of(4))).collect();
    let authorities = (0..cities).map(authority).collect();
    let mut panorama = Panorama::new(Catalogue::new(definitions), authorities);
    for indicator in 0..indicators {
        for year in 0..years {
            let mut column = panorama::Column::new(cities);
            for city in 0..cities {
                let value = (city * 31 + indicator * 17 + year * 7) % 400 + 4;
                let school = u32::try_from(city).unwrap();
                column.add_school(city, school, value as f64, Instant(0));
            }
            let year = FIRST_YEAR + i32::try_from(year).unwrap();
            panorama.add(&code(indicator), year, column);
        }
    }
    panorama
}

fn code(number: usize) -> IndicatorCode {
    IndicatorCode::new(format!("figure-{number}"))
}

fn authority(number: usize) -> Authority {
    Authority {
        code: AuthorityCode::new(format!("{:05}", 10_000 + number)),
        name: Title { he: format!("City {number}"), ..Title::default() },
        kind: Kind::City,
        district: "south".to_owned(),
        sector: Sector::Jewish,
        population: None,
        cluster: Some(i64::try_from(number % 10 + 1).unwrap()),
        sample_member: number.is_multiple_of(10),
    }
}

fn definition(number: usize, confidential: bool) -> Definition {
    Definition {
        code: DefinitionCode::new(format!("figure-{number}")),
        theme: Theme::Students,
        unit: Unit::Pupils,
        grain: Grain::School,
        breakdown: Breakdown::default(),
        direction: Direction::More,
        aggregate: Aggregate::Sum,
        decimals: 0,
        minimum: Some(0),
        maximum: None,
        confidential,
        formula: None,
        checks: Vec::new(),
        name: Title { he: format!("Figure {number}"), ..Title::default() },
        meaning: Title::default(),
        source: Title::default(),
        position: 0,
        retired_at: None,
    }
}

/// What the kernel says of this process's memory.
fn kilobytes(what: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(what)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or_default()
}
