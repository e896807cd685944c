//! The figures of all authorities, read once and kept until something changes.
//!
//! Dashboards, reports, exports and feeds take their figures from here and from nowhere else.

use crate::AppError;
use crate::request::broken;
use hamsa_domain::data::Indicator;
use hamsa_domain::data::catalogue::Catalogue;
use hamsa_domain::data::panorama::{Column, Panorama};
use hamsa_domain::id::{AuthorityCode, IndicatorCode};
use hamsa_store::{Sources, Store};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex};
use tokio::task::spawn_blocking;

/// What was read last, and of which version.
static KEPT: Mutex<Option<(String, Arc<Panorama>)>> = Mutex::new(None);

/// After a change one request reads everything again, and the others wait for it.
static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// The figures as they are now. They are read again only when [`Store::panorama_version`] has another name for
/// them.
pub async fn panorama(store: &Store) -> Result<Arc<Panorama>, AppError> {
    if let Some(panorama) = kept(store.panorama_version().await?) {
        return Ok(panorama);
    }
    let _turn = TURN.lock().await;
    if let Some(panorama) = kept(store.panorama_version().await?) {
        return Ok(panorama);
    }
    let sources = store.panorama_sources().await?;
    let version = sources.version.clone();
    let panorama = spawn_blocking(|| Arc::new(filled(sources))).await;
    let panorama = panorama.map_err(|error| broken(&error))?;
    if let (Some(version), Ok(mut kept)) = (version, KEPT.lock()) {
        *kept = Some((version, panorama.clone()));
    }
    Ok(panorama)
}

/// Has the guard look at these indicators and years where it has not: it reckons long enough to hold up other
/// requests of its thread.
pub async fn prepare(
    panorama: &Arc<Panorama>,
    wanted: Vec<(IndicatorCode, Vec<i32>)>,
) -> Result<(), AppError> {
    if wanted.iter().all(|(indicator, years)| panorama.is_prepared(indicator, years)) {
        return Ok(());
    }
    let panorama = panorama.clone();
    let prepared = spawn_blocking(move || {
        for (indicator, years) in &wanted {
            panorama.prepare(indicator, years);
        }
    });
    prepared.await.map_err(|error| broken(&error))
}

fn kept(version: Option<String>) -> Option<Arc<Panorama>> {
    let kept = KEPT.lock().ok()?;
    let (held, panorama) = kept.as_ref()?;
    (*held == version?).then(|| panorama.clone())
}

/// The panorama of what was read. What the Ministry publishes of an indicator stands, whatever schools report.
pub fn filled(sources: Sources) -> Panorama {
    let Sources { definitions, figures, applied, reported, asked, .. } = sources;
    let cities: Vec<_> = figures.authorities.into_iter().map(|record| record.authority).collect();
    let places: HashMap<AuthorityCode, usize> =
        cities.iter().enumerate().map(|(place, city)| (city.code.clone(), place)).collect();
    let many = cities.len();
    let mut columns: BTreeMap<(IndicatorCode, i32), Column> = BTreeMap::new();
    let applied: HashMap<_, _> =
        applied.into_iter().map(|(indicator, year, at)| ((indicator, year), at)).collect();
    for (authority, total) in figures.totals {
        let Some(city) = places.get(&authority) else { continue };
        let of = (total.indicator, total.year);
        let at = applied.get(&of).copied();
        let column = columns.entry(of).or_insert_with(|| Column::new(many));
        let schools = u32::try_from(total.schools).unwrap_or_default();
        column.add_total(*city, total.value as f64, schools, at);
    }
    for total in figures.country {
        let column = columns.entry((total.indicator, total.year));
        column.or_insert_with(|| Column::new(many)).set_country(total.value as f64);
    }
    for (number, school) in (0..).zip(figures.small_schools) {
        if let (Some(city), Some(column)) =
            (places.get(&school.authority), columns.get_mut(&(school.indicator, school.year)))
        {
            column.name_school(*city, number, school.value);
        }
    }
    let of_the_ministry: HashSet<IndicatorCode> =
        Indicator::all().map(|indicator| indicator.code()).collect();
    for report in reported {
        if of_the_ministry.contains(&report.indicator) {
            continue;
        }
        let column =
            columns.entry((report.indicator, report.year)).or_insert_with(|| Column::new(many));
        for school in report.schools {
            column.add_school(school.city, school.school, school.value, school.published_at);
            if school.sample {
                column.mark_as_sample(school.city);
            }
        }
    }
    for asked in asked {
        if of_the_ministry.contains(&asked.indicator) {
            continue;
        }
        if let Some(column) = columns.get_mut(&(asked.indicator, asked.year)) {
            column.expect(asked.city, asked.schools);
        }
    }
    let mut panorama = Panorama::new(Catalogue::new(definitions), cities);
    for ((indicator, year), column) in columns {
        panorama.add(&indicator, year, column);
    }
    panorama
}
