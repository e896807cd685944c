//! Forecasts as they were published. They are never changed afterwards.

use crate::rows::Columns;
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::Instant;
use hamsa_domain::data::Subject;
use hamsa_domain::data::forecast::Frozen;
use hamsa_domain::id::{AccountId, AuthorityCode, ForecastId};
use serde_json::json;
use sqlx::Row;
use sqlx::any::AnyRow;

/// A published forecast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedForecast {
    /// Its id.
    pub id: ForecastId,
    /// What was foretold.
    pub frozen: Frozen,
    /// Who published it.
    pub published_by: Option<AccountId>,
    /// What they are called today.
    pub publisher: Option<String>,
    /// When.
    pub published_at: Instant,
    /// Whether it rests on figures made up for the demo.
    pub sample: bool,
}

impl Store {
    /// Publishes a forecast of a city's five-unit pupils of grade 12. [`StoreError::Taken`] where one stands that
    /// rests on the same last year; [`StoreError::Missing`] where the city is not known.
    pub async fn publish_forecast(
        &self,
        change: &Change,
        authority: &AuthorityCode,
        subject: Subject,
        frozen: &Frozen,
        sample: bool,
    ) -> Result<ForecastId> {
        let mut tx = self.begin().await?;
        let id = ForecastId::new(new_id());
        let known = sqlx::query("SELECT code FROM authorities WHERE code = $1")
            .bind(authority.as_str())
            .fetch_optional(&mut *tx)
            .await?;
        known.ok_or(StoreError::Missing)?;
        sqlx::query(
            "INSERT INTO forecasts (id, authority_code, subject, base_year, content, published_by,
                                    published_at, sample)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(id.as_str())
        .bind(authority.as_str())
        .bind(subject.code())
        .bind(i64::from(frozen.base))
        .bind(json!(frozen).to_string())
        .bind(change.actor.as_ref().map(AccountId::as_str))
        .bind(change.at.0)
        .bind(i64::from(sample))
        .execute(&mut *tx)
        .await?;
        let detail = json!({
            "subject": subject, "base": frozen.base, "outlooks": frozen.outlooks,
            "schools": frozen.schools.len(), "sample": sample, "forecast": id,
        });
        change.record(&mut tx, "publish_forecast", "authority", authority.as_str(), detail).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// The forecasts that a city has published in a subject, the last first.
    pub async fn forecasts_of(
        &self,
        authority: &AuthorityCode,
        subject: Subject,
    ) -> Result<Vec<PublishedForecast>> {
        let rows = sqlx::query(
            "SELECT f.id, f.content, f.published_by, a.name AS publisher, f.published_at, f.sample
             FROM forecasts f LEFT JOIN accounts a ON a.id = f.published_by
             WHERE f.authority_code = $1 AND f.subject = $2 ORDER BY f.base_year DESC",
        )
        .bind(authority.as_str())
        .bind(subject.code())
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(forecast).collect()
    }
}

fn forecast(row: &AnyRow) -> Result<PublishedForecast> {
    let frozen = serde_json::from_value(row.json("content")?).map_err(|error| {
        StoreError::Database(sqlx::Error::ColumnDecode {
            index: "content".to_owned(),
            source: error.into(),
        })
    })?;
    Ok(PublishedForecast {
        id: row.named("id", ForecastId::new)?,
        frozen,
        published_by: row.named_if("published_by", AccountId::new)?,
        publisher: row.try_get("publisher")?,
        published_at: row.instant("published_at")?,
        sample: row.flag("sample")?,
    })
}
