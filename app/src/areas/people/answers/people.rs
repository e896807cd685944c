use super::trail;
use crate::AppError;
use crate::areas::people::places::Places;
use crate::areas::people::view::{OpenInvitation, PeopleView, PersonRole, PersonView, Place};
use crate::dates::minute;
use crate::house::House;
use crate::request::{use_house, use_request};
use hamsa_domain::cities::has_upper_grades;
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Actor, Right, Role, Scope};
use hamsa_domain::{Instant, Refusal};
use hamsa_store::{Invitation, Person, SchoolRecord};

/// The people, open invitations and last changes of the scopes in which the actor invites.
pub async fn people(ended: Option<String>) -> Result<PeopleView, AppError> {
    let (house, request) = (use_house()?, use_request()?);
    let actor = &request.actor;
    let reach = reach(actor)?;
    let (people, invitations) = within(&house, &reach, request.now).await?;
    let scopes: Vec<Scope> = people
        .iter()
        .flat_map(|person| &person.grants)
        .map(|grant| grant.scope.clone())
        .chain(invitations.iter().map(|invitation| invitation.scope.clone()))
        .collect();
    let mut places = Places::of(&house, request.language, &scopes).await?;
    let schools = schools_in(&house, &reach).await?;
    places.know(schools.iter().cloned());
    let offered = offered(actor, &places, &schools);
    let trail = match actor.may(Right::KeepNetwork, &Scope::Network) {
        true => Some(trail::last_changes(&house, &places, &people).await?),
        false => None,
    };
    Ok(PeopleView {
        roles: Role::ALL
            .into_iter()
            .filter(|role| offered.iter().any(|scope| places.may_give(actor, *role, scope)))
            .collect(),
        scopes: offered.iter().map(|scope| choice(&places, scope)).collect(),
        ended: match ended {
            Some(grant) => trail::ended_role(&house, &request, &places, &grant).await?,
            None => None,
        },
        people: people.into_iter().map(|person| shown(actor, &places, person)).collect(),
        invitations: invitations.into_iter().map(|open| open_one(actor, &places, open)).collect(),
        trail,
    })
}

/// The parts of the network in which the actor invites: all of it (`None`), or cities.
fn reach(actor: &Actor) -> Result<Vec<Option<AuthorityCode>>, Refusal> {
    actor.signed_in()?;
    if actor.may(Right::InvitePeople, &Scope::Network) {
        return Ok(vec![None]);
    }
    let mut cities: Vec<_> = actor
        .grants
        .iter()
        .filter(|grant| actor.may(Right::InvitePeople, &grant.scope))
        .filter_map(|grant| match &grant.scope {
            Scope::City(code) => Some(Some(code.clone())),
            _ => None,
        })
        .collect();
    cities.sort();
    cities.dedup();
    if cities.is_empty() { Err(Refusal::Missing) } else { Ok(cities) }
}

async fn within(
    house: &House,
    reach: &[Option<AuthorityCode>],
    now: Instant,
) -> Result<(Vec<Person>, Vec<Invitation>), AppError> {
    let (mut people, mut invitations): (Vec<Person>, Vec<Invitation>) = Default::default();
    for city in reach {
        invitations.extend(house.store.invitations_in(city.as_ref(), now).await?);
        for person in house.store.people_in(city.as_ref()).await? {
            match people.iter_mut().find(|known| known.id == person.id) {
                Some(known) => known.grants.extend(person.grants),
                None => people.push(person),
            }
        }
    }
    Ok((people, invitations))
}

/// The schools of these cities that may have somebody to invite: those with upper grades, or with results.
async fn schools_in(
    house: &House,
    reach: &[Option<AuthorityCode>],
) -> Result<Vec<SchoolRecord>, AppError> {
    let mut schools = Vec::new();
    for city in reach.iter().flatten() {
        schools.extend(house.store.schools_of(city).await?);
    }
    // A school that is known by its results alone has no stage.
    schools.retain(|record| record.stage.is_empty() || has_upper_grades(&record.stage));
    Ok(schools)
}

/// Where the actor may give a role: each city is followed by its schools. Whoever invites in the whole
/// network leaves the schools to their cities; cohorts and meetings get their people elsewhere.
fn offered(actor: &Actor, places: &Places, schools: &[SchoolRecord]) -> Vec<Scope> {
    let with_schools = |city: Scope| {
        let lies_here = |record: &&SchoolRecord| {
            record.school.authority.clone().map(Scope::City).as_ref() == Some(&city)
        };
        let schools = schools.iter().filter(lies_here);
        let schools: Vec<_> =
            schools.map(|record| Scope::School(record.school.code.clone())).collect();
        std::iter::once(city).chain(schools)
    };
    std::iter::once(Scope::Network)
        .chain(places.cities())
        .filter(|scope| actor.may(Right::InvitePeople, scope))
        .flat_map(with_schools)
        .collect()
}

/// How a scope stands in the form: its kind and code, and its name. Schools of one name are told apart.
fn choice(places: &Places, scope: &Scope) -> (String, Place) {
    let (kind, code) = scope.columns();
    let place = match places.name(scope) {
        Place::School(name) => Place::School(format!("{name} · {code}")),
        other => other,
    };
    (format!("{kind}:{code}"), place)
}

fn shown(actor: &Actor, places: &Places, person: Person) -> PersonView {
    let own = actor.account.as_ref() == Some(&person.id);
    PersonView {
        roles: person
            .grants
            .into_iter()
            .map(|grant| PersonRole {
                held: places.held(grant.role, &grant.scope),
                may_end: !own && places.may_give(actor, grant.role, &grant.scope),
                grant: grant.id,
            })
            .collect(),
        disabled: person.disabled_at.is_some(),
        name: person.name,
        email: person.email,
    }
}

fn open_one(actor: &Actor, places: &Places, invitation: Invitation) -> OpenInvitation {
    OpenInvitation {
        held: places.held(invitation.role, &invitation.scope),
        may_withdraw: places.may_give(actor, invitation.role, &invitation.scope),
        until: minute(invitation.expires_at),
        undelivered: invitation.undelivered,
        id: invitation.id,
        name: invitation.name,
        email: invitation.email,
    }
}
