//! The store of Hamsa: all SQL, and nothing but SQL. What may be done is decided in
//! `hamsa-domain`; here it is loaded, written and journalled.
//!
//! The same statements run on SQLite and on PostgreSQL. Every function that takes a [`Change`]
//! writes its audit row in the transaction of the change itself; those that take only a moment are
//! bookkeeping without one.

mod change;
mod cities;
mod data;
mod dump;
mod error;
mod migration;
mod people;
#[cfg(test)]
mod plans;
mod rows;

pub use change::{Audit, Change};
pub use cities::*;
pub use data::*;
pub use error::*;
pub use migration::MigrationState;
pub use people::*;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Any, AnyConnection, AnyPool, ConnectOptions, Transaction};
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Duration;

/// The databases that Hamsa runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A file beside the server: no setup.
    Sqlite,
    /// What several servers share.
    Postgres,
}

impl Engine {
    /// Its name, as people write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        }
    }
}

/// The database, opened. Cloning it is cheap.
#[derive(Clone, Debug)]
pub struct Store {
    engine: Engine,
    read: AnyPool,
    write: AnyPool,
}

/// A receipt is a promise, hence `synchronous = FULL`.
const SQLITE_WRITES: &str = "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -8000; PRAGMA mmap_size = 268435456;";
const SQLITE_READS: &str = "PRAGMA busy_timeout = 10000; PRAGMA query_only = ON;
    PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4000; PRAGMA mmap_size = 268435456;";
const POSTGRES_CONNECTIONS: u32 = 16;
const PATIENCE: Duration = Duration::from_secs(10);

impl Store {
    /// Opens the database: `sqlite:var/hamsa.db` (the file and its folder are made where they are
    /// missing) or `postgres://user@host/name`. Migrates nothing.
    pub async fn open(database_url: &str) -> Result<Self> {
        sqlx::any::install_default_drivers();
        match database_url.split(':').next() {
            Some("sqlite") => Self::open_sqlite(database_url).await,
            Some("postgres" | "postgresql") => Self::open_postgres(database_url).await,
            _ => Err(StoreError::Address),
        }
    }

    async fn open_sqlite(database_url: &str) -> Result<Self> {
        let asked: SqliteConnectOptions = database_url.parse()?;
        let file = asked.get_filename().to_owned();
        // In memory, the two pools would see two different databases.
        let in_memory = database_url.contains(":memory:") || database_url.contains("mode=memory");
        if in_memory || file.as_os_str().is_empty() {
            return Err(StoreError::Address);
        }
        let file = std::path::absolute(file)?;
        if let Some(folder) = file.parent() {
            tokio::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).await?;
        }
        keep_private(&file).await?;
        // SQLite has one writer at a time; who waits for it waits here, in order, and not in SQLite.
        let write = sqlite_pool(&file, SQLITE_WRITES, 1).await?;
        let readers =
            std::thread::available_parallelism().map_or(2, |cores| cores.get().clamp(2, 8));
        let read = sqlite_pool(&file, SQLITE_READS, u32::try_from(readers).unwrap_or(2)).await?;
        Ok(Self { engine: Engine::Sqlite, read, write })
    }

    async fn open_postgres(database_url: &str) -> Result<Self> {
        let pool = AnyPoolOptions::new()
            .max_connections(POSTGRES_CONNECTIONS)
            .acquire_timeout(PATIENCE)
            .connect(database_url)
            .await?;
        Ok(Self { engine: Engine::Postgres, read: pool.clone(), write: pool })
    }

    /// Which database this is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        sqlx::query("SELECT 1").execute(&self.read).await?;
        Ok(())
    }

    /// Waits until whatever is under way is done, and closes.
    pub async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }

    /// A transaction that writes.
    pub(crate) async fn begin(&self) -> Result<Transaction<'static, Any>> {
        Ok(match self.engine {
            // A transaction that reads first and then writes would be refused, not made to wait,
            // where another process has written in between.
            Engine::Sqlite => self.write.begin_with("BEGIN IMMEDIATE").await?,
            Engine::Postgres => self.write.begin().await?,
        })
    }

    /// A transaction that reads, and sees one moment throughout.
    pub(crate) async fn snapshot(&self) -> Result<Transaction<'static, Any>> {
        Ok(match self.engine {
            Engine::Sqlite => self.read.begin().await?,
            Engine::Postgres => {
                self.read.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY").await?
            }
        })
    }
}

/// Makes the file, where it is missing, for its owner alone, and closes one that was open to others: it
/// holds password hashes. SQLite gives the files it puts beside it the same rights.
async fn keep_private(file: &Path) -> Result<()> {
    tokio::fs::OpenOptions::new().append(true).create(true).mode(0o600).open(file).await?;
    for ending in ["", "-wal", "-shm"] {
        let mut path = file.as_os_str().to_owned();
        path.push(ending);
        // One that is not there, or is somebody else's, stays as it is.
        tokio::fs::set_permissions(path, Permissions::from_mode(0o600)).await.ok();
    }
    Ok(())
}

async fn sqlite_pool(file: &Path, pragmas: &'static str, connections: u32) -> Result<AnyPool> {
    let address = SqliteConnectOptions::new().filename(file).create_if_missing(true).to_url_lossy();
    let pool = AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                sqlx::raw_sql(pragmas).execute(connection).await?;
                Ok(())
            })
        })
        .connect_with(AnyConnectOptions::from_url(&address)?)
        .await?;
    Ok(pool)
}

/// Lets through one transaction at a time until its end: those that change figures read first what
/// they then write. How many have passed names the state of the figures.
pub(crate) async fn pass_turnstile(connection: &mut AnyConnection) -> Result<()> {
    sqlx::query("UPDATE turnstile SET passed = passed + 1 WHERE id = 1")
        .execute(connection)
        .await?;
    Ok(())
}

/// A new id.
pub(crate) fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}
