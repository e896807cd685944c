//! Files are brought, looked at, and applied.

use crate::cities::{authority, school, school_in};
use crate::people::{People, beersheva};
use crate::world::{World, is_conflict, is_missing};
use hamsa_domain::cities::Placement;
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::id::{AuthorityCode, ImportId, IndicatorCode, SchoolCode};
use hamsa_store::{
    AppliedFile, Change, Changes, Engine, ImportState, NewImport, ObservationRow, SchoolRecord,
    Total,
};
use serde_json::json;

fn five_units() -> IndicatorCode {
    Indicator::FIVE_UNIT_MATHEMATICS.code()
}

fn physics() -> IndicatorCode {
    Indicator { subject: Subject::Physics, units: Units::Five }.code()
}

fn row(indicator: IndicatorCode, school: &str, year: i32, value: i64) -> ObservationRow {
    ObservationRow { indicator, school: SchoolCode::new(school), year, value }
}

pub fn file(hash: &str, state: ImportState) -> NewImport {
    NewImport {
        file_hash: hash.to_owned(),
        file_name: "bagrut.xlsx".to_owned(),
        file_size: 768_164,
        state,
        summary: json!({ "rows": 7 }),
        faults: json!([{ "sheet": "גיליון1", "row": 17 }]),
    }
}

fn rows() -> Vec<ObservationRow> {
    vec![
        row(five_units(), "640011", 2018, 100),
        row(five_units(), "640012", 2018, 50),
        row(five_units(), "640021", 2018, 40),
        row(five_units(), "640031", 2018, 30),
        row(five_units(), "640032", 2018, 20),
        row(five_units(), "640011", 2017, 90),
        row(physics(), "640011", 2018, 60),
    ]
}

fn unknown_schools() -> Vec<SchoolRecord> {
    vec![
        school_in("640031", "מדרשה", "שדה בוקר"),
        school_in("640032", "שדה", "שדה בוקר"),
        school_in("640033", "ערבה", "פארן"),
    ]
}

