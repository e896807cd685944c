//! Counting of attempts, so that nobody tries passwords by the thousand.

use crate::AppError;
use crate::areas::people::token::hash;
use crate::house::House;
use crate::request::Request;
use hamsa_domain::people::throttle::{FAILURES_PER_ADDRESS, FAILURES_PER_PLACE, WINDOW, hear};

/// An attempt at something, by whom it concerns and by the place it comes from. Both are counted
/// under their hashes: the count needs no names.
pub struct Attempt<'a> {
    house: &'a House,
    request: &'a Request,
    whom: String,
    place: String,
}

impl<'a> Attempt<'a> {
    /// Hears an attempt at `what` that concerns `whom`, unless there were too many. It counts for
    /// `whom` from the start, so that attempts made at once do not slip by each other.
    pub async fn hear(
        house: &'a House,
        request: &'a Request,
        what: &str,
        whom: &str,
    ) -> Result<Self, AppError> {
        let place = hash(&format!("{what} from {}", request.place));
        let attempt = Self { house, request, whom: key_of(what, whom), place };
        let since = request.now - WINDOW;
        for (key, allowed) in
            [(&attempt.whom, FAILURES_PER_ADDRESS), (&attempt.place, FAILURES_PER_PLACE)]
        {
            hear(house.store.failures(key, since).await?, allowed, request.now)?;
        }
        house.store.record_failure(&attempt.whom, request.now).await?;
        Ok(attempt)
    }

    /// It failed: it counts for the place as well.
    pub async fn failed(self) -> Result<(), AppError> {
        Ok(self.house.store.record_failure(&self.place, self.request.now).await?)
    }

    /// It succeeded: what came before is forgiven, to the person and not to the place.
    pub async fn succeeded(self) -> Result<(), AppError> {
        Ok(self.house.store.forget_failures(&self.whom).await?)
    }
}

/// Forgives the failed attempts at `what` that concern `whom`: they got in another way.
pub async fn forgive(house: &House, what: &str, whom: &str) -> Result<(), AppError> {
    Ok(house.store.forget_failures(&key_of(what, whom)).await?)
}

fn key_of(what: &str, whom: &str) -> String {
    hash(&format!("{what} of {whom}"))
}
