//! How SQLite goes about what the pages ask at every request.

use crate::{Result, Store, cities, data, people};
use sqlx::{AssertSqlSafe, Row};

const ASKED_OFTEN: [(&str, &str); 5] = [
    ("who comes with a session", people::VISITOR),
    ("one authority", cities::ONE_AUTHORITY),
    ("the goals of an authority", cities::GOALS_OF_ONE),
    ("the totals of an authority", data::TOTALS_OF_ONE),
    ("the values of an authority's schools", data::VALUES_OF_SCHOOLS),
];

#[tokio::test]
async fn what_is_asked_often_reads_no_table_from_end_to_end() -> Result<()> {
    let folder = std::env::temp_dir().join(format!("hamsa-plans-{}", std::process::id()));
    let store = Store::open(&format!("sqlite:{}/hamsa.db", folder.display())).await?;
    store.migrate().await?;
    for (what, query) in ASKED_OFTEN {
        let explained = AssertSqlSafe(format!("EXPLAIN QUERY PLAN {query}"));
        for row in sqlx::query(explained).fetch_all(&store.read).await? {
            let step: String = row.try_get("detail")?;
            assert!(!step.starts_with("SCAN"), "{what}: {step}");
        }
    }
    store.close().await;
    std::fs::remove_dir_all(folder)?;
    Ok(())
}
