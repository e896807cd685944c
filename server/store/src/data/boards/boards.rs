//! Boards as they are kept.

use crate::rows::{Columns, met};
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::cities::Title;
use hamsa_domain::data::board::{Board, Content, Edit, Sharing};
use hamsa_domain::id::{AccountId, AuthorityCode, BoardId};
use serde_json::json;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

/// A board that is made.
#[derive(Clone, Debug, PartialEq)]
pub struct NewBoard {
    /// What it is called.
    pub title: Title,
    /// Whose it is.
    pub owner: Option<AccountId>,
    /// The city it is for, if for one.
    pub city: Option<AuthorityCode>,
    /// With whom it is shared.
    pub shared: Sharing,
    /// What stands on it.
    pub content: Content,
    /// What the seeds call it, if it begins there.
    pub seed_code: Option<String>,
}

macro_rules! boards {
    ($rest:literal) => {
        concat!(
            "SELECT id, title_he, title_ar, title_en, owner_id, authority_code, shared, content,
                    link, created_at, changed_at, deleted_at
             FROM boards ",
            $rest
        )
    };
}

impl Store {
    /// Makes a board.
    pub async fn create_board(&self, change: &Change, new: &NewBoard) -> Result<BoardId> {
        let id = BoardId::new(new_id());
        let mut tx = self.begin().await?;
        sqlx::query(
            "INSERT INTO boards (id, title_he, title_ar, title_en, owner_id, authority_code, shared,
                                 content, created_at, changed_at, seed_code)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)",
        )
        .bind(id.as_str())
        .bind(&new.title.he)
        .bind(&new.title.ar)
        .bind(&new.title.en)
        .bind(new.owner.as_ref().map(AccountId::as_str))
        .bind(new.city.as_ref().map(AuthorityCode::as_str))
        .bind(new.shared.code())
        .bind(json!(new.content).to_string())
        .bind(change.at.0)
        .bind(&new.seed_code)
        .execute(&mut *tx)
        .await?;
        let detail = json!({ "title": new.title, "panels": new.content.panels.len() });
        change.record(&mut tx, "create_board", "board", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// The board that the seeds call so.
    pub async fn board_by_seed(&self, seed_code: &str) -> Result<Option<Board>> {
        let row = sqlx::query(boards!("WHERE seed_code = $1"))
            .bind(seed_code)
            .fetch_optional(&self.read)
            .await?;
        row.as_ref().map(board).transpose()
    }

    /// A board, thrown away or not.
    pub async fn board(&self, id: &BoardId) -> Result<Option<Board>> {
        let row = sqlx::query(boards!("WHERE id = $1"))
            .bind(id.as_str())
            .fetch_optional(&self.read)
            .await?;
        row.as_ref().map(board).transpose()
    }

    /// The board whose link holds this secret, unless it was thrown away.
    pub async fn board_by_link(&self, secret: &str) -> Result<Option<Board>> {
        let row = sqlx::query(boards!("WHERE link = $1 AND deleted_at IS NULL"))
            .bind(secret)
            .fetch_optional(&self.read)
            .await?;
        row.as_ref().map(board).transpose()
    }

    /// The boards of an account and all that are shared, the newest change first; those thrown away are not among
    /// them. Who may see which is for the rules to say.
    pub async fn boards_for(&self, account: &AccountId) -> Result<Vec<Board>> {
        let rows = sqlx::query(boards!(
            "WHERE deleted_at IS NULL AND (owner_id = $1 OR shared <> 'own')
             ORDER BY changed_at DESC, id DESC"
        ))
        .bind(account.as_str())
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(board).collect()
    }

    /// Changes a board as the rules say, from what it is at that moment. Where nothing changes nothing is written.
    pub async fn edit_board(&self, change: &Change, id: &BoardId, edit: &Edit) -> Result<Board> {
        let mut tx = self.begin().await?;
        let before = locked(&mut tx, id).await?;
        let after = before.edited(edit, change.at)?;
        if after == before {
            return Ok(before);
        }
        let done = sqlx::query(
            "UPDATE boards SET title_he = $1, title_ar = $2, title_en = $3, shared = $4,
                    content = $5, changed_at = $6, deleted_at = $7 WHERE id = $8",
        )
        .bind(&after.title.he)
        .bind(&after.title.ar)
        .bind(&after.title.en)
        .bind(after.shared.code())
        .bind(json!(after.content).to_string())
        .bind(after.changed_at.0)
        .bind(after.deleted_at.map(|at| at.0))
        .bind(id.as_str())
        .execute(&mut *tx)
        .await?;
        met(done)?;
        change.record(&mut tx, edit.code(), "board", id.as_str(), json!({ "edit": edit })).await?;
        tx.commit().await?;
        Ok(after)
    }

    /// Gives a board a link with this secret, or, with none, withdraws the one it has. One that has a link keeps it.
    /// Returns the secret in force.
    pub async fn link_board(
        &self,
        change: &Change,
        id: &BoardId,
        secret: Option<&str>,
    ) -> Result<Option<String>> {
        let mut tx = self.begin().await?;
        let before = locked(&mut tx, id).await?;
        if before.link.is_some() == secret.is_some() {
            return Ok(before.link);
        }
        let done = sqlx::query("UPDATE boards SET link = $1 WHERE id = $2")
            .bind(secret)
            .bind(id.as_str())
            .execute(&mut *tx)
            .await?;
        met(done)?;
        let action = if secret.is_some() { "link_board" } else { "withdraw_board_link" };
        change.record(&mut tx, action, "board", id.as_str(), json!({})).await?;
        tx.commit().await?;
        Ok(secret.map(str::to_owned))
    }
}

/// The board as it is, and nobody else's to change before the transaction ends.
async fn locked(connection: &mut AnyConnection, id: &BoardId) -> Result<Board> {
    let done = sqlx::query("UPDATE boards SET id = id WHERE id = $1")
        .bind(id.as_str())
        .execute(&mut *connection)
        .await?;
    met(done)?;
    let row = sqlx::query(boards!("WHERE id = $1")).bind(id.as_str()).fetch_one(connection).await?;
    board(&row)
}

pub(super) fn board(row: &AnyRow) -> Result<Board> {
    let content: Content = serde_json::from_value(row.json("content")?).map_err(|error| {
        StoreError::Database(sqlx::Error::ColumnDecode {
            index: "content".to_owned(),
            source: error.into(),
        })
    })?;
    Ok(Board {
        id: row.named("id", BoardId::new)?,
        title: Title {
            he: row.try_get("title_he")?,
            ar: row.try_get("title_ar")?,
            en: row.try_get("title_en")?,
        },
        owner: row.named_if("owner_id", AccountId::new)?,
        city: row.named_if("authority_code", AuthorityCode::new)?,
        shared: row.coded("shared", Sharing::parse)?,
        content,
        link: row.try_get("link")?,
        created_at: row.instant("created_at")?,
        changed_at: row.instant("changed_at")?,
        deleted_at: row.instant_if("deleted_at")?,
    })
}
