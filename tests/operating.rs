//! What operators rely on: backups that can be trusted, imports that can be tried and repeated, mails
//! that go out once.

#![allow(clippy::expect_used)]

#[path = "operating/seeding.rs"]
mod seeding;

use hamsa::backup::{self, SUMS};
use hamsa::jobs::send_mails;
use hamsa::mail::Mailer;
use hamsa_app::areas::data::bring;
use hamsa_domain::people::Role;
use hamsa_domain::time::HOUR;
use hamsa_store::NewMail;
use hamsa_tests::household::{ADDRESS, Household, MINISTRY_CSV, Who};
use http::StatusCode;
use std::os::unix::fs::PermissionsExt;

#[tokio::test]
async fn a_backup_is_read_into_an_empty_house_and_everything_is_there() {
    let (old, new) = (Household::new().await, Household::empty(ADDRESS).await);
    old.account(Who::Holder(Role::Mayor)).await;
    let folder = old.server.settings.var.join("backup");
    let written = backup::write(&old.server, &folder).await.expect("written");
    new.server.house.store.migrate().await.expect("migrated");
    let read = backup::read(&new.server, &new.change(), &folder).await.expect("read");
    assert_eq!((written.rows, written.files), (read.rows, 1));

    let page = new.get(Who::Holder(Role::Mayor), "/cities/90001").await;
    assert_eq!(page.status, StatusCode::OK);
    let import = new.server.house.store.imports(1).await.expect("imports").remove(0);
    let original = format!("/data/imports/{}/file", import.id);
    let original = new.get(Who::Holder(Role::Steward), &original).await;
    assert_eq!(original.body, MINISTRY_CSV.as_bytes());
}

#[tokio::test]
async fn a_backup_is_its_owners_alone() {
    let household = Household::new().await;
    let folder = household.server.settings.var.join("backup");
    backup::write(&household.server, &folder).await.expect("written");
    let import = household.server.house.store.imports(1).await.expect("imports").remove(0);
    let modes = [
        (folder.clone(), 0o700),
        (folder.join("files"), 0o700),
        (folder.join("files").join(import.file_hash), 0o600),
        (folder.join("database.jsonl"), 0o600),
        (folder.join(SUMS), 0o600),
    ];
    for (path, expected) in modes {
        let mode = std::fs::metadata(&path).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o777, expected, "{}", path.display());
    }
}

