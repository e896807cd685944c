//! Authorities, their schools and goals.

use crate::people::{People, beersheva};
use crate::world::{World, is_missing};
use hamsa_domain::cities::{Authority, Kind, Placement, School, Sector, Title};
use hamsa_domain::data::Indicator;
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use hamsa_store::{AuthorityRecord, Change, Engine, Member, NewGoal, Saved, SchoolRecord};

pub fn authority(code: &str, he: &str, cluster: Option<i64>) -> AuthorityRecord {
    AuthorityRecord {
        authority: Authority {
            code: AuthorityCode::new(code),
            name: Title { he: he.to_owned(), ..Title::default() },
            kind: Kind::City,
            district: "south".to_owned(),
            sector: Sector::Jewish,
            population: cluster.map(|cluster| cluster * 1_000),
            cluster,
            sample_member: false,
        },
        locality_code: None,
        aliases: Vec::new(),
    }
}

pub fn school(
    code: &str,
    name: &str,
    authority: Option<&str>,
    placement: Placement,
) -> SchoolRecord {
    SchoolRecord {
        school: School {
            code: SchoolCode::new(code),
            name: name.to_owned(),
            locality: String::new(),
            authority: authority.map(AuthorityCode::new),
            placement,
        },
        locality_key: String::new(),
        district: "דרום".to_owned(),
        sector: Some(Sector::Jewish),
        supervision: "ממלכתי".to_owned(),
        stage: String::new(),
    }
}

/// A school known from a file of results only.
pub fn school_in(code: &str, name: &str, locality: &str) -> SchoolRecord {
    let mut record = school(code, name, None, Placement::Unknown);
    record.school.locality = locality.to_owned();
    record.locality_key = locality.to_owned();
    record
}

pub async fn the_authorities_and_their_schools_are_entered(world: &mut World, people: &People) {
    let store = world.store.clone();
    let mut first = authority("90001", "באר שבע", Some(5));
    first.authority.name.ar = "بئر السبع".to_owned();
    first.aliases = vec!["Beersheba".to_owned(), "Be'er Sheva".to_owned()];
    first.locality_code = Some("9000".to_owned());
    let mut records =
        vec![first, authority("26008", "אילת", Some(5)), authority("500", "רמת נגב", None)];
    let change = world.change(None);
    let saved = store.save_authorities(&change, &records).await.expect("saved");
    assert_eq!(saved, Saved { added: 3, changed: 0, unchanged: 0 });
    let again = store.save_authorities(&world.vain_change(None), &records).await.expect("saved");
    assert_eq!(again, Saved { added: 0, changed: 0, unchanged: 3 });
    records[1].authority.name.en = "Eilat".to_owned();
    records[0].aliases.pop();
    let saved = store.save_authorities(&world.change(None), &records).await.expect("saved");
    assert_eq!(saved, Saved { added: 0, changed: 2, unchanged: 1 });

    let member = |code: &str| Member {
        authority: AuthorityCode::new(code),
        since: None,
        until: None,
        sample: true,
    };
    let members = [member("90001"), Member { until: Some(world.now), ..member("26008") }];
    let saved = store.set_members(&world.change(None), &members).await.expect("saved");
    assert_eq!(saved.added, 2);
    let saved = store.set_members(&world.vain_change(None), &members).await.expect("saved");
    assert_eq!(saved.unchanged, 2);
    assert_eq!(store.members().await.expect("read"), [members[1].clone(), members[0].clone()]);
    is_missing(store.set_members(&world.vain_change(None), &[member("nowhere")]).await);
    let saved = store.save_authorities(&world.vain_change(None), &records).await.expect("saved");
    assert!(saved.is_nothing(), "membership is not part of the record");

    let names: Vec<String> = store
        .authorities()
        .await
        .expect("read")
        .into_iter()
        .map(|record| record.authority.name.he)
        .collect();
    assert_eq!(names, ["אילת", "באר שבע", "רמת נגב"]);
    let mut expected = records[0].clone();
    expected.authority.sample_member = true;
    assert_eq!(store.authority(&beersheva()).await.expect("read"), Some(expected));
    assert!(store.authority(&AuthorityCode::new("0")).await.expect("read").is_none());

    let schools = [
        school("640011", "מקיף א", Some("90001"), Placement::Budget),
        school("640012", "מקיף ב", Some("90001"), Placement::Budget),
        school("640021", "רבין", Some("26008"), Placement::Budget),
    ];
    let saved =
        store.save_schools(&world.change(Some(&people.steward)), &schools).await.expect("saved");
    assert_eq!(saved.added, 3);
    let saved = store.save_schools(&world.vain_change(None), &schools).await.expect("saved");
    assert_eq!(saved.unchanged, 3);
    let nowhere = school("640099", "X", Some("nowhere"), Placement::Budget);
    is_missing(store.save_schools(&world.vain_change(None), &[nowhere]).await);
    assert_eq!(store.schools_of(&beersheva()).await.expect("read"), schools[..2]);
    assert!(store.school(&SchoolCode::new("640099")).await.expect("read").is_none());

    // A file of results knows the locality, but not better than the budget where it belongs.
    let mut heard = school_in("640011", "", "באר שבע");
    heard.school.authority = Some(AuthorityCode::new("500"));
    heard.school.placement = Placement::Locality;
    let saved = store.save_schools(&world.change(None), &[heard]).await.expect("saved");
    assert_eq!(saved.changed, 1);
    let kept = store.school(&SchoolCode::new("640011")).await.expect("read").expect("the school");
    assert_eq!((kept.school.name.as_str(), kept.school.locality.as_str()), ("מקיף א", "באר שבע"));
    assert_eq!(
        (kept.school.authority, kept.school.placement),
        (Some(beersheva()), Placement::Budget)
    );
}

