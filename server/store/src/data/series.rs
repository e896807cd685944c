//! What was observed, school by school.

use super::totals::{Total, total};
use crate::rows::Columns;
use crate::{Result, Store};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use serde::{Deserialize, Serialize};
use sqlx::Row;

/// What was counted in a school in a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolValue {
    /// The school.
    pub school: SchoolCode,
    /// Its name.
    pub name: String,
    /// The graduation year.
    pub year: i32,
    /// How many.
    pub value: i64,
}

/// The values of an authority's schools. `CROSS JOIN` keeps SQLite from beginning with the values of
/// all schools there are.
pub(crate) const OF_SCHOOLS: &str = "SELECT o.school_code, s.name, o.year, o.value
    FROM schools s CROSS JOIN observations o
    WHERE s.authority_code = $1 AND o.school_code = s.code AND o.indicator = $2
    ORDER BY s.name, o.school_code, o.year";

impl Store {
    /// The values of an authority's schools for one indicator, by name and year.
    pub async fn school_series(
        &self,
        code: &AuthorityCode,
        indicator: &IndicatorCode,
    ) -> Result<Vec<SchoolValue>> {
        let rows = sqlx::query(OF_SCHOOLS)
            .bind(code.as_str())
            .bind(indicator.as_str())
            .fetch_all(&self.read)
            .await?;
        rows.iter()
            .map(|row| {
                Ok(SchoolValue {
                    school: row.named("school_code", SchoolCode::new)?,
                    name: row.try_get("name")?,
                    year: row.year("year")?,
                    value: row.try_get("value")?,
                })
            })
            .collect()
    }

    /// All values of one school, by indicator and year.
    pub async fn series_of_school(&self, school: &SchoolCode) -> Result<Vec<Total>> {
        let rows = sqlx::query(
            "SELECT indicator, year, value, CAST(1 AS BIGINT) AS schools FROM observations
             WHERE school_code = $1 ORDER BY indicator, year",
        )
        .bind(school.as_str())
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(total).collect()
    }
}
