//! Approving what came in, and publishing what was approved.

use super::reports::{Report, report, reports_of_schools};
use super::requests::Gone;
use super::rows::{lock, newest_answers, open_questions, requests_of, save_request};
use crate::data::{AT_ONCE, with_rows};
use crate::{Change, Result, Store, StoreError, new_id, pass_turnstile};
use hamsa_domain::Instant;
use hamsa_domain::data::round::{Answers, Request, RequestState, Round};
use hamsa_domain::id::{IndicatorCode, RequestId, RoundId, SchoolCode};
use serde::Serialize;
use serde_json::json;
use sqlx::AnyConnection;
use std::collections::BTreeMap;

/// What publishing changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Published {
    /// Whose answers.
    pub requests: Vec<RequestId>,
    /// Reports that are new.
    pub added: usize,
    /// Reports that say something else than before.
    pub replaced: usize,
    /// Reports that a correction took back.
    pub removed: usize,
    /// Reports that say the same as before.
    pub unchanged: usize,
}

impl Store {
    /// Approves the versions that were looked at. What changed meanwhile or has open questions is left.
    pub async fn approve(
        &self,
        change: &Change,
        round: &RoundId,
        looked_at: &[(RequestId, i64)],
    ) -> Result<Gone> {
        let mut tx = self.begin().await?;
        lock(&mut tx, round).await?;
        let mut requests = requests_of(&mut tx, round).await?;
        let open = open_questions(&mut tx, round).await?;
        let mut gone = Gone::default();
        for (id, number) in looked_at {
            let request = requests.get_mut(id).ok_or(StoreError::Missing)?;
            let open = open.get(id).copied().unwrap_or_default();
            match request.approved(*number, open, change.at) {
                Ok(after) => {
                    save_request(&mut tx, &after).await?;
                    gone.done.push(id.clone());
                    *request = after;
                }
                Err(refusal) => gone.left.push((id.clone(), refusal)),
            }
        }
        if gone.done.is_empty() {
            return Ok(gone);
        }
        let detail = json!({ "requests": gone.done, "left": gone.left.len() });
        change.record(&mut tx, "approve", "round", round.as_str(), detail).await?;
        tx.commit().await?;
        Ok(gone)
    }

    /// Publishes what is approved: of the whole round, or of one request alone, which is refused if it is not
    /// approved. Reports that say something else are kept as versions. Nothing approved changes nothing.
    pub async fn publish(
        &self,
        change: &Change,
        round: &RoundId,
        only: Option<&RequestId>,
    ) -> Result<Published> {
        let mut tx = self.begin().await?;
        // Reports are figures. Taken before the round, as everywhere.
        pass_turnstile(&mut tx).await?;
        let round = lock(&mut tx, round).await?;
        let requests = requests_of(&mut tx, &round.id).await?;
        let chosen: Vec<&Request> = match only {
            Some(id) => vec![requests.get(id).ok_or(StoreError::Missing)?],
            None => requests.values().filter(|one| one.state == RequestState::Approved).collect(),
        };
        let mut published = Published::default();
        if chosen.is_empty() {
            return Ok(published);
        }
        let answers = newest_answers(&mut tx, &round.id).await?;
        let schools: Vec<SchoolCode> =
            chosen.iter().map(|request| request.school.clone()).collect();
        let mut former: BTreeMap<(SchoolCode, IndicatorCode), Report> = BTreeMap::new();
        for row in reports_of_schools(&mut tx, &schools, round.year).await? {
            let report = report(&row)?;
            former.insert((report.school.clone(), report.indicator.clone()), report);
        }
        let mut shift = Shift::default();
        let nothing = Answers::new();
        for request in chosen {
            let after = request.published(change.at)?;
            save_request(&mut tx, &after).await?;
            let answers = answers.get(&request.id).unwrap_or(&nothing);
            shift.compare(&round, &after, answers, &former, change.at);
            published.requests.push(after.id);
        }
        published.added = shift.added;
        published.replaced = shift.former.len() - shift.removed.len();
        published.removed = shift.removed.len();
        published.unchanged = shift.unchanged;
        shift.write(&mut tx, change.at).await?;
        change.record(&mut tx, "publish", "round", round.id.as_str(), json!(published)).await?;
        tx.commit().await?;
        Ok(published)
    }
}

