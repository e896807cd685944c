//! What a round asks: cells in groups.

use super::Catalogue;
use super::definition::Grain;
use crate::Instant;
use crate::cities::Title;
use crate::id::{AccountId, IndicatorCode, TemplateId};
use crate::people::Scope;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The heading over a group of cells; its name is the message `data-group-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Heading {
    /// Pupils by grade and level.
    Pupils,
    /// Girls among them.
    Girls,
    /// Who joined and who left the track.
    Movement,
    /// Who finished.
    Graduates,
    /// Teachers.
    Teachers,
    /// Classes and weekly hours.
    Lessons,
    /// Parents.
    Parents,
    /// Programmes.
    Programmes,
    /// Money.
    Budget,
}

impl Heading {
    /// All of them, in the order in which a form usually has them.
    pub const ALL: [Self; 9] = [
        Self::Pupils,
        Self::Girls,
        Self::Movement,
        Self::Graduates,
        Self::Teachers,
        Self::Lessons,
        Self::Parents,
        Self::Programmes,
        Self::Budget,
    ];

    /// The word stored in the database and used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Pupils => "pupils",
            Self::Girls => "girls",
            Self::Movement => "movement",
            Self::Graduates => "graduates",
            Self::Teachers => "teachers",
            Self::Lessons => "lessons",
            Self::Parents => "parents",
            Self::Programmes => "programmes",
            Self::Budget => "budget",
        }
    }

    /// The inverse of [`Heading::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|heading| heading.code() == code)
    }

    /// The key of its name.
    pub fn message(self) -> String {
        format!("data-group-{}", self.code())
    }
}

/// Cells that belong together, in the order in which they are asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// What stands over them.
    pub heading: Heading,
    /// The indicators asked.
    pub cells: Vec<IndicatorCode>,
}

/// What a round may ask, kept to be used again. A round takes a copy of the groups with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// Its id.
    pub id: TemplateId,
    /// Who may use it: the whole network, or one city.
    pub scope: Scope,
    /// Its name.
    pub name: Title,
    /// What it asks.
    pub groups: Vec<Group>,
    /// Who made it; `None` where it came with the seeds.
    pub created_by: Option<AccountId>,
    /// When.
    pub created_at: Instant,
    /// When another took its place; rounds that used it keep what they asked.
    pub replaced_at: Option<Instant>,
    /// What the seeds call it, if it began there.
    pub seed_code: Option<String>,
}

impl Template {
    /// All cells, in the order in which they are asked.
    pub fn cells(&self) -> impl Iterator<Item = &IndicatorCode> {
        cells(&self.groups)
    }
}

/// All cells of `groups`, in the order in which they are asked.
pub fn cells(groups: &[Group]) -> impl Iterator<Item = &IndicatorCode> {
    groups.iter().flat_map(|group| &group.cells)
}

/// Why a cell cannot be asked of a school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CellFault {
    /// No definition has it.
    Unknown,
    /// It follows from others.
    Derived,
    /// It is out of use.
    Retired,
    /// Schools have no figure of their own.
    OfTheCity,
    /// It is asked already.
    Twice,
}

impl CellFault {
    /// The key of the message that says so.
    pub fn message(self) -> &'static str {
        match self {
            Self::Unknown => "data-cell-unknown",
            Self::Derived => "data-cell-derived",
            Self::Retired => "data-cell-retired",
            Self::OfTheCity => "data-cell-of-the-city",
            Self::Twice => "data-cell-twice",
        }
    }
}

/// What keeps `groups` from being asked of schools, cell by cell.
pub fn cell_faults(groups: &[Group], catalogue: &Catalogue) -> Vec<(IndicatorCode, CellFault)> {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for cell in cells(groups) {
        let fault = match catalogue.find(cell) {
            None => Some(CellFault::Unknown),
            Some((definition, _)) if definition.is_derived() => Some(CellFault::Derived),
            Some((definition, _)) if definition.retired_at.is_some() => Some(CellFault::Retired),
            Some((definition, _)) if definition.grain == Grain::City => Some(CellFault::OfTheCity),
            Some(_) if !seen.insert(cell) => Some(CellFault::Twice),
            Some(_) => None,
        };
        faults.extend(fault.map(|fault| (cell.clone(), fault)));
    }
    faults
}
