//! The rounds of a city, and what a new one can be made of.

use super::line::line;
use crate::AppError;
use crate::areas::data::own_cities::own_cities;
use crate::areas::data::rounds::view::{Offer, RoundsView};
use crate::areas::data::view::Choice;
use crate::dates;
use crate::house::House;
use crate::quality::Quality;
use crate::request::Request;
use hamsa_domain::cities::has_upper_grades;
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Right, Scope};
use hamsa_domain::text::school_year;
use hamsa_domain::time::DAY;
use hamsa_domain::{Instant, Refusal};
use std::ops::RangeInclusive;

/// How long schools usually have to answer, in milliseconds.
const USUAL: i64 = 14 * DAY;

/// The rounds of a city, or of the person's first one where none is named.
pub async fn rounds(
    house: &House,
    request: &Request,
    wanted: Option<&str>,
) -> Result<RoundsView, AppError> {
    let cities = own_cities(house, request).await?;
    let wanted = wanted.filter(|code| !code.is_empty());
    let is_wanted = |city: &&Choice| wanted.is_none_or(|code| city.code.as_str() == code);
    let city = cities.iter().find(is_wanted).ok_or(Refusal::Missing)?.clone();
    let summaries = house.store.rounds_of(std::slice::from_ref(&city.code)).await?;
    let mut rounds = Vec::new();
    for summary in &summaries {
        // A draft may be discarded at this moment.
        if let Some(full) = house.store.round_in_full(&summary.round.id).await? {
            rounds.push(line(&full, request.language, request.now));
        }
    }
    let scope = Scope::City(city.code.clone());
    let offer = match request.actor.may(Right::CollectData, &scope) {
        true => Some(offer(house, request, &city.code).await?),
        false => None,
    };
    let findings = Quality::of(house, &city.code).await?.open();
    Ok(RoundsView { city, cities, rounds, findings, offer })
}

async fn offer(house: &House, request: &Request, city: &AuthorityCode) -> Result<Offer, AppError> {
    let templates = house.store.templates_of(&Scope::City(city.clone())).await?;
    let schools = house.store.schools_of(city).await?;
    let year = current_year(request.now);
    let named = |year| (year, school_year(year, request.language));
    Ok(Offer {
        templates: templates
            .into_iter()
            .map(|template| {
                let name = template.name.in_language(request.language).to_owned();
                (template.id.to_string(), name, template.cells().count())
            })
            .collect(),
        years: plausible_years(request.now).rev().map(named).collect(),
        year,
        deadline: dates::date_input(sensible_deadline(request.now)),
        schools: schools
            .into_iter()
            .filter(|record| record.stage.is_empty() || has_upper_grades(&record.stage))
            .map(|record| (record.school.code, record.school.name))
            .collect(),
    })
}

/// A school year begins in September and is called by the year in which it ends.
fn current_year(now: Instant) -> i32 {
    dates::year(now + 122 * DAY)
}

/// The school years about which a form offers to ask: this one, the next and a few before.
pub fn plausible_years(now: Instant) -> RangeInclusive<i32> {
    let year = current_year(now);
    year - 4..=year + 1
}

/// Two weeks from now, and never a day on which nobody works.
pub fn sensible_deadline(now: Instant) -> Instant {
    let mut deadline = now + USUAL;
    while dates::rest(deadline).is_some() {
        deadline = deadline + DAY;
    }
    deadline
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 22 November 2026.
    const AUTUMN: Instant = Instant(1_795_305_600_000);

    #[test]
    fn in_autumn_the_school_year_is_the_one_that_ends_next_summer() {
        assert_eq!(current_year(AUTUMN), 2027);
        assert_eq!(current_year(AUTUMN + 200 * DAY), 2027);
        assert_eq!(current_year(AUTUMN + 290 * DAY), 2028);
        assert!(plausible_years(AUTUMN).contains(&2024));
    }

    #[test]
    fn no_deadline_is_proposed_for_a_friday_or_a_saturday() {
        for day in 0..7 {
            assert_eq!(dates::rest(sensible_deadline(AUTUMN + day * DAY)), None, "{day}");
        }
    }
}
