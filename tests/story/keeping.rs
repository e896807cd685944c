//! The database is set up, kept, and moved.

use crate::world::{World, is_conflict};
use hamsa_store::{Change, Engine, Store, StoreError};
use std::io::Cursor;

pub async fn a_database_is_set_up(world: World) -> World {
    let store = &world.store;
    store.ping().await.expect("it answers");
    let expected = if world.url.starts_with("sqlite:") { Engine::Sqlite } else { Engine::Postgres };
    assert_eq!(store.engine(), expected);
    assert!(store.migrations().await.expect("read").iter().all(|migration| !migration.applied));
    store.migrate().await.expect("migrated");
    store.migrate().await.expect("nothing left to do");
    assert!(store.migrations().await.expect("read").iter().all(|migration| migration.applied));
    assert!(store.audits(1, None).await.expect("read").is_empty());
    assert_eq!(store.figures_version().await.expect("read"), None);
    for wrong in ["mysql://localhost/hamsa", "hamsa.db", "sqlite::memory:", "sqlite:", ""] {
        assert!(matches!(Store::open(wrong).await, Err(StoreError::Address)), "{wrong}");
    }
    world
}

pub async fn everything_is_moved_to_the_other_engine(world: World) {
    let mut dump = Vec::new();
    let rows = world.store.dump(&mut dump).await.expect("dumped");
    let other = match world.store.engine() {
        Engine::Sqlite => Engine::Postgres,
        Engine::Postgres => Engine::Sqlite,
    };
    let change = Change::by_system(world.now, "move");
    let moved = World::migrated(other).await;
    assert_eq!(moved.store.load(&change, Cursor::new(&dump)).await.expect("loaded"), rows);
    let again = moved.store.load(&change, Cursor::new(&dump)).await;
    is_conflict(again, "data-conflict-not-empty");
    assert_eq!(moved.store.wrong_totals().await.expect("counted"), 0);

    // By way of a file, and back: but for the row that tells of loading, it is the same dump.
    let file = moved.folder().join(format!("hamsa-backup-{}-{other:?}.jsonl", std::process::id()));
    assert_eq!(moved.store.backup_to(&file).await.expect("saved"), rows + 1);
    let back = World::migrated(world.store.engine()).await;
    back.store.restore_from(&change, &file).await.expect("restored");
    std::fs::remove_file(&file).ok();
    let mut last = Vec::new();
    back.store.dump(&mut last).await.expect("dumped");
    let told = |dump: &[u8]| -> Vec<String> {
        let text = String::from_utf8_lossy(dump);
        let lines = text
            .lines()
            .filter(|line| !line.contains("\"move\"") && !line.starts_with("{\"rows\""));
        lines.map(str::to_owned).collect()
    };
    assert_eq!(told(&last), told(&dump));

    for world in [&world, &moved, &back] {
        world.store.close().await;
        assert!(world.store.ping().await.is_err(), "closed");
    }
}

#[tokio::test]
async fn a_torn_or_foreign_dump_changes_nothing() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let mut world = World::migrated(engine).await;
        let people = crate::people::the_steward_and_the_coordinator_come(&mut world).await;
        let mut dump = Vec::new();
        world.store.dump(&mut dump).await.expect("dumped");
        let whole = String::from_utf8(dump).expect("text");
        let lines: Vec<&str> = whole.lines().collect();
        let torn = lines[..lines.len() - 1].join("\n");
        let foreign = whole.replacen("hamsa-dump-1", "hamsa-dump-0", 1);
        let bent = whole.replacen("\"email\",", "", 1);
        let unfit = whole.replacen(&format!("[\"{}\",", people.steward), "[17,", 1);

        let empty = World::migrated(engine).await;
        for broken in [torn, foreign, bent, unfit, "no json".to_owned(), String::new()] {
            let refused =
                empty.store.load(&Change::by_system(world.now, "load"), Cursor::new(broken)).await;
            assert!(matches!(refused, Err(StoreError::Dump { .. })), "{refused:?}");
        }
        assert!(empty.store.people_in(None).await.expect("read").is_empty());
        assert!(empty.store.audits(1, None).await.expect("read").is_empty());
    }
}
