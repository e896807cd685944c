//! A report that is ready to leave: its words and its tables, already guarded and already said in one language.
//!
//! A page, a sheet of paper and every kind of file are made of a [`Document`] and of nothing else, so that they
//! cannot differ in what they withhold. Whoever makes one takes its figures from behind the disclosure guard.

mod cell;
mod sheet;

pub use cell::Cell;
pub use sheet::{Column, Row, Sheet, Table, TableHead};

use crate::Language;
use serde::{Deserialize, Serialize};

/// A report in one language, whole.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// What it is, of what and of when.
    #[serde(flatten)]
    pub head: Head,
    /// Its tables, in the order in which they are read.
    pub tables: Vec<Table>,
}

impl Document {
    /// Its tables as exporters read them, row by row.
    pub fn sheets(&self) -> impl Iterator<Item = Sheet<'_>> {
        self.tables.iter().map(Table::sheet)
    }
}

/// What stands over a report, on paper and in files as on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The language it is in.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// What it says in words, before any number: a sentence each.
    pub findings: Vec<Finding>,
    /// By what it was chosen, in words.
    pub filters: Vec<Fact>,
    /// When it was made, as it is written.
    pub date: String,
    /// What is in it and what is not.
    pub completeness: String,
    /// The whole address under which it is found again.
    pub link: String,
    /// What its numbers mean and where they come from.
    pub definitions: Vec<Definition>,
    /// The words of files, which say more than the page does. Not part of a report that leaves as data.
    #[serde(skip)]
    pub words: Words,
}

/// Something that a report says, under a word that tells what kind of thing it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What kind of thing: a finding, a decision, a question.
    pub label: String,
    /// The sentence.
    pub text: String,
}

/// One thing by which a report was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What kind of thing: city, subject, years.
    pub name: String,
    /// Which.
    pub value: String,
}

/// What a number means.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// What is counted.
    pub name: String,
    /// What exactly, in a sentence.
    pub meaning: String,
    /// Who knows it.
    pub source: String,
}

/// What files say besides, in the language of their report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The name of the first sheet: at most 31 characters.
    pub about: String,
    /// Before the date.
    pub date: String,
    /// Before what is in it and what is not.
    pub completeness: String,
    /// Before the address.
    pub link: String,
    /// Over the definitions.
    pub definitions: String,
    /// Over what exactly is counted.
    pub meaning: String,
    /// Over who knows it.
    pub source: String,
    /// In place of a number that this audience may not see.
    pub withheld: String,
    /// That figures in it are made up for the demo; empty where none is.
    pub made_up: String,
}
