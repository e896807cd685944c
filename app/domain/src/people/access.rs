//! Who may do what, where. The one place that decides it.
//!
//! A person holds [`Grant`]s: a [`Role`] in a [`Scope`]. A role carries [`Right`]s, a right may carry
//! others, and a scope covers what lies within it. Whatever an actor may not see does not exist for
//! them: the edges turn a `false` from here into "not found".

use crate::Language;
use crate::id::{AccountId, AuthorityCode, GrantId, SchoolCode};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};

/// What somebody came to do here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Hands the foundation's responsibilities over; sees to it that nothing falls.
    Steward,
    /// Plans the learning network and brings its data.
    NetworkCoordinator,
    /// Advises several cities; holds one grant for each.
    Consultant,
    /// Leads or teaches a cohort.
    CourseLead,
    /// Works in the institute, in the whole network; or leads the teachers of a school.
    TeacherLeader,
    /// A mayor or senior official of a city.
    Mayor,
    /// Heads a city's education department.
    DepartmentHead,
    /// Directs a city's programme, and collects its schools' answers; its goals are set by those who lead it.
    ProgrammeDirector,
    /// Answers for one school.
    SchoolCoordinator,
    /// Follows one meeting.
    Guest,
}

impl Role {
    /// All roles, the widest first.
    pub const ALL: [Self; 10] = [
        Self::Steward,
        Self::NetworkCoordinator,
        Self::Consultant,
        Self::CourseLead,
        Self::TeacherLeader,
        Self::Mayor,
        Self::DepartmentHead,
        Self::ProgrammeDirector,
        Self::SchoolCoordinator,
        Self::Guest,
    ];

    /// The word stored in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Steward => "steward",
            Self::NetworkCoordinator => "network_coordinator",
            Self::Consultant => "consultant",
            Self::CourseLead => "course_lead",
            Self::TeacherLeader => "teacher_leader",
            Self::Mayor => "mayor",
            Self::DepartmentHead => "department_head",
            Self::ProgrammeDirector => "programme_director",
            Self::SchoolCoordinator => "school_coordinator",
            Self::Guest => "guest",
        }
    }

    /// The inverse of [`Role::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// The kinds of scope in which this role is held, the widest first.
    pub fn held_in(self) -> &'static [ScopeKind] {
        match self {
            Self::Steward | Self::NetworkCoordinator => &[ScopeKind::Network],
            Self::TeacherLeader => &[ScopeKind::Network, ScopeKind::School],
            Self::Consultant | Self::Mayor | Self::DepartmentHead | Self::ProgrammeDirector => {
                &[ScopeKind::City]
            }
            Self::SchoolCoordinator => &[ScopeKind::School],
            Self::CourseLead => &[ScopeKind::Cohort],
            Self::Guest => &[ScopeKind::Meeting],
        }
    }

    /// The rights this role carries itself; each may carry more.
    pub fn rights(self) -> &'static [Right] {
        match self {
            Self::Steward => &[Right::KeepNetwork],
            Self::NetworkCoordinator => &[Right::KeepNetwork],
            Self::Consultant => &[Right::SeeWholeCity],
            Self::CourseLead | Self::TeacherLeader => &[Right::SeeNetwork],
            Self::Mayor => &[Right::LeadCity],
            Self::DepartmentHead => &[Right::LeadCity],
            Self::ProgrammeDirector => &[Right::CollectData],
            Self::SchoolCoordinator => &[Right::SeeNetwork],
            Self::Guest => &[Right::FollowMeeting],
        }
    }
}

