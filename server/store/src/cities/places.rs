//! Where schools belong that no budget code places: what is to be reviewed, and what was decided.

use super::schools::{SchoolRecord, school, schools};
use crate::data::Shift;
use crate::rows::{Columns, count};
use crate::{Change, Result, Store, StoreError, pass_turnstile};
use hamsa_domain::Instant;
use hamsa_domain::cities::Placement;
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
            "SELECT key, locality, authority_code, decided_by, decided_at
             FROM localities ORDER BY locality, key",
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
        let mut shift = Shift::default();
        for row in &rows {
            place(&mut tx, &school(row)?, authority, 0, &mut shift).await?;
        }
        shift.write(&mut tx).await?;
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
        let before = school(&row)?;
        let mut shift = Shift::default();
        place(&mut tx, &before, authority, 1, &mut shift).await?;
        shift.write(&mut tx).await?;
        let detail = json!({ "before": before.school.authority, "after": authority });
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

async fn place(
    connection: &mut AnyConnection,
    before: &SchoolRecord,
    authority: Option<&AuthorityCode>,
    settled: i64,
    shift: &mut Shift,
) -> Result<()> {
    let school = &before.school;
    sqlx::query(
        "UPDATE schools SET authority_code = $1, placement = $2, settled = $3 WHERE code = $4",
    )
    .bind(authority.map(AuthorityCode::as_str))
    .bind(Placement::Person.code())
    .bind(settled)
    .bind(school.code.as_str())
    .execute(&mut *connection)
    .await?;
    shift.move_school(connection, &school.code, school.authority.as_ref(), authority).await
}
