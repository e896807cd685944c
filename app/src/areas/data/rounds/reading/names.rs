//! What is counted, by name.

use crate::AppError;
use crate::areas::data::rounds::mail::plain;
use crate::house::House;
use crate::i18n::Messages;
use fluent_bundle::{FluentArgs, FluentValue};
use hamsa_domain::Language;
use hamsa_domain::data::catalogue::{Argument, Catalogue, Phrase};
use hamsa_domain::data::round::{AskedCell, LastYear, Questionnaire};
use hamsa_domain::id::IndicatorCode;
use std::collections::BTreeMap;

/// Everything that is counted.
pub async fn catalogue(house: &House) -> Result<Catalogue, AppError> {
    Ok(Catalogue::new(house.store.definitions().await?))
}

/// The cells of a form, with what is needed to read them.
pub fn asked<'c>(
    cells: &'c Questionnaire,
    catalogue: &'c Catalogue,
    last: &BTreeMap<IndicatorCode, LastYear>,
) -> Vec<AskedCell<'c>> {
    let cell = |cell: &'c IndicatorCode| AskedCell {
        cell,
        definition: catalogue.find(cell).map(|(definition, _)| definition),
        last: last.get(cell).copied(),
    };
    cells.cells().map(cell).collect()
}

/// Names in one language.
pub struct Names<'n> {
    /// What is counted.
    pub catalogue: &'n Catalogue,
    /// The words.
    pub messages: Messages,
}

impl Names<'_> {
    /// What a cell is called; its code where the catalogue has lost it.
    pub fn of(&self, cell: &IndicatorCode) -> String {
        let naming = self.catalogue.naming(cell, self.language());
        naming.map_or_else(|| cell.to_string(), |naming| naming.said(|phrase| self.say(phrase)))
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.messages.language()
    }

    fn say(&self, phrase: &Phrase) -> String {
        let argument = |argument: &Argument| match argument {
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Text(text) => FluentValue::from(text.clone()),
        };
        let named = phrase.arguments.iter().map(|(name, value)| (*name, argument(value)));
        // All is in one language. Within isolates, a line that begins with another would run the other way.
        plain(&self.messages.say(&phrase.key, &FluentArgs::from_iter(named)))
    }
}
