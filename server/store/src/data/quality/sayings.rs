//! What schools said while they were asked, beside the figures themselves.

use crate::data::{AT_ONCE, with_rows};
use crate::rows::Columns;
use crate::{Result, Store};
use hamsa_domain::Instant;
use hamsa_domain::data::round::RoundState;
use hamsa_domain::id::{AuthorityCode, IndicatorCode, RequestId, RoundId};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};
use std::collections::BTreeMap;

/// What is known of a request beside its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestAside {
    /// In which round.
    pub round: RoundId,
    /// Of which city.
    pub city: AuthorityCode,
    /// Whether schools can still be asked in it.
    pub is_open: bool,
    /// Whether its figures are made up for the demo.
    pub is_sample: bool,
    /// What the school said, its remarks first.
    pub sayings: Vec<Saying>,
}

/// Something that a school said of a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Saying {
    /// Of which cell.
    pub cell: IndicatorCode,
    /// Beside which version of the request, of those that were asked about.
    pub version: i64,
    /// What it had been asked; nothing where it remarked it by itself.
    pub question: Option<String>,
    /// In its own words; empty where it only confirmed the number, or only sent another one.
    pub text: String,
    /// Whether the number that it had been asked about was left as it was.
    pub confirmed: bool,
    /// Whether the number that it sent then is that of the version.
    pub stands: bool,
    /// When.
    pub at: Instant,
}

impl Store {
    /// What is known beside these versions of requests.
    pub async fn request_asides(
        &self,
        versions: &[(RequestId, i64)],
    ) -> Result<BTreeMap<RequestId, RequestAside>> {
        let mut tx = self.snapshot().await?;
        let rounds = "WITH asked (request, number) AS (VALUES {rows})
            SELECT DISTINCT q.id AS request_id, q.round_id, r.authority_code, r.state,
                   CASE WHEN m.round_id IS NULL THEN 0 ELSE 1 END AS is_sample
            FROM asked JOIN requests q ON q.id = asked.request JOIN rounds r ON r.id = q.round_id
                       LEFT JOIN sample_rounds m ON m.round_id = r.id";
        let mut asides = BTreeMap::new();
        for row in of_versions(&mut tx, rounds, versions).await? {
            let aside = RequestAside {
                round: row.named("round_id", RoundId::new)?,
                city: row.named("authority_code", AuthorityCode::new)?,
                is_open: row.coded("state", RoundState::parse)? == RoundState::Open,
                is_sample: row.flag("is_sample")?,
                sayings: Vec::new(),
            };
            asides.insert(row.named("request_id", RequestId::new)?, aside);
        }
        let remarks = "WITH asked (request, number) AS (VALUES {rows})
            SELECT s.request_id, s.number, a.indicator, NULL AS question, a.note AS text,
                   s.received_at AS said_at, 0 AS confirmed, 1 AS stands
            FROM asked JOIN submissions s ON s.request_id = asked.request
                                         AND s.number = asked.number
                       JOIN answers a ON a.submission_id = s.id
            WHERE a.note <> '' ORDER BY s.request_id, s.number, a.indicator";
        let replies = "WITH asked (request, number) AS (VALUES {rows})
            SELECT t.id, t.request_id, asked.number, t.indicator, t.text AS question,
                   t.answer AS text, t.answered_at AS said_at,
                   CASE WHEN before.value IS NOT DISTINCT FROM sent.value THEN 1 ELSE 0 END AS confirmed,
                   CASE WHEN sent.value IS NOT DISTINCT FROM own.value THEN 1 ELSE 0 END AS stands
            FROM asked JOIN questions t ON t.request_id = asked.request
                 JOIN submissions own_s ON own_s.request_id = t.request_id
                                       AND own_s.number = asked.number
                 JOIN submissions before_s ON before_s.request_id = t.request_id
                                          AND before_s.number = t.submission_number
                 JOIN submissions sent_s ON sent_s.request_id = t.request_id
                                        AND sent_s.received_at = t.answered_at
                                        AND sent_s.number > t.submission_number
                 LEFT JOIN answers own ON own.submission_id = own_s.id
                                      AND own.indicator = t.indicator
                 LEFT JOIN answers before ON before.submission_id = before_s.id
                                         AND before.indicator = t.indicator
                 LEFT JOIN answers sent ON sent.submission_id = sent_s.id
                                       AND sent.indicator = t.indicator
            WHERE t.answer IS NOT NULL
            ORDER BY t.id, asked.number";
        for statement in [remarks, replies] {
            for row in of_versions(&mut tx, statement, versions).await? {
                let Some(aside) = asides.get_mut(&row.named("request_id", RequestId::new)?) else {
                    continue;
                };
                aside.sayings.push(Saying {
                    cell: row.named("indicator", IndicatorCode::new)?,
                    version: row.try_get("number")?,
                    question: row.try_get("question")?,
                    text: row.try_get("text")?,
                    confirmed: row.flag("confirmed")?,
                    stands: row.flag("stands")?,
                    at: row.instant("said_at")?,
                });
            }
        }
        Ok(asides)
    }
}

async fn of_versions(
    connection: &mut AnyConnection,
    statement: &'static str,
    versions: &[(RequestId, i64)],
) -> Result<Vec<AnyRow>> {
    let mut found = Vec::new();
    for versions in versions.chunks(AT_ONCE) {
        let mut query = sqlx::query(with_rows(statement, versions.len(), 2));
        for (request, number) in versions {
            query = query.bind(request.as_str()).bind(*number);
        }
        found.extend(query.fetch_all(&mut *connection).await?);
    }
    Ok(found)
}
