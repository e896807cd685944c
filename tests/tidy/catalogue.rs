//! What the catalogue says of itself in the seeds can be said in every language.

use std::collections::BTreeSet;
use std::path::Path;

use hamsa::seed::table::Tables;
use hamsa_app::i18n::Messages;
use hamsa_domain::Language;
use hamsa_domain::data::catalogue::{Argument, Catalogue, Definition, Heading, Phrase, Unit};
use hamsa_domain::id::IndicatorCode;

use crate::files::{files, none, root};
use crate::messages::messages;

fn catalogue() -> Catalogue {
    let seeds = Path::new(&root()).join("seeds");
    Catalogue::new(Tables::read(&seeds).unwrap().definitions)
}

#[test]
fn every_check_group_unit_and_part_has_its_message() {
    let known = messages("he");
    let catalogue = catalogue();
    let checks = catalogue.definitions().iter().flat_map(|definition| &definition.checks);
    let parts = catalogue
        .definitions()
        .iter()
        .flat_map(|definition| definition.breakdown.parts())
        .flat_map(|part| part.phrases())
        .map(|phrase| phrase.key);
    let keys: BTreeSet<String> = checks
        .map(|check| format!("data-check-{}", check.code))
        .chain(Heading::ALL.map(Heading::message))
        .chain(Unit::ALL.iter().map(|unit| unit.message()))
        .chain(parts)
        .collect();
    none("No language has:", keys.into_iter().filter(|key| !known.contains_key(key)).collect());
}

#[test]
fn an_indicator_has_a_name_in_every_language_and_no_other_has_it() {
    let catalogue = catalogue();
    for language in Language::ALL {
        let texts: Vec<String> = files(&format!("app/locales/{}/", language.code()), ".ftl")
            .into_iter()
            .map(|file| file.text)
            .collect();
        let messages = Messages::new(language, &texts);
        let say = |phrase: &Phrase| {
            let arguments = phrase.arguments.iter().map(|(name, argument)| match argument {
                Argument::Number(number) => (*name, number.to_string()),
                Argument::Text(text) => (*name, text.clone()),
            });
            messages.say(&phrase.key, &arguments.collect())
        };
        let name = |code: &IndicatorCode| catalogue.naming(code, language).unwrap().said(say);
        let all: Vec<IndicatorCode> =
            catalogue.definitions().iter().flat_map(Definition::indicators).collect();
        let names: BTreeSet<String> = all.iter().map(name).collect();
        assert_eq!(names.len(), all.len(), "two have the same name in {language:?}");
        let girls = name(&IndicatorCode::new("pupils.mathematics.11.5.girls"));
        let plain: String =
            girls.chars().filter(|mark| !('\u{2066}'..='\u{2069}').contains(mark)).collect();
        let expected = match language {
            Language::He => "תלמידים: מתמטיקה, כיתה י״א, 5 יח״ל, בנות",
            Language::Ar => "الطلاب: الرياضيات، الصف الحادي عشر، 5 وحدات تعليمية، البنات",
            Language::En => "Pupils: Mathematics, grade 11, 5 units, girls",
        };
        assert_eq!(plain, expected);
    }
}
