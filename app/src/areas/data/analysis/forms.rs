//! What the pages of the analysis change: a forecast is published.

use super::parts::PUBLISH_FORM;
use super::reading::{SUBJECT, publish_forecast};
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::extract::Path;
use axum::routing::post;
use axum::{Extension, Router};
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Right, Scope};

/// The routes of these forms.
pub fn forms() -> Router {
    Router::new().route("/data/cities/{code}/forecast", post(publish))
}

/// Publishes what the city's schools foretell. For those who lead it.
async fn publish(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(code): Path<AuthorityCode>,
) -> Outcome {
    let path = routes::city_forecast(&code);
    let published = async {
        request.actor.must(Right::LeadCity, &Scope::City(code.clone()))?;
        publish_forecast(&house, &request.change(), &code, SUBJECT).await
    };
    match published.await {
        Ok(()) => Outcome::done(path, "forecast"),
        Err(error) => Outcome::refused(error, PUBLISH_FORM, path, &[]),
    }
}
