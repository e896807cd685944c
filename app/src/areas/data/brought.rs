//! The files that were brought, as their pages show them.

use super::bring::{Refused, Report};
use super::view::{
    AppliedBefore, ChangedLine, ChangesView, Deed, DoubtfulLine, ImportLine, ImportView,
    ReadingView, State, TotalLine, UnreadableView,
};
use crate::AppError;
use crate::dates;
use crate::house::House;
use crate::request::{Request, broken};
use hamsa_domain::Refusal;
use hamsa_domain::data::sheet::{Column, RowFault};
use hamsa_domain::data::{Indicator, Units};
use hamsa_domain::disclosure::Cell;
use hamsa_domain::id::ImportId;
use hamsa_domain::people::{Audience, Right, Scope};
use hamsa_store::{ChangedValue, Changes, Import, ImportState};
use std::collections::HashSet;

/// How many files the list shows.
const LISTED: i64 = 200;

/// How many faults a page shows; the file of faults has all.
const SHOWN: usize = 50;

/// The files brought, newest first.
pub(super) async fn list(house: &House, request: &Request) -> Result<Vec<ImportLine>, AppError> {
    request.actor.must(Right::BringOfficialData, &Scope::Network)?;
    let imports = house.store.imports(LISTED).await?;
    imports.into_iter().map(line).collect()
}

fn line(import: Import) -> Result<ImportLine, AppError> {
    let report = report(&import)?;
    let readable = report.unreadable.is_none();
    Ok(ImportLine {
        brought: Deed { by: import.brought_by_name, at: dates::minute(import.brought_at) },
        id: import.id,
        file: import.file_name,
        state: state(import.state),
        rows_used: readable.then(|| count(report.rows_used)),
        faults: readable.then(|| count(report.faults)),
    })
}

/// One file and what it says.
pub(super) async fn details(
    house: &House,
    request: &Request,
    id: &ImportId,
) -> Result<ImportView, AppError> {
    request.actor.must(Right::BringOfficialData, &Scope::Network)?;
    let import = house.store.import(id).await?.ok_or(Refusal::Missing)?;
    let report = report(&import)?;
    let mut faults = faults(house, request, &import, &report).await?;
    let all_faults = count(faults.len() as u64);
    faults.truncate(SHOWN);
    let may_download = may_download(request, &import, &report);
    let unreadable = report.unreadable.as_ref().map(unreadable);
    let reading = match unreadable {
        None => Some(reading(house, sees_counts(request, &import, &report), report).await?),
        Some(_) => None,
    };
    let hindrance = match import.state {
        ImportState::Applied => house.store.undo_hindrance(id).await?.map(str::to_owned),
        _ => None,
    };
    Ok(ImportView {
        decided: decided(house, &import).await?,
        hindrance,
        applied_before: applied_before(house, &import).await?,
        brought: Deed { by: import.brought_by_name, at: dates::minute(import.brought_at) },
        id: import.id,
        file: import.file_name,
        size: import.file_size.max(0).saturating_add(1023) / 1024,
        hash: import.file_hash,
        state: state(import.state),
        may_download,
        unreadable,
        reading,
        faults,
        all_faults,
    })
}

/// What was said about a file when it was read.
pub(super) fn report(import: &Import) -> Result<Report, AppError> {
    serde_json::from_value(import.summary.clone()).map_err(|error| broken(&error))
}

/// Whether the file itself goes out to this person: a kept file does to whoever brought it, and to others
/// who bring files only if every sheet and row could be read and no count, of whatever subject, is below
/// what they may see. What the Ministry publishes is such a file.
pub(super) fn may_download(request: &Request, import: &Import, report: &Report) -> bool {
    report.unreadable.is_none() && sees_counts(request, import, report)
}

/// Whether this person may see the counts that a file holds: who brought it has them, others see them where all
/// could be read and none is small. One small count among them could be worked out from the others and from the
/// pages of cities.
fn sees_counts(request: &Request, import: &Import, report: &Report) -> bool {
    let is_own = import.brought_by.is_some() && import.brought_by == request.actor.account;
    is_own || (report.faults == 0 && !is_small(report.smallest_of_all.unwrap_or_default()))
}

fn is_small(count: i64) -> bool {
    count < Audience::Network.threshold()
}

/// Every fault of a file, as this person may see it: counts stand in those of their column.
pub(super) async fn faults(
    house: &House,
    request: &Request,
    import: &Import,
    report: &Report,
) -> Result<Vec<RowFault>, AppError> {
    let faults = house.store.import_faults(&import.id).await?.ok_or(Refusal::Missing)?;
    let mut faults: Vec<RowFault> =
        serde_json::from_value(faults).map_err(|error| broken(&error))?;
    if !sees_counts(request, import, report) {
        let counts = faults.iter_mut().filter(|fault| fault.column == Some(Column::Examinees));
        counts.for_each(|fault| fault.value = "…".to_owned());
    }
    Ok(faults)
}

/// Why a file cannot be read, as it travels to the page.
pub(super) fn unreadable(refused: &Refused) -> UnreadableView {
    let facts = serde_json::from_value(refused.facts.clone()).unwrap_or_default();
    UnreadableView { code: refused.code.clone(), ..facts }
}

async fn decided(house: &House, import: &Import) -> Result<Option<Deed>, AppError> {
    let Some(at) = import.decided_at else { return Ok(None) };
    let by = match &import.decided_by {
        Some(account) => house.store.account(account).await?.map(|account| account.name),
        None => None,
    };
    Ok(Some(Deed { by, at: dates::minute(at) }))
}

