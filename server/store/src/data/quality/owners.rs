//! In whose hands figures are that do not fit.

use super::{key, take};
use crate::rows::Columns;
use crate::{Change, Result, Store, new_id};
use hamsa_domain::data::quality::Key;
use hamsa_domain::id::{AccountId, AuthorityCode};
use serde_json::json;
use sqlx::AnyConnection;
use std::collections::BTreeMap;

impl Store {
    /// Who was named in a city, whatever has become of them since.
    pub async fn finding_owners(&self, city: &AuthorityCode) -> Result<BTreeMap<Key, AccountId>> {
        let mut connection = self.read.acquire().await?;
        named(&mut connection, city).await
    }

    /// Puts what does not fit into somebody's hands. Where it is there already, nothing changes.
    pub async fn hand_over_finding(
        &self,
        change: &Change,
        city: &AuthorityCode,
        key: &Key,
        owner: &AccountId,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        take(&mut tx, city, &key.school).await?;
        if named(&mut tx, city).await?.get(key) == Some(owner) {
            return Ok(());
        }
        sqlx::query(
            "INSERT INTO finding_owners (id, authority_code, school_code, check_code, indicator, year,
                                         owner_id, given_by, given_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(new_id())
        .bind(city.as_str())
        .bind(key.school.as_str())
        .bind(&key.check)
        .bind(key.cell.as_str())
        .bind(i64::from(key.year))
        .bind(owner.as_str())
        .bind(change.actor.as_ref().map(AccountId::as_str))
        .bind(change.at.0)
        .execute(&mut *tx)
        .await?;
        let (about, detail) = (key.to_string(), json!({ "owner": owner }));
        change.record(&mut tx, "hand_over_finding", "finding", &about, detail).await?;
        Ok(tx.commit().await?)
    }
}

async fn named(
    connection: &mut AnyConnection,
    city: &AuthorityCode,
) -> Result<BTreeMap<Key, AccountId>> {
    let rows = sqlx::query(
        "SELECT school_code, check_code, indicator, year, owner_id FROM finding_owners
         WHERE authority_code = $1 ORDER BY id",
    )
    .bind(city.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| Ok((key(row)?, row.named("owner_id", AccountId::new)?))).collect()
}
