//! What the pages of the analysis change: a forecast is published.

use super::parts::{BASE, PUBLISH_FORM};
use super::reading::{SUBJECT, publish_forecast};
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::extract::Path;
use axum::routing::post;
use axum::{Extension, Form, Router};
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Right, Scope};
use std::collections::HashMap;

/// The routes of these forms.
pub fn forms() -> Router {
    Router::new().route("/data/cities/{code}/forecast", post(publish))
}

/// Publishes what the city's schools foretell, as it was on the page. For those who lead it.
async fn publish(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(code): Path<AuthorityCode>,
    Form(fields): Form<HashMap<String, String>>,
) -> Outcome {
    let path = routes::city_forecast(&code);
    let published = async {
        request.actor.must(Right::LeadCity, &Scope::City(code.clone()))?;
        // Who does not say what was on the page has seen nothing that could be published.
        let shown = fields.get(BASE).and_then(|base| base.parse().ok()).unwrap_or_default();
        publish_forecast(&house, &request.change(), &code, SUBJECT, Some(shown)).await
    };
    match published.await {
        Ok(()) => Outcome::done(path, "forecast"),
        Err(error) => Outcome::refused(error, PUBLISH_FORM, path, &[]),
    }
}
