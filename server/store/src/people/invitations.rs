//! Invitations: a link by mail that gives a role in a scope, once.

use super::accounts::{self, NewAccount};
use super::grants::{self, scope};
use super::mails::{NewMail, queue};
use crate::error::{ACCOUNT_DISABLED, PASSWORD_NEEDED};
use crate::rows::{Columns, met};
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::id::{AccountId, AuthorityCode, InvitationId};
use hamsa_domain::people::{Actor, Role, Scope};
use hamsa_domain::{Instant, Language};
use serde_json::json;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

/// An invitation to be sent.
#[derive(Clone)]
pub struct NewInvitation {
    /// Who is invited, as `hamsa_domain::people::credentials::email` writes it.
    pub email: String,
    /// The name by which they are addressed.
    pub name: String,
    /// The language in which they are addressed.
    pub language: Option<Language>,
    /// As what.
    pub role: Role,
    /// Where.
    pub scope: Scope,
    /// The hash of the link's secret.
    pub token_hash: String,
    /// Until when it may be accepted.
    pub expires_at: Instant,
}

/// An invitation that is neither accepted nor withdrawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// Who is invited.
    pub email: String,
    /// The name by which they are addressed.
    pub name: String,
    /// The language in which they are addressed.
    pub language: Option<Language>,
    /// As what.
    pub role: Role,
    /// Where.
    pub scope: Scope,
    /// Who invited.
    pub invited_by: Option<AccountId>,
    /// The name of who invited.
    pub invited_by_name: Option<String>,
    /// Until when it may be accepted.
    pub expires_at: Instant,
    /// Whether the address has an account: then no password is to be chosen.
    pub has_account: bool,
    /// Whether a mail to the address has not been taken since, so that the link may not have arrived.
    pub undelivered: bool,
}

/// What somebody enters who accepts.
#[derive(Clone)]
pub struct Acceptance {
    /// The name shown to others; not used where the address has an account.
    pub name: String,
    /// The hash of the password that somebody new chose; `None` from somebody who has shown that
    /// the account of the address is theirs.
    pub password_hash: Option<String>,
    /// The language chosen; else that of the invitation.
    pub language: Option<Language>,
}

/// Invitations `t` that are neither accepted nor withdrawn.
macro_rules! invitations {
    ($condition:literal) => {
        concat!(
            "SELECT t.id, t.email, t.name, t.language, t.role, t.scope_kind, t.scope_code,
                    t.created_by, i.name AS created_by_name, t.expires_at, a.id AS account_id,
                    (SELECT MIN(m.id) FROM mails m
                     WHERE m.to_address = t.email AND m.id > t.id AND m.sent_at IS NULL
                       AND m.last_error IS NOT NULL) AS undelivered
             FROM tokens t LEFT JOIN accounts i ON i.id = t.created_by
                           LEFT JOIN accounts a ON a.email = t.email
             WHERE t.kind = 'invitation' AND t.used_at IS NULL AND ",
            $condition
        )
    };
}

