//! Sessions: one per signed-in device. The cookie's secret is never stored, only its hash.

use super::grants::grant_if;
use crate::rows::{Columns, met};
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::id::{AccountId, SessionId};
use hamsa_domain::people::{Actor, Grant};
use hamsa_domain::time::MINUTE;
use hamsa_domain::{Instant, Language};
use serde_json::json;
use sqlx::Row;

/// How exactly it is known when somebody was last seen, in milliseconds.
const SEEN_EVERY: i64 = 5 * MINUTE;

/// A signed-in device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// What the browser said it is.
    pub device: String,
    /// When it signed in.
    pub opened_at: Instant,
    /// When it was last seen, to five minutes.
    pub seen_at: Instant,
    /// When it ends by itself.
    pub expires_at: Instant,
}

/// Who comes with a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// The session.
    pub session: SessionId,
    /// When it was last seen, to five minutes.
    pub seen_at: Instant,
    /// The visitor as the domain knows them.
    pub actor: Actor,
}

/// One query, since it is asked at every request.
pub(crate) const VISITOR: &str = "SELECT s.id AS session_id, s.seen_at, a.id, a.name, a.language,
        g.id AS grant_id, g.role, g.scope_kind, g.scope_code
    FROM sessions s JOIN accounts a ON a.id = s.account_id LEFT JOIN grants g ON g.account_id = a.id
    WHERE s.token_hash = $1 AND s.expires_at > $2 AND a.disabled_at IS NULL
    ORDER BY g.id";

impl Store {
    /// Signs a device in. [`StoreError::Missing`] where the account is disabled.
    pub async fn open_session(
        &self,
        change: &Change,
        account: &AccountId,
        token_hash: &str,
        device: &str,
        expires_at: Instant,
    ) -> Result<SessionId> {
        let id = SessionId::new(new_id());
        let mut tx = self.begin().await?;
        let done = sqlx::query(
            "INSERT INTO sessions (id, account_id, token_hash, device, opened_at, seen_at, expires_at)
             SELECT $1, id, $2, $3, $4, $4, $5 FROM accounts WHERE id = $6 AND disabled_at IS NULL",
        )
        .bind(id.as_str())
        .bind(token_hash)
        .bind(device)
        .bind(change.at.0)
        .bind(expires_at.0)
        .bind(account.as_str())
        .execute(&mut *tx)
        .await?;
        met(done)?;
        let detail = json!({ "account": account });
        let change = change.or_by(account);
        change.record(&mut tx, "open_session", "session", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Whose session this is, unless it has ended or the account is disabled.
    pub async fn visitor(&self, token_hash: &str, now: Instant) -> Result<Option<Visitor>> {
        let rows = sqlx::query(VISITOR).bind(token_hash).bind(now.0).fetch_all(&self.read).await?;
        let Some(first) = rows.first() else { return Ok(None) };
        let grants: Result<Vec<Option<Grant>>> = rows.iter().map(grant_if).collect();
        Ok(Some(Visitor {
            session: first.named("session_id", SessionId::new)?,
            seen_at: first.instant("seen_at")?,
            actor: Actor {
                account: Some(first.named("id", AccountId::new)?),
                name: first.try_get("name")?,
                language: first.coded_if("language", Language::parse)?,
                grants: grants?.into_iter().flatten().collect(),
            },
        }))
    }

    /// Remembers that the device was seen, at most once in five minutes.
    pub async fn touch_session(&self, visitor: &Visitor, now: Instant) -> Result<()> {
        if visitor.seen_at + SEEN_EVERY > now {
            return Ok(());
        }
        sqlx::query("UPDATE sessions SET seen_at = $1 WHERE id = $2 AND seen_at < $1")
            .bind(now.0)
            .bind(visitor.session.as_str())
            .execute(&self.write)
            .await?;
        Ok(())
    }

    /// The devices signed in to an account, last seen first.
    pub async fn sessions_of(&self, account: &AccountId, now: Instant) -> Result<Vec<Session>> {
        let rows = sqlx::query(
            "SELECT id, device, opened_at, seen_at, expires_at FROM sessions
             WHERE account_id = $1 AND expires_at > $2 ORDER BY seen_at DESC, id DESC",
        )
        .bind(account.as_str())
        .bind(now.0)
        .fetch_all(&self.read)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Session {
                    id: row.named("id", SessionId::new)?,
                    device: row.try_get("device")?,
                    opened_at: row.instant("opened_at")?,
                    seen_at: row.instant("seen_at")?,
                    expires_at: row.instant("expires_at")?,
                })
            })
            .collect()
    }

    /// Signs one device of an account out. [`StoreError::Missing`] where it is not theirs.
    pub async fn end_session(
        &self,
        change: &Change,
        account: &AccountId,
        session: &SessionId,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        let done = sqlx::query("DELETE FROM sessions WHERE id = $1 AND account_id = $2")
            .bind(session.as_str())
            .bind(account.as_str())
            .execute(&mut *tx)
            .await?;
        met(done)?;
        let detail = json!({ "account": account });
        change.record(&mut tx, "end_session", "session", session.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }

    /// Signs the device with this cookie out. [`StoreError::Missing`] where nobody is signed in.
    pub async fn end_session_by_token(&self, change: &Change, token_hash: &str) -> Result<()> {
        let mut tx = self.begin().await?;
        let row =
            sqlx::query("DELETE FROM sessions WHERE token_hash = $1 RETURNING id, account_id")
                .bind(token_hash)
                .fetch_optional(&mut *tx)
                .await?
                .ok_or(StoreError::Missing)?;
        let session: SessionId = row.named("id", SessionId::new)?;
        let account: AccountId = row.named("account_id", AccountId::new)?;
        let detail = json!({ "account": account });
        let change = change.or_by(&account);
        change.record(&mut tx, "end_session", "session", session.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }
}
