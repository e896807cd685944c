//! What a round is called.

use crate::house::Languages;
use crate::plain::plain;
use fluent_bundle::{FluentArgs, FluentValue};
use hamsa_domain::Language;
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::Template;
use hamsa_domain::text::school_year;

/// Its template and its year, in each language.
pub fn title(languages: &Languages, template: &Template, year: i32) -> Title {
    let said = |language: Language| {
        let named = [
            ("template", template.name.in_language(language).to_owned()),
            ("year", school_year(year, language)),
        ];
        let named = named.map(|(name, value)| (name, FluentValue::from(value)));
        plain(&languages.messages(language).say("rounds-name", &FluentArgs::from_iter(named)))
    };
    Title { he: said(Language::He), ar: said(Language::Ar), en: said(Language::En) }
}
