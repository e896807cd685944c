//! Requests: contacts, links on their way, reminders, closed schools.

use super::rows::{
    contact, lock, lock_request, newest_answers, requests_of, save_request, save_round,
};
use crate::people::queue;
use crate::rows::Columns;
use crate::{Change, NewMail, Result, Store, StoreError, pass_turnstile};
use hamsa_domain::data::round::{Completeness, Contact, Link, Request, Round, link};
use hamsa_domain::id::{AuthorityCode, RequestId, RoundId, SchoolCode};
use hamsa_domain::{Instant, Language, Refusal};
use serde_json::json;
use sqlx::AnyConnection;
use std::collections::{BTreeMap, BTreeSet};

/// A link on its way to a school.
#[derive(Clone)]
pub struct Outgoing {
    /// Whose.
    pub request: RequestId,
    /// The hash of its secret.
    pub token_hash: String,
    /// The mail that carries it; nothing where it is printed.
    pub mail: Option<NewMail>,
}

/// What became of many requests at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gone {
    /// Those for which it was done.
    pub done: Vec<RequestId>,
    /// Those for which it was not, and why.
    pub left: Vec<(RequestId, Refusal)>,
}

impl Gone {
    /// Nothing, or the refusal of the only request that was asked about.
    pub fn only(self) -> Result<()> {
        match self.left.into_iter().next() {
            Some((_, refusal)) => Err(refusal.into()),
            None => Ok(()),
        }
    }
}

impl Store {
    /// Sets whom the city asks at its schools, all in one round: all of them, or none where one is refused. The same
    /// again changes nothing.
    pub async fn set_contacts(
        &self,
        change: &Change,
        contacts: &[(RequestId, Contact)],
    ) -> Result<()> {
        let Some((first, _)) = contacts.first() else { return Ok(()) };
        let mut tx = self.begin().await?;
        let (round, _) = lock_request(&mut tx, first).await?;
        let requests = requests_of(&mut tx, &round.id).await?;
        let mut is_changed = false;
        for (id, contact) in contacts {
            let request = requests.get(id).ok_or(StoreError::Missing)?;
            let after = request.with_contact(&round, contact.clone())?;
            if after == *request {
                continue;
            }
            is_changed = true;
            save_request(&mut tx, &after).await?;
            let detail = json!({ "school": after.school, "language": contact.language });
            change.record(&mut tx, "set_contact", "request", id.as_str(), detail).await?;
        }
        if is_changed {
            tx.commit().await?;
        }
        Ok(())
    }

    /// Sends first links, by mail or on paper, and opens the round with the first. Whoever has one already, or
    /// cannot be reached that way, is left.
    pub async fn send_requests(
        &self,
        change: &Change,
        round: &RoundId,
        outgoing: &[Outgoing],
    ) -> Result<Gone> {
        let mut tx = self.begin().await?;
        let before = lock(&mut tx, round).await?;
        let opened = before.opened(change.at)?;
        let step = |request: &Request, mail: bool| request.sent(&opened, mail, change.at);
        let gone = hand_out(&mut tx, change, &opened, outgoing, step).await?;
        if gone.done.is_empty() {
            return Ok(gone);
        }
        save_round(&mut tx, &opened).await?;
        tell(&mut tx, change, "send_requests", round, &gone).await?;
        tx.commit().await?;
        Ok(gone)
    }

    /// Reminds schools that owe something, each by a further link. Whoever was written to lately, or owes
    /// nothing any more, is left.
    pub async fn remind(
        &self,
        change: &Change,
        round: &RoundId,
        outgoing: &[Outgoing],
    ) -> Result<Gone> {
        let mut tx = self.begin().await?;
        let locked = lock(&mut tx, round).await?;
        let answers = newest_answers(&mut tx, round).await?;
        let nothing = BTreeMap::new();
        let step = |request: &Request, _: bool| {
            let answers = answers.get(&request.id).unwrap_or(&nothing);
            let completeness = Completeness::of(request, &locked.cells, answers);
            request.reminded(&locked, completeness, change.at)
        };
        let gone = hand_out(&mut tx, change, &locked, outgoing, step).await?;
        if gone.done.is_empty() {
            return Ok(gone);
        }
        tell(&mut tx, change, "remind", round, &gone).await?;
        tx.commit().await?;
        Ok(gone)
    }

