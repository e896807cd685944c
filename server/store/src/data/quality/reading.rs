//! What figures that do not fit are found in.

use crate::data::definitions::all as all_definitions;
use crate::data::rounds::{Report, report};
use crate::rows::Columns;
use crate::{Result, Store};
use hamsa_domain::Instant;
use hamsa_domain::data::catalogue::Definition;
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use sqlx::{AnyConnection, Row};
use std::collections::BTreeMap;

/// All that a city's figures are held against, at one moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QualitySources {
    /// What is counted, and what must hold.
    pub definitions: Vec<Definition>,
    /// The city's schools that have reported anything.
    pub schools: BTreeMap<SchoolCode, SchoolFigures>,
    /// Of what the Ministry's files speak, and when the newest of them was applied.
    pub covered: Vec<(IndicatorCode, i32, Instant)>,
}

/// What is known of one school.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SchoolFigures {
    /// Its name.
    pub name: String,
    /// What it reported and the city published.
    pub reported: Vec<Report>,
    /// What the Ministry published of it.
    pub published: Vec<(IndicatorCode, i32, i64)>,
}

impl Store {
    /// All that a city's figures are held against: four statements, however many schools it has.
    pub async fn quality_sources(&self, city: &AuthorityCode) -> Result<QualitySources> {
        let mut tx = self.snapshot().await?;
        let definitions = all_definitions(&mut *tx).await?;
        let mut schools = reported(&mut tx, city).await?;
        let covered = match schools.is_empty() {
            true => Vec::new(),
            false => covered(&mut tx).await?,
        };
        add_published(&mut tx, city, &mut schools).await?;
        Ok(QualitySources {
            definitions: definitions.into_iter().map(|(definition, _)| definition).collect(),
            schools,
            covered,
        })
    }
}

async fn reported(
    connection: &mut AnyConnection,
    city: &AuthorityCode,
) -> Result<BTreeMap<SchoolCode, SchoolFigures>> {
    let rows = sqlx::query(
        "SELECT s.name, p.school_code, p.indicator, p.year, p.value, p.unknown, p.request_id,
                p.submission_number, p.published_at
         FROM schools s CROSS JOIN reports p
         WHERE s.authority_code = $1 AND p.school_code = s.code AND p.unknown = 0",
    )
    .bind(city.as_str())
    .fetch_all(connection)
    .await?;
    let mut schools: BTreeMap<SchoolCode, SchoolFigures> = BTreeMap::new();
    for row in &rows {
        let report = report(row)?;
        let school = schools.entry(report.school.clone()).or_default();
        if school.name.is_empty() {
            school.name = row.try_get("name")?;
        }
        school.reported.push(report);
    }
    Ok(schools)
}

async fn add_published(
    connection: &mut AnyConnection,
    city: &AuthorityCode,
    schools: &mut BTreeMap<SchoolCode, SchoolFigures>,
) -> Result<()> {
    if schools.is_empty() {
        return Ok(());
    }
    let rows = sqlx::query(
        "SELECT o.school_code, o.indicator, o.year, o.value
         FROM schools s CROSS JOIN observations o
         WHERE s.authority_code = $1 AND o.school_code = s.code",
    )
    .bind(city.as_str())
    .fetch_all(connection)
    .await?;
    for row in &rows {
        let code = row.named("school_code", SchoolCode::new)?;
        let Some(school) = schools.get_mut(&code) else { continue };
        let indicator = row.named("indicator", IndicatorCode::new)?;
        school.published.push((indicator, row.year("year")?, row.try_get("value")?));
    }
    Ok(())
}

async fn covered(connection: &mut AnyConnection) -> Result<Vec<(IndicatorCode, i32, Instant)>> {
    let rows = sqlx::query(
        "SELECT x.indicator, x.year, MAX(i.decided_at) AS applied_at
         FROM import_series x JOIN imports i ON i.id = x.import_id
         WHERE i.state = 'applied' AND i.decided_at IS NOT NULL
           AND i.id NOT IN (SELECT import_id FROM undone_imports)
         GROUP BY x.indicator, x.year ORDER BY x.indicator, x.year",
    )
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let indicator = row.named("indicator", IndicatorCode::new)?;
            Ok((indicator, row.year("year")?, row.instant("applied_at")?))
        })
        .collect()
}