/// Something that can be allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Right {
    /// Keep the network running: its people, its data, its places.
    KeepNetwork,
    /// Invite people into a scope, and end their roles there.
    InvitePeople,
    /// Bring official files in, for all cities at once.
    BringOfficialData,
    /// Decide which authority a school belongs to.
    SettlePlaces,
    /// Decide for a city: its goals, its people.
    LeadCity,
    /// Set a city's goals.
    SetGoals,
    /// Ask a city's schools for their numbers: open a round, send, remind, question, approve, publish. Whoever
    /// approves a number has seen it, however small.
    CollectData,
    /// See a city's own numbers unhidden, however small.
    SeeWholeCity,
    /// See what is shared among members.
    SeeNetwork,
    /// Follow one meeting.
    FollowMeeting,
}

impl Right {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::KeepNetwork,
        Self::InvitePeople,
        Self::BringOfficialData,
        Self::SettlePlaces,
        Self::LeadCity,
        Self::SetGoals,
        Self::CollectData,
        Self::SeeWholeCity,
        Self::SeeNetwork,
        Self::FollowMeeting,
    ];

    /// What whoever holds this right may do as well.
    pub fn grants(self) -> &'static [Self] {
        match self {
            Self::KeepNetwork => &[
                Self::InvitePeople,
                Self::BringOfficialData,
                Self::SettlePlaces,
                Self::SetGoals,
                Self::SeeNetwork,
            ],
            Self::LeadCity => &[Self::InvitePeople, Self::SetGoals, Self::CollectData],
            Self::CollectData => &[Self::SeeWholeCity],
            Self::SeeWholeCity => &[Self::SeeNetwork],
            _ => &[],
        }
    }

    /// Whether holding `self` means holding `wanted`.
    pub fn includes(self, wanted: Self) -> bool {
        self == wanted || self.grants().iter().any(|granted| granted.includes(wanted))
    }
}

/// The kinds of [`Scope`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScopeKind {
    /// The whole network.
    Network,
    /// One city.
    City,
    /// One school.
    School,
    /// One cohort of the course.
    Cohort,
    /// One meeting.
    Meeting,
}

/// Where a role holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "code")]
pub enum Scope {
    /// The whole network.
    Network,
    /// One local authority.
    City(AuthorityCode),
    /// One school.
    School(SchoolCode),
    /// One cohort, by its id.
    Cohort(String),
    /// One meeting, by its id.
    Meeting(String),
}

impl Scope {
    /// Its kind.
    pub fn kind(&self) -> ScopeKind {
        match self {
            Self::Network => ScopeKind::Network,
            Self::City(_) => ScopeKind::City,
            Self::School(_) => ScopeKind::School,
            Self::Cohort(_) => ScopeKind::Cohort,
            Self::Meeting(_) => ScopeKind::Meeting,
        }
    }

    /// The two columns under which it is stored: kind and code (empty for the network).
    pub fn columns(&self) -> (&'static str, &str) {
        match self {
            Self::Network => ("network", ""),
            Self::City(code) => ("city", code.as_str()),
            Self::School(code) => ("school", code.as_str()),
            Self::Cohort(id) => ("cohort", id),
            Self::Meeting(id) => ("meeting", id),
        }
    }

    /// The inverse of [`Scope::columns`].
    pub fn from_columns(kind: &str, code: &str) -> Option<Self> {
        match kind {
            "network" => Some(Self::Network),
            "city" => Some(Self::City(AuthorityCode::new(code))),
            "school" => Some(Self::School(SchoolCode::new(code))),
            "cohort" => Some(Self::Cohort(code.to_owned())),
            "meeting" => Some(Self::Meeting(code.to_owned())),
            _ => None,
        }
    }

    /// Whether a right held here reaches `other`: the network covers all, anything covers itself.
    pub fn covers(&self, other: &Self) -> bool {
        *self == Self::Network || self == other
    }
}

/// One role of one person in one scope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// Its id.
    pub id: GrantId,
    /// What they are.
    pub role: Role,
    /// Where.
    pub scope: Scope,
}

/// To whom numbers are shown; it decides how small a cell may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// People of the city whose numbers they are.
    OwnCity,
    /// Members of the network.
    Network,
    /// Everybody.
    Public,
}

