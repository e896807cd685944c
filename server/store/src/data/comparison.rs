//! Rows of a file held against what is stored.

use crate::error::DUPLICATE_ROW;
use crate::rows::Columns;
use crate::{Result, StoreError};
use futures::TryStreamExt;
use hamsa_domain::id::{ImportId, IndicatorCode, SchoolCode};
use serde::{Deserialize, Serialize};
use sqlx::{Any, Executor, Row};
use std::collections::{HashMap, HashSet};

/// How many changed values are told one by one.
pub const FIRST_CHANGED: usize = 50;

/// What a file says of a school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObservationRow {
    /// What was counted.
    pub indicator: IndicatorCode,
    /// Where.
    pub school: SchoolCode,
    /// In which graduation year.
    pub year: i32,
    /// How many.
    pub value: i64,
}

/// A value that a file replaces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedValue {
    /// Where.
    pub school: SchoolCode,
    /// What was counted.
    pub indicator: IndicatorCode,
    /// In which graduation year.
    pub year: i32,
    /// What was stored.
    pub before: i64,
    /// What the file says.
    pub after: i64,
}

/// What a file changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Values that were not known.
    pub added: i64,
    /// Values that were different.
    pub changed: i64,
    /// Values that were the same.
    pub unchanged: i64,
    /// Stored values of the same indicators and years that the file does not mention. They stay.
    pub absent: i64,
    /// The first [`FIRST_CHANGED`] of the changed values, in the order of the file.
    pub first_changed: Vec<ChangedValue>,
}

/// Rows beside what was stored of them.
pub(super) struct Comparison {
    /// The sum of it.
    pub changes: Changes,
    /// For each row, in their order, what was stored.
    pub before: Vec<Option<Stored>>,
}

/// A value as it is stored.
#[derive(Clone, Debug)]
pub(super) struct Stored {
    /// How many.
    pub value: i64,
    /// The import that brought it.
    pub import: ImportId,
}

/// Reads what is stored for the years of `rows`, once, and holds the rows against it.
pub(super) async fn compare<'c, E>(executor: E, rows: &[ObservationRow]) -> Result<Comparison>
where
    E: Executor<'c, Database = Any> + 'c,
{
    let mut places = HashMap::with_capacity(rows.len());
    let mut series = HashSet::new();
    for (place, row) in rows.iter().enumerate() {
        let key = (row.indicator.as_str(), row.school.as_str(), row.year);
        if places.insert(key, place).is_some() {
            return Err(StoreError::Conflict(DUPLICATE_ROW));
        }
        series.insert((row.indicator.as_str(), row.year));
    }
    let mut changes = Changes::default();
    let mut before: Vec<Option<Stored>> = vec![None; rows.len()];
    let mut stored = sqlx::query(
        "SELECT indicator, school_code, year, value, import_id FROM observations
         WHERE year BETWEEN $1 AND $2",
    )
    .bind(rows.iter().map(|row| i64::from(row.year)).min().unwrap_or(0))
    .bind(rows.iter().map(|row| i64::from(row.year)).max().unwrap_or(-1))
    .fetch(executor);
    while let Some(row) = stored.try_next().await? {
        let (indicator, year): (&str, i32) = (row.try_get("indicator")?, row.year("year")?);
        match places.get(&(indicator, row.try_get("school_code")?, year)) {
            Some(place) => {
                let import = row.named("import_id", ImportId::new)?;
                before[*place] = Some(Stored { value: row.try_get("value")?, import });
            }
            None if series.contains(&(indicator, year)) => changes.absent += 1,
            None => {}
        }
    }
    for (row, before) in rows.iter().zip(&before) {
        match before.as_ref().map(|stored| stored.value) {
            None => changes.added += 1,
            Some(before) if before == row.value => changes.unchanged += 1,
            Some(before) => changes.note(row, before),
        }
    }
    Ok(Comparison { changes, before })
}

impl Changes {
    fn note(&mut self, row: &ObservationRow, before: i64) {
        self.changed += 1;
        if self.first_changed.len() < FIRST_CHANGED {
            self.first_changed.push(ChangedValue {
                school: row.school.clone(),
                indicator: row.indicator.clone(),
                year: row.year,
                before,
                after: row.value,
            });
        }
    }
}
