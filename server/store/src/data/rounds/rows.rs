//! From columns to rounds, requests, versions and questions, and back.

use crate::rows::{Columns, met};
use crate::{Result, StoreError};
use hamsa_domain::Language;
use hamsa_domain::cities::Title;
use hamsa_domain::data::round::{
    Answer, Answers, Contact, Question, Questionnaire, Request, RequestState, Round, RoundState,
    Sender, Value, Version,
};
use hamsa_domain::id::{
    AccountId, AuthorityCode, IndicatorCode, QuestionId, RequestId, RoundId, SchoolCode, TemplateId,
};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// The columns of a round `r`, as [`round`] reads them.
macro_rules! round_columns {
    () => {
        "r.id, r.authority_code, r.template_id, r.title_he, r.title_ar, r.title_en, r.year,
         r.deadline, r.state, r.created_by, r.created_at, r.opened_at, r.closed_at, r.cells"
    };
}
/// The columns of a request `q`, as [`request`] reads them.
macro_rules! request_columns {
    () => {
        "q.id, q.round_id, q.school_code, q.contact_name, q.contact_email, q.language, q.state,
         q.sent_at, q.opened_at, q.reminded_at, q.reminders, q.received_at, q.approved_at,
         q.published_at, q.closed_school, q.version"
    };
}
/// Whether the school of a request `q` is the round's city's own. One that has moved to another authority is in
/// its rounds no more, and back in them if it comes back.
macro_rules! is_own {
    () => {
        "EXISTS (SELECT 1 FROM rounds w JOIN schools o ON o.authority_code = w.authority_code
                 WHERE w.id = q.round_id AND o.code = q.school_code)"
    };
}
pub(super) use {is_own, request_columns, round_columns};

pub(super) fn round(row: &AnyRow) -> Result<Round> {
    let cells: Questionnaire = serde_json::from_value(row.json("cells")?).map_err(|error| {
        StoreError::Database(sqlx::Error::ColumnDecode {
            index: "cells".to_owned(),
            source: error.into(),
        })
    })?;
    Ok(Round {
        id: row.named("id", RoundId::new)?,
        authority: row.named("authority_code", AuthorityCode::new)?,
        template: row.named("template_id", TemplateId::new)?,
        title: title(row)?,
        year: row.year("year")?,
        deadline: row.instant("deadline")?,
        state: row.coded("state", RoundState::parse)?,
        cells,
        created_by: row.named_if("created_by", AccountId::new)?,
        created_at: row.instant("created_at")?,
        opened_at: row.instant_if("opened_at")?,
        closed_at: row.instant_if("closed_at")?,
    })
}

fn title(row: &AnyRow) -> Result<Title> {
    Ok(Title {
        he: row.try_get("title_he")?,
        ar: row.try_get("title_ar")?,
        en: row.try_get("title_en")?,
    })
}

pub(super) fn contact(row: &AnyRow) -> Result<Contact> {
    Ok(Contact {
        name: row.try_get("contact_name")?,
        email: row.try_get("contact_email")?,
        language: row.coded("language", Language::parse)?,
    })
}

pub(super) fn request(row: &AnyRow) -> Result<Request> {
    Ok(Request {
        id: row.named("id", RequestId::new)?,
        round: row.named("round_id", RoundId::new)?,
        school: row.named("school_code", SchoolCode::new)?,
        contact: contact(row)?,
        state: row.coded("state", RequestState::parse)?,
        sent_at: row.instant_if("sent_at")?,
        opened_at: row.instant_if("opened_at")?,
        reminded_at: row.instant_if("reminded_at")?,
        reminders: row.try_get("reminders")?,
        received_at: row.instant_if("received_at")?,
        approved_at: row.instant_if("approved_at")?,
        published_at: row.instant_if("published_at")?,
        closed_school: row.flag("closed_school")?,
        version: row.try_get("version")?,
    })
}

