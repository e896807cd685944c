use crate::AppError;
use crate::areas::people::places::Places;
use crate::areas::people::view::{EndedRole, TrailRow};
use crate::dates::minute;
use crate::house::House;
use hamsa_domain::id::{AccountId, GrantId};
use hamsa_domain::people::{Actor, Role, Scope};
use hamsa_store::{Audit, Person};
use serde::Deserialize;

/// Rows of the journal that are looked through.
const LOOKED_THROUGH: i64 = 300;
/// Changes shown.
const SHOWN: usize = 20;

/// Changes that a keeper of the network wants to know of. Comings and goings of sessions and mails
/// stay in the journal.
const TOLD: [&str; 18] = [
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
    "save_authorities",
    "save_schools",
    "set_goal",
    "set_members",
    "set_password",
    "settle_locality",
    "settle_school",
    "withdraw_invitation",
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
    let journal = house.store.audits(LOOKED_THROUGH, None).await?;
    let name = |id: &AccountId| {
        people
            .iter()
            .find(|person| person.id == *id)
            .map(|person| person.name.clone())
            .unwrap_or_default()
    };
    Ok(journal
        .into_iter()
        .filter(|audit| TOLD.contains(&audit.action.as_str()))
        .take(SHOWN)
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

/// The grant that this actor ended lately and may give back.
pub async fn ended_by(
    house: &House,
    actor: &Actor,
    grant: &str,
) -> Result<Option<(AccountId, Noted)>, AppError> {
    let journal = house.store.audits(LOOKED_THROUGH, None).await?;
    Ok(journal
        .iter()
        .filter(|audit| actor.is_signed_in() && audit.actor == actor.account)
        .find(|audit| audit.action == "end_grant" && audit.entity_id == grant)
        .and_then(noted)
        .filter(|noted| actor.may_give(noted.role, &noted.scope))
        .and_then(|noted| Some((noted.account.clone()?, noted))))
}

/// The same, with the names that the page shows.
pub async fn ended_role(
    house: &House,
    actor: &Actor,
    places: &Places,
    grant: &str,
) -> Result<Option<EndedRole>, AppError> {
    let Some((account, noted)) = ended_by(house, actor, grant).await? else { return Ok(None) };
    let account = house.store.account(&account).await?;
    Ok(account.map(|account| EndedRole {
        grant: GrantId::new(grant),
        name: account.name,
        held: places.held(noted.role, &noted.scope),
    }))
}

fn noted(audit: &Audit) -> Option<Noted> {
    serde_json::from_value(audit.detail.clone()).ok()
}
