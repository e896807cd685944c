//! Boards show to each reader what that reader may see, on the page, by the link and in the weekly mail.

use hamsa::seed::table::Tables;
use hamsa_app::areas::data::boards::weekly::{next_morning, write_due};
use hamsa_domain::cities::Title;
use hamsa_domain::data::board::{Content, Edit, Sharing};
use hamsa_domain::data::panel::{Choice, Kind, Panel, Years};
use hamsa_domain::id::{AuthorityCode, BoardId, IndicatorCode, SchoolCode};
use hamsa_domain::people::Role;
use hamsa_domain::time::DAY;
use hamsa_store::{Change, ImportState, NewBoard, NewImport, ObservationRow, Subscription};
use hamsa_tests::household::{Ask, Household, Who};
use std::path::Path;

const MAYOR: Who = Who::Holder(Role::Mayor);
const SMALL: &str = "examinees.physics.5";

/// A house in which seven of Be'er Sheva sat physics, and a board of its mayor that tells it.
async fn house_with_a_board() -> (Household, BoardId) {
    let household = Household::new().await;
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
    let definitions = Tables::read(&seeds).expect("the seeds").definitions;
    let (store, change) = (&household.server.house.store, household.change());
    store.save_definitions(&change, &definitions).await.expect("defined");
    let import = NewImport {
        file_hash: "small".into(),
        file_name: "small".into(),
        file_size: 0,
        state: ImportState::Previewed,
        summary: serde_json::json!({}),
        faults: serde_json::json!([]),
    };
    let id = store.keep_import(&change, &import).await.expect("kept");
    let seven = ObservationRow {
        school: SchoolCode::new("640037"),
        indicator: IndicatorCode::new(SMALL),
        year: 2018,
        value: 7,
    };
    store.apply_import(&change, &id, &[seven], &[]).await.expect("applied");
    let panel = |indicator: &str| Panel {
        kind: Kind::Number,
        title: String::new(),
        indicators: vec![IndicatorCode::new(indicator)],
        places: vec![Choice::parse("city:90001").expect("a place")],
        years: Years::Last(1),
    };
    let new = NewBoard {
        title: Title { he: "העיר".into(), ..Title::default() },
        owner: household.account(MAYOR).await,
        city: Some(AuthorityCode::new("90001")),
        shared: Sharing::Network,
        content: Content::of([panel("examinees.mathematics.5"), panel(SMALL)]),
        seed_code: None,
    };
    let board = store.create_board(&change, &new).await.expect("made");
    (household, board)
}

