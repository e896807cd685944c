//! Other systems of a city, or of the network, that fetch figures: who lets them in, and what they see.

use super::access::{Actor, Grant, Right, Role, Scope};
use super::credentials;
use crate::id::GrantId;
use crate::refusal::{Fault, Refusal};
use crate::time::DAY;

/// How long a system's token opens the door, in milliseconds: a school year and the summer before it. Then a person
/// decides again.
pub const LIVES: i64 = 400 * DAY;
/// Calls of one system that are heard within [`WINDOW`](super::throttle::WINDOW).
pub const CALLS: i64 = 1_200;
/// The most tokens of one city, or of the network, that are open at one time.
pub const MOST: usize = 20;

/// Whether `actor` lets systems into `scope`: those who lead a city into that city, those who keep the network into
/// the network. Nobody lets one into a city that is not theirs: it would see what they do not.
pub fn may_let_in(actor: &Actor, scope: &Scope) -> bool {
    let wanted = match scope {
        Scope::Network => Right::KeepNetwork,
        Scope::City(_) => Right::LeadCity,
        Scope::School(_) | Scope::Cohort(_) | Scope::Meeting(_) => return false,
    };
    actor.grants.iter().any(|grant| {
        grant.scope == *scope && grant.role.rights().iter().any(|right| right.includes(wanted))
    })
}

/// The scopes into which `actor` lets systems, each once.
pub fn scopes_of(actor: &Actor) -> Vec<Scope> {
    let mut scopes: Vec<Scope> = Vec::new();
    for grant in &actor.grants {
        if may_let_in(actor, &grant.scope) && !scopes.contains(&grant.scope) {
            scopes.push(grant.scope.clone());
        }
    }
    scopes
}

/// Who a system is: in its own city it sees as much as whoever advises that city, elsewhere what is shared among
/// members. It has no account, and so changes nothing.
pub fn actor(name: &str, scope: &Scope) -> Actor {
    let role = match scope {
        Scope::City(_) => Role::Consultant,
        _ => Role::TeacherLeader,
    };
    let grant = Grant { id: GrantId::new("system"), role, scope: scope.clone() };
    Actor { name: name.to_owned(), grants: vec![grant], ..Actor::default() }
}

/// The name by which people know the system, as it is kept.
///
/// # Errors
///
/// Where there is none, or it is too long.
pub fn name(typed: &str) -> Result<String, Refusal> {
    let refused = |_| Refusal::Invalid(vec![Fault::new("name", "systems-fault-name")]);
    credentials::name(typed).map_err(refused)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{AccountId, AuthorityCode};
    use crate::people::Audience;

    fn city(code: &str) -> Scope {
        Scope::City(AuthorityCode::new(code))
    }

    fn holder(role: Role, scope: Scope) -> Actor {
        let grant = Grant { id: GrantId::new("grant"), role, scope };
        Actor { account: Some(AccountId::new("a")), grants: vec![grant], ..Actor::default() }
    }

    #[test]
    fn who_leads_a_city_lets_systems_into_that_city_and_nowhere_else() {
        let mayor = holder(Role::Mayor, city("90001"));
        assert!(may_let_in(&mayor, &city("90001")));
        assert!(!may_let_in(&mayor, &city("73007")) && !may_let_in(&mayor, &Scope::Network));
        assert_eq!(scopes_of(&mayor), [city("90001")]);
        for role in [Role::Consultant, Role::ProgrammeDirector] {
            assert_eq!(scopes_of(&holder(role, city("90001"))), [], "{role:?}");
        }
    }

    #[test]
    fn who_keeps_the_network_lets_no_system_into_a_city_whose_small_numbers_they_do_not_see() {
        let coordinator = holder(Role::NetworkCoordinator, Scope::Network);
        assert!(may_let_in(&coordinator, &Scope::Network));
        assert!(!may_let_in(&coordinator, &city("90001")));
    }

    #[test]
    fn a_citys_system_sees_all_of_that_city_and_of_others_what_members_share() {
        let (own, other) = (AuthorityCode::new("90001"), AuthorityCode::new("73007"));
        let system = actor("files", &city("90001"));
        assert_eq!(system.audience(&own), Audience::OwnCity);
        assert_eq!(system.audience(&other), Audience::Network);
        let system = actor("files", &Scope::Network);
        assert_eq!(system.audience(&own), Audience::Network);
        assert!(!system.is_signed_in() && !system.may_somewhere(Right::LeadCity));
    }
}
