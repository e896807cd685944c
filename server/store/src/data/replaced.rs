//! What applying an import replaced, remembered so that it can be undone.

use super::at_once::{AT_ONCE, with_rows};
use super::comparison::{ObservationRow, Stored};
use crate::cities::SchoolRecord;
use crate::{Result, StoreError};
use hamsa_domain::id::ImportId;
use serde_json::json;
use sqlx::{AnyConnection, Row};
use std::collections::BTreeSet;

/// A school that an import wrote: what it was before, if it was known, and what the import made of it.
pub(super) struct ReplacedSchool {
    pub former: Option<SchoolRecord>,
    pub written: SchoolRecord,
}

/// Remembers of what `rows` speak, and the values that were known otherwise.
pub(super) async fn remember_values(
    connection: &mut AnyConnection,
    id: &ImportId,
    rows: &[ObservationRow],
    known: &[(&ObservationRow, &Stored)],
) -> Result<()> {
    let series: BTreeSet<(&str, i32)> =
        rows.iter().map(|row| (row.indicator.as_str(), row.year)).collect();
    for series in series.into_iter().collect::<Vec<_>>().chunks(AT_ONCE) {
        let mut query = sqlx::query(with_rows(
            "INSERT INTO import_series (import_id, indicator, year) VALUES {rows}",
            series.len(),
            3,
        ));
        for (indicator, year) in series {
            query = query.bind(id.as_str()).bind(*indicator).bind(i64::from(*year));
        }
        query.execute(&mut *connection).await?;
    }
    for known in known.chunks(AT_ONCE) {
        let mut query = sqlx::query(with_rows(
            "INSERT INTO replaced_values
                 (import_id, school_code, indicator, year, value, former_import)
             VALUES {rows}",
            known.len(),
            6,
        ));
        for (row, stored) in known {
            query = query
                .bind(id.as_str())
                .bind(row.school.as_str())
                .bind(row.indicator.as_str())
                .bind(i64::from(row.year))
                .bind(stored.value)
                .bind(stored.import.as_str());
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Remembers the schools that were added or described anew.
pub(super) async fn remember_schools(
    connection: &mut AnyConnection,
    id: &ImportId,
    schools: &[(Option<SchoolRecord>, SchoolRecord)],
) -> Result<()> {
    for schools in schools.chunks(AT_ONCE) {
        let mut query = sqlx::query(with_rows(
            "INSERT INTO replaced_schools (import_id, school_code, former, written) VALUES {rows}",
            schools.len(),
            4,
        ));
        for (former, written) in schools {
            query = query
                .bind(id.as_str())
                .bind(written.school.code.as_str())
                .bind(former.as_ref().map(|former| json!(former).to_string()))
                .bind(json!(written).to_string());
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// The schools that an import wrote, and those that came with imports undone before and stayed because
/// another spoke of them.
pub(super) async fn schools(
    connection: &mut AnyConnection,
    id: &ImportId,
) -> Result<Vec<ReplacedSchool>> {
    let rows = sqlx::query(
        "SELECT former, written FROM replaced_schools
         WHERE import_id = $1
            OR (former IS NULL AND import_id IN (SELECT import_id FROM undone_imports))
         ORDER BY school_code",
    )
    .bind(id.as_str())
    .fetch_all(connection)
    .await?;
    let record = |text: &str| {
        let unreadable = |error: serde_json::Error| sqlx::Error::Decode(error.into());
        serde_json::from_str(text).map_err(|error| StoreError::Database(unreadable(error)))
    };
    rows.iter()
        .map(|row| {
            let former: Option<&str> = row.try_get("former")?;
            let written = record(row.try_get("written")?)?;
            Ok(ReplacedSchool { former: former.map(record).transpose()?, written })
        })
        .collect()
}
