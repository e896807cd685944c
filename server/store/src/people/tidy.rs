//! Clearing away what has had its time.

use crate::{Change, Result, Store};
use hamsa_domain::Instant;
use hamsa_domain::time::DAY;
use serde::Serialize;
use serde_json::json;
use sqlx::AnyConnection;

/// How long failed attempts are kept, in milliseconds; they count for far less.
const ATTEMPTS_KEPT: i64 = DAY;
/// How long it is kept that a mail was sent or given up, in milliseconds. Far longer than it is tried.
const MAILS_KEPT: i64 = 30 * DAY;

/// What was cleared away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tidied {
    /// Sessions that ended.
    pub sessions: i64,
    /// Links that ended.
    pub tokens: i64,
    /// Failed attempts.
    pub attempts: i64,
    /// Mails sent or given up.
    pub mails: i64,
}

impl Store {
    /// Clears away ended sessions and links, failures older than a day, and mails of 30 days ago. Writes an audit row if there were any.
    pub async fn tidy_up(&self, change: &Change) -> Result<Tidied> {
        let now = change.at;
        let mut tx = self.begin().await?;
        let tidied = Tidied {
            sessions: clear(&mut tx, "DELETE FROM sessions WHERE expires_at <= $1", now).await?,
            tokens: clear(&mut tx, "DELETE FROM tokens WHERE expires_at <= $1", now).await?,
            attempts: clear(&mut tx, "DELETE FROM attempts WHERE at <= $1", now - ATTEMPTS_KEPT)
                .await?,
            mails: clear(&mut tx, "DELETE FROM mails WHERE created_at <= $1", now - MAILS_KEPT)
                .await?,
        };
        if tidied != Tidied::default() {
            change.record(&mut tx, "tidy_up", "store", "", json!(tidied)).await?;
        }
        tx.commit().await?;
        Ok(tidied)
    }
}

async fn clear(
    connection: &mut AnyConnection,
    statement: &'static str,
    until: Instant,
) -> Result<i64> {
    let done = sqlx::query(statement).bind(until.0).execute(connection).await?;
    Ok(i64::try_from(done.rows_affected()).unwrap_or(i64::MAX))
}
