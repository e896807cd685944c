//! Which system asks, by the token that it shows.

use super::fault::Fault;
use crate::AppError;
use crate::house::House;
use crate::request::Request;
use crate::token::hash;
use axum::http::{HeaderMap, header};
use hamsa_domain::Refusal;
use hamsa_domain::people::system;
use hamsa_domain::people::throttle::{FAILURES_PER_PLACE, WINDOW, hear};

/// The same request, asked by the system whose token it carries: whoever is signed in on the same device has no
/// part in it.
pub async fn asked_by_system(
    house: &House,
    request: &Request,
    headers: &HeaderMap,
) -> Result<Request, Fault> {
    recognised(house, request, headers).await.map_err(|error| Fault::of(&error, request))
}

async fn recognised(
    house: &House,
    request: &Request,
    headers: &HeaderMap,
) -> Result<Request, AppError> {
    let secret = bearer(headers).ok_or(Refusal::SignInNeeded)?;
    let Some(token) = house.store.system_behind(&hash(secret), request.now).await? else {
        let key = format!("system from {}", request.place);
        keep_pace(house, request, &key, FAILURES_PER_PLACE).await?;
        return Err(Refusal::SignInNeeded.into());
    };
    keep_pace(house, request, &format!("system {}", token.id), system::CALLS).await?;
    house.store.touch_system_token(&token, request.now).await?;
    let actor = system::actor(&token.name, &token.scope);
    Ok(Request { actor, session: None, ..request.clone() })
}

/// The secret in `Authorization: Bearer <secret>`.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, secret) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(secret.trim())
}

/// Counts a call, unless there were too many: one that is not heard does not count.
async fn keep_pace(
    house: &House,
    request: &Request,
    key: &str,
    allowed: i64,
) -> Result<(), AppError> {
    let (store, key) = (&house.store, hash(key));
    let counted = store.count_attempt(&key, request.now).await?;
    let calls = store.failures(&key, request.now - WINDOW).await?;
    if let Err(refusal) = hear(calls, allowed, request.now) {
        store.forget_attempt(&counted).await?;
        return Err(refusal.into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn a_token_is_read_from_its_header_and_from_nothing_else() {
        let read = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::AUTHORIZATION, HeaderValue::from_static(value));
            bearer(&headers).map(str::to_owned)
        };
        assert_eq!(read("Bearer abc").as_deref(), Some("abc"));
        assert_eq!(read("bearer abc").as_deref(), Some("abc"));
        for other in ["", "abc", "Basic abc", "Bearer"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
