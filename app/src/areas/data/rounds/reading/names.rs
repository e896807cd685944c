//! What is counted, by name.

use crate::AppError;
use crate::house::House;
use crate::i18n::Messages;
use crate::indicators::name;
use hamsa_domain::Language;
use hamsa_domain::data::catalogue::Catalogue;
use hamsa_domain::id::IndicatorCode;

/// Everything that is counted.
pub async fn catalogue(house: &House) -> Result<Catalogue, AppError> {
    Ok(Catalogue::new(house.store.definitions().await?))
}

/// Names in one language.
pub struct Names<'n> {
    /// What is counted.
    pub catalogue: &'n Catalogue,
    /// The words.
    pub messages: Messages,
}

impl Names<'_> {
    /// What a cell is called.
    pub fn of(&self, cell: &IndicatorCode) -> String {
        name(self.catalogue, &self.messages, cell)
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.messages.language()
    }
}
