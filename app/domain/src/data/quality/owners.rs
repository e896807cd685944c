//! In whose hands a discrepancy is, and who may answer it.

use crate::id::{AccountId, AuthorityCode};
use crate::people::{Actor, Right, Role, Scope};

/// Whose it is unless somebody was named: the first of these that the city has.
const BY_DEFAULT: [Role; 3] = [Role::DepartmentHead, Role::ProgrammeDirector, Role::Mayor];

/// Somebody with a role in the city.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// Their account.
    pub account: AccountId,
    /// What they are there.
    pub roles: Vec<Role>,
}

impl Colleague {
    /// Whether discrepancies can be in their hands: they see all figures of the city.
    pub fn can_own(&self) -> bool {
        self.roles
            .iter()
            .any(|role| role.rights().iter().any(|right| right.includes(Right::SeeWholeCity)))
    }

    fn place(&self) -> Option<usize> {
        BY_DEFAULT.iter().position(|role| self.roles.contains(role))
    }
}

/// In whose hands a discrepancy is: of who was named, if they still see all figures of the city; else of its
/// department head, its programme director or its mayor, the first of the people where there are several. `None`
/// where the city has nobody.
pub fn owner<'p>(named: Option<&AccountId>, people: &'p [Colleague]) -> Option<&'p AccountId> {
    let is_named = |person: &&Colleague| named == Some(&person.account) && person.can_own();
    let by_default = || {
        let placed = people.iter().filter_map(|person| Some((person.place()?, person)));
        placed.min_by_key(|(place, _)| *place).map(|(_, person)| person)
    };
    people.iter().find(is_named).or_else(by_default).map(|person| &person.account)
}

/// Whether `actor` may see what does not fit in a city's figures.
pub fn may_see(actor: &Actor, city: &AuthorityCode) -> bool {
    actor.may(Right::SeeWholeCity, &Scope::City(city.clone()))
}

/// Whether `actor` may answer a discrepancy of `city` that is in the hands of `owner`, and hand it on: whoever collects
/// the city's data, and whoever has it in hand.
pub fn may_answer(actor: &Actor, city: &AuthorityCode, owner: Option<&AccountId>) -> bool {
    let collects = actor.may(Right::CollectData, &Scope::City(city.clone()));
    let has_it = actor.account.is_some() && actor.account.as_ref() == owner;
    collects || (has_it && may_see(actor, city))
}