pub(super) fn question(row: &AnyRow) -> Result<Question> {
    Ok(Question {
        id: row.named("id", QuestionId::new)?,
        cell: row.named("indicator", IndicatorCode::new)?,
        number: row.try_get("submission_number")?,
        text: row.try_get("text")?,
        asked_by: row.named_if("asked_by", AccountId::new)?,
        asked_at: row.instant("asked_at")?,
        answered_at: row.instant_if("answered_at")?,
        answer: row.try_get("answer")?,
    })
}

/// A value out of the columns `value` and `unknown`.
pub(super) fn value(row: &AnyRow) -> Result<Value> {
    let (number, unknown) = (row.try_get("value")?, row.flag("unknown")?);
    Value::from_columns(number, unknown).ok_or_else(|| {
        StoreError::Database(sqlx::Error::ColumnDecode {
            index: "value".to_owned(),
            source: "neither a number nor unknown".into(),
        })
    })
}

pub(super) fn answer(row: &AnyRow) -> Result<Answer> {
    Ok(Answer { value: value(row)?, note: row.try_get("note")? })
}

/// The versions of one request with their answers, by number. One row for each answer, and one for a version
/// without any.
pub(super) async fn versions(
    connection: &mut AnyConnection,
    request: &RequestId,
) -> Result<Vec<Version>> {
    let rows = sqlx::query(
        "SELECT s.number, s.based_on, s.command, s.received_at, s.device, s.by_whom, s.correction,
                a.indicator, a.value, a.unknown, a.note
         FROM submissions s LEFT JOIN answers a ON a.submission_id = s.id
         WHERE s.request_id = $1 ORDER BY s.number, a.indicator",
    )
    .bind(request.as_str())
    .fetch_all(connection)
    .await?;
    let mut versions: BTreeMap<i64, Version> = BTreeMap::new();
    for row in &rows {
        let number: i64 = row.try_get("number")?;
        if let Entry::Vacant(place) = versions.entry(number) {
            place.insert(version(row, number)?);
        }
        let cell = row.named_if("indicator", IndicatorCode::new)?;
        if let (Some(version), Some(cell)) = (versions.get_mut(&number), cell) {
            version.answers.insert(cell, answer(row)?);
        }
    }
    Ok(versions.into_values().collect())
}

fn version(row: &AnyRow, number: i64) -> Result<Version> {
    Ok(Version {
        number,
        based_on: row.try_get("based_on")?,
        command: row.try_get("command")?,
        received_at: row.instant("received_at")?,
        device: row.try_get("device")?,
        sender: Sender::parse(row.try_get("by_whom")?),
        correction: row.flag("correction")?,
        answers: Answers::new(),
    })
}

