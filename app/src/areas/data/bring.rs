//! How a file of the Ministry comes in, from the browser and from the command line alike.
//!
//! [`preview`] reads it, says what it would change and keeps it; [`apply`] or [`cancel`] decides.
//! [`dry_run`] only reads; [`bring`] does all at once. A file that cannot be read at all leaves a
//! record of the attempt and changes nothing else.

mod read;
mod report;
mod schools;

pub use report::{Refused, Report, Total};

use crate::AppError;
use crate::files::short_name;
use crate::house::House;
use hamsa_domain::Instant;
use hamsa_domain::data::sheet::RowFault;
use hamsa_domain::id::ImportId;
use hamsa_store::{ALREADY_DECIDED, Change, Changes, ImportState, NewImport, StoreError};
use object_store::path::Path;
use object_store::{ObjectStoreExt, PutPayload};
use read::Content;

/// Why a file was not brought, other than that it cannot be read: that is part of its [`Report`].
#[derive(Debug, thiserror::Error)]
pub enum BringError {
    /// The database: also an import that does not exist, or that was decided before.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The place where files are kept.
    #[error("the kept files: {0}")]
    Files(#[from] object_store::Error),
    /// The work was cut short.
    #[error("reading was cut short: {0}")]
    Task(#[from] tokio::task::JoinError),
    /// A report cannot be written or read back.
    #[error("the report: {0}")]
    Report(#[from] serde_json::Error),
    /// The kept file is not what was previewed.
    #[error("the kept file {0} has been altered")]
    Altered(String),
}

impl From<BringError> for AppError {
    fn from(error: BringError) -> Self {
        match error {
            BringError::Store(error) => error.into(),
            other => crate::request::broken(&other),
        }
    }
}

/// Where the original of a file is kept in [`House::files`], by its fingerprint.
pub fn kept(hash: &str) -> Path {
    Path::from(hash)
}

/// Reads a file and says what it would change. Writes nothing at all.
///
/// # Errors
///
/// Whatever [`BringError`] tells.
pub async fn dry_run(
    house: &House,
    now: Instant,
    name: &str,
    bytes: Vec<u8>,
) -> Result<(Report, Vec<RowFault>), BringError> {
    let content = read::read(short_name(name), bytes, now).await?;
    let (report, _) = read::report(house, &content).await?;
    Ok((report, content.faults))
}

/// Reads a file, keeps it, and records what it would change, for a person to decide.
///
/// # Errors
///
/// As [`dry_run`].
pub async fn preview(
    house: &House,
    change: &Change,
    name: &str,
    bytes: Vec<u8>,
) -> Result<(ImportId, Report), BringError> {
    let content = read::read(short_name(name), bytes, change.at).await?;
    let (report, placed) = read::report(house, &content).await?;
    let id = keep(house, change, &content, &report, placed.is_some()).await?;
    Ok((id, report))
}

/// Applies a previewed file: all of it, in one transaction, or nothing.
///
/// # Errors
///
/// As [`dry_run`]; a conflict if it was applied or cancelled before.
pub async fn apply(house: &House, change: &Change, id: &ImportId) -> Result<Changes, BringError> {
    let import = house.store.import(id).await?.ok_or(StoreError::Missing)?;
    if import.state != ImportState::Previewed {
        return Err(StoreError::Conflict(ALREADY_DECIDED).into());
    }
    let bytes = house.files.get(&kept(&import.file_hash)).await?.bytes().await?;
    let content = read::read(import.file_name, bytes.into(), change.at).await?;
    if content.hash != import.file_hash {
        return Err(BringError::Altered(import.file_hash));
    }
    let placed = read::place(house, &content).await?;
    Ok(house.store.apply_import(change, id, &placed.rows, &placed.schools).await?)
}

/// Gives a previewed file up; it stays on record.
///
/// # Errors
///
/// As [`apply`].
pub async fn cancel(house: &House, change: &Change, id: &ImportId) -> Result<(), BringError> {
    Ok(house.store.cancel_import(change, id).await?)
}

/// Takes an applied file back out of the figures: everything is as it was before.
///
/// # Errors
///
/// The database; a conflict if a later file speaks of the same figures.
pub async fn undo(house: &House, change: &Change, id: &ImportId) -> Result<(), BringError> {
    Ok(house.store.undo_import(change, id).await?)
}

/// Previews and applies in one go, where nobody looks in between.
///
/// # Errors
///
/// As [`dry_run`].
pub async fn bring(
    house: &House,
    change: &Change,
    name: &str,
    bytes: Vec<u8>,
) -> Result<(Report, Vec<RowFault>), BringError> {
    let (report, faults, _) = bring_unless_unusual(house, change, name, bytes, true).await?;
    Ok((report, faults))
}

/// The same, and the import where the file was applied; but of a file whose report has cautions nothing
/// is kept, for a person to look at it first, unless it is to be applied `anyway`.
///
/// # Errors
///
/// As [`dry_run`].
pub async fn bring_unless_unusual(
    house: &House,
    change: &Change,
    name: &str,
    bytes: Vec<u8>,
    anyway: bool,
) -> Result<(Report, Vec<RowFault>, Option<ImportId>), BringError> {
    let content = read::read(short_name(name), bytes, change.at).await?;
    let (mut report, placed) = read::report(house, &content).await?;
    if !anyway && !report.cautions.is_empty() {
        return Ok((report, content.faults, None));
    }
    let id = keep(house, change, &content, &report, placed.is_some()).await?;
    let Some(placed) = placed else { return Ok((report, content.faults, None)) };
    report.changes = house.store.apply_import(change, &id, &placed.rows, &placed.schools).await?;
    Ok((report, content.faults, Some(id)))
}

/// Keeps a file that is `readable`, and records what was said about it.
async fn keep(
    house: &House,
    change: &Change,
    content: &Content,
    report: &Report,
    readable: bool,
) -> Result<ImportId, BringError> {
    if readable {
        house.files.put(&kept(&content.hash), PutPayload::from(content.bytes.clone())).await?;
    }
    let import = NewImport {
        file_hash: content.hash.clone(),
        file_name: content.name.clone(),
        file_size: report.size,
        state: if readable { ImportState::Previewed } else { ImportState::Failed },
        summary: serde_json::to_value(report)?,
        faults: serde_json::to_value(&content.faults)?,
    };
    Ok(house.store.keep_import(change, &import).await?)
}
