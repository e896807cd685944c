//! Tables of a city's own that answer for its schools, and what their columns hold.

use super::rows::lock;
use crate::rows::Columns;
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::Instant;
use hamsa_domain::data::round::answer_table::Meaning;
use hamsa_domain::id::{AccountId, AnswerFileId, AuthorityCode, RoundId};
use serde_json::json;
use sqlx::Row;
use sqlx::any::AnyRow;
use std::collections::BTreeMap;

/// A file to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAnswerFile {
    /// The fingerprint of its bytes, by which it is kept.
    pub hash: String,
    /// The name it came with.
    pub name: String,
    /// How many bytes.
    pub size: i64,
}

/// A file that was brought for a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerFile {
    /// Its id.
    pub id: AnswerFileId,
    /// The round.
    pub round: RoundId,
    /// The fingerprint of its bytes.
    pub hash: String,
    /// The name it came with.
    pub name: String,
    /// Who brought it.
    pub brought_by: Option<String>,
    /// When.
    pub brought_at: Instant,
    /// Where a person says that its headings stand.
    pub heading_row: Option<u32>,
    /// When its figures were last taken over.
    pub taken_at: Option<Instant>,
    /// Of how many schools.
    pub taken: i64,
}

/// Files `f` with the names of those who brought them.
macro_rules! answer_files {
    ($rest:literal) => {
        concat!(
            "SELECT f.id, f.round_id, f.file_hash, f.file_name, a.name AS brought_by, f.brought_at,
                    f.heading_row, f.taken_at, f.taken
             FROM answer_files f LEFT JOIN accounts a ON a.id = f.brought_by ",
            $rest
        )
    };
}

impl Store {
    /// Keeps on record that a table was brought for an open round.
    pub async fn keep_answer_file(
        &self,
        change: &Change,
        round: &RoundId,
        new: &NewAnswerFile,
    ) -> Result<AnswerFileId> {
        let id = AnswerFileId::new(new_id());
        let actor = change.actor.as_ref().map(AccountId::as_str);
        let mut tx = self.begin().await?;
        lock(&mut tx, round).await?.must_be_open()?;
        sqlx::query(
            "INSERT INTO files (hash, name, size, kept_at, kept_by) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (hash) DO NOTHING",
        )
        .bind(&new.hash)
        .bind(&new.name)
        .bind(new.size)
        .bind(change.at.0)
        .bind(actor)
        .execute(&mut *tx)
        .await?;
        sqlx::query(
            "INSERT INTO answer_files (id, round_id, file_hash, file_name, brought_by, brought_at, taken)
             VALUES ($1, $2, $3, $4, $5, $6, 0)",
        )
        .bind(id.as_str())
        .bind(round.as_str())
        .bind(&new.hash)
        .bind(&new.name)
        .bind(actor)
        .bind(change.at.0)
        .execute(&mut *tx)
        .await?;
        let detail = json!({ "round": round, "file": new.hash });
        change.record(&mut tx, "keep_answer_file", "answer_file", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// One file.
    pub async fn answer_file(&self, id: &AnswerFileId) -> Result<Option<AnswerFile>> {
        let row = sqlx::query(answer_files!("WHERE f.id = $1"))
            .bind(id.as_str())
            .fetch_optional(&self.read)
            .await?;
        row.as_ref().map(answer_file).transpose()
    }

    /// The files of a round, the last brought first.
    pub async fn answer_files(&self, round: &RoundId) -> Result<Vec<AnswerFile>> {
        let rows = sqlx::query(answer_files!("WHERE f.round_id = $1 ORDER BY f.id DESC"))
            .bind(round.as_str())
            .fetch_all(&self.read)
            .await?;
        rows.iter().map(answer_file).collect()
    }

    /// What the columns of a city's tables hold, by the keys of their headings.
    pub async fn column_meanings(
        &self,
        authority: &AuthorityCode,
    ) -> Result<BTreeMap<String, Meaning>> {
        let rows =
            sqlx::query("SELECT heading, meaning FROM column_meanings WHERE authority_code = $1")
                .bind(authority.as_str())
                .fetch_all(&self.read)
                .await?;
        rows.iter()
            .map(|row| Ok((row.try_get("heading")?, Meaning::parse(row.try_get("meaning")?))))
            .collect()
    }

    /// Keeps what somebody says of a file's columns, for it and for the city's next ones.
    pub async fn say_columns(
        &self,
        change: &Change,
        id: &AnswerFileId,
        heading_row: u32,
        meanings: &[(String, Meaning)],
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        let row = sqlx::query(
            "SELECT r.authority_code FROM answer_files f JOIN rounds r ON r.id = f.round_id
             WHERE f.id = $1",
        )
        .bind(id.as_str())
        .fetch_optional(&mut *tx)
        .await?
        .ok_or(StoreError::Missing)?;
        let authority = row.named("authority_code", AuthorityCode::new)?;
        sqlx::query("UPDATE answer_files SET heading_row = $1 WHERE id = $2")
            .bind(i64::from(heading_row))
            .bind(id.as_str())
            .execute(&mut *tx)
            .await?;
        for (heading, meaning) in meanings {
            sqlx::query(
                "INSERT INTO column_meanings (authority_code, heading, meaning, said_by, said_at)
                 VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT (authority_code, heading) DO UPDATE SET
                     meaning = excluded.meaning, said_by = excluded.said_by,
                     said_at = excluded.said_at",
            )
            .bind(authority.as_str())
            .bind(heading)
            .bind(meaning.code())
            .bind(change.actor.as_ref().map(AccountId::as_str))
            .bind(change.at.0)
            .execute(&mut *tx)
            .await?;
        }
        let detail = json!({ "authority": authority, "columns": meanings.len() });
        change.record(&mut tx, "say_columns", "answer_file", id.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }

    /// Notes of how many schools a file's figures were taken over; each of them is a submission of its own.
    pub async fn note_taken(&self, change: &Change, id: &AnswerFileId, taken: i64) -> Result<()> {
        let mut tx = self.begin().await?;
        let done = sqlx::query("UPDATE answer_files SET taken_at = $1, taken = $2 WHERE id = $3")
            .bind(change.at.0)
            .bind(taken)
            .bind(id.as_str())
            .execute(&mut *tx)
            .await?;
        if done.rows_affected() == 0 {
            return Err(StoreError::Missing);
        }
        let detail = json!({ "schools": taken });
        change.record(&mut tx, "note_taken", "answer_file", id.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }
}

fn answer_file(row: &AnyRow) -> Result<AnswerFile> {
    let heading_row: Option<i64> = row.try_get("heading_row")?;
    Ok(AnswerFile {
        id: row.named("id", AnswerFileId::new)?,
        round: row.named("round_id", RoundId::new)?,
        hash: row.try_get("file_hash")?,
        name: row.try_get("file_name")?,
        brought_by: row.try_get("brought_by")?,
        brought_at: row.instant("brought_at")?,
        heading_row: heading_row.and_then(|row| u32::try_from(row).ok()),
        taken_at: row.instant_if("taken_at")?,
        taken: row.try_get("taken")?,
    })
}