/// What publishing changes among the reports.
#[derive(Default)]
struct Shift<'f> {
    written: Vec<Report>,
    former: Vec<&'f Report>,
    removed: Vec<&'f Report>,
    added: usize,
    unchanged: usize,
}

impl<'f> Shift<'f> {
    /// One request's answers against what is reported of its school. A cell that was emptied takes back only
    /// what the same request reported.
    fn compare(
        &mut self,
        round: &Round,
        request: &Request,
        answers: &Answers,
        former: &'f BTreeMap<(SchoolCode, IndicatorCode), Report>,
        now: Instant,
    ) {
        for cell in round.cells.cells() {
            let before = former.get(&(request.school.clone(), cell.clone()));
            let answer = answers.get(cell);
            match (before, answer) {
                (None, None) => continue,
                (Some(before), None) => {
                    if before.request == request.id {
                        self.former.push(before);
                        self.removed.push(before);
                    }
                    continue;
                }
                (Some(before), Some(answer)) if before.value == answer.value => {
                    self.unchanged += 1;
                    continue;
                }
                (Some(before), Some(_)) => self.former.push(before),
                (None, Some(_)) => self.added += 1,
            }
            if let Some(answer) = answer {
                self.written.push(Report {
                    school: request.school.clone(),
                    indicator: cell.clone(),
                    year: round.year,
                    value: answer.value,
                    request: request.id.clone(),
                    number: request.version,
                    published_at: now,
                });
            }
        }
    }

    async fn write(self, connection: &mut AnyConnection, now: Instant) -> Result<()> {
        for former in self.former.chunks(AT_ONCE) {
            let mut query = sqlx::query(with_rows(
                "WITH given (id, school, indicator, year, value, unknown, request, number, published,
                             replaced) AS (VALUES {rows})
                 INSERT INTO report_versions (id, school_code, indicator, year, value, unknown,
                                              request_id, submission_number, published_at,
                                              replaced_at)
                 SELECT id, school, indicator, year, CASE WHEN unknown = 1 THEN NULL ELSE value END,
                        unknown, request, number, published, replaced
                 FROM given",
                former.len(),
                10,
            ));
            for report in former {
                query = query.bind(new_id());
                query = report.bind(query).bind(now.0);
            }
            query.execute(&mut *connection).await?;
        }
        for report in self.removed {
            sqlx::query(
                "DELETE FROM reports WHERE school_code = $1 AND indicator = $2 AND year = $3",
            )
            .bind(report.school.as_str())
            .bind(report.indicator.as_str())
            .bind(i64::from(report.year))
            .execute(&mut *connection)
            .await?;
        }
        for written in self.written.chunks(AT_ONCE) {
            let mut query = sqlx::query(with_rows(
                "WITH given (school, indicator, year, value, unknown, request, number, published)
                      AS (VALUES {rows})
                 INSERT INTO reports (school_code, indicator, year, value, unknown, request_id,
                                      submission_number, published_at)
                 SELECT school, indicator, year, CASE WHEN unknown = 1 THEN NULL ELSE value END,
                        unknown, request, number, published
                 FROM given WHERE 1 = 1
                 ON CONFLICT (school_code, indicator, year) DO UPDATE SET
                     value = excluded.value, unknown = excluded.unknown,
                     request_id = excluded.request_id,
                     submission_number = excluded.submission_number,
                     published_at = excluded.published_at",
                written.len(),
                8,
            ));
            for report in written {
                query = report.bind(query);
            }
            query.execute(&mut *connection).await?;
        }
        Ok(())
    }
}