#[tokio::test]
async fn what_a_house_keeps_is_its_owners_alone() {
    let household = Household::new().await;
    let var = &household.server.settings.var;
    Mailer::new(&household.server.settings).expect("a way out");
    let modes = [("files", 0o700), ("outbox", 0o700), ("hamsa.db", 0o600), ("hamsa.db-wal", 0o600)];
    for (name, expected) in modes {
        let Ok(found) = std::fs::metadata(var.join(name)) else {
            assert!(name.starts_with("hamsa.db"), "{name} is not there");
            continue;
        };
        assert_eq!(found.permissions().mode() & 0o777, expected, "{name}");
    }
    // One that was left open by an older Hamsa is closed.
    let files = var.join("files");
    std::fs::set_permissions(&files, std::fs::Permissions::from_mode(0o755)).expect("opened");
    hamsa::private::folder(&files).expect("a folder");
    let mode = std::fs::metadata(&files).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[tokio::test]
async fn a_restore_that_failed_can_be_tried_again() {
    let (old, new) = (Household::new().await, Household::empty(ADDRESS).await);
    let folder = old.server.settings.var.join("backup");
    backup::write(&old.server, &folder).await.expect("written");
    new.server.house.store.migrate().await.expect("migrated");
    // Nothing can be kept where a file stands in the place of the folder.
    let files = new.server.settings.var.join("files");
    std::fs::remove_dir_all(&files).expect("removed");
    std::fs::write(&files, "").expect("written");
    assert!(backup::read(&new.server, &new.change(), &folder).await.is_err());
    assert!(new.server.house.store.authorities().await.expect("authorities").is_empty());
    std::fs::remove_file(&files).expect("removed");
    std::fs::create_dir(&files).expect("made");
    backup::read(&new.server, &new.change(), &folder).await.expect("read");
    assert_eq!(new.server.house.store.authorities().await.expect("authorities").len(), 3);
}

#[tokio::test]
async fn a_backup_that_was_altered_is_not_read() {
    let (old, new) = (Household::new().await, Household::empty(ADDRESS).await);
    let folder = old.server.settings.var.join("backup");
    backup::write(&old.server, &folder).await.expect("written");
    new.server.house.store.migrate().await.expect("migrated");
    let database = folder.join("database.jsonl");
    let mut dump = std::fs::read(&database).expect("a dump");
    dump.push(b'\n');
    std::fs::write(&database, dump).expect("altered");
    let refused = backup::read(&new.server, &new.change(), &folder).await.err().expect("refused");
    assert!(refused.to_string().contains("altered"), "{refused}");

    let sums = "0000  ../elsewhere\n";
    std::fs::write(folder.join(SUMS), sums).expect("altered");
    let refused = backup::read(&new.server, &new.change(), &folder).await.err().expect("refused");
    assert!(refused.to_string().contains("leads elsewhere"), "{refused}");
    assert!(new.server.house.store.authorities().await.expect("authorities").is_empty());
}

#[tokio::test]
async fn a_file_that_is_only_tried_leaves_nothing_behind() {
    let household = Household::new().await;
    let house = &household.server.house;
    let before = house.store.imports(10).await.expect("imports").len();
    let changed = MINISTRY_CSV.replace("5,40,", "5,41,").into_bytes();
    let (report, _) =
        bring::dry_run(house, household.now(), "2018.csv", changed).await.expect("read");
    assert_eq!((report.changes.changed, report.changes.unchanged), (1, 2));
    assert_eq!(house.store.imports(10).await.expect("imports").len(), before);
    assert!(!is_kept(&household, &report.hash));
}

fn is_kept(household: &Household, hash: &str) -> bool {
    household.server.settings.var.join("files").join(hash).exists()
}

#[tokio::test]
async fn the_same_file_again_changes_nothing() {
    let household = Household::new().await;
    let house = &household.server.house;
    let file = MINISTRY_CSV.as_bytes().to_vec();
    let (report, _) =
        bring::bring(house, &household.change(), "again.csv", file).await.expect("brought");
    let changes = report.changes;
    assert_eq!((changes.added, changes.changed, changes.unchanged), (0, 0, 3));
}

#[tokio::test]
async fn what_cannot_be_read_is_remembered_but_not_kept() {
    let household = Household::new().await;
    let house = &household.server.house;
    let (id, report) =
        bring::preview(house, &household.change(), "note.pdf", b"%PDF-1.7 a note".to_vec())
            .await
            .expect("an answer");
    assert_eq!(report.unreadable.map(|why| why.code).as_deref(), Some("not-a-spreadsheet"));
    let applied = bring::apply(house, &household.change(), &id).await;
    assert!(applied.is_err(), "there is nothing to apply");
    assert!(!is_kept(&household, &report.hash));
}

#[tokio::test]
async fn a_mail_goes_out_once() {
    let household = Household::new().await;
    let (store, settings) = (&household.server.house.store, &household.server.settings);
    let mail = NewMail {
        to: "rana@hamsa.example".into(),
        subject: "הזמנה לחמסה".into(),
        body_text: "http://localhost:3000/invitations/secret".into(),
    };
    let (rana, until) = (household.newcomer(&mail.to, None).await, household.now() + HOUR);
    let asked = store.ask_reset(&household.change(), &rana, "hash", until, Some(&mail)).await;
    asked.expect("queued");
    let mailer = Mailer::new(settings).expect("a way out");
    for _ in 0..2 {
        send_mails(store, &mailer).await.expect("sent");
    }
    let outbox: Vec<_> =
        std::fs::read_dir(settings.var.join("outbox")).expect("an outbox").collect();
    assert_eq!(outbox.len(), 1);
    let written = outbox[0].as_ref().expect("a mail").path();
    let written = std::fs::read_to_string(written).expect("a mail");
    assert!(
        written.contains("To: rana@hamsa.example") && written.contains("charset=utf-8"),
        "{written}"
    );
}
