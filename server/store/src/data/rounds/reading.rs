//! What pages show: a round with all its requests, and one request with all that was ever said in it.

use super::reports::last_years;
use super::requests::link_of;
use super::rows::{
    is_own, newest_answers, questions, request, request_columns, round, round_columns, versions,
};
use crate::rows::Columns;
use crate::{Result, Store};
use hamsa_domain::Instant;
use hamsa_domain::cities::{Sector, Title};
use hamsa_domain::data::round::{
    Answers, Chased, Closing, Completeness, LastYear, Link, Question, Request, Round, Version,
    chase, closing,
};
use hamsa_domain::id::{IndicatorCode, RequestId, RoundId, SchoolCode};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};
use std::collections::BTreeMap;

/// One school's part in a round, as the round's page shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestInRound {
    /// The request.
    pub request: Request,
    /// The school's name.
    pub school_name: String,
    /// Its sector, where it is known: the language in which a contact is likely to be asked.
    pub sector: Option<Sector>,
    /// The answers of its newest version.
    pub answers: Answers,
    /// How much of it is there.
    pub completeness: Completeness,
    /// How many of its questions are open.
    pub open_questions: usize,
    /// Whether a mail to the contact waits to be sent.
    pub mail_waits: bool,
    /// Whether a mail to the contact was not taken, so that a link may not have arrived.
    pub mail_refused: bool,
}

/// A round with all its requests, by the schools' names.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundInFull {
    /// The round.
    pub round: Round,
    /// Its requests.
    pub requests: Vec<RequestInRound>,
    /// How many of its schools belong to another authority by now, and are not among them.
    pub moved: usize,
}

impl RoundInFull {
    /// How much of it is there.
    pub fn completeness(&self) -> Completeness {
        self.requests.iter().map(|one| one.completeness).sum()
    }

    /// Whom to call, in which order.
    pub fn chase(&self, now: Instant) -> Vec<Chased> {
        let requests = self.requests.iter().map(|one| (&one.request, one.completeness));
        chase::list(&self.round, requests, now)
    }

    /// What is missing if it is closed now.
    pub fn closing(&self) -> Closing {
        let answers = self.requests.iter().map(|one| (&one.request, &one.answers));
        closing::missing(&self.round.cells, answers)
    }
}

/// One request with all that was ever said in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    /// The round.
    pub round: Round,
    /// The name of the city that asks.
    pub city: Title,
    /// The request.
    pub request: Request,
    /// The school's name.
    pub school_name: String,
    /// All versions, by number.
    pub versions: Vec<Version>,
    /// All questions, oldest first.
    pub questions: Vec<Question>,
    /// What stands beside the cells as last year's.
    pub last: BTreeMap<IndicatorCode, LastYear>,
}

impl Dossier {
    /// The answers of its newest version.
    pub fn answers(&self) -> Answers {
        self.versions.last().map(|version| version.answers.clone()).unwrap_or_default()
    }

    /// The questions that are open.
    pub fn open_questions(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(|question| question.is_open())
    }

    /// How much of it is there.
    pub fn completeness(&self) -> Completeness {
        Completeness::of(&self.request, &self.round.cells, &self.answers())
    }
}

impl Store {
    /// A round with all its requests: a few statements, whatever its size.
    pub async fn round_in_full(&self, id: &RoundId) -> Result<Option<RoundInFull>> {
        let mut tx = self.snapshot().await?;
        let row =
            sqlx::query(concat!("SELECT ", round_columns!(), " FROM rounds r WHERE r.id = $1"))
                .bind(id.as_str())
                .fetch_optional(&mut *tx)
                .await?;
        let Some(row) = row else { return Ok(None) };
        let round = round(&row)?;
        let mut answers = newest_answers(&mut tx, id).await?;
        let rows = sqlx::query(concat!(
            "SELECT ",
            request_columns!(),
            ", s.name AS school_name, s.sector,
               (SELECT COUNT(*) FROM questions t
                WHERE t.request_id = q.id AND t.answered_at IS NULL) AS open_questions,
               (SELECT MIN(m.id) FROM mails m
                WHERE m.to_address = q.contact_email AND m.id > q.id AND m.sent_at IS NULL
                  AND m.last_error IS NULL) AS waiting,
               (SELECT MIN(m.id) FROM mails m
                WHERE m.to_address = q.contact_email AND m.id > q.id AND m.sent_at IS NULL
                  AND m.last_error IS NOT NULL) AS refused,
               CASE WHEN ",
            is_own!(),
            " THEN 1 ELSE 0 END AS own
             FROM requests q JOIN schools s ON s.code = q.school_code
             WHERE q.round_id = $1 ORDER BY s.name, s.code"
        ))
        .bind(id.as_str())
        .fetch_all(&mut *tx)
        .await?;
        let mut full = RoundInFull { round, requests: Vec::new(), moved: 0 };
        for row in &rows {
            match row.flag("own")? {
                true => full.requests.push(request_in_round(row, &full.round, &mut answers)?),
                false => full.moved += 1,
            }
        }
        Ok(Some(full))
    }

