//! Sums over schools, kept ready: of each authority and of the country.

use super::shift::COUNTRY;
use crate::rows::Columns;
use crate::{Result, Store};
use hamsa_domain::id::{AuthorityCode, IndicatorCode};
use serde::{Deserialize, Serialize};
use sqlx::Row;
use sqlx::any::AnyRow;

/// A sum over schools.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Total {
    /// What was counted.
    pub indicator: IndicatorCode,
    /// In which graduation year.
    pub year: i32,
    /// How many.
    pub value: i64,
    /// Over how many schools.
    pub schools: i64,
}

/// The totals under one code.
pub(crate) const OF_ONE: &str = "SELECT indicator, year, value, schools FROM totals
    WHERE authority_code = $1 ORDER BY indicator, year";

impl Store {
    /// The totals of an authority, by indicator and year.
    pub async fn totals_of(&self, code: &AuthorityCode) -> Result<Vec<Total>> {
        self.totals_under(code.as_str()).await
    }

    /// The totals of the country: all schools, placed or not.
    pub async fn country_totals(&self) -> Result<Vec<Total>> {
        self.totals_under(COUNTRY).await
    }

    async fn totals_under(&self, code: &str) -> Result<Vec<Total>> {
        let rows = sqlx::query(OF_ONE).bind(code).fetch_all(&self.read).await?;
        rows.iter().map(total).collect()
    }

    /// The years that hold anything, first to last.
    pub async fn years(&self) -> Result<Vec<i32>> {
        let rows = sqlx::query(
            "SELECT DISTINCT year FROM totals WHERE authority_code = 'country' ORDER BY year",
        )
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(|row| row.year("year")).collect()
    }

    /// How many totals differ from what the values of the schools add up to. Anything but none is
    /// a fault of ours.
    pub async fn wrong_totals(&self) -> Result<i64> {
        let row = sqlx::query(
            "WITH recount AS (
                 SELECT COALESCE(s.authority_code, '') AS authority_code, o.indicator, o.year,
                        CAST(SUM(o.value) AS BIGINT) AS value, COUNT(*) AS schools
                 FROM observations o JOIN schools s ON s.code = o.school_code
                 GROUP BY COALESCE(s.authority_code, ''), o.indicator, o.year
                 UNION ALL
                 SELECT 'country', indicator, year, CAST(SUM(value) AS BIGINT), COUNT(*)
                 FROM observations GROUP BY indicator, year
             ), kept AS (
                 SELECT authority_code, indicator, year, value, schools FROM totals
             )
             SELECT (SELECT COUNT(*) FROM (SELECT * FROM recount EXCEPT SELECT * FROM kept) AS missing)
                  + (SELECT COUNT(*) FROM (SELECT * FROM kept EXCEPT SELECT * FROM recount) AS surplus)
                 AS wrong",
        )
        .fetch_one(&self.read)
        .await?;
        Ok(row.try_get("wrong")?)
    }
}

/// Reads a total.
pub(super) fn total(row: &AnyRow) -> Result<Total> {
    Ok(Total {
        indicator: row.named("indicator", IndicatorCode::new)?,
        year: row.year("year")?,
        value: row.try_get("value")?,
        schools: row.try_get("schools")?,
    })
}
