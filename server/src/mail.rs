//! Sending mail: by SMTP, or into files where there is none.

use crate::private;
use crate::settings::Settings;
use hamsa_store::Mail;
use lettre::message::{Mailbox, header::ContentType};
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::path::PathBuf;
use std::time::Duration;
use tokio::time::timeout;

/// The way out.
pub struct Mailer {
    from: Mailbox,
    way: Way,
}

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Files(AsyncFileTransport<Tokio1Executor>),
}

/// How long the SMTP server may take for each of its answers.
const ANSWER: Duration = Duration::from_secs(15);
/// How long it may take for one mail as a whole.
const MAIL: Duration = Duration::from_secs(60);

/// Why a mail was not sent. Never tells to whom: what servers answer often does.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// Sender or receiver is not an address.
    #[error("not an address")]
    Address(#[from] lettre::address::AddressError),
    /// The message cannot be put together.
    #[error("the message: {0}")]
    Message(#[from] lettre::error::Error),
    /// The SMTP server.
    #[error("SMTP: {}", kind(.0))]
    Smtp(#[from] lettre::transport::smtp::Error),
    /// The SMTP server never came to an end.
    #[error("SMTP: took too long")]
    Slow(#[from] tokio::time::error::Elapsed),
    /// The outbox.
    #[error("the outbox: {0}")]
    Files(#[from] lettre::transport::file::Error),
    /// The outbox's folder.
    #[error("the outbox: {0}")]
    Folder(#[from] std::io::Error),
}

impl Mailer {
    /// The way that the settings name.
    ///
    /// # Errors
    ///
    /// If the sender or the server's address does not hold, or the outbox cannot be made.
    pub fn new(settings: &Settings) -> Result<Self, MailError> {
        let way = match &settings.smtp_url {
            Some(url) => {
                let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?;
                Way::Smtp(smtp.timeout(Some(ANSWER)).build())
            }
            None => {
                let outbox = outbox(settings);
                private::folder(&outbox)?;
                Way::Files(AsyncFileTransport::new(outbox))
            }
        };
        Ok(Self { from: settings.mail_from.parse()?, way })
    }

    /// Sends one mail.
    ///
    /// # Errors
    ///
    /// If it cannot be put together, or is not taken.
    pub async fn send(&self, mail: &Mail) -> Result<(), MailError> {
        let message = Message::builder()
            .from(self.from.clone())
            .to(mail.to.parse()?)
            .subject(mail.subject.as_str())
            .header(ContentType::TEXT_PLAIN)
            .body(mail.body_text.clone())?;
        match &self.way {
            Way::Smtp(smtp) => timeout(MAIL, smtp.send(message)).await?.map(|_| ())?,
            Way::Files(files) => files.send(message).await.map(|_| ())?,
        }
        Ok(())
    }
}

/// The code of the answer, or else what failed.
fn kind(error: &lettre::transport::smtp::Error) -> String {
    match error.status() {
        Some(code) => code.to_string(),
        None if error.is_timeout() => "no answer in time".into(),
        None if error.is_tls() => "no secure connection".into(),
        None if error.is_response() => "not an SMTP answer".into(),
        None if error.is_client() => "refused before it was sent".into(),
        None => "no connection".into(),
    }
}

/// Where mails go that nobody sends.
fn outbox(settings: &Settings) -> PathBuf {
    settings.var.join("outbox")
}

#[cfg(test)]
mod tests {
    use super::*;
    use hamsa_domain::people::credentials::email;

    #[test]
    fn what_the_form_takes_for_an_address_the_mailer_takes_as_well() {
        let entered = [
            "Rana <rana@hamsa.example>",
            "<a@b.com>",
            "a@b.com\u{202E}",
            "a@b.com>",
            "a@-b.com",
            "a..b@ex.com",
            "x\"y@ex.com",
            "a;b@ex.com",
            "a@[127.0.0.1].x",
            "o'neil+x@b-c.co.il",
            "a!#$%&'*+-/=?^_`{|}~b@ex.com",
            "a@xn--4dbrk0ce",
            "a@b.c",
            "1@2.3d",
            "a.@ex.com",
            &format!("{}@ex.com", "a".repeat(64)),
            &format!("{}@ex.com", "a".repeat(84)),
            &format!("a@{}.com", "b".repeat(63)),
            &format!("a@{}.com", "b".repeat(64)),
        ];
        let mut taken = 0;
        for address in entered.iter().filter_map(|entered| email(entered).ok()) {
            assert!(address.parse::<Mailbox>().is_ok(), "{address}");
            taken += 1;
        }
        assert!(taken > 6, "{taken}");
    }
}
