//! The three languages say the same things, with the same arguments, each by its own grammar.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use crate::code::{literals, sources};
use crate::files::{files, none};

/// The categories that numbers fall into, which a message with a count must tell apart.
const PLURALS: [(&str, &[&str]); 3] = [
    ("he", &["one", "two", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("en", &["one", "other"]),
];

/// A message as far as the rules need it.
#[derive(Default)]
pub struct Message {
    path: String,
    arguments: BTreeSet<String>,
    /// The variants of each choice by a plural category.
    plurals: Vec<BTreeSet<String>>,
}

/// All messages of a language by their keys.
pub fn messages(language: &str) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    for file in files(&format!("app/locales/{language}/"), ".ftl") {
        let resource = fluent_syntax::parser::parse(file.text.as_str())
            .unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            let Entry::Message(entry) = entry else { continue };
            let mut message = Message { path: file.path.clone(), ..Message::default() };
            for pattern in
                entry.value.iter().chain(entry.attributes.iter().map(|attribute| &attribute.value))
            {
                read_pattern(pattern, &mut message);
            }
            messages.insert(entry.id.name.to_owned(), message);
        }
    }
    messages
}

fn read_pattern(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            read_expression(expression, message);
        }
    }
}

fn read_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, message),
        Expression::Select { selector, variants } => {
            read_inline(selector, message);
            let names: BTreeSet<String> = variants
                .iter()
                .filter_map(|variant| match variant.key {
                    VariantKey::Identifier { name } => Some(name.to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                })
                .collect();
            if names.iter().any(|name| PLURALS[1].1.contains(&name.as_str()) && name != "other") {
                message.plurals.push(names);
            }
            for variant in variants {
                read_pattern(&variant.value, message);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.arguments.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                read_inline(argument, message);
            }
        }
        InlineExpression::Placeable { expression } => read_expression(expression, message),
        _ => {}
    }
}

#[test]
fn every_message_can_be_read_and_stands_once_in_the_file_of_its_area() {
    let mut offenders = Vec::new();
    let mut seen = BTreeSet::new();
    for file in files("app/locales/", ".ftl") {
        let area = file.path.rsplit('/').next().unwrap().replace(".ftl", "-");
        if let Err((_, faults)) = fluent_syntax::parser::parse(file.text.as_str()) {
            offenders.extend(
                faults.iter().map(|fault| format!("{}: {fault}", file.at(fault.pos.start))),
            );
        }
        for line in file.text.lines() {
            let Some((key, _)) = line.split_once(" =") else { continue };
            if key.starts_with([' ', '#', '.', '[', '-', '*']) {
                continue;
            }
            if !key.starts_with(&area) || !is_word(key) {
                offenders.push(format!("{}: {key} is no key of this area", file.path));
            }
            let language = file.path.split('/').nth(2).unwrap().to_owned();
            if !seen.insert((language, key.to_owned())) {
                offenders.push(format!("{}: {key} stands twice", file.path));
            }
        }
    }
    none("In app/locales:", offenders);
}

#[test]
fn the_three_languages_have_the_same_messages_with_the_same_arguments() {
    let hebrew = messages("he");
    assert!(!hebrew.is_empty(), "there are messages");
    let mut offenders = Vec::new();
    for language in ["ar", "en"] {
        let other = messages(language);
        for (key, message) in &hebrew {
            match other.get(key) {
                None => offenders.push(format!("{language} lacks {key}")),
                Some(said) if said.arguments != message.arguments => offenders.push(format!(
                    "{key}: he has {:?}, {language} has {:?}",
                    message.arguments, said.arguments
                )),
                Some(said) if file_name(&said.path) != file_name(&message.path) => {
                    offenders.push(format!("{key}: in {} and in {}", message.path, said.path));
                }
                Some(_) => {}
            }
        }
        let more = other.keys().filter(|key| !hebrew.contains_key(*key));
        offenders.extend(more.map(|key| format!("only {language} has {key}")));
    }
    none("Hebrew, Arabic and English differ:", offenders);
}

fn file_name(path: &str) -> Option<&str> {
    path.rsplit('/').next()
}

#[test]
fn a_count_is_told_in_every_form_of_its_language() {
    let mut offenders = Vec::new();
    for (language, forms) in PLURALS {
        for (key, message) in messages(language) {
            for plural in &message.plurals {
                let lacking: Vec<_> =
                    forms.iter().filter(|form| !plural.contains(**form)).collect();
                if !lacking.is_empty() {
                    offenders.push(format!("{language} {key} lacks {lacking:?}"));
                }
            }
        }
    }
    none("Plural forms:", offenders);
}

#[test]
fn every_message_that_is_called_exists() {
    let hebrew = messages("he");
    let mut offenders = Vec::new();
    for folder in ["app/", "server/"] {
        for source in sources(folder) {
            for literal in literals(&source.text) {
                let before = source.text[..literal.start].trim_end();
                let is_called =
                    ["t!(", "say(", "say(&", "message:"].iter().any(|call| before.ends_with(call));
                if is_called
                    && is_key(&literal.text, &hebrew)
                    && !hebrew.contains_key(&literal.text)
                {
                    offenders.push(format!("{}: {}", source.at(literal.start), literal.text));
                }
            }
        }
    }
    none("No language has:", offenders);
}

/// Lower case with hyphens; an underscore comes with a code of the domain that is put in.
fn is_word(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
}

/// Whether a text looks like a key, and begins as some area does.
fn is_key(text: &str, known: &BTreeMap<String, Message>) -> bool {
    let area = text.split('-').next().unwrap_or_default();
    text.contains('-')
        && is_word(text)
        && known.keys().any(|key| key.split('-').next() == Some(area))
}

/// A message is used if its key stands in the code, or the beginning of its key, up to a hyphen,
/// with what follows put in: `format!("cities-sector-{}", …)`.
#[test]
fn every_message_is_used() {
    let mut keys = BTreeSet::new();
    let mut beginnings = BTreeSet::new();
    for folder in ["app/", "server/"] {
        for literal in sources(folder).iter().flat_map(|source| literals(&source.text)) {
            match literal.text.split_once("-{") {
                Some((beginning, _)) => beginnings.insert(format!("{beginning}-")),
                None => keys.insert(literal.text),
            };
        }
    }
    let unused = messages("he")
        .into_keys()
        .filter(|key| !keys.contains(key))
        .filter(|key| !beginnings.iter().any(|beginning| key.starts_with(beginning)))
        .collect();
    none("Nobody says:", unused);
}
