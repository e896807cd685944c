//! Attempts to prove who one is, by address and by place; those that succeed are forgotten.

use crate::rows::Columns;
use crate::{Result, Store, new_id};
use hamsa_domain::Instant;
use hamsa_domain::people::throttle::Failures;
use sqlx::Row;

/// An attempt that was counted once: it can be taken off again.
#[derive(Clone, Debug)]
pub struct Counted(String);

impl Store {
    /// Counts an attempt under `key`, an address or a place, as the failure that it may become.
    pub async fn count_attempt(&self, key: &str, at: Instant) -> Result<Counted> {
        let id = new_id();
        sqlx::query("INSERT INTO attempts (id, key, at) VALUES ($1, $2, $3)")
            .bind(&id)
            .bind(key)
            .bind(at.0)
            .execute(&self.write)
            .await?;
        Ok(Counted(id))
    }

    /// The failures of `key` from `since` on, attempts under way among them.
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

    /// Takes one attempt off the count: it was not heard, or did not fail.
    pub async fn forget_attempt(&self, counted: &Counted) -> Result<()> {
        sqlx::query("DELETE FROM attempts WHERE id = $1")
            .bind(&counted.0)
            .execute(&self.write)
            .await?;
        Ok(())
    }

    /// Forgets the failures of `key`: somebody got in.
    pub async fn forget_failures(&self, key: &str) -> Result<()> {
        sqlx::query("DELETE FROM attempts WHERE key = $1").bind(key).execute(&self.write).await?;
        Ok(())
    }
}
