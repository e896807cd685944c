//! How totals follow what changes below them: by differences, in the same transaction.

use super::at_once::{AT_ONCE, with_rows};
use crate::Result;
use crate::rows::Columns;
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use sqlx::{AnyConnection, Row};
use std::collections::{BTreeMap, HashMap};

/// The code under which all schools are summed.
pub(super) const COUNTRY: &str = "country";
/// The code under which schools without an authority are summed.
pub(super) const NOWHERE: &str = "";

/// A school, with all its values, belongs to `to` and no longer to `from`.
pub(crate) struct Move {
    pub school: SchoolCode,
    pub from: Option<AuthorityCode>,
    pub to: Option<AuthorityCode>,
}

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

    /// Schools were moved, one after the other.
    pub(crate) async fn move_schools(
        &mut self,
        connection: &mut AnyConnection,
        moves: &[Move],
    ) -> Result<()> {
        for moves in moves.chunks(AT_ONCE) {
            let mut query = sqlx::query(with_rows(
                "SELECT school_code, indicator, year, value FROM observations
                 WHERE school_code IN ({rows})",
                moves.len(),
                1,
            ));
            for step in moves {
                query = query.bind(step.school.as_str());
            }
            let mut values: HashMap<String, Vec<(String, i64, i64)>> = HashMap::new();
            for row in query.fetch_all(&mut *connection).await? {
                let value =
                    (row.try_get("indicator")?, row.year("year")?.into(), row.try_get("value")?);
                values.entry(row.try_get("school_code")?).or_default().push(value);
            }
            for Move { school, from, to } in moves {
                for (indicator, year, value) in values.get(school.as_str()).into_iter().flatten() {
                    self.add(code(from), indicator, *year, -value, -1);
                    self.add(code(to), indicator, *year, *value, 1);
                }
            }
        }
        Ok(())
    }

    /// Adds the differences to the totals.
    pub(crate) async fn write(mut self, connection: &mut AnyConnection) -> Result<()> {
        self.sums.retain(|_, sum| sum.value != 0 || sum.schools != 0);
        let sums: Vec<_> = self.sums.iter().collect();
        for sums in sums.chunks(AT_ONCE) {
            let mut query = sqlx::query(with_rows(
                "INSERT INTO totals (authority_code, indicator, year, value, schools)
                 VALUES {rows}
                 ON CONFLICT (authority_code, indicator, year) DO UPDATE SET
                     value = totals.value + excluded.value,
                     schools = totals.schools + excluded.schools",
                sums.len(),
                5,
            ));
            for ((code, indicator, year), sum) in sums {
                query = query
                    .bind(code.as_str())
                    .bind(indicator.as_str())
                    .bind(*year)
                    .bind(sum.value)
                    .bind(sum.schools);
            }
            query.execute(&mut *connection).await?;
        }
        if sums.iter().any(|(_, sum)| sum.schools < 0) {
            sqlx::query("DELETE FROM totals WHERE schools = 0").execute(&mut *connection).await?;
        }
        Ok(())
    }

    /// Values of schools of `authority` were taken back to what they were, or away: by so many examinees
    /// and schools.
    pub(super) fn take_back(
        &mut self,
        authority: Option<&str>,
        indicator: &str,
        year: i32,
        (value, schools): (i64, i64),
    ) {
        for code in [authority.unwrap_or(NOWHERE), COUNTRY] {
            self.add(code, indicator, i64::from(year), value, schools);
        }
    }

    fn add(&mut self, code: &str, indicator: &str, year: i64, value: i64, schools: i64) {
        let sum = self.sums.entry((code.to_owned(), indicator.to_owned(), year)).or_default();
        sum.value += value;
        sum.schools += schools;
    }
}

fn code(authority: &Option<AuthorityCode>) -> &str {
    authority.as_ref().map_or(NOWHERE, AuthorityCode::as_str)
}
