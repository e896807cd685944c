//! Tokens with which other systems fetch figures: made by those who lead a city or keep the network.

use super::grants::{self, scope};
use crate::error::TOO_MANY_SYSTEMS;
use crate::rows::{Columns, count, met};
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::Instant;
use hamsa_domain::id::{AccountId, SystemTokenId};
use hamsa_domain::people::{Actor, Scope, system};
use hamsa_domain::time::MINUTE;
use serde_json::json;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

/// A token to be made.
#[derive(Clone)]
pub struct NewSystemToken {
    /// The name by which people know the system.
    pub name: String,
    /// What it is let into.
    pub scope: Scope,
    /// The hash of its secret.
    pub token_hash: String,
    /// Until when it opens.
    pub expires_at: Instant,
}

/// A token that has not been withdrawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SystemToken {
    /// Its id.
    pub id: SystemTokenId,
    /// The name by which people know the system.
    pub name: String,
    /// What it is let into.
    pub scope: Scope,
    /// Who made it.
    pub made_by: AccountId,
    /// The name of who made it.
    pub made_by_name: String,
    /// When.
    pub made_at: Instant,
    /// Until when it opens.
    pub expires_at: Instant,
    /// When it was last used, to the minute.
    pub used_at: Option<Instant>,
    /// Whether who made it may let systems in no more: then it opens nothing.
    pub is_orphaned: bool,
}

macro_rules! tokens {
    ($condition:literal) => {
        concat!(
            "SELECT t.id, t.name, t.scope_kind, t.scope_code, t.made_by, a.name AS made_by_name,
                    t.made_at, t.expires_at, t.used_at
             FROM system_tokens t JOIN accounts a ON a.id = t.made_by
             WHERE t.withdrawn_at IS NULL AND ",
            $condition
        )
    };
}

impl Store {
    /// Makes a token. [`StoreError::Conflict`] where the scope has as many as it may.
    pub async fn make_system_token(
        &self,
        change: &Change,
        maker: &AccountId,
        new: &NewSystemToken,
    ) -> Result<SystemTokenId> {
        let id = SystemTokenId::new(new_id());
        let (kind, code) = new.scope.columns();
        let mut tx = self.begin().await?;
        let row = sqlx::query(
            "SELECT COUNT(*) AS open FROM system_tokens
             WHERE scope_kind = $1 AND scope_code = $2 AND withdrawn_at IS NULL AND expires_at > $3",
        )
        .bind(kind)
        .bind(code)
        .bind(change.at.0)
        .fetch_one(&mut *tx)
        .await?;
        if row.try_get::<i64, _>("open")? >= count(system::MOST) {
            return Err(StoreError::Conflict(TOO_MANY_SYSTEMS));
        }
        sqlx::query(
            "INSERT INTO system_tokens (id, token_hash, name, scope_kind, scope_code, made_by,
                                        made_at, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(id.as_str())
        .bind(&new.token_hash)
        .bind(&new.name)
        .bind(kind)
        .bind(code)
        .bind(maker.as_str())
        .bind(change.at.0)
        .bind(new.expires_at.0)
        .execute(&mut *tx)
        .await?;
        let detail = json!({ "name": new.name, "scope": new.scope, "expires_at": new.expires_at });
        change.record(&mut tx, "make_system_token", "system_token", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Withdraws a token, which then opens nothing. [`StoreError::Missing`] where it has been already.
    pub async fn withdraw_system_token(&self, change: &Change, id: &SystemTokenId) -> Result<()> {
        let mut tx = self.begin().await?;
        let done = sqlx::query(
            "UPDATE system_tokens SET withdrawn_at = $1 WHERE id = $2 AND withdrawn_at IS NULL",
        )
        .bind(change.at.0)
        .bind(id.as_str())
        .execute(&mut *tx)
        .await?;
        met(done)?;
        change
            .record(&mut tx, "withdraw_system_token", "system_token", id.as_str(), json!({}))
            .await?;
        Ok(tx.commit().await?)
    }

    /// The tokens of a scope that have not been withdrawn, the newest first, also those that have expired.
    pub async fn system_tokens_in(&self, scope: &Scope) -> Result<Vec<SystemToken>> {
        let (kind, code) = scope.columns();
        let mut connection = self.read.acquire().await?;
        let rows =
            sqlx::query(tokens!("t.scope_kind = $1 AND t.scope_code = $2 ORDER BY t.id DESC"))
                .bind(kind)
                .bind(code)
                .fetch_all(&mut *connection)
                .await?;
        let mut tokens = Vec::new();
        for row in &rows {
            tokens.push(token(&mut connection, row).await?);
        }
        Ok(tokens)
    }

    /// One token that has not been withdrawn.
    pub async fn system_token(&self, id: &SystemTokenId) -> Result<Option<SystemToken>> {
        let mut connection = self.read.acquire().await?;
        let row = sqlx::query(tokens!("t.id = $1"))
            .bind(id.as_str())
            .fetch_optional(&mut *connection)
            .await?;
        match row {
            Some(row) => Ok(Some(token(&mut connection, &row).await?)),
            None => Ok(None),
        }
    }

    /// The token behind a secret, if it opens now: neither withdrawn nor expired, and made by somebody who may
    /// still let systems in.
    pub async fn system_behind(
        &self,
        token_hash: &str,
        now: Instant,
    ) -> Result<Option<SystemToken>> {
        let mut connection = self.read.acquire().await?;
        let row = sqlx::query(tokens!("t.token_hash = $1 AND t.expires_at > $2"))
            .bind(token_hash)
            .bind(now.0)
            .fetch_optional(&mut *connection)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let found = token(&mut connection, &row).await?;
        Ok((!found.is_orphaned).then_some(found))
    }

    /// Notes that a token was used, once a minute.
    pub async fn touch_system_token(&self, token: &SystemToken, now: Instant) -> Result<()> {
        if token.used_at.is_some_and(|used| used > now - MINUTE) {
            return Ok(());
        }
        sqlx::query("UPDATE system_tokens SET used_at = $1 WHERE id = $2")
            .bind(now.0)
            .bind(token.id.as_str())
            .execute(&self.write)
            .await?;
        Ok(())
    }
}

async fn token(connection: &mut AnyConnection, row: &AnyRow) -> Result<SystemToken> {
    let (scope, made_by) = (scope(row)?, row.named("made_by", AccountId::new)?);
    let grants = grants::held_by(connection, &made_by).await?;
    let maker = Actor { grants, ..Actor::default() };
    Ok(SystemToken {
        id: row.named("id", SystemTokenId::new)?,
        name: row.try_get("name")?,
        made_by_name: row.try_get("made_by_name")?,
        made_at: row.instant("made_at")?,
        expires_at: row.instant("expires_at")?,
        used_at: row.instant_if("used_at")?,
        is_orphaned: !system::may_let_in(&maker, &scope),
        scope,
        made_by,
    })
}
