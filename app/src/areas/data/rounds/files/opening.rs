//! A kept file, read anew: what is in it is known by its bytes, what its columns hold by what a person said.

use super::view::{
    ColumnView, FaultLine, FileLine, FileView, FilesView, MOST_FAULTS, SchoolPreview, letters,
};
use crate::areas::data::rounds::reading::{catalogue, line, to_collect};
use crate::house::House;
use crate::request::{Request, broken};
use crate::{AppError, dates, indicators};
use hamsa_domain::Refusal;
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::Catalogue;
use hamsa_domain::data::round::answer_table::{
    AskedSchool, Meaning, SchoolRow, Table, TableFault, TableReading, clear, guess, read,
};
use hamsa_domain::data::round::{Answers, Value, submission};
use hamsa_domain::data::sheet;
use hamsa_domain::id::{AnswerFileId, IndicatorCode, RoundId};
use hamsa_domain::text::decimal;
use hamsa_intake::{Limits, Sheet, Unreadable, sheets};
use hamsa_store::{AnswerFile, RequestInRound, RoundInFull};
use object_store::ObjectStoreExt;
use object_store::path::Path;
use std::collections::BTreeMap;

/// How many cells of a column are shown, so that it is recognised.
const SAMPLES: usize = 3;

/// A file with all that is known of it.
pub struct Opened {
    /// The round it is for.
    pub full: RoundInFull,
    /// The file.
    pub file: AnswerFile,
    /// What is counted.
    pub catalogue: Catalogue,
    /// Its table, where headings were found.
    pub table: Option<Table>,
    /// What its columns hold.
    pub meanings: Vec<Meaning>,
}

impl Opened {
    /// A file of a round, for somebody who collects the city's data.
    pub async fn of(
        house: &House,
        request: &Request,
        round: &RoundId,
        id: &AnswerFileId,
    ) -> Result<Self, AppError> {
        let full = to_collect(house, request, round).await?;
        let file = house.store.answer_file(id).await?.filter(|file| file.round == *round);
        let file = file.ok_or(Refusal::Missing)?;
        let kept = house.files.get(&Path::from(file.hash.as_str())).await;
        let bytes = kept.map_err(|error| broken(&error))?.bytes().await;
        let bytes = bytes.map_err(|error| broken(&error))?;
        let read = read_sheets(file.name.clone(), bytes.into()).await?;
        let sheets =
            read.map_err(|unreadable| broken(&std::io::Error::other(unreadable.code())))?;
        let catalogue = catalogue(house).await?;
        let table = table(&sheets, &full, file.heading_row);
        let kept = house.store.column_meanings(&full.round.authority).await?;
        let figures = names(house, &full, &catalogue);
        let meanings = table.as_ref().map(|table| guess(table, &kept, &figures));
        Ok(Self { full, file, catalogue, table, meanings: meanings.unwrap_or_default() })
    }

    /// What the table says of each school; nothing while it is not clear what its columns hold.
    pub fn reading(&self) -> TableReading {
        let Some(table) = self.table.as_ref().filter(|_| clear(&self.meanings).is_empty()) else {
            return TableReading::default();
        };
        let school = |one: &RequestInRound| AskedSchool {
            code: one.request.school.clone(),
            name: one.school_name.clone(),
            is_closed: one.request.closed_school,
        };
        let schools: Vec<AskedSchool> = self.full.requests.iter().map(school).collect();
        let cells: Vec<IndicatorCode> = self.full.round.cells.cells().cloned().collect();
        read(table, &self.meanings, &schools, &cells, &self.catalogue)
    }

    /// A school's part in the round.
    pub fn request_of(&self, row: &SchoolRow) -> Option<&RequestInRound> {
        self.full.requests.iter().find(|one| one.request.school == row.school)
    }

    /// What a row says, as the form would have sent it.
    pub fn shown(&self, row: &SchoolRow) -> submission::Reading {
        let last = BTreeMap::new();
        let cells = self.full.round.cells.cells();
        submission::read(&submission::AskedCell::all(cells, &self.catalogue, &last), &row.form)
    }
}

/// The sheets of a file, within bounds that no city's table comes near.
pub async fn read_sheets(
    name: String,
    bytes: Vec<u8>,
) -> Result<Result<Vec<Sheet>, Unreadable>, AppError> {
    let limits = Limits {
        file_bytes: 4 << 20,
        inflated_bytes: 64 << 20,
        held_bytes: 32 << 20,
        strings: 200_000,
        cells: 500_000,
        ..Limits::default()
    };
    let read = tokio::task::spawn_blocking(move || sheets(&name, &bytes, &limits)).await;
    read.map_err(|error| broken(&error))
}

