//! Sums over schools, kept ready: of each authority, of the country, of groups.

use super::shift::{COUNTRY, NOWHERE};
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

/// A sum over authorities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupTotal {
    /// In which graduation year.
    pub year: i32,
    /// How many.
    pub value: i64,
    /// Over how many authorities: those with a value in that year.
    pub authorities: i64,
}

/// The totals under one code.
pub(crate) const OF_ONE: &str = "SELECT indicator, year, value, schools FROM totals
    WHERE authority_code = $1 ORDER BY indicator, year";
/// The totals of a cluster. `CROSS JOIN` keeps SQLite from beginning with all authorities there are.
pub(crate) const OF_CLUSTER: &str = "SELECT t.year, CAST(SUM(t.value) AS BIGINT) AS value,
        COUNT(*) AS authorities
    FROM authorities a CROSS JOIN totals t
    WHERE a.cluster = $1 AND t.authority_code = a.code AND t.indicator = $2
    GROUP BY t.year ORDER BY t.year";
/// The totals of the members, read in the same order.
pub(crate) const OF_MEMBERS: &str = "SELECT t.year, CAST(SUM(t.value) AS BIGINT) AS value,
        COUNT(*) AS authorities
    FROM members m CROSS JOIN totals t
    WHERE m.until IS NULL AND t.authority_code = m.authority_code AND t.indicator = $1
    GROUP BY t.year ORDER BY t.year";
impl Store {
    /// The totals of an authority, by indicator and year.
    pub async fn totals_of(&self, code: &AuthorityCode) -> Result<Vec<Total>> {
        self.totals_under(code.as_str()).await
    }

    /// The totals of the country: all schools, placed or not.
    pub async fn country_totals(&self) -> Result<Vec<Total>> {
        self.totals_under(COUNTRY).await
    }

    /// The totals of the schools that belong to no authority known.
    pub async fn unplaced_totals(&self) -> Result<Vec<Total>> {
        self.totals_under(NOWHERE).await
    }

    async fn totals_under(&self, code: &str) -> Result<Vec<Total>> {
        let rows = sqlx::query(OF_ONE).bind(code).fetch_all(&self.read).await?;
        rows.iter().map(total).collect()
    }

    /// The sums over the authorities of a socio-economic cluster, by year.
    pub async fn cluster_totals(
        &self,
        cluster: i64,
        indicator: &IndicatorCode,
    ) -> Result<Vec<GroupTotal>> {
        let rows = sqlx::query(OF_CLUSTER)
            .bind(cluster)
            .bind(indicator.as_str())
            .fetch_all(&self.read)
            .await?;
        rows.iter().map(group_total).collect()
    }

    /// The sums over the members of the network, by year.
    pub async fn member_totals(&self, indicator: &IndicatorCode) -> Result<Vec<GroupTotal>> {
        let rows = sqlx::query(OF_MEMBERS).bind(indicator.as_str()).fetch_all(&self.read).await?;
        rows.iter().map(group_total).collect()
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

fn group_total(row: &AnyRow) -> Result<GroupTotal> {
    Ok(GroupTotal {
        year: row.year("year")?,
        value: row.try_get("value")?,
        authorities: row.try_get("authorities")?,
    })
}
