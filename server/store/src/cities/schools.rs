//! Schools and the authorities they belong to.

use super::Saved;
use crate::data::{AT_ONCE, Move, Shift, with_rows};
use crate::rows::Columns;
use crate::{Change, Result, Store, pass_turnstile};
use hamsa_domain::cities::{Placement, School, Sector};
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};
use std::collections::{BTreeMap, HashMap};

/// A school as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolRecord {
    /// The school and where it belongs.
    pub school: School,
    /// The locality's name as it is compared, under which a person's decision is remembered.
    pub locality_key: String,
    /// The Ministry's district, as the source writes it.
    pub district: String,
    /// The sector, where the source has one that is known.
    pub sector: Option<Sector>,
    /// The supervision (general, religious, ultra-orthodox), as the source writes it.
    pub supervision: String,
    /// The stage of education, as the source writes it.
    pub stage: String,
}

/// Schools, their columns as [`school`] reads them.
macro_rules! schools {
    ($rest:literal) => {
        concat!(
            "SELECT code, name, locality, locality_key, authority_code, placement, settled,
                    district, sector, supervision, stage
             FROM schools ",
            $rest
        )
    };
}
pub(super) use schools;

impl Store {
    /// Adds schools and updates those that differ. An empty text keeps what is stored, and a
    /// placement is replaced only by one as certain (unknown, locality, budget, person); what a
    /// person settled is never replaced. Totals follow at once. [`crate::StoreError::Missing`]
    /// where an authority is not known.
    pub async fn save_schools(&self, change: &Change, schools: &[SchoolRecord]) -> Result<Saved> {
        let mut tx = self.begin().await?;
        pass_turnstile(&mut tx).await?;
        let mut shift = Shift::default();
        let merged = merge(&mut tx, &schools.iter().collect::<Vec<_>>(), &mut shift).await?;
        let saved = merged.saved;
        shift.write(&mut tx).await?;
        if !saved.is_nothing() {
            change.record(&mut tx, "save_schools", "school", "", json!(saved)).await?;
        }
        tx.commit().await?;
        Ok(saved)
    }

    /// The schools of an authority, by name.
    pub async fn schools_of(&self, code: &AuthorityCode) -> Result<Vec<SchoolRecord>> {
        let rows = sqlx::query(schools!("WHERE authority_code = $1 ORDER BY name, code"))
            .bind(code.as_str())
            .fetch_all(&self.read)
            .await?;
        rows.iter().map(school).collect()
    }

    /// All schools, by name.
    pub async fn schools(&self) -> Result<Vec<SchoolRecord>> {
        let rows = sqlx::query(schools!("ORDER BY name, code")).fetch_all(&self.read).await?;
        rows.iter().map(school).collect()
    }

    /// One school.
    pub async fn school(&self, code: &SchoolCode) -> Result<Option<SchoolRecord>> {
        let row = sqlx::query(schools!("WHERE code = $1"))
            .bind(code.as_str())
            .fetch_optional(&self.read)
            .await?;
        row.as_ref().map(school).transpose()
    }

    /// Where every known school belongs, and how that is known.
    pub async fn schools_placed(
        &self,
    ) -> Result<HashMap<SchoolCode, (Option<AuthorityCode>, Placement)>> {
        let rows = sqlx::query("SELECT code, authority_code, placement FROM schools")
            .fetch_all(&self.read)
            .await?;
        rows.iter()
            .map(|row| {
                let authority = row.named_if("authority_code", AuthorityCode::new)?;
                let placement = row.coded("placement", Placement::parse)?;
                Ok((row.named("code", SchoolCode::new)?, (authority, placement)))
            })
            .collect()
    }
}

/// What became of schools that were merged.
pub(crate) struct Merged {
    /// The sum of it.
    pub saved: Saved,
    /// Each that was written: what it was before, if it was known, and what it is now.
    pub replaced: Vec<(Option<SchoolRecord>, SchoolRecord)>,
}

