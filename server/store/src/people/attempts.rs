//! Failed attempts to prove who one is, by address and by place.

use crate::rows::Columns;
use crate::{Result, Store, new_id};
use hamsa_domain::Instant;
use hamsa_domain::people::throttle::Failures;
use sqlx::Row;

impl Store {
    /// Remembers a failure of `key`, an address or a place.
    pub async fn record_failure(&self, key: &str, at: Instant) -> Result<()> {
        sqlx::query("INSERT INTO attempts (id, key, at) VALUES ($1, $2, $3)")
            .bind(new_id())
            .bind(key)
            .bind(at.0)
            .execute(&self.write)
            .await?;
        Ok(())
    }

    /// The failures of `key` from `since` on.
    pub async fn failures(&self, key: &str, since: Instant) -> Result<Failures> {
        let row = sqlx::query(
            "SELECT COUNT(*) AS failures, MIN(at) AS oldest FROM attempts WHERE key = $1 AND at >= $2",
        )
        .bind(key)
        .bind(since.0)
        .fetch_one(&self.read)
        .await?;
        Ok(Failures { count: row.try_get("failures")?, oldest: row.instant_if("oldest")? })
    }

    /// Forgets the failures of `key`: somebody got in.
    pub async fn forget_failures(&self, key: &str) -> Result<()> {
        sqlx::query("DELETE FROM attempts WHERE key = $1").bind(key).execute(&self.write).await?;
        Ok(())
    }
}
