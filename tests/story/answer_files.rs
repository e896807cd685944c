//! A city brings a table of its own in place of its schools' forms.

use crate::school_forms::{eilat, is_refused};
use crate::world::{World, is_missing};
use hamsa_domain::data::round::answer_table::Meaning;
use hamsa_domain::data::round::conflict;
use hamsa_domain::id::{AccountId, AnswerFileId, RoundId};
use hamsa_store::NewAnswerFile;
use std::collections::BTreeMap;

pub async fn a_table_is_brought(world: &mut World, head: &AccountId, round: &RoundId) {
    let store = world.store.clone();
    let table = NewAnswerFile { hash: "table".into(), name: "שלנו.xlsx".into(), size: 12 };
    let kept = store.keep_answer_file(&world.change(Some(head)), round, &table).await;
    let id = kept.expect("kept");
    let again = store.keep_answer_file(&world.change(Some(head)), round, &table).await;
    let again = again.expect("the same bytes once more");
    let files = store.answer_files(round).await.expect("read");
    let ids: Vec<_> = files.iter().map(|file| &file.id).collect();
    assert_eq!(ids, [&again, &id], "the last brought first");
    assert_eq!((files[1].heading_row, files[1].taken_at, files[1].taken), (None, None, 0));
    assert!(files[1].brought_by.is_some());

    let teachers = Meaning::parse("figure:teachers.mathematics");
    let said = [("סמל".to_owned(), Meaning::School), ("מורים".to_owned(), Meaning::Nothing)];
    store.say_columns(&world.change(Some(head)), &id, 4, &said).await.expect("said");
    let better = [("מורים".to_owned(), teachers.clone())];
    store.say_columns(&world.change(Some(head)), &id, 3, &better).await.expect("said again");
    let meanings = store.column_meanings(&eilat()).await.expect("read");
    let expected = [("סמל".to_owned(), Meaning::School), ("מורים".to_owned(), teachers)];
    assert_eq!(meanings, BTreeMap::from(expected));

    let change = world.change(Some(head));
    store.note_taken(&change, &id, 9).await.expect("noted");
    let file = store.answer_file(&id).await.expect("read").expect("the file");
    assert_eq!((file.heading_row, file.taken_at, file.taken), (Some(3), Some(change.at), 9));
    assert_eq!(
        (file.name.as_str(), file.hash.as_str(), file.round),
        ("שלנו.xlsx", "table", round.clone())
    );

    let nothing = AnswerFileId::new("nothing");
    assert_eq!(store.answer_file(&nothing).await.expect("read"), None);
    is_missing(store.say_columns(&world.vain_change(Some(head)), &nothing, 1, &[]).await);
    is_missing(store.note_taken(&world.vain_change(Some(head)), &nothing, 1).await);
}

/// Once the round is closed.
pub async fn no_table_is_brought_any_more(world: &mut World, head: &AccountId, round: &RoundId) {
    let table = NewAnswerFile { hash: "late".into(), name: "late.csv".into(), size: 1 };
    let store = world.store.clone();
    let late = store.keep_answer_file(&world.vain_change(Some(head)), round, &table).await;
    is_refused(late, conflict::ROUND_CLOSED);
}
