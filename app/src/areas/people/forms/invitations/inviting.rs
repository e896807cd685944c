use crate::AppError;
use crate::areas::people::forms::press;
use crate::areas::people::places::Places;
use crate::areas::people::token::{INVITATION_LIVES, Token};
use crate::areas::people::{mail, paths};
use crate::form::{Back, Outcome};
use crate::house::House;
use crate::page::Returned;
use crate::request::{Request, broken};
use crate::routes;
use axum::http::StatusCode;
use axum::{Extension, Form};
use hamsa_domain::id::InvitationId;
use hamsa_domain::people::credentials::{all_or_faults, email, name};
use hamsa_domain::people::{Actor, Right, Role, Scope};
use hamsa_domain::{Fault, Language, Refusal};
use hamsa_store::NewInvitation;
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
}

/// Invites somebody. The link goes out by mail and is shown once, to be handed over otherwise.
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
    match send(&house, &request, &typed).await {
        Ok(link) => shown_once(&typed.email, &link),
        Err(error) => Outcome::refused(error, paths::INVITE_FORM, routes::PEOPLE, &values),
    }
}

async fn send(house: &House, request: &Request, typed: &Typed) -> Result<String, AppError> {
    let token = Token::new().map_err(|error| broken(&error))?;
    let (role, scope) = chosen(&request.actor, typed)?;
    if let Scope::City(code) = &scope {
        house.store.authority(code).await?.ok_or(Refusal::Missing)?;
    }
    let invitation = checked(typed, role, scope, &token, request)?;
    refuse_what_is_held(house, &invitation).await?;
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
    house.store.invite(&request.change(), &invitation, Some(&mail)).await?;
    Ok(link)
}

/// The role and scope, if the actor may give them. A scope that is not theirs does not exist.
fn chosen(actor: &Actor, typed: &Typed) -> Result<(Role, Scope), Refusal> {
    actor.signed_in()?;
    if !actor.may_somewhere(Right::InvitePeople) {
        return Err(Refusal::Missing);
    }
    let scope =
        typed.scope.split_once(':').and_then(|(kind, code)| Scope::from_columns(kind, code));
    if let Some(scope) = &scope {
        actor.must(Right::InvitePeople, scope)?;
    }
    let role = Role::parse(&typed.role)
        .filter(|role| scope.as_ref().is_none_or(|scope| actor.may_give(*role, scope)));
    match (role, scope) {
        (Some(role), Some(scope)) => Ok((role, scope)),
        (role, scope) => Err(Refusal::Invalid(every_fault(typed, role.is_none(), scope.is_none()))),
    }
}

/// All that is wrong with the form at once: nobody mends it field after field.
fn every_fault(typed: &Typed, no_role: bool, no_scope: bool) -> Vec<Fault> {
    [
        email(&typed.email).err(),
        name(&typed.name).err(),
        no_role.then(|| Fault::new("role", "people-fault-role")),
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
fn shown_once(email: &str, link: &str) -> Outcome {
    let values = [("email", email.trim()), ("link", link)];
    Outcome::Back(Back {
        path: routes::PEOPLE.to_owned(),
        returned: Returned {
            form: paths::INVITED.to_owned(),
            values: values.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            ..Returned::default()
        },
        status: StatusCode::CREATED,
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
    request.actor.signed_in()?;
    let invitation = house.store.invitation_by_id(id).await?.ok_or(Refusal::Missing)?;
    if !request.actor.may_give(invitation.role, &invitation.scope) {
        return Err(Refusal::Missing.into());
    }
    house.store.withdraw_invitation(&request.change(), id).await?;
    Ok(Outcome::go(format!("{}?done=withdrawn", routes::PEOPLE)))
}
