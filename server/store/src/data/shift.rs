//! How totals follow what changes below them: by differences, in the same transaction.

use crate::Result;
use crate::rows::Columns;
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use sqlx::{AnyConnection, Row};
use std::collections::BTreeMap;

/// The code under which all schools are summed.
pub(super) const COUNTRY: &str = "country";
/// The code under which schools without an authority are summed.
pub(super) const NOWHERE: &str = "";

/// Differences to be added to totals. The transaction has passed the turnstile.
#[derive(Debug, Default)]
pub(crate) struct Shift {
    sums: BTreeMap<(String, String, i64), Sum>,
}

#[derive(Debug, Default)]
struct Sum {
    value: i64,
    schools: i64,
}

impl Shift {
    /// A value of a school of `authority` was added (`before` is none) or replaced.
    pub(super) fn set_value(
        &mut self,
        authority: Option<&str>,
        indicator: &str,
        year: i32,
        before: Option<i64>,
        after: i64,
    ) {
        let value = after - before.unwrap_or(0);
        let schools = i64::from(before.is_none());
        for code in [authority.unwrap_or(NOWHERE), COUNTRY] {
            self.add(code, indicator, i64::from(year), value, schools);
        }
    }

    /// A school, with all its values, belongs to `to` and no longer to `from`.
    pub(crate) async fn move_school(
        &mut self,
        connection: &mut AnyConnection,
        school: &SchoolCode,
        from: Option<&AuthorityCode>,
        to: Option<&AuthorityCode>,
    ) -> Result<()> {
        if from == to {
            return Ok(());
        }
        let rows =
            sqlx::query("SELECT indicator, year, value FROM observations WHERE school_code = $1")
                .bind(school.as_str())
                .fetch_all(connection)
                .await?;
        for row in rows {
            let (indicator, year): (&str, i32) = (row.try_get("indicator")?, row.year("year")?);
            let value: i64 = row.try_get("value")?;
            let code = |authority: Option<&AuthorityCode>| {
                authority.map_or(NOWHERE, AuthorityCode::as_str).to_owned()
            };
            self.add(&code(from), indicator, i64::from(year), -value, -1);
            self.add(&code(to), indicator, i64::from(year), value, 1);
        }
        Ok(())
    }

    /// Adds the differences to the totals.
    pub(crate) async fn write(self, connection: &mut AnyConnection) -> Result<()> {
        for ((code, indicator, year), sum) in self.sums {
            if sum.value == 0 && sum.schools == 0 {
                continue;
            }
            sqlx::query(
                "INSERT INTO totals (authority_code, indicator, year, value, schools)
                 VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT (authority_code, indicator, year) DO UPDATE SET
                     value = totals.value + excluded.value,
                     schools = totals.schools + excluded.schools",
            )
            .bind(code.as_str())
            .bind(indicator.as_str())
            .bind(year)
            .bind(sum.value)
            .bind(sum.schools)
            .execute(&mut *connection)
            .await?;
            if sum.schools < 0 {
                sqlx::query(
                    "DELETE FROM totals
                     WHERE authority_code = $1 AND indicator = $2 AND year = $3 AND schools = 0",
                )
                .bind(code.as_str())
                .bind(indicator.as_str())
                .bind(year)
                .execute(&mut *connection)
                .await?;
            }
        }
        Ok(())
    }

    fn add(&mut self, code: &str, indicator: &str, year: i64, value: i64, schools: i64) {
        let sum = self.sums.entry((code.to_owned(), indicator.to_owned(), year)).or_default();
        sum.value += value;
        sum.schools += schools;
    }
}