pub async fn the_coordinator_brings_a_file(world: &mut World, people: &People) {
    let store = world.store.clone();
    let coordinator = Some(&people.coordinator);
    let change = world.change(coordinator);
    let broken = store.keep_import(&change, &file("aa", ImportState::Failed)).await.expect("kept");
    let change = world.change(coordinator);
    let doubted =
        store.keep_import(&change, &file("bb", ImportState::Previewed)).await.expect("kept");
    let change = world.vain_change(coordinator);
    let refused = store.keep_import(&change, &file("bb", ImportState::Applied)).await;
    is_conflict(refused, "data-conflict-import-state");
    let kept_at = world.now - 1_000;

    let import = store.import(&doubted).await.expect("read").expect("the import");
    assert_eq!(
        (import.state, import.brought_at, import.file_size),
        (ImportState::Previewed, kept_at, 768_164)
    );
    assert_eq!(
        (import.brought_by.as_ref(), import.brought_by_name.as_deref()),
        (coordinator, Some("Coordinator"))
    );
    assert_eq!((&import.summary["rows"], import.decided_at), (&json!(7), None));
    let faults = store.import_faults(&doubted).await.expect("read").expect("the faults");
    assert_eq!(faults[0]["row"], 17);
    let nobodys = ImportId::new("none");
    assert!(store.import(&nobodys).await.expect("read").is_none());
    assert!(store.import_faults(&nobodys).await.expect("read").is_none());

    store.cancel_import(&world.change(coordinator), &doubted).await.expect("cancelled");
    let refused = store.cancel_import(&world.vain_change(coordinator), &doubted).await;
    is_conflict(refused, "data-conflict-already-decided");
    is_missing(store.cancel_import(&world.vain_change(coordinator), &nobodys).await);
    let refused = store.apply_import(&world.vain_change(coordinator), &broken, &rows(), &[]).await;
    is_conflict(refused, "data-conflict-already-decided");

    // The same file again, and this time it is applied.
    let change = world.change(coordinator);
    let import =
        store.keep_import(&change, &file("bb", ImportState::Previewed)).await.expect("kept");
    let all_new = Changes { added: 7, ..Changes::default() };
    assert_eq!(store.preview_changes(&rows()).await.expect("compared"), all_new);
    assert!(store.years().await.expect("read").is_empty(), "a preview writes nothing");

    // A failing change leaves no trace: neither the schools nor the state nor a value.
    let refused = store
        .apply_import(&world.vain_change(coordinator), &import, &rows(), &unknown_schools()[1..])
        .await;
    is_conflict(refused, "data-conflict-unknown-school");
    let mut twice = rows();
    twice.push(row(five_units(), "640011", 2018, 101));
    let refused = store
        .apply_import(&world.vain_change(coordinator), &import, &twice, &unknown_schools())
        .await;
    is_conflict(refused, "data-conflict-duplicate-row");
    assert!(store.school(&SchoolCode::new("640032")).await.expect("read").is_none());
    assert!(store.years().await.expect("read").is_empty());

    let version = store.figures_version().await.expect("read");
    let change = world.change(coordinator);
    let changes =
        store.apply_import(&change, &import, &rows(), &unknown_schools()).await.expect("applied");
    assert_eq!(changes, all_new);
    assert_ne!(store.figures_version().await.expect("read"), version);
    let refused = store.apply_import(&world.vain_change(coordinator), &import, &rows(), &[]).await;
    is_conflict(refused, "data-conflict-already-decided");
    let states: Vec<ImportState> =
        store.imports(2).await.expect("read").iter().map(|import| import.state).collect();
    assert_eq!(states, [ImportState::Applied, ImportState::Cancelled], "newest first");

    let total = |indicator, year, value, schools| Total { indicator, year, value, schools };
    let here = [
        total(five_units(), 2017, 90, 1),
        total(five_units(), 2018, 150, 2),
        total(physics(), 2018, 60, 1),
    ];
    assert_eq!(store.totals_of(&beersheva()).await.expect("read"), here);
    let country = store.country_totals().await.expect("read");
    assert_eq!(country[1], total(five_units(), 2018, 240, 5));
    let figures = store.figures().await.expect("read");
    assert_eq!(figures.version, store.figures_version().await.expect("read"));
    assert_eq!(figures.authorities, store.authorities().await.expect("read"));
    assert_eq!(figures.country, country);
    let seen: Vec<(&str, i64)> = figures
        .totals
        .iter()
        .filter(|(_, total)| (&total.indicator, total.year) == (&five_units(), 2018))
        .map(|(authority, total)| (authority.as_str(), total.value))
        .collect();
    assert_eq!(seen, [("26008", 40), ("90001", 150)]);
    let file = AppliedFile { name: "bagrut.xlsx".to_owned(), applied_at: change.at };
    assert_eq!(figures.files, [file], "neither the broken one nor the one given up");
    let levels = Units::ALL.map(|units| Indicator { subject: Subject::Mathematics, units }.code());
    let schools = store.school_series(&beersheva(), &levels, 2017).await.expect("read");
    let seen: Vec<(&str, i32, i64)> =
        schools.iter().map(|value| (value.name.as_str(), value.year, value.value)).collect();
    assert_eq!(seen, [("מקיף א", 2017, 90), ("מקיף א", 2018, 100), ("מקיף ב", 2018, 50)]);
    assert!(schools.iter().all(|value| value.placement == Placement::Budget), "{schools:?}");
    let last = store.school_series(&beersheva(), &levels, 2018).await.expect("read");
    assert_eq!(last, [schools[1].clone(), schools[2].clone()]);
    assert_eq!(store.smallest_value().await.expect("read"), Some(20));
    assert!(store.smallest_between(2017, 2018).await.expect("read").is_some());
    assert_eq!(store.smallest_between(1990, 1991).await.expect("read"), None);
    assert_eq!(store.years().await.expect("read"), [2017, 2018]);
    assert_eq!(store.wrong_totals().await.expect("counted"), 0);
}

pub async fn a_later_file_corrects_it(world: &mut World, people: &People) {
    let store = world.store.clone();
    let coordinator = Some(&people.coordinator);
    let corrected = [
        row(five_units(), "640011", 2018, 110),
        row(five_units(), "640012", 2018, 50),
        row(five_units(), "640013", 2018, 11),
    ];
    let preview = store.preview_changes(&corrected).await.expect("compared");
    let change = world.change(coordinator);
    let import =
        store.keep_import(&change, &file("cc", ImportState::Previewed)).await.expect("kept");
    let new = school("640013", "מקיף ג", Some("90001"), Placement::Budget);
    let change = world.change(coordinator);
    let changes = store.apply_import(&change, &import, &corrected, &[new]).await.expect("applied");
    assert_eq!(changes, preview);
    assert_eq!((changes.added, changes.changed, changes.unchanged, changes.absent), (1, 1, 1, 3));
    let told = &changes.first_changed[0];
    assert_eq!((told.school.as_str(), told.before, told.after), ("640011", 100, 110));
    let totals = store.totals_of(&beersheva()).await.expect("read");
    // 110 and 50 and 11, and 30 of the school that was settled here.
    let now = Total { indicator: five_units(), year: 2018, value: 201, schools: 4 };
    assert!(totals.contains(&now), "{totals:?}");
    assert_eq!(store.wrong_totals().await.expect("counted"), 0);
}

