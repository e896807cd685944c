//! Changes and the journal of them: each is written in the transaction of what it tells about.

use crate::rows::Columns;
use crate::{Result, Store, new_id};
use hamsa_domain::Instant;
use hamsa_domain::id::AccountId;
use serde_json::Value;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

/// Who changes something, when, and in answer to which request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The person; `None` for the command line, for jobs and for somebody not signed in.
    pub actor: Option<AccountId>,
    /// When.
    pub at: Instant,
    /// The number of the request, which the log has as well.
    pub request: String,
}

impl Change {
    /// A change by a person.
    pub fn by(actor: &AccountId, at: Instant, request: impl Into<String>) -> Self {
        Self { actor: Some(actor.clone()), at, request: request.into() }
    }

    /// A change by nobody in particular.
    pub fn by_system(at: Instant, request: impl Into<String>) -> Self {
        Self { actor: None, at, request: request.into() }
    }

    /// The same change by `account`, where nobody is signed in: whoever follows a link acts for
    /// themselves.
    pub(crate) fn or_by(&self, account: &AccountId) -> Self {
        Self { actor: self.actor.clone().or_else(|| Some(account.clone())), ..self.clone() }
    }

    /// Writes the audit row. `detail` holds no secrets.
    pub(crate) async fn record(
        &self,
        connection: &mut AnyConnection,
        action: &str,
        entity: &str,
        entity_id: &str,
        detail: Value,
    ) -> Result<()> {
        sqlx::query(
            "INSERT INTO audits (id, at, actor_id, request, action, entity, entity_id, detail)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(new_id())
        .bind(self.at.0)
        .bind(self.actor.as_ref().map(AccountId::as_str))
        .bind(&self.request)
        .bind(action)
        .bind(entity)
        .bind(entity_id)
        .bind(detail.to_string())
        .execute(connection)
        .await?;
        Ok(())
    }
}

/// One row of the journal.
#[derive(Clone, Debug, PartialEq)]
pub struct Audit {
    /// Its id (UUIDv7); later rows have greater ones.
    pub id: String,
    /// When.
    pub at: Instant,
    /// Who.
    pub actor: Option<AccountId>,
    /// The name of who, as it is today.
    pub actor_name: Option<String>,
    /// The number of the request.
    pub request: String,
    /// What was done, as the function of the store is called.
    pub action: String,
    /// To what kind of thing.
    pub entity: String,
    /// To which one.
    pub entity_id: String,
    /// What else is worth knowing.
    pub detail: Value,
}

macro_rules! audits {
    () => {
        "SELECT t.id, t.at, t.actor_id, a.name AS actor_name, t.request, t.action, t.entity,
                t.entity_id, t.detail
         FROM audits t LEFT JOIN accounts a ON a.id = t.actor_id"
    };
}

impl Store {
    /// What the journal says of `actions`, newest first: at most `limit` rows.
    pub async fn audits_of(&self, actions: &[&str], limit: i64) -> Result<Vec<Audit>> {
        let places: Vec<String> = (1..=actions.len()).map(|place| format!("${place}")).collect();
        let statement = format!(
            concat!(audits!(), " WHERE t.action IN ({}) ORDER BY t.id DESC LIMIT ${}"),
            places.join(", "),
            actions.len() + 1
        );
        let mut query = sqlx::query(AssertSqlSafe(statement));
        for action in actions {
            query = query.bind(*action);
        }
        let rows = query.bind(limit).fetch_all(&self.read).await?;
        rows.iter().map(audit).collect()
    }

    /// What the journal says of one thing, newest first.
    pub async fn audits_about(&self, entity: &str, entity_id: &str) -> Result<Vec<Audit>> {
        let rows = sqlx::query(concat!(
            audits!(),
            " WHERE t.entity = $1 AND t.entity_id = $2 ORDER BY t.id DESC"
        ))
        .bind(entity)
        .bind(entity_id)
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(audit).collect()
    }

    /// The journal, newest first: at most `limit` rows, older than the row `before` if given.
    pub async fn audits(&self, limit: i64, before: Option<&str>) -> Result<Vec<Audit>> {
        let rows = sqlx::query(concat!(
            audits!(),
            " WHERE $1 = '' OR t.id < $1 ORDER BY t.id DESC LIMIT $2"
        ))
        .bind(before.unwrap_or_default())
        .bind(limit)
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(audit).collect()
    }
}

fn audit(row: &AnyRow) -> Result<Audit> {
    Ok(Audit {
        id: row.try_get("id")?,
        at: row.instant("at")?,
        actor: row.named_if("actor_id", AccountId::new)?,
        actor_name: row.try_get("actor_name")?,
        request: row.try_get("request")?,
        action: row.try_get("action")?,
        entity: row.try_get("entity")?,
        entity_id: row.try_get("entity_id")?,
        detail: row.json("detail")?,
    })
}
