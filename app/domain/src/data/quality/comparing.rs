//! Holding figures against each other.

use super::discrepancy::{Across, Discrepancy, Figure, Key, Origin};
use crate::data::Indicator;
use crate::data::catalogue::{Catalogue, Finding, Severity, findings};
use crate::id::{IndicatorCode, SchoolCode};
use crate::people::Audience;
use std::collections::{BTreeMap, BTreeSet};

/// The check that holds a reported number against the very same one of the Ministry's.
pub const SAME_AS_PUBLISHED: &str = "same-as-published";

/// Figures by school year and indicator.
pub type ByYear = BTreeMap<i32, BTreeMap<IndicatorCode, f64>>;

/// Of what the Ministry's files speak, by year: what they speak of and do not say of a school is small.
pub type Covered = BTreeMap<i32, BTreeSet<IndicatorCode>>;

/// What is known of one school.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    /// What it reported and its city published. What it does not know is not among it.
    pub reported: ByYear,
    /// What the Ministry published.
    pub published: ByYear,
}

/// What is known of a cell.
#[derive(Clone, Copy, PartialEq)]
enum Said {
    By(Origin, f64),
    /// The Ministry's file speaks of such cells and leaves this one out.
    Hidden,
}

impl Known {
    fn said(&self, covered: &Covered, cell: &IndicatorCode, year: i32) -> Option<Said> {
        let reported = || {
            let value = self.reported.get(&year)?.get(cell)?;
            Some(Said::By(Origin::Report, *value))
        };
        if Indicator::parse(cell.as_str()).is_none() {
            return reported();
        }
        match self.published.get(&year).and_then(|year| year.get(cell)) {
            Some(value) => Some(Said::By(Origin::Ministry, *value)),
            None if speaks_of(covered, cell, year) => Some(Said::Hidden),
            None => reported(),
        }
    }

    fn figure(&self, covered: &Covered, indicator: &IndicatorCode, year: i32) -> Figure {
        let (origin, value) = match self.said(covered, indicator, year) {
            Some(Said::By(origin, value)) => (origin, Some(value)),
            Some(Said::Hidden) | None => (Origin::Ministry, None),
        };
        Figure { indicator: indicator.clone(), year, origin, value }
    }
}

fn speaks_of(covered: &Covered, cell: &IndicatorCode, year: i32) -> bool {
    covered.get(&year).is_some_and(|cells| cells.contains(cell))
}

/// The greatest number that the Ministry does not publish.
fn most_hidden() -> i64 {
    Audience::Public.threshold() - 1
}

/// Everything that does not fit in what a school has reported, by year, each with a key of its own.
pub fn discrepancies(
    catalogue: &Catalogue,
    school: &SchoolCode,
    known: &Known,
    covered: &Covered,
) -> Vec<Discrepancy> {
    let mut found: Vec<Discrepancy> = Vec::new();
    for (year, reported) in &known.reported {
        let is_named = known.published.get(year).is_some_and(|cells| !cells.is_empty());
        let of_year = |check: String, cell: IndicatorCode, severity, figures: Vec<Figure>| {
            let key = Key { school: school.clone(), check, cell, year: *year };
            let across = Across::of(&figures, *year);
            Discrepancy { key, severity, across, figures, left: 0.0, right: 0.0, is_named }
        };
        for (cell, value) in reported {
            if let Some(published) = unlike(known, covered, cell, *year, *value) {
                let mine = Figure {
                    indicator: cell.clone(),
                    year: *year,
                    origin: Origin::Report,
                    value: Some(*value),
                };
                let figures = vec![mine, known.figure(covered, cell, *year)];
                let check = SAME_AS_PUBLISHED.to_owned();
                let found_here = of_year(check, cell.clone(), Severity::Impossible, figures);
                found.push(Discrepancy { left: *value, right: published, ..found_here });
            }
        }
        for broken in broken(catalogue, known, covered, *year) {
            let Some(cell) = broken.cells.first().cloned() else { continue };
            let figures = broken
                .values
                .iter()
                .map(|seen| known.figure(covered, &seen.indicator, seen.year))
                .collect();
            let one = of_year(broken.check, cell, broken.severity, figures);
            if !found.iter().any(|other| other.key == one.key) {
                found.push(Discrepancy { left: broken.left, right: broken.right, ..one });
            }
        }
    }
    found
}

/// What the Ministry says of a number that a school reported as well, where that is something else.
fn unlike(
    known: &Known,
    covered: &Covered,
    cell: &IndicatorCode,
    year: i32,
    reported: f64,
) -> Option<f64> {
    let most = most_hidden() as f64;
    match known.said(covered, cell, year)? {
        Said::By(Origin::Ministry, published) if published != reported => Some(published),
        Said::Hidden if reported > most => Some(most),
        _ => None,
    }
}

/// The checks that do not hold among what was reported of a year, whatever the hidden numbers are.
fn broken(catalogue: &Catalogue, known: &Known, covered: &Covered, year: i32) -> Vec<Finding> {
    let Some(reported) = known.reported.get(&year) else { return Vec::new() };
    let asked: Vec<IndicatorCode> = reported.keys().cloned().collect();
    let with_hidden = |hidden: i64| {
        let lookup = |cell: &IndicatorCode, year: i32| match known.said(covered, cell, year)? {
            Said::By(_, value) => Some(value),
            Said::Hidden => Some(hidden as f64),
        };
        findings(catalogue, &asked, year, &lookup)
    };
    let looks_at_hidden = |finding: &Finding| {
        finding
            .values
            .iter()
            .any(|seen| known.said(covered, &seen.indicator, seen.year) == Some(Said::Hidden))
    };
    let mut broken = with_hidden(most_hidden());
    if broken.iter().any(looks_at_hidden) {
        for hidden in 0..most_hidden() {
            let others = with_hidden(hidden);
            let is_there = |finding: &Finding| {
                others
                    .iter()
                    .any(|other| other.check == finding.check && other.cells == finding.cells)
            };
            broken.retain(|finding| !looks_at_hidden(finding) || is_there(finding));
        }
    }
    broken
}