/// The table of the first sheet that has one.
fn table(sheets: &[Sheet], full: &RoundInFull, heading_row: Option<u32>) -> Option<Table> {
    let names_school = |value: &sheet::Value| {
        let text = value.shown();
        full.requests
            .iter()
            .any(|one| one.request.school.as_str() == text || one.school_name == text)
    };
    let found = |told| sheets.iter().find_map(|one| Table::find(&one.rows, told, names_school));
    heading_row.and_then(|row| found(Some(row))).or_else(|| found(None))
}

/// The figures that the round asks for, with what they are called in each language.
fn names(
    house: &House,
    full: &RoundInFull,
    catalogue: &Catalogue,
) -> Vec<(IndicatorCode, Vec<String>)> {
    let named = |cell: &IndicatorCode| {
        let Title { he, ar, en } = indicators::title(catalogue, &house.languages, cell);
        (cell.clone(), vec![he, ar, en])
    };
    full.round.cells.cells().map(named).collect()
}

/// The files that were brought for a round.
pub async fn files(house: &House, request: &Request, id: &RoundId) -> Result<FilesView, AppError> {
    let full = to_collect(house, request, id).await?;
    let files = house.store.answer_files(id).await?;
    Ok(FilesView {
        round: line(&full, request.language, request.now),
        files: files.iter().map(file_line).collect(),
    })
}

/// One of them.
pub async fn file(
    house: &House,
    request: &Request,
    round: &RoundId,
    id: &AnswerFileId,
) -> Result<FileView, AppError> {
    let opened = Opened::of(house, request, round, id).await?;
    let messages = house.languages.messages(request.language);
    let name = |cell: &IndicatorCode| indicators::name(&opened.catalogue, &messages, cell);
    let reading = opened.reading();
    let schools = reading.schools.iter().filter_map(|row| preview(&opened, row, &name)).collect();
    let columns = opened.table.as_ref().map(|table| columns(table, &opened.meanings));
    let fault = |fault: &TableFault| fault_line(opened.table.as_ref(), fault);
    Ok(FileView {
        round: line(&opened.full, request.language, request.now),
        file: file_line(&opened.file),
        heading_row: opened.table.as_ref().map(|table| table.heading_row),
        columns: columns.unwrap_or_default(),
        figures: opened.full.round.cells.cells().map(|cell| (cell.clone(), name(cell))).collect(),
        unclear: clear(&opened.meanings)
            .into_iter()
            .filter(|_| opened.table.is_some())
            .map(|unclear| (unclear.column(), unclear.message().to_owned()))
            .collect(),
        schools,
        all_faults: reading.faults.len(),
        faults: reading.faults.iter().take(MOST_FAULTS).map(fault).collect(),
    })
}

fn file_line(file: &AnswerFile) -> FileLine {
    FileLine {
        id: file.id.clone(),
        name: file.name.clone(),
        by: file.brought_by.clone().unwrap_or_default(),
        brought: dates::minute(file.brought_at),
        taken_at: file.taken_at.map(dates::minute),
        taken: file.taken,
    }
}

fn columns(table: &Table, meanings: &[Meaning]) -> Vec<ColumnView> {
    let column = |(place, (heading, meaning)): (usize, (&String, &Meaning))| ColumnView {
        letters: letters(place),
        heading: heading.clone(),
        samples: table
            .rows
            .iter()
            .filter_map(|(_, cells)| cells.get(place))
            .filter(|cell| !cell.is_empty())
            .take(SAMPLES)
            .map(sheet::Value::shown)
            .collect(),
        meaning: meaning.code(),
    };
    table.headings.iter().zip(meanings).enumerate().map(column).collect()
}

fn preview(
    opened: &Opened,
    row: &SchoolRow,
    name: &impl Fn(&IndicatorCode) -> String,
) -> Option<SchoolPreview> {
    let one = opened.request_of(row)?;
    let said = opened.shown(row).answers();
    let replaced = |answers: &Answers| {
        let differs = said.iter().filter_map(|(cell, answer)| {
            let before = answers.get(cell).filter(|before| before.value != answer.value)?;
            Some((name(cell), number(before.value), number(answer.value)))
        });
        differs.collect::<Vec<_>>()
    };
    Some(SchoolPreview {
        school: row.school.clone(),
        name: one.school_name.clone(),
        row: row.row,
        figures: said.len(),
        new: said.keys().filter(|cell| !one.answers.contains_key(*cell)).count(),
        replaced: replaced(&one.answers),
        version: one.request.version,
    })
}

/// A number as people read it; nothing where it is not known.
fn number(value: Value) -> Option<String> {
    value.number().map(decimal)
}

/// A fault with the heading of its column.
pub fn fault_line(table: Option<&Table>, fault: &TableFault) -> FaultLine {
    let heading = fault.column.zip(table).and_then(|(column, table)| table.headings.get(column));
    FaultLine {
        row: fault.row,
        column: heading.cloned().unwrap_or_default(),
        value: fault.value.clone(),
        message: fault.message.clone(),
        limit: fault.limit,
    }
}
