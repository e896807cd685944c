use crate::AppError;
use crate::areas::people::answers::was_theirs;
use crate::areas::people::forms::press;
use crate::areas::people::lifetimes::INVITATION_LIVES;
use crate::areas::people::places::{Places, may_give};
use crate::areas::people::{mail, paths};
use crate::form::{Back, Outcome};
use crate::house::House;
use crate::page::Returned;
use crate::request::{Request, broken};
use crate::routes;
use crate::token::Token;
use axum::http::StatusCode;
use axum::{Extension, Form};
use hamsa_domain::id::InvitationId;
use hamsa_domain::people::access::ScopeKind;
use hamsa_domain::people::credentials::{all_or_faults, email, name};
use hamsa_domain::people::{Actor, Right, Role, Scope};
use hamsa_domain::{Fault, Language, Refusal};
use hamsa_store::{Invitation, NewInvitation, StoreError};
use serde::Deserialize;
use std::slice::from_ref;

/// Who is invited, to what and where.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    email: String,
    name: String,
    language: String,
    role: String,
    scope: String,
    again: String,
}

/// Invites somebody, or once more whoever has an open invitation: `again` is its id. The link goes out by mail and is shown once, to be handed over otherwise.
pub async fn invite(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(typed): Form<Typed>,
) -> Outcome {
    let values = [
        ("email", typed.email.as_str()),
        ("name", typed.name.as_str()),
        ("language", typed.language.as_str()),
        ("role", typed.role.as_str()),
        ("scope", typed.scope.as_str()),
    ];
    if !typed.again.is_empty() {
        let id = InvitationId::new(typed.again);
        return send_again(&house, &request, &id).await.unwrap_or_else(Outcome::Failed);
    }
    match send_first(&house, &request, &typed).await {
        Ok(outcome) => outcome,
        Err(error) => Outcome::refused(error, paths::INVITE_FORM, routes::PEOPLE, &values),
    }
}

async fn send_first(house: &House, request: &Request, typed: &Typed) -> Result<Outcome, AppError> {
    let token = Token::new().map_err(|error| broken(&error))?;
    let (role, scope) = chosen(house, &request.actor, typed).await?;
    must_exist(house, &scope).await?;
    let invitation = checked(typed, role, scope, &token, request)?;
    send(house, request, &invitation, &token).await
}

/// A new link in place of one that did not arrive.
async fn send_again(
    house: &House,
    request: &Request,
    id: &InvitationId,
) -> Result<Outcome, AppError> {
    let Some(open) = open_one(house, request, id).await? else { return Ok(gone()) };
    let token = Token::new().map_err(|error| broken(&error))?;
    let invitation = NewInvitation {
        email: open.email,
        name: open.name,
        language: open.language,
        role: open.role,
        scope: open.scope,
        token_hash: token.hash.clone(),
        expires_at: request.now + INVITATION_LIVES,
    };
    send(house, request, &invitation, &token).await
}

/// Whether there is such a place. Of cohorts and meetings none has been opened yet.
async fn must_exist(house: &House, scope: &Scope) -> Result<(), AppError> {
    let exists = match scope {
        Scope::Network => true,
        Scope::City(code) => house.store.authority(code).await?.is_some(),
        Scope::School(code) => house.store.school(code).await?.is_some(),
        Scope::Cohort(_) | Scope::Meeting(_) => false,
    };
    if exists { Ok(()) } else { Err(Refusal::Missing.into()) }
}

async fn send(
    house: &House,
    request: &Request,
    invitation: &NewInvitation,
    token: &Token,
) -> Result<Outcome, AppError> {
    refuse_what_is_held(house, invitation).await?;
    let (store, email) = (&house.store, invitation.email.as_str());
    let replaces = store.is_invited(email, invitation.role, &invitation.scope, request.now).await?;
    let language = invitation.language.unwrap_or(request.language);
    let places = Places::of(house, language, from_ref(&invitation.scope)).await?;
    let link = format!("{}{}", house.address, routes::invitation(&token.secret));
    let mail = mail::invitation(
        &house.languages.messages(language),
        &invitation.email,
        &request.actor.name,
        &places.held(invitation.role, &invitation.scope),
        &link,
        invitation.expires_at,
    );
    store.invite(&request.change(), invitation, Some(&mail)).await?;
    Ok(shown_once(email, &link, replaces))
}

