//! Working formulas out.

use super::{Comparison, Expression, GradeChoice, Node, Operator, Reference, Relation};
use crate::data::catalogue::breakdown::{Division, Grade};
use crate::data::catalogue::{Catalogue, Part};
use crate::id::IndicatorCode;

/// Where the values come from: that of an indicator in a year, if there is one.
pub type Lookup<'a> = &'a dyn Fn(&IndicatorCode, i32) -> Option<f64>;

/// Formulas may name definitions that have formulas, so deep and no deeper.
const DEEPEST: u8 = 8;
/// Two results are the same if they differ by less than this share of them.
const EXACTNESS: f64 = 1e-9;

/// What is at hand when a formula is worked out.
#[derive(Clone, Copy)]
pub(in crate::data::catalogue) struct Setting<'a> {
    pub catalogue: &'a Catalogue,
    pub part: Part,
    pub year: i32,
    pub lookup: Lookup<'a>,
    pub depth: u8,
}

impl Expression {
    /// Its value for a part and a year. `None` where a value is missing, where something is divided
    /// by zero, and where a definition or a part of it does not exist.
    pub fn evaluate(
        &self,
        catalogue: &Catalogue,
        part: &Part,
        year: i32,
        lookup: Lookup,
    ) -> Option<f64> {
        self.worked_out(Setting { catalogue, part: *part, year, lookup, depth: 0 })
    }

    pub(in crate::data::catalogue) fn worked_out(&self, setting: Setting) -> Option<f64> {
        if setting.depth > DEEPEST { None } else { self.root.value(setting) }
    }
}

impl Comparison {
    /// The values of its two sides for a part and a year, where both are known.
    pub fn sides(
        &self,
        catalogue: &Catalogue,
        part: &Part,
        year: i32,
        lookup: Lookup,
    ) -> Option<(f64, f64)> {
        let setting = Setting { catalogue, part: *part, year, lookup, depth: 0 };
        Some((self.left.value(setting)?, self.right.value(setting)?))
    }

    /// Whether its two sides stand as they must.
    pub fn holds(&self, left: f64, right: f64) -> bool {
        let are_same = (left - right).abs() <= EXACTNESS * left.abs().max(right.abs());
        match self.relation {
            Relation::AtMost => left < right || are_same,
            Relation::AtLeast => left > right || are_same,
            Relation::Below => left < right && !are_same,
            Relation::Above => left > right && !are_same,
            Relation::Equal => are_same,
        }
    }
}

impl Reference {
    /// The part it means where `part` is at hand; `None` where there is no such grade.
    pub(in crate::data::catalogue) fn part(
        &self,
        catalogue: &Catalogue,
        part: &Part,
    ) -> Option<Part> {
        let breakdown = &catalogue.definition(&self.definition)?.breakdown;
        let mut meant = *part;
        meant.subject = self.subject.or(meant.subject);
        meant.units = self.units.or(meant.units);
        meant.gender = self.gender.unwrap_or(meant.gender);
        meant.source = self.source.or(meant.source);
        match self.grade {
            Some(GradeChoice::Named(grade)) => meant.grade = Some(grade),
            Some(GradeChoice::Relative(steps)) if breakdown.divides(Division::Grade) => {
                meant.grade = Some(Grade::of(part.grade?.number() + i64::from(steps))?);
            }
            Some(GradeChoice::Relative(_)) | None => {}
        }
        let meant = breakdown.narrowed(&meant);
        breakdown.admits(&meant).then_some(meant)
    }
}

impl Node {
    fn value(&self, setting: Setting) -> Option<f64> {
        let value = match self {
            Self::Number(number) => *number,
            Self::Negated(inner) => -inner.value(setting)?,
            Self::Calculated(left, operator, right) => {
                let (left, right) = (left.value(setting)?, right.value(setting)?);
                match operator {
                    Operator::Plus => left + right,
                    Operator::Minus => left - right,
                    Operator::Times => left * right,
                    Operator::Over if right == 0.0 => return None,
                    Operator::Over => left / right,
                }
            }
            Self::Reference(reference) => {
                let part = reference.part(setting.catalogue, &setting.part)?;
                let year = setting.year.checked_add(reference.year)?;
                let depth = setting.depth + 1;
                let definition = setting.catalogue.definition(&reference.definition)?;
                match &definition.formula {
                    Some(formula) => {
                        formula.worked_out(Setting { part, year, depth, ..setting })?
                    }
                    None => (setting.lookup)(&definition.indicator(part), year)?,
                }
            }
        };
        value.is_finite().then_some(value)
    }
}