pub async fn a_mayor_sets_a_goal(world: &mut World, people: &People) {
    let store = world.store.clone();
    let mut goal = NewGoal {
        authority: beersheva(),
        indicator: Indicator::FIVE_UNIT_MATHEMATICS.code(),
        target_year: 2020,
        target: 400,
        sample: true,
    };
    let version = store.figures_version().await.expect("read");
    store.set_goal(&world.change(None), &goal).await.expect("set");
    store.set_goal(&world.vain_change(None), &goal).await.expect("the same again");
    goal.target = 450;
    goal.sample = false;
    store.set_goal(&world.change(Some(&people.steward)), &goal).await.expect("set");
    let goals = store.goals_of(&beersheva()).await.expect("read");
    assert_eq!((goals.len(), goals[0].target, goals[0].set_at), (1, 450, world.now));
    assert_eq!((goals[0].set_by.as_ref(), goals[0].sample), (Some(&people.steward), false));
    goal.authority = AuthorityCode::new("nowhere");
    is_missing(store.set_goal(&world.vain_change(None), &goal).await);
    assert_eq!(store.goals().await.expect("read"), goals);
    let now = store.figures_version().await.expect("read");
    assert_eq!(now, version, "a goal is not a figure: nothing has to be guarded anew");
}

pub async fn doubtful_places_are_settled(world: &mut World, people: &People) {
    let store = world.store.clone();
    let coordinator = Some(&people.coordinator);
    // The file of the chapter before brought three schools of the desert that no budget knows.
    let review = store.places_to_review().await.expect("read");
    let seen: Vec<(&str, Option<i64>)> =
        review.iter().map(|place| (place.record.school.code.as_str(), place.examinees)).collect();
    assert_eq!(seen, [("640031", Some(30)), ("640032", Some(20)), ("640033", None)]);

    let desert = AuthorityCode::new("500");
    let change = world.change(coordinator);
    let concerned = store
        .settle_locality(&change, "שדה בוקר", "שדה בוקר", Some(&desert))
        .await
        .expect("settled");
    assert_eq!(concerned, 2);
    let change = world.vain_change(coordinator);
    is_missing(
        store.settle_locality(&change, "x", "x", Some(&AuthorityCode::new("nowhere"))).await,
    );
    let decisions = store.decisions().await.expect("read");
    assert_eq!((decisions.len(), decisions[0].key.as_str()), (1, "שדה בוקר"));
    assert_eq!(
        (decisions[0].authority.as_ref(), decisions[0].decided_by.as_ref()),
        (Some(&desert), coordinator)
    );
    assert_eq!(decisions[0].decided_by_name.as_deref(), Some("Coordinator"));
    assert_eq!(store.wrong_totals().await.expect("counted"), 0);
    let five_units = Indicator::FIVE_UNIT_MATHEMATICS.code();
    let totals = store.totals_of(&desert).await.expect("read");
    assert!(
        totals
            .iter()
            .any(|total| total.indicator == five_units && (total.value, total.schools) == (50, 2))
    );

    // One of them is decided on its own, and stays when the locality is decided anew.
    let (first, second) = (SchoolCode::new("640031"), SchoolCode::new("640032"));
    store
        .settle_school(&world.change(coordinator), &first, Some(&beersheva()))
        .await
        .expect("settled");
    is_missing(
        store.settle_school(&world.vain_change(coordinator), &SchoolCode::new("0"), None).await,
    );
    let change = world.change(coordinator);
    assert_eq!(
        store.settle_locality(&change, "שדה בוקר", "שדה בוקר", None).await.expect("settled"),
        1
    );
    assert_eq!(store.decisions().await.expect("read")[0].authority, None, "none of them");
    let settled = store.school_decisions().await.expect("read");
    let told: Vec<_> = settled
        .iter()
        .map(|decision| (&decision.record.school.code, decision.decided_by_name.as_deref()))
        .collect();
    assert_eq!(told, [(&first, Some("Coordinator"))], "only what was decided by itself");
    assert_eq!(settled[0].record.school.authority, Some(beersheva()));
    assert!(settled[0].decided_at < world.now, "before the locality was decided anew");
    let placed = store.schools_placed().await.expect("read");
    assert_eq!(placed[&first], (Some(beersheva()), Placement::Person));
    assert_eq!(placed[&second], (None, Placement::Person));
    assert!(store.totals_of(&desert).await.expect("read").is_empty(), "no school, no total");
    assert_eq!(store.wrong_totals().await.expect("counted"), 0);

    let names = store.schools().await.expect("read");
    assert!(names.is_sorted_by_key(|record| &record.school.name), "all schools, by name");
    assert!(names.iter().any(|record| record.school.code == first));

    // No file overrides what a person settled.
    let budget = school("640031", "מדרשה", Some("26008"), Placement::Budget);
    let saved = store.save_schools(&world.vain_change(None), &[budget]).await.expect("saved");
    assert_eq!(saved.unchanged, 1);
    assert_eq!(store.schools_placed().await.expect("read")[&first].0, Some(beersheva()));
    let left = store.places_to_review().await.expect("read");
    assert_eq!((left.len(), left[0].record.school.code.as_str()), (1, "640033"));
}

