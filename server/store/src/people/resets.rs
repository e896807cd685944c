//! Reset links: how somebody who forgot their password gets in again.

use super::accounts::write_password;
use super::mails::{NewMail, queue};
use crate::rows::{Columns, met};
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::Instant;
use hamsa_domain::id::AccountId;
use serde_json::json;
use sqlx::Row;

/// Whose password an open reset link is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reset {
    /// The account.
    pub account: AccountId,
    /// Its address.
    pub email: String,
    /// Its name.
    pub name: String,
}

impl Store {
    /// Makes a reset link and queues the mail that carries it. [`StoreError::Missing`] where the
    /// account is disabled.
    pub async fn ask_reset(
        &self,
        change: &Change,
        account: &AccountId,
        token_hash: &str,
        expires_at: Instant,
        mail: Option<&NewMail>,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        let done = sqlx::query(
            "INSERT INTO tokens (id, kind, token_hash, account_id, email, name, created_by, expires_at)
             SELECT $1, 'reset', $2, id, email, name, $3, $4
             FROM accounts WHERE id = $5 AND disabled_at IS NULL",
        )
        .bind(new_id())
        .bind(token_hash)
        .bind(change.actor.as_ref().map(AccountId::as_str))
        .bind(expires_at.0)
        .bind(account.as_str())
        .execute(&mut *tx)
        .await?;
        met(done)?;
        if let Some(mail) = mail {
            queue(&mut tx, mail, change.at).await?;
        }
        change.record(&mut tx, "ask_reset", "account", account.as_str(), json!({})).await?;
        Ok(tx.commit().await?)
    }

    /// Whose password this link may set.
    pub async fn reset(&self, token_hash: &str, now: Instant) -> Result<Option<Reset>> {
        let row = sqlx::query(
            "SELECT a.id, a.email, a.name FROM tokens t JOIN accounts a ON a.id = t.account_id
             WHERE t.token_hash = $1 AND t.kind = 'reset' AND t.used_at IS NULL
               AND t.expires_at > $2 AND a.disabled_at IS NULL",
        )
        .bind(token_hash)
        .bind(now.0)
        .fetch_optional(&self.read)
        .await?;
        row.map(|row| {
            Ok(Reset {
                account: row.named("id", AccountId::new)?,
                email: row.try_get("email")?,
                name: row.try_get("name")?,
            })
        })
        .transpose()
    }

    /// Sets the password by a link, once, and ends all sessions and other reset links of the
    /// account.
    pub async fn use_reset(
        &self,
        change: &Change,
        token_hash: &str,
        password_hash: &str,
    ) -> Result<AccountId> {
        let mut tx = self.begin().await?;
        let row = sqlx::query(
            "UPDATE tokens SET used_at = $1
             WHERE token_hash = $2 AND kind = 'reset' AND used_at IS NULL AND expires_at > $1
             RETURNING account_id",
        )
        .bind(change.at.0)
        .bind(token_hash)
        .fetch_optional(&mut *tx)
        .await?
        .ok_or(StoreError::Missing)?;
        let account: AccountId = row.named("account_id", AccountId::new)?;
        write_password(&mut tx, &account, password_hash, None).await?;
        let change = change.or_by(&account);
        change.record(&mut tx, "use_reset", "account", account.as_str(), json!({})).await?;
        tx.commit().await?;
        Ok(account)
    }
}
