//! A board is built, shared, sent by mail and thrown away.

use crate::people::People;
use crate::world::{World, is_missing, is_taken};
use hamsa_domain::cities::Title;
use hamsa_domain::data::board::{Content, Edit, Sharing};
use hamsa_domain::data::panel::{Choice, Kind, Panel, Years};
use hamsa_domain::id::{AccountId, BoardId, IndicatorCode};
use hamsa_domain::time::{DAY, HOUR};
use hamsa_store::{BoardMail, NewBoard, NewMail, StoreError, Subscription};

fn panel(kind: Kind) -> Panel {
    Panel {
        kind,
        title: String::new(),
        indicators: vec![IndicatorCode::new("examinees.mathematics.5")],
        places: vec![Choice::Members],
        years: Years::Last(2),
    }
}

fn title(text: &str) -> Title {
    Title { he: text.to_owned(), ..Title::default() }
}

fn new(owner: &AccountId, seed_code: Option<&str>) -> NewBoard {
    NewBoard {
        title: title("הרשת"),
        owner: Some(owner.clone()),
        city: None,
        shared: Sharing::Own,
        content: Content::of([panel(Kind::Bar)]),
        seed_code: seed_code.map(str::to_owned),
    }
}

pub async fn a_coordinator_builds_a_board(world: &mut World, people: &People) {
    let store = world.store.clone();
    let owner = people.coordinator.clone();
    let change = world.change(Some(&owner));
    let id = store.create_board(&change, &new(&owner, Some("network"))).await.expect("made");
    let twice = world.vain_change(None);
    is_taken(store.create_board(&twice, &new(&owner, Some("network"))).await);
    let seeded = store.board_by_seed("network").await.expect("read").expect("the board");
    assert_eq!((&seeded.id, seeded.created_at), (&id, change.at));
    assert!(store.board_by_seed("mayor").await.expect("read").is_none());

    let edit = Edit::Add(panel(Kind::Line));
    let board = store.edit_board(&world.change(Some(&owner)), &id, &edit).await.expect("added");
    assert_eq!(board.content.panels.len(), 2);
    let change = world.vain_change(Some(&owner));
    let same = store.edit_board(&change, &id, &edit).await.expect("sent twice");
    assert_eq!(same, board);
    is_missing(store.edit_board(&world.vain_change(None), &BoardId::new("none"), &edit).await);
    is_missing(store.edit_board(&world.vain_change(None), &id, &Edit::Forward(9)).await);
    assert_eq!(store.board(&id).await.expect("read"), Some(board));

    let own = |other: &AccountId| {
        let (store, other) = (store.clone(), other.clone());
        async move { store.boards_for(&other).await.expect("read").len() }
    };
    assert_eq!((own(&owner).await, own(&people.steward).await), (1, 0));
    let share = Edit::Share(Sharing::Network);
    store.edit_board(&world.change(Some(&owner)), &id, &share).await.expect("shared");
    assert_eq!(own(&people.steward).await, 1);

    it_has_a_link(world, &owner, &id).await;
    it_comes_by_mail(world, &people.steward, &id).await;
    it_is_thrown_away_and_comes_back(world, &owner, &id).await;
}

async fn it_has_a_link(world: &mut World, owner: &AccountId, id: &BoardId) {
    let store = world.store.clone();
    assert!(store.board_by_link("secret").await.expect("read").is_none());
    let change = world.change(Some(owner));
    let link = store.link_board(&change, id, Some("secret")).await.expect("linked");
    assert_eq!(link.as_deref(), Some("secret"));
    let change = world.vain_change(Some(owner));
    let kept = store.link_board(&change, id, Some("another")).await.expect("pressed twice");
    assert_eq!(kept.as_deref(), Some("secret"), "the link that was passed on still opens");
    let found = store.board_by_link("secret").await.expect("read").expect("the board");
    assert_eq!(&found.id, id);
    store.link_board(&world.change(Some(owner)), id, None).await.expect("withdrawn");
    assert!(store.board_by_link("secret").await.expect("read").is_none());
    let journal = store.audits_about("board", id.as_str()).await.expect("read");
    assert!(journal.iter().all(|audit| !audit.detail.to_string().contains("secret")));
}

async fn it_comes_by_mail(world: &mut World, reader: &AccountId, id: &BoardId) {
    let store = world.store.clone();
    let grants = store.grants_of(reader).await.expect("read");
    assert!(!grants.is_empty(), "what they may see is known without a session");
    let new = Subscription {
        board: id.clone(),
        account: reader.clone(),
        secret: "stop".into(),
        next_at: world.now + HOUR,
    };
    assert!(store.subscribe(&world.change(Some(reader)), &new).await.expect("subscribed"));
    let again = Subscription { secret: "other".into(), ..new.clone() };
    assert!(!store.subscribe(&world.vain_change(Some(reader)), &again).await.expect("read"));
    assert_eq!(store.subscription(id, reader).await.expect("read"), Some(new.clone()));
    let found = store.subscription_by_secret("stop").await.expect("read");
    assert_eq!(found, Some(new.clone()), "the first one counts");

    let now = world.now;
    let none = store.lease_subscriptions(now, now + HOUR, 9).await.expect("leased");
    assert!(none.is_empty(), "it is not due yet");
    let due = now + 2 * HOUR;
    let leased = store.lease_subscriptions(due, due + HOUR, 9).await.expect("leased");
    assert_eq!(leased, std::slice::from_ref(&new));
    let other = store.lease_subscriptions(due, due + HOUR, 9).await.expect("leased");
    assert!(other.is_empty(), "another server leaves it");
    let mail = NewMail {
        to: "steward@hamsa.example".into(),
        subject: "הרשת".into(),
        body_text: "http://localhost:3000/data/boards/b".into(),
    };
    let written = BoardMail { mail: Some(mail), next_at: due + 7 * DAY };
    store.mail_board(&world.change(None), &new, &written).await.expect("written");
    is_missing(store.mail_board(&world.vain_change(None), &new, &written).await);
    let mails = store.lease_mails(due, due + DAY, 9).await.expect("leased");
    assert_eq!(mails.len(), 1, "once, whoever else had it");
    store.mail_sent(&mails[0].id, due).await.expect("noted");
    let next = store.subscription(id, reader).await.expect("read").expect("still there");
    assert_eq!(next.next_at, due + 7 * DAY);

    assert!(store.unsubscribe(&world.change(Some(reader)), id, reader).await.expect("ended"));
    assert!(!store.unsubscribe(&world.vain_change(None), id, reader).await.expect("read"));
    assert!(store.subscription_by_secret("stop").await.expect("read").is_none());
}

async fn it_is_thrown_away_and_comes_back(world: &mut World, owner: &AccountId, id: &BoardId) {
    let store = world.store.clone();
    let change = world.change(Some(owner));
    let gone = store.edit_board(&change, id, &Edit::Delete).await.expect("deleted");
    assert_eq!(gone.deleted_at, Some(change.at));
    assert!(store.boards_for(owner).await.expect("read").is_empty());
    let rename = Edit::Rename(title("אחר"));
    let refused = store.edit_board(&world.vain_change(Some(owner)), id, &rename).await;
    assert!(matches!(refused, Err(StoreError::Refused(_))));
    store.edit_board(&world.change(Some(owner)), id, &Edit::Restore).await.expect("back");
    assert_eq!(store.boards_for(owner).await.expect("read").len(), 1);
}
