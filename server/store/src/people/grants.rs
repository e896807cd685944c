//! Grants: one role of one person in one scope.

use super::invitations;
use crate::rows::Columns;
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::id::{AccountId, AuthorityCode, GrantId};
use hamsa_domain::people::{Grant, Role, Scope};
use serde_json::json;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

impl Store {
    /// Gives a role in a scope. [`StoreError::Taken`] where the person has it,
    /// [`StoreError::Missing`] where there is no such account.
    pub async fn give_grant(
        &self,
        change: &Change,
        account: &AccountId,
        role: Role,
        scope: &Scope,
    ) -> Result<GrantId> {
        let mut tx = self.begin().await?;
        let id = insert(&mut tx, account, role, scope).await?.ok_or(StoreError::Taken)?;
        let detail = json!({ "account": account, "role": role, "scope": scope });
        change.record(&mut tx, "give_grant", "grant", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Ends a grant, and tells which it was. No invitation stays open by which its holder could take
    /// it back.
    pub async fn end_grant(&self, change: &Change, id: &GrantId) -> Result<Grant> {
        let mut tx = self.begin().await?;
        let row = sqlx::query(
            "DELETE FROM grants WHERE id = $1
             RETURNING id AS grant_id, account_id, role, scope_kind, scope_code,
                       (SELECT email FROM accounts WHERE id = account_id) AS email",
        )
        .bind(id.as_str())
        .fetch_optional(&mut *tx)
        .await?
        .ok_or(StoreError::Missing)?;
        let account: AccountId = row.named("account_id", AccountId::new)?;
        let ended = grant(&row)?;
        let email: &str = row.try_get("email")?;
        invitations::close(&mut tx, email, ended.role, &ended.scope).await?;
        let detail = json!({ "account": account, "role": ended.role, "scope": ended.scope });
        change.record(&mut tx, "end_grant", "grant", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(ended)
    }

    /// The city in which a scope lies: that of a school. `None` for all others.
    pub async fn city_of(&self, scope: &Scope) -> Result<Option<AuthorityCode>> {
        city_of(&mut *self.read.acquire().await?, scope).await
    }

    /// A grant and whose it is.
    pub async fn grant(&self, id: &GrantId) -> Result<Option<(AccountId, Grant)>> {
        let row = sqlx::query(
            "SELECT id AS grant_id, account_id, role, scope_kind, scope_code
             FROM grants WHERE id = $1",
        )
        .bind(id.as_str())
        .fetch_optional(&self.read)
        .await?;
        row.map(|row| Ok((row.named("account_id", AccountId::new)?, grant(&row)?))).transpose()
    }

    /// What somebody is, and where; nothing, while their account is disabled.
    pub async fn grants_of(&self, account: &AccountId) -> Result<Vec<Grant>> {
        let mut tx = self.snapshot().await?;
        held_by(&mut tx, account).await
    }

    /// Whether the owner of an address has a role in a scope.
    pub async fn holds(&self, email: &str, role: Role, scope: &Scope) -> Result<bool> {
        let (kind, code) = scope.columns();
        let row = sqlx::query(
            "SELECT g.id FROM grants g JOIN accounts a ON a.id = g.account_id
             WHERE a.email = $1 AND g.role = $2 AND g.scope_kind = $3 AND g.scope_code = $4",
        )
        .bind(email)
        .bind(role.code())
        .bind(kind)
        .bind(code)
        .fetch_optional(&self.read)
        .await?;
        Ok(row.is_some())
    }
}

/// What somebody is; nothing, while their account is disabled.
pub(super) async fn held_by(
    connection: &mut AnyConnection,
    account: &AccountId,
) -> Result<Vec<Grant>> {
    let rows = sqlx::query(
        "SELECT g.id AS grant_id, g.role, g.scope_kind, g.scope_code
         FROM grants g JOIN accounts a ON a.id = g.account_id
         WHERE a.id = $1 AND a.disabled_at IS NULL",
    )
    .bind(account.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(grant).collect()
}

/// [`Store::city_of`], as this connection sees it.
pub(super) async fn city_of(
    connection: &mut AnyConnection,
    scope: &Scope,
) -> Result<Option<AuthorityCode>> {
    let Scope::School(code) = scope else { return Ok(None) };
    let row = sqlx::query("SELECT authority_code FROM schools WHERE code = $1")
        .bind(code.as_str())
        .fetch_optional(connection)
        .await?;
    Ok(row.map(|row| row.named_if("authority_code", AuthorityCode::new)).transpose()?.flatten())
}

/// Gives a grant unless the person has it.
pub(super) async fn insert(
    connection: &mut AnyConnection,
    account: &AccountId,
    role: Role,
    scope: &Scope,
) -> Result<Option<GrantId>> {
    let id = GrantId::new(new_id());
    let (kind, code) = scope.columns();
    let done = sqlx::query(
        "INSERT INTO grants (id, account_id, role, scope_kind, scope_code)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (account_id, role, scope_kind, scope_code) DO NOTHING",
    )
    .bind(id.as_str())
    .bind(account.as_str())
    .bind(role.code())
    .bind(kind)
    .bind(code)
    .execute(connection)
    .await?;
    Ok((done.rows_affected() == 1).then_some(id))
}

/// Reads a grant from the columns `grant_id`, `role`, `scope_kind`, `scope_code`.
pub(super) fn grant(row: &AnyRow) -> Result<Grant> {
    Ok(Grant {
        id: row.named("grant_id", GrantId::new)?,
        role: row.coded("role", Role::parse)?,
        scope: scope(row)?,
    })
}

/// Reads a grant where an outer join may have found none.
pub(super) fn grant_if(row: &AnyRow) -> Result<Option<Grant>> {
    match row.try_get::<Option<&str>, _>("grant_id")? {
        Some(_) => grant(row).map(Some),
        None => Ok(None),
    }
}

/// Reads a scope from its two columns.
pub(super) fn scope(row: &AnyRow) -> Result<Scope> {
    let code: &str = row.try_get("scope_code")?;
    row.coded("scope_kind", |kind| Scope::from_columns(kind, code))
}
