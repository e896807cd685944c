//! Rounds: made, opened by the first link that goes out, closed, opened again.

use super::rows::{is_own, lock, round, round_columns, save_round};
use crate::data::{AT_ONCE, with_rows};
use crate::rows::{Columns, met};
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::Instant;
use hamsa_domain::cities::Title;
use hamsa_domain::data::round::{
    Completeness, Contact, Questionnaire, RequestState, Round, RoundState, link, round as rules,
};
use hamsa_domain::id::{AccountId, AuthorityCode, IndicatorCode, RoundId, SchoolCode, TemplateId};
use serde_json::json;
use sqlx::{AnyConnection, Row};
use std::collections::{BTreeMap, BTreeSet};

/// A round to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRound {
    /// The city that asks.
    pub authority: AuthorityCode,
    /// The template it is made from.
    pub template: TemplateId,
    /// What it is called.
    pub title: Title,
    /// The school year it is about.
    pub year: i32,
    /// Until when answers are asked for.
    pub deadline: Instant,
    /// What the template asks today.
    pub cells: Questionnaire,
    /// Which schools, and whom there.
    pub schools: Vec<(SchoolCode, Contact)>,
}

/// A round, and how far its schools are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundSummary {
    /// The round.
    pub round: Round,
    /// How many requests are in which state, without those of closed schools.
    pub states: BTreeMap<RequestState, usize>,
    /// How many schools are closed this year.
    pub closed_schools: usize,
    /// How much of it is there.
    pub completeness: Completeness,
}

impl RoundSummary {
    /// How many schools are asked.
    pub fn schools(&self) -> usize {
        self.states.values().sum()
    }

    /// How many schools are in this state.
    pub fn count(&self, state: RequestState) -> usize {
        self.states.get(&state).copied().unwrap_or_default()
    }
}

