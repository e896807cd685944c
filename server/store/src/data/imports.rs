//! Imports: a file brought in, what was found in it, and what was decided.

use crate::error::{ALREADY_DECIDED, IMPORT_STATE};
use crate::rows::Columns;
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::Instant;
use hamsa_domain::id::{AccountId, ImportId};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

/// How far an import has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImportState {
    /// Read and shown; nothing is written yet.
    Previewed,
    /// Written.
    Applied,
    /// Given up by a person.
    Cancelled,
    /// The file could not be read.
    Failed,
    /// It was written, and taken back: everything is as it was before.
    Undone,
}

impl ImportState {
    /// The word stored and used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Previewed => "previewed",
            Self::Applied => "applied",
            Self::Cancelled => "cancelled",
            Self::Failed => "failed",
            Self::Undone => "undone",
        }
    }

    /// The inverse of [`ImportState::code`].
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Previewed, Self::Applied, Self::Cancelled, Self::Failed, Self::Undone]
            .into_iter()
            .find(|state| state.code() == code)
    }
}

/// A file that was read, to be kept on record.
#[derive(Clone, Debug, PartialEq)]
pub struct NewImport {
    /// The hash of the file's content, under which the file itself is kept.
    pub file_hash: String,
    /// The name it came with.
    pub file_name: String,
    /// Its size in bytes.
    pub file_size: i64,
    /// [`ImportState::Previewed`], or [`ImportState::Failed`] where it could not be read.
    pub state: ImportState,
    /// What was found, for the preview.
    pub summary: Value,
    /// Every bad row.
    pub faults: Value,
}

/// A file brought in.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// The hash of the file's content.
    pub file_hash: String,
    /// The name it came with.
    pub file_name: String,
    /// Its size in bytes.
    pub file_size: i64,
    /// How far it has come.
    pub state: ImportState,
    /// Who brought it.
    pub brought_by: Option<AccountId>,
    /// The name of who brought it.
    pub brought_by_name: Option<String>,
    /// When.
    pub brought_at: Instant,
    /// Who applied or cancelled it, or undid it.
    pub decided_by: Option<AccountId>,
    /// When.
    pub decided_at: Option<Instant>,
    /// What was found; once it is applied, with what it changed as `changes`.
    pub summary: Value,
}

/// Imports `i`, without their faults, of which there may be many.
macro_rules! imports {
    ($rest:literal) => {
        concat!(
            "SELECT i.id, i.file_hash, i.file_name, f.size AS file_size, i.brought_by,
                    a.name AS brought_by_name, i.brought_at, i.summary,
                    CASE WHEN u.import_id IS NULL THEN i.state ELSE 'undone' END AS state,
                    CASE WHEN u.import_id IS NULL THEN i.decided_by ELSE u.undone_by END
                        AS decided_by,
                    COALESCE(u.undone_at, i.decided_at) AS decided_at
             FROM imports i JOIN files f ON f.hash = i.file_hash
                            LEFT JOIN accounts a ON a.id = i.brought_by
                            LEFT JOIN undone_imports u ON u.import_id = i.id ",
            $rest
        )
    };
}

