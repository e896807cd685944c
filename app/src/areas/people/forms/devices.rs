//! The devices on which somebody is signed in.

use super::press;
use crate::AppError;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::{Extension, Form};
use hamsa_domain::id::{AccountId, SessionId};
use hamsa_store::{Audit, StoreError};
use serde::Deserialize;

/// The device to sign out.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Device {
    session: String,
}

/// Signs one of one's own devices out.
pub async fn end(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(device): Form<Device>,
) -> Outcome {
    press(sign_off(&house, &request, device).await)
}

async fn sign_off(house: &House, request: &Request, device: Device) -> Result<Outcome, AppError> {
    let account = request.actor.signed_in()?;
    let session = SessionId::new(device.session);
    match house.store.end_session(&request.change(), account, &session).await {
        Ok(()) => Ok(Outcome::done(routes::ACCOUNT, "device")),
        // Pressed twice, or in another tab.
        Err(StoreError::Missing) if was_theirs(house, account, &session).await? => {
            Ok(Outcome::done(routes::ACCOUNT, "device-already"))
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether a session, now ended, was of this account.
async fn was_theirs(
    house: &House,
    account: &AccountId,
    session: &SessionId,
) -> Result<bool, AppError> {
    let journal = house.store.audits_about("session", session.as_str()).await?;
    let opened =
        |audit: &Audit| audit.action == "open_session" && audit.actor.as_ref() == Some(account);
    Ok(journal.iter().any(opened))
}
