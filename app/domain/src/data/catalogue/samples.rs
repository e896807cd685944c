//! A small catalogue and a few figures, for tests.

use super::check::{Check, Severity};
use super::definition::{Aggregate, Definition, Direction, Grain, Theme, Unit};
use super::expression::{Comparison, Expression};
use super::{Breakdown, Catalogue, Grade, Part};
use crate::cities::Title;
use crate::data::{Subject, Units};
use crate::id::{DefinitionCode, IndicatorCode};

/// Five-unit mathematics in grade 11.
pub fn eleven() -> Part {
    Part {
        subject: Some(Subject::Mathematics),
        grade: Some(Grade::Eleven),
        units: Some(Units::Five),
        ..Part::default()
    }
}

pub fn retention() -> IndicatorCode {
    IndicatorCode::new("retention.mathematics.11.5")
}

pub fn definition(code: &str, breakdown: &str) -> Definition {
    Definition {
        code: DefinitionCode::new(code),
        theme: Theme::Students,
        unit: Unit::Pupils,
        grain: Grain::School,
        breakdown: Breakdown::parse(breakdown).expect("a breakdown"),
        direction: Direction::More,
        aggregate: Aggregate::Sum,
        decimals: 0,
        minimum: Some(0),
        maximum: Some(5_000),
        confidential: true,
        formula: None,
        checks: Vec::new(),
        name: Title {
            he: "תלמידים".into(), ar: "التلاميذ".into(), en: "Pupils".into()
        },
        meaning: Title::default(),
        source: Title::default(),
        position: 0,
        retired_at: None,
    }
}

pub fn check(code: &str, rule: &str) -> Check {
    Check {
        code: code.to_owned(),
        severity: Severity::Impossible,
        rule: Comparison::parse(rule).expect("a rule"),
    }
}

pub fn catalogue() -> Catalogue {
    let mut pupils = definition("pupils", "subject grade units gender");
    pupils.checks = vec![
        check("girls-at-most-all", "pupils(gender=girls) <= pupils(gender=all)"),
        check(
            "levels-at-most-cohort",
            "pupils(units=3) + pupils(units=4) + pupils(units=5) <= cohort",
        ),
        check("no-more-than-came", "pupils <= pupils(grade=-1, year=-1) + joiners"),
    ];
    let mut retention = definition("retention", "subject grade=11,12 units=5");
    retention.formula = Some(
        Expression::parse("100 * (pupils - joiners) / pupils(grade=-1, year=-1)").expect("read"),
    );
    Catalogue::new(vec![
        pupils,
        definition("cohort", "grade"),
        definition("joiners", "subject grade=11,12 units=5"),
        definition("classes", "subject grade units"),
        retention,
    ])
}

/// Some figures of 2026 and the year before.
pub fn figures(indicator: &IndicatorCode, year: i32) -> Option<f64> {
    Some(match (indicator.as_str(), year) {
        ("pupils.mathematics.10.5", 2026) => 60.0,
        ("pupils.mathematics.11.5", 2026) => 40.0,
        ("pupils.mathematics.11.5.girls", 2026) => 18.0,
        ("pupils.mathematics.11.4", 2026) => 70.0,
        ("pupils.mathematics.11.3", 2026) => 80.0,
        ("pupils.mathematics.10.5", 2025) => 50.0,
        ("cohort.11", 2026) => 200.0,
        ("joiners.mathematics.11.5", 2026) => 4.0,
        ("classes.mathematics.11.5", 2026) => 2.0,
        _ => return None,
    })
}
