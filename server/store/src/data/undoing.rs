//! Undoing an import: one transaction, after which everything is as if it had not been applied.

use super::at_once::{AT_ONCE, with_rows};
use super::replaced::{self, ReplacedSchool};
use super::shift::{Move, Shift};
use crate::cities::{known_schools, write_schools};
use crate::error::{LATER_IMPORT, NOT_APPLIED, NOT_REMEMBERED};
use crate::rows::{Columns, count};
use crate::{Change, Result, Store, StoreError, pass_turnstile};
use hamsa_domain::cities::Placement;
use hamsa_domain::id::{AccountId, ImportId, SchoolCode};
use serde_json::json;
use sqlx::{Any, AnyConnection, AnyPool, Executor, Row};
use std::collections::BTreeMap;

impl Store {
    /// Undoes an applied import: its values are what they were before, or gone; its schools are described
    /// as they were, unless somebody changed them since, and those that came with it are gone, unless
    /// something else speaks of them. [`StoreError::Conflict`] where [`Store::undo_hindrance`] has one.
    pub async fn undo_import(&self, change: &Change, id: &ImportId) -> Result<()> {
        let mut tx = self.begin().await?;
        pass_turnstile(&mut tx).await?;
        if let Some(why) = hindrance(&mut *tx, id).await? {
            return Err(StoreError::Conflict(why));
        }
        sqlx::query(
            "INSERT INTO undone_imports (import_id, undone_by, undone_at) VALUES ($1, $2, $3)",
        )
        .bind(id.as_str())
        .bind(change.actor.as_ref().map(AccountId::as_str))
        .bind(change.at.0)
        .execute(&mut *tx)
        .await?;
        let mut shift = Shift::default();
        let values = take_back_values(&mut tx, id, &mut shift).await?;
        let schools = take_back_schools(&mut tx, id, &mut shift).await?;
        shift.write(&mut tx).await?;
        let detail =
            json!({ "removed": values.removed, "restored": values.restored, "schools": schools });
        change.record(&mut tx, "undo_import", "import", id.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }

    /// Why an import cannot be undone: a message key, one of [`crate::CONFLICTS`]; `None` if it can be.
    /// [`StoreError::Missing`] if there is no such import.
    pub async fn undo_hindrance(&self, id: &ImportId) -> Result<Option<&'static str>> {
        hindrance::<&AnyPool>(&self.read, id).await
    }

    /// How many values are known of each year.
    pub async fn values_by_year(&self) -> Result<BTreeMap<i32, i64>> {
        let rows = sqlx::query(
            "SELECT year, CAST(SUM(schools) AS BIGINT) AS known FROM totals
             WHERE authority_code = 'country' GROUP BY year",
        )
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(|row| Ok((row.year("year")?, row.try_get("known")?))).collect()
    }
}

async fn hindrance<'c, E>(executor: E, id: &ImportId) -> Result<Option<&'static str>>
where
    E: Executor<'c, Database = Any> + 'c,
{
    let row = sqlx::query(
        "SELECT i.state,
                (SELECT COUNT(*) FROM undone_imports u WHERE u.import_id = i.id) AS undone,
                (SELECT COUNT(*) FROM import_series s WHERE s.import_id = i.id) AS remembered,
                (SELECT COUNT(*) FROM import_series own
                     JOIN import_series s ON s.indicator = own.indicator AND s.year = own.year
                     JOIN imports l ON l.id = s.import_id
                 WHERE own.import_id = i.id AND l.id <> i.id
                   AND (l.decided_at > i.decided_at
                        OR (l.decided_at = i.decided_at AND l.id > i.id))
                   AND l.id NOT IN (SELECT import_id FROM undone_imports)) AS later
         FROM imports i WHERE i.id = $1",
    )
    .bind(id.as_str())
    .fetch_optional(executor)
    .await?
    .ok_or(StoreError::Missing)?;
    let is_applied = row.try_get::<&str, _>("state")? == "applied";
    let some = |column: &str| -> Result<bool> { Ok(row.try_get::<i64, _>(column)? > 0) };
    Ok(match (is_applied && !some("undone")?, some("remembered")?, some("later")?) {
        (false, ..) => Some(NOT_APPLIED),
        (true, false, _) => Some(NOT_REMEMBERED),
        (true, true, true) => Some(LATER_IMPORT),
        (true, true, false) => None,
    })
}

/// How many values were taken away, and how many are what they were.
struct Values {
    removed: u64,
    restored: u64,
}

