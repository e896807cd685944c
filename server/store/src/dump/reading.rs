//! Reading a dump back.

use super::FORMAT;
use super::tables::{Kind, TABLES, Table};
use crate::error::NOT_EMPTY;
use crate::{Change, Result, Store, StoreError, pass_turnstile};
use serde_json::{Value, json};
use sqlx::{AnyConnection, AssertSqlSafe, Row};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

impl Store {
    /// Fills an empty, migrated database with a dump, in one transaction; answers the number of
    /// rows. [`StoreError::Conflict`] where the database holds anything.
    pub async fn load(&self, change: &Change, input: impl BufRead + Send) -> Result<i64> {
        let mut tx = self.begin().await?;
        pass_turnstile(&mut tx).await?;
        for table in TABLES {
            let row = sqlx::query(AssertSqlSafe(table.count())).fetch_one(&mut *tx).await?;
            if row.try_get::<i64, _>("rows")? > 0 {
                return Err(StoreError::Conflict(NOT_EMPTY));
            }
        }
        let rows = read(&mut tx, input).await?;
        change.record(&mut tx, "load", "store", "", json!({ "rows": rows })).await?;
        tx.commit().await?;
        Ok(rows)
    }

    /// Loads a dump from a file.
    pub async fn restore_from(&self, change: &Change, path: &Path) -> Result<i64> {
        self.load(change, BufReader::new(File::open(path)?)).await
    }
}

async fn read(connection: &mut AnyConnection, input: impl BufRead + Send) -> Result<i64> {
    let mut table: Option<(&Table, String)> = None;
    let (mut rows, mut number) = (0, 0);
    for line in input.lines() {
        number += 1;
        let refuse = |reason: String| StoreError::Dump { line: number, reason };
        let line: Value =
            serde_json::from_str(&line?).map_err(|error| refuse(error.to_string()))?;
        match (&line, &table) {
            (Value::Array(values), Some((table, insert))) => {
                fill(connection, table, insert, values).await?.map_err(refuse)?;
                rows += 1;
            }
            (Value::Object(_), _) if number == 1 => check_head(&line).map_err(refuse)?,
            (Value::Object(_), _) if line["rows"] == json!(rows) => return Ok(rows),
            (Value::Object(_), _) => {
                let named = named(&line).map_err(refuse)?;
                table = Some((named, named.insert(&[])));
            }
            _ => return Err(refuse("a row before its table".to_owned())),
        }
    }
    Err(StoreError::Dump { line: number, reason: "the file ends too early".to_owned() })
}

fn check_head(line: &Value) -> std::result::Result<(), String> {
    let expected = json!({ "format": FORMAT, "migration": crate::migration::newest() });
    if *line == expected { Ok(()) } else { Err(format!("{line} instead of {expected}")) }
}

fn named(line: &Value) -> std::result::Result<&'static Table, String> {
    TABLES
        .iter()
        .find(|table| line["table"] == table.name && line["columns"] == json!(table.column_names()))
        .ok_or_else(|| format!("unexpected: {line}"))
}

/// The inner error is a row that does not fit its table.
async fn fill(
    connection: &mut AnyConnection,
    table: &Table,
    insert: &str,
    values: &[Value],
) -> Result<std::result::Result<(), String>> {
    if values.len() != table.columns.len() {
        return Ok(Err(format!("{} values for table {}", values.len(), table.name)));
    }
    // sqlx 0.9 binds an absent DOUBLE as a REAL, which PostgreSQL takes for another statement.
    let is_absent = |value: &Value, kind: Kind| kind == Kind::Real && value.is_null();
    let columns = values.iter().zip(table.columns);
    let absent: Vec<&str> = columns
        .filter_map(|(value, (column, kind))| is_absent(value, *kind).then_some(*column))
        .collect();
    let insert = if absent.is_empty() { insert.to_owned() } else { table.insert(&absent) };
    // Only the names in `TABLES` are put together here; the values are bound.
    let mut statement = sqlx::query(AssertSqlSafe(insert));
    for (value, (column, kind)) in values.iter().zip(table.columns) {
        statement = match (kind, value) {
            (Kind::Text, Value::Null) => statement.bind(None::<String>),
            (Kind::Text, Value::String(text)) => statement.bind(text.as_str()),
            (Kind::Number, Value::Null) => statement.bind(None::<i64>),
            (Kind::Number, Value::Number(number)) if number.is_i64() => {
                statement.bind(number.as_i64())
            }
            (Kind::Real, Value::Null) => statement,
            (Kind::Real, Value::String(text)) => match text.parse::<f64>() {
                Ok(number) if number.is_finite() => statement.bind(number),
                _ => {
                    return Ok(Err(format!(
                        "column {column} of table {} is no number",
                        table.name
                    )));
                }
            },
            _ => return Ok(Err(format!("column {column} of table {} does not fit", table.name))),
        };
    }
    statement.execute(connection).await?;
    Ok(Ok(()))
}
