//! Where schools belong that no budget code places: what is to be reviewed, and what was decided.

use super::schools::{SchoolRecord, school, schools};
use crate::data::{Move, Shift};
use crate::rows::{Columns, count};
use crate::{Change, Result, Store, StoreError, pass_turnstile};
use hamsa_domain::Instant;
use hamsa_domain::cities::{Placement, School};
use hamsa_domain::data::Indicator;
use hamsa_domain::id::{AccountId, AuthorityCode, SchoolCode};
use serde_json::json;
use sqlx::{AnyConnection, Row};

/// What a person decided about the name of a locality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The name as it is compared.
    pub key: String,
    /// The name as the source writes it.
    pub locality: String,
    /// The authority; `None` for "none of them".
    pub authority: Option<AuthorityCode>,
    /// Who decided.
    pub decided_by: Option<AccountId>,
    /// The name of who decided.
    pub decided_by_name: Option<String>,
    /// When.
    pub decided_at: Instant,
}

/// What a person decided about one school by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolDecision {
    /// The school, with the authority that was chosen.
    pub record: SchoolRecord,
    /// The name of who decided last.
    pub decided_by_name: Option<String>,
    /// When.
    pub decided_at: Instant,
}

/// A school whose authority a person should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceToReview {
    /// The school, with the authority it is counted under for now.
    pub record: SchoolRecord,
    /// Its examinees of five-unit mathematics in the last year known; `None` where none are.
    pub examinees: Option<i64>,
}

impl Store {
    /// What was decided about localities, by name.
    pub async fn decisions(&self) -> Result<Vec<Decision>> {
        let rows = sqlx::query(
            "SELECT l.key, l.locality, l.authority_code, l.decided_by, l.decided_at,
                    a.name AS decided_by_name
             FROM localities l LEFT JOIN accounts a ON a.id = l.decided_by
             ORDER BY l.locality, l.key",
        )
        .fetch_all(&self.read)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Decision {
                    key: row.try_get("key")?,
                    locality: row.try_get("locality")?,
                    authority: row.named_if("authority_code", AuthorityCode::new)?,
                    decided_by: row.named_if("decided_by", AccountId::new)?,
                    decided_by_name: row.try_get("decided_by_name")?,
                    decided_at: row.instant("decided_at")?,
                })
            })
            .collect()
    }

    /// What was decided about schools one by one, by their names.
    pub async fn school_decisions(&self) -> Result<Vec<SchoolDecision>> {
        let rows = sqlx::query(
            "SELECT s.code, s.name, s.locality, s.locality_key, s.authority_code, s.placement,
                    s.district, s.sector, s.supervision, s.stage,
                    d.at AS decided_at, a.name AS decided_by_name
             FROM schools s
                  JOIN audits d ON d.id = (SELECT MAX(id) FROM audits
                                           WHERE entity = 'school' AND entity_id = s.code
                                             AND action = 'settle_school')
                  LEFT JOIN accounts a ON a.id = d.actor_id
             WHERE s.settled = 1 ORDER BY s.name, s.code",
        )
        .fetch_all(&self.read)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(SchoolDecision {
                    record: school(row)?,
                    decided_by_name: row.try_get("decided_by_name")?,
                    decided_at: row.instant("decided_at")?,
                })
            })
            .collect()
    }

    /// Decides about a locality, for its schools and for those to come; answers how many schools
    /// it concerned. Those with a budget code or a decision of their own stay where they are.
    pub async fn settle_locality(
        &self,
        change: &Change,
        key: &str,
        locality: &str,
        authority: Option<&AuthorityCode>,
    ) -> Result<i64> {
        let mut tx = self.begin().await?;
        pass_turnstile(&mut tx).await?;
        sqlx::query(
            "INSERT INTO localities (key, locality, authority_code, decided_by, decided_at)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (key) DO UPDATE SET locality = excluded.locality,
                 authority_code = excluded.authority_code, decided_by = excluded.decided_by,
                 decided_at = excluded.decided_at",
        )
        .bind(key)
        .bind(locality)
        .bind(authority.map(AuthorityCode::as_str))
        .bind(change.actor.as_ref().map(AccountId::as_str))
        .bind(change.at.0)
        .execute(&mut *tx)
        .await?;
        let rows = sqlx::query(schools!(
            "WHERE locality_key = $1 AND placement <> 'budget' AND settled = 0 ORDER BY code"
        ))
        .bind(key)
        .fetch_all(&mut *tx)
        .await?;
        sqlx::query(
            "UPDATE schools SET authority_code = $1, placement = $2
             WHERE locality_key = $3 AND placement <> 'budget' AND settled = 0",
        )
        .bind(authority.map(AuthorityCode::as_str))
        .bind(Placement::Person.code())
        .bind(key)
        .execute(&mut *tx)
        .await?;
        let moves: Result<Vec<Move>> =
            rows.iter().map(|row| Ok(moved(school(row)?, authority))).collect();
        shift(&mut tx, &moves?).await?;
        let concerned = count(rows.len());
        let detail = json!({ "authority": authority, "schools": concerned });
        change.record(&mut tx, "settle_locality", "locality", key, detail).await?;
        tx.commit().await?;
        Ok(concerned)
    }

    /// Decides about one school, whatever is decided about its locality.
    pub async fn settle_school(
        &self,
        change: &Change,
        code: &SchoolCode,
        authority: Option<&AuthorityCode>,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        pass_turnstile(&mut tx).await?;
        let row = sqlx::query(schools!("WHERE code = $1"))
            .bind(code.as_str())
            .fetch_optional(&mut *tx)
            .await?
            .ok_or(StoreError::Missing)?;
        sqlx::query(
            "UPDATE schools SET authority_code = $1, placement = $2, settled = 1 WHERE code = $3",
        )
        .bind(authority.map(AuthorityCode::as_str))
        .bind(Placement::Person.code())
        .bind(code.as_str())
        .execute(&mut *tx)
        .await?;
        let before = school(&row)?;
        let placement = before.school.placement.code();
        let step = moved(before, authority);
        let detail = json!({ "before": step.from, "placement": placement, "after": authority });
        shift(&mut tx, &[step]).await?;
        change.record(&mut tx, "settle_school", "school", code.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }

    /// Schools placed by locality or not at all, those with most examinees first.
    pub async fn places_to_review(&self) -> Result<Vec<PlaceToReview>> {
        let rows = sqlx::query(
            "SELECT s.code, s.name, s.locality, s.locality_key, s.authority_code, s.placement,
                    s.settled, s.district, s.sector, s.supervision, s.stage, o.value AS examinees
             FROM schools s LEFT JOIN observations o
                  ON o.school_code = s.code AND o.indicator = $1
                 AND o.year = (SELECT MAX(year) FROM totals
                               WHERE authority_code = 'country' AND indicator = $1)
             WHERE s.placement IN ('locality', 'unknown')
             ORDER BY COALESCE(o.value, 0) DESC, s.locality, s.code",
        )
        .bind(Indicator::FIVE_UNIT_MATHEMATICS.code().as_str())
        .fetch_all(&self.read)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(PlaceToReview { record: school(row)?, examinees: row.try_get("examinees")? })
            })
            .collect()
    }
}

fn moved(before: SchoolRecord, authority: Option<&AuthorityCode>) -> Move {
    let School { code: school, authority: from, .. } = before.school;
    Move { school, from, to: authority.cloned() }
}

/// Lets the totals follow.
pub(super) async fn shift(connection: &mut AnyConnection, moves: &[Move]) -> Result<()> {
    let mut shift = Shift::default();
    shift.move_schools(connection, moves).await?;
    shift.write(connection).await
}
