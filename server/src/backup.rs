//! Backups: a dump of the database, the kept files, and a list of their hashes.

use crate::Server;
use futures::TryStreamExt;
use hamsa_store::{Change, StoreError};
use object_store::path::Path as Key;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use std::io;
use std::path::{Path, PathBuf};
use tokio::fs;
use tokio::io::AsyncWriteExt;

/// The list of hashes, as `sha256sum` writes and checks it.
pub const SUMS: &str = "SHA256SUMS";
/// The database.
const DATABASE: &str = "database.jsonl";
/// The folder of kept files.
const FILES: &str = "files";

/// What was copied.
pub struct Copied {
    /// Rows of the database.
    pub rows: i64,
    /// Kept files.
    pub files: usize,
}

/// Why a backup was not written or read.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The folder to write to holds something.
    #[error("{} is not empty", .0.display())]
    NotEmpty(PathBuf),
    /// A file of the backup is not what it was.
    #[error("the backup is not whole: {0}")]
    Broken(String),
    /// The database.
    #[error("the database: {0}")]
    Store(#[from] StoreError),
    /// The kept files.
    #[error("the kept files: {0}")]
    Files(#[from] object_store::Error),
    /// The folder.
    #[error("the folder of the backup: {0}")]
    Folder(#[from] io::Error),
}

/// Writes the database and all kept files into `folder`, for nobody but the one who runs this. The
/// list of hashes comes last: without it a backup is not one.
///
/// # Errors
///
/// If the folder holds something already, or anything cannot be read or written.
pub async fn write(server: &Server, folder: &Path) -> Result<Copied, BackupError> {
    let mut private = fs::DirBuilder::new();
    private.recursive(true).mode(0o700).create(folder.join(FILES)).await?;
    let has_something = fs::try_exists(folder.join(SUMS)).await?
        || fs::try_exists(folder.join(DATABASE)).await?
        || fs::read_dir(folder.join(FILES)).await?.next_entry().await?.is_some();
    if has_something {
        return Err(BackupError::NotEmpty(folder.to_path_buf()));
    }
    let rows = server.house.store.backup_to(&folder.join(DATABASE)).await?;
    let mut sums = line(&fs::read(folder.join(DATABASE)).await?, DATABASE);
    let kept: Vec<_> = server.house.files.list(None).try_collect().await?;
    for file in &kept {
        let bytes = server.house.files.get(&file.location).await?.bytes().await?;
        let name = format!("{FILES}/{}", file.location);
        keep(&folder.join(&name), &bytes).await?;
        sums.push_str(&line(&bytes, &name));
    }
    keep(&folder.join(SUMS), sums.as_bytes()).await?;
    Ok(Copied { rows, files: kept.len() })
}

async fn keep(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut private = fs::OpenOptions::new();
    let mut file = private.write(true).create_new(true).mode(0o600).open(path).await?;
    file.write_all(bytes).await?;
    file.sync_all().await
}

/// Reads a backup into an empty house. Everything is checked before anything is written, and the
/// database comes last: until it is there the house is empty, and whatever fails can be tried again.
///
/// # Errors
///
/// If the backup is not whole, the house is not empty, or anything cannot be read or written.
pub async fn read(server: &Server, change: &Change, folder: &Path) -> Result<Copied, BackupError> {
    let files = verify(folder).await?;
    for file in &files {
        let bytes = fs::read(folder.join(FILES).join(file)).await?;
        server.house.files.put(&Key::from(file.as_str()), PutPayload::from(bytes)).await?;
    }
    let rows = server.house.store.restore_from(change, &folder.join(DATABASE)).await?;
    Ok(Copied { rows, files: files.len() })
}

/// Checks that a backup is whole; answers the names of its kept files.
///
/// # Errors
///
/// What is not as its list says.
pub async fn verify(folder: &Path) -> Result<Vec<String>, BackupError> {
    let sums = fs::read_to_string(folder.join(SUMS))
        .await
        .map_err(|error| BackupError::Broken(format!("{SUMS}: {error}")))?;
    let mut files = Vec::new();
    let mut has_database = false;
    for sum in sums.lines() {
        let name = check(folder, sum).await?;
        match name.strip_prefix(&format!("{FILES}/")) {
            Some(file) => files.push(file.to_owned()),
            None => has_database |= name == DATABASE,
        }
    }
    if !has_database {
        return Err(BackupError::Broken(format!("{SUMS} does not name {DATABASE}")));
    }
    Ok(files)
}

/// The file that a line of the list names, if it is what the line says.
async fn check<'l>(folder: &Path, sum: &'l str) -> Result<&'l str, BackupError> {
    let broken = |what: &str| BackupError::Broken(format!("{what}: {sum}"));
    let (_, name) = sum.split_once("  ").ok_or_else(|| broken("a line without a name"))?;
    // Names come from the backup: none may lead out of it.
    if name.split('/').any(|part| part.is_empty() || part == "..") {
        return Err(broken("a name that leads elsewhere"));
    }
    let bytes = fs::read(folder.join(name)).await.map_err(|error| broken(&error.to_string()))?;
    if line(&bytes, name).trim_end() == sum { Ok(name) } else { Err(broken("altered")) }
}

fn line(bytes: &[u8], name: &str) -> String {
    format!("{}  {name}\n", hamsa_intake::fingerprint(bytes))
}
