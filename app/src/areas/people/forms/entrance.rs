//! The way in: what every form that signs somebody in has in common.

use super::attempts::Attempt;
use super::{cookies, invalid};
use crate::AppError;
use crate::areas::people::password::verify_in_turn;
use crate::house::House;
use crate::request::{Request, broken};
use crate::routes;
use crate::token::Token;
use hamsa_domain::id::AccountId;
use hamsa_store::{Account, Change};

/// The account that this address and password open. Whether the address is unknown, disabled or
/// the password wrong, it takes as long and says the same.
pub async fn recognise(
    house: &House,
    request: &Request,
    email: &str,
    password: &str,
) -> Result<Account, AppError> {
    let attempt = Attempt::hear(house, request, "sign-in", email).await?;
    let account = house.store.account_by_email(email).await?;
    let account = account.filter(|account| account.disabled_at.is_none());
    let stored = account.as_ref().and_then(|account| account.password_hash.clone());
    let fits = verify_in_turn(password, stored).await.map_err(|error| broken(&error))?;
    match account {
        Some(account) if fits => {
            attempt.succeeded().await?;
            Ok(account)
        }
        _ => Err(invalid("password", "people-fault-sign-in")),
    }
}

/// Somebody who is in.
pub struct Entered {
    /// The cookie that says so.
    pub cookie: String,
    /// The page they land on.
    pub landing: String,
    /// The request as theirs.
    pub asked: Request,
}

/// Opens a session on this device; one that was open here before ends.
pub async fn enter(
    house: &House,
    request: &Request,
    account: &AccountId,
) -> Result<Entered, AppError> {
    leave(house, request).await?;
    let token = Token::new().map_err(|error| broken(&error))?;
    let change = Change::by(account, request.now, request.number.clone());
    let expires_at = request.now + house.session_lives;
    house.store.open_session(&change, account, &token.hash, &request.device, expires_at).await?;
    let visitor = house.store.visitor(&token.hash, request.now).await?;
    let session = visitor.as_ref().map(|visitor| visitor.session.clone());
    let actor = visitor.map(|visitor| visitor.actor).unwrap_or_default();
    let language = actor.language.unwrap_or(request.language);
    Ok(Entered {
        cookie: cookies::session(house, &token.secret),
        landing: actor.home_city().map_or_else(|| routes::CITIES.to_owned(), routes::city),
        asked: Request { actor, session, language, ..request.clone() },
    })
}

/// Ends the session of this device, if there is one.
pub async fn leave(house: &House, request: &Request) -> Result<(), AppError> {
    let (Some(account), Some(session)) = (&request.actor.account, &request.session) else {
        return Ok(());
    };
    match house.store.end_session(&request.change(), account, session).await {
        // Another device was quicker.
        Ok(()) | Err(hamsa_store::StoreError::Missing) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
