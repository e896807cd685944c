//! Whether anything has changed that figures are made of.

use crate::{Result, Store};
use sqlx::{Any, AnyPool, Executor, Row};

impl Store {
    /// A name for the state of all figures, placements and memberships: as long as it stays the
    /// same, what was computed from them holds. `None` while nothing has been stored.
    ///
    /// Whatever changes them passes the turnstile, which counts; the first audit row tells one
    /// database from another.
    pub async fn figures_version(&self) -> Result<Option<String>> {
        version::<&AnyPool>(&self.read).await
    }
}

/// [`Store::figures_version`], as this connection sees it.
pub(super) async fn version<'c, E>(executor: E) -> Result<Option<String>>
where
    E: Executor<'c, Database = Any>,
{
    let row = sqlx::query("SELECT passed, (SELECT MIN(id) FROM audits) AS first FROM turnstile")
        .fetch_one(executor)
        .await?;
    let (first, passed): (Option<String>, i64) = (row.try_get("first")?, row.try_get("passed")?);
    Ok(first.map(|first| format!("{first}-{passed}")))
}
