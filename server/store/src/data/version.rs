//! Whether anything has changed that figures are made of.

use crate::{Result, Store};
use sqlx::Row;

impl Store {
    /// A name for the state of all figures, placements and memberships: as long as it stays the same,
    /// what was computed from them holds. `None` while nothing has been stored.
    ///
    /// It is the newest audit row of the changes that matter, and how many there are, since two servers'
    /// clocks may differ and an older row may come later.
    pub async fn figures_version(&self) -> Result<Option<String>> {
        let row = sqlx::query(
            "SELECT MAX(id) AS newest, COUNT(*) AS changes FROM audits
             WHERE action IN ('save_authorities', 'set_members', 'save_schools', 'settle_locality',
                              'settle_school', 'apply_import')",
        )
        .fetch_one(&self.read)
        .await?;
        let newest: Option<String> = row.try_get("newest")?;
        let changes: i64 = row.try_get("changes")?;
        Ok(newest.map(|newest| format!("{newest}-{changes}")))
    }
}
