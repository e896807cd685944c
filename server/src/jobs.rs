//! What the server does by itself: mails go out, boards are written about every week, and what has expired is
//! thrown away.
//!
//! Several servers may do this at once: who sends or writes a mail leases it in the database.

use crate::mail::{MailError, Mailer};
use crate::{Server, clock};
use hamsa_app::areas::data::boards::weekly;
use hamsa_domain::Instant;
use hamsa_domain::time::{HOUR, MINUTE};
use hamsa_store::{Change, Mail, Store, StoreError};
use std::future::Future;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// How often it is looked for mails to send.
const MAIL_EVERY: Duration = Duration::from_secs(5);
/// How often what has expired is thrown away.
const TIDY_EVERY: Duration = Duration::from_secs(60 * 60);
/// How often it is looked for boards to write about.
const WEEKLY_EVERY: Duration = Duration::from_secs(60);
/// How long one server has for the mail it took, in milliseconds: longer than any mail takes.
const LEASE: i64 = 5 * MINUTE;
/// How long jobs under way may take once the server is told to stop.
const FAREWELL: Duration = Duration::from_secs(10);
/// How often a mail is tried before it is given up.
const ATTEMPTS: i64 = 6;
/// What stands in the audit in place of a request's number.
const JOB: &str = "job";

/// The jobs of this process.
pub struct Jobs {
    stopping: watch::Sender<()>,
    tasks: JoinSet<()>,
}

impl Jobs {
    /// Lets each finish what it is at, if it does so soon.
    pub async fn stop(mut self) {
        self.stopping.send_replace(());
        let done = async { while self.tasks.join_next().await.is_some() {} };
        if tokio::time::timeout(FAREWELL, done).await.is_err() {
            tracing::warn!("a job was cut off");
            self.tasks.shutdown().await;
        }
    }
}

/// Starts them.
///
/// # Errors
///
/// If mails have no way out.
pub fn start(server: &Server) -> Result<Jobs, MailError> {
    let mailer = std::sync::Arc::new(Mailer::new(&server.settings)?);
    let stopping = watch::Sender::new(());
    let mut tasks = JoinSet::new();
    let store = server.house.store.clone();
    tasks.spawn(every(MAIL_EVERY, stopping.subscribe(), move || {
        let (store, mailer) = (store.clone(), mailer.clone());
        async move { report("mail", send_mails(&store, &mailer).await) }
    }));
    let house = server.house.clone();
    tasks.spawn(every(WEEKLY_EVERY, stopping.subscribe(), move || {
        let house = house.clone();
        async move {
            let change = Change::by_system(clock::now(), JOB);
            if let Err(error) = weekly::write_due(&house, &change).await {
                tracing::error!(job.name = "weekly", error = %error, "a job failed");
            }
        }
    }));
    let store = server.house.store.clone();
    tasks.spawn(every(TIDY_EVERY, stopping.subscribe(), move || {
        let store = store.clone();
        async move {
            let change = Change::by_system(clock::now(), JOB);
            report("tidying", store.tidy_up(&change).await.map(|_| ()));
        }
    }));
    Ok(Jobs { stopping, tasks })
}

async fn every<Job, Done>(period: Duration, mut stopping: watch::Receiver<()>, job: Job)
where
    Job: Fn() -> Done,
    Done: Future<Output = ()>,
{
    let mut ticks = tokio::time::interval(period);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = ticks.tick() => job().await,
            _ = stopping.changed() => return,
        }
    }
}

fn report(job: &'static str, result: Result<(), StoreError>) {
    if let Err(error) = result {
        tracing::error!(job.name = job, error = %error, "a job failed");
    }
}

/// Sends what waits, until nothing does. A mail whose fate the database does not take down is
/// leased until it is tried again, and holds up no other.
///
/// # Errors
///
/// If no mail can be leased; a mail that is not taken is tried again later.
pub async fn send_mails(store: &Store, mailer: &Mailer) -> Result<(), StoreError> {
    loop {
        let now = clock::now();
        let Some(mail) = store.lease_mails(now, now + LEASE, 1).await?.pop() else { return Ok(()) };
        report("mail", send(store, mailer, &mail).await);
    }
}

async fn send(store: &Store, mailer: &Mailer, mail: &Mail) -> Result<(), StoreError> {
    match mailer.send(mail).await {
        Ok(()) => store.mail_sent(&mail.id, clock::now()).await,
        Err(error) => {
            tracing::warn!(mail.id = %mail.id, error = %error, "a mail was not taken");
            let retry_at = retry_at(mail, clock::now());
            store.mail_failed(&mail.id, &error.to_string(), retry_at).await
        }
    }
}

/// After 2, 4, 8, 16, 32 minutes; then it is given up.
fn retry_at(mail: &Mail, now: Instant) -> Option<Instant> {
    let minutes = 1_i64 << mail.attempts.clamp(1, ATTEMPTS);
    (mail.attempts < ATTEMPTS).then(|| now + (minutes * MINUTE).min(HOUR))
}
