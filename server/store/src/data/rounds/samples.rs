//! Rounds whose answers are made up for the demo.

use crate::rows::Columns;
use crate::{Change, Result, Store, pass_turnstile};
use hamsa_domain::id::{AuthorityCode, RequestId, RoundId};
use serde_json::json;
use std::collections::BTreeSet;

impl Store {
    /// Marks a round as made up: whatever is made of its answers says so. Once is enough.
    pub async fn mark_as_sample(&self, change: &Change, round: &RoundId) -> Result<()> {
        let mut tx = self.begin().await?;
        // What is made of figures asks whether they are samples, so this counts as a change of figures.
        pass_turnstile(&mut tx).await?;
        let marked = sqlx::query(
            "INSERT INTO sample_rounds (round_id, marked_at) VALUES ($1, $2)
             ON CONFLICT (round_id) DO NOTHING",
        )
        .bind(round.as_str())
        .bind(change.at.0)
        .execute(&mut *tx)
        .await?;
        if marked.rows_affected() == 0 {
            return Ok(());
        }
        change.record(&mut tx, "mark_as_sample", "round", round.as_str(), json!({})).await?;
        Ok(tx.commit().await?)
    }

    /// The requests by which the schools of a city were asked what is made up. A figure is a sample if it came by one of
    /// them, whatever else was asked of its year.
    pub async fn sample_requests(&self, authority: &AuthorityCode) -> Result<BTreeSet<RequestId>> {
        let rows = sqlx::query(
            "SELECT q.id FROM schools c
             JOIN requests q ON q.school_code = c.code
             JOIN sample_rounds s ON s.round_id = q.round_id
             WHERE c.authority_code = $1",
        )
        .bind(authority.as_str())
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(|row| row.named("id", RequestId::new)).collect()
    }
}
