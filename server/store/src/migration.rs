//! The tables and how they came to be: `migrations/<engine>/<number>_<name>.sql`.

use crate::{Engine, Result, Store};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{Row, SqlStr};

/// One migration, and whether this database has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MigrationState {
    /// Its number.
    pub version: i64,
    /// Its name.
    pub name: &'static str,
    /// Whether it has been applied.
    pub applied: bool,
}

struct Step {
    version: i64,
    name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

macro_rules! steps {
    ($($version:literal $file:literal $name:literal;)*) => {
        &[$(Step {
            version: $version,
            name: $name,
            sqlite: include_str!(concat!("../../../migrations/sqlite/", $file, "_", $name, ".sql")),
            postgres: include_str!(concat!("../../../migrations/postgres/", $file, "_", $name, ".sql")),
        },)*]
    };
}

const STEPS: &[Step] = steps! {
    1 "0001" "people";
    2 "0002" "cities";
    3 "0003" "data";
    4 "0004" "undo";
    5 "0005" "rounds";
    6 "0006" "indicators";
    7 "0007" "boards";
    8 "0008" "forecasts";
    9 "0009" "systems";
    10 "0010" "answer_files";
    11 "0011" "quality";
};

/// The number of the newest migration, which a dump must match.
pub(crate) fn newest() -> i64 {
    STEPS.iter().map(|step| step.version).max().unwrap_or_default()
}

impl Store {
    /// Brings the tables up to date. Does nothing where they are; several servers may call it at
    /// once on PostgreSQL.
    pub async fn migrate(&self) -> Result<()> {
        let steps = STEPS.iter().map(|step| {
            let sql = match self.engine {
                Engine::Sqlite => step.sqlite,
                Engine::Postgres => step.postgres,
            };
            let sql = SqlStr::from_static(sql);
            Migration::new(step.version, step.name.into(), MigrationType::Simple, sql, false)
        });
        let migrator = Migrator::with_migrations(steps.collect());
        // A connection of its own: the lock of a failed migration ends with it.
        let mut connection = self.write.acquire().await?.detach();
        let done = migrator.run(&mut connection).await;
        sqlx::Connection::close(connection).await?;
        Ok(done?)
    }

    /// All migrations known, oldest first. Only reads: whoever watches over the server asks often.
    pub async fn migrations(&self) -> Result<Vec<MigrationState>> {
        let applied = self.applied().await?;
        let state = |step: &Step| MigrationState {
            version: step.version,
            name: step.name,
            applied: applied.contains(&step.version),
        };
        Ok(STEPS.iter().map(state).collect())
    }

    /// The numbers of what was applied; none in a database that has never been migrated.
    async fn applied(&self) -> Result<Vec<i64>> {
        let table = match self.engine {
            Engine::Sqlite => "SELECT name FROM sqlite_master WHERE name = '_sqlx_migrations'",
            Engine::Postgres => {
                "SELECT table_name::TEXT FROM information_schema.tables
                 WHERE table_schema = current_schema() AND table_name = '_sqlx_migrations'"
            }
        };
        if sqlx::query(table).fetch_optional(&self.read).await?.is_none() {
            return Ok(Vec::new());
        }
        let rows = sqlx::query("SELECT version FROM _sqlx_migrations WHERE success")
            .fetch_all(&self.read)
            .await?;
        rows.iter().map(|row| Ok(row.try_get("version")?)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[tokio::test]
    async fn asking_what_is_missing_makes_no_table() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("hamsa-migration-{}", std::process::id()));
        let store = Store::open(&format!("sqlite:{}/hamsa.db", folder.display())).await?;
        assert!(store.migrations().await?.iter().all(|migration| !migration.applied));
        let tables = sqlx::query("SELECT name FROM sqlite_master").fetch_all(&store.read).await?;
        assert!(tables.is_empty());
        store.close().await;
        std::fs::remove_dir_all(folder)?;
        Ok(())
    }

    #[test]
    fn both_engines_have_the_same_migrations_and_all_of_them_are_known() {
        let known: BTreeSet<String> =
            STEPS.iter().map(|step| format!("{:04}_{}.sql", step.version, step.name)).collect();
        for engine in ["sqlite", "postgres"] {
            let folder = format!("{}/../../migrations/{engine}", env!("CARGO_MANIFEST_DIR"));
            let files: BTreeSet<String> = std::fs::read_dir(folder)
                .expect("the migrations are there")
                .map(|file| file.expect("readable").file_name().to_string_lossy().into_owned())
                .collect();
            assert_eq!(files, known, "of {engine}");
        }
    }
}
