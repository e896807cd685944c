//! What the schools of every city have reported, school by school.

use crate::data::with_rows;
use crate::rows::Columns;
use crate::{Result, Store};
use futures::TryStreamExt;
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use sqlx::Row;
use std::collections::HashMap;

/// What one school has reported of one year.
#[derive(Clone, Debug, PartialEq)]
pub struct SchoolYear {
    /// Whose school it is.
    pub authority: AuthorityCode,
    /// Which school.
    pub school: SchoolCode,
    /// Which school year.
    pub year: i32,
    /// The numbers, in the order in which they were asked for; `None` what is not known.
    pub values: Vec<Option<f64>>,
}

impl Store {
    /// What all schools have reported of these indicators, by city, school and year. They are not guarded.
    pub async fn reported_by_schools(
        &self,
        indicators: &[IndicatorCode],
    ) -> Result<Vec<SchoolYear>> {
        if indicators.is_empty() {
            return Ok(Vec::new());
        }
        let places: HashMap<&str, usize> =
            indicators.iter().enumerate().map(|(place, code)| (code.as_str(), place)).collect();
        let mut query = sqlx::query(with_rows(
            "WITH asked (indicator) AS (VALUES {rows})
             SELECT s.authority_code, p.school_code, p.year, p.indicator, p.value
             FROM asked JOIN reports p ON p.indicator = asked.indicator
                  JOIN schools s ON s.code = p.school_code
             WHERE p.unknown = 0 AND s.authority_code IS NOT NULL
             ORDER BY s.authority_code, p.school_code, p.year",
            indicators.len(),
            1,
        ));
        for indicator in indicators {
            query = query.bind(indicator.as_str());
        }
        let mut found: Vec<SchoolYear> = Vec::new();
        let mut rows = query.fetch(&self.read);
        // Row by row: there are many more of them than schools and years.
        while let Some(row) = rows.try_next().await? {
            let (code, year): (&str, _) = (row.try_get("school_code")?, row.year("year")?);
            let is_same =
                |last: &&mut SchoolYear| last.school.as_str() == code && last.year == year;
            let value = Some(row.try_get("value")?);
            let place = places.get(row.try_get::<&str, _>("indicator")?).copied();
            match (found.last_mut().filter(is_same), place) {
                (_, None) => {}
                (Some(last), Some(place)) => last.values[place] = value,
                (None, Some(place)) => {
                    let mut values = vec![None; indicators.len()];
                    values[place] = value;
                    found.push(SchoolYear {
                        authority: row.named("authority_code", AuthorityCode::new)?,
                        school: SchoolCode::new(code),
                        year,
                        values,
                    });
                }
            }
        }
        Ok(found)
    }
}
