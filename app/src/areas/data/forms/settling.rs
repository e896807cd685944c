use crate::AppError;
use crate::areas::data::view::NO_AUTHORITY;
use crate::encoded::encoded;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::extract::Path;
use axum::{Extension, Form};
use hamsa_domain::data::placing::locality_key;
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use hamsa_domain::people::{Right, Scope};
use hamsa_domain::{Fault, Refusal};
use serde::Deserialize;

/// The form, by its name; which of them, its value `place` says.
const FORM: &str = "data-place";

/// A decision about a locality.
#[derive(Deserialize)]
pub struct Locality {
    #[serde(default)]
    key: String,
    #[serde(default)]
    locality: String,
    #[serde(default)]
    authority: String,
}

/// A decision about one school.
#[derive(Deserialize)]
pub struct School {
    #[serde(default)]
    authority: String,
    /// What was looked for, where the school was found by it.
    #[serde(default)]
    find: String,
}

/// Settles a locality: its schools, and those that files will bring.
pub async fn settle_locality(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(entered): Form<Locality>,
) -> Outcome {
    let place = format!("locality:{}", entered.key);
    let kept = keep_locality(&house, &request, &entered).await;
    kept.map_or_else(
        |error| Outcome::refused(error, FORM, routes::PLACES, &[("place", &place)]),
        |()| settled(&place),
    )
}

async fn keep_locality(
    house: &House,
    request: &Request,
    entered: &Locality,
) -> Result<(), AppError> {
    request.actor.must(Right::SettlePlaces, &Scope::Network)?;
    if entered.key.is_empty() || entered.key != locality_key(&entered.locality) {
        return Err(Refusal::Missing.into());
    }
    let authority = chosen(house, &entered.authority).await?;
    let store = &house.store;
    let (key, locality) = (&entered.key, entered.locality.trim());
    store.settle_locality(&request.change(), key, locality, authority.as_ref()).await?;
    Ok(())
}

/// Settles one school, whatever holds for its locality.
pub async fn settle_school(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(code): Path<String>,
    Form(entered): Form<School>,
) -> Outcome {
    let Err(error) = keep_school(&house, &request, SchoolCode::new(&code), &entered).await else {
        return settled(&format!("school:{code}"));
    };
    // Back to where it stood: among what was looked for, or among what is to be settled.
    let (place, path) = match entered.find.as_str() {
        "" => (format!("school:{code}"), routes::PLACES.to_owned()),
        find => (format!("found:{code}"), format!("{}?find={}", routes::PLACES, encoded(find))),
    };
    Outcome::refused(error, FORM, path, &[("place", &place)])
}

async fn keep_school(
    house: &House,
    request: &Request,
    code: SchoolCode,
    entered: &School,
) -> Result<(), AppError> {
    request.actor.must(Right::SettlePlaces, &Scope::Network)?;
    house.store.school(&code).await?.ok_or(Refusal::Missing)?;
    let authority = chosen(house, &entered.authority).await?;
    Ok(house.store.settle_school(&request.change(), &code, authority.as_ref()).await?)
}

/// The authority that was chosen; `None` for "none of them".
async fn chosen(house: &House, entered: &str) -> Result<Option<AuthorityCode>, AppError> {
    if entered == NO_AUTHORITY {
        return Ok(None);
    }
    let fault = || Refusal::Invalid(vec![Fault::new("authority", "data-places-choose-one")]);
    let code = AuthorityCode::new(entered);
    if entered.is_empty() || house.store.authority(&code).await?.is_none() {
        return Err(fault().into());
    }
    Ok(Some(code))
}

/// On to what was settled.
fn settled(place: &str) -> Outcome {
    Outcome::go(format!("{}?settled={}", routes::PLACES, encoded(place)))
}
