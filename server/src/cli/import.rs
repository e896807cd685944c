//! `hamsa import`: the same way in as in the browser.

use super::{Outcome, change, must_be_migrated, words};
use crate::{Server, clock};
use hamsa_app::areas::data::bring::{self, BringError, Report};
use hamsa_domain::data::sheet::RowFault;
use hamsa_domain::id::ImportId;
use hamsa_store::Changes;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The exit code if a file cannot be read.
const UNREADABLE: u8 = 2;

/// The exit code if nothing was written of a file that is unusual.
const UNUSUAL: u8 = 3;

/// What may be asked of `import`.
#[derive(clap::Args)]
pub struct Arguments {
    /// XLSX or CSV files of the Ministry.
    #[arg(required_unless_present = "undo")]
    files: Vec<PathBuf>,
    /// Only read and report; write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Also write what is unusual: a year of which nothing was known, few figures, many new schools. See the
    /// report of --dry-run first: all pages show it the moment after.
    #[arg(long)]
    anyway: bool,
    /// Report as JSON: a list with one object for each file.
    #[arg(long)]
    json: bool,
    /// Take an import back out of the figures, by the id that was printed when it was written and stands in
    /// the address of its page. Everything is as it was before, unless a later file speaks of the same figures.
    #[arg(long, value_name = "ID", conflicts_with_all = ["files", "dry_run", "anyway", "json"])]
    undo: Option<String>,
}

/// What became of a file that can be read.
pub enum Fate {
    /// It was only read.
    Read,
    /// It is unusual, and nothing was written.
    HeldBack,
    /// It was written, as this import.
    Written(ImportId),
}

/// Brings the files one after the other. Exit code 2 if any of them cannot be read, else 3 if any of them was
/// held back.
pub async fn import(server: &Server, arguments: &Arguments) -> Outcome {
    must_be_migrated(server).await?;
    if let Some(id) = &arguments.undo {
        return undo(server, &ImportId::new(id)).await;
    }
    let mut reports = Vec::new();
    let (mut unreadable, mut unusual) = (false, false);
    for path in &arguments.files {
        let (report, faults, fate) = file(server, path, arguments).await?;
        unreadable |= report.unreadable.is_some();
        unusual |= matches!(fate, Fate::HeldBack);
        if arguments.json {
            reports.push(in_json(path, &report, &faults, &fate));
        } else {
            words::say(&words::report(&report, &faults, &fate))?;
        }
    }
    if arguments.json {
        words::say(&format!("{}\n", serde_json::to_string_pretty(&reports)?))?;
    }
    Ok(match (unreadable, unusual) {
        (true, _) => ExitCode::from(UNREADABLE),
        (false, true) => ExitCode::from(UNUSUAL),
        (false, false) => ExitCode::SUCCESS,
    })
}

async fn file(
    server: &Server,
    path: &Path,
    arguments: &Arguments,
) -> Result<(Report, Vec<RowFault>, Fate), BringError> {
    let (house, name) = (&server.house, path.display().to_string());
    let bytes = match tokio::fs::read(path).await {
        Ok(bytes) => bytes,
        Err(error) => {
            return Ok((Report::missing(&name, &error.to_string()), Vec::new(), Fate::Read));
        }
    };
    if arguments.dry_run {
        let (report, faults) = bring::dry_run(house, clock::now(), &name, bytes).await?;
        return Ok((report, faults, Fate::Read));
    }
    let anyway = arguments.anyway;
    let (report, faults, import) =
        bring::bring_unless_unusual(house, &change(), &name, bytes, anyway).await?;
    let fate = match import {
        Some(id) => Fate::Written(id),
        None if report.unreadable.is_some() => Fate::Read,
        None => Fate::HeldBack,
    };
    Ok((report, faults, fate))
}

/// Takes an import back, by the rule that holds in the browser.
async fn undo(server: &Server, id: &ImportId) -> Outcome {
    let Some(import) = server.house.store.import(id).await? else {
        return Err(format!("there is no import {id}").into());
    };
    bring::undo(&server.house, &change(), id).await?;
    words::say(&format!("{} is taken back out of the figures.\n", import.file_name))?;
    Ok(ExitCode::SUCCESS)
}

fn in_json(path: &Path, report: &Report, faults: &[RowFault], fate: &Fate) -> Value {
    let Changes { added, changed, unchanged, absent, first_changed } = &report.changes;
    let import = match fate {
        Fate::Written(id) => Some(id.as_str()),
        Fate::Read | Fate::HeldBack => None,
    };
    json!({
        "import": import,
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