impl Store {
    /// Makes a round, with a request for each school, that no school knows of yet. [`StoreError::Missing`] where
    /// a school is not the city's, [`StoreError::Taken`] where the city has a round of this template and year
    /// that is not closed.
    pub async fn create_round(&self, change: &Change, new: &NewRound) -> Result<RoundId> {
        let schools: Vec<SchoolCode> = new.schools.iter().map(|(code, _)| code.clone()).collect();
        rules::plan(new.year, new.deadline, &new.cells, &schools, change.at)?;
        let id = RoundId::new(new_id());
        let mut tx = self.begin().await?;
        // Of two at once for the same city, one waits and sees what the other has made.
        let turn = sqlx::query("UPDATE authorities SET kind = kind WHERE code = $1")
            .bind(new.authority.as_str())
            .execute(&mut *tx)
            .await?;
        met(turn)?;
        let known = sqlx::query(
            "SELECT id FROM rounds
             WHERE authority_code = $1 AND template_id = $2 AND year = $3 AND state <> $4",
        )
        .bind(new.authority.as_str())
        .bind(new.template.as_str())
        .bind(i64::from(new.year))
        .bind(RoundState::Closed.code())
        .fetch_optional(&mut *tx)
        .await?;
        if known.is_some() {
            return Err(StoreError::Taken);
        }
        let own = schools_of(&mut tx, &new.authority).await?;
        if schools.iter().any(|school| !own.contains(school)) {
            return Err(StoreError::Missing);
        }
        sqlx::query(
            "INSERT INTO rounds (id, authority_code, template_id, title_he, title_ar, title_en, year,
                                 deadline, state, created_by, created_at, cells)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        )
        .bind(id.as_str())
        .bind(new.authority.as_str())
        .bind(new.template.as_str())
        .bind(&new.title.he)
        .bind(&new.title.ar)
        .bind(&new.title.en)
        .bind(i64::from(new.year))
        .bind(new.deadline.0)
        .bind(RoundState::Draft.code())
        .bind(change.actor.as_ref().map(AccountId::as_str))
        .bind(change.at.0)
        .bind(json!(new.cells).to_string())
        .execute(&mut *tx)
        .await?;
        insert_requests(&mut tx, &id, &new.schools).await?;
        let detail = json!({
            "city": new.authority, "template": new.template, "year": new.year,
            "deadline": new.deadline, "schools": schools,
        });
        change.record(&mut tx, "create_round", "round", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Throws a round away of which no school knows.
    pub async fn discard_round(&self, change: &Change, id: &RoundId) -> Result<()> {
        let mut tx = self.begin().await?;
        let round = lock(&mut tx, id).await?;
        round.discarded()?;
        for table in [
            "DELETE FROM sample_rounds WHERE round_id = $1",
            "DELETE FROM requests WHERE round_id = $1",
            "DELETE FROM rounds WHERE id = $1",
        ] {
            sqlx::query(table).bind(id.as_str()).execute(&mut *tx).await?;
        }
        let detail = json!({ "city": round.authority, "year": round.year });
        change.record(&mut tx, "discard_round", "round", id.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }

    /// Closes a round: nothing is received any more.
    pub async fn close_round(&self, change: &Change, id: &RoundId) -> Result<()> {
        let mut tx = self.begin().await?;
        let closed = lock(&mut tx, id).await?.closed(change.at)?;
        save_round(&mut tx, &closed).await?;
        change.record(&mut tx, "close_round", "round", id.as_str(), json!({})).await?;
        Ok(tx.commit().await?)
    }

    /// Opens a closed round again, until another deadline. Its links live on with it.
    pub async fn reopen_round(
        &self,
        change: &Change,
        id: &RoundId,
        deadline: Instant,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        let reopened = lock(&mut tx, id).await?.reopened(deadline, change.at)?;
        move_deadline(&mut tx, &reopened, change.at).await?;
        let detail = json!({ "deadline": deadline });
        change.record(&mut tx, "reopen_round", "round", id.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }

    /// Moves the deadline of a round that is not closed. Its links live on with it.
    pub async fn set_deadline(
        &self,
        change: &Change,
        id: &RoundId,
        deadline: Instant,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        let before = lock(&mut tx, id).await?;
        let moved = before.with_deadline(deadline, change.at)?;
        move_deadline(&mut tx, &moved, change.at).await?;
        let detail = json!({ "before": before.deadline, "after": deadline });
        change.record(&mut tx, "set_deadline", "round", id.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }

    /// One round, by itself: whose it is decides who may see it.
    pub async fn round(&self, id: &RoundId) -> Result<Option<Round>> {
        let row =
            sqlx::query(concat!("SELECT ", round_columns!(), " FROM rounds r WHERE r.id = $1"))
                .bind(id.as_str())
                .fetch_optional(&self.read)
                .await?;
        row.as_ref().map(round).transpose()
    }

    /// The rounds of these cities, the last made first, and how far each is: three statements for each city.
    pub async fn rounds_of(&self, authorities: &[AuthorityCode]) -> Result<Vec<RoundSummary>> {
        let mut tx = self.snapshot().await?;
        let mut summaries = Vec::new();
        for authority in authorities {
            summaries.extend(summaries_of(&mut tx, authority).await?);
        }
        summaries.sort_by(|one, other| other.round.id.cmp(&one.round.id));
        Ok(summaries)
    }
}

async fn schools_of(
    connection: &mut AnyConnection,
    authority: &AuthorityCode,
) -> Result<BTreeSet<SchoolCode>> {
    let rows = sqlx::query("SELECT code FROM schools WHERE authority_code = $1")
        .bind(authority.as_str())
        .fetch_all(connection)
        .await?;
    rows.iter().map(|row| row.named("code", SchoolCode::new)).collect()
}

async fn insert_requests(
    connection: &mut AnyConnection,
    round: &RoundId,
    schools: &[(SchoolCode, Contact)],
) -> Result<()> {
    for schools in schools.chunks(AT_ONCE) {
        let mut query = sqlx::query(with_rows(
            "INSERT INTO requests (id, round_id, school_code, contact_name, contact_email, language,
                                   state, reminders, closed_school, version)
             VALUES {rows}",
            schools.len(),
            10,
        ));
        for (school, contact) in schools {
            query = query
                .bind(new_id())
                .bind(round.as_str())
                .bind(school.as_str())
                .bind(&contact.name)
                .bind(contact.email.as_deref())
                .bind(contact.language.code())
                .bind(RequestState::Draft.code())
                .bind(0_i64)
                .bind(0_i64)
                .bind(0_i64);
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

async fn move_deadline(connection: &mut AnyConnection, round: &Round, now: Instant) -> Result<()> {
    save_round(connection, round).await?;
    sqlx::query(
        "UPDATE request_links SET expires_at = $1 WHERE withdrawn_at IS NULL AND request_id IN
             (SELECT id FROM requests WHERE round_id = $2)",
    )
    .bind(link::expiry(round.deadline, now).0)
    .bind(round.id.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

async fn summaries_of(
    connection: &mut AnyConnection,
    authority: &AuthorityCode,
) -> Result<Vec<RoundSummary>> {
    let rows = sqlx::query(concat!(
        "SELECT ",
        round_columns!(),
        " FROM rounds r WHERE r.authority_code = $1 ORDER BY r.id"
    ))
    .bind(authority.as_str())
    .fetch_all(&mut *connection)
    .await?;
    let mut summaries = Vec::new();
    for row in &rows {
        summaries.push(RoundSummary {
            round: round(row)?,
            states: BTreeMap::new(),
            closed_schools: 0,
            completeness: Completeness::default(),
        });
    }
    if summaries.is_empty() {
        return Ok(summaries);
    }
    let places: BTreeMap<RoundId, usize> =
        summaries.iter().enumerate().map(|(place, of)| (of.round.id.clone(), place)).collect();
    let rows = sqlx::query(concat!(
        "SELECT q.round_id, q.state, q.closed_school, COUNT(*) AS requests
         FROM rounds r JOIN requests q ON q.round_id = r.id
         WHERE r.authority_code = $1 AND ",
        is_own!(),
        " GROUP BY q.round_id, q.state, q.closed_school"
    ))
    .bind(authority.as_str())
    .fetch_all(&mut *connection)
    .await?;
    for row in &rows {
        let summary = &mut summaries[places[&row.named("round_id", RoundId::new)?]];
        let requests = usize::try_from(row.try_get::<i64, _>("requests")?).unwrap_or_default();
        if row.flag("closed_school")? {
            summary.closed_schools += requests;
        } else {
            *summary.states.entry(row.coded("state", RequestState::parse)?).or_default() +=
                requests;
            summary.completeness.expected += requests * summary.round.cells.len();
        }
    }
    for (round, cell, answered) in answered(connection, authority).await? {
        let summary = &mut summaries[places[&round]];
        if summary.round.cells.asks(&cell) {
            summary.completeness.answered += answered;
        }
    }
    Ok(summaries)
}

/// How many open schools of each round have answered a cell.
async fn answered(
    connection: &mut AnyConnection,
    authority: &AuthorityCode,
) -> Result<Vec<(RoundId, IndicatorCode, usize)>> {
    let rows = sqlx::query(concat!(
        "SELECT q.round_id, a.indicator, COUNT(*) AS answered
         FROM rounds r JOIN requests q ON q.round_id = r.id
              JOIN submissions s ON s.request_id = q.id AND s.number = q.version
              JOIN answers a ON a.submission_id = s.id
         WHERE r.authority_code = $1 AND q.closed_school = 0 AND ",
        is_own!(),
        " GROUP BY q.round_id, a.indicator"
    ))
    .bind(authority.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let answered = usize::try_from(row.try_get::<i64, _>("answered")?).unwrap_or_default();
            let cell = row.named("indicator", IndicatorCode::new)?;
            Ok((row.named("round_id", RoundId::new)?, cell, answered))
        })
        .collect()
}
