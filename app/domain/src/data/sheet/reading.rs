//! What a file says, every row of it accounted for.

use super::RowFault;
use crate::data::Indicator;
use crate::id::SchoolCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was read from a file. Rows without any content are not rows; every other row below a
/// header is used, unused or faulty: `rows_read = rows_used + Σ rows_unused + rows_faulty`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The day that the figures describe, as yyyy-mm-dd, where the file says it ("נכון ל 07/06/2019").
    pub as_of: Option<String>,
    /// The names of the sheets, in their order.
    pub sheets: Vec<String>,
    /// Rows with content below a header.
    pub rows_read: u64,
    /// Rows that became an observation.
    pub rows_used: u64,
    /// Sound rows that became none, by reason.
    pub rows_unused: BTreeMap<Unused, u64>,
    /// Rows with at least one fault.
    pub rows_faulty: u64,
    /// The smallest number of examinees in any sound row, used or not.
    pub smallest: Option<i64>,
    /// Every fault, in the order of the file; also of sheets in which no table was found.
    pub faults: Vec<RowFault>,
    /// The schools observed.
    pub schools: BTreeMap<SchoolCode, SchoolSeen>,
    /// What was counted, in the order of the file. School, indicator and year occur once together.
    pub observations: Vec<Observation>,
}

impl Reading {
    /// Examinees of the whole file by year and indicator, to be held against the source.
    pub fn totals(&self) -> BTreeMap<(i32, Indicator), i64> {
        let mut totals = BTreeMap::new();
        for observation in &self.observations {
            *totals.entry((observation.year, observation.indicator)).or_default() +=
                observation.examinees;
        }
        totals
    }

    /// Notes the count of one more sound row.
    pub(super) fn see(&mut self, examinees: Option<i64>) {
        self.smallest = self.smallest.into_iter().chain(examinees).min();
    }
}

/// Why a sound row was not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unused {
    /// Its subject is not followed.
    OtherSubject,
    /// Its subject is followed, at other levels.
    OtherLevel,
    /// The number of examinees is missing.
    Missing,
    /// An earlier row says the very same.
    Repeated,
    /// Not a row of the table but a remark beside it.
    Note,
}

impl Unused {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::OtherSubject, Self::OtherLevel, Self::Missing, Self::Repeated, Self::Note];

    /// The word stored and used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::OtherSubject => "other-subject",
            Self::OtherLevel => "other-level",
            Self::Missing => "missing",
            Self::Repeated => "repeated",
            Self::Note => "note",
        }
    }
}

/// A school as its first row of its latest year describes it. Any text may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolSeen {
    /// Its name.
    pub name: String,
    /// The locality it stands in.
    pub locality: String,
    /// General, religious or independent, in the file's words.
    pub supervision: String,
    /// Its sector, in the file's words.
    pub sector: String,
    /// The Ministry's district, in the file's words.
    pub district: String,
    /// The latest year that describes it.
    pub year: i32,
}

/// Examinees of one school, at one subject and level, in one graduation year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// The school.
    pub school: SchoolCode,
    /// The subject and level.
    pub indicator: Indicator,
    /// The graduation year.
    pub year: i32,
    /// How many were examined.
    pub examinees: i64,
    /// Which of [`Reading::sheets`] it stands in.
    pub sheet: usize,
    /// Its row there, from 1.
    pub row: u32,
}
