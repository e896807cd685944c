//! The tables and how they came to be: `migrations/<engine>/<number>_<name>.sql`.

use crate::{Engine, Result, Store};
use sqlx::SqlStr;
use sqlx::migrate::{Migrate, Migration, MigrationType, Migrator};

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
};
const TABLE: &str = "_sqlx_migrations";

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

    /// All migrations known, oldest first.
    pub async fn migrations(&self) -> Result<Vec<MigrationState>> {
        let mut connection = self.write.acquire().await?;
        connection.ensure_migrations_table(TABLE).await?;
        let applied = connection.list_applied_migrations(TABLE).await?;
        let state = |step: &Step| MigrationState {
            version: step.version,
            name: step.name,
            applied: applied.iter().any(|done| done.version == step.version),
        };
        Ok(STEPS.iter().map(state).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

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
