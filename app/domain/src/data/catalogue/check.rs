//! What must hold between figures, and what is found where it does not.

use super::Catalogue;
use super::expression::{Comparison, Lookup};
use crate::id::IndicatorCode;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;

/// How sure it is that something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It cannot be so.
    Impossible,
    /// It may be so, and is worth a second look.
    Doubtful,
}

/// Something that must hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Check {
    /// The word in the key of its message, `data-check-<code>`.
    pub code: String,
    /// How sure it is that something is wrong where it does not hold.
    pub severity: Severity,
    /// What must hold.
    pub rule: Comparison,
}

/// A figure that a check has looked at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seen {
    /// Of which indicator.
    pub indicator: IndicatorCode,
    /// In which year.
    pub year: i32,
    /// How much.
    pub value: f64,
}

/// A check that does not hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The check, see [`Check::code`].
    pub check: String,
    /// How sure it is that something is wrong.
    pub severity: Severity,
    /// The cells that it is about, out of those asked: in one of them the mistake may be.
    pub cells: Vec<IndicatorCode>,
    /// All figures that it looked at, of this year and others, in the order of its rule.
    pub values: Vec<Seen>,
    /// What the left side comes to: `$left` of the message.
    pub left: f64,
    /// What the right side comes to: `$right` of the message.
    pub right: f64,
}

impl Finding {
    /// The key of the message that says so, with `$left` and `$right`.
    pub fn message(&self) -> String {
        format!("data-check-{}", self.check)
    }
}

/// Everything that does not hold among the cells `asked` about `year`, in their order, each once.
/// What cannot be worked out because a figure is missing is not found fault with.
pub fn findings(
    catalogue: &Catalogue,
    asked: &[IndicatorCode],
    year: i32,
    lookup: Lookup,
) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for cell in asked {
        let Some((definition, part)) = catalogue.find(cell) else { continue };
        for check in &definition.checks {
            let seen = RefCell::new(Vec::new());
            let remembering = |indicator: &IndicatorCode, year: i32| {
                let value = lookup(indicator, year)?;
                let indicator = indicator.clone();
                seen.borrow_mut().push(Seen { indicator, year, value });
                Some(value)
            };
            let sides = check.rule.sides(catalogue, &part, year, &remembering);
            let Some((left, right)) = sides else { continue };
            let values = seen.into_inner();
            let is_known =
                || found.iter().any(|other| other.check == check.code && other.values == values);
            if check.rule.holds(left, right) || is_known() {
                continue;
            }
            let mut cells: Vec<IndicatorCode> = Vec::new();
            for value in values.iter().filter(|value| value.year == year) {
                if asked.contains(&value.indicator) && !cells.contains(&value.indicator) {
                    cells.push(value.indicator.clone());
                }
            }
            match (cells.is_empty(), definition.is_derived()) {
                (false, _) => {}
                (true, true) => cells.push(cell.clone()),
                // Nobody who is asked these cells could mend it.
                (true, false) => continue,
            }
            let (check, severity) = (check.code.clone(), check.severity);
            found.push(Finding { check, severity, cells, values, left, right });
        }
    }
    found
}