impl Store {
    /// Keeps on record that a file was brought and read.
    pub async fn keep_import(&self, change: &Change, new: &NewImport) -> Result<ImportId> {
        if !matches!(new.state, ImportState::Previewed | ImportState::Failed) {
            return Err(StoreError::Conflict(IMPORT_STATE));
        }
        let id = ImportId::new(new_id());
        let actor = change.actor.as_ref().map(AccountId::as_str);
        let mut tx = self.begin().await?;
        sqlx::query(
            "INSERT INTO files (hash, name, size, kept_at, kept_by) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (hash) DO NOTHING",
        )
        .bind(&new.file_hash)
        .bind(&new.file_name)
        .bind(new.file_size)
        .bind(change.at.0)
        .bind(actor)
        .execute(&mut *tx)
        .await?;
        sqlx::query(
            "INSERT INTO imports (id, file_hash, file_name, state, brought_by, brought_at, summary, faults)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(id.as_str())
        .bind(&new.file_hash)
        .bind(&new.file_name)
        .bind(new.state.code())
        .bind(actor)
        .bind(change.at.0)
        .bind(new.summary.to_string())
        .bind(new.faults.to_string())
        .execute(&mut *tx)
        .await?;
        let detail = json!({ "file": new.file_hash, "state": new.state });
        change.record(&mut tx, "keep_import", "import", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// One import.
    pub async fn import(&self, id: &ImportId) -> Result<Option<Import>> {
        let row = sqlx::query(imports!("WHERE i.id = $1"))
            .bind(id.as_str())
            .fetch_optional(&self.read)
            .await?;
        row.as_ref().map(import).transpose()
    }

    /// Every bad row of an import, as it was kept.
    pub async fn import_faults(&self, id: &ImportId) -> Result<Option<Value>> {
        let row = sqlx::query("SELECT faults FROM imports WHERE id = $1")
            .bind(id.as_str())
            .fetch_optional(&self.read)
            .await?;
        row.map(|row| row.json("faults")).transpose()
    }

    /// The last imports, newest first.
    pub async fn imports(&self, limit: i64) -> Result<Vec<Import>> {
        let rows = sqlx::query(imports!("ORDER BY i.id DESC LIMIT $1"))
            .bind(limit)
            .fetch_all(&self.read)
            .await?;
        rows.iter().map(import).collect()
    }

    /// The last import of this very file that is in the figures.
    pub async fn applied_import_of(&self, file_hash: &str) -> Result<Option<Import>> {
        let row = sqlx::query(imports!(
            "WHERE i.file_hash = $1 AND i.state = 'applied' AND u.import_id IS NULL
             ORDER BY i.decided_at DESC, i.id DESC LIMIT 1"
        ))
        .bind(file_hash)
        .fetch_optional(&self.read)
        .await?;
        row.as_ref().map(import).transpose()
    }

    /// Gives an import up. [`StoreError::Conflict`] unless it is previewed.
    pub async fn cancel_import(&self, change: &Change, id: &ImportId) -> Result<()> {
        let mut tx = self.begin().await?;
        decide(&mut tx, change, id, ImportState::Cancelled).await?;
        change.record(&mut tx, "cancel_import", "import", id.as_str(), json!({})).await?;
        Ok(tx.commit().await?)
    }
}

/// Takes a previewed import to its end; of two at once, one gets [`StoreError::Conflict`].
pub(super) async fn decide(
    connection: &mut AnyConnection,
    change: &Change,
    id: &ImportId,
    state: ImportState,
) -> Result<()> {
    let done = sqlx::query(
        "UPDATE imports SET state = $1, decided_by = $2, decided_at = $3
         WHERE id = $4 AND state = 'previewed'",
    )
    .bind(state.code())
    .bind(change.actor.as_ref().map(AccountId::as_str))
    .bind(change.at.0)
    .bind(id.as_str())
    .execute(&mut *connection)
    .await?;
    if done.rows_affected() == 1 {
        return Ok(());
    }
    let known = sqlx::query("SELECT id FROM imports WHERE id = $1")
        .bind(id.as_str())
        .fetch_optional(connection)
        .await?;
    Err(if known.is_some() { StoreError::Conflict(ALREADY_DECIDED) } else { StoreError::Missing })
}

fn import(row: &AnyRow) -> Result<Import> {
    Ok(Import {
        id: row.named("id", ImportId::new)?,
        file_hash: row.try_get("file_hash")?,
        file_name: row.try_get("file_name")?,
        file_size: row.try_get("file_size")?,
        state: row.coded("state", ImportState::parse)?,
        brought_by: row.named_if("brought_by", AccountId::new)?,
        brought_by_name: row.try_get("brought_by_name")?,
        brought_at: row.instant("brought_at")?,
        decided_by: row.named_if("decided_by", AccountId::new)?,
        decided_at: row.instant_if("decided_at")?,
        summary: row.json("summary")?,
    })
}
