//! Who is there: people with their grants.

use super::grants::grant_if;
use crate::rows::Columns;
use crate::{Result, Store};
use hamsa_domain::Instant;
use hamsa_domain::id::{AccountId, AuthorityCode};
use hamsa_domain::people::Grant;
use sqlx::Row;
use sqlx::any::AnyRow;

/// A person and what they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The account.
    pub id: AccountId,
    /// The address, as `hamsa_domain::people::credentials::email` writes it.
    pub email: String,
    /// The name shown to others.
    pub name: String,
    /// Since when the account is disabled, if it is.
    pub disabled_at: Option<Instant>,
    /// The grants, oldest first; in the list of a city those of the city only.
    pub grants: Vec<Grant>,
}

impl Store {
    /// People by name: everybody, or those with a grant in `city` or in one of its schools.
    pub async fn people_in(&self, city: Option<&AuthorityCode>) -> Result<Vec<Person>> {
        let rows = match city {
            None => {
                sqlx::query(
                    "SELECT a.id, a.email, a.name, a.disabled_at,
                            g.id AS grant_id, g.role, g.scope_kind, g.scope_code
                     FROM accounts a LEFT JOIN grants g ON g.account_id = a.id
                     ORDER BY a.name, a.id, g.id",
                )
                .fetch_all(&self.read)
                .await?
            }
            Some(city) => {
                sqlx::query(
                    "SELECT a.id, a.email, a.name, a.disabled_at,
                            g.id AS grant_id, g.role, g.scope_kind, g.scope_code
                     FROM grants g JOIN accounts a ON a.id = g.account_id
                     WHERE (g.scope_kind = 'city' AND g.scope_code = $1)
                        OR (g.scope_kind = 'school' AND g.scope_code IN
                            (SELECT code FROM schools WHERE authority_code = $1))
                     ORDER BY a.name, a.id, g.id",
                )
                .bind(city.as_str())
                .fetch_all(&self.read)
                .await?
            }
        };
        gathered(&rows)
    }
}

/// One person out of the rows that follow each other with the same account.
fn gathered(rows: &[AnyRow]) -> Result<Vec<Person>> {
    let mut people: Vec<Person> = Vec::new();
    for row in rows {
        let id: AccountId = row.named("id", AccountId::new)?;
        let grant = grant_if(row)?;
        match people.last_mut() {
            Some(person) if person.id == id => person.grants.extend(grant),
            _ => people.push(Person {
                id,
                email: row.try_get("email")?,
                name: row.try_get("name")?,
                disabled_at: row.instant_if("disabled_at")?,
                grants: grant.into_iter().collect(),
            }),
        }
    }
    Ok(people)
}
