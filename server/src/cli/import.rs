//! `hamsa import`: the same way in as in the browser.

use super::{Outcome, change, must_be_migrated, words};
use crate::{Server, clock};
use hamsa_app::areas::data::bring::{self, BringError, Report};
use hamsa_domain::data::sheet::RowFault;
use hamsa_store::Changes;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The exit code if a file cannot be read.
const UNREADABLE: u8 = 2;

/// What may be asked of `import`.
#[derive(clap::Args)]
pub struct Arguments {
    /// XLSX or CSV files of the Ministry.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Only read and report; write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Report as JSON: a list with one object for each file.
    #[arg(long)]
    json: bool,
}

/// Brings the files one after the other. Exit code 2 if any of them cannot be read.
pub async fn import(server: &Server, arguments: &Arguments) -> Outcome {
    must_be_migrated(server).await?;
    let mut reports = Vec::new();
    let mut unreadable = false;
    for path in &arguments.files {
        let (report, faults) = file(server, path, arguments.dry_run).await?;
        unreadable |= report.unreadable.is_some();
        if arguments.json {
            reports.push(in_json(path, &report, &faults));
        } else {
            words::say(&words::report(&report, &faults, arguments.dry_run))?;
        }
    }
    if arguments.json {
        words::say(&format!("{}\n", serde_json::to_string_pretty(&reports)?))?;
    }
    Ok(if unreadable { ExitCode::from(UNREADABLE) } else { ExitCode::SUCCESS })
}

async fn file(
    server: &Server,
    path: &Path,
    dry_run: bool,
) -> Result<(Report, Vec<RowFault>), BringError> {
    let name = path.display().to_string();
    let bytes = match tokio::fs::read(path).await {
        Ok(bytes) => bytes,
        Err(error) => return Ok((Report::missing(&name, &error.to_string()), Vec::new())),
    };
    if dry_run {
        bring::dry_run(&server.house, clock::now(), &name, bytes).await
    } else {
        bring::bring(&server.house, &change(), &name, bytes).await
    }
}

fn in_json(path: &Path, report: &Report, faults: &[RowFault]) -> Value {
    let Changes { added, changed, unchanged, absent, first_changed } = &report.changes;
    json!({
        "file": path.display().to_string(),
        "hash": report.hash,
        "unreadable": report.unreadable,
        "as_of": report.as_of,
        "rows_read": report.rows_read,
        "rows_used": report.rows_used,
        "rows_unused": report.rows_unused.values().sum::<u64>(),
        "rows_unused_by_reason": report.rows_unused,
        "rows_faulty": report.rows_faulty,
        "faults": faults.iter().map(fault).collect::<Vec<_>>(),
        "totals": report.totals,
        "changes": {
            "added": added,
            "changed": changed,
            "unchanged": unchanged,
            "absent": absent,
            "first_changed": first_changed,
        },
        "schools": report.schools,
        "schools_unplaced": report.schools_unplaced,
        "cautions": report.cautions,
        "doubtful": report.doubtful,
    })
}

fn fault(fault: &RowFault) -> Value {
    json!({
        "sheet": fault.sheet,
        "row": fault.row,
        "column": fault.column,
        "value": fault.value,
        "reason": fault.reason,
    })
}
