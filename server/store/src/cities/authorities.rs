//! Local authorities and the names under which they are found.

use super::Saved;
use crate::rows::Columns;
use crate::{Change, Result, Store, pass_turnstile};
use hamsa_domain::cities::{Authority, Kind, Sector, Title};
use hamsa_domain::id::AuthorityCode;
use serde_json::json;
use sqlx::any::AnyRow;
use sqlx::{Any, AnyConnection, AnyPool, Executor, Row};
use std::collections::HashMap;

/// A local authority as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct AuthorityRecord {
    /// The authority.
    pub authority: Authority,
    /// The code of its locality at the Central Bureau of Statistics, where it has one.
    pub locality_code: Option<String>,
    /// Other names under which it is searched and matched, sorted, each once.
    pub aliases: Vec<String>,
}

/// Authorities, one row for each of their other names.
macro_rules! authorities {
    ($rest:literal) => {
        concat!(
            "SELECT a.code, a.name_he, a.name_ar, a.name_en, a.kind, a.district, a.sector,
                    a.population, a.cluster, a.locality_code, n.name AS alias,
                    CASE WHEN m.sample = 1 AND m.until IS NULL THEN 1 ELSE 0 END AS sample_member
             FROM authorities a LEFT JOIN members m ON m.authority_code = a.code
                                LEFT JOIN authority_names n ON n.authority_code = a.code ",
            $rest
        )
    };
}

const ALL: &str = authorities!("ORDER BY a.name_he, a.code, n.name");
/// One authority.
pub(crate) const ONE: &str = authorities!("WHERE a.code = $1 ORDER BY n.name");

impl Store {
    /// Adds authorities and updates those that differ. Membership is not read here: see
    /// [`Store::set_members`]. Where nothing differs nothing is written, not even to the journal.
    pub async fn save_authorities(
        &self,
        change: &Change,
        authorities: &[AuthorityRecord],
    ) -> Result<Saved> {
        let mut tx = self.begin().await?;
        pass_turnstile(&mut tx).await?;
        let stored: HashMap<AuthorityCode, AuthorityRecord> = all(&mut *tx)
            .await?
            .into_iter()
            .map(|record| (record.authority.code.clone(), record))
            .collect();
        let mut saved = Saved::default();
        for record in authorities {
            let mut record = record.clone();
            record.aliases.sort();
            record.aliases.dedup();
            match stored.get(&record.authority.code) {
                Some(before) if is_same(before, &record) => {
                    saved.unchanged += 1;
                    continue;
                }
                Some(_) => saved.changed += 1,
                None => saved.added += 1,
            }
            write(&mut tx, &record).await?;
        }
        if !saved.is_nothing() {
            change.record(&mut tx, "save_authorities", "authority", "", json!(saved)).await?;
        }
        tx.commit().await?;
        Ok(saved)
    }

    /// All authorities, by their Hebrew names.
    pub async fn authorities(&self) -> Result<Vec<AuthorityRecord>> {
        all::<&AnyPool>(&self.read).await
    }

    /// One authority.
    pub async fn authority(&self, code: &AuthorityCode) -> Result<Option<AuthorityRecord>> {
        let rows = sqlx::query(ONE).bind(code.as_str()).fetch_all(&self.read).await?;
        Ok(gathered(&rows)?.pop())
    }
}

/// All authorities, by their Hebrew names, as this connection sees them.
pub(crate) async fn all<'c, E>(executor: E) -> Result<Vec<AuthorityRecord>>
where
    E: Executor<'c, Database = Any>,
{
    gathered(&sqlx::query(ALL).fetch_all(executor).await?)
}

fn is_same(before: &AuthorityRecord, after: &AuthorityRecord) -> bool {
    let sample_member = before.authority.sample_member;
    let after = AuthorityRecord {
        authority: Authority { sample_member, ..after.authority.clone() },
        ..after.clone()
    };
    *before == after
}

async fn write(connection: &mut AnyConnection, record: &AuthorityRecord) -> Result<()> {
    let authority = &record.authority;
    sqlx::query(
        "INSERT INTO authorities (code, name_he, name_ar, name_en, kind, district, sector,
                                  population, cluster, locality_code)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (code) DO UPDATE SET name_he = excluded.name_he, name_ar = excluded.name_ar,
             name_en = excluded.name_en, kind = excluded.kind, district = excluded.district,
             sector = excluded.sector, population = excluded.population,
             cluster = excluded.cluster, locality_code = excluded.locality_code",
    )
    .bind(authority.code.as_str())
    .bind(&authority.name.he)
    .bind(&authority.name.ar)
    .bind(&authority.name.en)
    .bind(authority.kind.code())
    .bind(&authority.district)
    .bind(authority.sector.code())
    .bind(authority.population)
    .bind(authority.cluster)
    .bind(record.locality_code.as_deref())
    .execute(&mut *connection)
    .await?;
    sqlx::query("DELETE FROM authority_names WHERE authority_code = $1")
        .bind(authority.code.as_str())
        .execute(&mut *connection)
        .await?;
    for alias in &record.aliases {
        sqlx::query("INSERT INTO authority_names (authority_code, name) VALUES ($1, $2)")
            .bind(authority.code.as_str())
            .bind(alias)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// One authority out of the rows that follow each other with the same code.
fn gathered(rows: &[AnyRow]) -> Result<Vec<AuthorityRecord>> {
    let mut records: Vec<AuthorityRecord> = Vec::new();
    for row in rows {
        let code: &str = row.try_get("code")?;
        let alias: Option<String> = row.try_get("alias")?;
        match records.last_mut() {
            Some(record) if record.authority.code.as_str() == code => record.aliases.extend(alias),
            _ => records.push(AuthorityRecord {
                authority: authority(row)?,
                locality_code: row.try_get("locality_code")?,
                aliases: alias.into_iter().collect(),
            }),
        }
    }
    Ok(records)
}

fn authority(row: &AnyRow) -> Result<Authority> {
    Ok(Authority {
        code: row.named("code", AuthorityCode::new)?,
        name: Title {
            he: row.try_get("name_he")?,
            ar: row.try_get("name_ar")?,
            en: row.try_get("name_en")?,
        },
        kind: row.coded("kind", Kind::parse)?,
        district: row.try_get("district")?,
        sector: row.coded("sector", Sector::parse)?,
        population: row.try_get("population")?,
        cluster: row.try_get("cluster")?,
        sample_member: row.flag("sample_member")?,
    })
}
