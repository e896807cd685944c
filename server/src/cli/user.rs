//! `hamsa user`: who is let in when there is nobody inside yet, or nobody can be reached.

use super::{Outcome, change, must_be_migrated, words};
use crate::{Server, clock};
use clap::Subcommand;
use hamsa_app::areas::people::lifetimes::{INVITATION_LIVES, RESET_LIVES};
use hamsa_app::dates::minute;
use hamsa_app::routes;
use hamsa_app::token::Token;
use hamsa_domain::Language;
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use hamsa_domain::people::access::ScopeKind;
use hamsa_domain::people::{Role, Scope, credentials};
use hamsa_domain::refusal::Fault;
use hamsa_store::{Account, NewInvitation};
use std::error::Error;
use std::process::ExitCode;

/// What can be done with people.
#[derive(Subcommand)]
pub enum Command {
    /// Invite somebody: prints the link by which they come in.
    Create {
        /// Their e-mail address.
        email: String,
        /// Their name, as others see it.
        #[arg(long)]
        name: String,
        /// Their role, for instance steward, network_coordinator, mayor, department_head.
        #[arg(long, value_parser = role)]
        role: Role,
        /// Where they hold it: the code of the city or school, the id of the cohort or meeting. None for the network.
        #[arg(long, default_value = "")]
        scope: String,
        /// Their language: he, ar or en.
        #[arg(long, value_parser = language)]
        language: Option<Language>,
    },
    /// Print a link by which somebody sets a new password.
    Reset {
        /// Their e-mail address.
        email: String,
    },
    /// Shut somebody out: no device of theirs stays signed in. Their roles stay on record.
    Disable {
        /// Their e-mail address.
        email: String,
    },
    /// Let somebody in again who was shut out.
    Enable {
        /// Their e-mail address.
        email: String,
    },
    /// List everybody, with their roles.
    List,
}

/// Does it.
pub async fn user(server: &Server, command: Command) -> Outcome {
    must_be_migrated(server).await?;
    match command {
        Command::Create { email, name, role, scope, language } => {
            create(server, &email, &name, (role, &scope), language).await
        }
        Command::Reset { email } => reset(server, &email).await,
        Command::Disable { email } => disable(server, &email).await,
        Command::Enable { email } => enable(server, &email).await,
        Command::List => list(server).await,
    }
}

async fn create(
    server: &Server,
    email: &str,
    name: &str,
    (role, scope): (Role, &str),
    language: Option<Language>,
) -> Outcome {
    let token = Token::new()?;
    let expires_at = clock::now() + INVITATION_LIVES;
    let invitation = NewInvitation {
        email: credentials::email(email).map_err(wrong)?,
        name: credentials::name(name).map_err(wrong)?,
        language,
        role,
        scope: scope_of(server, role, scope).await?,
        token_hash: token.hash,
        expires_at,
    };
    server.house.store.invite(&change(), &invitation, None).await?;
    println!("{}{}", server.house.address, routes::invitation(&token.secret));
    println!("The link lets {} in, once, until {}.", invitation.email, minute(expires_at));
    Ok(ExitCode::SUCCESS)
}

async fn scope_of(server: &Server, role: Role, code: &str) -> Result<Scope, Box<dyn Error>> {
    let everywhere = role.held_in().contains(&ScopeKind::Network);
    let narrower = role.held_in().iter().find(|kind| **kind != ScopeKind::Network);
    let scope = match (narrower, code.is_empty()) {
        (_, true) if everywhere => return Ok(Scope::Network),
        (_, true) => {
            return Err(format!("{} is held somewhere: name it by --scope", role.code()).into());
        }
        (None | Some(ScopeKind::Network), false) => {
            return Err(
                format!("{} is held in the whole network: leave --scope out", role.code()).into()
            );
        }
        (Some(ScopeKind::City), false) => Scope::City(AuthorityCode::new(code)),
        (Some(ScopeKind::School), false) => Scope::School(SchoolCode::new(code)),
        (Some(ScopeKind::Cohort), false) => Scope::Cohort(code.to_owned()),
        (Some(ScopeKind::Meeting), false) => Scope::Meeting(code.to_owned()),
    };
    let store = &server.house.store;
    let exists = match &scope {
        Scope::City(code) => store.authority(code).await?.is_some(),
        Scope::School(code) => store.school(code).await?.is_some(),
        Scope::Network | Scope::Cohort(_) | Scope::Meeting(_) => true,
    };
    if exists {
        Ok(scope)
    } else {
        Err(format!("there is no city or school with the code {code}").into())
    }
}

async fn reset(server: &Server, email: &str) -> Outcome {
    let account = account(server, email).await?;
    let token = Token::new()?;
    let expires_at = clock::now() + RESET_LIVES;
    server.house.store.ask_reset(&change(), &account.id, &token.hash, expires_at, None).await?;
    println!("{}{}", server.house.address, routes::reset(&token.secret));
    println!("The link works once, until {}.", minute(expires_at));
    Ok(ExitCode::SUCCESS)
}

async fn disable(server: &Server, email: &str) -> Outcome {
    let account = account(server, email).await?;
    if account.disabled_at.is_some() {
        return Err(format!("the account of {} is disabled already", account.email).into());
    }
    server.house.store.disable_account(&change(), &account.id).await?;
    println!("{} is shut out.", account.email);
    Ok(ExitCode::SUCCESS)
}

async fn enable(server: &Server, email: &str) -> Outcome {
    let account = account(server, email).await?;
    if account.disabled_at.is_none() {
        return Err(format!("the account of {} is not disabled", account.email).into());
    }
    server.house.store.enable_account(&change(), &account.id).await?;
    println!("{} can sign in again.", account.email);
    Ok(ExitCode::SUCCESS)
}

async fn account(server: &Server, email: &str) -> Result<Account, Box<dyn Error>> {
    let email = credentials::email(email).map_err(wrong)?;
    let account = server.house.store.account_by_email(&email).await?;
    Ok(account.ok_or_else(|| format!("nobody has the address {email}"))?)
}

async fn list(server: &Server) -> Outcome {
    for person in server.house.store.people_in(None).await? {
        let roles: Vec<String> = person
            .grants
            .iter()
            .map(|grant| match grant.scope.columns() {
                ("network", _) => grant.role.code().to_owned(),
                (kind, code) => format!("{} ({kind} {code})", grant.role.code()),
            })
            .collect();
        let state = if person.disabled_at.is_some() { "  [disabled]" } else { "" };
        let line = format!("{}  {}{state}\n    {}\n", person.email, person.name, roles.join(", "));
        words::say(&line)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn role(code: &str) -> Result<Role, String> {
    Role::parse(code).ok_or_else(|| {
        let roles: Vec<&str> = Role::ALL.into_iter().map(Role::code).collect();
        format!("roles are {}", roles.join(", "))
    })
}

fn language(code: &str) -> Result<Language, &'static str> {
    Language::parse(code).ok_or("languages are he, ar, en")
}

fn wrong(fault: Fault) -> String {
    format!("the {} does not hold: {}", fault.field, words::message(&fault.message))
}
