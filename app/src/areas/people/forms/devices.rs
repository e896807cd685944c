//! The devices on which somebody is signed in.

use super::press;
use crate::AppError;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::{Extension, Form};
use hamsa_domain::id::SessionId;
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
    house.store.end_session(&request.change(), account, &session).await?;
    Ok(Outcome::done(routes::ACCOUNT, "device"))
}
