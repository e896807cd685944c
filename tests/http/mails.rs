//! Mails that a server does not take.

use crate::logs::log;
use hamsa::jobs::send_mails;
use hamsa::mail::Mailer;
use hamsa_domain::time::HOUR;
use hamsa_store::NewMail;
use hamsa_tests::household::Household;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

/// A server that knows nobody, and says whom.
async fn refuse(listener: TcpListener) {
    let (stream, _) = listener.accept().await.expect("a connection");
    let (reading, mut writing) = stream.into_split();
    let mut lines = BufReader::new(reading).lines();
    writing.write_all(b"220 hello\r\n").await.expect("written");
    while let Ok(Some(line)) = lines.next_line().await {
        let answer: &[u8] = match line.get(..4) {
            Some("RCPT") => b"550 5.1.1 <rana@hamsa.example>: no mailbox of Rana Khoury\r\n",
            _ => b"250 well\r\n",
        };
        writing.write_all(answer).await.expect("written");
    }
}

#[tokio::test]
async fn a_mail_that_is_refused_tells_nobody_whose_it_was() {
    let household = Household::new().await;
    let store = &household.server.house.store;
    let mail = NewMail {
        to: "rana@hamsa.example".into(),
        subject: "חמסה".into(),
        body_text: "http://localhost:3000/reset/secret".into(),
    };
    let (rana, until) = (household.newcomer(&mail.to, None).await, household.now() + HOUR);
    let asked = store.ask_reset(&household.change(), &rana, "hash", until, Some(&mail)).await;
    asked.expect("queued");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let mut settings = (*household.server.settings).clone();
    settings.smtp_url = Some(format!("smtp://{}", listener.local_addr().expect("an address")));
    tokio::spawn(refuse(listener));

    let (page, listening) = log();
    let mailer = Mailer::new(&settings).expect("a way out");
    send_mails(store, &mailer).await.expect("tried");
    drop(listening);
    let log = page.text();
    assert!(log.contains("SMTP: 550") && !log.to_lowercase().contains("rana"), "{log}");
    let mut dump = Vec::new();
    store.dump(&mut dump).await.expect("dumped");
    let dump = String::from_utf8(dump).expect("text");
    assert!(dump.contains("SMTP: 550") && !dump.contains("Khoury"), "what is kept");
}
