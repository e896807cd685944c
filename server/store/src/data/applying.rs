//! Applying an import: one transaction, only what differs.

use super::comparison::{Changes, Comparison, ObservationRow, compare};
use super::imports::{ImportState, decide};
use super::shift::Shift;
use crate::cities::{SchoolRecord, merge_schools};
use crate::error::UNKNOWN_SCHOOL;
use crate::{Change, Result, Store, StoreError, pass_turnstile};
use hamsa_domain::id::ImportId;
use serde_json::json;
use sqlx::{AnyConnection, Row};
use std::collections::HashMap;

impl Store {
    /// What applying these rows would change. Writes nothing.
    pub async fn preview_changes(&self, rows: &[ObservationRow]) -> Result<Changes> {
        Ok(compare(&self.read, rows).await?.changes)
    }

    /// Applies a previewed import: its schools as [`Store::save_schools`] does, its values where
    /// they differ, and the totals of both. [`StoreError::Conflict`] where the import is not
    /// previewed, or rows repeat or speak of unknown schools.
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
        let schools = merge_schools(&mut tx, new_schools, &mut shift).await?;
        // The schools have moved with their former values; now the values change where they are.
        let comparison = compare(&mut *tx, rows).await?;
        write(&mut tx, id, rows, &comparison, &mut shift).await?;
        shift.write(&mut tx).await?;
        let changes = comparison.changes;
        let detail = json!({
            "added": changes.added, "changed": changes.changed, "unchanged": changes.unchanged,
            "absent": changes.absent, "schools": schools,
        });
        change.record(&mut tx, "apply_import", "import", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(changes)
    }
}

async fn write(
    connection: &mut AnyConnection,
    id: &ImportId,
    rows: &[ObservationRow],
    comparison: &Comparison,
    shift: &mut Shift,
) -> Result<()> {
    let placed = placed(connection).await?;
    for (row, before) in rows.iter().zip(&comparison.before) {
        let authority =
            placed.get(row.school.as_str()).ok_or(StoreError::Conflict(UNKNOWN_SCHOOL))?;
        if *before == Some(row.value) {
            continue;
        }
        sqlx::query(
            "INSERT INTO observations (school_code, indicator, year, value, import_id)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (school_code, indicator, year) DO UPDATE SET value = excluded.value,
                 import_id = excluded.import_id",
        )
        .bind(row.school.as_str())
        .bind(row.indicator.as_str())
        .bind(i64::from(row.year))
        .bind(row.value)
        .bind(id.as_str())
        .execute(&mut *connection)
        .await?;
        let indicator = row.indicator.as_str();
        shift.set_value(authority.as_deref(), indicator, row.year, *before, row.value);
    }
    Ok(())
}

async fn placed(connection: &mut AnyConnection) -> Result<HashMap<String, Option<String>>> {
    let rows =
        sqlx::query("SELECT code, authority_code FROM schools").fetch_all(connection).await?;
    rows.iter().map(|row| Ok((row.try_get("code")?, row.try_get("authority_code")?))).collect()
}
