//! Which report is meant, and whether whoever asks may see it.

use super::desk::Desk;
use crate::AppError;
use crate::house::House;
use hamsa_domain::Refusal;
use hamsa_domain::cities::has_upper_grades;
use hamsa_domain::data::report::{Kind, school_of};
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Actor, Audience, Scope};
use hamsa_store::SchoolRecord;

/// The city that a report of `kind` is about: the one that was chosen, else the reader's own, else, where they may
/// see any, the first member of the network.
pub fn city(desk: &Desk, actor: &Actor, kind: Kind) -> Result<AuthorityCode, AppError> {
    let first = || desk.panorama.network().next().map(|city| city.code.clone());
    let chosen = desk.choice.city.clone().or_else(|| actor.home_city().cloned());
    let code = match kind {
        Kind::City => chosen.or_else(first),
        _ => chosen,
    };
    kind.must_see(actor, code.as_ref(), None)?;
    let code = code.ok_or(Refusal::Missing)?;
    desk.city(&code)?;
    Ok(code)
}

/// The cities of which a report of `kind` can be chosen.
pub fn cities(desk: &Desk, actor: &Actor, kind: Kind) -> Vec<AuthorityCode> {
    let all = desk.panorama.cities().iter().map(|city| city.code.clone());
    all.filter(|code| kind.may_see(actor, Some(code), None)).collect()
}

/// The school that a sheet is about: the one that was chosen, else the reader's own, else the first of their city.
pub async fn school(house: &House, desk: &Desk, actor: &Actor) -> Result<SchoolRecord, AppError> {
    let chosen = desk.choice.school.clone().or_else(|| school_of(actor).cloned());
    let record = match chosen {
        Some(code) => house.store.school(&code).await?,
        None => schools(house, actor).await?.into_iter().next(),
    };
    let (city, school) = match &record {
        Some(record) => (record.school.authority.as_ref(), Some(&record.school.code)),
        None => (None, None),
    };
    Kind::School.must_see(actor, city, school)?;
    Ok(record.ok_or(Refusal::Missing)?)
}

/// The schools whose sheets `actor` may see: their own, and those with upper grades of the cities of which they see
/// everything.
pub async fn schools(house: &House, actor: &Actor) -> Result<Vec<SchoolRecord>, AppError> {
    let mut schools: Vec<SchoolRecord> = Vec::new();
    for grant in &actor.grants {
        match &grant.scope {
            Scope::School(code) => schools.extend(house.store.school(code).await?),
            Scope::City(code) if actor.audience(code) == Audience::OwnCity => {
                let all = house.store.schools_of(code).await?;
                schools.extend(all.into_iter().filter(|record| has_upper_grades(&record.stage)));
            }
            _ => {}
        }
    }
    let mut told = std::collections::BTreeSet::new();
    schools.retain(|record| told.insert(record.school.code.clone()));
    Ok(schools)
}