    /// Gives schools links to be printed: their first ones, or further ones beside those they have. A page whose
    /// link opens nothing is worth nothing: all of it, or the refusal of one.
    pub async fn print_links(
        &self,
        change: &Change,
        round: &RoundId,
        outgoing: &[Outgoing],
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        let before = lock(&mut tx, round).await?;
        let opened = before.opened(change.at)?;
        let step = |request: &Request, mail: bool| match request.sent_at {
            None => request.sent(&opened, mail, change.at),
            Some(_) => request.may_get_link(&opened).map(|()| request.clone()),
        };
        let gone = hand_out(&mut tx, change, &opened, outgoing, step).await?;
        if let Some((_, refusal)) = gone.left.into_iter().next() {
            return Err(refusal.into());
        }
        if opened != before {
            save_round(&mut tx, &opened).await?;
        }
        let detail = json!({ "requests": gone.done });
        change.record(&mut tx, "print_links", "round", round.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }

    /// Gives a school a new link in the place of all it has, which open nothing from now on.
    pub async fn renew_link(&self, change: &Change, outgoing: &Outgoing) -> Result<()> {
        let mut tx = self.begin().await?;
        let (round, request) = lock_request(&mut tx, &outgoing.request).await?;
        request.may_get_link(&round)?;
        sqlx::query(
            "UPDATE request_links SET withdrawn_at = $1
             WHERE request_id = $2 AND withdrawn_at IS NULL",
        )
        .bind(change.at.0)
        .bind(request.id.as_str())
        .execute(&mut *tx)
        .await?;
        insert_link(&mut tx, &round, outgoing, change.at).await?;
        let detail = json!({ "school": request.school });
        change.record(&mut tx, "renew_link", "request", request.id.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }

    /// Marks a school as closed this year, or as open after all. The same again changes nothing.
    pub async fn mark_school_closed(
        &self,
        change: &Change,
        id: &RequestId,
        closed: bool,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        // Of how many schools figures are is of the figures. Taken before the round, as everywhere.
        pass_turnstile(&mut tx).await?;
        let (round, request) = lock_request(&mut tx, id).await?;
        let after = request.with_closed_school(&round, closed)?;
        if after == request {
            return Ok(());
        }
        save_request(&mut tx, &after).await?;
        let detail = json!({ "school": after.school, "closed": closed });
        change.record(&mut tx, "mark_school_closed", "request", id.as_str(), detail).await?;
        Ok(tx.commit().await?)
    }

    /// The schools of an authority that were said to be closed, and in which years.
    pub async fn closed_schools(
        &self,
        authority: &AuthorityCode,
    ) -> Result<BTreeSet<(SchoolCode, i32)>> {
        let rows = sqlx::query(
            "SELECT DISTINCT q.school_code, r.year FROM schools s
             JOIN requests q ON q.school_code = s.code JOIN rounds r ON r.id = q.round_id
             WHERE s.authority_code = $1 AND q.closed_school = 1",
        )
        .bind(authority.as_str())
        .fetch_all(&self.read)
        .await?;
        rows.iter()
            .map(|row| Ok((row.named("school_code", SchoolCode::new)?, row.year("year")?)))
            .collect()
    }

    /// Whose form a link opens, and whether it still does: that is for [`Link::check`] to say.
    pub async fn link(&self, token_hash: &str) -> Result<Option<(RequestId, Link)>> {
        let mut connection = self.read.acquire().await?;
        link_of(&mut connection, token_hash).await
    }

    /// The language in which the school is addressed that has this link; `None` where there is no such link.
    pub async fn language_of_link(&self, token_hash: &str) -> Result<Option<Language>> {
        let row = sqlx::query(
            "SELECT q.language FROM request_links l JOIN requests q ON q.id = l.request_id
             WHERE l.token_hash = $1",
        )
        .bind(token_hash)
        .fetch_optional(&self.read)
        .await?;
        row.map(|row| row.coded("language", Language::parse)).transpose()
    }

    /// Remembers that the school opened its form, the first time. Who knows that it was opened before need not
    /// ask.
    pub async fn link_opened(&self, id: &RequestId, at: Instant) -> Result<()> {
        sqlx::query("UPDATE requests SET opened_at = $1 WHERE id = $2 AND opened_at IS NULL")
            .bind(at.0)
            .bind(id.as_str())
            .execute(&self.write)
            .await?;
        Ok(())
    }

    /// Whom a city asked last at each of its schools.
    pub async fn remembered_contacts(
        &self,
        authority: &AuthorityCode,
    ) -> Result<BTreeMap<SchoolCode, Contact>> {
        let rows = sqlx::query(
            "SELECT q.school_code, q.contact_name, q.contact_email, q.language
             FROM rounds r JOIN requests q ON q.round_id = r.id
             WHERE r.authority_code = $1 AND (q.contact_name <> '' OR q.contact_email IS NOT NULL)
             ORDER BY q.id",
        )
        .bind(authority.as_str())
        .fetch_all(&self.read)
        .await?;
        rows.iter()
            .map(|row| Ok((row.named("school_code", SchoolCode::new)?, contact(row)?)))
            .collect()
    }
}

/// Takes the step for each request, and writes its link and its mail.
async fn hand_out(
    connection: &mut AnyConnection,
    change: &Change,
    round: &Round,
    outgoing: &[Outgoing],
    step: impl Fn(&Request, bool) -> std::result::Result<Request, Refusal>,
) -> Result<Gone> {
    let mut requests = requests_of(connection, &round.id).await?;
    let mut gone = Gone::default();
    for out in outgoing {
        let request = requests.get_mut(&out.request).ok_or(StoreError::Missing)?;
        match step(request, out.mail.is_some()) {
            Ok(after) => {
                save_request(connection, &after).await?;
                insert_link(connection, round, out, change.at).await?;
                gone.done.push(after.id.clone());
                *request = after;
            }
            Err(refusal) => gone.left.push((request.id.clone(), refusal)),
        }
    }
    Ok(gone)
}

/// Keeps a link, and queues the mail that carries it.
pub(super) async fn insert_link(
    connection: &mut AnyConnection,
    round: &Round,
    outgoing: &Outgoing,
    now: Instant,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO request_links (token_hash, request_id, made_at, expires_at)
         VALUES ($1, $2, $3, $4)",
    )
    .bind(&outgoing.token_hash)
    .bind(outgoing.request.as_str())
    .bind(now.0)
    .bind(link::expiry(round.deadline, now).0)
    .execute(&mut *connection)
    .await?;
    if let Some(mail) = &outgoing.mail {
        queue(connection, mail, now).await?;
    }
    Ok(())
}

/// A link and whose it is.
pub(super) async fn link_of(
    connection: &mut AnyConnection,
    token_hash: &str,
) -> Result<Option<(RequestId, Link)>> {
    let row = sqlx::query(
        "SELECT request_id, made_at, expires_at, withdrawn_at
         FROM request_links WHERE token_hash = $1",
    )
    .bind(token_hash)
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        let link = Link {
            made_at: row.instant("made_at")?,
            expires_at: row.instant("expires_at")?,
            withdrawn_at: row.instant_if("withdrawn_at")?,
        };
        Ok((row.named("request_id", RequestId::new)?, link))
    })
    .transpose()
}

async fn tell(
    connection: &mut AnyConnection,
    change: &Change,
    action: &str,
    round: &RoundId,
    gone: &Gone,
) -> Result<()> {
    let detail = json!({ "requests": gone.done, "left": gone.left.len() });
    change.record(connection, action, "round", round.as_str(), detail).await
}
