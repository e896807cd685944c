//! Who comes to which round: what is not theirs does not exist.

use crate::AppError;
use crate::house::House;
use crate::request::Request;
use hamsa_domain::Refusal;
use hamsa_domain::id::RoundId;
use hamsa_domain::people::{Right, Scope};
use hamsa_store::RoundInFull;

/// A round, for somebody who sees all of its city.
pub async fn to_see(
    house: &House,
    request: &Request,
    id: &RoundId,
) -> Result<RoundInFull, AppError> {
    with(house, request, id, Right::SeeWholeCity).await
}

/// A round, for somebody who collects its city's data.
pub async fn to_collect(
    house: &House,
    request: &Request,
    id: &RoundId,
) -> Result<RoundInFull, AppError> {
    with(house, request, id, Right::CollectData).await
}

async fn with(
    house: &House,
    request: &Request,
    id: &RoundId,
    right: Right,
) -> Result<RoundInFull, AppError> {
    request.actor.signed_in()?;
    let full = house.store.round_in_full(id).await?.ok_or(Refusal::Missing)?;
    request.actor.must(right, &Scope::City(full.round.authority.clone()))?;
    Ok(full)
}
