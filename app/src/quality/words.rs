use super::Held;
use crate::i18n::Messages;
use crate::indicators::name;
use fluent_bundle::FluentValue;
use hamsa_domain::data::quality::{Discrepancy, Figure};
use hamsa_domain::text::{decimal, school_year};

/// What does not fit, in a sentence.
pub fn sentence(held: &Held, messages: &Messages, one: &Discrepancy) -> String {
    let mut named: Vec<(&'static str, FluentValue<'static>)> = vec![
        ("school", held.name(&one.key.school).into()),
        ("year", school_year(one.key.year, messages.language()).into()),
    ];
    let Some((report, ministry)) = one.pair() else {
        named.push(("words", rule(messages, one).unwrap_or_default().into()));
        return messages.told("quality-doubt", &named);
    };
    let called = |figure: &Figure| name(&held.catalogue, messages, &figure.indicator);
    named.push(("reported", report.value.map(decimal).unwrap_or_default().into()));
    named.push(("indicator", called(report).into()));
    named.push(("counted", called(ministry).into()));
    match ministry.value {
        Some(official) => {
            named.push(("official", decimal(official).into()));
            messages.told("quality-against", &named)
        }
        None if one.is_named => messages.told("quality-against-hidden", &named),
        None => messages.told("quality-against-unnamed", &named),
    }
}

/// The check that does not hold, in words; nothing where it compares with a number that nobody knows.
pub fn rule(messages: &Messages, one: &Discrepancy) -> Option<String> {
    if one.pair().is_some_and(|(_, ministry)| ministry.value.is_none()) {
        return None;
    }
    let sides = [("left", decimal(one.left).into()), ("right", decimal(one.right).into())];
    Some(messages.told(&format!("data-check-{}", one.key.check), &sides))
}
