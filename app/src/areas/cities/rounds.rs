//! Where the city stands with asking its schools, for those who see all of it.

use super::view::RoundNote;
use crate::AppError;
use crate::dates;
use crate::house::House;
use crate::request::Request;
use hamsa_domain::data::round::{RequestState, RoundState};
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Right, Scope};

/// The newest round of which schools know.
pub async fn newest(
    house: &House,
    request: &Request,
    code: &AuthorityCode,
) -> Result<Option<RoundNote>, AppError> {
    if !request.actor.may(Right::SeeWholeCity, &Scope::City(code.clone())) {
        return Ok(None);
    }
    let rounds = house.store.rounds_of(std::slice::from_ref(code)).await?;
    let newest = rounds.into_iter().find(|summary| summary.round.state != RoundState::Draft);
    Ok(newest.map(|summary| {
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
    }))
}