pub async fn and_is_undone_again(world: &mut World, people: &People) {
    let store = world.store.clone();
    let coordinator = Some(&people.coordinator);
    let imports = store.imports(3).await.expect("read");
    let [later, first] = [&imports[0], &imports[1]];
    assert_eq!(store.values_by_year().await.expect("read")[&2018], 7);
    assert_eq!(
        store.applied_import_of("cc").await.expect("read").map(|import| import.id),
        Some(later.id.clone())
    );
    let hindrance = store.undo_hindrance(&first.id).await.expect("read");
    assert_eq!(hindrance, Some("data-conflict-later-import"));
    let refused = store.undo_import(&world.vain_change(coordinator), &first.id).await;
    is_conflict(refused, "data-conflict-later-import");
    is_missing(store.undo_import(&world.vain_change(coordinator), &ImportId::new("none")).await);

    store.undo_import(&world.change(coordinator), &later.id).await.expect("undone");
    let refused = store.undo_import(&world.vain_change(coordinator), &later.id).await;
    is_conflict(refused, "data-conflict-not-applied");
    let undone = store.import(&later.id).await.expect("read").expect("the import");
    assert_eq!((undone.state, undone.decided_by.as_ref()), (ImportState::Undone, coordinator));
    assert!(store.applied_import_of("cc").await.expect("read").is_none());
    assert_eq!(store.figures().await.expect("read").files.len(), 1, "it is no source any more");
    let totals = store.totals_of(&beersheva()).await.expect("read");
    // 100 and 50 again, and 30 of the school that was settled here.
    let now = Total { indicator: five_units(), year: 2018, value: 180, schools: 3 };
    assert!(totals.contains(&now), "{totals:?}");
    assert!(store.school(&SchoolCode::new("640013")).await.expect("read").is_none());
    assert_eq!(store.wrong_totals().await.expect("counted"), 0);
    assert_eq!(store.undo_hindrance(&first.id).await.expect("read"), None, "nothing stands on it");
}

/// Brings and applies a file in one go.
async fn applied(world: &World, rows: &[ObservationRow], schools: &[SchoolRecord]) {
    let change = Change::by_system(world.now, "apply");
    let new = file("dd", ImportState::Previewed);
    let import = world.store.keep_import(&change, &new).await.expect("kept");
    world.store.apply_import(&change, &import, rows, schools).await.expect("applied");
}

fn placed(code: &str, locality: &str, authority: &str) -> SchoolRecord {
    let mut record = school_in(code, "S", locality);
    record.school.authority = Some(AuthorityCode::new(authority));
    record.school.placement = Placement::Locality;
    record
}

#[tokio::test]
async fn the_receipt_tells_what_was_changed_and_not_what_the_preview_foresaw() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::migrated(engine).await;
        let change = Change::by_system(world.now, "receipt");
        let schools = [school("1", "S", None, Placement::Unknown)];
        world.store.save_schools(&change, &schools).await.expect("saved");
        let rows = [row(five_units(), "1", 2018, 40)];
        let mut new = file("aa", ImportState::Previewed);
        new.summary["changes"] = json!(world.store.preview_changes(&rows).await.expect("compared"));
        let waiting = world.store.keep_import(&change, &new).await.expect("kept");
        applied(&world, &[row(five_units(), "1", 2018, 30)], &[]).await;
        let changes =
            world.store.apply_import(&change, &waiting, &rows, &[]).await.expect("applied");
        assert_eq!((changes.added, changes.changed), (0, 1));
        let import = world.store.import(&waiting).await.expect("read").expect("the import");
        assert_eq!(import.summary["changes"], json!(changes), "on {engine:?}");
        assert_eq!(import.summary["rows"], 7, "the rest stays");
    }
}

