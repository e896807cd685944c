//! Applying an import: one transaction, only what differs.

use super::at_once::{AT_ONCE, with_rows};
use super::comparison::{Changes, Comparison, ObservationRow, Stored, compare};
use super::imports::{ImportState, decide};
use super::replaced;
use super::shift::Shift;
use crate::cities::{SchoolRecord, merge_schools};
use crate::error::UNKNOWN_SCHOOL;
use crate::rows::Columns;
use crate::{Change, Result, Store, StoreError, pass_turnstile};
use hamsa_domain::id::ImportId;
use serde_json::{Value, json};
use sqlx::{AnyConnection, Row};
use std::collections::HashMap;

impl Store {
    /// What applying these rows would change. Writes nothing.
    pub async fn preview_changes(&self, rows: &[ObservationRow]) -> Result<Changes> {
        Ok(compare(&self.read, rows).await?.changes)
    }

    /// Applies a previewed import: its schools as [`Store::save_schools`] does, unless something
    /// newer is stored of them than the import says; its values where they differ; and the totals
    /// of both. What changed becomes `changes` of its summary. [`StoreError::Conflict`] where the
    /// import is not previewed, or rows repeat or speak of unknown schools.
    pub async fn apply_import(
        &self,
        change: &Change,
        id: &ImportId,
        rows: &[ObservationRow],
        new_schools: &[SchoolRecord],
    ) -> Result<Changes> {
        let mut tx = self.begin().await?;
        pass_turnstile(&mut tx).await?;
        decide(&mut tx, change, id, ImportState::Applied).await?;
        let mut shift = Shift::default();
        let up_to_date = up_to_date(&mut tx, rows, new_schools).await?;
        let merged = merge_schools(&mut tx, &up_to_date, &mut shift).await?;
        replaced::remember_schools(&mut tx, id, &merged.replaced).await?;
        // The schools have moved with their former values; now the values change where they are.
        let comparison = compare(&mut *tx, rows).await?;
        write(&mut tx, id, rows, &comparison, &mut shift).await?;
        shift.write(&mut tx).await?;
        let changes = comparison.changes;
        tell(&mut tx, id, &changes).await?;
        let detail = json!({
            "added": changes.added, "changed": changes.changed, "unchanged": changes.unchanged,
            "absent": changes.absent, "schools": merged.saved,
        });
        change.record(&mut tx, "apply_import", "import", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(changes)
    }
}

/// The schools of which nothing newer is stored than the rows say: where one stood in an earlier
/// year is not where it belongs today.
async fn up_to_date<'s>(
    connection: &mut AnyConnection,
    rows: &[ObservationRow],
    schools: &'s [SchoolRecord],
) -> Result<Vec<&'s SchoolRecord>> {
    let stored: HashMap<String, i32> =
        sqlx::query("SELECT school_code, MAX(year) AS year FROM observations GROUP BY school_code")
            .fetch_all(connection)
            .await?
            .iter()
            .map(|row| Ok((row.try_get("school_code")?, row.year("year")?)))
            .collect::<Result<_>>()?;
    let mut told: HashMap<&str, i32> = HashMap::new();
    for row in rows {
        let year = told.entry(row.school.as_str()).or_insert(row.year);
        *year = row.year.max(*year);
    }
    let is_up_to_date = |code: &str| told.get(code) >= stored.get(code);
    Ok(schools.iter().filter(|record| is_up_to_date(record.school.code.as_str())).collect())
}

async fn write(
    connection: &mut AnyConnection,
    id: &ImportId,
    rows: &[ObservationRow],
    comparison: &Comparison,
    shift: &mut Shift,
) -> Result<()> {
    let placed = placed(connection).await?;
    let (mut different, mut known) = (Vec::new(), Vec::new());
    for (row, before) in rows.iter().zip(&comparison.before) {
        let authority =
            placed.get(row.school.as_str()).ok_or(StoreError::Conflict(UNKNOWN_SCHOOL))?;
        let value = before.as_ref().map(|stored| stored.value);
        if value != Some(row.value) {
            let indicator = row.indicator.as_str();
            shift.set_value(authority.as_deref(), indicator, row.year, value, row.value);
            different.push(row);
            known.extend(before.as_ref().map(|stored: &Stored| (row, stored)));
        }
    }
    replaced::remember_values(connection, id, rows, &known).await?;
    for rows in different.chunks(AT_ONCE) {
        let mut query = sqlx::query(with_rows(
            "INSERT INTO observations (school_code, indicator, year, value, import_id)
             VALUES {rows}
             ON CONFLICT (school_code, indicator, year) DO UPDATE SET value = excluded.value,
                 import_id = excluded.import_id",
            rows.len(),
            5,
        ));
        for row in rows {
            query = query
                .bind(row.school.as_str())
                .bind(row.indicator.as_str())
                .bind(i64::from(row.year))
                .bind(row.value)
                .bind(id.as_str());
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

async fn placed(connection: &mut AnyConnection) -> Result<HashMap<String, Option<String>>> {
    let rows =
        sqlx::query("SELECT code, authority_code FROM schools").fetch_all(connection).await?;
    rows.iter().map(|row| Ok((row.try_get("code")?, row.try_get("authority_code")?))).collect()
}

/// Puts what changed in the place of what the preview foresaw: others may have changed it since.
async fn tell(connection: &mut AnyConnection, id: &ImportId, changes: &Changes) -> Result<()> {
    let row = sqlx::query("SELECT summary FROM imports WHERE id = $1")
        .bind(id.as_str())
        .fetch_one(&mut *connection)
        .await?;
    let mut summary = row.json("summary")?;
    if let Value::Object(told) = &mut summary {
        told.insert("changes".to_owned(), json!(changes));
    }
    sqlx::query("UPDATE imports SET summary = $1 WHERE id = $2")
        .bind(summary.to_string())
        .bind(id.as_str())
        .execute(connection)
        .await?;
    Ok(())
}
