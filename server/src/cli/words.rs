//! What the command says. Operators read English; people's languages are in `app/locales`.

use super::import::Fate;
use crate::settings::{FILE, SETTINGS};
use fluent_bundle::FluentArgs;
use hamsa_app::areas::data::bring::{BringError, Report};
use hamsa_app::house::Languages;
use hamsa_app::plain::plain;
use hamsa_domain::Language;
use hamsa_domain::data::caution::Caution;
use hamsa_domain::data::sheet::RowFault;
use hamsa_store::{MigrationState, StoreError};
use std::error::Error;
use std::fmt::Write;
use std::io::{self, Write as _};
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

/// Why a command failed. What the store refuses it names by a message key, which has words.
pub fn failure(error: &(dyn Error + 'static)) -> String {
    let causes =
        std::iter::successors(Some(error), |&error: &&(dyn Error + 'static)| error.source());
    let refused = causes.filter_map(|cause| {
        match (cause.downcast_ref::<StoreError>(), cause.downcast_ref::<BringError>()) {
            (Some(StoreError::Conflict(key)), _)
            | (_, Some(BringError::Store(StoreError::Conflict(key)))) => Some(*key),
            _ => None,
        }
    });
    refused.last().map_or_else(|| error.to_string(), message)
}

/// The message of this key, as people read it who chose English.
pub fn message(key: &str) -> String {
    plain(&Languages::default().messages(Language::En).say(key, &FluentArgs::new()))
}

/// Prints to the standard output, unless nobody reads it any more (`hamsa import … | head`).
///
/// # Errors
///
/// If it cannot be written for any other reason.
pub fn say(text: &str) -> io::Result<()> {
    match io::stdout().write_all(text.as_bytes()).and_then(|()| io::stdout().flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done,
    }
}

/// What is unusual about a file, in a line.
fn caution(caution: &Caution) -> String {
    match caution {
        Caution::NewYear { year } => format!("{year} is a year of which nothing was known"),
        Caution::LatestYear { year } => {
            format!("{year} is later than every year known; all pages show it as the latest")
        }
        Caution::FewFigures { year, figures, beside, usual } => {
            format!("{figures} figures of {year} are few; {beside} has {usual}")
        }
        Caution::ManyFigures { year, figures, beside, usual } => {
            format!("{figures} figures of {year} are many; {beside} has {usual}")
        }
        Caution::UnknownSchools { schools } => format!("{schools} schools were not known"),
    }
}

/// One file that was brought, or would be.
pub fn report(report: &Report, faults: &[RowFault], fate: &Fate) -> String {
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
        verb = if matches!(fate, Fate::Written(_)) { "written" } else { "would be written" },
    );
    if report.schools_unplaced > 0 {
        let _ = writeln!(
            text,
            "  {} of {} schools are in no authority yet; a person can place them on /data/places",
            report.schools_unplaced, report.schools
        );
    }
    for unusual in &report.cautions {
        let _ = writeln!(text, "  careful: {}", caution(unusual));
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
    let _ = match fate {
        Fate::Read => Ok(()),
        Fate::HeldBack => writeln!(
            text,
            "  NOTHING WAS WRITTEN, since the file is unusual. If it is right: the same again with --anyway"
        ),
        Fate::Written(id) => {
            writeln!(text, "  import {id}; hamsa import --undo {id} takes it back")
        }
    };
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use hamsa_domain::id::ImportId;

    fn said(fate: &Fate) -> String {
        let cautions = vec![Caution::LatestYear { year: 2026 }];
        report(&Report { cautions, ..Report::default() }, &[], fate)
    }

    #[test]
    fn of_a_file_that_is_held_back_is_said_how_it_is_written_all_the_same() {
        let held = said(&Fate::HeldBack);
        assert!(held.contains("2026") && held.contains("--anyway"), "{held}");
        assert!(held.contains("would be written: 0 added"), "{held}");
    }

    #[test]
    fn of_a_file_that_is_written_is_said_how_it_is_taken_back() {
        let written = said(&Fate::Written(ImportId::new("0199")));
        assert!(written.contains("  written: 0 added"), "{written}");
        assert!(written.contains("hamsa import --undo 0199"), "{written}");
        assert!(!written.contains("--anyway"), "{written}");
        assert!(!said(&Fate::Read).contains("--undo"), "a trial leaves nothing to take back");
    }
}