/// The big numbers of a page, in their order.
fn numbers(page: &str) -> Vec<String> {
    page.split("class=\"panel-number\">")
        .skip(1)
        .filter_map(|rest| rest.split('<').next())
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn a_small_number_is_seen_by_its_city_and_by_nobody_else() {
    let (household, board) = house_with_a_board().await;
    let path = format!("/data/boards/{board}");
    let own = household.get(MAYOR, &path).await.text();
    assert_eq!(numbers(&own), ["40", "7"]);
    for other in [Who::OtherMayor, Who::Holder(Role::NetworkCoordinator)] {
        let seen = household.get(other, &path).await.text();
        assert_eq!(numbers(&seen), ["40", "חסוי"], "{other:?}");
        assert!(!seen.contains("\"shown\"") && !seen.contains(">7<"));
    }
    let link = household.post(MAYOR, &format!("{path}/link"), &[]).await;
    assert!(link.status.is_redirection(), "{}", link.status);
    let kept = household.server.house.store.board(&board).await.expect("read").expect("the board");
    let public = format!("/boards/{}", kept.link.expect("a link"));
    let stranger = household.ask(Ask::get(&public)).await.text();
    assert_eq!(numbers(&stranger), ["40", "חסוי"]);
    let mayor = household.get(MAYOR, &public).await.text();
    assert_eq!(numbers(&mayor), ["40", "חסוי"], "by its link, everybody sees the same");
    household.post(MAYOR, &format!("{path}/link/withdraw"), &[]).await;
    assert_eq!(household.ask(Ask::get(&public)).await.status, 404);
}

#[tokio::test]
async fn the_weekly_mail_says_what_its_reader_may_see_and_stops_with_the_right_to_see() {
    let (household, board) = house_with_a_board().await;
    let (house, now) = (&household.server.house, household.now());
    for (who, secret) in [(MAYOR, "stop-mayor"), (Who::OtherMayor, "stop-other")] {
        let account = household.account(who).await.expect("an account");
        let new = Subscription {
            board: board.clone(),
            account,
            secret: secret.into(),
            next_at: next_morning(now),
        };
        house.store.subscribe(&household.change(), &new).await.expect("subscribed");
    }
    assert_eq!(write_due(house, &household.change()).await.expect("written"), 0, "not before");
    let sunday = Change::by_system(next_morning(now), "test");
    assert_eq!(write_due(house, &sunday).await.expect("written"), 2);
    assert_eq!(write_due(house, &sunday).await.expect("written"), 0, "each once a week");
    let mails = house.store.lease_mails(sunday.at, sunday.at + DAY, 9).await.expect("mails");
    let of = |who: Who| {
        let mail = mails.iter().find(|mail| mail.to == who.email());
        mail.expect("a mail").body_text.clone()
    };
    let (own, other) = (of(MAYOR), of(Who::OtherMayor));
    assert!(own.contains(" 7.\n") && own.contains("/unsubscribe/stop-mayor"), "{own}");
    assert!(other.contains("חסוי") && !other.contains(" 7.\n"), "{other}");
    assert!(other.contains(" 40.\n") && other.contains("/unsubscribe/stop-other"), "{other}");

    let share = Edit::Share(Sharing::Own);
    house.store.edit_board(&household.change(), &board, &share).await.expect("unshared");
    let next = Change::by_system(sunday.at + 7 * DAY, "test");
    assert_eq!(write_due(house, &next).await.expect("written"), 1, "the other sees it no more");
    let ended = house.store.subscription_by_secret("stop-other").await.expect("read");
    assert!(ended.is_none());
    let page = household.ask(Ask::get("/unsubscribe/stop-mayor")).await;
    assert!(page.text().contains("העיר"));
    household.ask(Ask::post("/unsubscribe/stop-mayor", &[])).await;
    assert!(house.store.subscription_by_secret("stop-mayor").await.expect("read").is_none());
}

#[tokio::test]
async fn a_panel_that_cannot_be_shown_comes_back_and_one_sent_twice_is_one() {
    let (household, board) = house_with_a_board().await;
    let path = format!("/data/boards/{board}/panels");
    let fields = [
        ("kind", "scatter"),
        ("definition1", "examinees"),
        ("subject1", "mathematics"),
        ("units1", "5"),
        ("place:members", "1"),
        ("years", "last:2"),
    ];
    let refused = household.post(MAYOR, &path, &fields).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("בדיוק שני נתונים"));
    let mut mended = fields;
    mended[0].1 = "bar";
    for _ in 0..2 {
        let added = household.post(MAYOR, &path, &mended).await;
        assert!(added.location().ends_with("#panel-3"), "{}", added.location());
    }
    let strange = [("kind", "pie"), ("years", "last:99"), ("definition1", "nothing")];
    assert_eq!(household.post(MAYOR, &path, &strange).await.status, 422);
    let kept = household.server.house.store.board(&board).await.expect("read").expect("the board");
    assert_eq!(kept.content.panels.len(), 3);
}

#[tokio::test]
async fn a_year_in_which_other_schools_reported_is_no_rise_and_no_fall() {
    let household = Household::new().await;
    household.definitions().await;
    household.further_schools(1).await;
    let teachers = "teachers.mathematics";
    for (school, year, many) in [("640037", 2020, 30.0), ("640037", 2021, 31.0)] {
        household.reported(school, year, &[(teachers, many, "")]).await;
    }
    let panel = Panel {
        kind: Kind::Number,
        title: String::new(),
        indicators: vec![IndicatorCode::new(teachers)],
        places: vec![Choice::parse("city:90001").expect("a place")],
        years: Years::Last(5),
    };
    let new = NewBoard {
        title: Title { he: "העיר".into(), ..Title::default() },
        owner: household.account(MAYOR).await,
        city: Some(AuthorityCode::new("90001")),
        shared: Sharing::Own,
        content: Content::of([panel]),
        seed_code: None,
    };
    let store = &household.server.house.store;
    let board = store.create_board(&household.change(), &new).await.expect("made");
    let path = format!("/data/boards/{board}");
    let same = household.get(MAYOR, &path).await.text();
    assert!(same.contains("עלייה של"), "the same school in both years: {same}");
    household.reported("700001", 2021, &[(teachers, 40.0, "")]).await;
    let other = household.get(MAYOR, &path).await.text();
    assert_eq!(numbers(&other), ["71"]);
    assert!(other.contains("אין השוואה בין השנים") && !other.contains("עלייה של"), "{other}");
}