    /// All that was ever said by one school in a round.
    pub async fn dossier(&self, round: &RoundId, school: &SchoolCode) -> Result<Option<Dossier>> {
        let mut tx = self.snapshot().await?;
        let row = sqlx::query("SELECT id FROM requests WHERE round_id = $1 AND school_code = $2")
            .bind(round.as_str())
            .bind(school.as_str())
            .fetch_optional(&mut *tx)
            .await?;
        match row {
            Some(row) => dossier(&mut tx, &row.named("id", RequestId::new)?).await,
            None => Ok(None),
        }
    }

    /// The same, by a link that was made for it. Whether the link still opens it is for [`Link::check`] to say.
    pub async fn dossier_by_link(&self, token_hash: &str) -> Result<Option<(Link, Dossier)>> {
        let mut tx = self.snapshot().await?;
        match link_of(&mut tx, token_hash).await? {
            Some((request, link)) => {
                Ok(dossier(&mut tx, &request).await?.map(|dossier| (link, dossier)))
            }
            None => Ok(None),
        }
    }
}

fn request_in_round(
    row: &AnyRow,
    round: &Round,
    answers: &mut BTreeMap<RequestId, Answers>,
) -> Result<RequestInRound> {
    let request = request(row)?;
    let answers = answers.remove(&request.id).unwrap_or_default();
    Ok(RequestInRound {
        school_name: row.try_get("school_name")?,
        sector: row.coded_if("sector", Sector::parse)?,
        completeness: Completeness::of(&request, &round.cells, &answers),
        open_questions: usize::try_from(row.try_get::<i64, _>("open_questions")?)
            .unwrap_or_default(),
        mail_waits: row.try_get::<Option<&str>, _>("waiting")?.is_some(),
        mail_refused: row.try_get::<Option<&str>, _>("refused")?.is_some(),
        answers,
        request,
    })
}

async fn dossier(connection: &mut AnyConnection, id: &RequestId) -> Result<Option<Dossier>> {
    let row = sqlx::query(concat!(
        "SELECT ",
        request_columns!(),
        ", s.name AS school_name FROM requests q JOIN schools s ON s.code = q.school_code
         WHERE q.id = $1 AND ",
        is_own!()
    ))
    .bind(id.as_str())
    .fetch_optional(&mut *connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let request = request(&row)?;
    let school_name = row.try_get("school_name")?;
    let row = sqlx::query(concat!(
        "SELECT ",
        round_columns!(),
        ", c.name_he, c.name_ar, c.name_en
         FROM rounds r JOIN authorities c ON c.code = r.authority_code WHERE r.id = $1"
    ))
    .bind(request.round.as_str())
    .fetch_one(&mut *connection)
    .await?;
    let round = round(&row)?;
    let city = Title {
        he: row.try_get("name_he")?,
        ar: row.try_get("name_ar")?,
        en: row.try_get("name_en")?,
    };
    let schools = std::slice::from_ref(&request.school);
    let last = last_years(connection, schools, round.year).await?.remove(&request.school);
    Ok(Some(Dossier {
        versions: versions(connection, id).await?,
        questions: questions(connection, id).await?,
        last: last.unwrap_or_default(),
        round,
        city,
        request,
        school_name,
    }))
}
