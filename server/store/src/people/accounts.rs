//! Accounts: one per person and address.

use crate::rows::{Columns, met};
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::id::{AccountId, SessionId};
use hamsa_domain::{Instant, Language};
use serde_json::json;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};
use std::fmt;

/// A person's account.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The address, as `hamsa_domain::people::credentials::email` writes it.
    pub email: String,
    /// The name shown to others.
    pub name: String,
    /// The hash of the password; `None` until one is chosen.
    pub password_hash: Option<String>,
    /// The language chosen, if any.
    pub language: Option<Language>,
    /// When it was made.
    pub created_at: Instant,
    /// Since when it is disabled, if it is.
    pub disabled_at: Option<Instant>,
}

impl fmt::Debug for Account {
    /// Without address, name and hash, which have no place in a log.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Account")
            .field("id", &self.id)
            .field("disabled_at", &self.disabled_at)
            .finish_non_exhaustive()
    }
}

/// An account to be made.
#[derive(Clone)]
pub struct NewAccount {
    /// The address, as `hamsa_domain::people::credentials::email` writes it.
    pub email: String,
    /// The name shown to others.
    pub name: String,
    /// The hash of the password; `None` where the person is to choose one by a reset link.
    pub password_hash: Option<String>,
    /// The language, if known.
    pub language: Option<Language>,
}

impl Store {
    /// The account with this address, a disabled one too.
    pub async fn account_by_email(&self, email: &str) -> Result<Option<Account>> {
        let row = sqlx::query(
            "SELECT id, email, name, password_hash, language, created_at, disabled_at
             FROM accounts WHERE email = $1",
        )
        .bind(email)
        .fetch_optional(&self.read)
        .await?;
        row.as_ref().map(account).transpose()
    }

    /// The account with this id, a disabled one too.
    pub async fn account(&self, id: &AccountId) -> Result<Option<Account>> {
        let row = sqlx::query(
            "SELECT id, email, name, password_hash, language, created_at, disabled_at
             FROM accounts WHERE id = $1",
        )
        .bind(id.as_str())
        .fetch_optional(&self.read)
        .await?;
        row.as_ref().map(account).transpose()
    }

    /// Makes an account without any grant. [`StoreError::Taken`] where the address has one.
    pub async fn create_account(&self, change: &Change, new: &NewAccount) -> Result<AccountId> {
        let mut tx = self.begin().await?;
        let id = insert(&mut tx, new, change.at).await?.ok_or(StoreError::Taken)?;
        change.record(&mut tx, "create_account", "account", id.as_str(), json!({})).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Sets the password, and ends all sessions but `keep` and every open reset link.
    pub async fn set_password(
        &self,
        change: &Change,
        account: &AccountId,
        password_hash: &str,
        keep: Option<&SessionId>,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        write_password(&mut tx, account, password_hash, keep).await?;
        change.record(&mut tx, "set_password", "account", account.as_str(), json!({})).await?;
        Ok(tx.commit().await?)
    }

    /// Sets the name shown to others.
    pub async fn set_name(&self, change: &Change, account: &AccountId, name: &str) -> Result<()> {
        let mut tx = self.begin().await?;
        let done = sqlx::query("UPDATE accounts SET name = $1 WHERE id = $2")
            .bind(name)
            .bind(account.as_str())
            .execute(&mut *tx)
            .await?;
        met(done)?;
        let detail = json!({ "name": name });
        change.record(&mut tx, "set_name", "account", account.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }

    /// Sets the language in which the person reads.
    pub async fn set_language(
        &self,
        change: &Change,
        account: &AccountId,
        language: Language,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        let done = sqlx::query("UPDATE accounts SET language = $1 WHERE id = $2")
            .bind(language.code())
            .bind(account.as_str())
            .execute(&mut *tx)
            .await?;
        met(done)?;
        let detail = json!({ "language": language });
        change.record(&mut tx, "set_language", "account", account.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }

    /// Disables an account and ends its sessions and reset links. Its grants stay on record.
    /// [`StoreError::Missing`] where it is disabled already.
    pub async fn disable_account(&self, change: &Change, account: &AccountId) -> Result<()> {
        let mut tx = self.begin().await?;
        let done = sqlx::query(
            "UPDATE accounts SET disabled_at = $1 WHERE id = $2 AND disabled_at IS NULL",
        )
        .bind(change.at.0)
        .bind(account.as_str())
        .execute(&mut *tx)
        .await?;
        met(done)?;
        end_access(&mut tx, account, None).await?;
        change.record(&mut tx, "disable_account", "account", account.as_str(), json!({})).await?;
        Ok(tx.commit().await?)
    }

    /// Lets somebody in again, with the grants they had. [`StoreError::Missing`] where the account
    /// is not disabled.
    pub async fn enable_account(&self, change: &Change, account: &AccountId) -> Result<()> {
        let mut tx = self.begin().await?;
        let done = sqlx::query(
            "UPDATE accounts SET disabled_at = NULL WHERE id = $1 AND disabled_at IS NOT NULL",
        )
        .bind(account.as_str())
        .execute(&mut *tx)
        .await?;
        met(done)?;
        change.record(&mut tx, "enable_account", "account", account.as_str(), json!({})).await?;
        Ok(tx.commit().await?)
    }
}

/// Makes an account unless the address has one.
pub(super) async fn insert(
    connection: &mut AnyConnection,
    new: &NewAccount,
    at: Instant,
) -> Result<Option<AccountId>> {
    let id = AccountId::new(new_id());
    let done = sqlx::query(
        "INSERT INTO accounts (id, email, name, password_hash, language, created_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (email) DO NOTHING",
    )
    .bind(id.as_str())
    .bind(&new.email)
    .bind(&new.name)
    .bind(new.password_hash.as_deref())
    .bind(new.language.map(Language::code))
    .bind(at.0)
    .execute(connection)
    .await?;
    Ok((done.rows_affected() == 1).then_some(id))
}

/// Writes a new password and ends whatever was opened with the old one.
pub(super) async fn write_password(
    connection: &mut AnyConnection,
    account: &AccountId,
    password_hash: &str,
    keep: Option<&SessionId>,
) -> Result<()> {
    let done = sqlx::query("UPDATE accounts SET password_hash = $1 WHERE id = $2")
        .bind(password_hash)
        .bind(account.as_str())
        .execute(&mut *connection)
        .await?;
    met(done)?;
    end_access(connection, account, keep).await
}

async fn end_access(
    connection: &mut AnyConnection,
    account: &AccountId,
    keep: Option<&SessionId>,
) -> Result<()> {
    sqlx::query("DELETE FROM sessions WHERE account_id = $1 AND id <> $2")
        .bind(account.as_str())
        .bind(keep.map_or("", SessionId::as_str))
        .execute(&mut *connection)
        .await?;
    sqlx::query("DELETE FROM tokens WHERE account_id = $1 AND used_at IS NULL")
        .bind(account.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Reads an account from a row that names its columns as the table does.
pub(super) fn account(row: &AnyRow) -> Result<Account> {
    Ok(Account {
        id: row.named("id", AccountId::new)?,
        email: row.try_get("email")?,
        name: row.try_get("name")?,
        password_hash: row.try_get("password_hash")?,
        language: row.coded_if("language", Language::parse)?,
        created_at: row.instant("created_at")?,
        disabled_at: row.instant_if("disabled_at")?,
    })
}
