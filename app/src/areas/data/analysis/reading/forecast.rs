//! What a city's pipeline foretells, and what became of what was published.

use super::analysis::{choice, sources};
use super::known::{Known, SUBJECT, known};
use super::to_see;
use super::told::{Foretold, Told};
use crate::areas::data::analysis::view::{
    ForecastView, FrozenView, OutlookView, Sources, TrendView,
};
use crate::house::House;
use crate::request::Request;
use crate::{AppError, dates};
use hamsa_domain::data::forecast::Grade;
use hamsa_domain::data::trend::{BREAKS, Series, foretell, silence};
use hamsa_domain::data::{Indicator, Units};
use hamsa_domain::id::{AuthorityCode, SchoolCode};
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
    let frozen = published.iter().map(|one| frozen_view(&known, one)).collect();
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
    let foretold = told.foretold.as_ref()?;
    let base = foretold.start.year;
    let first = foretold.finished.first().map_or(base, |(year, _)| *year);
    let last = foretold.outlooks.last().map_or(base, |outlook| outlook.year);
    Some(OutlookView {
        base,
        reported: told.year,
        sources: sources_of(known, told, foretold),
        known: foretold.finished.clone(),
        outlooks: foretold.outlooks.clone(),
        tested: foretold.tested[0].clone(),
        tested_two: foretold.tested[1].clone(),
        start: foretold.start.clone(),
        rates: foretold.rates.clone(),
        breaks: BREAKS.into_iter().filter(|year| (first + 1..=last).contains(year)).collect(),
    })
}

/// Where a forecast comes from: without whomever told five units, and not all pupils of the grades.
fn sources_of(known: &Known, told: &Told, foretold: &Foretold) -> Sources {
    let mut sources = sources(known, told);
    let (year, parts) = (foretold.start.year, &foretold.parts);
    let silent = told.panel.iter().filter(|code| !parts.iter().any(|part| part.school == **code));
    sources.gaps.extend(silent.map(|code| (known.name(code), vec![year])));
    Sources { year, schools: parts.len(), ..sources }
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

fn frozen_view(known: &Known, published: &PublishedForecast) -> FrozenView {
    let came = |school: &SchoolCode, year: i32| {
        known.city.school(school)?.in_year(year)?.five(Grade::Twelve).map(i64::from)
    };
    let last = known.told.as_ref().map(|told| told.year);
    let scores = published.frozen.scores(came, |year| last.is_some_and(|last| year <= last));
    let dropped = scores.iter().flat_map(|score| &score.without);
    FrozenView {
        base: published.frozen.base,
        published: dates::day(published.published_at),
        by: published.publisher.clone().unwrap_or_default(),
        sample: published.sample,
        names: dropped.map(|school| (school.clone(), known.name(school))).collect(),
        scores,
    }
}
