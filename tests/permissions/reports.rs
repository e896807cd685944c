//! How reports, the tokens of systems, and what systems fetch are asked for.

use crate::calls::Call;
use hamsa_app::token::Token;
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Role, Scope};
use hamsa_domain::time::DAY;
use hamsa_store::NewSystemToken;
use hamsa_tests::household::{Household, Who};

/// What a server function is asked.
pub fn function(name: &str) -> Option<String> {
    Some(match name {
        "read_reports" | "read_systems" => String::new(),
        "read_report" => "kind=mayor&chosen=city%3D90001".into(),
        _ => return None,
    })
}

/// How a route is asked. Of the kinds of reports, each stands once: which of them is for whom is told in full by
/// the rules' own tests.
pub async fn call(household: &Household, method: &str, path: &str) -> Option<Call> {
    let get = |path: &str| Some(Call::Get(path.to_owned()));
    match (method, path) {
        ("GET", "/data/reports" | "/data/tokens") => get(path),
        ("GET", "/data/reports/{kind}") => get("/data/reports/network"),
        ("GET", "/data/reports/{kind}/report.xlsx") => {
            get("/data/reports/mayor/report.xlsx?city=90001")
        }
        ("GET", "/data/reports/{kind}/table.csv") => {
            get("/data/reports/school/table.csv?school=640037")
        }
        // Systems show a token; whoever is signed in does not.
        ("GET", "/api/v1/reports/{kind}") => get("/api/v1/reports/network"),
        ("GET", path) if path.starts_with("/api/v1/") => get(path),
        ("POST", "/data/tokens") => {
            let fields = vec![("name", "files".to_owned()), ("scope", "city:90001".to_owned())];
            Some(Call::Form(path.to_owned(), fields))
        }
        ("POST", "/data/tokens/{id}/withdraw") => {
            Some(Call::Form(path.replace("{id}", &token(household).await), vec![]))
        }
        _ => None,
    }
}

/// A new token of Be'er Sheva: its id.
async fn token(household: &Household) -> String {
    let mayor = household.account(Who::Holder(Role::Mayor)).await.expect("the mayor");
    let new = NewSystemToken {
        name: "files".into(),
        scope: Scope::City(AuthorityCode::new("90001")),
        token_hash: Token::new().expect("randomness").hash,
        expires_at: household.now() + DAY,
    };
    let store = &household.server.house.store;
    let made = store.make_system_token(&household.change(), &mayor, &new).await;
    made.expect("a token").to_string()
}
