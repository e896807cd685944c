//! A PostgreSQL for the length of a test.
//!
//! `TEST_POSTGRES_URL` names a server to use. Without it a throw-away cluster is started from
//! Debian's package, in a temporary folder, on a socket, with nothing durable about it; as root it
//! runs as the user `postgres`, since PostgreSQL refuses root.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// A server: a given one, or a throw-away cluster that ends with its last database.
pub struct Cluster {
    url: String,
    folder: Option<PathBuf>,
}

/// An empty database of its own, dropped at the end.
pub struct Database {
    /// Where it is.
    pub url: String,
    name: String,
    cluster: Arc<Cluster>,
}

static SHARED: Mutex<Weak<Cluster>> = Mutex::new(Weak::new());
static COUNTER: AtomicU32 = AtomicU32::new(1);

impl Database {
    /// Makes an empty database, starting the cluster if none is running.
    pub fn create() -> Self {
        let cluster = {
            let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
            shared.upgrade().unwrap_or_else(|| {
                let cluster = Arc::new(Cluster::start());
                *shared = Arc::downgrade(&cluster);
                cluster
            })
        };
        let name = unique_name();
        run(program("createdb").args(["--maintenance-db", &cluster.url, &name]));
        Self { url: with_database(&cluster.url, &name), name, cluster }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let server = &self.cluster.url;
        run(program("dropdb").args(["--force", "--maintenance-db", server, &self.name]));
    }
}

impl Cluster {
    fn start() -> Self {
        if let Ok(url) = std::env::var("TEST_POSTGRES_URL")
            && !url.is_empty()
        {
            return Self { url, folder: None };
        }
        let folder = std::env::temp_dir().join(unique_name());
        std::fs::create_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        if is_root() {
            run(Command::new("chown").arg("postgres").arg(&folder));
        }
        let (data, log) = (folder.join("data"), folder.join("log"));
        let settings = format!(
            "-k {} -c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off",
            folder.display()
        );
        run(as_postgres("initdb")
            .args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-sync", "-D"])
            .arg(&data));
        run(as_postgres("pg_ctl")
            .args(["start", "--wait", "-o", &settings, "-l"])
            .arg(&log)
            .arg("-D")
            .arg(&data));
        let url = format!("postgres:///postgres?host={}&user=postgres", folder.display());
        Self { url, folder: Some(folder) }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let Some(folder) = &self.folder else { return };
        run(as_postgres("pg_ctl")
            .args(["stop", "--mode=immediate", "-D"])
            .arg(folder.join("data")));
        if let Err(error) = std::fs::remove_dir_all(folder) {
            eprintln!("{} stays: {error}", folder.display());
        }
    }
}

fn with_database(server: &str, name: &str) -> String {
    let (address, parameters) = server.split_once('?').unwrap_or((server, ""));
    let start = address.find("://").map_or(0, |place| place + 3);
    let end = address[start..].find('/').map_or(address.len(), |place| start + place);
    let separator = if parameters.is_empty() { "" } else { "?" };
    format!("{}/{name}{separator}{parameters}", &address[..end])
}

fn unique_name() -> String {
    format!("hamsa_test_{}_{}", std::process::id(), COUNTER.fetch_add(1, Ordering::Relaxed))
}

fn is_root() -> bool {
    let answer = Command::new("id").arg("-u").output();
    answer.is_ok_and(|answer| answer.stdout.trim_ascii() == b"0")
}

fn as_postgres(name: &str) -> Command {
    if !is_root() {
        return program(name);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program(name).get_program());
    command
}

/// A program of PostgreSQL. Debian keeps the server's outside of `PATH`, one folder per version.
fn program(name: &str) -> Command {
    let mut versions: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .map(|folder| folder.flatten().map(|version| version.path()).collect())
        .unwrap_or_default();
    versions.sort();
    let found = versions
        .iter()
        .rev()
        .map(|version| version.join("bin").join(name))
        .find(|file| file.exists());
    let mut command = Command::new(found.as_deref().unwrap_or(Path::new(name)));
    // The folder from which the test runs need not be readable by the user `postgres`.
    command.current_dir("/");
    command
}

fn run(command: &mut Command) {
    // A server that stays must not inherit a pipe that somebody waits for.
    let done = command.current_dir("/").stdin(Stdio::null()).stdout(Stdio::null()).status();
    match done {
        Ok(status) if status.success() => {}
        Ok(status) => eprintln!("{command:?}: {status}"),
        Err(error) => panic!("{command:?}: {error}; PostgreSQL is Debian's package `postgresql`"),
    }
}
