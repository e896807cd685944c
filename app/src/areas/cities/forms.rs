//! What the cities' pages change: a city's goal.

use crate::AppError;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::extract::Path;
use axum::routing::post;
use axum::{Extension, Form, Router};
use hamsa_domain::cities::goal;
use hamsa_domain::data::Indicator;
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Right, Scope};
use hamsa_store::NewGoal;
use serde::Deserialize;

/// The routes of these forms.
pub fn forms() -> Router {
    Router::new().route("/cities/{code}", post(set_goal))
}

#[derive(Deserialize)]
struct Entered {
    #[serde(default)]
    year: String,
    #[serde(default)]
    target: String,
}

async fn set_goal(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(code): Path<String>,
    Form(entered): Form<Entered>,
) -> Outcome {
    let code = AuthorityCode::new(code);
    let path = routes::city(&code);
    match keep_goal(&house, &request, &code, &entered).await {
        Ok(()) => Outcome::go(format!("{path}?done=goal#goal")),
        Err(error) => {
            let values = [("year", entered.year.as_str()), ("target", entered.target.as_str())];
            Outcome::refused(error, "cities-goal", path, &values)
        }
    }
}

async fn keep_goal(
    house: &House,
    request: &Request,
    code: &AuthorityCode,
    entered: &Entered,
) -> Result<(), AppError> {
    request.actor.must(Right::SetGoals, &Scope::City(code.clone()))?;
    house.store.authority(code).await?.ok_or(hamsa_domain::Refusal::Missing)?;
    let (target_year, target) =
        goal::read(&entered.year, &entered.target, crate::dates::year(request.now))?;
    let goal = NewGoal {
        authority: code.clone(),
        indicator: Indicator::FIVE_UNIT_MATHEMATICS.code(),
        target_year,
        target,
        sample: false,
    };
    Ok(house.store.set_goal(&request.change(), &goal).await?)
}
