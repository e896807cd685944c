//! What an indicator is called on a page: its definition's name, and the parts of it in words.

use super::{Catalogue, Definition, Part};
use crate::Language;
use crate::id::IndicatorCode;

/// What is put into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A number.
    Number(i64),
    /// A text.
    Text(String),
}

/// A message and what is put into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The message's key.
    pub key: String,
    /// Its arguments.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// The name of an indicator, not yet in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Naming<'a> {
    /// The definition whose name begins it.
    pub definition: &'a str,
    /// What divides it: subject, grade, units, gender, source, as far as they do.
    pub parts: Vec<Phrase>,
}

/// `$name` and `$parts` together.
const WHOLE: &str = "data-indicator-whole";
/// `$first` and `$next` of the parts together.
const PARTS: &str = "data-indicator-parts";

impl Catalogue {
    /// What `indicator` is called in `language`; `None` where no definition has it.
    pub fn naming(&self, indicator: &IndicatorCode, language: Language) -> Option<Naming<'_>> {
        let (definition, part) = self.find(indicator)?;
        Some(definition.naming(&part, language))
    }
}

impl Definition {
    /// What this part of it is called in `language`.
    pub fn naming(&self, part: &Part, language: Language) -> Naming<'_> {
        Naming { definition: self.name.in_language(language), parts: part.phrases() }
    }
}

impl Part {
    /// The part in messages, in the order of the code.
    pub fn phrases(&self) -> Vec<Phrase> {
        let plain = |key: String| Phrase { key, arguments: Vec::new() };
        let counted = |key: &str, name, number| Phrase {
            key: key.to_owned(),
            arguments: vec![(name, Argument::Number(number))],
        };
        let mut phrases = Vec::new();
        phrases
            .extend(self.subject.map(|subject| plain(format!("field-subject-{}", subject.code()))));
        phrases.extend(self.grade.map(|grade| plain(format!("data-grade-{}", grade.number()))));
        phrases.extend(self.units.map(|units| counted("field-units", "units", units.number())));
        phrases.extend(self.gender.map(|gender| plain(format!("data-gender-{}", gender.code()))));
        phrases.extend(self.source.map(|source| plain(format!("data-source-{}", source.code()))));
        phrases
    }
}

impl Naming<'_> {
    /// In words, with `say` saying messages in the language in question.
    pub fn said(&self, say: impl Fn(&Phrase) -> String) -> String {
        let join = |key: &str, arguments: [(&'static str, String); 2]| {
            let arguments = arguments.map(|(name, text)| (name, Argument::Text(text)));
            say(&Phrase { key: key.to_owned(), arguments: arguments.to_vec() })
        };
        let parts = self
            .parts
            .iter()
            .map(&say)
            .reduce(|first, next| join(PARTS, [("first", first), ("next", next)]));
        match parts {
            Some(parts) => join(WHOLE, [("name", self.definition.to_owned()), ("parts", parts)]),
            None => self.definition.to_owned(),
        }
    }
}
