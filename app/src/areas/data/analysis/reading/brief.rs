//! What a city's schools tell, in two sentences for whoever leads it.

use super::known::{SUBJECT, known};
use crate::AppError;
use crate::areas::data::analysis::words;
use crate::house::House;
use crate::i18n::Messages;
use hamsa_domain::data::Subject;
use hamsa_domain::id::AuthorityCode;

/// What there is to say, each where there is anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brief {
    /// The last year that most schools have reported.
    pub year: Option<i32>,
    /// What costs the city most pupils in grade 12.
    pub bottleneck: Option<String>,
    /// How many are to be expected next.
    pub outlook: Option<String>,
}

/// The brief of a city in the year `today`, for somebody of whom it is known that all of it may be seen.
pub async fn brief(
    house: &House,
    messages: &Messages,
    code: &AuthorityCode,
    subject: Subject,
    today: i32,
) -> Result<Brief, AppError> {
    let city = match subject == SUBJECT {
        true => house.store.authority(code).await?,
        false => None,
    };
    let Some(city) = city else { return Ok(Brief::default()) };
    let known = known(house, &city).await?;
    let Some(told) = &known.told else { return Ok(Brief::default()) };
    let say = |key: &str, named: &[_]| messages.told(key, named);
    let worst = told.bottlenecks.first();
    Ok(Brief {
        year: Some(told.year),
        bottleneck: worst.map(|found| words::bottleneck(found, &known.names, &say)),
        outlook: told.foretold.as_ref().and_then(|foretold| {
            let next = foretold.outlooks.first()?;
            Some(words::outlook(next, foretold.start.year, today, &say))
        }),
    })
}
