//! Scopes by name, as many as a page needs, read at once; and who gives roles in them.

use super::view::{Held, Place};
use crate::AppError;
use crate::house::House;
use hamsa_domain::Language;
use hamsa_domain::cities::{School, Title};
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use hamsa_domain::people::{Actor, Role, Scope};
use hamsa_store::SchoolRecord;
use std::collections::HashMap;

/// The names of authorities, and of the schools that were asked for.
pub struct Places {
    language: Language,
    authorities: Vec<(AuthorityCode, Title)>,
    schools: HashMap<SchoolCode, School>,
}

impl Places {
    /// Reads the names of `scopes` and of all authorities, to be told in `language`.
    pub async fn of(house: &House, language: Language, scopes: &[Scope]) -> Result<Self, AppError> {
        let authorities = house.store.authorities().await?;
        let authorities = authorities
            .into_iter()
            .map(|record| (record.authority.code, record.authority.name))
            .collect();
        let mut places = Self { language, authorities, schools: HashMap::new() };
        for scope in scopes {
            if let Scope::School(code) = scope
                && !places.schools.contains_key(code)
            {
                places.know(house.store.school(code).await?);
            }
        }
        Ok(places)
    }

    /// Takes schools that were read already.
    pub fn know(&mut self, records: impl IntoIterator<Item = SchoolRecord>) {
        let named = records.into_iter().map(|record| (record.school.code.clone(), record.school));
        self.schools.extend(named);
    }

    /// A scope by name; by its code, where the name is not known.
    pub fn name(&self, scope: &Scope) -> Place {
        match scope {
            Scope::Network => Place::Network,
            Scope::City(code) => Place::City(
                self.authorities
                    .iter()
                    .find(|(known, _)| known == code)
                    .map_or(code.as_str(), |(_, name)| name.in_language(self.language))
                    .to_owned(),
            ),
            Scope::School(code) => Place::School(
                self.schools.get(code).map_or(code.as_str(), |school| &school.name).to_owned(),
            ),
            Scope::Cohort(code) => Place::Cohort(code.clone()),
            Scope::Meeting(code) => Place::Meeting(code.clone()),
        }
    }

    /// A role and its place.
    pub fn held(&self, role: Role, scope: &Scope) -> Held {
        Held { role, place: self.name(scope) }
    }

    /// Whether the actor may give a role in a scope that is known here.
    pub fn may_give(&self, actor: &Actor, role: Role, scope: &Scope) -> bool {
        let city = match scope {
            Scope::School(code) => self.schools.get(code).and_then(|own| own.authority.as_ref()),
            _ => None,
        };
        actor.may_give(role, scope, city)
    }

    /// All cities, by their Hebrew names.
    pub fn cities(&self) -> impl Iterator<Item = Scope> {
        self.authorities.iter().map(|(code, _)| Scope::City(code.clone()))
    }
}

/// Whether the actor may give a role in a scope.
pub async fn may_give(
    house: &House,
    actor: &Actor,
    role: Role,
    scope: &Scope,
) -> Result<bool, AppError> {
    let city = house.store.city_of(scope).await?;
    Ok(actor.may_give(role, scope, city.as_ref()))
}
