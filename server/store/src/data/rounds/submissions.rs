//! Forms that come in.

use super::requests::link_of;
use super::rows::{lock_request, questions, save_request, versions};
use crate::data::{AT_ONCE, with_rows};
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::Instant;
use hamsa_domain::data::round::receiving::{Desk, receive};
use hamsa_domain::data::round::{Arrived, Incoming, Link, Received, Version};
use hamsa_domain::id::{QuestionId, RequestId, SubmissionId};
use serde_json::json;
use sqlx::AnyConnection;

impl Store {
    /// Receives a form that came by a link. A link that opens nothing any more brings nothing either, but for
    /// the receipt of what it has brought before. [`StoreError::Missing`] where there is no such link.
    pub async fn receive_by_link(
        &self,
        change: &Change,
        token_hash: &str,
        incoming: &Incoming,
    ) -> Result<Received> {
        let mut tx = self.begin().await?;
        let (request, _) = link_of(&mut tx, token_hash).await?.ok_or(StoreError::Missing)?;
        // The round is taken first: a link that is renewed at this moment is seen as renewed.
        lock_request(&mut tx, &request).await?;
        let (request, link) = link_of(&mut tx, token_hash).await?.ok_or(StoreError::Missing)?;
        let received = take(&mut tx, change, &request, Some(link), incoming).await?;
        if matches!(received, Received::New { .. }) {
            tx.commit().await?;
        }
        Ok(received)
    }

    /// Receives what somebody of the city typed in for a school, or read from its spreadsheet.
    pub async fn receive(
        &self,
        change: &Change,
        request: &RequestId,
        incoming: &Incoming,
    ) -> Result<Received> {
        let mut tx = self.begin().await?;
        let received = take(&mut tx, change, request, None, incoming).await?;
        if matches!(received, Received::New { .. }) {
            tx.commit().await?;
        }
        Ok(received)
    }
}

async fn take(
    connection: &mut AnyConnection,
    change: &Change,
    request: &RequestId,
    link: Option<Link>,
    incoming: &Incoming,
) -> Result<Received> {
    let (round, before) = lock_request(connection, request).await?;
    let versions = versions(connection, request).await?;
    let mut questions = questions(connection, request).await?;
    questions.retain(|question| question.is_open());
    let arrived = Arrived::find(&versions, &incoming.command);
    if let (Some(link), None) = (link, arrived) {
        link.check(change.at)?;
    }
    let desk = Desk { round: &round, request: &before, versions: &versions, questions: &questions };
    let received = receive(desk, incoming, change.at)?;
    if let Received::New { request: after, version, answered } = &received {
        save_request(connection, after).await?;
        insert(connection, request, version).await?;
        settle(connection, answered, change.at).await?;
        let detail = json!({
            "school": after.school, "number": version.number, "answers": version.answers.len(),
            "correction": version.correction, "questions": answered.len(),
            "by": version.sender,
        });
        change.record(connection, "receive", "request", request.as_str(), detail).await?;
    }
    Ok(received)
}

async fn insert(
    connection: &mut AnyConnection,
    request: &RequestId,
    version: &Version,
) -> Result<()> {
    let id = SubmissionId::new(new_id());
    sqlx::query(
        "INSERT INTO submissions (id, request_id, number, based_on, command, received_at, device,
                                  by_whom, correction)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id.as_str())
    .bind(request.as_str())
    .bind(version.number)
    .bind(version.based_on)
    .bind(&version.command)
    .bind(version.received_at.0)
    .bind(&version.device)
    .bind(version.sender.code())
    .bind(i64::from(version.correction))
    .execute(&mut *connection)
    .await?;
    // What is not known is bound as a number all the same: sqlx 0.9 binds an absent DOUBLE as a REAL.
    let answers: Vec<_> = version.answers.iter().collect();
    for answers in answers.chunks(AT_ONCE) {
        let mut query = sqlx::query(with_rows(
            "WITH given (submission, indicator, value, unknown, note) AS (VALUES {rows})
             INSERT INTO answers (submission_id, indicator, value, unknown, note)
             SELECT submission, indicator, CASE WHEN unknown = 1 THEN NULL ELSE value END, unknown,
                    note
             FROM given",
            answers.len(),
            5,
        ));
        for (cell, answer) in answers {
            let number = answer.value.number();
            query = query
                .bind(id.as_str())
                .bind(cell.as_str())
                .bind(number.unwrap_or_default())
                .bind(i64::from(number.is_none()))
                .bind(&answer.note);
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

async fn settle(
    connection: &mut AnyConnection,
    answered: &[(QuestionId, String)],
    at: Instant,
) -> Result<()> {
    for (question, answer) in answered {
        sqlx::query("UPDATE questions SET answered_at = $1, answer = $2 WHERE id = $3")
            .bind(at.0)
            .bind(answer)
            .bind(question.as_str())
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
