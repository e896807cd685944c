//! All that the panorama is made of, read at one moment: the Ministry's totals and what cities published of
//! their schools.

use super::definitions::all as all_definitions;
use super::figures::{Figures, figures};
use super::version::version;
use crate::rows::Columns;
use crate::{Result, Store, StoreError};
use futures::TryStreamExt;
use hamsa_domain::Instant;
use hamsa_domain::data::catalogue::Definition;
use hamsa_domain::data::round::Questionnaire;
use hamsa_domain::id::IndicatorCode;
use sqlx::{AnyConnection, AnyPool, Executor, Row};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Everything that the figures of all authorities are made of, as it was at one moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sources {
    /// [`Store::panorama_version`] at that moment.
    pub version: Option<String>,
    /// What is counted.
    pub definitions: Vec<Definition>,
    /// The authorities, and what the Ministry publishes of them.
    pub figures: Figures,
    /// When the newest file was applied that says something of an indicator in a year.
    pub applied: Vec<(IndicatorCode, i32, Instant)>,
    /// What cities published of their schools, by indicator and year.
    pub reported: Vec<Reported>,
    /// How many schools cities asked.
    pub asked: Vec<Asked>,
}

/// What was published of an indicator in a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Reported {
    /// What was counted.
    pub indicator: IndicatorCode,
    /// In which school year.
    pub year: i32,
    /// Of which schools, in no order.
    pub schools: Vec<ReportedFigure>,
}

/// What was published of one school.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReportedFigure {
    /// The place of its authority among those of [`Sources::figures`].
    pub city: usize,
    /// A number that stands for the school, here and in no other reading.
    pub school: u32,
    /// How much.
    pub value: f64,
    /// When it was published.
    pub published_at: Instant,
    /// Whether it is made up for the demo.
    pub sample: bool,
}

/// How many schools of an authority were asked; closed ones are not counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What.
    pub indicator: IndicatorCode,
    /// About which school year.
    pub year: i32,
    /// The place of their authority among those of [`Sources::figures`].
    pub city: usize,
    /// So many.
    pub schools: u32,
}

impl Store {
    /// A name for the state of everything that the panorama is made of: of the figures, and of what is counted.
    /// `None` while nothing has been stored.
    pub async fn panorama_version(&self) -> Result<Option<String>> {
        let figures = version::<&AnyPool>(&self.read).await?;
        let changed = definitions_changed::<&AnyPool>(&self.read).await?;
        Ok(figures.map(|figures| format!("{figures}-{changed}")))
    }

    /// Everything that the panorama is made of, at one moment.
    pub async fn panorama_sources(&self) -> Result<Sources> {
        let mut tx = self.snapshot().await?;
        let figures = figures(&mut tx).await?;
        let changed = definitions_changed(&mut *tx).await?;
        let places: HashMap<String, usize> = figures
            .authorities
            .iter()
            .enumerate()
            .map(|(place, record)| (record.authority.code.to_string(), place))
            .collect();
        let definitions = all_definitions(&mut *tx).await?;
        Ok(Sources {
            version: figures.version.as_ref().map(|figures| format!("{figures}-{changed}")),
            definitions: definitions.into_iter().map(|(definition, _)| definition).collect(),
            applied: applied(&mut tx).await?,
            reported: reported(&mut tx, &places).await?,
            asked: asked(&mut tx, &places).await?,
            figures,
        })
    }
}

async fn definitions_changed<'c, E>(executor: E) -> Result<i64>
where
    E: Executor<'c, Database = sqlx::Any>,
{
    let row = sqlx::query("SELECT COALESCE(MAX(changed_at), 0) AS changed FROM definitions")
        .fetch_one(executor)
        .await?;
    Ok(row.try_get("changed")?)
}