async fn take_back_values(
    connection: &mut AnyConnection,
    id: &ImportId,
    shift: &mut Shift,
) -> Result<Values> {
    let rows = sqlx::query(
        "SELECT s.authority_code, o.indicator, o.year,
                CAST(SUM(COALESCE(r.value, 0) - o.value) AS BIGINT) AS value,
                CAST(SUM(CASE WHEN r.value IS NULL THEN 1 ELSE 0 END) AS BIGINT) AS gone
         FROM observations o JOIN schools s ON s.code = o.school_code
              LEFT JOIN replaced_values r ON r.import_id = o.import_id
                   AND r.school_code = o.school_code AND r.indicator = o.indicator
                   AND r.year = o.year
         WHERE o.import_id = $1 GROUP BY s.authority_code, o.indicator, o.year",
    )
    .bind(id.as_str())
    .fetch_all(&mut *connection)
    .await?;
    for row in &rows {
        let (value, gone): (i64, i64) = (row.try_get("value")?, row.try_get("gone")?);
        let (authority, year) = (row.try_get("authority_code")?, row.year("year")?);
        shift.take_back(authority, row.try_get("indicator")?, year, (value, -gone));
    }
    let removed = sqlx::query(
        "DELETE FROM observations WHERE import_id = $1 AND NOT EXISTS (
             SELECT 1 FROM replaced_values r
             WHERE r.import_id = observations.import_id
               AND r.school_code = observations.school_code
               AND r.indicator = observations.indicator AND r.year = observations.year)",
    )
    .bind(id.as_str())
    .execute(&mut *connection)
    .await?;
    let restored = sqlx::query(
        "UPDATE observations SET value = r.value, import_id = r.former_import
         FROM replaced_values r
         WHERE observations.import_id = $1 AND r.import_id = $1
           AND r.school_code = observations.school_code
           AND r.indicator = observations.indicator AND r.year = observations.year",
    )
    .bind(id.as_str())
    .execute(connection)
    .await?;
    Ok(Values { removed: removed.rows_affected(), restored: restored.rows_affected() })
}

/// Answers how many schools are described as they were, or gone.
async fn take_back_schools(
    connection: &mut AnyConnection,
    id: &ImportId,
    shift: &mut Shift,
) -> Result<i64> {
    let stored = known_schools(connection).await?;
    let (mut restored, mut moves, mut new) = (Vec::new(), Vec::new(), Vec::new());
    for ReplacedSchool { former, written } in replaced::schools(connection, id).await? {
        let code = written.school.code.clone();
        let Some((now, settled)) = stored.get(&code) else { continue };
        match former {
            // A decision about the whole locality is no word about this school.
            None if !settled && (*now == written || now.school.placement == Placement::Person) => {
                new.push(code);
            }
            Some(former) if !settled && *now == written => {
                let (from, to) = (&now.school.authority, &former.school.authority);
                if from != to {
                    moves.push(Move { school: code, from: from.clone(), to: to.clone() });
                }
                restored.push(former);
            }
            // What somebody changed since stays as it is.
            None | Some(_) => {}
        }
    }
    shift.move_schools(connection, &moves).await?;
    write_schools(connection, &restored).await?;
    Ok(count(restored.len()) + remove_schools(connection, &new).await?)
}

/// Removes those of the schools of which nothing speaks: no value, no round, no person; answers how many.
async fn remove_schools(connection: &mut AnyConnection, codes: &[SchoolCode]) -> Result<i64> {
    let mut removed = 0;
    for codes in codes.chunks(AT_ONCE) {
        let mut query = sqlx::query(with_rows(
            "DELETE FROM schools WHERE code IN ({rows})
                 AND NOT EXISTS (SELECT 1 FROM observations o WHERE o.school_code = schools.code)
                 AND NOT EXISTS (SELECT 1 FROM requests q WHERE q.school_code = schools.code)
                 AND NOT EXISTS (SELECT 1 FROM reports p WHERE p.school_code = schools.code)
                 AND NOT EXISTS (SELECT 1 FROM report_versions v
                                 WHERE v.school_code = schools.code)
                 AND NOT EXISTS (SELECT 1 FROM grants g
                                 WHERE g.scope_kind = 'school' AND g.scope_code = schools.code)
                 AND NOT EXISTS (SELECT 1 FROM tokens t
                                 WHERE t.scope_kind = 'school' AND t.scope_code = schools.code)",
            codes.len(),
            1,
        ));
        for code in codes {
            query = query.bind(code.as_str());
        }
        removed += query.execute(&mut *connection).await?.rows_affected();
    }
    Ok(i64::try_from(removed).unwrap_or(i64::MAX))
}
