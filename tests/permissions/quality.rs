//! How the page of what does not fit is asked, and its forms, each with a new discrepancy of Be'er Sheva's.

use crate::calls::Call;
use hamsa_domain::data::quality::Verdict;
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::Role;
use hamsa_store::NewFindingAnswer;
use hamsa_tests::household::{Household, Who, about};

/// What a server function is asked about; `None` for those of others.
pub fn function(name: &str) -> Option<String> {
    (name == "read_findings").then(|| "city=90001".into())
}

/// The page, and its forms.
pub async fn call(household: &Household, method: &str, path: &str) -> Option<Call> {
    if (method, path) == ("GET", "/data/findings") {
        return Some(Call::Get("/data/findings?city=90001".into()));
    }
    let one = household.discrepancy().await;
    let mut fields = about(&one);
    match (method, path) {
        ("POST", "/data/findings/answer") => {
            fields.push(("verdict", "explained".into()));
            fields.push(("text", "נבחני משנה".into()));
        }
        ("POST", "/data/findings/reopen") => {
            let new = NewFindingAnswer {
                key: one.key,
                verdict: Verdict::Explained,
                text: "נבחני משנה".into(),
                figures: one.figures,
                former: None,
            };
            let (store, city) = (&household.server.house.store, AuthorityCode::new("90001"));
            let id = store.answer_finding(&household.change(), &city, &new).await.expect("kept");
            fields.push(("former", id.to_string()));
        }
        ("POST", "/data/findings/owner") => {
            let mayor = household.account(Who::Holder(Role::Mayor)).await.expect("the mayor");
            fields.push(("owner", mayor.to_string()));
        }
        _ => return None,
    }
    Some(Call::Form(path.to_owned(), fields))
}
