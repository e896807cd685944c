//! What the command says. Operators read English; people's languages are in `app/locales`.

use crate::settings::{FILE, SETTINGS};
use hamsa_app::areas::data::bring::Report;
use hamsa_domain::data::sheet::RowFault;
use hamsa_store::MigrationState;
use std::fmt::Write;
use std::path::Path;

/// Without the newest migrations nothing else works.
pub const NOT_MIGRATED: &str = "the database is not up to date; run `hamsa migrate` first";

/// How many faults are printed; the JSON has all of them.
const FAULTS_SHOWED: usize = 20;

/// The reference of all settings, below `hamsa --help`.
pub fn settings() -> String {
    let mut text =
        format!("Settings, from the environment or from {FILE} in the current folder:\n");
    for setting in &SETTINGS {
        let default = if setting.default.is_empty() { "none" } else { setting.default };
        let _ = write!(
            text,
            "\n  {variable} ({name})\n      {about}\n      Default: {default}\n",
            variable = setting.variable,
            name = setting.name,
            about = setting.about,
        );
    }
    text
}

/// After `migrate`.
pub fn migrated<'m>(applied: impl Iterator<Item = &'m MigrationState>) -> String {
    let names: Vec<&str> = applied.map(|migration| migration.name).collect();
    match names.as_slice() {
        [] => "The database was up to date.".into(),
        names => format!("The database is up to date. Applied: {}.", names.join(", ")),
    }
}

/// Where the house can be seen, when `serve` starts.
pub fn serving(address: &str, listen: &str) -> String {
    format!("\nHamsa serves on {address} (listening on {listen}; Ctrl-C stops it).")
}

/// Where `serve` finds nothing for browsers to download.
pub fn no_bundle(site: &Path) -> String {
    format!(
        "There is no bundle in {}: pages have no style. `hamsa check` says more.",
        site.display()
    )
}

/// The demo sign-ins, one line each.
pub fn sign_ins(accounts: &[(String, String)], password: &str) -> String {
    let width = accounts.iter().map(|(email, _)| email.len()).max().unwrap_or_default();
    let mut text = format!("\nDemo sign-ins, all with the password {password}:\n\n");
    for (email, name) in accounts {
        let _ = writeln!(text, "  {email:width$}  {name}");
    }
    text
}

/// One file that was brought, or would be.
pub fn report(report: &Report, faults: &[RowFault], dry_run: bool) -> String {
    if let Some(refused) = &report.unreadable {
        return format!(
            "{}: cannot be read: {}. Nothing was changed.\n",
            report.file, refused.plain
        );
    }
    let unused: u64 = report.rows_unused.values().sum();
    let mut text = format!(
        "{file}\n  sha256 {hash}\n  {read} rows read: {used} used, {unused} not used, {faulty} faulty\n",
        file = report.file,
        hash = report.hash,
        read = report.rows_read,
        used = report.rows_used,
        faulty = report.rows_faulty,
    );
    for (why, rows) in &report.rows_unused {
        let _ = writeln!(text, "      not used, {}: {rows}", why.code());
    }
    for total in &report.totals {
        let _ = writeln!(
            text,
            "  {} {:16} {} units {:>7} examinees",
            total.year,
            total.subject.code(),
            total.units,
            total.examinees
        );
    }
    let changes = &report.changes;
    let _ = writeln!(
        text,
        "  {verb}: {} added, {} changed, {} unchanged; {} known before and not in the file are kept",
        changes.added,
        changes.changed,
        changes.unchanged,
        changes.absent,
        verb = if dry_run { "would be written" } else { "written" },
    );
    if report.schools_unplaced > 0 {
        let _ = writeln!(
            text,
            "  {} of {} schools are in no authority yet; a person can place them on /data/places",
            report.schools_unplaced, report.schools
        );
    }
    for place in &report.doubtful {
        let _ =
            writeln!(text, "      doubtful: {} ({} schools)", place.locality, place.schools.len());
    }
    for fault in faults.iter().take(FAULTS_SHOWED) {
        let column = fault.column.map_or("", |column| column.code());
        let _ = writeln!(
            text,
            "  fault: sheet {:?}, row {}, {column}: {:?}: {}",
            fault.sheet,
            fault.row,
            fault.value,
            fault.reason.code()
        );
    }
    if faults.len() > FAULTS_SHOWED {
        let _ =
            writeln!(text, "  … and {} more; --json has them all", faults.len() - FAULTS_SHOWED);
    }
    text
}
