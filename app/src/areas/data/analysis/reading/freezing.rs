//! A forecast is published: from then on it stays as it is.

use super::known::known;
use crate::AppError;
use crate::house::House;
use hamsa_domain::Refusal;
use hamsa_domain::data::Subject;
use hamsa_domain::data::forecast::Frozen;
use hamsa_domain::id::AuthorityCode;
use hamsa_store::{Change, StoreError};

/// Publishes what a city's reports foretell now, if that rests on the year of the forecast that was `shown` (`None` where
/// nobody looks at one). Whether the person may is asked before.
///
/// # Errors
///
/// [`Refusal::Missing`] where the city is not known; a conflict where its reports foretell nothing, where the newest of
/// them do not hold all that a forecast needs, where they have moved on since it was shown, or where a forecast that
/// rests on the same year is published already.
pub async fn publish_forecast(
    house: &House,
    change: &Change,
    code: &AuthorityCode,
    subject: Subject,
    shown: Option<i32>,
) -> Result<(), AppError> {
    let city = house.store.authority(code).await?.ok_or(Refusal::Missing)?;
    let known = known(house, &city).await?;
    let told = known.told.as_ref();
    let foretold = told.and_then(|told| Some((told.year, told.foretold.as_ref()?)));
    let (year, foretold) =
        foretold.ok_or(Refusal::Conflict("analysis-conflict-nothing".to_owned()))?;
    let base = foretold.start.year;
    if base != year {
        return Err(Refusal::Conflict("analysis-conflict-not-whole".to_owned()).into());
    }
    if shown.is_some_and(|shown| shown != base) {
        return Err(Refusal::Conflict("analysis-conflict-moved".to_owned()).into());
    }
    let frozen = Frozen {
        base,
        outlooks: foretold.outlooks.clone(),
        schools: foretold.parts.iter().map(|part| part.school.clone()).collect(),
        parts: foretold.parts.clone(),
    };
    let kept = house.store.publish_forecast(change, code, subject, &frozen, known.sample).await;
    match kept {
        Ok(_) => Ok(()),
        Err(StoreError::Taken) => {
            Err(Refusal::Conflict("analysis-conflict-published".to_owned()).into())
        }
        Err(other) => Err(other.into()),
    }
}
