//! Who gets a board by mail. Several servers may write; each subscription is leased to one at a time.

use crate::people::{NewMail, queue};
use crate::rows::{Columns, met};
use crate::{Change, Result, Store};
use hamsa_domain::Instant;
use hamsa_domain::id::{AccountId, BoardId};
use serde_json::json;
use sqlx::Row;
use sqlx::any::AnyRow;

/// Somebody who gets a board by mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// Which board.
    pub board: BoardId,
    /// Who.
    pub account: AccountId,
    /// What ends it, in the link of each mail.
    pub secret: String,
    /// When the next mail is due.
    pub next_at: Instant,
}

/// A mail that a subscription brings.
#[derive(Clone)]
pub struct BoardMail {
    /// The mail itself; none where there is nothing to tell this time.
    pub mail: Option<NewMail>,
    /// When the next one is due.
    pub next_at: Instant,
}

const COLUMNS: &str = "SELECT board_id, account_id, secret, next_at FROM subscriptions
    WHERE board_id = $1 AND account_id = $2";

impl Store {
    /// Subscribes somebody to a board. Who is subscribed stays so, with the secret they have; whether it was new.
    pub async fn subscribe(&self, change: &Change, new: &Subscription) -> Result<bool> {
        let mut tx = self.begin().await?;
        let done = sqlx::query(
            "INSERT INTO subscriptions (board_id, account_id, secret, made_at, next_at, lease_until)
             VALUES ($1, $2, $3, $4, $5, 0) ON CONFLICT (board_id, account_id) DO NOTHING",
        )
        .bind(new.board.as_str())
        .bind(new.account.as_str())
        .bind(&new.secret)
        .bind(change.at.0)
        .bind(new.next_at.0)
        .execute(&mut *tx)
        .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        let detail = json!({ "account": new.account });
        change.record(&mut tx, "subscribe", "board", new.board.as_str(), detail).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Somebody's subscription to a board.
    pub async fn subscription(
        &self,
        board: &BoardId,
        account: &AccountId,
    ) -> Result<Option<Subscription>> {
        let row = sqlx::query(COLUMNS)
            .bind(board.as_str())
            .bind(account.as_str())
            .fetch_optional(&self.read)
            .await?;
        row.as_ref().map(subscription).transpose()
    }

    /// The subscription that a link in a mail ends.
    pub async fn subscription_by_secret(&self, secret: &str) -> Result<Option<Subscription>> {
        let row = sqlx::query(
            "SELECT board_id, account_id, secret, next_at FROM subscriptions WHERE secret = $1",
        )
        .bind(secret)
        .fetch_optional(&self.read)
        .await?;
        row.as_ref().map(subscription).transpose()
    }

    /// Ends a subscription; whether there was one.
    pub async fn unsubscribe(
        &self,
        change: &Change,
        board: &BoardId,
        account: &AccountId,
    ) -> Result<bool> {
        let mut tx = self.begin().await?;
        let done = sqlx::query("DELETE FROM subscriptions WHERE board_id = $1 AND account_id = $2")
            .bind(board.as_str())
            .bind(account.as_str())
            .execute(&mut *tx)
            .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        let detail = json!({ "account": account });
        change.record(&mut tx, "unsubscribe", "board", board.as_str(), detail).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Takes up to `limit` subscriptions that are due. Nobody else gets them before `lease_until`.
    pub async fn lease_subscriptions(
        &self,
        now: Instant,
        lease_until: Instant,
        limit: i64,
    ) -> Result<Vec<Subscription>> {
        // The outer condition repeats the inner one for PostgreSQL, see `lease_mails`.
        let rows = sqlx::query(
            "UPDATE subscriptions SET lease_until = $1
             WHERE next_at <= $2 AND lease_until <= $2 AND secret IN
                   (SELECT secret FROM subscriptions WHERE next_at <= $2 AND lease_until <= $2
                    ORDER BY next_at LIMIT $3)
             RETURNING board_id, account_id, secret, next_at",
        )
        .bind(lease_until.0)
        .bind(now.0)
        .bind(limit)
        .fetch_all(&self.write)
        .await?;
        rows.iter().map(subscription).collect()
    }

    /// Queues the mail of a subscription and puts it off until the next one. [`crate::StoreError::Missing`] where
    /// it was ended meanwhile.
    pub async fn mail_board(
        &self,
        change: &Change,
        leased: &Subscription,
        mail: &BoardMail,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        let done = sqlx::query(
            "UPDATE subscriptions SET next_at = $1, lease_until = 0
             WHERE board_id = $2 AND account_id = $3 AND next_at = $4",
        )
        .bind(mail.next_at.0)
        .bind(leased.board.as_str())
        .bind(leased.account.as_str())
        .bind(leased.next_at.0)
        .execute(&mut *tx)
        .await?;
        met(done)?;
        if let Some(mail) = &mail.mail {
            queue(&mut tx, mail, change.at).await?;
        }
        let detail = json!({ "account": leased.account, "sent": mail.mail.is_some() });
        change.record(&mut tx, "mail_board", "board", leased.board.as_str(), detail).await?;
        tx.commit().await?;
        Ok(())
    }
}

fn subscription(row: &AnyRow) -> Result<Subscription> {
    Ok(Subscription {
        board: row.named("board_id", BoardId::new)?,
        account: row.named("account_id", AccountId::new)?,
        secret: row.try_get("secret")?,
        next_at: row.instant("next_at")?,
    })
}
