//! Counting of attempts, so that nobody tries passwords or fills the journal by the thousand.

use crate::AppError;
use crate::house::House;
use crate::request::Request;
use crate::token::hash;
use hamsa_domain::id::AccountId;
use hamsa_domain::people::throttle::{
    CHANGES_PER_ACCOUNT, FAILURES_PER_ADDRESS, FAILURES_PER_ADDRESS_AND_PLACE, FAILURES_PER_PLACE,
    WINDOW, hear,
};
use hamsa_store::Counted;

/// An attempt at something: whom it concerns, from where. It is counted under hashes, since the count
/// needs no names, and from the start, since whoever asked may leave before it ends.
pub struct Attempt<'a> {
    house: &'a House,
    keys: Keys,
    counted: Vec<Counted>,
}

impl<'a> Attempt<'a> {
    /// Hears an attempt at `what` that concerns `whom`, unless there were too many. One that is not
    /// heard does not count: the wait ends, however often somebody asks.
    pub async fn hear(
        house: &'a House,
        request: &Request,
        what: &str,
        whom: &str,
    ) -> Result<Self, AppError> {
        let (store, keys) = (&house.store, Keys::of(request, what, whom));
        let mut counted = Vec::new();
        for (key, allowed) in [
            (&keys.place, FAILURES_PER_PLACE),
            (&keys.both, FAILURES_PER_ADDRESS_AND_PLACE),
            (&keys.whom, FAILURES_PER_ADDRESS),
        ] {
            counted.push(store.count_attempt(key, request.now).await?);
            let failures = store.failures(key, request.now - WINDOW).await?;
            if let Err(refusal) = hear(failures, allowed, request.now) {
                for own in &counted {
                    store.forget_attempt(own).await?;
                }
                return Err(refusal.into());
            }
        }
        Ok(Self { house, keys, counted })
    }

    /// It succeeded: what came before is forgiven, to the person and not to the place.
    pub async fn succeeded(self) -> Result<(), AppError> {
        for own in &self.counted {
            self.house.store.forget_attempt(own).await?;
        }
        self.keys.forgive(self.house).await
    }
}

/// Counts a change that `whom` makes to `what` of their own, unless they made too many: the journal is
/// not for anybody to fill.
pub async fn keep_pace(
    house: &House,
    request: &Request,
    what: &str,
    whom: &AccountId,
) -> Result<(), AppError> {
    let (store, key) = (&house.store, hash(&format!("change of {what} by {whom}")));
    let counted = store.count_attempt(&key, request.now).await?;
    let made = store.failures(&key, request.now - WINDOW).await?;
    if let Err(refusal) = hear(made, CHANGES_PER_ACCOUNT, request.now) {
        store.forget_attempt(&counted).await?;
        return Err(refusal.into());
    }
    Ok(())
}

/// Forgives the failed attempts at `what` that concern `whom`: they got in another way.
pub async fn forgive(
    house: &House,
    request: &Request,
    what: &str,
    whom: &str,
) -> Result<(), AppError> {
    Keys::of(request, what, whom).forgive(house).await
}

/// Under what an attempt is counted.
struct Keys {
    place: String,
    whom: String,
    both: String,
}

impl Keys {
    fn of(request: &Request, what: &str, whom: &str) -> Self {
        let place = &request.place;
        Self {
            place: hash(&format!("{what} from {place}")),
            whom: hash(&format!("{what} of {whom}")),
            both: hash(&format!("{what} of {whom} from {place}")),
        }
    }

    async fn forgive(&self, house: &House) -> Result<(), AppError> {
        house.store.forget_failures(&self.both).await?;
        Ok(house.store.forget_failures(&self.whom).await?)
    }
}
