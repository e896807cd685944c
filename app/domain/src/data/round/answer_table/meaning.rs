//! What each column holds.

use super::table::Table;
use crate::data::sheet::Column;
use crate::id::IndicatorCode;
use crate::text::search_key;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a column holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Meaning {
    /// Nothing that is asked.
    #[default]
    Nothing,
    /// Which school: its code, or its name.
    School,
    /// One of the figures that the round asks for.
    Figure(IndicatorCode),
}

impl Meaning {
    /// As it is stored, and sent by a form: empty, "school", or the figure's code after "figure:".
    pub fn code(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::School => "school".to_owned(),
            Self::Figure(code) => format!("figure:{code}"),
        }
    }

    /// The inverse of [`Meaning::code`]; anything else means nothing.
    pub fn parse(code: &str) -> Self {
        match (code, code.strip_prefix("figure:")) {
            ("school", _) => Self::School,
            (_, Some(figure)) if !figure.is_empty() => Self::Figure(IndicatorCode::new(figure)),
            _ => Self::Nothing,
        }
    }
}

/// Why it is not clear what the columns hold, and of which column that is to be said. The keys of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// No column tells the school.
    NoSchool,
    /// This one does, and another before it.
    SchoolTwice(usize),
    /// This one holds a figure that another before it holds.
    FigureTwice(usize),
    /// None holds a figure.
    NoFigure,
}

impl Unclear {
    /// The key of the message that says so.
    pub fn message(self) -> &'static str {
        match self {
            Self::NoSchool => "data-fault-table-no-school",
            Self::SchoolTwice(_) => "data-fault-table-school-twice",
            Self::FigureTwice(_) => "data-fault-table-figure-twice",
            Self::NoFigure => "data-fault-table-no-figure",
        }
    }

    /// The column of which it is said, if it is of one.
    pub fn column(self) -> Option<usize> {
        match self {
            Self::SchoolTwice(column) | Self::FigureTwice(column) => Some(column),
            Self::NoSchool | Self::NoFigure => None,
        }
    }
}

/// What is not clear about `meanings`; nothing where a table can be read by them.
pub fn clear(meanings: &[Meaning]) -> Vec<Unclear> {
    let mut seen = BTreeSet::new();
    let mut unclear = Vec::new();
    for (column, meaning) in meanings.iter().enumerate() {
        let is_first = seen.insert(meaning);
        match meaning {
            Meaning::School if !is_first => unclear.push(Unclear::SchoolTwice(column)),
            Meaning::Figure(_) if !is_first => unclear.push(Unclear::FigureTwice(column)),
            _ => {}
        }
    }
    if !seen.contains(&Meaning::School) {
        unclear.push(Unclear::NoSchool);
    }
    if !seen.iter().any(|meaning| matches!(meaning, Meaning::Figure(_))) {
        unclear.push(Unclear::NoFigure);
    }
    unclear
}

/// What the columns of a table probably hold: what was said of such a heading before (`kept`, by key), else what
/// the heading says by itself. `figures` are those asked, with what they are called in any language. What was
/// kept of a figure that is not asked here holds nothing.
pub fn guess(
    table: &Table,
    kept: &BTreeMap<String, Meaning>,
    figures: &[(IndicatorCode, Vec<String>)],
) -> Vec<Meaning> {
    let mut taken = BTreeSet::new();
    let columns = table.keys().into_iter().zip(&table.headings);
    let of = |(key, heading): (String, &String)| {
        let own = search_key(heading);
        let named = |(_, names): &&(IndicatorCode, Vec<String>)| {
            !own.is_empty() && names.iter().any(|name| search_key(name) == own)
        };
        let meaning = match kept.get(&key) {
            Some(Meaning::Figure(code)) if figures.iter().all(|(asked, _)| asked != code) => {
                Meaning::Nothing
            }
            Some(meaning) => meaning.clone(),
            None if Column::named(heading) == Some(Column::SchoolCode) => Meaning::School,
            None => figures
                .iter()
                .find(named)
                .map_or(Meaning::Nothing, |(code, _)| Meaning::Figure(code.clone())),
        };
        if meaning == Meaning::Nothing || taken.insert(meaning.clone()) {
            meaning
        } else {
            Meaning::Nothing
        }
    };
    columns.map(of).collect()
}
