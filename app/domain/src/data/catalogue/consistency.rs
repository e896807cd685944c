//! Whether definitions fit each other: formulas and checks name what exists.

use super::breakdown::Division;
use super::expression::GradeChoice;
use super::expression::Reference;
use super::{Catalogue, Definition, is_definition_code};
use crate::id::DefinitionCode;

/// Something in the catalogue that can never work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueFault {
    /// In which definition.
    pub definition: DefinitionCode,
    /// What.
    pub problem: Inconsistency,
}

/// What can be wrong between definitions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inconsistency {
    /// Its code is no word.
    BadCode,
    /// Another one has its code.
    CodeTwice,
    /// A formula or check names a definition that does not exist.
    UnknownDefinition(DefinitionCode),
    /// A formula or check says a division that the definition named does not have.
    NotDivided(DefinitionCode, Division),
    /// A formula or check leaves a division open that the definition named has.
    LeftOpen(DefinitionCode, Division),
    /// A formula leads back to itself.
    Circular,
}

impl Inconsistency {
    /// The key of the message that says so.
    pub fn message(&self) -> &'static str {
        match self {
            Self::BadCode => "data-definition-bad-code",
            Self::CodeTwice => "data-definition-code-twice",
            Self::UnknownDefinition(_) => "data-definition-unknown",
            Self::NotDivided(..) => "data-definition-not-divided",
            Self::LeftOpen(..) => "data-definition-left-open",
            Self::Circular => "data-definition-circular",
        }
    }
}

impl Catalogue {
    /// Everything in it that can never work, definition by definition.
    pub fn faults(&self) -> Vec<CatalogueFault> {
        let mut faults = Vec::new();
        for definition in &self.definitions {
            let mut tell = |problem| {
                faults.push(CatalogueFault { definition: definition.code.clone(), problem });
            };
            if !is_definition_code(definition.code.as_str()) {
                tell(Inconsistency::BadCode);
            }
            let same = self.definitions.iter().filter(|other| other.code == definition.code);
            if same.count() > 1 {
                tell(Inconsistency::CodeTwice);
            }
            references(definition)
                .filter_map(|reference| self.misfit(definition, reference))
                .for_each(&mut tell);
            if self.leads_back(definition) {
                tell(Inconsistency::Circular);
            }
        }
        faults
    }

    fn misfit(&self, definition: &Definition, reference: &Reference) -> Option<Inconsistency> {
        let code = &reference.definition;
        let Some(named) = self.definition(code) else {
            return Some(Inconsistency::UnknownDefinition(code.clone()));
        };
        for division in Division::ALL {
            let is_said = says(reference, division);
            let is_relative = division == Division::Grade
                && matches!(reference.grade, Some(GradeChoice::Relative(_)));
            let is_given = (is_said && !is_relative) || definition.breakdown.divides(division);
            let is_needed = named.breakdown.divides(division);
            if is_said && !is_needed {
                return Some(Inconsistency::NotDivided(code.clone(), division));
            }
            if is_needed && !is_given && division != Division::Gender {
                return Some(Inconsistency::LeftOpen(code.clone(), division));
            }
        }
        None
    }

    fn leads_back(&self, definition: &Definition) -> bool {
        let mut seen: Vec<&DefinitionCode> = Vec::new();
        let mut open: Vec<&Definition> = vec![definition];
        while let Some(next) = open.pop() {
            let Some(formula) = &next.formula else { continue };
            for reference in formula.references() {
                if reference.definition == definition.code {
                    return true;
                }
                if !seen.contains(&&reference.definition) {
                    seen.push(&reference.definition);
                    open.extend(self.definition(&reference.definition));
                }
            }
        }
        false
    }
}

fn references(definition: &Definition) -> impl Iterator<Item = &Reference> {
    let formula = definition.formula.iter().flat_map(|formula| formula.references());
    formula.chain(definition.checks.iter().flat_map(|check| check.rule.references()))
}

fn says(reference: &Reference, division: Division) -> bool {
    match division {
        Division::Subject => reference.subject.is_some(),
        Division::Grade => reference.grade.is_some(),
        Division::Units => reference.units.is_some(),
        Division::Gender => reference.gender.is_some(),
        Division::Source => reference.source.is_some(),
    }
}