/// Adds and updates schools within a transaction that has passed the turnstile.
pub(crate) async fn merge(
    connection: &mut AnyConnection,
    schools: &[&SchoolRecord],
    shift: &mut Shift,
) -> Result<Merged> {
    let mut known = known(connection).await?;
    let (mut saved, mut written, mut moves) = (Saved::default(), BTreeMap::new(), Vec::new());
    let mut former: BTreeMap<&SchoolCode, Option<SchoolRecord>> = BTreeMap::new();
    for record in schools {
        let code = &record.school.code;
        let (after, settled) = match known.get(code) {
            None => {
                saved.added += 1;
                former.insert(code, None);
                ((*record).clone(), false)
            }
            Some((before, settled)) => {
                let after = merged(before, record, *settled);
                if after == *before {
                    saved.unchanged += 1;
                    continue;
                }
                saved.changed += 1;
                former.entry(code).or_insert_with(|| Some(before.clone()));
                let (from, to) = (&before.school.authority, &after.school.authority);
                if from != to {
                    let (school, from, to) = (code.clone(), from.clone(), to.clone());
                    moves.push(Move { school, from, to });
                }
                (after, *settled)
            }
        };
        written.insert(code, after.clone());
        known.insert(code.clone(), (after, settled));
    }
    let written: Vec<SchoolRecord> = written.into_values().collect();
    write(connection, &written).await?;
    shift.move_schools(connection, &moves).await?;
    Ok(Merged { saved, replaced: former.into_values().zip(written).collect() })
}

/// Every school, and whether a person settled it by itself.
pub(crate) async fn known(
    connection: &mut AnyConnection,
) -> Result<HashMap<SchoolCode, (SchoolRecord, bool)>> {
    let rows = sqlx::query(schools!("")).fetch_all(connection).await?;
    rows.iter()
        .map(|row| {
            let record = school(row)?;
            Ok((record.school.code.clone(), (record, row.flag("settled")?)))
        })
        .collect()
}

fn merged(before: &SchoolRecord, new: &SchoolRecord, settled: bool) -> SchoolRecord {
    let keeps = settled || certainty(new.school.placement) < certainty(before.school.placement);
    let placed = if keeps { &before.school } else { &new.school };
    let text = |new: &String, before: &String| if new.is_empty() { before } else { new }.clone();
    SchoolRecord {
        school: School {
            code: before.school.code.clone(),
            name: text(&new.school.name, &before.school.name),
            locality: text(&new.school.locality, &before.school.locality),
            authority: placed.authority.clone(),
            placement: placed.placement,
        },
        locality_key: text(&new.locality_key, &before.locality_key),
        district: text(&new.district, &before.district),
        sector: new.sector.or(before.sector),
        supervision: text(&new.supervision, &before.supervision),
        stage: text(&new.stage, &before.stage),
    }
}

fn certainty(placement: Placement) -> u8 {
    match placement {
        Placement::Unknown => 0,
        Placement::Locality => 1,
        Placement::Budget => 2,
        Placement::Person => 3,
    }
}

/// Writes schools whole: those that are known lose what they were.
pub(crate) async fn write(connection: &mut AnyConnection, records: &[SchoolRecord]) -> Result<()> {
    for records in records.chunks(AT_ONCE) {
        let mut query = sqlx::query(with_rows(
            "INSERT INTO schools (code, name, locality, locality_key, authority_code, placement,
                                  settled, district, sector, supervision, stage)
             VALUES {rows}
             ON CONFLICT (code) DO UPDATE SET name = excluded.name, locality = excluded.locality,
                 locality_key = excluded.locality_key, authority_code = excluded.authority_code,
                 placement = excluded.placement, district = excluded.district,
                 sector = excluded.sector, supervision = excluded.supervision,
                 stage = excluded.stage",
            records.len(),
            11,
        ));
        for SchoolRecord { school, locality_key, district, sector, supervision, stage } in records {
            query = query
                .bind(school.code.as_str())
                .bind(&school.name)
                .bind(&school.locality)
                .bind(locality_key)
                .bind(school.authority.as_ref().map(AuthorityCode::as_str))
                .bind(school.placement.code())
                .bind(0_i64)
                .bind(district)
                .bind(sector.map(Sector::code))
                .bind(supervision)
                .bind(stage);
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Reads a school from a row that names its columns as the table does.
pub(super) fn school(row: &AnyRow) -> Result<SchoolRecord> {
    Ok(SchoolRecord {
        school: School {
            code: row.named("code", SchoolCode::new)?,
            name: row.try_get("name")?,
            locality: row.try_get("locality")?,
            authority: row.named_if("authority_code", AuthorityCode::new)?,
            placement: row.coded("placement", Placement::parse)?,
        },
        locality_key: row.try_get("locality_key")?,
        district: row.try_get("district")?,
        sector: row.coded_if("sector", Sector::parse)?,
        supervision: row.try_get("supervision")?,
        stage: row.try_get("stage")?,
    })
}
