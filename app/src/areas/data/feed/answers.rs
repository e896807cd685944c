//! What there is: cities, indicators, reports, and the description of all of it.

use super::caller::asked_by_system;
use super::fault::Fault;
use crate::AppError;
use crate::areas::data::reports::{chosen, reading};
use crate::house::House;
use crate::indicators;
use crate::panorama::panorama;
use crate::request::{Request, broken};
use axum::extract::{Path, RawQuery};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use hamsa_domain::Refusal;
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::Unit;
use hamsa_domain::data::panorama::Place;
use hamsa_domain::data::report::Kind;
use hamsa_domain::id::{AuthorityCode, IndicatorCode};
use serde::Serialize;
use serde_json::{Value, json};

/// What can be asked and what is answered, as it is written; where, is put in.
const DESCRIPTION: &str = include_str!("openapi.json");

/// What is not to be kept by anybody on the way.
const NOT_KEPT: [(header::HeaderName, &str); 1] = [(header::CACHE_CONTROL, "no-store")];

/// The answer to a system.
pub type Answer = Result<Response, Fault>;

/// An answer that nobody on the way keeps.
pub fn answered(body: impl IntoResponse) -> Response {
    (NOT_KEPT, body).into_response()
}

/// The description, for everybody.
pub async fn description(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
) -> Answer {
    let read = serde_json::from_str::<Value>(DESCRIPTION).map_err(|error| broken(&error));
    let mut description = read.map_err(|error| Fault::of(&error, &request))?;
    description["servers"] = json!([{ "url": house.address.as_ref() }]);
    Ok(Json(description).into_response())
}

/// A local authority.
#[derive(Serialize)]
struct City {
    code: AuthorityCode,
    name: Title,
    kind: &'static str,
    district: String,
    cluster: Option<i64>,
    is_member: bool,
}

/// All local authorities.
pub async fn cities(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    headers: HeaderMap,
) -> Answer {
    let request = asked_by_system(&house, &request, &headers).await?;
    let panorama = panorama(&house.store).await.map_err(|error| Fault::of(&error, &request))?;
    let cities: Vec<City> = panorama
        .cities()
        .iter()
        .map(|city| City {
            code: city.code.clone(),
            name: city.name.clone(),
            kind: city.kind.code(),
            district: city.district.clone(),
            cluster: city.cluster,
            is_member: city.sample_member,
        })
        .collect();
    Ok(answered(Json(json!({ "cities": cities }))))
}

/// One thing that is counted.
#[derive(Serialize)]
struct Indicator {
    code: IndicatorCode,
    name: Title,
    definition: Title,
    source: Title,
    unit: Unit,
    decimals: u8,
    counts_persons: bool,
    is_derived: bool,
    years: Vec<i32>,
}

/// Everything that is counted and of which anything is known.
pub async fn indicators(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    headers: HeaderMap,
) -> Answer {
    let request = asked_by_system(&house, &request, &headers).await?;
    let panorama = panorama(&house.store).await.map_err(|error| Fault::of(&error, &request))?;
    let mut known = Vec::new();
    for definition in panorama.catalogue().definitions() {
        for code in definition.indicators() {
            let years = panorama.years_of(&Place::Country, &code);
            if years.is_empty() {
                continue;
            }
            known.push(Indicator {
                name: indicators::title(panorama.catalogue(), &house.languages, &code),
                definition: definition.meaning.clone(),
                source: definition.source.clone(),
                unit: definition.unit,
                decimals: definition.decimals,
                counts_persons: definition.confidential,
                is_derived: definition.is_derived(),
                years,
                code,
            });
        }
    }
    Ok(answered(Json(json!({ "indicators": known }))))
}

/// A report as data.
pub async fn report(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(kind): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Answer {
    let request = asked_by_system(&house, &request, &headers).await?;
    let made = async {
        let kind = Kind::parse(&kind).ok_or(Refusal::Missing)?;
        let choice = chosen::choice(&query.unwrap_or_default());
        let (_, document) = reading::document(&house, &request, kind, choice).await?;
        hamsa_export::json(&document).map_err(|error| broken(&error))
    };
    let bytes = made.await.map_err(|error: AppError| Fault::of(&error, &request))?;
    Ok(answered(([(header::CONTENT_TYPE, "application/json")], bytes)))
}

/// What is not there.
pub async fn unknown(Extension(request): Extension<Request>) -> Fault {
    Fault::of(&Refusal::Missing.into(), &request)
}
