//! Invented figures, to measure how the house carries more than there is. Never for anything else.

use super::table::Tables;
use super::{SeedError, Wishes, ministry};
use crate::Server;
use hamsa_app::areas::data::bring::Report;
use hamsa_app::dates;
use hamsa_domain::data::Indicator;
use hamsa_domain::data::catalogue::Grain;
use hamsa_domain::data::sheet::{Observation, Reading};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use hamsa_intake::Limits;
use hamsa_store::{AuthorityRecord, Change, ImportState, NewImport, ObservationRow, SchoolRecord};
use std::collections::HashSet;

/// Fewer examinees than this the Ministry does not publish.
const PUBLISHED_FROM: i64 = 11;

/// Invents years before the first that the Ministry's files have, then copies everything.
pub async fn invent(
    server: &Server,
    change: &Change,
    tables: &Tables,
    wishes: &Wishes,
) -> Result<String, SeedError> {
    let readings = readings(server, dates::year(change.at))?;
    let known: Vec<&Observation> =
        readings.iter().flat_map(|reading| &reading.observations).collect();
    let first = known.iter().map(|observation| observation.year).min().unwrap_or_default();
    let base = known.iter().filter(|observation| observation.year == first);
    let invented = base.flat_map(|observation| {
        (1..=i32::from(wishes.synthetic_years)).map(move |back| earlier(observation, back))
    });
    let invented: Vec<ObservationRow> = invented.collect();
    apply(server, change, "invented years", &invented, &[]).await?;

    let further = further_indicators(tables, wishes);
    let whole =
        |observation: &&&Observation| observation.indicator == Indicator::FIVE_UNIT_MATHEMATICS;
    let pattern: Vec<ObservationRow> = known
        .iter()
        .filter(whole)
        .map(|observation| row(observation, observation.year, observation.examinees))
        .chain(invented.iter().filter(|row| row.indicator == five_units()).cloned())
        .collect();
    for (number, indicator) in (1..).zip(&further) {
        let rows: Vec<ObservationRow> = pattern
            .iter()
            .map(|row| ObservationRow {
                indicator: indicator.clone(),
                value: row.value + number,
                ..row.clone()
            })
            .collect();
        apply(server, change, &format!("invented {indicator}"), &rows, &[]).await?;
    }

    let real =
        known.iter().map(|observation| row(observation, observation.year, observation.examinees));
    // Only schools of the register are copied, so only their figures are.
    let placed: HashSet<&SchoolCode> =
        tables.schools.iter().map(|record| &record.school.code).collect();
    let rows: Vec<ObservationRow> =
        real.chain(invented).filter(|row| placed.contains(&row.school)).collect();
    for copy in 1..=wishes.copies {
        let authorities: Vec<_> =
            tables.authorities.iter().map(|record| authority(record, copy)).collect();
        server.house.store.save_authorities(change, &authorities).await?;
        let schools: Vec<_> = tables.schools.iter().map(|record| school(record, copy)).collect();
        let rows: Vec<_> = rows
            .iter()
            .map(|row| ObservationRow { school: school_code(&row.school, copy), ..row.clone() })
            .collect();
        apply(server, change, &format!("copy {copy}"), &rows, &schools).await?;
    }
    Ok(format!(
        "Invented: {} years, {} further indicators, {} copies of everything.",
        wishes.synthetic_years,
        further.len(),
        wishes.copies
    ))
}

/// Indicators that schools report, in the order of the catalogue. Their figures are five-unit mathematics with a few
/// pupils more.
fn further_indicators(tables: &Tables, wishes: &Wishes) -> Vec<IndicatorCode> {
    let ministry: HashSet<IndicatorCode> = Indicator::all().map(|one| one.code()).collect();
    let counted = tables
        .definitions
        .iter()
        .filter(|definition| !definition.is_derived() && definition.grain == Grain::School);
    let all = counted.flat_map(|definition| definition.indicators());
    let further = all.filter(|code| !ministry.contains(code) && !code.as_str().ends_with("girls"));
    further.take(usize::from(wishes.synthetic_indicators)).collect()
}

fn five_units() -> IndicatorCode {
    Indicator::FIVE_UNIT_MATHEMATICS.code()
}

fn readings(server: &Server, running_year: i32) -> Result<Vec<Reading>, SeedError> {
    let mut readings = Vec::new();
    for path in ministry::files(&server.settings.seeds.join("ministry"))? {
        let file = path.display().to_string();
        let bytes = std::fs::read(&path)?;
        let reading = hamsa_intake::read(&file, &bytes, running_year, &Limits::default());
        readings.push(reading.map_err(|why| SeedError::Unreadable { file, why: why.to_string() })?);
    }
    Ok(readings)
}

/// The figure `back` years earlier: up to a sixth more or less, always the same.
fn earlier(observation: &Observation, back: i32) -> ObservationRow {
    let year = observation.year - back;
    let mut mixed: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in format!("{}{:?}{year}", observation.school, observation.indicator).bytes() {
        mixed = (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let sixths = i64::try_from(mixed % 201).unwrap_or_default() - 100;
    let value = observation.examinees + observation.examinees * sixths / 600;
    row(observation, year, value.max(PUBLISHED_FROM))
}

fn row(observation: &Observation, year: i32, value: i64) -> ObservationRow {
    let (indicator, school) = (observation.indicator.code(), observation.school.clone());
    ObservationRow { indicator, school, year, value }
}

async fn apply(
    server: &Server,
    change: &Change,
    name: &str,
    rows: &[ObservationRow],
    schools: &[SchoolRecord],
) -> Result<(), SeedError> {
    let import = NewImport {
        file_hash: name.to_owned(),
        file_name: name.to_owned(),
        file_size: 0,
        state: ImportState::Previewed,
        summary: serde_json::json!(Report { file: name.to_owned(), ..Report::default() }),
        faults: serde_json::Value::Array(Vec::new()),
    };
    let id = server.house.store.keep_import(change, &import).await?;
    server.house.store.apply_import(change, &id, rows, schools).await?;
    Ok(())
}

fn authority(record: &AuthorityRecord, copy: u16) -> AuthorityRecord {
    let mut record = record.clone();
    record.authority.code = authority_code(&record.authority.code, copy);
    for name in [
        &mut record.authority.name.he,
        &mut record.authority.name.ar,
        &mut record.authority.name.en,
    ] {
        *name = format!("{name} {copy}");
    }
    record.aliases.clear();
    record.locality_code = None;
    record
}

fn school(record: &SchoolRecord, copy: u16) -> SchoolRecord {
    let mut record = record.clone();
    record.school.code = school_code(&record.school.code, copy);
    record.school.authority = record.school.authority.map(|code| authority_code(&code, copy));
    record
}

fn authority_code(code: &AuthorityCode, copy: u16) -> AuthorityCode {
    AuthorityCode::new(format!("{code}-{copy}"))
}

fn school_code(code: &SchoolCode, copy: u16) -> SchoolCode {
    SchoolCode::new(format!("{code}-{copy}"))
}
