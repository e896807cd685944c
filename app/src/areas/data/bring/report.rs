//! What is said about a file: kept with it, shown in the browser, printed on the command line.

use hamsa_domain::data::caution::Caution;
use hamsa_domain::data::placing::PlacedLocality;
use hamsa_domain::data::sheet::{Column, Reading, Reason, RowFault, Unused};
use hamsa_domain::data::{Subject, Units};
use hamsa_intake::Unreadable;
use hamsa_store::Changes;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a file says and what it would change. Every row is used, unused or faulty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The file's name.
    pub file: String,
    /// Its SHA-256, in hexadecimal.
    pub hash: String,
    /// Its size in bytes.
    pub size: i64,
    /// Why it cannot be read at all; then everything below is empty.
    pub unreadable: Option<Refused>,
    /// The day that the figures describe, as yyyy-mm-dd, if the file says it.
    pub as_of: Option<String>,
    /// Rows with content below a header.
    pub rows_read: u64,
    /// Rows that became an observation.
    pub rows_used: u64,
    /// Sound rows that became none, by reason.
    pub rows_unused: BTreeMap<Unused, u64>,
    /// Rows with at least one fault.
    pub rows_faulty: u64,
    /// Faults in all; they are kept apart, since they may be many.
    pub faults: u64,
    /// Schools observed.
    pub schools: u64,
    /// Schools among them whose authority is not known.
    pub schools_unplaced: u64,
    /// Examinees of the whole file, to be held against the source.
    pub totals: Vec<Total>,
    /// The smallest count in any of its sound rows, also of subjects that are not followed.
    #[serde(default)]
    pub smallest_of_all: Option<i64>,
    /// What applying it changes.
    pub changes: Changes,
    /// What is unusual about it, to be looked at before it is applied.
    #[serde(default)]
    pub cautions: Vec<Caution>,
    /// Localities for which a person must choose an authority.
    pub doubtful: Vec<PlacedLocality>,
}

/// Examinees of the whole file in one year, at one subject and level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Total {
    /// The graduation year.
    pub year: i32,
    /// The subject.
    pub subject: Subject,
    /// The level: 3, 4 or 5 units.
    pub units: i64,
    /// How many were examined.
    pub examinees: i64,
}

/// Why a file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// [`Unreadable::code`], for message keys.
    pub code: String,
    /// The facts of the case by name, as [`Unreadable`] holds them: `limit`, `sheet`, `cell`, `found` …
    pub facts: serde_json::Value,
    /// The same in English, for operators.
    pub plain: String,
}

impl Report {
    /// The report about a file that is not there, or that the system does not let us open.
    pub fn missing(name: &str, why: &str) -> Self {
        let refused =
            Refused { code: "missing".into(), facts: serde_json::Value::Null, plain: why.into() };
        Self { file: name.to_owned(), unreadable: Some(refused), ..Self::default() }
    }

    /// Takes what was read.
    pub(super) fn take(&mut self, reading: &Reading) {
        self.as_of = reading.as_of.clone();
        self.rows_read = reading.rows_read;
        self.rows_used = reading.rows_used;
        self.rows_unused = reading.rows_unused.clone();
        self.rows_faulty = reading.rows_faulty;
        self.schools = reading.schools.len() as u64;
        self.totals = totals(reading);
        self.smallest_of_all = reading.smallest;
    }
}

/// How many figures the file has of each year.
pub(super) fn figures(reading: &Reading) -> BTreeMap<i32, i64> {
    let mut figures = BTreeMap::new();
    for observation in &reading.observations {
        *figures.entry(observation.year).or_default() += 1;
    }
    figures
}

/// By year, then subject, then level, the highest first.
fn totals(reading: &Reading) -> Vec<Total> {
    let mut totals: Vec<Total> = reading
        .totals()
        .into_iter()
        .map(|((year, indicator), examinees)| Total {
            year,
            subject: indicator.subject,
            units: indicator.units.number(),
            examinees,
        })
        .collect();
    let level = |units: i64| Units::of(units).map(|units| std::cmp::Reverse(units.number()));
    totals.sort_by_key(|total| (total.year, total.subject, level(total.units)));
    totals
}

impl From<&Unreadable> for Refused {
    fn from(unreadable: &Unreadable) -> Self {
        // The faults of headers are kept with all other faults.
        let (facts, plain) = match unreadable {
            Unreadable::NoTable { faults } => {
                let header = Header::of(faults);
                let plain = format!("{unreadable}{}", header.plain());
                (serde_json::to_value(header), plain)
            }
            other => (serde_json::to_value(other), unreadable.to_string()),
        };
        Self { code: unreadable.code().to_owned(), facts: facts.unwrap_or_default(), plain }
    }
}

/// What is wrong with the first header that was meant as one.
#[derive(Default, Serialize)]
struct Header {
    missing: Vec<Column>,
    doubled: Vec<Column>,
}

impl Header {
    fn of(faults: &[RowFault]) -> Self {
        let mut header = Self::default();
        let first = faults.iter().find(|fault| fault.column.is_some()).map(|fault| &fault.sheet);
        for fault in faults.iter().filter(|fault| Some(&fault.sheet) == first) {
            match (&fault.reason, fault.column) {
                (Reason::MissingColumn, Some(column)) => header.missing.push(column),
                (Reason::DoubledColumn, Some(column)) => header.doubled.push(column),
                _ => {}
            }
        }
        header
    }

    /// The same in English, to follow the sentence.
    fn plain(&self) -> String {
        let codes = |columns: &[Column]| {
            columns.iter().map(|column| column.code()).collect::<Vec<_>>().join(", ")
        };
        match (self.missing.as_slice(), self.doubled.as_slice()) {
            ([], []) => String::new(),
            ([], doubled) => format!(" (columns more than once: {})", codes(doubled)),
            (missing, _) => format!(" (columns missing: {})", codes(missing)),
        }
    }
}
