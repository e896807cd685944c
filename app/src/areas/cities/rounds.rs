//! Where the city stands with asking its schools, for those who see all of it.

use super::view::RoundNote;
use crate::AppError;
use crate::dates;
use crate::house::House;
use crate::quality::Quality;
use crate::request::Request;
use hamsa_domain::data::quality::owners;
use hamsa_domain::data::round::{RequestState, RoundState};
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Right, Scope};
use hamsa_store::RoundSummary;

/// The rounds that are open, the latest year first; where none is, the one of the latest year that was closed.
pub async fn current(
    house: &House,
    request: &Request,
    code: &AuthorityCode,
) -> Result<Vec<RoundNote>, AppError> {
    if !request.actor.may(Right::SeeWholeCity, &Scope::City(code.clone())) {
        return Ok(Vec::new());
    }
    let mut rounds = house.store.rounds_of(std::slice::from_ref(code)).await?;
    rounds.retain(|summary| summary.round.state != RoundState::Draft);
    rounds.sort_by_key(|summary| std::cmp::Reverse(summary.round.year));
    match rounds.iter().any(|summary| summary.round.state == RoundState::Open) {
        true => rounds.retain(|summary| summary.round.state == RoundState::Open),
        false => rounds.truncate(1),
    }
    Ok(rounds.into_iter().map(|summary| note(request, summary)).collect())
}

/// How much does not fit in what the city published and has no answer.
pub async fn findings(
    house: &House,
    request: &Request,
    code: &AuthorityCode,
) -> Result<usize, AppError> {
    if !owners::may_see(&request.actor, code) {
        return Ok(0);
    }
    Ok(Quality::of(house, code).await?.open())
}

fn note(request: &Request, summary: RoundSummary) -> RoundNote {
    let sent = [RequestState::Draft, RequestState::Sent].map(|state| summary.count(state));
    RoundNote {
        title: summary.round.title.in_language(request.language).to_owned(),
        is_open: summary.round.state == RoundState::Open,
        deadline: dates::day(summary.round.deadline),
        schools: summary.schools(),
        answered: summary.schools() - sent.iter().sum::<usize>(),
        published: summary.count(RequestState::Published),
        id: summary.round.id,
    }
}
