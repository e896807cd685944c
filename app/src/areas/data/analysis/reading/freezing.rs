//! A forecast is published: from then on it stays as it is.

use super::known::known;
use crate::AppError;
use crate::house::House;
use hamsa_domain::Refusal;
use hamsa_domain::data::Subject;
use hamsa_domain::data::forecast::Frozen;
use hamsa_domain::id::AuthorityCode;
use hamsa_store::{Change, StoreError};

/// Publishes what a city's reports foretell now. Whether the person may is asked before.
///
/// # Errors
///
/// [`Refusal::Missing`] where the city is not known; a conflict where its reports foretell nothing, or where a forecast
/// that rests on the same year is published already.
pub async fn publish_forecast(
    house: &House,
    change: &Change,
    code: &AuthorityCode,
    subject: Subject,
) -> Result<(), AppError> {
    let city = house.store.authority(code).await?.ok_or(Refusal::Missing)?;
    let known = known(house, &city).await?;
    let told = known.told.as_ref().filter(|told| !told.outlooks.is_empty());
    let told = told.ok_or(Refusal::Conflict("analysis-conflict-nothing".to_owned()))?;
    let frozen =
        Frozen { base: told.base, outlooks: told.outlooks.clone(), schools: told.panel.clone() };
    let kept = house.store.publish_forecast(change, code, subject, &frozen, known.sample).await;
    match kept {
        Ok(_) => Ok(()),
        Err(StoreError::Taken) => {
            Err(Refusal::Conflict("analysis-conflict-published".to_owned()).into())
        }
        Err(other) => Err(other.into()),
    }
}
