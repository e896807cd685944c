//! Goals: what a city means to reach in which year.

use crate::rows::{Columns, met};
use crate::{Change, Result, Store, new_id};
use hamsa_domain::Instant;
use hamsa_domain::id::{AccountId, AuthorityCode, IndicatorCode};
use serde_json::json;
use sqlx::Row;
use sqlx::any::AnyRow;

/// A goal as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// Whose.
    pub authority: AuthorityCode,
    /// Of what.
    pub indicator: IndicatorCode,
    /// By which graduation year.
    pub target_year: i32,
    /// How many.
    pub target: i64,
    /// Who set it.
    pub set_by: Option<AccountId>,
    /// When.
    pub set_at: Instant,
    /// Whether it is made up for the demo.
    pub sample: bool,
}

/// A goal to be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewGoal {
    /// Whose.
    pub authority: AuthorityCode,
    /// Of what.
    pub indicator: IndicatorCode,
    /// By which graduation year.
    pub target_year: i32,
    /// How many.
    pub target: i64,
    /// Whether it is made up for the demo.
    pub sample: bool,
}

/// The goals of one authority.
pub(crate) const OF_ONE: &str =
    "SELECT authority_code, indicator, target_year, target, set_by, set_at, sample
    FROM goals WHERE authority_code = $1 AND replaced_at IS NULL ORDER BY indicator, target_year";

impl Store {
    /// Sets the goal of an authority for an indicator and a year. A former one stays as history;
    /// the same one again changes nothing. [`crate::StoreError::Missing`] where the authority is not known.
    pub async fn set_goal(&self, change: &Change, goal: &NewGoal) -> Result<()> {
        let target_year = i64::from(goal.target_year);
        let mut tx = self.begin().await?;
        // Of two at once for the same authority, one waits. No figure changes: hence no turnstile.
        let turn = sqlx::query("UPDATE authorities SET kind = kind WHERE code = $1")
            .bind(goal.authority.as_str())
            .execute(&mut *tx)
            .await?;
        met(turn)?;
        let former = sqlx::query(
            "SELECT target, sample FROM goals
             WHERE authority_code = $1 AND indicator = $2 AND target_year = $3
               AND replaced_at IS NULL",
        )
        .bind(goal.authority.as_str())
        .bind(goal.indicator.as_str())
        .bind(target_year)
        .fetch_optional(&mut *tx)
        .await?;
        let before: Option<i64> = former.as_ref().map(|row| row.try_get("target")).transpose()?;
        if let Some(row) = &former
            && before == Some(goal.target)
            && row.flag("sample")? == goal.sample
        {
            return Ok(());
        }
        sqlx::query(
            "UPDATE goals SET replaced_at = $1
             WHERE authority_code = $2 AND indicator = $3 AND target_year = $4
               AND replaced_at IS NULL",
        )
        .bind(change.at.0)
        .bind(goal.authority.as_str())
        .bind(goal.indicator.as_str())
        .bind(target_year)
        .execute(&mut *tx)
        .await?;
        sqlx::query(
            "INSERT INTO goals (id, authority_code, indicator, target_year, target, set_by, set_at, sample)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(new_id())
        .bind(goal.authority.as_str())
        .bind(goal.indicator.as_str())
        .bind(target_year)
        .bind(goal.target)
        .bind(change.actor.as_ref().map(AccountId::as_str))
        .bind(change.at.0)
        .bind(i64::from(goal.sample))
        .execute(&mut *tx)
        .await?;
        let detail = json!({
            "indicator": goal.indicator, "year": goal.target_year, "before": before,
            "after": goal.target, "sample": goal.sample,
        });
        change.record(&mut tx, "set_goal", "authority", goal.authority.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }

    /// The goals of an authority, by indicator and year.
    pub async fn goals_of(&self, code: &AuthorityCode) -> Result<Vec<Goal>> {
        let rows = sqlx::query(OF_ONE).bind(code.as_str()).fetch_all(&self.read).await?;
        rows.iter().map(goal).collect()
    }

    /// All goals, by authority, indicator and year.
    pub async fn goals(&self) -> Result<Vec<Goal>> {
        let rows = sqlx::query(
            "SELECT authority_code, indicator, target_year, target, set_by, set_at, sample
             FROM goals WHERE replaced_at IS NULL
             ORDER BY authority_code, indicator, target_year",
        )
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(goal).collect()
    }
}

fn goal(row: &AnyRow) -> Result<Goal> {
    Ok(Goal {
        authority: row.named("authority_code", AuthorityCode::new)?,
        indicator: row.named("indicator", IndicatorCode::new)?,
        target_year: row.year("target_year")?,
        target: row.try_get("target")?,
        set_by: row.named_if("set_by", AccountId::new)?,
        set_at: row.instant("set_at")?,
        sample: row.flag("sample")?,
    })
}