#[tokio::test]
async fn a_decision_that_is_taken_back_leaves_a_place_as_if_there_had_been_none() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::migrated(engine).await;
        let store = &world.store;
        let change = Change::by_system(world.now, "withdraw");
        let cities = [authority("1", "א", None), authority("2", "ב", None)];
        store.save_authorities(&change, &cities).await.expect("saved");
        let (one, two) = (AuthorityCode::new("1"), AuthorityCode::new("2"));
        let budget = school("10", "B", Some("1"), Placement::Budget);
        let schools = [budget, school_in("11", "S", "יישוב"), school_in("12", "S", "יישוב")];
        store.save_schools(&change, &schools).await.expect("saved");
        let before = store.schools_placed().await.expect("read");
        let [in_budget, alone, other] = ["10", "11", "12"].map(SchoolCode::new);

        store.settle_locality(&change, "יישוב", "יישוב", Some(&one)).await.expect("settled");
        for (code, authority) in [(&alone, &one), (&alone, &two), (&in_budget, &two)] {
            store.settle_school(&change, code, Some(authority)).await.expect("settled");
        }
        // The school alone is where its locality was settled, the other one where the budget has it.
        store.withdraw_school(&change, &alone, None).await.expect("withdrawn");
        store.withdraw_school(&change, &in_budget, None).await.expect("withdrawn");
        let placed = store.schools_placed().await.expect("read");
        assert_eq!(placed[&alone], (Some(one.clone()), Placement::Person), "on {engine:?}");
        assert_eq!(placed[&in_budget], before[&in_budget]);
        is_missing(store.withdraw_school(&change, &other, None).await);
        assert_eq!(store.withdraw_locality(&change, "יישוב", None).await.expect("withdrawn"), 2);
        is_missing(store.withdraw_locality(&change, "יישוב", None).await);
        assert_eq!(store.schools_placed().await.expect("read"), before);
        assert!(store.decisions().await.expect("read").is_empty());
        assert!(store.school_decisions().await.expect("read").is_empty());

        // Where the name of the locality says something, that holds again.
        store.settle_school(&change, &other, None).await.expect("settled");
        store.withdraw_school(&change, &other, Some(&two)).await.expect("withdrawn");
        let placed = store.schools_placed().await.expect("read");
        assert_eq!(placed[&other], (Some(two), Placement::Locality));
        assert_eq!(store.wrong_totals().await.expect("counted"), 0);
    }
}
