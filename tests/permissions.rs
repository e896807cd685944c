//! Who may do what: every route and every server function, asked by everybody.
//!
//! What comes of it stands in `snapshots/permissions.txt`. A route or function that `calls` does not
//! know fails the test, and so does any answer that differs; `UPDATE_SNAPSHOTS=1` writes the file anew,
//! for a person to read the difference.

#![allow(clippy::expect_used)]

#[path = "permissions/boards.rs"]
mod boards;
#[path = "permissions/calls.rs"]
mod calls;
#[path = "permissions/quality.rs"]
mod quality;
#[path = "permissions/reports.rs"]
mod reports;
#[path = "permissions/rounds.rs"]
mod rounds;

use calls::Call;
use hamsa_store::Engine;
use hamsa_tests::household::{Answer, Ask, Household, Who};
use http::{Method, StatusCode};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// What came of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// It was shown, or done.
    Allowed,
    /// It came back to be mended: whoever may mend it may do it.
    CameBack,
    /// Asked to sign in.
    SignIn,
    /// It does not exist, or not for them.
    Missing,
}

impl Outcome {
    fn told(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::CameBack => "came back",
            Self::SignIn => "sign-in",
            Self::Missing => "missing",
        }
    }
}

#[tokio::test]
async fn everybody_may_do_what_the_snapshot_says_and_nothing_else() {
    compare(&everything_asked_by_everybody(Engine::Sqlite).await);
}

#[tokio::test]
async fn on_postgresql_everybody_may_do_the_same() {
    compare(&everything_asked_by_everybody(Engine::Postgres).await);
}

async fn everything_asked_by_everybody(engine: Engine) -> String {
    let household = Household::on(engine).await;
    let mut snapshot = String::new();
    for (method, path) in everything(&household) {
        let mut outcomes: BTreeMap<Outcome, Vec<&str>> = BTreeMap::new();
        for who in Who::all() {
            let call = calls::of(&household, who, &method, &path).await.unwrap_or_else(|| {
                panic!("permissions/calls.rs does not say how to ask {method} {path}")
            });
            let answer = ask(&household, who, call).await;
            let outcome = outcome(&answer)
                .unwrap_or_else(|| panic!("{who:?} got {} from {method} {path}", answer.status));
            outcomes.entry(outcome).or_default().push(who.name());
        }
        let _ = writeln!(snapshot, "{method} {path}");
        for (outcome, names) in outcomes {
            let outcome = outcome.told();
            let everybody = names.len() == Who::all().len();
            let names = if everybody { "everybody".into() } else { names.join(" ") };
            let _ = writeln!(snapshot, "    {outcome:9} {names}");
        }
    }
    snapshot
}

/// Routes as the router prints them, then server functions by name.
fn everything(household: &Household) -> Vec<(String, String)> {
    let mut everything = household.routes();
    assert!(everything.len() > 30, "the router lists {} routes only", everything.len());
    let mut functions: Vec<_> = leptos::server_fn::axum::server_fn_paths()
        .map(|(path, method)| (method.to_string(), calls::without_hash(path)))
        .collect();
    assert!(functions.len() > 5, "there are {} server functions only", functions.len());
    functions.sort_by(|one, other| one.1.cmp(&other.1));
    everything.extend(functions);
    everything
}

async fn ask(household: &Household, who: Who, call: Call) -> Answer {
    let session = household.session(who).await;
    let ask = match call {
        Call::Get(path) => Ask::get(&path),
        Call::Form(path, fields) => {
            let fields: Vec<_> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            Ask::post(&path, &fields)
        }
        Call::File(path, name, content) => Ask::upload(&path, name, content.as_bytes()),
    };
    household.ask(ask.with_session(session)).await
}

fn outcome(answer: &Answer) -> Option<Outcome> {
    let asks_to_sign_in = answer.location().starts_with("/sign-in?next=");
    match answer.status {
        StatusCode::UNAUTHORIZED => Some(Outcome::SignIn),
        StatusCode::NOT_FOUND => Some(Outcome::Missing),
        StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT => Some(Outcome::CameBack),
        status if status.is_redirection() && asks_to_sign_in => Some(Outcome::SignIn),
        status if status.is_success() || status.is_redirection() => Some(Outcome::Allowed),
        _ => None,
    }
}

fn compare(snapshot: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots/permissions.txt");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, snapshot).expect("the snapshot is written");
        return;
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = known.lines().zip(snapshot.lines()).find(|(known, now)| known != now);
    assert!(
        known == snapshot,
        "permissions have changed, first at {differs:?}; if that is meant: UPDATE_SNAPSHOTS=1 cargo test -p hamsa-tests --test permissions"
    );
}

#[tokio::test]
async fn a_method_that_nobody_answers_does_not_exist() {
    let household = Household::new().await;
    let answer = household.ask(Ask::plain(Method::DELETE, "/cities")).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
}
