//! The catalogue of what is counted. A [`Definition`] is data: what is counted, what divides it, what
//! must hold. With its [`Breakdown`] filled it is an indicator, known by its code. Formulas and checks
//! are written in the small language of [`Expression`]; a [`Template`] is what a round asks.

pub mod breakdown;
pub mod check;
mod code;
mod consistency;
mod definition;
pub mod expression;
mod naming;
pub mod template;

pub use breakdown::{Breakdown, Division, FundingSource, Gender, Grade};
pub use check::{Check, Finding, Severity, findings};
pub use code::{Measure, Part, is_definition_code};
pub use consistency::{CatalogueFault, Inconsistency};
pub use definition::{Aggregate, Definition, Direction, Grain, Theme, Unfit, Unit, ValueFault};
pub use expression::{Comparison, Expression, ExpressionFault, Lookup};
pub use naming::{Argument, Naming, Phrase};
pub use template::{Group, Heading, Template};

use crate::id::{DefinitionCode, IndicatorCode};
use std::collections::{BTreeSet, HashMap};

/// All definitions, found by their codes.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    definitions: Vec<Definition>,
    places: HashMap<DefinitionCode, usize>,
    flows: BTreeSet<DefinitionCode>,
}

impl Catalogue {
    /// The catalogue of these definitions, in this order; of two with the same code the last counts.
    pub fn new(definitions: Vec<Definition>) -> Self {
        let codes = definitions.iter().enumerate();
        let places = codes.map(|(place, definition)| (definition.code.clone(), place)).collect();
        let checks = definitions.iter().flat_map(|definition| &definition.checks);
        let flows = checks.flat_map(|check| check.rule.flows()).cloned().collect();
        Self { definitions, places, flows }
    }

    /// All definitions, in their order.
    pub fn definitions(&self) -> &[Definition] {
        &self.definitions
    }

    /// One definition.
    pub fn definition(&self, code: &DefinitionCode) -> Option<&Definition> {
        self.definitions.get(*self.places.get(code)?)
    }

    /// Whether it says who comes to or goes from what another definition counts: what is not seen of the one follows
    /// from the other and from the two counts between which they moved.
    pub fn is_flow(&self, code: &DefinitionCode) -> bool {
        self.flows.contains(code)
    }

    /// The definition of an indicator and which part of it that is; `None` where no definition has it.
    pub fn find(&self, indicator: &IndicatorCode) -> Option<(&Definition, Part)> {
        let measure = Measure::parse(indicator.as_str())?;
        let definition = self.definition(&measure.definition)?;
        definition.breakdown.admits(&measure.part).then_some((definition, measure.part))
    }

    /// The value of an indicator in a year: worked out where it has a formula, else looked up.
    pub fn value(&self, indicator: &IndicatorCode, year: i32, lookup: Lookup) -> Option<f64> {
        let (definition, part) = self.find(indicator)?;
        match &definition.formula {
            Some(formula) => formula.evaluate(self, &part, year, lookup),
            None => lookup(indicator, year),
        }
    }
}

#[cfg(test)]
pub(in crate::data) mod samples;
#[cfg(test)]
mod tests;
