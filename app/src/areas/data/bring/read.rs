//! From bytes to rows that can be stored.

use super::report::{Refused, Report, figures};
use super::schools::record;
use super::{BringError, House};
use crate::dates;
use axum::body::Bytes;
use hamsa_domain::Instant;
use hamsa_domain::data::caution::cautions;
use hamsa_domain::data::placing::{
    KnownAuthority, KnownSchool, Placing, Register, place as place_schools,
};
use hamsa_domain::data::sheet::{Reading, RowFault};
use hamsa_domain::id::SchoolCode;
use hamsa_intake::{Limits, Unreadable};
use hamsa_store::{Changes, ObservationRow, SchoolRecord};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

/// One file is read at a time: the memory it takes is taken once.
static TURN: Semaphore = Semaphore::const_new(1);

/// A file and what it says.
pub(super) struct Content {
    pub name: String,
    pub hash: String,
    pub bytes: Bytes,
    /// What it says, or why it cannot be read.
    pub reading: Result<Reading, Refused>,
    pub faults: Vec<RowFault>,
}

/// What of a file goes into the database.
#[derive(Default)]
pub(super) struct Placed {
    pub rows: Vec<ObservationRow>,
    pub schools: Vec<SchoolRecord>,
    /// How many of the schools are not known.
    pub unknown: u64,
    pub placing: Placing,
}

/// Reads a file, aside from the threads that answer requests.
pub(super) async fn read(
    name: String,
    bytes: Vec<u8>,
    now: Instant,
) -> Result<Content, BringError> {
    let running_year = dates::year(now);
    let _turn = TURN.acquire().await;
    let content = spawn_blocking(move || {
        let read = hamsa_intake::read(&name, &bytes, running_year, &Limits::default());
        let (reading, faults) = match read {
            Ok(mut reading) => {
                let faults = std::mem::take(&mut reading.faults);
                (Ok(reading), faults)
            }
            Err(unreadable) => {
                let refused = Refused::from(&unreadable);
                let faults = match unreadable {
                    Unreadable::NoTable { faults } => faults,
                    _ => Vec::new(),
                };
                (Err(refused), faults)
            }
        };
        Content {
            name,
            hash: hamsa_intake::fingerprint(&bytes),
            bytes: bytes.into(),
            reading,
            faults,
        }
    });
    Ok(content.await?)
}

/// What there is to say about it, and what of it would be stored.
pub(super) async fn report(
    house: &House,
    content: &Content,
) -> Result<(Report, Option<Placed>), BringError> {
    let mut report = Report {
        file: content.name.clone(),
        hash: content.hash.clone(),
        size: i64::try_from(content.bytes.len()).unwrap_or(i64::MAX),
        faults: content.faults.len() as u64,
        ..Report::default()
    };
    match &content.reading {
        Err(refused) => {
            report.unreadable = Some(refused.clone());
            Ok((report, None))
        }
        Ok(reading) => {
            report.take(reading);
            let placed = place(house, content).await?;
            let unplaced =
                placed.placing.schools.iter().filter(|school| school.authority.is_none());
            report.schools_unplaced = unplaced.count() as u64;
            report.doubtful = placed.placing.doubtful().cloned().collect();
            report.changes = changes(house, &placed).await?;
            let known = house.store.values_by_year().await?;
            report.cautions = cautions(&figures(reading), &known, placed.unknown);
            Ok((report, Some(placed)))
        }
    }
}

async fn changes(house: &House, placed: &Placed) -> Result<Changes, BringError> {
    Ok(house.store.preview_changes(&placed.rows).await?)
}

/// Finds the authority of each school, as far as it is known today.
pub(super) async fn place(house: &House, content: &Content) -> Result<Placed, BringError> {
    let Ok(reading) = &content.reading else {
        return Ok(Placed::default());
    };
    let register = register(house).await?;
    let seen = reading.schools.iter().map(|(code, seen)| (code, seen.locality.as_str()));
    let placing = place_schools(&register, seen);
    let schools = placing
        .schools
        .iter()
        .filter_map(|placed| {
            let is_new = !register.schools.contains_key(&placed.school);
            Some(record(placed, reading.schools.get(&placed.school)?, is_new))
        })
        .collect();
    let is_unknown = |code: &&SchoolCode| !register.schools.contains_key(*code);
    let unknown = reading.schools.keys().filter(is_unknown).count() as u64;
    let rows = reading
        .observations
        .iter()
        .map(|observation| ObservationRow {
            indicator: observation.indicator.code(),
            school: observation.school.clone(),
            year: observation.year,
            value: observation.examinees,
        })
        .collect();
    Ok(Placed { rows, schools, unknown, placing })
}

async fn register(house: &House) -> Result<Register, BringError> {
    let authorities = house.store.authorities().await?.into_iter().map(|record| KnownAuthority {
        names: std::iter::once(record.authority.name.he).chain(record.aliases).collect(),
        code: record.authority.code,
        kind: record.authority.kind,
    });
    let schools = house.store.schools_placed().await?.into_iter();
    let decisions = house.store.decisions().await?.into_iter();
    Ok(Register {
        authorities: authorities.collect(),
        schools: schools
            .map(|(code, (authority, placement))| (code, KnownSchool { authority, placement }))
            .collect(),
        decisions: decisions.map(|decision| (decision.key, decision.authority)).collect(),
    })
}
