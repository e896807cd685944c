use crate::AppError;
use crate::areas::people::device::{Browser, System};
use crate::areas::people::places::Places;
use crate::areas::people::view::{AccountView, DeviceView};
use crate::dates::minute;
use crate::request::{use_house, use_request};
use hamsa_domain::Refusal;
use hamsa_domain::people::Scope;

/// The account of whoever asks, their roles and devices.
pub async fn account() -> Result<AccountView, AppError> {
    let (house, request) = (use_house()?, use_request()?);
    let id = request.actor.signed_in()?;
    let account = house.store.account(id).await?.ok_or(Refusal::Missing)?;
    let mut sessions = house.store.sessions_of(id, request.now).await?;
    // The others behind it stay as they are: last seen first.
    sessions.sort_by_key(|session| request.session.as_ref() != Some(&session.id));
    let grants = &request.actor.grants;
    let scopes: Vec<Scope> = grants.iter().map(|grant| grant.scope.clone()).collect();
    let places = Places::of(&house, request.language, &scopes).await?;
    Ok(AccountView {
        email: account.email,
        name: account.name,
        language: account.language.unwrap_or(request.language),
        roles: grants.iter().map(|grant| places.held(grant.role, &grant.scope)).collect(),
        devices: sessions
            .into_iter()
            .map(|session| DeviceView {
                browser: Browser::of(&session.device),
                system: System::of(&session.device),
                opened: minute(session.opened_at),
                seen: minute(session.seen_at),
                this_one: request.session.as_ref() == Some(&session.id),
                session: session.id,
            })
            .collect(),
    })
}
