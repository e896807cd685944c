//! What was observed, school by school.

use crate::rows::Columns;
use crate::{Result, Store};
use hamsa_domain::cities::Placement;
use hamsa_domain::data::Indicator;
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use sqlx::Row;

/// What was counted in a school in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolValue {
    /// The school.
    pub school: SchoolCode,
    /// Its name.
    pub name: String,
    /// How it is known where it belongs.
    pub placement: Placement,
    /// What was counted.
    pub indicator: IndicatorCode,
    /// The graduation year.
    pub year: i32,
    /// How many.
    pub value: i64,
}

/// The values of an authority's schools. `CROSS JOIN` keeps SQLite from beginning with the values of
/// all schools there are.
pub(crate) const OF_SCHOOLS: &str =
    "SELECT o.school_code, s.name, s.placement, o.indicator, o.year, o.value
    FROM schools s CROSS JOIN observations o
    WHERE s.authority_code = $1 AND o.school_code = s.code AND o.indicator IN ($2, $3, $4)
      AND o.year >= $5
    ORDER BY s.name, o.school_code, o.indicator, o.year";

impl Store {
    /// The values of an authority's schools for three indicators (the levels of a subject) from a
    /// year on: by name, indicator and year.
    pub async fn school_series(
        &self,
        code: &AuthorityCode,
        [first, second, third]: &[IndicatorCode; 3],
        since: i32,
    ) -> Result<Vec<SchoolValue>> {
        let rows = sqlx::query(OF_SCHOOLS)
            .bind(code.as_str())
            .bind(first.as_str())
            .bind(second.as_str())
            .bind(third.as_str())
            .bind(i64::from(since))
            .fetch_all(&self.read)
            .await?;
        rows.iter()
            .map(|row| {
                Ok(SchoolValue {
                    school: row.named("school_code", SchoolCode::new)?,
                    name: row.try_get("name")?,
                    placement: row.coded("placement", Placement::parse)?,
                    indicator: row.named("indicator", IndicatorCode::new)?,
                    year: row.year("year")?,
                    value: row.try_get("value")?,
                })
            })
            .collect()
    }

    /// The smallest count of anything in any school in these years. `None` where nothing is known of them.
    pub async fn smallest_between(&self, first: i32, last: i32) -> Result<Option<i64>> {
        let row = sqlx::query(
            "SELECT MIN(value) AS smallest FROM observations WHERE year BETWEEN $1 AND $2",
        )
        .bind(i64::from(first))
        .bind(i64::from(last))
        .fetch_one(&self.read)
        .await?;
        Ok(row.try_get("smallest")?)
    }

    /// The smallest count of five-unit mathematics in any school in the last year known. `None`
    /// where none is known.
    pub async fn smallest_value(&self) -> Result<Option<i64>> {
        let row = sqlx::query(
            "SELECT MIN(value) AS smallest FROM observations
             WHERE indicator = $1 AND year = (SELECT MAX(year) FROM totals
                                              WHERE authority_code = 'country' AND indicator = $1)",
        )
        .bind(Indicator::FIVE_UNIT_MATHEMATICS.code().as_str())
        .fetch_one(&self.read)
        .await?;
        Ok(row.try_get("smallest")?)
    }
}
