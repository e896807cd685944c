//! A person takes a decision about a place back: where it belongs is again what it was without it.

use super::places::shift;
use super::schools::{school, schools};
use crate::data::Move;
use crate::rows::{Columns, count};
use crate::{Change, Result, Store, StoreError, pass_turnstile};
use hamsa_domain::cities::Placement;
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use serde_json::{Value, json};
use sqlx::{AnyConnection, Row};

impl Store {
    /// Takes back what was decided about a locality. Its schools, but for those with a decision of their
    /// own, belong where its name says: `authority`, or nowhere. Answers how many schools that concerned.
    /// [`StoreError::Missing`] if nothing was decided.
    pub async fn withdraw_locality(
        &self,
        change: &Change,
        key: &str,
        authority: Option<&AuthorityCode>,
    ) -> Result<i64> {
        let mut tx = self.begin().await?;
        pass_turnstile(&mut tx).await?;
        let forgotten = sqlx::query("DELETE FROM localities WHERE key = $1")
            .bind(key)
            .execute(&mut *tx)
            .await?;
        if forgotten.rows_affected() == 0 {
            return Err(StoreError::Missing);
        }
        let rows = sqlx::query(schools!(
            "WHERE locality_key = $1 AND placement = 'person' AND settled = 0 ORDER BY code"
        ))
        .bind(key)
        .fetch_all(&mut *tx)
        .await?;
        sqlx::query(
            "UPDATE schools SET authority_code = $1, placement = $2
             WHERE locality_key = $3 AND placement = 'person' AND settled = 0",
        )
        .bind(authority.map(AuthorityCode::as_str))
        .bind(by_name(authority).code())
        .bind(key)
        .execute(&mut *tx)
        .await?;
        let mut moves = Vec::with_capacity(rows.len());
        for row in &rows {
            let before = school(row)?.school;
            moves.push(Move {
                school: before.code,
                from: before.authority,
                to: authority.cloned(),
            });
        }
        shift(&mut tx, &moves).await?;
        let concerned = count(rows.len());
        let detail = json!({ "authority": authority, "schools": concerned });
        change.record(&mut tx, "withdraw_locality", "locality", key, detail).await?;
        tx.commit().await?;
        Ok(concerned)
    }

    /// Takes back what was decided about one school. It belongs where the Ministry's budget had it; else
    /// where its locality was settled; else where the locality's name says: `by_name`, or nowhere.
    /// [`StoreError::Missing`] if nothing was decided about this school by itself.
    pub async fn withdraw_school(
        &self,
        change: &Change,
        code: &SchoolCode,
        named: Option<&AuthorityCode>,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        pass_turnstile(&mut tx).await?;
        let row = sqlx::query(schools!("WHERE code = $1 AND settled = 1"))
            .bind(code.as_str())
            .fetch_optional(&mut *tx)
            .await?
            .ok_or(StoreError::Missing)?;
        let record = school(&row)?;
        let (authority, placement) = match in_budget(&mut tx, code).await? {
            Some(authority) => (Some(authority), Placement::Budget),
            None => match settled(&mut tx, &record.locality_key).await? {
                Some(authority) => (authority, Placement::Person),
                None => (named.cloned(), by_name(named)),
            },
        };
        sqlx::query(
            "UPDATE schools SET authority_code = $1, placement = $2, settled = 0 WHERE code = $3",
        )
        .bind(authority.as_ref().map(AuthorityCode::as_str))
        .bind(placement.code())
        .bind(code.as_str())
        .execute(&mut *tx)
        .await?;
        let detail = json!({ "before": record.school.authority, "after": authority });
        let (from, to) = (record.school.authority, authority);
        shift(&mut tx, &[Move { school: code.clone(), from, to }]).await?;
        change.record(&mut tx, "withdraw_school", "school", code.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }
}

fn by_name(authority: Option<&AuthorityCode>) -> Placement {
    if authority.is_some() { Placement::Locality } else { Placement::Unknown }
}

/// What was decided about a locality; nothing within if it is no authority's.
async fn settled(
    connection: &mut AnyConnection,
    key: &str,
) -> Result<Option<Option<AuthorityCode>>> {
    let row = sqlx::query("SELECT authority_code FROM localities WHERE key = $1")
        .bind(key)
        .fetch_optional(connection)
        .await?;
    row.map(|row| row.named_if("authority_code", AuthorityCode::new)).transpose()
}

/// The authority that the budget named, where a person's first word about the school overrode it.
async fn in_budget(
    connection: &mut AnyConnection,
    code: &SchoolCode,
) -> Result<Option<AuthorityCode>> {
    let rows = sqlx::query(
        "SELECT action, detail FROM audits
         WHERE entity = 'school' AND entity_id = $1 ORDER BY id DESC",
    )
    .bind(code.as_str())
    .fetch_all(connection)
    .await?;
    let mut first = Value::Null;
    for row in &rows {
        match row.try_get("action")? {
            "settle_school" => first = row.json("detail")?,
            "withdraw_school" => break,
            _ => {}
        }
    }
    let was_budget = first["placement"] == Placement::Budget.code();
    Ok(first["before"].as_str().filter(|_| was_budget).map(AuthorityCode::new))
}
