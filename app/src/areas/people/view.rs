//! What the pages of this area are told.

use super::device::{Browser, System};
use hamsa_domain::Language;
use hamsa_domain::id::{GrantId, InvitationId, SessionId};
use hamsa_domain::people::Role;
use serde::{Deserialize, Serialize};

/// Where a role holds, with the name it has in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// The whole network.
    Network,
    /// A city, by name.
    City(String),
    /// A school, by name.
    School(String),
    /// A cohort, by its code.
    Cohort(String),
    /// A meeting, by its code.
    Meeting(String),
}

/// A role and where it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// What somebody is.
    pub role: Role,
    /// Where.
    pub place: Place,
}

/// One's own account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountView {
    /// The address one signs in with.
    pub email: String,
    /// The name shown to others.
    pub name: String,
    /// The language chosen, or else that of the page.
    pub language: Language,
    /// What one is, and where.
    pub roles: Vec<Held>,
    /// Where one is signed in: this device, then the others, latest first.
    pub devices: Vec<DeviceView>,
}

/// A device on which somebody is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceView {
    /// The session to end.
    pub session: SessionId,
    /// Its browser.
    pub browser: Browser,
    /// Its system.
    pub system: System,
    /// When it signed in.
    pub opened: String,
    /// When it was last seen.
    pub seen: String,
    /// Whether it is the one that asks.
    pub this_one: bool,
}

/// An invitation, as the invited person sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationView {
    /// The address that was invited.
    pub email: String,
    /// The name that was given for it.
    pub name: String,
    /// The language that was chosen for it, or else that of the page.
    pub language: Language,
    /// To what.
    pub held: Held,
    /// By whom, if it was a person.
    pub invited_by: Option<String>,
    /// Until when it can be accepted.
    pub until: String,
    /// Who else is signed in on this device, and will not be once it is accepted.
    pub signed_in_as: Option<String>,
    /// What the person has to bring.
    pub needs: Needs,
}

/// What accepting an invitation takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Needs {
    /// A name and a password: they are new.
    Account,
    /// The password of the account they have.
    Password,
    /// Nothing: they are signed in as the person invited.
    Nothing,
}

/// A reset link that still works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResetView {
    /// Whose password it sets.
    pub email: String,
}

/// The people of the scopes in which one invites.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeopleView {
    /// By name.
    pub people: Vec<PersonView>,
    /// Open ones, oldest first.
    pub invitations: Vec<OpenInvitation>,
    /// Roles that may be given in one of `scopes`.
    pub roles: Vec<Role>,
    /// Where roles may be given: the value of the form, and its name.
    pub scopes: Vec<(String, Place)>,
    /// The last changes in the network, latest first; `None` for those who do not keep it.
    pub trail: Option<Vec<TrailRow>>,
    /// The role that was just ended.
    pub ended: Option<EndedRole>,
}

/// One person in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonView {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Whether the account is disabled.
    pub disabled: bool,
    /// What they are.
    pub roles: Vec<PersonRole>,
}

/// One role in the list of people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonRole {
    /// What is ended.
    pub grant: GrantId,
    /// What and where.
    pub held: Held,
    /// Whether the reader may end it.
    pub may_end: bool,
}

/// An invitation not yet answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenInvitation {
    /// What is withdrawn.
    pub id: InvitationId,
    /// Who was invited.
    pub name: String,
    /// Where the mail went.
    pub email: String,
    /// To what.
    pub held: Held,
    /// Until when it can be accepted.
    pub until: String,
    /// Whether its mail has not been taken, so far or for good.
    pub undelivered: bool,
    /// Whether the reader may withdraw it.
    pub may_withdraw: bool,
}

/// A role that was just ended and can be given back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndedRole {
    /// What is given back.
    pub grant: GrantId,
    /// Whose it was.
    pub name: String,
    /// What and where.
    pub held: Held,
}

/// One change in the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrailRow {
    /// When.
    pub at: String,
    /// Who; `None` for the command line and for jobs.
    pub actor: Option<String>,
    /// Key of what was done.
    pub message: String,
    /// Whom it concerns; empty where that is nobody or the actor.
    pub person: String,
    /// The role it is about, if any.
    pub held: Option<Held>,
}
