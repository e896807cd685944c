use crate::AppError;
use crate::areas::people::places::{Places, may_give};
use crate::areas::people::view::{EndedRole, TrailRow};
use crate::dates::minute;
use crate::house::House;
use crate::request::Request;
use hamsa_domain::id::{AccountId, GrantId};
use hamsa_domain::people::{Actor, Role, Scope};
use hamsa_domain::time::HOUR;
use hamsa_store::{Audit, Person};
use serde::Deserialize;

/// Changes shown.
const SHOWN: i64 = 20;
/// How long a role that was ended by mistake can be given back, in milliseconds.
const UNDO_LASTS: i64 = HOUR;

/// Changes that a keeper of the network wants to know of. Comings and goings of sessions and mails
/// stay in the journal.
const TOLD: [&str; 20] = [
    "accept_invitation",
    "apply_import",
    "cancel_import",
    "create_account",
    "disable_account",
    "enable_account",
    "end_grant",
    "give_grant",
    "invite",
    "keep_import",
    "make_system_token",
    "save_authorities",
    "save_schools",
    "set_goal",
    "set_members",
    "set_password",
    "settle_locality",
    "settle_school",
    "withdraw_invitation",
    "withdraw_system_token",
];

/// What the journal notes of a role.
#[derive(Clone, Debug, Deserialize)]
pub struct Noted {
    /// Whose; an invitation has an address instead.
    pub account: Option<AccountId>,
    /// The address that was invited.
    pub email: Option<String>,
    /// What.
    pub role: Role,
    /// Where.
    pub scope: Scope,
}

/// The last changes in the network, latest first.
pub async fn last_changes(
    house: &House,
    places: &Places,
    people: &[Person],
) -> Result<Vec<TrailRow>, AppError> {
    let journal = house.store.audits_of(&TOLD, SHOWN).await?;
    let name = |id: &AccountId| {
        people
            .iter()
            .find(|person| person.id == *id)
            .map(|person| person.name.clone())
            .unwrap_or_default()
    };
    Ok(journal
        .into_iter()
        .map(|audit| {
            let noted = noted(&audit);
            let person = match &noted {
                Some(noted) => noted.account.as_ref().map(name).or_else(|| noted.email.clone()),
                None if audit.entity == "account" => Some(name(&AccountId::new(&audit.entity_id))),
                None => None,
            };
            TrailRow {
                at: minute(audit.at),
                actor: audit.actor_name,
                message: format!("people-trail-{}", audit.action.replace('_', "-")),
                person: person.unwrap_or_default(),
                held: noted.map(|noted| places.held(noted.role, &noted.scope)),
            }
        })
        .collect())
}

/// The role behind a grant that was ended, by whomever and whenever, if the actor may give it.
pub async fn ended_once(
    house: &House,
    actor: &Actor,
    grant: &str,
) -> Result<Option<(Audit, Noted)>, AppError> {
    let journal = house.store.audits_about("grant", grant).await?;
    let ended = journal
        .into_iter()
        .filter(|audit| audit.action == "end_grant")
        .find_map(|audit| noted(&audit).map(|noted| (audit, noted)));
    let Some((audit, noted)) = ended else { return Ok(None) };
    Ok(may_give(house, actor, noted.role, &noted.scope).await?.then_some((audit, noted)))
}

/// The role that this actor ended lately and may give back.
pub async fn ended_by(
    house: &House,
    request: &Request,
    grant: &str,
) -> Result<Option<(AccountId, Noted)>, AppError> {
    let actor = &request.actor;
    let ended = ended_once(house, actor, grant).await?;
    Ok(ended
        .filter(|(audit, _)| actor.is_signed_in() && audit.actor == actor.account)
        .filter(|(audit, _)| request.now < audit.at + UNDO_LASTS)
        .and_then(|(_, noted)| Some((noted.account.clone()?, noted))))
}

/// The same, with the names that the page shows, unless the role is held again.
pub async fn ended_role(
    house: &House,
    request: &Request,
    places: &Places,
    grant: &str,
) -> Result<Option<EndedRole>, AppError> {
    let Some((account, noted)) = ended_by(house, request, grant).await? else { return Ok(None) };
    let Some(account) = house.store.account(&account).await? else { return Ok(None) };
    if house.store.holds(&account.email, noted.role, &noted.scope).await? {
        return Ok(None);
    }
    Ok(Some(EndedRole {
        grant: GrantId::new(grant),
        name: account.name,
        held: places.held(noted.role, &noted.scope),
    }))
}

/// Whether an invitation, now closed, was one that the actor may take back.
pub async fn was_theirs(house: &House, actor: &Actor, invitation: &str) -> Result<bool, AppError> {
    let journal = house.store.audits_about("invitation", invitation).await?;
    match journal.iter().find(|audit| audit.action == "invite").and_then(noted) {
        Some(noted) => may_give(house, actor, noted.role, &noted.scope).await,
        None => Ok(false),
    }
}

fn noted(audit: &Audit) -> Option<Noted> {
    serde_json::from_value(audit.detail.clone()).ok()
}
