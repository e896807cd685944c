//! Reading a whole form: what was typed into each cell, and what it says.
//!
//! All or nothing: a form with a fault comes back whole, with everything typed and what is wrong with it. An
//! empty cell is no fault; a school may send what it knows today and the rest tomorrow.

use super::answer::{Answer, Answers, LastYear, Value};
use super::merging::Shown;
use super::question::{LONGEST_TEXT, Reply, UNFIT};
use crate::data::catalogue::{Catalogue, Definition};
use crate::id::{AccountId, IndicatorCode};
use crate::refusal::{Fault, Refusal};
use crate::text::number_reading::{Typed as Written, read_number};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who sends a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sender {
    /// The school, by its link.
    Link,
    /// Somebody of the city, who was told on the phone.
    Account(AccountId),
    /// Somebody of the city, with a file.
    File(AccountId),
    /// The school, by a spreadsheet.
    Spreadsheet,
}

/// What stands before the account that brought a file.
const OF_FILE: &str = "file:";

impl Sender {
    /// The word stored in the database; an account is stored by its id.
    pub fn code(&self) -> String {
        match self {
            Self::Link => "link".to_owned(),
            Self::Account(account) => account.to_string(),
            Self::File(account) => format!("{OF_FILE}{account}"),
            Self::Spreadsheet => "spreadsheet".to_owned(),
        }
    }

    /// The inverse of [`Sender::code`].
    pub fn parse(code: &str) -> Self {
        match code {
            "link" => Self::Link,
            "spreadsheet" => Self::Spreadsheet,
            other => match other.strip_prefix(OF_FILE) {
                Some(account) => Self::File(AccountId::new(account)),
                None => Self::Account(AccountId::new(other)),
            },
        }
    }

    /// The word for the way it came, used in message keys.
    pub fn way(&self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Account(_) => "account",
            Self::File(_) => "file",
            Self::Spreadsheet => "spreadsheet",
        }
    }

    /// Who of the city sent it for the school, if somebody did.
    pub fn account(&self) -> Option<&AccountId> {
        match self {
            Self::Account(account) | Self::File(account) => Some(account),
            Self::Link | Self::Spreadsheet => None,
        }
    }
}

/// What somebody put into one cell, as they put it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// The text in the field.
    pub text: String,
    /// "As last year", by one tap.
    pub unchanged: bool,
    /// "We do not know."
    pub unknown: bool,
    /// A remark.
    pub note: String,
}

impl Typed {
    /// What stands in the field of an answer that was given before.
    pub fn of(answer: Option<&Answer>) -> Self {
        let Some(answer) = answer else { return Self::default() };
        Self {
            text: answer.value.number().map(|number| number.to_string()).unwrap_or_default(),
            unknown: answer.value == Value::Unknown,
            note: answer.note.clone(),
            unchanged: false,
        }
    }

    /// Puts it into the fields of `cell`, by their names, as [`TypedForm::from_fields`] reads them.
    pub fn put(&self, cell: &IndicatorCode, fields: &mut BTreeMap<String, String>) {
        fields.insert(field("number", cell), self.text.clone());
        fields.insert(field("note", cell), self.note.clone());
        for (part, ticked) in [("unchanged", self.unchanged), ("unknown", self.unknown)] {
            match ticked {
                true => fields.insert(field(part, cell), "on".to_owned()),
                false => fields.remove(&field(part, cell)),
            };
        }
    }

    /// Whether nothing was put into it. A remark alone says nothing, but is not nothing.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
            && !self.unchanged
            && !self.unknown
            && self.note.trim().is_empty()
    }
}

/// A form as it was typed: the cells it showed, and what was said to questions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedForm {
    /// By cell; a cell that was shown and left empty is in it.
    pub cells: BTreeMap<IndicatorCode, Typed>,
    /// By cell.
    pub replies: BTreeMap<IndicatorCode, Reply>,
}

/// The parts of a cell in a form, as its fields are named: `number:pupils.mathematics.11.5`.
const PARTS: [&str; 6] = ["number", "unchanged", "unknown", "note", "reply", "confirmed"];

/// The name of a field: which part of which cell. The parts are `number`, `unchanged`, `unknown`, `note`, and
/// for a question `reply` and `confirmed`.
pub fn field(part: &str, cell: &IndicatorCode) -> String {
    format!("{part}:{cell}")
}

impl TypedForm {
    /// A form out of the fields that a browser sends. Fields that are none of a cell's are left alone, and a
    /// box that is ticked has any value. A cell is shown if its `number` came, be it empty.
    pub fn from_fields<'f>(fields: impl IntoIterator<Item = (&'f str, &'f str)>) -> Self {
        let mut form = Self::default();
        for (name, value) in fields {
            let Some((part, cell)) = name.split_once(':') else { continue };
            if !PARTS.contains(&part) || cell.is_empty() {
                continue;
            }
            let cell = IndicatorCode::new(cell);
            match part {
                "reply" => form.replies.entry(cell).or_default().text = value.to_owned(),
                "confirmed" => form.replies.entry(cell).or_default().confirmed = true,
                part => {
                    let typed = form.cells.entry(cell).or_default();
                    match part {
                        "number" => typed.text = value.to_owned(),
                        "note" => typed.note = value.to_owned(),
                        "unchanged" => typed.unchanged = true,
                        _ => typed.unknown = true,
                    }
                }
            }
        }
        form
    }

    /// "As last year" for these cells, as far as they are empty and there is a last year.
    pub fn take_over<'c>(&mut self, cells: impl IntoIterator<Item = &'c AskedCell<'c>>) {
        for asked in cells {
            let typed = self.cells.entry(asked.cell.clone()).or_default();
            if asked.last.is_some() && typed.text.trim().is_empty() && !typed.unknown {
                typed.unchanged = true;
            }
        }
    }
}

