//! Nobody tries links by the thousand.

use crate::AppError;
use crate::house::House;
use crate::request::Request;
use crate::token::hash;
use hamsa_domain::people::throttle::{FAILURES_PER_PLACE, WINDOW, hear};

/// Counts a link that opens nothing, asked for from this place; refused where there were too many. A link that
/// opens something is never kept waiting: a school's whole house may share one address.
pub async fn count(house: &House, request: &Request) -> Result<(), AppError> {
    let (store, key) = (&house.store, hash(&format!("answer from {}", request.place)));
    let counted = store.count_attempt(&key, request.now).await?;
    let failures = store.failures(&key, request.now - WINDOW).await?;
    if let Err(refusal) = hear(failures, FAILURES_PER_PLACE, request.now) {
        store.forget_attempt(&counted).await?;
        return Err(refusal.into());
    }
    Ok(())
}
