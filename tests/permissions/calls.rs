//! How each route and each server function is asked, with something new to act upon each time.

use crate::{boards, quality, reports, rounds};
use hamsa_app::areas::data::bring;
use hamsa_app::areas::people::lifetimes::{INVITATION_LIVES, RESET_LIVES};
use hamsa_app::token::Token;
use hamsa_domain::cities::Placement;
use hamsa_domain::id::{AuthorityCode, GrantId, ImportId, SchoolCode, SessionId};
use hamsa_domain::people::{Role, Scope};
use hamsa_store::NewInvitation;
use hamsa_tests::household::{Household, MINISTRY_CSV, Who, school};
use std::sync::atomic::{AtomicU32, Ordering};

/// One request.
pub enum Call {
    /// Something to look at.
    Get(String),
    /// A form.
    Form(String, Vec<(&'static str, String)>),
    /// A form with a file.
    File(String, &'static str, &'static str),
}

static COUNTER: AtomicU32 = AtomicU32::new(1);

/// A server function's path without the hash of its place in the source.
pub fn without_hash(path: &str) -> String {
    path.trim_end_matches(|letter: char| letter.is_ascii_digit()).to_owned()
}

/// How `who` asks for `path`; `None` for what nobody has thought of.
pub async fn of(household: &Household, who: Who, method: &str, path: &str) -> Option<Call> {
    if path.starts_with("/api/v1/")
        || path.starts_with("/data/reports")
        || path.starts_with("/data/tokens")
    {
        return reports::call(household, method, path).await;
    }
    if path.starts_with("/data/findings") {
        return quality::call(household, method, path).await;
    }
    if let Some(name) = path.strip_prefix("/api/") {
        return function(household, method, name).await;
    }
    match method {
        "GET" => look(household, path).await,
        "POST" => form(household, who, path).await,
        _ => None,
    }
}

async fn function(household: &Household, method: &str, name: &str) -> Option<Call> {
    if let Some(query) = reports::function(name) {
        return server_function(name, &query);
    }
    if let Some(query) = quality::function(name) {
        return server_function(name, &query);
    }
    if let Some(query) = rounds::function(household, name).await {
        return server_function(name, &query);
    }
    if let Some(query) = boards::function(household, name).await {
        return server_function(name, &query);
    }
    let query = match name {
        "account" | "import_list" | "places" | "read_cities" => String::new(),
        "find_schools" => "wanted=640037".into(),
        "people" => "ended=".into(),
        "read_city" => "code=90001&subject=mathematics".into(),
        "read_analysis" => "code=90001&asked[school]=".into(),
        "read_forecast" => "code=90001".into(),
        "read_side_by_side" => "codes=90001,73007".into(),
        "import_details" => format!("id={}", import(household).await),
        "invitation" => format!("token={}", invitation(household).await.1),
        "answer_form" => format!("token={}", household.asked_school().await.token),
        "reset" => format!("token={}", reset(household).await),
        _ => return None,
    };
    (method == "GET").then(|| server_function(name, &query)).flatten()
}

fn server_function(name: &str, query: &str) -> Option<Call> {
    let (path, _) = leptos::server_fn::axum::server_fn_paths()
        .find(|(path, _)| without_hash(path) == format!("/api/{name}"))?;
    Some(Call::Get(format!("{path}?{query}")))
}

async fn look(household: &Household, path: &str) -> Option<Call> {
    if is_of_boards(path) {
        return boards::look(household, path).await;
    }
    if path.starts_with("/data/rounds") {
        return rounds::look(household, path).await;
    }
    let path = match path {
        "/" | "/accessibility" | "/account" | "/answer-worker.js" | "/cities" | "/data/imports"
        | "/data/places" | "/favicon.ico" | "/forgot" | "/healthz" | "/people" | "/readyz"
        | "/robots.txt" | "/sign-in" => path.to_owned(),
        "/cities/{code}" => "/cities/90001".into(),
        "/data/cities/{code}" => "/data/cities/90001".into(),
        "/data/cities/{code}/forecast" => "/data/cities/90001/forecast".into(),
        "/pkg/{name}" => "/pkg/main.0123456789ab.css".into(),
        "/invitations/{token}" => format!("/invitations/{}", invitation(household).await.1),
        "/reset/{token}" => format!("/reset/{}", reset(household).await),
        "/answer/{token}" | "/answer/{token}/correct" | "/answer/{token}/sheet" => {
            path.replace("{token}", &household.asked_school().await.token)
        }
        "/data/imports/{id}" | "/data/imports/{id}/faults.csv" | "/data/imports/{id}/file" => {
            path.replace("{id}", &import(household).await)
        }
        _ => return None,
    };
    Some(Call::Get(path))
}

/// Whether a path belongs to dashboards.
fn is_of_boards(path: &str) -> bool {
    ["/data/boards", "/boards/", "/unsubscribe/"].iter().any(|start| path.starts_with(start))
}

async fn form(household: &Household, who: Who, path: &str) -> Option<Call> {
    if is_of_boards(path) {
        return boards::form(household, path).await;
    }
    if path.starts_with("/data/rounds") {
        return rounds::form(household, path).await;
    }
    let field = |name: &'static str, value: &str| (name, value.to_owned());
    let (path, fields) = match path {
        "/sign-in" => {
            let email = with_password(household).await;
            (path.into(), vec![("email", email), field("password", PASSWORD)])
        }
        "/sign-out" => (path.into(), vec![]),
        "/language" => (path.into(), vec![field("language", "en"), field("next", "/cities")]),
        "/forgot" => (path.into(), vec![("email", with_password(household).await)]),
        "/reset/{token}" => {
            (format!("/reset/{}", reset(household).await), vec![field("password", PASSWORD)])
        }
        "/invitations/{token}" => {
            let secret = invitation(household).await.1;
            let fields = vec![field("name", "Rana"), field("password", PASSWORD)];
            (format!("/invitations/{secret}"), fields)
        }
        // No file: who may bring one is told so.
        "/answer/{token}/sheet" => {
            (format!("{}/sheet", household.asked_school().await.path()), vec![])
        }
        "/answer/{token}" => {
            let fields = vec![field("command", "c1"), field("number:teachers.mathematics", "4")];
            (household.asked_school().await.path(), fields)
        }
        "/people" => {
            let scope = field("scope", "city:90001");
            let role = field("role", "programme_director");
            (path.into(), vec![("email", new_email()), field("name", "Rana"), role, scope])
        }
        "/people/invitations/withdraw" => {
            (path.into(), vec![("invitation", invitation(household).await.0)])
        }
        "/people/roles/end" => (path.into(), vec![("grant", director(household).await)]),
        "/people/roles/restore" => (path.into(), vec![("grant", ended_by(household, who).await)]),
        "/account" => {
            let form = field("form", "people-details");
            (path.into(), vec![form, field("name", "Somebody"), field("language", "en")])
        }
        "/account/devices/end" => (path.into(), vec![("session", device(household, who).await)]),
        "/cities/{code}" => {
            let year = (hamsa_app::dates::year(household.now()) + 2).to_string();
            ("/cities/90001".into(), vec![("year", year), field("target", "60")])
        }
        // Its schools have reported nothing: whoever may publish is told so.
        "/data/cities/{code}/forecast" => ("/data/cities/90001/forecast".into(), vec![]),
        "/data/imports" => return Some(Call::File(path.into(), "2018.csv", MINISTRY_CSV)),
        "/data/imports/{id}/apply" | "/data/imports/{id}/cancel" => {
            (path.replace("{id}", &import(household).await), vec![])
        }
        "/data/imports/{id}/undo" => (path.replace("{id}", &applied(household).await), vec![]),
        "/data/places/localities" => {
            let fields = vec![field("key", "מחולה"), field("locality", "מחולה")];
            (path.into(), [fields, vec![field("authority", "90001")]].concat())
        }
        "/data/places/localities/withdraw" => {
            let (store, change) = (&household.server.house.store, household.change());
            store.settle_locality(&change, "מחולה", "מחולה", None).await.expect("settled");
            (path.into(), vec![field("key", "מחולה")])
        }
        "/data/places/schools/{code}/withdraw" => {
            let school = lost_school(household).await;
            let (store, code) = (&household.server.house.store, SchoolCode::new(&school));
            store.settle_school(&household.change(), &code, None).await.expect("settled");
            (path.replace("{code}", &school), vec![])
        }
        "/data/places/schools/{code}" => {
            let school = lost_school(household).await;
            (path.replace("{code}", &school), vec![field("authority", "90001")])
        }
        _ => return None,
    };
    Some(Call::Form(path, fields))
}

/// The password of everybody who has one.
const PASSWORD: &str = "five units for all";

fn new_email() -> String {
    format!("newcomer-{}@hamsa.example", COUNTER.fetch_add(1, Ordering::Relaxed))
}

async fn with_password(household: &Household) -> String {
    let email = new_email();
    let hash = hamsa_app::areas::people::password::hash(PASSWORD).expect("a hash");
    household.newcomer(&email, Some(hash)).await;
    email
}

/// A new preview of a file: its id.
async fn import(household: &Household) -> String {
    let (house, change) = (&household.server.house, household.change());
    let bytes = MINISTRY_CSV.as_bytes().to_vec();
    bring::preview(house, &change, "2018.csv", bytes).await.expect("a preview").0.to_string()
}

/// The same, taken into the figures.
async fn applied(household: &Household) -> String {
    let id = import(household).await;
    let house = &household.server.house;
    bring::apply(house, &household.change(), &ImportId::new(&id)).await.expect("applied");
    id
}

/// A new invitation into Be'er Sheva: its id and its secret.
async fn invitation(household: &Household) -> (String, String) {
    let token = Token::new().expect("randomness");
    let invitation = NewInvitation {
        email: new_email(),
        name: "Rana".into(),
        language: None,
        role: Role::ProgrammeDirector,
        scope: Scope::City(AuthorityCode::new("90001")),
        token_hash: token.hash,
        expires_at: household.now() + INVITATION_LIVES,
    };
    let store = &household.server.house.store;
    let id = store.invite(&household.change(), &invitation, None).await.expect("an invitation");
    (id.to_string(), token.secret)
}

/// A new reset link: its secret.
async fn reset(household: &Household) -> String {
    let account = household.newcomer(&new_email(), None).await;
    let token = Token::new().expect("randomness");
    let (store, until) = (&household.server.house.store, household.now() + RESET_LIVES);
    let asked = store.ask_reset(&household.change(), &account, &token.hash, until, None).await;
    asked.expect("a reset link");
    token.secret
}

/// A new programme director of Be'er Sheva: the id of the grant.
async fn director(household: &Household) -> String {
    let account = household.newcomer(&new_email(), None).await;
    let scope = Scope::City(AuthorityCode::new("90001"));
    let store = &household.server.house.store;
    let role = Role::ProgrammeDirector;
    store.give_grant(&household.change(), &account, role, &scope).await.expect("a role").to_string()
}

/// A programme director whose role `who` has just ended: the id of the grant.
async fn ended_by(household: &Household, who: Who) -> String {
    let grant = director(household).await;
    let mut change = household.change();
    change.actor = household.account(who).await;
    let id = GrantId::new(grant.clone());
    household.server.house.store.end_grant(&change, &id).await.expect("ended");
    grant
}

/// A new school of which nobody knows where it belongs: its code.
async fn lost_school(household: &Household) -> String {
    let code = (900_000 + COUNTER.fetch_add(1, Ordering::Relaxed)).to_string();
    let mut school = school(&code, "בית ספר", "90001");
    school.school.authority = None;
    school.school.placement = Placement::Unknown;
    let saved = household.server.house.store.save_schools(&household.change(), &[school]).await;
    saved.expect("a school");
    code
}

/// Another device of `who`: the id of its session.
async fn device(household: &Household, who: Who) -> String {
    household.session(who).await;
    let Some(account) = household.account(who).await else { return "of nobody".into() };
    let sessions = household.server.house.store.sessions_of(&account, household.now()).await;
    let newest: Option<SessionId> =
        sessions.expect("devices").into_iter().next().map(|device| device.id);
    newest.map(|id| id.to_string()).unwrap_or_default()
}
