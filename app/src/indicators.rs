//! What indicators are called, in the language of whoever asks.

use crate::house::Languages;
use crate::i18n::Messages;
use crate::plain::plain;
use fluent_bundle::{FluentArgs, FluentValue};
use hamsa_domain::Language;
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::{Argument, Catalogue, Phrase};
use hamsa_domain::id::IndicatorCode;

/// What an indicator is called; its code where the catalogue has lost it. Its parts are all of one language: the
/// marks that isolate what is put into a message would turn their order round, since between them nothing says
/// in which direction they are read.
pub fn name(catalogue: &Catalogue, messages: &Messages, indicator: &IndicatorCode) -> String {
    let naming = catalogue.naming(indicator, messages.language());
    let name = naming.map(|naming| naming.said(|phrase| say(messages, phrase)));
    plain(&name.unwrap_or_else(|| indicator.to_string()))
}

/// The same in all languages.
pub fn title(catalogue: &Catalogue, languages: &Languages, indicator: &IndicatorCode) -> Title {
    let said = |language| name(catalogue, &languages.messages(language), indicator);
    Title { he: said(Language::He), ar: said(Language::Ar), en: said(Language::En) }
}

/// What a phrase of a name says.
pub fn say(messages: &Messages, phrase: &Phrase) -> String {
    let argument = |argument: &Argument| match argument {
        Argument::Number(number) => FluentValue::from(*number),
        Argument::Text(text) => FluentValue::from(text.clone()),
    };
    let named = phrase.arguments.iter().map(|(name, value)| (*name, argument(value)));
    messages.say(&phrase.key, &FluentArgs::from_iter(named))
}