/// The questions of one request, oldest first.
pub(super) async fn questions(
    connection: &mut AnyConnection,
    request: &RequestId,
) -> Result<Vec<Question>> {
    let rows = sqlx::query(
        "SELECT id, indicator, submission_number, text, asked_by, asked_at, answered_at, answer
         FROM questions WHERE request_id = $1 ORDER BY id",
    )
    .bind(request.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(question).collect()
}

/// How many questions of each request of a round are open.
pub(super) async fn open_questions(
    connection: &mut AnyConnection,
    round: &RoundId,
) -> Result<BTreeMap<RequestId, usize>> {
    let rows = sqlx::query(
        "SELECT t.request_id FROM questions t JOIN requests q ON q.id = t.request_id
         WHERE q.round_id = $1 AND t.answered_at IS NULL",
    )
    .bind(round.as_str())
    .fetch_all(connection)
    .await?;
    let mut open = BTreeMap::new();
    for row in &rows {
        *open.entry(row.named("request_id", RequestId::new)?).or_default() += 1;
    }
    Ok(open)
}

/// The answers of the newest version of each request of a round.
pub(super) async fn newest_answers(
    connection: &mut AnyConnection,
    round: &RoundId,
) -> Result<BTreeMap<RequestId, Answers>> {
    let rows = sqlx::query(
        "SELECT s.request_id, a.indicator, a.value, a.unknown, a.note
         FROM requests q JOIN submissions s ON s.request_id = q.id AND s.number = q.version
                         JOIN answers a ON a.submission_id = s.id
         WHERE q.round_id = $1",
    )
    .bind(round.as_str())
    .fetch_all(connection)
    .await?;
    let mut newest: BTreeMap<RequestId, Answers> = BTreeMap::new();
    for row in &rows {
        let answers = newest.entry(row.named("request_id", RequestId::new)?).or_default();
        answers.insert(row.named("indicator", IndicatorCode::new)?, answer(row)?);
    }
    Ok(newest)
}

/// Takes the row of a round until the end of the transaction, and reads it.
pub(super) async fn lock(connection: &mut AnyConnection, id: &RoundId) -> Result<Round> {
    let taken = sqlx::query("UPDATE rounds SET state = state WHERE id = $1")
        .bind(id.as_str())
        .execute(&mut *connection)
        .await?;
    met(taken)?;
    let row = sqlx::query(concat!("SELECT ", round_columns!(), " FROM rounds r WHERE r.id = $1"))
        .bind(id.as_str())
        .fetch_one(connection)
        .await?;
    round(&row)
}

/// Takes the round of a request, and reads both.
pub(super) async fn lock_request(
    connection: &mut AnyConnection,
    id: &RequestId,
) -> Result<(Round, Request)> {
    let row =
        sqlx::query(concat!("SELECT q.round_id FROM requests q WHERE q.id = $1 AND ", is_own!()))
            .bind(id.as_str())
            .fetch_optional(&mut *connection)
            .await?
            .ok_or(StoreError::Missing)?;
    let round = lock(connection, &row.named("round_id", RoundId::new)?).await?;
    let row =
        sqlx::query(concat!("SELECT ", request_columns!(), " FROM requests q WHERE q.id = $1"))
            .bind(id.as_str())
            .fetch_one(connection)
            .await?;
    Ok((round, request(&row)?))
}

/// The requests of a round that was taken, by their ids.
pub(super) async fn requests_of(
    connection: &mut AnyConnection,
    round: &RoundId,
) -> Result<BTreeMap<RequestId, Request>> {
    let rows = sqlx::query(concat!(
        "SELECT ",
        request_columns!(),
        " FROM requests q WHERE q.round_id = $1 AND ",
        is_own!()
    ))
    .bind(round.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| request(row).map(|request| (request.id.clone(), request))).collect()
}

/// Writes a round after a step.
pub(super) async fn save_round(connection: &mut AnyConnection, round: &Round) -> Result<()> {
    let done = sqlx::query(
        "UPDATE rounds SET deadline = $1, state = $2, opened_at = $3, closed_at = $4 WHERE id = $5",
    )
    .bind(round.deadline.0)
    .bind(round.state.code())
    .bind(round.opened_at.map(|at| at.0))
    .bind(round.closed_at.map(|at| at.0))
    .bind(round.id.as_str())
    .execute(connection)
    .await?;
    met(done)
}

/// Writes a request after a step, all but when it was opened: the school does that, without taking the round.
pub(super) async fn save_request(connection: &mut AnyConnection, after: &Request) -> Result<()> {
    let done = sqlx::query(
        "UPDATE requests SET contact_name = $1, contact_email = $2, language = $3, state = $4,
                sent_at = $5, reminded_at = $6, reminders = $7, received_at = $8, approved_at = $9,
                published_at = $10, closed_school = $11, version = $12
         WHERE id = $13",
    )
    .bind(&after.contact.name)
    .bind(after.contact.email.as_deref())
    .bind(after.contact.language.code())
    .bind(after.state.code())
    .bind(after.sent_at.map(|at| at.0))
    .bind(after.reminded_at.map(|at| at.0))
    .bind(after.reminders)
    .bind(after.received_at.map(|at| at.0))
    .bind(after.approved_at.map(|at| at.0))
    .bind(after.published_at.map(|at| at.0))
    .bind(i64::from(after.closed_school))
    .bind(after.version)
    .bind(after.id.as_str())
    .execute(connection)
    .await?;
    met(done)
}
