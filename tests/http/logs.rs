//! The log tells what was asked and how it went, and nothing about who asked.

use hamsa_tests::household::{Ask, Household};
use http::{HeaderName, header};
use std::io;
use std::sync::{Arc, Mutex, Once, PoisonError};
use tracing::Level;

#[derive(Clone, Default)]
pub struct Page(Arc<Mutex<Vec<u8>>>);

impl Page {
    pub fn text(&self) -> String {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&lines).into_owned()
    }
}

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

static LISTENING: Once = Once::new();

/// A page on which the log is written until the second is dropped.
pub fn log() -> (Page, tracing::subscriber::DefaultGuard) {
    // Somebody listens everywhere: else a test beside this one, in which nobody does, may mark a line
    // of the log as heard by none just when it is first reached.
    LISTENING.call_once(|| {
        let deaf =
            tracing_subscriber::fmt().with_max_level(Level::INFO).with_writer(io::sink).finish();
        tracing::subscriber::set_global_default(deaf).expect("nobody listened before");
    });
    let page = Page::default();
    let writer = page.clone();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .with_max_level(Level::INFO)
        .with_writer(move || writer.clone())
        .finish();
    (page, tracing::subscriber::set_default(subscriber))
}

#[tokio::test]
async fn the_log_names_routes_and_numbers_but_no_person_and_no_secret() {
    let household = Household::new().await;
    let (page, listening) = log();
    let fields = [("email", "rana@hamsa.example"), ("password", "wrong but secret")];
    let ask = Ask::post("/sign-in?next=%2Faccount", &fields)
        .with(header::USER_AGENT, "Rana's phone")
        .with(HeaderName::from_static("x-forwarded-for"), "203.0.113.7")
        .with(header::COOKIE, "hamsa=session-secret");
    let answer = household.ask(ask).await;
    household.ask(Ask::get("/reset/reset-secret?from=rana")).await;
    household.ask(Ask::get("/no/such/path-of-rana")).await;
    drop(listening);

    let log = page.text();
    let number = answer.header("x-request-number");
    for told in [
        "\"http.route\":\"/sign-in\"",
        "\"http.route\":\"/reset/{token}\"",
        "\"http.status\":422",
        number,
    ] {
        assert!(log.contains(told), "{told} is missing in {log}");
    }
    for secret in ["rana", "Rana", "secret", "203.0.113.7", "%2Faccount"] {
        assert!(!log.contains(secret), "{secret} stands in {log}");
    }
}
