use crate::AppError;
use crate::areas::data::settling::named_authority;
use crate::encoded::encoded;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::extract::Path;
use axum::{Extension, Form};
use hamsa_domain::Refusal;
use hamsa_domain::id::SchoolCode;
use hamsa_domain::people::{Right, Scope};
use serde::Deserialize;

/// The locality whose decision is taken back.
#[derive(Deserialize)]
pub struct Locality {
    #[serde(default)]
    key: String,
}

/// Takes back what was decided about a locality.
pub async fn withdraw_locality(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(entered): Form<Locality>,
) -> Outcome {
    if let Err(refusal) = request.actor.must(Right::SettlePlaces, &Scope::Network) {
        return Outcome::Failed(refusal.into());
    }
    done(&format!("locality:{}", entered.key), about_locality(&house, &request, &entered.key).await)
}

async fn about_locality(house: &House, request: &Request, key: &str) -> Result<(), AppError> {
    let authority = named_authority(house, key).await?;
    house.store.withdraw_locality(&request.change(), key, authority.as_ref()).await?;
    Ok(())
}

/// Takes back what was decided about one school.
pub async fn withdraw_school(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(code): Path<String>,
) -> Outcome {
    if let Err(refusal) = request.actor.must(Right::SettlePlaces, &Scope::Network) {
        return Outcome::Failed(refusal.into());
    }
    done(&format!("school:{code}"), about_school(&house, &request, &SchoolCode::new(&code)).await)
}

async fn about_school(house: &House, request: &Request, code: &SchoolCode) -> Result<(), AppError> {
    let record = house.store.school(code).await?.ok_or(Refusal::Missing)?;
    let authority = named_authority(house, &record.locality_key).await?;
    Ok(house.store.withdraw_school(&request.change(), code, authority.as_ref()).await?)
}

/// Back to the page. Of two at once, or from an old page, the second finds nothing to take back, which is
/// what was asked for.
fn done(place: &str, done: Result<(), AppError>) -> Outcome {
    match done {
        Ok(()) | Err(AppError::Refused(Refusal::Missing)) => {
            Outcome::go(format!("{}?withdrawn={}", routes::PLACES, encoded(place)))
        }
        Err(error) => Outcome::Failed(error),
    }
}