impl Store {
    /// Invites somebody, and queues the mail that carries the link. An open invitation of the same
    /// address to the same role ends: there is one link at a time.
    pub async fn invite(
        &self,
        change: &Change,
        new: &NewInvitation,
        mail: Option<&NewMail>,
    ) -> Result<InvitationId> {
        let id = InvitationId::new(new_id());
        let (kind, code) = new.scope.columns();
        let mut tx = self.begin().await?;
        let replaced = close(&mut tx, &new.email, new.role, &new.scope).await?;
        sqlx::query(
            "INSERT INTO tokens (id, kind, token_hash, email, name, language, role, scope_kind,
                                 scope_code, created_by, expires_at)
             VALUES ($1, 'invitation', $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        )
        .bind(id.as_str())
        .bind(&new.token_hash)
        .bind(&new.email)
        .bind(&new.name)
        .bind(new.language.map(Language::code))
        .bind(new.role.code())
        .bind(kind)
        .bind(code)
        .bind(change.actor.as_ref().map(AccountId::as_str))
        .bind(new.expires_at.0)
        .execute(&mut *tx)
        .await?;
        if let Some(mail) = mail {
            queue(&mut tx, mail, change.at).await?;
        }
        let detail = json!({
            "email": new.email, "role": new.role, "scope": new.scope, "replaced": replaced,
        });
        change.record(&mut tx, "invite", "invitation", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// The open invitation behind a link, unless who invited may not give the role any more.
    pub async fn invitation(&self, token_hash: &str, now: Instant) -> Result<Option<Invitation>> {
        let mut connection = self.read.acquire().await?;
        let row = sqlx::query(invitations!("t.token_hash = $1 AND t.expires_at > $2"))
            .bind(token_hash)
            .bind(now.0)
            .fetch_optional(&mut *connection)
            .await?;
        let Some(found) = row.as_ref().map(invitation).transpose()? else { return Ok(None) };
        let inviter = found.invited_by.as_ref();
        let holds = may_still_give(&mut connection, inviter, found.role, &found.scope).await?;
        Ok(holds.then_some(found))
    }

    /// The invitation with this id while it is neither accepted nor withdrawn, be it expired.
    pub async fn invitation_by_id(&self, id: &InvitationId) -> Result<Option<Invitation>> {
        let row = sqlx::query(invitations!("t.id = $1"))
            .bind(id.as_str())
            .fetch_optional(&self.read)
            .await?;
        row.as_ref().map(invitation).transpose()
    }

    /// Open invitations, oldest first: all, or those into `city` or into one of its schools. Also
    /// those of people who have lost the right to invite: they can be withdrawn, but not accepted.
    pub async fn invitations_in(
        &self,
        city: Option<&AuthorityCode>,
        now: Instant,
    ) -> Result<Vec<Invitation>> {
        let rows = sqlx::query(invitations!(
            "t.expires_at > $1
               AND ($2 = ''
                    OR (t.scope_kind = 'city' AND t.scope_code = $2)
                    OR (t.scope_kind = 'school' AND t.scope_code IN
                        (SELECT code FROM schools WHERE authority_code = $2)))
             ORDER BY t.id"
        ))
        .bind(now.0)
        .bind(city.map_or("", AuthorityCode::as_str))
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(invitation).collect()
    }

    /// Whether the address has an open invitation to a role in a scope.
    pub async fn is_invited(
        &self,
        email: &str,
        role: Role,
        scope: &Scope,
        now: Instant,
    ) -> Result<bool> {
        let (kind, code) = scope.columns();
        let row = sqlx::query(
            "SELECT id FROM tokens
             WHERE kind = 'invitation' AND used_at IS NULL AND expires_at > $5
               AND email = $1 AND role = $2 AND scope_kind = $3 AND scope_code = $4",
        )
        .bind(email)
        .bind(role.code())
        .bind(kind)
        .bind(code)
        .bind(now.0)
        .fetch_optional(&self.read)
        .await?;
        Ok(row.is_some())
    }

    /// Accepts an invitation: makes the account, or, where the address has one, only adds the
    /// grant. Other open invitations of the address to the same end with it. Of two at once, one gets [`StoreError::Missing`], and so does whoever was invited by
    /// somebody who may not give the role any more. [`StoreError::Taken`] where a password was
    /// chosen for an address that has an account: its owner has to come with the account's own.
    pub async fn accept_invitation(
        &self,
        change: &Change,
        token_hash: &str,
        acceptance: &Acceptance,
    ) -> Result<AccountId> {
        let mut tx = self.begin().await?;
        let row = sqlx::query(
            "UPDATE tokens SET used_at = $1
             WHERE token_hash = $2 AND kind = 'invitation' AND used_at IS NULL AND expires_at > $1
             RETURNING id, email, language, role, scope_kind, scope_code, created_by",
        )
        .bind(change.at.0)
        .bind(token_hash)
        .fetch_optional(&mut *tx)
        .await?
        .ok_or(StoreError::Missing)?;
        let id: InvitationId = row.named("id", InvitationId::new)?;
        let (role, scope) = (row.coded("role", Role::parse)?, scope(&row)?);
        let inviter: Option<AccountId> = row.named_if("created_by", AccountId::new)?;
        if !may_still_give(&mut tx, inviter.as_ref(), role, &scope).await? {
            return Err(StoreError::Missing);
        }
        let new = NewAccount {
            email: row.try_get("email")?,
            name: acceptance.name.clone(),
            password_hash: acceptance.password_hash.clone(),
            language: acceptance.language.or(row.coded_if("language", Language::parse)?),
        };
        let account = match accounts::insert(&mut tx, &new, change.at).await? {
            Some(account) if new.password_hash.is_some() => account,
            Some(_) => return Err(StoreError::Conflict(PASSWORD_NEEDED)),
            None => join(&mut tx, &new).await?,
        };
        grants::insert(&mut tx, &account, role, &scope).await?;
        close(&mut tx, &new.email, role, &scope).await?;
        let detail = json!({ "account": account, "role": role, "scope": scope });
        let change = change.or_by(&account);
        change.record(&mut tx, "accept_invitation", "invitation", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(account)
    }

    /// Takes an open invitation back.
    pub async fn withdraw_invitation(&self, change: &Change, id: &InvitationId) -> Result<()> {
        let mut tx = self.begin().await?;
        let done = sqlx::query(
            "DELETE FROM tokens WHERE id = $1 AND kind = 'invitation' AND used_at IS NULL",
        )
        .bind(id.as_str())
        .execute(&mut *tx)
        .await?;
        met(done)?;
        change.record(&mut tx, "withdraw_invitation", "invitation", id.as_str(), json!({})).await?;
        Ok(tx.commit().await?)
    }
}

/// Ends the open invitations of an address to a role in a scope, and tells which they were.
pub(super) async fn close(
    connection: &mut AnyConnection,
    email: &str,
    role: Role,
    scope: &Scope,
) -> Result<Vec<InvitationId>> {
    let (kind, code) = scope.columns();
    let rows = sqlx::query(
        "DELETE FROM tokens
         WHERE kind = 'invitation' AND used_at IS NULL
           AND email = $1 AND role = $2 AND scope_kind = $3 AND scope_code = $4
         RETURNING id",
    )
    .bind(email)
    .bind(role.code())
    .bind(kind)
    .bind(code)
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| row.named("id", InvitationId::new)).collect()
}

/// Whether who invited may give the role today, and not only on the day of the invitation. What the
/// command line has given stands.
async fn may_still_give(
    connection: &mut AnyConnection,
    inviter: Option<&AccountId>,
    role: Role,
    scope: &Scope,
) -> Result<bool> {
    let Some(inviter) = inviter else { return Ok(true) };
    let grants = grants::held_by(connection, inviter).await?;
    let city = grants::city_of(connection, scope).await?;
    Ok(Actor { grants, ..Actor::default() }.may_give(role, scope, city.as_ref()))
}

/// The account that the address has already, whose password no link but that of a reset may set.
async fn join(connection: &mut AnyConnection, new: &NewAccount) -> Result<AccountId> {
    let row = sqlx::query("SELECT id, disabled_at FROM accounts WHERE email = $1")
        .bind(&new.email)
        .fetch_optional(&mut *connection)
        .await?
        .ok_or(StoreError::Missing)?;
    if row.instant_if("disabled_at")?.is_some() {
        return Err(StoreError::Conflict(ACCOUNT_DISABLED));
    }
    if new.password_hash.is_some() {
        return Err(StoreError::Taken);
    }
    row.named("id", AccountId::new)
}

fn invitation(row: &AnyRow) -> Result<Invitation> {
    Ok(Invitation {
        id: row.named("id", InvitationId::new)?,
        email: row.try_get("email")?,
        name: row.try_get("name")?,
        language: row.coded_if("language", Language::parse)?,
        role: row.coded("role", Role::parse)?,
        scope: scope(row)?,
        invited_by: row.named_if("created_by", AccountId::new)?,
        invited_by_name: row.try_get("created_by_name")?,
        expires_at: row.instant("expires_at")?,
        has_account: row.try_get::<Option<&str>, _>("account_id")?.is_some(),
        undelivered: row.try_get::<Option<&str>, _>("undelivered")?.is_some(),
    })
}
