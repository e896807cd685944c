//! What a city's pipeline foretells, and what became of what was published.

use super::analysis::{choice, sources};
use super::known::{Known, SUBJECT, Told, known};
use super::to_see;
use crate::areas::data::analysis::view::{ForecastView, FrozenView, OutlookView, TrendView};
use crate::house::House;
use crate::request::Request;
use crate::{AppError, dates};
use hamsa_domain::data::forecast::{Frozen, Grade, Track};
use hamsa_domain::data::trend::{BREAKS, Series, foretell, silence};
use hamsa_domain::data::{Indicator, Units};
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Right, Scope};
use hamsa_store::PublishedForecast;

/// What a city's pipeline foretells, for somebody who sees all of it.
pub async fn forecast(
    house: &House,
    request: &Request,
    code: &AuthorityCode,
) -> Result<ForecastView, AppError> {
    let city = to_see(house, request, code).await?;
    let known = known(house, &city).await?;
    let published = house.store.forecasts_of(code, SUBJECT).await?;
    let outlook = known.told.as_ref().and_then(|told| outlook(&known, told));
    let trend = match outlook {
        Some(_) => None,
        None => trend(house, code).await?,
    };
    let mut frozen = Vec::new();
    for one in &published {
        frozen.push(frozen_view(house, &known, one).await?);
    }
    Ok(ForecastView {
        city: choice(&city, request),
        printed: dates::minute_in(request.now, request.language),
        may_publish: request.actor.may(Right::LeadCity, &Scope::City(code.clone())),
        outlook,
        trend,
        frozen,
    })
}

fn outlook(known: &Known, told: &Told) -> Option<OutlookView> {
    let rates = told.rates.clone()?;
    if told.outlooks.is_empty() {
        return None;
    }
    let finished = told.pipeline.known.iter().filter(|((_, grade), _)| *grade == Grade::Twelve);
    let finished: Vec<(i32, i64)> =
        finished.map(|((year, _), pupils)| (*year, i64::from(pupils.of(Track::Five)))).collect();
    let first = finished.first().map_or(told.base, |(year, _)| *year);
    let last = told.outlooks.last().map_or(told.base, |outlook| outlook.year);
    Some(OutlookView {
        base: told.base,
        reported: told.year,
        sources: sources(known, told),
        outlooks: told.outlooks.clone(),
        tested: told.tested[0].clone(),
        tested_two: told.tested[1].clone(),
        pipeline: told.pipeline.clone(),
        rates,
        breaks: BREAKS.into_iter().filter(|year| (first + 1..=last).contains(year)).collect(),
        known: finished,
    })
}

/// What the Ministry's years foretell of the next one.
async fn trend(house: &House, code: &AuthorityCode) -> Result<Option<TrendView>, AppError> {
    let five = Indicator { subject: SUBJECT, units: Units::Five }.code();
    let totals = house.store.totals_of(code).await?;
    let known: Vec<(i32, i64)> = totals
        .into_iter()
        .filter(|total| total.indicator == five)
        .map(|total| (total.year, total.value))
        .collect();
    let Some((last, _)) = known.last().copied() else { return Ok(None) };
    let series = Series { points: known.clone() };
    let (trend, silence) = (foretell(&series, last + 1), silence(&series, last + 1));
    Ok(Some(TrendView { known, trend, silence }))
}

async fn frozen_view(
    house: &House,
    known: &Known,
    published: &PublishedForecast,
) -> Result<FrozenView, AppError> {
    let by = match &published.published_by {
        Some(id) => house.store.account(id).await?.map(|account| account.name),
        None => None,
    };
    Ok(FrozenView {
        base: published.frozen.base,
        published: dates::day(published.published_at),
        by: by.unwrap_or_default(),
        sample: published.sample,
        scores: published.frozen.scores(|year| came(known, &published.frozen, year)),
    })
}

/// The five-unit pupils of grade 12 of a forecast's schools in a year, once all of them have reported it.
fn came(known: &Known, frozen: &Frozen, year: i32) -> Option<i64> {
    let of_school = |code| known.city.school(code)?.in_year(year)?.five(Grade::Twelve);
    let each = frozen.schools.iter().map(of_school).map(|five| five.map(i64::from));
    if frozen.schools.is_empty() { None } else { each.sum() }
}
