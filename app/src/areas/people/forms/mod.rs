//! What is posted in this area: plain forms, each ending in an [`Outcome`].

mod account;
mod attempts;
mod cookies;
mod devices;
mod entrance;
mod invitations;
mod resets;
mod roles;
mod signing_in;
#[cfg(test)]
mod tests;

use super::paths;
use crate::AppError;
use crate::form::Outcome;
use crate::routes;
use axum::Router;
use axum::routing::post;
use hamsa_domain::{Fault, Refusal};

/// The routes of these forms.
pub fn forms() -> Router {
    Router::new()
        .route(routes::SIGN_IN, post(signing_in::sign_in))
        .route(routes::SIGN_OUT, post(signing_in::sign_out))
        .route(routes::LANGUAGE, post(signing_in::choose_language))
        .route(routes::FORGOT, post(resets::ask))
        .route(&routes::reset("{token}"), post(resets::set_password))
        .route(&routes::invitation("{token}"), post(invitations::accept))
        .route(routes::PEOPLE, post(invitations::invite))
        .route(paths::WITHDRAW_INVITATION, post(invitations::withdraw))
        .route(paths::END_ROLE, post(roles::end))
        .route(paths::RESTORE_ROLE, post(roles::restore))
        .route(routes::ACCOUNT, post(account::change))
        .route(paths::END_DEVICE, post(devices::end))
}

/// How a form ends: as it went, or back on `path` with `values` and what is wrong with them.
fn settle(
    form: &str,
    path: &str,
    values: &[(&str, &str)],
    result: Result<Outcome, AppError>,
) -> Outcome {
    result.unwrap_or_else(|error| Outcome::refused(error, form, path, values))
}

/// The same for a form that has nothing to mend: a button.
fn press(result: Result<Outcome, AppError>) -> Outcome {
    result.unwrap_or_else(Outcome::Failed)
}

/// What was typed, if anything was.
fn filled<'a>(field: &str, entered: &'a str, message: &str) -> Result<&'a str, Fault> {
    if entered.is_empty() { Err(Fault::new(field, message)) } else { Ok(entered) }
}

/// A form with one thing wrong.
fn invalid(field: &str, message: &str) -> AppError {
    Refusal::Invalid(vec![Fault::new(field, message)]).into()
}
