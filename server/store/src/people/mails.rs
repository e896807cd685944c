//! Mails waiting to be sent. Several servers may send; each mail is leased to one at a time.

use crate::rows::{Columns, met};
use crate::{Result, Store, new_id};
use hamsa_domain::Instant;
use hamsa_domain::id::MailId;
use sqlx::{AnyConnection, Row};

/// Until when a mail is leased that was given up.
const NEVER: i64 = i64::MAX;

/// A mail to be sent.
#[derive(Clone)]
pub struct NewMail {
    /// To whom.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text; it may hold a secret link.
    pub body_text: String,
}

/// A mail leased for sending.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// Its id.
    pub id: MailId,
    /// To whom.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body_text: String,
    /// How often it has been tried, this time included.
    pub attempts: i64,
}

impl Store {
    /// How many mails were refused so far, those that were given up and those that are tried again,
    /// and why the last of them was; `None` where all went out.
    pub async fn undelivered_mails(&self) -> Result<Option<(i64, String)>> {
        let row = sqlx::query(
            "SELECT last_error, (SELECT COUNT(*) FROM mails
                                 WHERE sent_at IS NULL AND last_error IS NOT NULL) AS refused
             FROM mails WHERE sent_at IS NULL AND last_error IS NOT NULL
             ORDER BY id DESC LIMIT 1",
        )
        .fetch_optional(&self.read)
        .await?;
        row.map(|row| Ok((row.try_get("refused")?, row.try_get("last_error")?))).transpose()
    }

    /// Takes up to `limit` mails that wait, oldest first. Nobody else gets them before
    /// `lease_until`; whoever fails to say what became of them by then loses them.
    pub async fn lease_mails(
        &self,
        now: Instant,
        lease_until: Instant,
        limit: i64,
    ) -> Result<Vec<Mail>> {
        // The outer condition repeats the inner one for PostgreSQL: whoever waited for a row that
        // another server leased meanwhile finds it leased, and leaves it.
        let rows = sqlx::query(
            "UPDATE mails SET lease_until = $1, attempts = attempts + 1
             WHERE sent_at IS NULL AND lease_until <= $2 AND id IN
                   (SELECT id FROM mails WHERE sent_at IS NULL AND lease_until <= $2
                    ORDER BY id LIMIT $3)
             RETURNING id, to_address, subject, body_text, attempts",
        )
        .bind(lease_until.0)
        .bind(now.0)
        .bind(limit)
        .fetch_all(&self.write)
        .await?;
        let mails: Result<Vec<Mail>> = rows
            .iter()
            .map(|row| {
                Ok(Mail {
                    id: row.named("id", MailId::new)?,
                    to: row.try_get("to_address")?,
                    subject: row.try_get("subject")?,
                    body_text: row.try_get("body_text")?,
                    attempts: row.try_get("attempts")?,
                })
            })
            .collect();
        let mut mails = mails?;
        mails.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(mails)
    }

    /// Remembers that a mail was sent, and forgets its text: the link in it is a secret.
    pub async fn mail_sent(&self, id: &MailId, at: Instant) -> Result<()> {
        let done = sqlx::query("UPDATE mails SET sent_at = $1, body_text = '' WHERE id = $2")
            .bind(at.0)
            .bind(id.as_str())
            .execute(&self.write)
            .await?;
        met(done)
    }

    /// Remembers why a mail was not sent, and when to try again; `None` gives up, and forgets the
    /// text as if it had been sent.
    pub async fn mail_failed(
        &self,
        id: &MailId,
        error: &str,
        retry_at: Option<Instant>,
    ) -> Result<()> {
        let done = sqlx::query(
            "UPDATE mails SET last_error = $1, lease_until = $2,
                              body_text = CASE WHEN $2 = $3 THEN '' ELSE body_text END
             WHERE id = $4",
        )
        .bind(error)
        .bind(retry_at.map_or(NEVER, |moment| moment.0))
        .bind(NEVER)
        .bind(id.as_str())
        .execute(&self.write)
        .await?;
        met(done)
    }
}

/// Queues a mail within a transaction.
pub(crate) async fn queue(
    connection: &mut AnyConnection,
    mail: &NewMail,
    at: Instant,
) -> Result<MailId> {
    let id = MailId::new(new_id());
    sqlx::query(
        "INSERT INTO mails (id, to_address, subject, body_text, created_at, lease_until, attempts)
         VALUES ($1, $2, $3, $4, $5, $5, 0)",
    )
    .bind(id.as_str())
    .bind(&mail.to)
    .bind(&mail.subject)
    .bind(&mail.body_text)
    .bind(at.0)
    .execute(connection)
    .await?;
    Ok(id)
}
