//! A city's reports and what follows from them, worked out once for as long as no figure changes.

use super::others;
use super::told::Told;
use crate::AppError;
use crate::house::House;
use hamsa_domain::Instant;
use hamsa_domain::data::Subject;
use hamsa_domain::data::analysis::{City, Counts, School};
use hamsa_domain::data::forecast::Experience;
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use hamsa_store::{AuthorityRecord, Report};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

/// What is analysed, for now: goals are of it as well.
pub const SUBJECT: Subject = Subject::Mathematics;
/// The first year whose reports are read.
const SINCE: i32 = 2000;
/// Of how many cities is remembered what follows.
const REMEMBERED: usize = 32;

/// What a city's reports say and what follows.
pub struct Known {
    /// All its schools.
    pub city: City,
    /// The names of its schools.
    pub names: BTreeMap<SchoolCode, String>,
    /// When the newest of these reports was published.
    pub published_at: Instant,
    /// Whether any of them is made up for the demo.
    pub sample: bool,
    /// What others have gone through.
    pub others: Experience,
    /// What follows, if there is a year to speak of.
    pub told: Option<Told>,
}

impl Known {
    /// What a school is called; its code where the city does not have it any more.
    pub fn name(&self, school: &SchoolCode) -> String {
        self.names.get(school).cloned().unwrap_or_else(|| school.to_string())
    }
}

type Kept = HashMap<AuthorityCode, (String, Arc<Known>)>;
static KEPT: Mutex<Option<Kept>> = Mutex::new(None);

/// After a change one request works a city out, and the others wait for it.
static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// What is known of a city.
pub async fn known(house: &House, city: &AuthorityRecord) -> Result<Arc<Known>, AppError> {
    let code = &city.authority.code;
    if let Some(known) = remembered(code, &version(house).await?) {
        return Ok(known);
    }
    let _turn = TURN.lock().await;
    let version = version(house).await?;
    if let Some(known) = remembered(code, &version) {
        return Ok(known);
    }
    let known = Arc::new(read(house, city, &version).await?);
    remember(code, version, known.clone());
    Ok(known)
}

async fn version(house: &House) -> Result<String, AppError> {
    Ok(house.store.figures_version().await?.unwrap_or_default())
}

async fn read(house: &House, city: &AuthorityRecord, version: &str) -> Result<Known, AppError> {
    let own = city.authority.clone();
    let mut reports = house.store.reports_of(&own.code, SINCE).await?;
    let cells: BTreeSet<IndicatorCode> = Counts::cells(SUBJECT).into_iter().collect();
    reports.retain(|report| cells.contains(&report.indicator));
    let published_at = reports.iter().map(|report| report.published_at).max().unwrap_or(Instant(0));
    let made_up = house.store.sample_requests(&own.code).await?;
    let sample = reports.iter().any(|report| made_up.contains(&report.request));
    let closed = house.store.closed_schools(&own.code).await?;
    let schools = house.store.schools_of(&own.code).await?;
    let all = house.store.authorities().await?.into_iter().map(|record| record.authority);
    let cluster = all
        .filter(|other| own.cluster.is_some() && other.cluster == own.cluster)
        .map(|other| other.code)
        .collect();
    let cities = others::cities(house, SUBJECT, version).await?;
    // Simulations take a moment: other requests are not to wait for them.
    let worked_out = tokio::task::spawn_blocking(move || {
        let city = reported(reports, &closed);
        let others = others::experience(&cities, &own, &cluster);
        let told = city.last_year().map(|year| Told::new(&city, year, &others));
        (city, others, told)
    });
    let (city, others, told) = worked_out.await.map_err(|error| crate::request::broken(&error))?;
    let names = schools.into_iter().map(|record| (record.school.code, record.school.name));
    Ok(Known { city, names: names.collect(), published_at, sample, others, told })
}

/// The schools of a city, each with what it reported by year.
fn reported(reports: Vec<Report>, closed: &BTreeSet<(SchoolCode, i32)>) -> City {
    let mut figures: BTreeMap<(SchoolCode, i32), HashMap<IndicatorCode, f64>> = BTreeMap::new();
    for report in reports {
        let Some(number) = report.value.number() else { continue };
        let cells = figures.entry((report.school, report.year)).or_default();
        cells.insert(report.indicator, number);
    }
    let mut by_school: BTreeMap<SchoolCode, BTreeMap<i32, Counts>> = BTreeMap::new();
    for ((school, year), cells) in figures {
        let counts = Counts::read(SUBJECT, &|cell| cells.get(cell).copied());
        by_school.entry(school).or_default().insert(year, counts);
    }
    let schools = by_school.into_iter().map(|(code, years)| {
        let closed = closed.iter().filter(|(school, _)| *school == code).map(|(_, year)| *year);
        School { closed: closed.collect(), code, years }
    });
    City { schools: schools.collect() }
}

fn remembered(code: &AuthorityCode, version: &str) -> Option<Arc<Known>> {
    let kept = KEPT.lock().ok()?;
    let (of, known) = kept.as_ref()?.get(code)?;
    (of == version).then(|| known.clone())
}

fn remember(code: &AuthorityCode, version: String, known: Arc<Known>) {
    if let Ok(mut kept) = KEPT.lock() {
        let kept = kept.get_or_insert_default();
        // What no figure stands behind any more goes first.
        kept.retain(|_, (of, _)| *of == version);
        if kept.len() >= REMEMBERED {
            kept.clear();
        }
        kept.insert(code.clone(), (version, known));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hamsa_domain::cities::{Authority, Kind, Sector, Title};
    use hamsa_store::{Change, Store};
    use object_store::memory::InMemory;

    async fn house() -> House {
        let folder = std::env::temp_dir().join(format!("hamsa-known-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        let store = Store::open(&format!("sqlite://{}/hamsa.db", folder.display())).await.unwrap();
        store.migrate().await.unwrap();
        House {
            store,
            files: Arc::new(InMemory::new()),
            assets: Arc::default(),
            languages: Arc::default(),
            address: "http://localhost:3000".into(),
            contact: Arc::default(),
            session_lives: 0,
        }
    }

    #[tokio::test]
    async fn a_city_that_many_ask_about_at_once_is_worked_out_once() {
        let house = house().await;
        let city = AuthorityRecord {
            authority: Authority {
                code: AuthorityCode::new("90001"),
                name: Title::default(),
                kind: Kind::City,
                district: String::new(),
                sector: Sector::Jewish,
                population: None,
                cluster: Some(5),
                sample_member: true,
            },
            locality_code: None,
            aliases: Vec::new(),
        };
        let change = Change::by_system(Instant(0), "known");
        house.store.save_authorities(&change, std::slice::from_ref(&city)).await.unwrap();
        let (one, other) = tokio::join!(known(&house, &city), known(&house, &city));
        assert!(Arc::ptr_eq(&one.unwrap(), &other.unwrap()));
    }
}
