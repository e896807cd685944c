//! What keeps a panel from being shown.

use super::choice::Choice;
use super::{Kind, Panel};
use crate::Fault;
use crate::data::catalogue::{Catalogue, Definition};
use crate::id::AuthorityCode;
use std::collections::BTreeSet;

/// The most lines of one drawing that can still be told apart.
pub const MOST_LINES: usize = 8;
/// The most indicators of a panel.
pub const MOST_INDICATORS: usize = 6;
/// The most places that a panel names; all of a kind count once.
pub const MOST_PLACES: usize = 12;
/// The most letters of a title.
pub const TITLE_LENGTH: usize = 120;

impl Panel {
    /// Everything that is wrong with it, by the field in which it is mended: `kind`, `title`, `indicators`,
    /// `places`. `exists` says whether there is such an authority.
    pub fn faults(
        &self,
        catalogue: &Catalogue,
        exists: impl Fn(&AuthorityCode) -> bool,
    ) -> Vec<Fault> {
        let mut faults = Vec::new();
        if self.title.chars().count() > TITLE_LENGTH {
            faults.push(Fault::new("title", "panels-fault-title"));
        }
        faults.extend(self.indicator_fault(catalogue).map(|key| Fault::new("indicators", key)));
        faults.extend(self.place_fault(exists).map(|key| Fault::new("places", key)));
        faults
    }

    fn indicator_fault(&self, catalogue: &Catalogue) -> Option<&'static str> {
        let found: Option<Vec<&Definition>> = self
            .indicators
            .iter()
            .map(|code| catalogue.find(code).map(|(definition, _)| definition))
            .collect();
        let Some(definitions) = found else { return Some("panels-fault-unknown-indicator") };
        let different: BTreeSet<_> = self.indicators.iter().collect();
        let units: BTreeSet<_> = definitions.iter().map(|definition| definition.unit).collect();
        let has_one_unit = units.len() <= 1;
        match (self.kind, self.indicators.len()) {
            (_, 0) => Some("panels-fault-no-indicator"),
            _ if different.len() < self.indicators.len() => Some("panels-fault-indicator-twice"),
            (Kind::Number, 2..) => Some("panels-fault-number-one"),
            (Kind::Scatter, 1 | 3..) => Some("panels-fault-scatter-two"),
            (Kind::Sankey, 1 | 5..) => Some("panels-fault-sankey-steps"),
            (_, count) if count > MOST_INDICATORS => Some("panels-fault-many-indicators"),
            // One axis cannot have pupils and shekels.
            (Kind::Line | Kind::Bar | Kind::Sankey, _) if !has_one_unit => {
                Some("panels-fault-units")
            }
            _ => None,
        }
    }

    fn place_fault(&self, exists: impl Fn(&AuthorityCode) -> bool) -> Option<&'static str> {
        let different: BTreeSet<_> = self.places.iter().collect();
        let has_groups = self.places.iter().any(|place| !matches!(place, Choice::One(_)));
        let lines = self.indicators.len().saturating_mul(self.places.len());
        match (self.kind, self.places.len()) {
            (_, 0) => Some("panels-fault-no-place"),
            _ if self.places.iter().filter_map(Choice::authority).any(|code| !exists(code)) => {
                Some("panels-fault-unknown-place")
            }
            _ if different.len() < self.places.len() => Some("panels-fault-place-twice"),
            (Kind::Number | Kind::Sankey, 2..) => Some("panels-fault-one-place"),
            (Kind::Number | Kind::Sankey | Kind::Line, _) if has_groups => {
                Some("panels-fault-no-groups")
            }
            (Kind::Line, _) if lines > MOST_LINES => Some("panels-fault-many-lines"),
            (_, count) if count > MOST_PLACES => Some("panels-fault-many-places"),
            (Kind::Scatter, 1 | 2) if !has_groups => Some("panels-fault-scatter-places"),
            _ => None,
        }
    }
}
