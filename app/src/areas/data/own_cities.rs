//! The cities whose own figures somebody works with.

use super::view::Choice;
use crate::AppError;
use crate::house::House;
use crate::request::Request;
use hamsa_domain::people::{Right, Scope};

/// The cities of which the person sees everything.
///
/// # Errors
///
/// Where nobody is signed in, or the database does not answer.
pub async fn own_cities(house: &House, request: &Request) -> Result<Vec<Choice>, AppError> {
    let actor = &request.actor;
    actor.signed_in()?;
    let mut cities: Vec<Choice> = Vec::new();
    for grant in &actor.grants {
        let Scope::City(code) = &grant.scope else { continue };
        let is_known = cities.iter().any(|city| city.code == *code);
        if is_known || !actor.may(Right::SeeWholeCity, &grant.scope) {
            continue;
        }
        let Some(record) = house.store.authority(code).await? else { continue };
        let name = record.authority.name.in_language(request.language).to_owned();
        cities.push(Choice { code: code.clone(), name });
    }
    Ok(cities)
}
