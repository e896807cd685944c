//! The kinds of reports, and who sees them.

use crate::id::{AuthorityCode, SchoolCode};
use crate::people::{Actor, Audience, Right, Scope};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};

/// A kind of report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One page for whoever leads a city: a finding, a decision, a question.
    Mayor,
    /// A city's year.
    City,
    /// One school.
    School,
    /// All members of the network.
    Network,
    /// What somebody has put together.
    Custom,
}

impl Kind {
    /// All of them, in the order in which pages list them.
    pub const ALL: [Self; 5] = [Self::Mayor, Self::City, Self::School, Self::Network, Self::Custom];

    /// The word in addresses and message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Mayor => "mayor",
            Self::City => "city",
            Self::School => "school",
            Self::Network => "network",
            Self::Custom => "custom",
        }
    }

    /// The inverse of [`Kind::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it is about one city.
    pub fn is_of_a_city(self) -> bool {
        matches!(self, Self::Mayor | Self::City)
    }

    /// Whether there is one of this kind at all that `actor` may see.
    pub fn may_see_some(self, actor: &Actor) -> bool {
        match self {
            Self::City | Self::Network | Self::Custom => actor.may_somewhere(Right::SeeNetwork),
            Self::Mayor => sees_a_whole_city(actor),
            Self::School => sees_a_whole_city(actor) || school_of(actor).is_some(),
        }
    }

    /// Whether `actor` may see the one about `city`, or about a `school` that lies there.
    pub fn may_see(
        self,
        actor: &Actor,
        city: Option<&AuthorityCode>,
        school: Option<&SchoolCode>,
    ) -> bool {
        let is_own = city.is_some_and(|city| actor.audience(city) == Audience::OwnCity);
        match self {
            Self::City | Self::Network | Self::Custom => actor.may_somewhere(Right::SeeNetwork),
            Self::Mayor => is_own,
            Self::School => is_own || school.is_some_and(|school| is_of_school(actor, school)),
        }
    }

    /// Like [`Kind::may_see`], as a refusal that does not tell what exists.
    ///
    /// # Errors
    ///
    /// Strangers are asked to sign in, for everybody else it is not there.
    pub fn must_see(
        self,
        actor: &Actor,
        city: Option<&AuthorityCode>,
        school: Option<&SchoolCode>,
    ) -> Result<(), Refusal> {
        match self.may_see(actor, city, school) {
            true => Ok(()),
            // A city's own system has no account, but knows who it is.
            false if actor.is_signed_in() || !actor.grants.is_empty() => Err(Refusal::Missing),
            false => Err(Refusal::SignInNeeded),
        }
    }
}

/// The first school in which `actor` holds a role.
pub fn school_of(actor: &Actor) -> Option<&SchoolCode> {
    actor.grants.iter().find_map(|grant| match &grant.scope {
        Scope::School(code) => Some(code),
        _ => None,
    })
}

fn is_of_school(actor: &Actor, school: &SchoolCode) -> bool {
    actor.grants.iter().any(|grant| grant.scope == Scope::School(school.clone()))
}

fn sees_a_whole_city(actor: &Actor) -> bool {
    let cities = actor.grants.iter().filter_map(|grant| match &grant.scope {
        Scope::City(code) => Some(code),
        _ => None,
    });
    cities.into_iter().any(|code| actor.audience(code) == Audience::OwnCity)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{AccountId, GrantId};
    use crate::people::{Grant, Role};

    fn actor(role: Role, scope: Scope) -> Actor {
        Actor {
            account: Some(AccountId::new("somebody")),
            grants: vec![Grant { id: GrantId::new("grant"), role, scope }],
            ..Actor::default()
        }
    }

    fn city() -> AuthorityCode {
        AuthorityCode::new("90001")
    }

    #[test]
    fn the_mayors_page_is_for_those_who_see_the_whole_city_and_not_for_the_network() {
        let mayor = actor(Role::Mayor, Scope::City(city()));
        let other = actor(Role::Mayor, Scope::City(AuthorityCode::new("73007")));
        let coordinator = actor(Role::NetworkCoordinator, Scope::Network);
        let sees = |actor: &Actor| Kind::Mayor.may_see(actor, Some(&city()), None);
        assert!(sees(&mayor) && !sees(&other) && !sees(&coordinator));
        assert!(!sees(&Actor::anonymous()));
    }

    #[test]
    fn a_schools_sheet_is_for_its_own_people_and_for_those_who_see_its_whole_city() {
        let (own, other) = (SchoolCode::new("640037"), SchoolCode::new("640011"));
        let teacher = actor(Role::SchoolCoordinator, Scope::School(own.clone()));
        let head = actor(Role::DepartmentHead, Scope::City(city()));
        let coordinator = actor(Role::NetworkCoordinator, Scope::Network);
        let sees = |actor: &Actor, school| Kind::School.may_see(actor, Some(&city()), Some(school));
        assert!(sees(&teacher, &own) && !sees(&teacher, &other));
        assert!(sees(&head, &own) && sees(&head, &other));
        assert!(!sees(&coordinator, &own));
    }

    #[test]
    fn who_may_not_see_a_report_hears_that_there_is_none_and_a_stranger_is_asked_to_sign_in() {
        let guest = actor(Role::Guest, Scope::Meeting("meeting".into()));
        for kind in Kind::ALL {
            let refused = |actor: &Actor| kind.must_see(actor, Some(&city()), None);
            assert_eq!(refused(&guest), Err(Refusal::Missing), "{kind:?}");
            assert_eq!(refused(&Actor::anonymous()), Err(Refusal::SignInNeeded), "{kind:?}");
            assert_eq!(Kind::parse(kind.code()), Some(kind));
            assert!(!kind.may_see_some(&guest));
        }
    }
}
