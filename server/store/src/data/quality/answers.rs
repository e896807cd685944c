//! What people say to figures that do not fit.

use super::{key, take};
use crate::error::ANSWERED_MEANWHILE;
use crate::rows::{Columns, met};
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::data::quality::{Answer, Figure, Key, Verdict};
use hamsa_domain::id::{AccountId, AuthorityCode, FindingAnswerId};
use serde_json::json;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

/// An answer to be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct NewFindingAnswer {
    /// To what.
    pub key: Key,
    /// What was found out.
    pub verdict: Verdict,
    /// In words.
    pub text: String,
    /// The figures that were looked at.
    pub figures: Vec<Figure>,
    /// The answer that stood there, if one did.
    pub former: Option<FindingAnswerId>,
}

/// An answer that was kept and not withdrawn.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingAnswer {
    /// To what.
    pub key: Key,
    /// The answer.
    pub answer: Answer,
    /// The name of who gave it; empty where it is not known any more.
    pub by: String,
}

macro_rules! answers {
    ($rest:literal) => {
        concat!(
            "SELECT f.id, f.school_code, f.check_code, f.indicator, f.year, f.verdict, f.text,
                    f.figures, f.answered_by, f.answered_at, a.name
             FROM finding_answers f LEFT JOIN accounts a ON a.id = f.answered_by
             WHERE f.authority_code = $1 AND f.withdrawn_at IS NULL",
            $rest
        )
    };
}

impl Store {
    /// What people of a city said, the last last.
    pub async fn finding_answers(&self, city: &AuthorityCode) -> Result<Vec<FindingAnswer>> {
        let rows = sqlx::query(answers!(" ORDER BY f.id"))
            .bind(city.as_str())
            .fetch_all(&self.read)
            .await?;
        rows.iter().map(answer).collect()
    }

    /// Keeps what somebody says. [`StoreError::Conflict`] where somebody else has answered meanwhile; sent twice, it is
    /// kept once.
    pub async fn answer_finding(
        &self,
        change: &Change,
        city: &AuthorityCode,
        new: &NewFindingAnswer,
    ) -> Result<FindingAnswerId> {
        let mut tx = self.begin().await?;
        take(&mut tx, city, &new.key.school).await?;
        let last = last_answer(&mut tx, city, &new.key).await?.map(|last| last.answer);
        if let Some(last) = &last {
            let is_same = last.verdict == new.verdict
                && last.text == new.text
                && last.figures == new.figures
                && last.by == change.actor;
            if is_same {
                return Ok(last.id.clone());
            }
        }
        if last.map(|last| last.id) != new.former {
            return Err(StoreError::Conflict(ANSWERED_MEANWHILE));
        }
        let id = FindingAnswerId::new(new_id());
        sqlx::query(
            "INSERT INTO finding_answers (id, authority_code, school_code, check_code, indicator, year,
                                          verdict, text, figures, answered_by, answered_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        )
        .bind(id.as_str())
        .bind(city.as_str())
        .bind(new.key.school.as_str())
        .bind(&new.key.check)
        .bind(new.key.cell.as_str())
        .bind(i64::from(new.key.year))
        .bind(new.verdict.code())
        .bind(&new.text)
        .bind(json!(new.figures).to_string())
        .bind(change.actor.as_ref().map(AccountId::as_str))
        .bind(change.at.0)
        .execute(&mut *tx)
        .await?;
        let detail = json!({ "id": id, "verdict": new.verdict, "figures": new.figures });
        change.record(&mut tx, "answer_finding", "finding", &new.key.to_string(), detail).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Withdraws an answer and those that it followed: what they were given to is open again. [`StoreError::Missing`]
    /// where it has been withdrawn, or is another city's.
    pub async fn withdraw_finding_answers(
        &self,
        change: &Change,
        city: &AuthorityCode,
        id: &FindingAnswerId,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        let row = sqlx::query(answers!(" AND f.id = $2"))
            .bind(city.as_str())
            .bind(id.as_str())
            .fetch_optional(&mut *tx)
            .await?;
        let key = answer(&row.ok_or(StoreError::Missing)?)?.key;
        let done = sqlx::query(
            "UPDATE finding_answers SET withdrawn_at = $1
             WHERE authority_code = $2 AND school_code = $3 AND check_code = $4 AND indicator = $5
               AND year = $6 AND withdrawn_at IS NULL",
        )
        .bind(change.at.0)
        .bind(city.as_str())
        .bind(key.school.as_str())
        .bind(&key.check)
        .bind(key.cell.as_str())
        .bind(i64::from(key.year))
        .execute(&mut *tx)
        .await?;
        met(done)?;
        let (key, detail) = (key.to_string(), json!({ "id": id }));
        change.record(&mut tx, "withdraw_finding_answers", "finding", &key, detail).await?;
        Ok(tx.commit().await?)
    }
}

async fn last_answer(
    connection: &mut AnyConnection,
    city: &AuthorityCode,
    key: &Key,
) -> Result<Option<FindingAnswer>> {
    let row = sqlx::query(answers!(
        " AND f.school_code = $2 AND f.check_code = $3 AND f.indicator = $4 AND f.year = $5
         ORDER BY f.id DESC LIMIT 1"
    ))
    .bind(city.as_str())
    .bind(key.school.as_str())
    .bind(&key.check)
    .bind(key.cell.as_str())
    .bind(i64::from(key.year))
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(answer).transpose()
}

fn answer(row: &AnyRow) -> Result<FindingAnswer> {
    let figures = serde_json::from_value(row.json("figures")?).map_err(|error| {
        StoreError::Database(sqlx::Error::ColumnDecode {
            index: "figures".to_owned(),
            source: error.into(),
        })
    })?;
    Ok(FindingAnswer {
        key: key(row)?,
        answer: Answer {
            id: row.named("id", FindingAnswerId::new)?,
            verdict: row.coded("verdict", Verdict::parse)?,
            text: row.try_get("text")?,
            figures,
            by: row.named_if("answered_by", AccountId::new)?,
            at: row.instant("answered_at")?,
        },
        by: row.try_get::<Option<String>, _>("name")?.unwrap_or_default(),
    })
}
