//! All that guarded figures are made of, read at one moment.

use super::shift::COUNTRY;
use super::totals::{Total, total};
use super::version::version;
use crate::cities::all_authorities;
use crate::rows::Columns;
use crate::{AuthorityRecord, Result, Store};
use hamsa_domain::Instant;
use hamsa_domain::id::{AuthorityCode, IndicatorCode};
use hamsa_domain::people::Audience;
use sqlx::{Any, AnyConnection, Executor, Row};

/// Everything that the pages' figures are made of, as it was at one moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// [`Store::figures_version`] at that moment.
    pub version: Option<String>,
    /// All authorities, by their Hebrew names.
    pub authorities: Vec<AuthorityRecord>,
    /// The totals of each authority, by code, indicator and year.
    pub totals: Vec<(AuthorityCode, Total)>,
    /// The totals of the country, by indicator and year: all schools, placed or not.
    pub country: Vec<Total>,
    /// The counts of all schools of an authority, where any of them is too small to be published:
    /// what may be said of the authority's total then depends on its schools.
    pub small_schools: Vec<SchoolCount>,
    /// The files applied, the last first.
    pub files: Vec<AppliedFile>,
}

/// The count of one school, by where it belongs and not by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolCount {
    /// The authority it belongs to.
    pub authority: AuthorityCode,
    /// What was counted.
    pub indicator: IndicatorCode,
    /// In which graduation year.
    pub year: i32,
    /// How many.
    pub value: i64,
}

/// A file that is in the figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppliedFile {
    /// The name it came with.
    pub name: String,
    /// When it was applied.
    pub applied_at: Instant,
}

impl Store {
    /// Everything that figures are made of, at one moment.
    pub async fn figures(&self) -> Result<Figures> {
        let mut tx = self.snapshot().await?;
        figures(&mut tx).await
    }
}

/// [`Store::figures`], as this connection sees them.
pub(super) async fn figures(connection: &mut AnyConnection) -> Result<Figures> {
    let mut figures = Figures {
        version: version(&mut *connection).await?,
        authorities: all_authorities(&mut *connection).await?,
        small_schools: small_schools(&mut *connection).await?,
        files: files(&mut *connection).await?,
        ..Figures::default()
    };
    let rows = sqlx::query(
        "SELECT authority_code, indicator, year, value, schools FROM totals
         WHERE authority_code <> '' ORDER BY authority_code, indicator, year",
    )
    .fetch_all(&mut *connection)
    .await?;
    for row in &rows {
        match row.try_get("authority_code")? {
            COUNTRY => figures.country.push(total(row)?),
            code => figures.totals.push((AuthorityCode::new(code), total(row)?)),
        }
    }
    Ok(figures)
}

async fn small_schools<'c, E: Executor<'c, Database = Any>>(
    executor: E,
) -> Result<Vec<SchoolCount>> {
    let rows = sqlx::query(
        "WITH small AS (
             SELECT DISTINCT s.authority_code, o.indicator, o.year
             FROM observations o JOIN schools s ON s.code = o.school_code
             WHERE o.value < $1 AND s.authority_code IS NOT NULL
         )
         SELECT s.authority_code, o.indicator, o.year, o.value
         FROM small JOIN schools s ON s.authority_code = small.authority_code
         JOIN observations o
             ON o.school_code = s.code AND o.indicator = small.indicator AND o.year = small.year
         ORDER BY s.code, o.indicator, o.year",
    )
    .bind(Audience::Public.threshold())
    .fetch_all(executor)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(SchoolCount {
                authority: row.named("authority_code", AuthorityCode::new)?,
                indicator: row.named("indicator", IndicatorCode::new)?,
                year: row.year("year")?,
                value: row.try_get("value")?,
            })
        })
        .collect()
}

async fn files<'c, E: Executor<'c, Database = Any>>(executor: E) -> Result<Vec<AppliedFile>> {
    let rows = sqlx::query(
        "SELECT file_name, decided_at FROM imports
         WHERE state = 'applied' AND id NOT IN (SELECT import_id FROM undone_imports)
         ORDER BY decided_at DESC, id DESC",
    )
    .fetch_all(executor)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(AppliedFile {
                name: row.try_get("file_name")?,
                applied_at: row.instant("decided_at")?,
            })
        })
        .collect()
}
