//! Where the story takes place: a database, a clock, and the list of what was changed.

use hamsa_domain::Instant;
use hamsa_domain::id::AccountId;
use hamsa_domain::time::SECOND;
use hamsa_store::{Change, Engine, Store, StoreError};
use hamsa_tests::postgres::Database;
use std::collections::HashMap;
use std::panic::Location;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

pub struct World {
    pub store: Store,
    pub url: String,
    pub now: Instant,
    changes: Vec<String>,
    refusals: Vec<String>,
    /// Dropped after the store.
    place: Place,
}

enum Place {
    Folder(PathBuf),
    Database { _database: Database },
}

static COUNTER: AtomicU32 = AtomicU32::new(1);

impl World {
    /// A new file in a new folder, not migrated.
    pub async fn on_sqlite() -> Self {
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let folder =
            std::env::temp_dir().join(format!("hamsa-story-{}-{number}", std::process::id()));
        let url = format!("sqlite:{}/not/there/yet/hamsa.db", folder.display());
        Self::on(url, Place::Folder(folder)).await
    }

    /// A new database, not migrated.
    pub async fn on_postgres() -> Self {
        let database = Database::create();
        Self::on(database.url.clone(), Place::Database { _database: database }).await
    }

    /// A new, migrated world on an engine.
    pub async fn migrated(engine: Engine) -> Self {
        let world = match engine {
            Engine::Sqlite => Self::on_sqlite().await,
            Engine::Postgres => Self::on_postgres().await,
        };
        world.store.migrate().await.expect("migrated");
        world
    }

    async fn on(url: String, place: Place) -> Self {
        let store = Store::open(&url).await.expect("the database opens");
        let now = Instant(1_760_000_000_000);
        Self { store, url, now, changes: Vec::new(), refusals: Vec::new(), place }
    }

    /// A folder for files.
    pub fn folder(&self) -> PathBuf {
        match &self.place {
            Place::Folder(folder) => folder.clone(),
            Place::Database { .. } => std::env::temp_dir(),
        }
    }

    /// A change that will happen: it must leave exactly one audit row.
    #[track_caller]
    pub fn change(&mut self, actor: Option<&AccountId>) -> Change {
        let change = self.next(actor);
        self.changes.push(change.request.clone());
        change
    }

    /// A change that will be refused or change nothing: it must leave no audit row.
    #[track_caller]
    pub fn vain_change(&mut self, actor: Option<&AccountId>) -> Change {
        let change = self.next(actor);
        self.refusals.push(change.request.clone());
        change
    }

    #[track_caller]
    fn next(&mut self, actor: Option<&AccountId>) -> Change {
        self.now = self.now + SECOND;
        let number = self.changes.len() + self.refusals.len();
        let request = format!("request {number} at {}", Location::caller());
        Change { actor: actor.cloned(), at: self.now, request }
    }

    pub async fn every_change_left_one_audit_row(&self) {
        let mut rows: HashMap<String, i32> = HashMap::new();
        let mut before = None;
        loop {
            let page = self.store.audits(10, before.as_deref()).await.expect("the journal");
            let Some(last) = page.last() else { break };
            before = Some(last.id.clone());
            for audit in page {
                *rows.entry(audit.request).or_default() += 1;
            }
        }
        for request in &self.changes {
            assert_eq!(rows.remove(request), Some(1), "audit rows of {request}");
        }
        for request in &self.refusals {
            assert_eq!(rows.remove(request), None, "audit rows of {request}, which was refused");
        }
        assert!(rows.is_empty(), "rows of nobody: {rows:?}");
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Place::Folder(folder) = &self.place {
            std::fs::remove_dir_all(folder).ok();
        }
    }
}

#[track_caller]
pub fn is_missing<T>(result: Result<T, StoreError>) {
    assert!(matches!(result, Err(StoreError::Missing)));
}

#[track_caller]
pub fn is_taken<T>(result: Result<T, StoreError>) {
    assert!(matches!(result, Err(StoreError::Taken)));
}

#[track_caller]
pub fn is_conflict<T>(result: Result<T, StoreError>, key: &str) {
    assert!(matches!(result, Err(StoreError::Conflict(found)) if found == key));
    assert!(hamsa_store::CONFLICTS.contains(&key));
}
