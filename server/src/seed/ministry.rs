//! The Ministry's files that come with the seeds, brought in as any other file is.

use super::SeedError;
use crate::Server;
use hamsa_app::areas::data::bring;
use hamsa_store::{Change, ImportState};
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// How many past imports are looked through for a file that was brought before.
const REMEMBERED: i64 = 1_000;

/// Brings every file in `seeds/ministry` that was not applied before.
pub async fn bring_all(server: &Server, change: &Change) -> Result<Vec<String>, SeedError> {
    let imports = server.house.store.imports(REMEMBERED).await?;
    let applied: HashSet<String> = imports
        .into_iter()
        .filter(|import| import.state == ImportState::Applied)
        .map(|import| import.file_hash)
        .collect();
    let mut lines = Vec::new();
    for path in files(&server.settings.seeds.join("ministry"))? {
        let bytes = tokio::fs::read(&path).await?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if applied.contains(&hamsa_intake::fingerprint(&bytes)) {
            lines.push(format!("{name}: brought before."));
            continue;
        }
        let (report, _) = bring::bring(&server.house, change, &name, bytes).await?;
        if let Some(refused) = report.unreadable {
            return Err(SeedError::Unreadable { file: name.into_owned(), why: refused.plain });
        }
        let changes = &report.changes;
        lines.push(format!(
            "{name}: {} rows read, {} used; {} figures added, {} changed.",
            report.rows_read, report.rows_used, changes.added, changes.changed
        ));
    }
    Ok(lines)
}

/// By name, so that earlier years come first.
pub fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "xlsx" || ending == "csv") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