/// Whether the same file was applied before this one, which waits.
async fn applied_before(house: &House, import: &Import) -> Result<Option<AppliedBefore>, AppError> {
    if import.state != ImportState::Previewed {
        return Ok(None);
    }
    let Some(before) = house.store.applied_import_of(&import.file_hash).await? else {
        return Ok(None);
    };
    let deed = decided(house, &before).await?;
    Ok(deed.map(|deed| AppliedBefore { id: before.id, deed }))
}

async fn reading(
    house: &House,
    sees_counts: bool,
    report: Report,
) -> Result<ReadingView, AppError> {
    let decisions = house.store.decisions().await?;
    let settled: HashSet<&str> = decisions.iter().map(|decision| decision.key.as_str()).collect();
    Ok(ReadingView {
        as_of: report.as_of.as_deref().map(day),
        rows_read: count(report.rows_read),
        rows_used: count(report.rows_used),
        rows_faulty: count(report.rows_faulty),
        rows_unused: report.rows_unused.iter().map(|(why, rows)| (*why, count(*rows))).collect(),
        schools: count(report.schools),
        schools_unplaced: count(report.schools_unplaced),
        totals: totals(&report, sees_counts),
        changes: changes(house, sees_counts, report.changes).await?,
        cautions: report.cautions,
        doubtful: report
            .doubtful
            .into_iter()
            .filter(|locality| !settled.contains(locality.key.as_str()))
            .map(|locality| DoubtfulLine {
                schools: count(locality.schools.len() as u64),
                locality: locality.locality,
            })
            .collect(),
    })
}

fn totals(report: &Report, sees_counts: bool) -> Vec<TotalLine> {
    let mut lines: Vec<TotalLine> = Vec::new();
    for total in &report.totals {
        let Some(place) = Units::ALL.into_iter().position(|units| units.number() == total.units)
        else {
            continue;
        };
        let is_same = |line: &TotalLine| line.year == total.year && line.subject == total.subject;
        let at = lines.iter().position(is_same).unwrap_or_else(|| {
            lines.push(TotalLine {
                year: total.year,
                subject: total.subject,
                examinees: [Cell::Missing; Units::ALL.len()],
            });
            lines.len() - 1
        });
        let shown = Cell::Shown(total.examinees);
        lines[at].examinees[place] = if sees_counts { shown } else { Cell::Withheld };
    }
    lines
}

/// Schools' figures before and after are parts of sums that stand on other pages: what was stored is withheld as
/// soon as any school has a small count in one of those years, what the file says from those who may not see it.
async fn changes(
    house: &House,
    sees_counts: bool,
    changes: Changes,
) -> Result<ChangesView, AppError> {
    let years = changes.first_changed.iter().map(|value| value.year);
    let smallest = match (years.clone().min(), years.max()) {
        (Some(first), Some(last)) => house.store.smallest_between(first, last).await?,
        _ => None,
    };
    let sees_stored = smallest.is_some_and(|count| !is_small(count));
    let cell = |sees: bool, count| if sees { Cell::Shown(count) } else { Cell::Withheld };
    let mut first = Vec::with_capacity(changes.first_changed.len());
    for ChangedValue { school, indicator, year, before, after } in changes.first_changed {
        let Some(indicator) = Indicator::parse(indicator.as_str()) else { continue };
        let record = house.store.school(&school).await?;
        first.push(ChangedLine {
            name: record.map(|record| record.school.name).unwrap_or_default(),
            school,
            indicator,
            year,
            before: cell(sees_stored, before),
            after: cell(sees_counts, after),
        });
    }
    Ok(ChangesView {
        added: changes.added,
        changed: changes.changed,
        unchanged: changes.unchanged,
        absent: changes.absent,
        first,
    })
}

fn state(state: ImportState) -> State {
    match state {
        ImportState::Previewed => State::Previewed,
        ImportState::Applied => State::Applied,
        ImportState::Cancelled => State::Cancelled,
        ImportState::Failed => State::Failed,
        ImportState::Undone => State::Undone,
    }
}

/// "2019-06-07" as a person reads it; anything else as it stands.
fn day(date: &str) -> String {
    match date.split('-').collect::<Vec<_>>()[..] {
        [year, month, day] => format!("{day}.{month}.{year}"),
        _ => date.to_owned(),
    }
}

fn count(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::bring::Total;
    use super::*;
    use hamsa_domain::data::Subject;

    #[test]
    fn the_levels_of_a_subject_stand_in_one_line_the_highest_first() {
        let total = |units, examinees| Total {
            year: 2018,
            subject: Subject::Mathematics,
            units,
            examinees,
        };
        let report =
            Report { totals: vec![total(5, 16_897), total(3, 49_484)], ..Report::default() };
        let lines = totals(&report, true);
        assert_eq!(lines.len(), 1);
        let [five, four, three] = lines[0].examinees;
        assert_eq!((five, three), (Cell::Shown(16_897), Cell::Shown(49_484)));
        assert_eq!(four, Cell::Missing);
        assert_eq!(totals(&report, false)[0].examinees[0], Cell::Withheld);
    }

    #[test]
    fn the_day_of_a_file_is_read_as_people_write_it() {
        assert_eq!(day("2019-06-07"), "07.06.2019");
        assert_eq!(day("?"), "?");
    }
}