/// The role and scope, if the actor may give them. A scope that is not theirs does not exist.
async fn chosen(house: &House, actor: &Actor, typed: &Typed) -> Result<(Role, Scope), AppError> {
    actor.signed_in()?;
    if !actor.may_somewhere(Right::InvitePeople) {
        return Err(Refusal::Missing.into());
    }
    let scope =
        typed.scope.split_once(':').and_then(|(kind, code)| Scope::from_columns(kind, code));
    let city = match &scope {
        Some(scope) => house.store.city_of(scope).await?,
        None => None,
    };
    if scope.as_ref().is_some_and(|scope| !actor.may_invite(scope, city.as_ref())) {
        return Err(Refusal::Missing.into());
    }
    let role = match Role::parse(&typed.role) {
        None => Err(Fault::new("role", "people-fault-role-none")),
        Some(role) => match &scope {
            Some(place) if !actor.may_give(role, place, city.as_ref()) => {
                Err(misplaced(actor, role, place))
            }
            _ => Ok(role),
        },
    };
    match (role, scope) {
        (Ok(role), Some(scope)) => Ok((role, scope)),
        (role, scope) => {
            Err(Refusal::Invalid(every_fault(typed, role.err(), scope.is_none())).into())
        }
    }
}

/// A role that is not given where it was asked for. To those who choose among a city and its schools it
/// is the school that is missing.
fn misplaced(actor: &Actor, role: Role, place: &Scope) -> Fault {
    let needs_school = role.held_in().contains(&ScopeKind::School)
        && place.kind() == ScopeKind::City
        && !actor.may(Right::InvitePeople, &Scope::Network);
    match needs_school {
        true => Fault::new("scope", "people-fault-school"),
        false => Fault::new("role", "people-fault-role"),
    }
}

/// All that is wrong with the form at once: nobody mends it field after field.
fn every_fault(typed: &Typed, role: Option<Fault>, no_scope: bool) -> Vec<Fault> {
    [
        email(&typed.email).err(),
        name(&typed.name).err(),
        role,
        no_scope.then(|| Fault::new("scope", "people-fault-scope")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn checked(
    typed: &Typed,
    role: Role,
    scope: Scope,
    token: &Token,
    request: &Request,
) -> Result<NewInvitation, Refusal> {
    let (email, name) = all_or_faults(email(&typed.email), name(&typed.name))?;
    Ok(NewInvitation {
        email,
        name,
        language: Language::parse(&typed.language),
        role,
        scope,
        token_hash: token.hash.clone(),
        expires_at: request.now + INVITATION_LIVES,
    })
}

/// An invitation to what somebody is already would only puzzle them.
async fn refuse_what_is_held(house: &House, invitation: &NewInvitation) -> Result<(), AppError> {
    if house.store.holds(&invitation.email, invitation.role, &invitation.scope).await? {
        let fault = Fault::new("email", "people-fault-held");
        return Err(Refusal::Invalid(vec![fault]).into());
    }
    Ok(())
}

/// The page of people again, with the link. It stands in this one answer: only its hash is kept.
fn shown_once(email: &str, link: &str, replaces: bool) -> Outcome {
    let replaces = if replaces { "1" } else { "" };
    let values = [("email", email), ("link", link), ("replaces", replaces)];
    Outcome::Back(Back {
        path: routes::PEOPLE.to_owned(),
        returned: Returned {
            form: paths::INVITED.to_owned(),
            values: values.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            ..Returned::default()
        },
        status: StatusCode::CREATED,
        ..Back::default()
    })
}

/// An open invitation.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Open {
    invitation: String,
}

/// Takes an invitation back before it is accepted.
pub async fn withdraw(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(open): Form<Open>,
) -> Outcome {
    press(take_back(&house, &request, &InvitationId::new(open.invitation)).await)
}

async fn take_back(
    house: &House,
    request: &Request,
    id: &InvitationId,
) -> Result<Outcome, AppError> {
    if open_one(house, request, id).await?.is_none() {
        return Ok(gone());
    }
    match house.store.withdraw_invitation(&request.change(), id).await {
        Ok(()) => Ok(Outcome::done(routes::PEOPLE, "withdrawn")),
        Err(StoreError::Missing) => Ok(gone()),
        Err(error) => Err(error.into()),
    }
}

/// An open invitation that the actor may take back; `None` where it was theirs and is open no more.
async fn open_one(
    house: &House,
    request: &Request,
    id: &InvitationId,
) -> Result<Option<Invitation>, AppError> {
    let actor = &request.actor;
    actor.signed_in()?;
    let is_theirs = match house.store.invitation_by_id(id).await? {
        Some(open) if may_give(house, actor, open.role, &open.scope).await? => {
            return Ok(Some(open));
        }
        Some(_) => false,
        None => was_theirs(house, actor, id.as_str()).await?,
    };
    if is_theirs { Ok(None) } else { Err(Refusal::Missing.into()) }
}

/// It was answered or taken back meanwhile, perhaps in another tab.
fn gone() -> Outcome {
    Outcome::done(routes::PEOPLE, "gone-already")
}
