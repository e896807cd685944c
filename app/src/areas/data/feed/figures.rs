//! Figures, page by page.

use super::answers::{Answer, answered};
use super::caller::asked_by_system;
use super::fault::Fault;
use crate::areas::data::reports::chosen;
use crate::encoded::encoded;
use crate::house::House;
use crate::panorama::panorama;
use crate::request::{Request, broken};
use crate::{AppError, dates};
use axum::extract::RawQuery;
use axum::http::HeaderMap;
use axum::{Extension, Json};
use hamsa_domain::Language;
use hamsa_domain::data::panorama::{Panorama, Place, Value};
use hamsa_domain::data::report::{Choice, Each};
use hamsa_domain::id::IndicatorCode;
use hamsa_domain::people::{Actor, Audience};
use serde::Serialize;
use std::sync::Arc;
use tokio::task::spawn_blocking;

/// The figures of a page, unless it is asked for fewer.
const USUAL: usize = 500;
/// The most figures of a page.
const MOST: usize = 2_000;

/// One figure, or why there is none to see. What is missing is not listed.
#[derive(Serialize)]
struct Figure {
    place: Place,
    indicator: IndicatorCode,
    year: i32,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<f64>,
    schools: u32,
    expected: Option<u32>,
    published: Option<String>,
    /// Whether any of it is made up for the demo.
    invented: bool,
}

/// A page of them.
#[derive(Serialize)]
struct Page {
    figures: Vec<Figure>,
    next: Option<String>,
}

/// What is asked for.
struct Asked {
    choice: Choice,
    after: Option<(Place, IndicatorCode, i32)>,
    limit: usize,
}

/// Figures of places by indicator and year, in the order of the places, of the indicators, of the years.
pub async fn figures(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Answer {
    let request = asked_by_system(&house, &request, &headers).await?;
    let fields = chosen::fields(&query.unwrap_or_default());
    let made = async {
        let panorama = panorama(&house.store).await?;
        let (asked, actor) = (Asked::of(&fields), request.actor.clone());
        let page = spawn_blocking(move || page(&panorama, &asked, &actor)).await;
        page.map_err(|error| broken(&error))
    };
    let mut page = made.await.map_err(|error: AppError| Fault::of(&error, &request))?;
    page.next = page.next.map(|after| {
        let kept = fields.iter().filter(|(name, _)| name != "after");
        let kept = kept.map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        let after = std::iter::once(format!("after={}", encoded(&after)));
        let query = kept.chain(after).collect::<Vec<_>>().join("&");
        format!("{}/api/v1/figures?{query}", house.address)
    });
    Ok(answered(Json(page)))
}

impl Asked {
    fn of(fields: &[(String, String)]) -> Self {
        let field = |wanted: &str| {
            fields.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
        };
        let after = field("after").and_then(|after| {
            let mut parts = after.split('~');
            let place = Place::parse(parts.next()?)?;
            let indicator = IndicatorCode::new(parts.next()?);
            Some((place, indicator, parts.next()?.parse().ok()?))
        });
        let limit = field("limit").and_then(|limit| limit.parse().ok()).unwrap_or(USUAL);
        Self { choice: chosen::of(fields), after, limit: limit.clamp(1, MOST) }
    }
}

/// The figures after the last one that was told, as many as fit on a page.
fn page(panorama: &Arc<Panorama>, asked: &Asked, actor: &Actor) -> Page {
    let choice = &asked.choice;
    let everybody = Choice { each: Some(Each::City), ..Choice::default() };
    let is_chosen = choice.each.is_some() || !choice.places.is_empty();
    let places = if is_chosen { choice } else { &everybody }.places_in(panorama, Language::He);
    let indicators = match choice.indicators.is_empty() {
        true => known(panorama),
        false => choice.indicators.clone(),
    };
    let years = choice.years(&panorama.years(), usize::MAX);
    let mut figures: Vec<Figure> = Vec::new();
    // Where the last page ended; from the beginning, where that is not there any more.
    let start = asked.after.as_ref().and_then(|(place, indicator, year)| {
        let place = places.iter().position(|known| known == place)?;
        let indicator = indicators.iter().position(|known| known == indicator)?;
        Some((place, indicator, *year))
    });
    for (place_at, place) in places.iter().enumerate() {
        let audience = match place {
            Place::City(code) => actor.audience(code),
            _ => Audience::Network,
        };
        for (indicator_at, indicator) in indicators.iter().enumerate() {
            if start
                .is_some_and(|(place, indicator, _)| (place_at, indicator_at) < (place, indicator))
            {
                continue;
            }
            for year in years.iter().copied() {
                if start.is_some_and(|start| (place_at, indicator_at, year) <= start) {
                    continue;
                }
                let value = panorama.value(place, indicator, year, audience);
                if value == Value::Missing {
                    continue;
                }
                if figures.len() == asked.limit {
                    let next = figures
                        .last()
                        .map(|last| format!("{}~{}~{}", last.place, last.indicator, last.year));
                    return Page { figures, next };
                }
                figures.push(figure(panorama, place, indicator, year, value));
            }
        }
    }
    Page { figures, next: None }
}

fn figure(
    panorama: &Panorama,
    place: &Place,
    indicator: &IndicatorCode,
    year: i32,
    value: Value,
) -> Figure {
    let found = panorama.completeness(place, indicator, year);
    Figure {
        place: place.clone(),
        indicator: indicator.clone(),
        year,
        state: if value.is_withheld() { "withheld" } else { "shown" },
        value: value.shown(),
        schools: found.schools,
        expected: found.expected,
        published: found.published_at.map(dates::date_input),
        invented: found.sample,
    }
}

/// Every indicator of which anything is known.
fn known(panorama: &Panorama) -> Vec<IndicatorCode> {
    let definitions = panorama.catalogue().definitions().iter();
    let codes = definitions.flat_map(|definition| definition.indicators());
    codes.filter(|code| !panorama.years_of(&Place::Country, code).is_empty()).collect()
}
