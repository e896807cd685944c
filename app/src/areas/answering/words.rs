//! Names and numbers of figures, in the language of whoever asks.

use super::view::SentCell;
use crate::i18n::Messages;
use fluent_bundle::FluentArgs;
use hamsa_domain::data::catalogue::{Argument, Catalogue, Phrase};
use hamsa_domain::data::round::{Answer, Value};
use hamsa_domain::id::IndicatorCode;
use hamsa_domain::text::decimal;

/// What an indicator is called; its code where the catalogue has lost it. Its parts are all of one language: the
/// marks that isolate what is put into a message would turn their order round, since between them nothing says
/// in which direction they are read.
pub fn name(catalogue: &Catalogue, messages: &Messages, cell: &IndicatorCode) -> String {
    let naming = catalogue.naming(cell, messages.language());
    let name = naming.map(|naming| naming.said(|phrase| say(messages, phrase)));
    let name = name.unwrap_or_else(|| cell.to_string());
    name.replace(['\u{2068}', '\u{2069}'], "")
}

fn say(messages: &Messages, phrase: &Phrase) -> String {
    let mut arguments = FluentArgs::new();
    for (name, argument) in &phrase.arguments {
        match argument {
            Argument::Number(number) => arguments.set(*name, *number),
            Argument::Text(text) => arguments.set(*name, text.clone()),
        }
    }
    messages.say(&phrase.key, &arguments)
}

/// A number as it is read; nothing for what is not known.
pub fn number(value: Value) -> Option<String> {
    value.number().map(decimal)
}

/// What was said of a cell.
pub fn said(answer: &Answer) -> SentCell {
    SentCell { number: number(answer.value), note: answer.note.clone() }
}