#[tokio::test]
async fn a_file_of_an_earlier_year_does_not_move_schools() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::migrated(engine).await;
        let change = Change::by_system(world.now, "cities");
        let cities = [authority("1", "א", None), authority("2", "ב", None)];
        world.store.save_authorities(&change, &cities).await.expect("saved");
        let year = |year: i32, value: i64| [row(five_units(), "11", year, value)];
        applied(&world, &year(2018, 40), &[placed("11", "new", "1")]).await;
        applied(&world, &year(2016, 30), &[placed("11", "old", "2")]).await;
        let stands = || async {
            let record = world.store.school(&SchoolCode::new("11")).await.expect("read");
            let school = record.expect("the school").school;
            (school.locality, school.authority.expect("an authority").to_string())
        };
        assert_eq!(stands().await, ("new".to_owned(), "1".to_owned()), "on {engine:?}");
        let totals = world.store.totals_of(&AuthorityCode::new("1")).await.expect("read");
        assert_eq!(totals.len(), 2, "its earlier year counts where it belongs today");
        // The same year once more, corrected, does move it.
        applied(&world, &year(2018, 41), &[placed("11", "newer", "2")]).await;
        assert_eq!(stands().await, ("newer".to_owned(), "2".to_owned()), "on {engine:?}");
        assert_eq!(world.store.wrong_totals().await.expect("counted"), 0);
    }
}

#[tokio::test]
async fn a_file_as_large_as_the_ministrys_is_applied_in_few_statements() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::migrated(engine).await;
        let cities: Vec<_> = (0..250).map(|code| authority(&code.to_string(), "א", None)).collect();
        let change = Change::by_system(world.now, "cities");
        world.store.save_authorities(&change, &cities).await.expect("saved");
        let code = |number: i32| (100_000 + number).to_string();
        let schools: Vec<_> = (0..1_001)
            .map(|number| placed(&code(number), "L", &(number % 250).to_string()))
            .collect();
        let rows: Vec<_> = (0..4_501)
            .map(|number| {
                let year = 2015 + number / 1_001;
                row(five_units(), &code(number % 1_001), year, i64::from(number))
            })
            .collect();
        applied(&world, &rows, &schools).await;
        let country = world.store.country_totals().await.expect("read");
        assert_eq!(country.iter().map(|total| total.schools).sum::<i64>(), 4_501);
        let counted: i64 = country.iter().map(|total| total.value).sum();
        assert_eq!(counted, 4_500 * 4_501 / 2, "on {engine:?}");
        assert_eq!(world.store.wrong_totals().await.expect("counted"), 0);
        // All of them move at once, too.
        let moved: Vec<_> =
            schools.iter().map(|record| placed(record.school.code.as_str(), "L", "7")).collect();
        world.store.save_schools(&change, &moved).await.expect("saved");
        assert_eq!(world.store.wrong_totals().await.expect("counted"), 0);
    }
}

#[tokio::test]
async fn undoing_a_file_takes_back_what_it_said_and_nothing_that_others_said_since() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::migrated(engine).await;
        let store = &world.store;
        let change = Change::by_system(world.now, "undo");
        let cities = [authority("1", "א", None), authority("2", "ב", None)];
        store.save_authorities(&change, &cities).await.expect("saved");
        let year = |year: i32, value: i64| row(five_units(), "11", year, value);
        applied(&world, &[year(2017, 40)], &[placed("11", "L", "1")]).await;
        let before = store.figures().await.expect("read");
        let school = store.school(&SchoolCode::new("11")).await.expect("read");
        // It moves a known school, corrects it, and brings two others and a year.
        let schools = [placed("11", "M", "2"), placed("12", "M", "2"), placed("13", "N", "1")];
        let rows = [
            year(2017, 41),
            year(2018, 50),
            row(five_units(), "12", 2018, 60),
            row(five_units(), "13", 2018, 70),
        ];
        applied(&world, &rows, &schools).await;
        let wrong = store.imports(1).await.expect("read").remove(0).id;
        // Another file of another subject speaks of one of the new schools; a person of the other.
        applied(&world, &[row(physics(), "12", 2018, 30)], &[]).await;
        let nazareth = AuthorityCode::new("1");
        store.settle_locality(&change, "N", "N", Some(&nazareth)).await.expect("settled");

        store.undo_import(&change, &wrong).await.expect("undone");
        assert_eq!(store.wrong_totals().await.expect("counted"), 0, "on {engine:?}");
        assert_eq!(store.school(&SchoolCode::new("11")).await.expect("read"), school);
        assert!(store.school(&SchoolCode::new("12")).await.expect("read").is_some());
        assert!(store.school(&SchoolCode::new("13")).await.expect("read").is_none());
        let physics_here = store.imports(1).await.expect("read").remove(0).id;
        store.undo_import(&change, &physics_here).await.expect("undone");
        assert!(store.school(&SchoolCode::new("12")).await.expect("read").is_none());
        let after = store.figures().await.expect("read");
        assert_eq!((&after.totals, &after.country), (&before.totals, &before.country));
        assert_eq!(after.files, before.files);
        // The same file again is as new as it was.
        assert_eq!(store.preview_changes(&rows).await.expect("compared").added, 3);
    }
}
