//! A whole house in one process: database, files, bundle, router, and people of every role in it.

#![allow(clippy::expect_used)]

mod answering;
mod asking;
mod late_truth;
mod people;
mod rounds;
mod things;

pub use answering::AskedSchool;
pub use asking::{Answer, Ask};
pub use late_truth::{EXAMINEES, GRADUATES, about};
pub use people::Who;
pub use rounds::CELLS;
pub use things::{MINISTRY_CSV, school};

use things::things;

use crate::postgres::Database;
use axum::Router;
use hamsa::{Server, Settings};
use hamsa_domain::Instant;
use hamsa_store::{Change, Engine};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

static COUNTER: AtomicU32 = AtomicU32::new(1);

/// Where the house of the tests is to be reached.
pub const ADDRESS: &str = "http://localhost:3000";

/// A house of its own for one test, torn down at its end.
pub struct Household {
    /// What is behind the router.
    pub server: Server,
    router: Router,
    folder: PathBuf,
    /// Dropped after the server.
    _database: Option<Database>,
}

impl Household {
    /// A house with three cities, their figures, and nobody in it yet.
    pub async fn new() -> Self {
        Self::on(Engine::Sqlite).await
    }

    /// The same on an engine.
    pub async fn on(engine: Engine) -> Self {
        let database = (engine == Engine::Postgres).then(Database::create);
        Self::furnished(&[], database).await
    }

    /// The same with these settings.
    pub async fn new_with(settings: &[(&str, &str)]) -> Self {
        Self::furnished(settings, None).await
    }

    async fn furnished(settings: &[(&str, &str)], database: Option<Database>) -> Self {
        let url = database.as_ref().map(|database| ("DATABASE_URL", database.url.as_str()));
        let own = [("HAMSA_ADDRESS", ADDRESS)].into_iter().chain(url);
        let settings = own.chain(settings.iter().copied()).collect::<Vec<_>>();
        let mut household = Self::set_up(&settings).await;
        household._database = database;
        household.server.house.store.migrate().await.expect("migrated");
        things(&household).await;
        household
    }

    /// A house that was only just built: nothing is in its database, not even tables.
    pub async fn empty(address: &str) -> Self {
        Self::set_up(&[("HAMSA_ADDRESS", address)]).await
    }

    /// The same with these settings.
    pub async fn set_up(settings: &[(&str, &str)]) -> Self {
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let folder =
            std::env::temp_dir().join(format!("hamsa-house-{}-{number}", std::process::id()));
        bundle(&folder.join("site"));
        let given = settings.iter().map(|(name, value)| (*name, (*value).to_owned()));
        let own = [("HAMSA_VAR", "var"), ("HAMSA_SITE", "site")]
            .map(|(name, part)| (name, folder.join(part).display().to_string()));
        let settings = given.chain(own).map(|(name, value)| (name.to_owned(), value));
        let settings = Settings::from(None, settings).expect("settings hold");
        let server = Server::open(settings).await.expect("the house opens");
        Self { router: hamsa::router(server.clone()), server, folder, _database: None }
    }

    /// Asks for something, as a browser would.
    pub async fn ask(&self, ask: Ask) -> Answer {
        ask.of(&self.router).await
    }

    /// A page, for somebody.
    pub async fn get(&self, who: Who, path: &str) -> Answer {
        self.ask(Ask::get(path).with_session(self.session(who).await)).await
    }

    /// A form, sent by somebody from one of our own pages.
    pub async fn post(&self, who: Who, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.ask(Ask::post(path, fields).with_session(self.session(who).await)).await
    }

    /// A form with a file in it, sent by somebody from one of our own pages.
    pub async fn upload(&self, who: Who, path: &str, file: &[u8]) -> Answer {
        let ask = Ask::upload(path, "table.csv", file);
        self.ask(ask.with_session(self.session(who).await)).await
    }

    /// What the router says it answers: see [`asking::routes`].
    pub fn routes(&self) -> Vec<(String, String)> {
        asking::routes(&self.router)
    }

    /// Now.
    pub fn now(&self) -> Instant {
        hamsa::clock::now()
    }

    /// A change that nobody in particular makes.
    pub fn change(&self) -> Change {
        Change::by_system(self.now(), "test")
    }
}

impl Drop for Household {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

/// A bundle as hamsa-bundle writes it, with a few files.
fn bundle(site: &Path) {
    let package = site.join("pkg");
    std::fs::create_dir_all(&package).expect("a folder");
    let write =
        |name: &str, content: &[u8]| std::fs::write(package.join(name), content).expect("a file");
    write("answer-worker.0123456789ab.js", b"a worker");
    write("main.0123456789ab.css", b"body { margin: 0 }");
    write("main.0123456789ab.css.br", b"smaller, by brotli");
    write("main.0123456789ab.css.gz", b"smaller, by gzip");
    write("rubik-latin.0123456789ab.woff2", b"a font");
    let manifest = r#"{ "answer-worker.js": "answer-worker.0123456789ab.js", "main.css": "main.0123456789ab.css", "rubik-latin.woff2": "rubik-latin.0123456789ab.woff2" }"#;
    std::fs::write(site.join("manifest.json"), manifest).expect("a manifest");
}
