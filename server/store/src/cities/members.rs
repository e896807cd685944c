//! Which authorities are members of the network.

use super::Saved;
use crate::rows::{Columns, count};
use crate::{Change, Result, Store, pass_turnstile};
use hamsa_domain::Instant;
use hamsa_domain::id::AuthorityCode;
use serde_json::json;
use sqlx::{Any, AnyConnection, AnyPool, Executor};
use std::collections::HashMap;

/// The membership of an authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The authority.
    pub authority: AuthorityCode,
    /// Since when, if known.
    pub since: Option<Instant>,
    /// When it ended; `None` while it lasts.
    pub until: Option<Instant>,
    /// Whether it is made up for the demo.
    pub sample: bool,
}

impl Store {
    /// Makes `members` the whole membership; who is not among them is removed and counts as
    /// changed. [`crate::StoreError::Missing`] where an authority is not known.
    pub async fn set_members(&self, change: &Change, members: &[Member]) -> Result<Saved> {
        let mut tx = self.begin().await?;
        pass_turnstile(&mut tx).await?;
        let mut stored: HashMap<AuthorityCode, Member> = read(&mut *tx)
            .await?
            .into_iter()
            .map(|member| (member.authority.clone(), member))
            .collect();
        let mut saved = Saved::default();
        for member in members {
            match stored.remove(&member.authority) {
                Some(before) if before == *member => {
                    saved.unchanged += 1;
                    continue;
                }
                Some(_) => saved.changed += 1,
                None => saved.added += 1,
            }
            write(&mut tx, member).await?;
        }
        for left in stored.keys() {
            sqlx::query("DELETE FROM members WHERE authority_code = $1")
                .bind(left.as_str())
                .execute(&mut *tx)
                .await?;
        }
        saved.changed += count(stored.len());
        if !saved.is_nothing() {
            change.record(&mut tx, "set_members", "member", "", json!(saved)).await?;
        }
        tx.commit().await?;
        Ok(saved)
    }

    /// All members, former ones too, by code.
    pub async fn members(&self) -> Result<Vec<Member>> {
        read::<&AnyPool>(&self.read).await
    }
}

async fn read<'c, E: Executor<'c, Database = Any>>(executor: E) -> Result<Vec<Member>> {
    let rows = sqlx::query(
        "SELECT authority_code, since, until, sample FROM members ORDER BY authority_code",
    )
    .fetch_all(executor)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Member {
                authority: row.named("authority_code", AuthorityCode::new)?,
                since: row.instant_if("since")?,
                until: row.instant_if("until")?,
                sample: row.flag("sample")?,
            })
        })
        .collect()
}

async fn write(connection: &mut AnyConnection, member: &Member) -> Result<()> {
    sqlx::query(
        "INSERT INTO members (authority_code, since, until, sample) VALUES ($1, $2, $3, $4)
         ON CONFLICT (authority_code) DO UPDATE SET since = excluded.since, until = excluded.until,
             sample = excluded.sample",
    )
    .bind(member.authority.as_str())
    .bind(member.since.map(|moment| moment.0))
    .bind(member.until.map(|moment| moment.0))
    .bind(i64::from(member.sample))
    .execute(connection)
    .await?;
    Ok(())
}
