//! Backups: the whole database as lines of JSON, the same for both engines. It is how one moves
//! from SQLite to PostgreSQL, too.
//!
//! The first line names the format and the migration; then, for each table, a line with its name
//! and columns, and a line for each row; the last line counts them, so that a torn file is noticed.

mod reading;
mod tables;

use crate::{Result, Store};
use futures::TryStreamExt;
use serde_json::{Value, json};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row};
use std::fs::OpenOptions;
use std::io::{BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use tables::{Kind, TABLES, Table};

const FORMAT: &str = "hamsa-dump-1";

impl Store {
    /// Writes everything as it is at one moment; answers the number of rows.
    pub async fn dump(&self, out: &mut (impl Write + Send)) -> Result<i64> {
        let mut tx = self.snapshot().await?;
        line(out, &json!({ "format": FORMAT, "migration": crate::migration::newest() }))?;
        let mut rows = 0;
        for table in TABLES {
            rows += dump_table(&mut tx, table, out).await?;
        }
        line(out, &json!({ "rows": rows }))?;
        out.flush()?;
        Ok(rows)
    }

    /// Dumps into a file, which appears only when it is whole and is its owner's alone: it holds
    /// password hashes and people's addresses. Answers the number of rows.
    pub async fn backup_to(&self, path: &Path) -> Result<i64> {
        let unfinished = path.with_extension("unfinished");
        let mut private = OpenOptions::new();
        private.write(true).create(true).truncate(true).mode(0o600);
        let mut out = BufWriter::new(private.open(&unfinished)?);
        let rows = self.dump(&mut out).await?;
        out.get_ref().sync_all()?;
        std::fs::rename(&unfinished, path)?;
        Ok(rows)
    }
}

async fn dump_table(
    connection: &mut AnyConnection,
    table: &Table,
    out: &mut (impl Write + Send),
) -> Result<i64> {
    line(out, &json!({ "table": table.name, "columns": table.column_names() }))?;
    // Only the names in `TABLES` are put together here, no value.
    let mut rows = sqlx::query(AssertSqlSafe(table.select())).fetch(connection);
    let mut written = 0;
    while let Some(row) = rows.try_next().await? {
        let values: Result<Vec<Value>> =
            table.columns.iter().map(|(name, kind)| value(&row, name, *kind)).collect();
        line(out, &Value::Array(values?))?;
        written += 1;
    }
    Ok(written)
}

fn value(row: &AnyRow, column: &str, kind: Kind) -> Result<Value> {
    Ok(match kind {
        Kind::Text => json!(row.try_get::<Option<&str>, _>(column)?),
        Kind::Number => json!(row.try_get::<Option<i64>, _>(column)?),
        // As text, which Rust writes and reads without losing a bit of it.
        Kind::Real => {
            json!(row.try_get::<Option<f64>, _>(column)?.map(|number| number.to_string()))
        }
    })
}

fn line(out: &mut impl Write, value: &Value) -> std::io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}
