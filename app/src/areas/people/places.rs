//! Scopes by name, as many as a page needs, read at once.

use super::view::{Held, Place};
use crate::AppError;
use crate::house::House;
use hamsa_domain::Language;
use hamsa_domain::cities::Title;
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use hamsa_domain::people::{Role, Scope};
use std::collections::HashMap;

/// The names of authorities, and of the schools that were asked for.
pub struct Places {
    language: Language,
    authorities: Vec<(AuthorityCode, Title)>,
    schools: HashMap<SchoolCode, String>,
}

impl Places {
    /// Reads the names of `scopes` and of all authorities, to be told in `language`.
    pub async fn of(house: &House, language: Language, scopes: &[Scope]) -> Result<Self, AppError> {
        let authorities = house.store.authorities().await?;
        let authorities = authorities
            .into_iter()
            .map(|record| (record.authority.code, record.authority.name))
            .collect();
        let mut schools = HashMap::new();
        for scope in scopes {
            if let Scope::School(code) = scope
                && !schools.contains_key(code)
                && let Some(record) = house.store.school(code).await?
            {
                schools.insert(code.clone(), record.school.name);
            }
        }
        Ok(Self { language, authorities, schools })
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
                self.schools.get(code).map_or(code.as_str(), String::as_str).to_owned(),
            ),
            Scope::Cohort(code) => Place::Cohort(code.clone()),
            Scope::Meeting(code) => Place::Meeting(code.clone()),
        }
    }

    /// A role and its place.
    pub fn held(&self, role: Role, scope: &Scope) -> Held {
        Held { role, place: self.name(scope) }
    }

    /// All cities, by their Hebrew names.
    pub fn cities(&self) -> impl Iterator<Item = Scope> {
        self.authorities.iter().map(|(code, _)| Scope::City(code.clone()))
    }
}
