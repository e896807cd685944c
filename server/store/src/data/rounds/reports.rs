//! What cities published as their schools' answers, and what stands beside a cell as last year's.

use super::rows::value;
use crate::data::{AT_ONCE, with_rows};
use crate::rows::Columns;
use crate::{Result, Store};
use hamsa_domain::Instant;
use hamsa_domain::data::round::{LastYear, Source, Value};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, RequestId, SchoolCode};
use serde::Serialize;
use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;
use sqlx::{Any, AnyConnection, Row};
use std::collections::BTreeMap;

/// A published answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Of which school.
    pub school: SchoolCode,
    /// What was counted.
    pub indicator: IndicatorCode,
    /// In which school year.
    pub year: i32,
    /// How much.
    pub value: Value,
    /// By which request it came.
    pub request: RequestId,
    /// In which version.
    pub number: i64,
    /// When it was published.
    pub published_at: Instant,
}

/// A report that a later publication replaced or took back.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OldReport {
    /// What it said.
    pub report: Report,
    /// Until when.
    pub replaced_at: Instant,
}

impl Report {
    /// Binds its columns in their order. The value is a number even where it is not known, for the statement to
    /// leave out: sqlx 0.9 binds an absent DOUBLE as a REAL.
    pub(super) fn bind<'q>(
        &'q self,
        query: Query<'q, Any, AnyArguments>,
    ) -> Query<'q, Any, AnyArguments> {
        let number = self.value.number();
        query
            .bind(self.school.as_str())
            .bind(self.indicator.as_str())
            .bind(i64::from(self.year))
            .bind(number.unwrap_or_default())
            .bind(i64::from(number.is_none()))
            .bind(self.request.as_str())
            .bind(self.number)
            .bind(self.published_at.0)
    }
}

impl Store {
    /// What is reported of an authority's schools from a year on, by school, indicator and year.
    pub async fn reports_of(&self, authority: &AuthorityCode, since: i32) -> Result<Vec<Report>> {
        let rows = sqlx::query(
            "SELECT p.school_code, p.indicator, p.year, p.value, p.unknown, p.request_id,
                    p.submission_number, p.published_at
             FROM schools s CROSS JOIN reports p
             WHERE s.authority_code = $1 AND p.school_code = s.code AND p.year >= $2
             ORDER BY p.school_code, p.indicator, p.year",
        )
        .bind(authority.as_str())
        .bind(i64::from(since))
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(report).collect()
    }

    /// What was reported of a school about a year before it was replaced, by indicator, the last first.
    pub async fn old_reports(&self, school: &SchoolCode, year: i32) -> Result<Vec<OldReport>> {
        let rows = sqlx::query(
            "SELECT school_code, indicator, year, value, unknown, request_id, submission_number,
                    published_at, replaced_at
             FROM report_versions WHERE school_code = $1 AND year = $2
             ORDER BY indicator, id DESC",
        )
        .bind(school.as_str())
        .bind(i64::from(year))
        .fetch_all(&self.read)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(OldReport { report: report(row)?, replaced_at: row.instant("replaced_at")? })
            })
            .collect()
    }

    /// What stands beside the cells of these schools in a form about `year`: what was reported of the year
    /// before, else what the Ministry published of it.
    pub async fn last_years(
        &self,
        schools: &[SchoolCode],
        year: i32,
    ) -> Result<BTreeMap<SchoolCode, BTreeMap<IndicatorCode, LastYear>>> {
        let mut tx = self.snapshot().await?;
        last_years(&mut tx, schools, year).await
    }
}

/// [`Store::last_years`], as this connection sees it.
pub(super) async fn last_years(
    connection: &mut AnyConnection,
    schools: &[SchoolCode],
    year: i32,
) -> Result<BTreeMap<SchoolCode, BTreeMap<IndicatorCode, LastYear>>> {
    let mut found: BTreeMap<SchoolCode, BTreeMap<IndicatorCode, LastYear>> = BTreeMap::new();
    let ministry = "WITH asked (school, year) AS (VALUES {rows})
                    SELECT o.school_code, o.indicator, o.value
                    FROM asked CROSS JOIN observations o
                    WHERE o.school_code = asked.school AND o.year = asked.year";
    for row in of_schools(connection, ministry, schools, year - 1).await? {
        let number: i64 = row.try_get("value")?;
        let last = LastYear {
            value: Value::Number(number as f64),
            source: Source::Ministry,
            published_at: None,
        };
        let cells = found.entry(row.named("school_code", SchoolCode::new)?).or_default();
        cells.insert(row.named("indicator", IndicatorCode::new)?, last);
    }
    for row in reports_of_schools(connection, schools, year - 1).await? {
        let report = report(&row)?;
        let last = LastYear {
            value: report.value,
            source: Source::Report,
            published_at: Some(report.published_at),
        };
        found.entry(report.school).or_default().insert(report.indicator, last);
    }
    Ok(found)
}

/// The rows of the reports of these schools about a year.
pub(super) async fn reports_of_schools(
    connection: &mut AnyConnection,
    schools: &[SchoolCode],
    year: i32,
) -> Result<Vec<AnyRow>> {
    let reports = "WITH asked (school, year) AS (VALUES {rows})
                   SELECT p.school_code, p.indicator, p.year, p.value, p.unknown, p.request_id,
                          p.submission_number, p.published_at
                   FROM asked CROSS JOIN reports p
                   WHERE p.school_code = asked.school AND p.year = asked.year";
    of_schools(connection, reports, schools, year).await
}

async fn of_schools(
    connection: &mut AnyConnection,
    statement: &'static str,
    schools: &[SchoolCode],
    year: i32,
) -> Result<Vec<AnyRow>> {
    let mut found = Vec::new();
    for schools in schools.chunks(AT_ONCE) {
        let mut query = sqlx::query(with_rows(statement, schools.len(), 2));
        for school in schools {
            query = query.bind(school.as_str()).bind(i64::from(year));
        }
        found.extend(query.fetch_all(&mut *connection).await?);
    }
    Ok(found)
}

pub(in crate::data) fn report(row: &AnyRow) -> Result<Report> {
    Ok(Report {
        school: row.named("school_code", SchoolCode::new)?,
        indicator: row.named("indicator", IndicatorCode::new)?,
        year: row.year("year")?,
        value: value(row)?,
        request: row.named("request_id", RequestId::new)?,
        number: row.try_get("submission_number")?,
        published_at: row.instant("published_at")?,
    })
}