impl Audience {
    /// The smallest count this audience may see. The Ministry publishes from 11 examinees.
    pub fn threshold(self) -> i64 {
        match self {
            Self::OwnCity => 0,
            Self::Network | Self::Public => 11,
        }
    }
}

/// Who is asking.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// The account, if signed in.
    pub account: Option<AccountId>,
    /// The name shown to others; empty for a stranger.
    pub name: String,
    /// The language chosen by the person, if any.
    pub language: Option<Language>,
    /// What they are, and where.
    pub grants: Vec<Grant>,
}

impl Actor {
    /// Somebody not signed in.
    pub fn anonymous() -> Self {
        Self::default()
    }

    /// Whether somebody is signed in.
    pub fn is_signed_in(&self) -> bool {
        self.account.is_some()
    }

    /// The account, or the refusal that asks to sign in.
    pub fn signed_in(&self) -> Result<&AccountId, Refusal> {
        self.account.as_ref().ok_or(Refusal::SignInNeeded)
    }

    /// Whether they hold `right` in a scope that covers `scope`.
    pub fn may(&self, right: Right, scope: &Scope) -> bool {
        self.grants.iter().any(|grant| {
            grant.scope.covers(scope) && grant.role.rights().iter().any(|own| own.includes(right))
        })
    }

    /// Like [`Actor::may`], as a refusal that does not tell what exists: strangers are asked to
    /// sign in, everybody else gets "not found".
    pub fn must(&self, right: Right, scope: &Scope) -> Result<(), Refusal> {
        if self.may(right, scope) {
            Ok(())
        } else if self.is_signed_in() {
            Err(Refusal::Missing)
        } else {
            Err(Refusal::SignInNeeded)
        }
    }

    /// Whether they hold `right` in any scope at all, which decides what the navigation offers.
    pub fn may_somewhere(&self, right: Right) -> bool {
        self.grants.iter().any(|grant| grant.role.rights().iter().any(|own| own.includes(right)))
    }

    /// Which audience they are for the numbers of `city`. Small cells belong to the city alone: even
    /// those who keep the whole network see them withheld.
    pub fn audience(&self, city: &AuthorityCode) -> Audience {
        let own = Scope::City(city.clone());
        let holds = |right: Right| {
            self.grants.iter().any(|grant| {
                grant.scope == own && grant.role.rights().iter().any(|held| held.includes(right))
            })
        };
        if holds(Right::SeeWholeCity) {
            Audience::OwnCity
        } else if self.may_somewhere(Right::SeeNetwork) {
            Audience::Network
        } else {
            Audience::Public
        }
    }

    /// The first city in which they hold a role: where a mayor lands after signing in.
    pub fn home_city(&self) -> Option<&AuthorityCode> {
        self.grants.iter().find_map(|grant| match &grant.scope {
            Scope::City(code) => Some(code),
            _ => None,
        })
    }

    /// Whether they may invite people into `scope`. A school lies in a `city`, whose people invite into
    /// it as well.
    pub fn may_invite(&self, scope: &Scope, city: Option<&AuthorityCode>) -> bool {
        let city = city.filter(|_| scope.kind() == ScopeKind::School);
        let city = city.map(|city| Scope::City(city.clone()));
        let may = |scope: &Scope| self.may(Right::InvitePeople, scope);
        may(scope) || city.as_ref().is_some_and(may)
    }

    /// Whether they may give `role` in `scope` to somebody. Nobody gives more than they hold: those
    /// who lead a city give its roles and those of its schools (`city` is where a school lies), those
    /// who keep the network give all, but only a steward makes stewards.
    pub fn may_give(&self, role: Role, scope: &Scope, city: Option<&AuthorityCode>) -> bool {
        if !role.held_in().contains(&scope.kind()) || !self.may_invite(scope, city) {
            return false;
        }
        role != Role::Steward || self.grants.iter().any(|grant| grant.role == Role::Steward)
    }
}

#[cfg(test)]
mod tests;