/// A cell that is asked, with what is needed to read it.
#[derive(Clone, Copy, Debug)]
pub struct AskedCell<'c> {
    /// Which.
    pub cell: &'c IndicatorCode,
    /// What it counts, which says what numbers it may have. `None` where the catalogue has lost it: then any.
    pub definition: Option<&'c Definition>,
    /// What stands beside it.
    pub last: Option<LastYear>,
}

impl<'c> AskedCell<'c> {
    /// All of `cells`, with what is known of them.
    pub fn all(
        cells: impl IntoIterator<Item = &'c IndicatorCode>,
        catalogue: &'c Catalogue,
        last: &BTreeMap<IndicatorCode, LastYear>,
    ) -> Vec<Self> {
        let asked = |cell| Self {
            cell,
            definition: catalogue.find(cell).map(|(definition, _)| definition),
            last: last.get(cell).copied(),
        };
        cells.into_iter().map(asked).collect()
    }
}

/// What is wrong with one cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Misread {
    /// Which cell.
    pub cell: IndicatorCode,
    /// The key of the message that says so.
    pub message: String,
    /// The number that the message names as `$limit`; 0 where it names none.
    pub limit: i64,
}

impl From<&Misread> for Fault {
    fn from(misread: &Misread) -> Self {
        Self::new(misread.cell.as_str(), &misread.message)
    }
}

/// A form that was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// What it says of each cell it showed.
    pub shown: Shown,
    /// What is wrong with it.
    pub faults: Vec<Misread>,
}

impl Reading {
    /// What it says, or every fault at once.
    pub fn sound(self) -> Result<Shown, Refusal> {
        if self.faults.is_empty() {
            Ok(self.shown)
        } else {
            Err(Refusal::Invalid(self.faults.iter().map(Fault::from).collect()))
        }
    }

    /// The cells that have an answer.
    pub fn answers(&self) -> Answers {
        let answered = self.shown.iter();
        answered.filter_map(|(cell, answer)| Some((cell.clone(), answer.clone()?))).collect()
    }
}

/// Reads all cells of a form. What was typed into a cell that is not asked (any more) is a fault, unless
/// nothing was.
pub fn read(asked: &[AskedCell<'_>], form: &TypedForm) -> Reading {
    let asked: BTreeMap<_, _> = asked.iter().map(|asked| (asked.cell, asked)).collect();
    let mut reading = Reading::default();
    for (cell, typed) in &form.cells {
        let read = match asked.get(cell) {
            Some(asked) => read_cell(asked, typed),
            None if typed.is_empty() => continue,
            None => Err(("data-fault-cell-not-asked", 0)),
        };
        match read {
            Ok(answer) => {
                reading.shown.insert(cell.clone(), answer);
            }
            Err((message, limit)) => {
                let (cell, message) = (cell.clone(), message.to_owned());
                reading.faults.push(Misread { cell, message, limit });
            }
        }
    }
    reading
}

/// Reads one cell: its answer, nothing where it was left empty, or the key of what is wrong with its `$limit`.
pub fn read_cell(
    asked: &AskedCell<'_>,
    typed: &Typed,
) -> Result<Option<Answer>, (&'static str, i64)> {
    let note = typed.note.trim();
    if note.chars().count() > LONGEST_TEXT {
        return Err(("data-fault-text-long", 0));
    }
    if note.contains(UNFIT) {
        return Err(("data-fault-text-unfit", 0));
    }
    let text = typed.text.trim();
    let value = match (text.is_empty(), typed.unchanged, typed.unknown) {
        (_, true, true) | (false, false, true) => return Err(("data-fault-number-and-unknown", 0)),
        (true, false, true) => Some(Value::Unknown),
        (true, false, false) => None,
        (true, true, false) => match asked.last {
            Some(last) => Some(last.value),
            None => return Err(("data-fault-no-last-year", 0)),
        },
        (false, unchanged, false) => {
            let number = number(asked, text)?;
            let last = asked.last.map(|last| last.value);
            if unchanged && last != Some(Value::Number(number)) {
                return Err(("data-fault-number-and-unchanged", 0));
            }
            Some(Value::Number(number))
        }
    };
    match value {
        Some(value) => Ok(Some(Answer { value, note: note.to_owned() })),
        None if note.is_empty() => Ok(None),
        None => Err(("data-fault-note-alone", 0)),
    }
}

/// A dash says that there is nothing, and so does an empty cell; but whether that is zero or not known is for
/// whoever typed it to say.
fn number(asked: &AskedCell<'_>, text: &str) -> Result<f64, (&'static str, i64)> {
    let number = match asked.definition {
        Some(definition) => {
            definition.read(text).map_err(|unfit| (unfit.message(), unfit.limit()))?
        }
        None => match read_number(text).map_err(|fault| (fault.message(), 0))? {
            Written::Number(number) | Written::Percent(number) => Some(number),
            Written::Empty | Written::Missing => None,
        },
    };
    number.ok_or(("data-fault-dash", 0))
}

#[cfg(test)]
mod tests;
