//! Files are brought, looked at, and applied.

use crate::cities::{school, school_in};
use crate::people::{People, beersheva};
use crate::world::{World, is_conflict, is_missing};
use hamsa_domain::cities::Placement;
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::id::{ImportId, IndicatorCode, SchoolCode};
use hamsa_store::{Changes, ImportState, NewImport, ObservationRow, SchoolRecord, Total};
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
    assert_eq!(store.unplaced_totals().await.expect("read"), [total(five_units(), 2018, 50, 2)]);
    let by_authority = store.totals_by_authority(&five_units(), 2018..=2018).await.expect("read");
    let seen: Vec<(&str, i64)> =
        by_authority.iter().map(|total| (total.authority.as_str(), total.value)).collect();
    assert_eq!(seen, [("26008", 40), ("90001", 150)]);
    let cluster = store.cluster_totals(5, &five_units()).await.expect("read");
    assert_eq!((cluster[1].year, cluster[1].value, cluster[1].authorities), (2018, 190, 2));
    let members = store.member_totals(&five_units()).await.expect("read");
    assert_eq!((members[1].value, members[1].authorities), (150, 1), "Eilat has left");
    let schools = store.school_series(&beersheva(), &five_units()).await.expect("read");
    let seen: Vec<(&str, i32, i64)> =
        schools.iter().map(|value| (value.name.as_str(), value.year, value.value)).collect();
    assert_eq!(seen, [("מקיף א", 2017, 90), ("מקיף א", 2018, 100), ("מקיף ב", 2018, 50)]);
    let series = store.series_of_school(&SchoolCode::new("640011")).await.expect("read");
    assert_eq!((series.len(), &series[2]), (3, &here[2]));
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