async fn applied(connection: &mut AnyConnection) -> Result<Vec<(IndicatorCode, i32, Instant)>> {
    let rows = sqlx::query(
        "SELECT o.indicator, o.year, MAX(i.decided_at) AS applied_at
         FROM observations o JOIN imports i ON i.id = o.import_id
         WHERE i.decided_at IS NOT NULL GROUP BY o.indicator, o.year ORDER BY o.indicator, o.year",
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

/// Row by row, since there may be many: what is kept of each is small.
async fn reported(
    connection: &mut AnyConnection,
    places: &HashMap<String, usize>,
) -> Result<Vec<Reported>> {
    let made_up = samples(connection).await?;
    let mut rows = sqlx::query(
        "SELECT p.school_code, s.authority_code, p.indicator, p.year, p.value, p.published_at, p.request_id
         FROM reports p JOIN schools s ON s.code = p.school_code
         WHERE p.unknown = 0 AND s.authority_code IS NOT NULL",
    )
    .fetch(connection);
    let mut schools: HashMap<String, u32> = HashMap::new();
    let mut found: HashMap<String, BTreeMap<i32, Vec<ReportedFigure>>> = HashMap::new();
    while let Some(row) = rows.try_next().await? {
        let Some(city) = places.get(row.try_get::<&str, _>("authority_code")?).copied() else {
            continue;
        };
        let code: &str = row.try_get("school_code")?;
        let next = u32::try_from(schools.len()).unwrap_or(u32::MAX);
        let school = match schools.get(code) {
            Some(school) => *school,
            None => *schools.entry(code.to_owned()).or_insert(next),
        };
        let (value, published_at) = (row.try_get("value")?, row.instant("published_at")?);
        let sample = !made_up.is_empty() && made_up.contains(row.try_get::<&str, _>("request_id")?);
        let figure = ReportedFigure { city, school, value, published_at, sample };
        let indicator: &str = row.try_get("indicator")?;
        let years = match found.get_mut(indicator) {
            Some(years) => years,
            None => found.entry(indicator.to_owned()).or_default(),
        };
        years.entry(row.year("year")?).or_default().push(figure);
    }
    let of_indicator = |(indicator, years): (String, BTreeMap<i32, Vec<ReportedFigure>>)| {
        let of_year = move |(year, schools)| Reported {
            indicator: IndicatorCode::new(&indicator),
            year,
            schools,
        };
        years.into_iter().map(of_year).collect::<Vec<_>>()
    };
    let mut reported: Vec<Reported> = found.into_iter().flat_map(of_indicator).collect();
    reported
        .sort_by(|one, other| one.indicator.cmp(&other.indicator).then(one.year.cmp(&other.year)));
    Ok(reported)
}

/// The requests of rounds that are made up for the demo.
async fn samples(connection: &mut AnyConnection) -> Result<HashSet<String>> {
    let rows =
        sqlx::query("SELECT q.id FROM requests q JOIN sample_rounds s ON s.round_id = q.round_id")
            .fetch_all(connection)
            .await?;
    rows.iter().map(|row| Ok(row.try_get("id")?)).collect()
}

/// A school that two rounds of a year asked the same counts once.
async fn asked(
    connection: &mut AnyConnection,
    places: &HashMap<String, usize>,
) -> Result<Vec<Asked>> {
    let rounds = sqlx::query(
        "SELECT id, authority_code, year, cells FROM rounds WHERE state <> 'draft' ORDER BY id",
    )
    .fetch_all(&mut *connection)
    .await?;
    let rows = sqlx::query(
        "SELECT q.round_id, q.school_code FROM requests q JOIN rounds r ON r.id = q.round_id
         WHERE r.state <> 'draft' AND q.closed_school = 0 ORDER BY q.round_id, q.school_code",
    )
    .fetch_all(&mut *connection)
    .await?;
    let mut schools: HashMap<&str, Vec<&str>> = HashMap::new();
    for row in &rows {
        schools.entry(row.try_get("round_id")?).or_default().push(row.try_get("school_code")?);
    }
    let mut asked: BTreeMap<(IndicatorCode, i32, usize), BTreeSet<&str>> = BTreeMap::new();
    for row in &rounds {
        let Some(city) = places.get(row.try_get::<&str, _>("authority_code")?).copied() else {
            continue;
        };
        let cells: Questionnaire = serde_json::from_value(row.json("cells")?).map_err(|error| {
            StoreError::Database(sqlx::Error::ColumnDecode {
                index: "cells".to_owned(),
                source: error.into(),
            })
        })?;
        let Some(schools) = schools.get(row.try_get::<&str, _>("id")?) else { continue };
        let year = row.year("year")?;
        for cell in cells.cells() {
            asked.entry((cell.clone(), year, city)).or_default().extend(schools);
        }
    }
    Ok(asked
        .into_iter()
        .map(|((indicator, year, city), schools)| Asked {
            indicator,
            year,
            city,
            schools: u32::try_from(schools.len()).unwrap_or(u32::MAX),
        })
        .collect())
}
