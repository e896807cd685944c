//! Cells that go back to the school, and come in again.

use super::requests::{Outgoing, insert_link};
use super::rows::{lock_request, questions, save_request};
use crate::rows::Columns;
use crate::{Change, Result, Store, StoreError, new_id};
use hamsa_domain::data::round::question::{NewQuestion, ask};
use hamsa_domain::id::{AccountId, QuestionId, RequestId};
use serde_json::json;
use sqlx::Row;

impl Store {
    /// Asks a school about cells of the version that was looked at, all in one mail, if any. Who asks at the
    /// moment at which a newer version comes in is told so.
    pub async fn ask_school(
        &self,
        change: &Change,
        id: &RequestId,
        looked_at: i64,
        asked: &[NewQuestion],
        outgoing: Option<&Outgoing>,
    ) -> Result<Vec<QuestionId>> {
        let mut tx = self.begin().await?;
        let (round, request) = lock_request(&mut tx, id).await?;
        let asked = ask(asked, &round.cells, &questions(&mut tx, id).await?)?;
        let after = request.questioned(&round, looked_at)?;
        save_request(&mut tx, &after).await?;
        let mut ids = Vec::new();
        for question in &asked {
            let question_id = QuestionId::new(new_id());
            sqlx::query(
                "INSERT INTO questions (id, request_id, indicator, submission_number, text,
                                        asked_by, asked_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind(question_id.as_str())
            .bind(id.as_str())
            .bind(question.cell.as_str())
            .bind(looked_at)
            .bind(&question.text)
            .bind(change.actor.as_ref().map(AccountId::as_str))
            .bind(change.at.0)
            .execute(&mut *tx)
            .await?;
            ids.push(question_id);
        }
        if let Some(outgoing) = outgoing {
            if outgoing.request != *id {
                return Err(StoreError::Missing);
            }
            insert_link(&mut tx, &round, outgoing, change.at).await?;
        }
        let cells: Vec<_> = asked.iter().map(|question| &question.cell).collect();
        let detail = json!({ "school": after.school, "number": looked_at, "cells": cells });
        change.record(&mut tx, "ask_school", "request", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(ids)
    }

    /// Takes an open question back, as if it had not been asked. [`StoreError::Missing`] where it is not open.
    pub async fn take_back_question(&self, change: &Change, id: &QuestionId) -> Result<()> {
        let mut tx = self.begin().await?;
        let row = sqlx::query("SELECT request_id, indicator FROM questions WHERE id = $1")
            .bind(id.as_str())
            .fetch_optional(&mut *tx)
            .await?
            .ok_or(StoreError::Missing)?;
        let request = row.named("request_id", RequestId::new)?;
        let cell: String = row.try_get("indicator")?;
        let (_, before) = lock_request(&mut tx, &request).await?;
        let mut open = questions(&mut tx, &request).await?;
        open.retain(|question| question.is_open());
        if !open.iter().any(|question| question.id == *id) {
            return Err(StoreError::Missing);
        }
        sqlx::query("UPDATE questions SET answered_at = $1 WHERE id = $2")
            .bind(change.at.0)
            .bind(id.as_str())
            .execute(&mut *tx)
            .await?;
        save_request(&mut tx, &before.with_open_questions(open.len() - 1)).await?;
        let detail = json!({ "school": before.school, "cell": cell });
        change.record(&mut tx, "take_back_question", "request", request.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }
}
