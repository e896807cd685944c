//! What is held against what is typed: the same on the server and, while somebody types, in the browser.

#[cfg(feature = "ssr")]
use hamsa_domain::data::catalogue::Severity;
use hamsa_domain::data::catalogue::{Catalogue, Definition, Finding};
use hamsa_domain::data::round::{
    Answers, AskedCell, Beside, LastYear, Reading, TypedForm, submission,
};
use hamsa_domain::id::IndicatorCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is needed to read a form and to find what cannot be so.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rules {
    /// The school year that is asked about.
    pub year: i32,
    /// What is counted, without its words.
    pub definitions: Vec<Definition>,
    /// All cells of the round.
    pub asked: Vec<IndicatorCode>,
    /// What is known of the school from last year.
    pub last: BTreeMap<IndicatorCode, LastYear>,
    /// What is known of this year beside what is asked.
    pub known: BTreeMap<IndicatorCode, LastYear>,
    /// The version that forms begin from; 0 before the first.
    pub based_on: i64,
    /// What it says.
    pub sent: Answers,
}

/// [`Rules`], ready to be asked at every letter.
pub struct Examiner {
    rules: Rules,
    catalogue: Catalogue,
}

/// What is to be said of a form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Examined {
    /// What keeps a cell from being read: the key of a message and its `$limit`.
    pub faults: BTreeMap<IndicatorCode, (String, i64)>,
    /// What cannot be so, or is worth a second look.
    pub findings: Vec<Finding>,
    /// How many cells of the round have an answer.
    pub answered: usize,
    /// How many are asked.
    pub expected: usize,
}

impl Examined {
    /// How many things cannot be so.
    #[cfg(feature = "ssr")]
    pub fn impossible(&self) -> usize {
        let cannot_be = |finding: &&Finding| finding.severity == Severity::Impossible;
        self.findings.iter().filter(cannot_be).count()
    }

    /// What is found at a cell.
    pub fn at<'e>(&'e self, cell: &'e IndicatorCode) -> impl Iterator<Item = &'e Finding> {
        self.findings.iter().filter(move |finding| finding.cells.contains(cell))
    }
}

impl Examiner {
    /// Of these rules.
    pub fn new(rules: Rules) -> Self {
        Self { catalogue: Catalogue::new(rules.definitions.clone()), rules }
    }

    /// Reads a form.
    pub fn read(&self, form: &TypedForm) -> Reading {
        submission::read(&self.asked(), form)
    }

    /// "As last year" for these cells, as far as they are empty and there is a last year.
    pub fn take_over(&self, form: &mut TypedForm, only: impl Fn(&IndicatorCode) -> bool) {
        let asked = self.asked();
        let wanted: Vec<_> = asked.into_iter().filter(|asked| only(asked.cell)).collect();
        form.take_over(&wanted);
    }

    /// What is to be said of a form. What it does not show stays as it was sent.
    pub fn examine(&self, form: &TypedForm) -> Examined {
        let reading = self.read(form);
        let mut answers = self.rules.sent.clone();
        for cell in form.cells.keys() {
            answers.remove(cell);
        }
        answers.extend(reading.answers());
        let Rules { year, asked, known, last, .. } = &self.rules;
        let found = Beside { known, last }.findings(&self.catalogue, asked, *year, &answers);
        let faults = reading.faults.into_iter();
        Examined {
            findings: found,
            answered: self.rules.asked.iter().filter(|cell| answers.contains_key(*cell)).count(),
            expected: self.rules.asked.len(),
            faults: faults.map(|fault| (fault.cell, (fault.message, fault.limit))).collect(),
        }
    }

    fn asked(&self) -> Vec<AskedCell<'_>> {
        AskedCell::all(&self.rules.asked, &self.catalogue, &self.rules.last)
    }
}
