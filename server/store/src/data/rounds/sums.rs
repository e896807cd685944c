//! What the schools of every city have reported together.

use crate::data::with_rows;
use crate::rows::Columns;
use crate::{Result, Store};
use hamsa_domain::id::{AuthorityCode, IndicatorCode};
use sqlx::Row;

/// A city's sum over the schools that reported a number.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportSum {
    /// Whose.
    pub authority: AuthorityCode,
    /// Of what.
    pub indicator: IndicatorCode,
    /// In which school year.
    pub year: i32,
    /// How much.
    pub value: f64,
    /// Over how many schools.
    pub schools: i64,
}

impl Store {
    /// The sums of all cities for these indicators, by city, indicator and year. They are not guarded.
    pub async fn report_sums(&self, indicators: &[IndicatorCode]) -> Result<Vec<ReportSum>> {
        if indicators.is_empty() {
            return Ok(Vec::new());
        }
        let mut query = sqlx::query(with_rows(
            "WITH asked (indicator) AS (VALUES {rows})
             SELECT s.authority_code, p.indicator, p.year, SUM(p.value) AS value,
                    COUNT(*) AS schools
             FROM asked JOIN reports p ON p.indicator = asked.indicator
                  JOIN schools s ON s.code = p.school_code
             WHERE p.unknown = 0 AND s.authority_code IS NOT NULL
             GROUP BY s.authority_code, p.indicator, p.year
             ORDER BY s.authority_code, p.indicator, p.year",
            indicators.len(),
            1,
        ));
        for indicator in indicators {
            query = query.bind(indicator.as_str());
        }
        let rows = query.fetch_all(&self.read).await?;
        rows.iter()
            .map(|row| {
                Ok(ReportSum {
                    authority: row.named("authority_code", AuthorityCode::new)?,
                    indicator: row.named("indicator", IndicatorCode::new)?,
                    year: row.year("year")?,
                    value: row.try_get("value")?,
                    schools: row.try_get("schools")?,
                })
            })
            .collect()
    }
}
