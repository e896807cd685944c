//! Definitions: what is counted.

use crate::cities::Saved;
use crate::rows::Columns;
use crate::{Change, Result, Store, StoreError};
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::{
    Aggregate, Definition, Direction, Expression, Grain, Theme, Unit,
};
use hamsa_domain::id::{AccountId, DefinitionCode};
use serde::de::DeserializeOwned;
use serde_json::json;
use sqlx::any::AnyRow;
use sqlx::{Any, AnyConnection, AnyPool, Executor, Row};
use std::collections::HashMap;

impl Store {
    /// Adds definitions and replaces those that differ. What a person changed last stays as it is
    /// where nobody in particular saves: the seeds never undo a decision. Where nothing differs nothing
    /// is written, not even to the journal.
    pub async fn save_definitions(
        &self,
        change: &Change,
        definitions: &[Definition],
    ) -> Result<Saved> {
        let mut tx = self.begin().await?;
        let stored: HashMap<DefinitionCode, (Definition, Option<AccountId>)> = all(&mut *tx)
            .await?
            .into_iter()
            .map(|(definition, by)| (definition.code.clone(), (definition, by)))
            .collect();
        let mut saved = Saved::default();
        let mut written = Vec::new();
        for definition in definitions {
            match stored.get(&definition.code) {
                Some((_, Some(_))) if change.actor.is_none() => {
                    saved.unchanged += 1;
                    continue;
                }
                Some((before, _)) if before == definition => {
                    saved.unchanged += 1;
                    continue;
                }
                Some(_) => saved.changed += 1,
                None => saved.added += 1,
            }
            write(&mut tx, change, definition).await?;
            written.push(&definition.code);
        }
        if !saved.is_nothing() {
            let detail = json!({ "saved": saved, "codes": written });
            change.record(&mut tx, "save_definitions", "definition", "", detail).await?;
        }
        tx.commit().await?;
        Ok(saved)
    }

    /// All definitions in their order, also those out of use.
    pub async fn definitions(&self) -> Result<Vec<Definition>> {
        let rows = all::<&AnyPool>(&self.read).await?;
        Ok(rows.into_iter().map(|(definition, _)| definition).collect())
    }
}

/// All definitions in their order, each with the person who changed it last.
pub(super) async fn all<'c, E>(executor: E) -> Result<Vec<(Definition, Option<AccountId>)>>
where
    E: Executor<'c, Database = Any>,
{
    let rows = sqlx::query(
        "SELECT code, theme, unit, grain, breakdown, direction, aggregate, decimals, minimum,
                maximum, confidential, formula, checks, name_he, name_ar, name_en, definition_he,
                definition_ar, definition_en, source_he, source_ar, source_en, position,
                retired_at, changed_by
         FROM definitions ORDER BY position, code",
    )
    .fetch_all(executor)
    .await?;
    rows.iter()
        .map(|row| Ok((definition(row)?, row.named_if("changed_by", AccountId::new)?)))
        .collect()
}

async fn write(
    connection: &mut AnyConnection,
    change: &Change,
    definition: &Definition,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO definitions (code, theme, unit, grain, breakdown, direction, aggregate,
             decimals, minimum, maximum, confidential, formula, checks, name_he, name_ar, name_en,
             definition_he, definition_ar, definition_en, source_he, source_ar, source_en,
             position, retired_at, changed_by, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
             $19, $20, $21, $22, $23, $24, $25, $26)
         ON CONFLICT (code) DO UPDATE SET theme = excluded.theme, unit = excluded.unit,
             grain = excluded.grain, breakdown = excluded.breakdown,
             direction = excluded.direction, aggregate = excluded.aggregate,
             decimals = excluded.decimals, minimum = excluded.minimum,
             maximum = excluded.maximum, confidential = excluded.confidential,
             formula = excluded.formula, checks = excluded.checks, name_he = excluded.name_he,
             name_ar = excluded.name_ar, name_en = excluded.name_en,
             definition_he = excluded.definition_he, definition_ar = excluded.definition_ar,
             definition_en = excluded.definition_en, source_he = excluded.source_he,
             source_ar = excluded.source_ar, source_en = excluded.source_en,
             position = excluded.position, retired_at = excluded.retired_at,
             changed_by = excluded.changed_by, changed_at = excluded.changed_at",
    )
    .bind(definition.code.as_str())
    .bind(definition.theme.code())
    .bind(definition.unit.code())
    .bind(definition.grain.code())
    .bind(json!(definition.breakdown).to_string())
    .bind(definition.direction.code())
    .bind(definition.aggregate.code())
    .bind(i64::from(definition.decimals))
    .bind(definition.minimum)
    .bind(definition.maximum)
    .bind(i64::from(definition.confidential))
    .bind(definition.formula.as_ref().map(Expression::as_str))
    .bind(json!(definition.checks).to_string())
    .bind(&definition.name.he)
    .bind(&definition.name.ar)
    .bind(&definition.name.en)
    .bind(&definition.meaning.he)
    .bind(&definition.meaning.ar)
    .bind(&definition.meaning.en)
    .bind(&definition.source.he)
    .bind(&definition.source.ar)
    .bind(&definition.source.en)
    .bind(definition.position)
    .bind(definition.retired_at.map(|at| at.0))
    .bind(change.actor.as_ref().map(AccountId::as_str))
    .bind(change.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

fn definition(row: &AnyRow) -> Result<Definition> {
    let title = |he: &str, ar: &str, en: &str| -> Result<Title> {
        Ok(Title { he: row.try_get(he)?, ar: row.try_get(ar)?, en: row.try_get(en)? })
    };
    let formula: Option<&str> = row.try_get("formula")?;
    Ok(Definition {
        code: row.named("code", DefinitionCode::new)?,
        theme: row.coded("theme", Theme::parse)?,
        unit: row.coded("unit", Unit::parse)?,
        grain: row.coded("grain", Grain::parse)?,
        breakdown: decoded(row, "breakdown")?,
        direction: row.coded("direction", Direction::parse)?,
        aggregate: row.coded("aggregate", Aggregate::parse)?,
        decimals: u8::try_from(row.try_get::<i64, _>("decimals")?).map_err(unreadable)?,
        minimum: row.try_get("minimum")?,
        maximum: row.try_get("maximum")?,
        confidential: row.flag("confidential")?,
        formula: formula.map(Expression::parse).transpose().map_err(unreadable)?,
        checks: decoded(row, "checks")?,
        name: title("name_he", "name_ar", "name_en")?,
        meaning: title("definition_he", "definition_ar", "definition_en")?,
        source: title("source_he", "source_ar", "source_en")?,
        position: row.try_get("position")?,
        retired_at: row.instant_if("retired_at")?,
    })
}

/// What a column holds as JSON.
fn decoded<T: DeserializeOwned>(row: &AnyRow, column: &str) -> Result<T> {
    serde_json::from_value(row.json(column)?).map_err(unreadable)
}

fn unreadable(reason: impl std::error::Error + Send + Sync + 'static) -> StoreError {
    StoreError::Database(sqlx::Error::Decode(Box::new(reason)))
}
