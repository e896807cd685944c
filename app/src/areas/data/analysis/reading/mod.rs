//! What the pages of the analysis show, read and worked out.

mod analysis;
mod brief;
mod forecast;
mod freezing;
mod known;
mod others;
mod peers;
mod told;

pub use analysis::analysis;
pub use brief::{Brief, brief};
pub use forecast::forecast;
pub use freezing::publish_forecast;
pub use known::SUBJECT;

use crate::AppError;
use crate::house::House;
use crate::request::Request;
use hamsa_domain::Refusal;
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Right, Scope};
use hamsa_store::AuthorityRecord;

/// A city, for somebody who sees all of it.
async fn to_see(
    house: &House,
    request: &Request,
    code: &AuthorityCode,
) -> Result<AuthorityRecord, AppError> {
    request.actor.signed_in()?;
    request.actor.must(Right::SeeWholeCity, &Scope::City(code.clone()))?;
    Ok(house.store.authority(code).await?.ok_or(Refusal::Missing)?)
}
