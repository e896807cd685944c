//! The spreadsheet in which a school may answer, and how what it says is found again when it comes back.
//!
//! A hidden row tells which request the sheet is of, another what stands in each column, and a hidden column
//! which figure a row is about. People may do with the rest as they like: neither words, order nor width of
//! rows and columns matter, and a row or column that they hid is read like any other.

use super::submission::{Typed, TypedForm};
use crate::data::sheet::Value;
use crate::id::{IndicatorCode, RoundId, SchoolCode};
use crate::refusal::Refusal;
use std::collections::BTreeMap;

/// What the first cell of an answer sheet says.
pub const MARK: &str = "hamsa-answers";
/// How the rows and columns are arranged; sheets arranged otherwise are not read.
const ARRANGEMENT: &str = "1";
/// What stands in a cell of [`Column::Unknown`] that is ticked. Whatever else a person writes there says the same.
pub const TICK: &str = "✓";

/// Which request a sheet is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The round that asks.
    pub round: RoundId,
    /// The school that is asked.
    pub school: SchoolCode,
    /// The school year asked about, by the year in which it ends.
    pub year: i32,
    /// The version of the answers that the sheet was filled with.
    pub based_on: i64,
}

impl Origin {
    /// The hidden row that tells it.
    pub fn row(&self) -> [String; 6] {
        [
            MARK.to_owned(),
            ARRANGEMENT.to_owned(),
            self.round.to_string(),
            self.school.to_string(),
            self.year.to_string(),
            self.based_on.to_string(),
        ]
    }

    fn read(row: &[String]) -> Option<Self> {
        let [mark, arrangement, round, school, year, based_on, ..] = row else { return None };
        if mark != MARK || arrangement != ARRANGEMENT {
            return None;
        }
        Some(Self {
            round: RoundId::new(round),
            school: SchoolCode::new(school),
            year: year.parse().ok()?,
            based_on: based_on.parse().ok()?,
        })
    }
}

/// What a column is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Which figure, by its code.
    Indicator,
    /// This year's number.
    Number,
    /// Ticked where the number is not known.
    Unknown,
    /// A remark.
    Note,
}

impl Column {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Indicator, Self::Number, Self::Unknown, Self::Note];

    /// The word in the hidden row.
    pub fn code(self) -> &'static str {
        match self {
            Self::Indicator => "hamsa-indicator",
            Self::Number => "hamsa-number",
            Self::Unknown => "hamsa-unknown",
            Self::Note => "hamsa-note",
        }
    }
}

/// Why a sheet is none that can be received. Each is the key of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswers {
    /// It is not the sheet that was downloaded, or its first row is gone.
    NotTheSheet,
    /// The row or one of the columns by which answers are found is gone.
    Incomplete,
    /// One figure is in two rows.
    FigureTwice,
    /// It is the sheet of another school.
    OtherSchool,
    /// It is the sheet of another round, such as last year's.
    OtherRound,
}

impl NoAnswers {
    /// The key of the message that says so and what to do.
    pub fn message(self) -> &'static str {
        match self {
            Self::NotTheSheet => "data-fault-sheet-other",
            Self::Incomplete => "data-fault-sheet-incomplete",
            Self::FigureTwice => "data-fault-sheet-figure-twice",
            Self::OtherSchool => "data-fault-sheet-other-school",
            Self::OtherRound => "data-fault-sheet-other-round",
        }
    }
}

impl From<NoAnswers> for Refusal {
    fn from(no_answers: NoAnswers) -> Self {
        Self::Conflict(no_answers.message().to_owned())
    }
}

/// What came back.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerSheet {
    /// Which request it is of.
    pub origin: Origin,
    /// What was typed into it.
    pub form: TypedForm,
    /// The row of each figure, from 1, as the spreadsheet numbers them.
    pub rows: BTreeMap<IndicatorCode, u32>,
}

impl AnswerSheet {
    /// Reads the rows of a sheet, each with its number from 1.
    ///
    /// # Errors
    /// Why it is none that can be received. What is wrong with single cells is found by
    /// [`super::submission::read`], as in any form.
    pub fn read(rows: &[(u32, Vec<Value>)]) -> Result<Self, NoAnswers> {
        let texts = |row: &[Value]| row.iter().map(text).collect::<Vec<_>>();
        let mut rows = rows.iter();
        let origin =
            rows.find_map(|(_, row)| Origin::read(&texts(row))).ok_or(NoAnswers::NotTheSheet)?;
        let places = rows.find_map(|(_, row)| places(&texts(row))).ok_or(NoAnswers::Incomplete)?;
        let mut sheet = Self { origin, form: TypedForm::default(), rows: BTreeMap::new() };
        for (number, row) in rows {
            let at = |column: usize| row.get(places[column]).map(text).unwrap_or_default();
            let code = at(0);
            if code.is_empty() {
                continue;
            }
            let cell = IndicatorCode::new(&code);
            let unknown = !at(2).is_empty();
            let typed = Typed { text: at(1), unknown, note: at(3), unchanged: false };
            if sheet.rows.insert(cell.clone(), *number).is_some() {
                return Err(NoAnswers::FigureTwice);
            }
            sheet.form.cells.insert(cell, typed);
        }
        if sheet.rows.is_empty() { Err(NoAnswers::Incomplete) } else { Ok(sheet) }
    }

    /// Refuses the sheet of another request.
    ///
    /// # Errors
    /// [`NoAnswers::OtherRound`] or [`NoAnswers::OtherSchool`].
    pub fn must_be_of(&self, round: &RoundId, school: &SchoolCode) -> Result<(), NoAnswers> {
        if self.origin.round != *round {
            return Err(NoAnswers::OtherRound);
        }
        if self.origin.school != *school {
            return Err(NoAnswers::OtherSchool);
        }
        Ok(())
    }
}

/// Where each of [`Column::ALL`] stands, if this row tells all of them.
fn places(row: &[String]) -> Option<[usize; 4]> {
    let place = |column: Column| row.iter().position(|text| text == column.code());
    let mut places = [0; 4];
    for (found, column) in places.iter_mut().zip(Column::ALL) {
        *found = place(column)?;
    }
    Some(places)
}

/// What a person sees in a cell, without the space around it.
fn text(value: &Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) | Value::Other(text) | Value::Error(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
    }
}

#[cfg(test)]
mod tests;
