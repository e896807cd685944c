//! How the pages and forms of dashboards are asked: each with a new board of Be'er Sheva's mayor, shared with those
//! who see all of the city.

use crate::calls::Call;
use hamsa_domain::cities::Title;
use hamsa_domain::data::board::{Content, Edit, Sharing};
use hamsa_domain::data::panel::{Choice, Kind, Panel, Years};
use hamsa_domain::id::{AuthorityCode, BoardId, IndicatorCode};
use hamsa_domain::people::Role;
use hamsa_store::{NewBoard, Subscription};
use hamsa_tests::household::{Household, Who};
use std::sync::atomic::{AtomicU32, Ordering};

static COUNTER: AtomicU32 = AtomicU32::new(1);

/// What a server function is asked about; `None` for those of others.
pub async fn function(household: &Household, name: &str) -> Option<String> {
    Some(match name {
        "read_boards" => String::new(),
        "read_board" | "read_board_edit" => format!("id={}", board(household).await),
        "read_shared_board" => format!("token={}", linked(household).await.1),
        "read_unsubscribe" => format!("secret={}", subscribed(household).await),
        _ => return None,
    })
}

/// A page.
pub async fn look(household: &Household, path: &str) -> Option<Call> {
    let path = match path {
        "/data/boards" => path.to_owned(),
        path if path.starts_with("/boards/") => path.replace("{token}", &linked(household).await.1),
        path if path.starts_with("/unsubscribe/") => {
            path.replace("{secret}", &subscribed(household).await)
        }
        path => path.replace("{id}", board(household).await.as_str()),
    };
    Some(Call::Get(path))
}

/// A form, with a board on which it can be sent.
pub async fn form(household: &Household, path: &str) -> Option<Call> {
    let field = |name: &'static str, value: &str| (name, value.to_owned());
    if path == "/unsubscribe/{secret}" {
        let path = path.replace("{secret}", &subscribed(household).await);
        return Some(Call::Form(path, vec![]));
    }
    if path == "/data/boards" {
        return Some(Call::Form(path.to_owned(), vec![field("title", "לוח חדש")]));
    }
    let (id, fields) = match path.strip_prefix("/data/boards/{id}/")? {
        "rename" => (board(household).await, vec![field("title", "אחר")]),
        "share" => (board(household).await, vec![field("shared", "network")]),
        "panels" | "panels/{number}" => {
            let fields = vec![
                field("kind", "number"),
                field("definition1", "pupils"),
                field("place:network", "1"),
                field("years", "last:1"),
            ];
            (board(household).await, fields)
        }
        "restore" => {
            let (id, store) = (board(household).await, &household.server.house.store);
            store.edit_board(&household.change(), &id, &Edit::Delete).await.expect("deleted");
            (id, vec![])
        }
        "link/withdraw" => (linked(household).await.0, vec![]),
        _ => (board(household).await, vec![]),
    };
    let path = path.replace("{id}", id.as_str()).replace("{number}", "1");
    Some(Call::Form(path, fields))
}

/// A new board: its id.
async fn board(household: &Household) -> BoardId {
    let panel = |kind| Panel {
        kind,
        title: String::new(),
        indicators: vec![IndicatorCode::new("examinees.mathematics.5")],
        places: vec![Choice::Members],
        years: Years::Last(1),
    };
    let new = NewBoard {
        title: Title { he: "לוח".into(), ..Title::default() },
        owner: household.account(Who::Holder(Role::Mayor)).await,
        city: Some(AuthorityCode::new("90001")),
        shared: Sharing::City,
        content: Content::of([panel(Kind::Bar), panel(Kind::Table)]),
        seed_code: None,
    };
    let store = &household.server.house.store;
    store.create_board(&household.change(), &new).await.expect("a board")
}

/// A new board with a link: its id and the secret.
async fn linked(household: &Household) -> (BoardId, String) {
    let id = board(household).await;
    let secret = format!("secret-{}", COUNTER.fetch_add(1, Ordering::Relaxed));
    let store = &household.server.house.store;
    store.link_board(&household.change(), &id, Some(&secret)).await.expect("a link");
    (id, secret)
}

/// A new subscription of the mayor's: its secret.
async fn subscribed(household: &Household) -> String {
    let secret = format!("ending-{}", COUNTER.fetch_add(1, Ordering::Relaxed));
    let account = household.account(Who::Holder(Role::Mayor)).await.expect("the mayor");
    let new = Subscription {
        board: board(household).await,
        account,
        secret: secret.clone(),
        next_at: household.now(),
    };
    let store = &household.server.house.store;
    store.subscribe(&household.change(), &new).await.expect("subscribed");
    secret
}
