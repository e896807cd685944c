//! Codes of indicators, put together and taken apart.

use super::breakdown::{FundingSource, Gender, Grade, parse_grade, parse_units};
use crate::data::{Subject, Units};
use crate::id::{DefinitionCode, IndicatorCode};
use serde::{Deserialize, Serialize};

/// A breakdown filled: which part of everything that a definition counts.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Part {
    /// In this subject.
    pub subject: Option<Subject>,
    /// In this grade.
    pub grade: Option<Grade>,
    /// At this level.
    pub units: Option<Units>,
    /// Of this gender; `None` is everybody.
    pub gender: Option<Gender>,
    /// From this source of money.
    pub source: Option<FundingSource>,
}

/// An indicator taken apart: what is counted, and which part of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Measure {
    /// The definition.
    pub definition: DefinitionCode,
    /// The part.
    pub part: Part,
}

impl Measure {
    /// Its code: the definition and whatever divides it, joined by dots in the order subject,
    /// grade, units, gender, source. "pupils.mathematics.11.5.girls".
    pub fn code(&self) -> IndicatorCode {
        let Part { subject, grade, units, gender, source } = self.part;
        let mut code = self.definition.as_str().to_owned();
        let mut push = |word: &str| {
            code.push('.');
            code.push_str(word);
        };
        if let Some(subject) = subject {
            push(subject.code());
        }
        if let Some(grade) = grade {
            push(&grade.number().to_string());
        }
        if let Some(units) = units {
            push(&units.number().to_string());
        }
        if let Some(gender) = gender {
            push(gender.code());
        }
        if let Some(source) = source {
            push(source.code());
        }
        IndicatorCode::new(code)
    }

    /// The inverse of [`Measure::code`]; `None` where a word is not known or out of its place. Knows
    /// nothing of definitions: whether there is such a one, [`super::Catalogue::find`] says.
    pub fn parse(code: &str) -> Option<Self> {
        let mut words = code.split('.').peekable();
        let definition = words.next().filter(|word| is_definition_code(word))?;
        let part = Part {
            subject: take(&mut words, Subject::parse),
            grade: take(&mut words, parse_grade),
            units: take(&mut words, parse_units),
            gender: take(&mut words, Gender::parse),
            source: take(&mut words, FundingSource::parse),
        };
        let measure = Self { definition: DefinitionCode::new(definition), part };
        // "+5" and "05" are numbers, too, but no words of a code.
        (words.next().is_none() && measure.code().as_str() == code).then_some(measure)
    }
}

/// Whether a definition may be called so: words in lower case, joined by single hyphens, the first
/// beginning with a letter.
pub fn is_definition_code(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.split('-').all(|word| {
            !word.is_empty()
                && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

fn take<'a, T>(
    words: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>,
    parse: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let value = words.peek().and_then(|word| parse(word))?;
    words.next();
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Indicator;
    use proptest::prelude::*;

    #[test]
    fn the_ministrys_indicators_are_codes_like_any_other() {
        for indicator in Indicator::all() {
            let code = indicator.code();
            let measure = Measure::parse(code.as_str()).expect("read");
            assert_eq!(measure.definition.as_str(), "examinees");
            assert_eq!(measure.part.subject, Some(indicator.subject));
            assert_eq!(measure.part.units, Some(indicator.units));
            assert_eq!(measure.code(), code);
        }
    }

    #[test]
    fn words_out_of_place_are_no_code() {
        for code in [
            "",
            "pupils.",
            "pupils.5.11",
            "pupils.girls.mathematics",
            "pupils.mathematics.011.5",
            "Pupils",
            "pupils..5",
            "budget.municipal.girls",
            "-.5",
        ] {
            assert_eq!(Measure::parse(code), None, "{code}");
        }
    }

    fn any_part() -> impl Strategy<Value = Part> {
        let source = proptest::option::of(proptest::sample::select(FundingSource::ALL.to_vec()));
        let gender = proptest::option::of(Just(Gender::Girls));
        let units = proptest::option::of(proptest::sample::select(Units::ALL.to_vec()));
        let grade = proptest::option::of(proptest::sample::select(Grade::ALL.to_vec()));
        let subject = proptest::option::of(proptest::sample::select(Subject::ALL.to_vec()));
        (subject, grade, units, gender, source).prop_map(
            |(subject, grade, units, gender, source)| Part {
                subject,
                grade,
                units,
                gender,
                source,
            },
        )
    }

    proptest! {
        #[test]
        fn every_part_is_found_again_by_its_code(
            part in any_part(), definition in "[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4}){0,2}",
        ) {
            let measure = Measure { definition: DefinitionCode::new(definition), part };
            prop_assert_eq!(Measure::parse(measure.code().as_str()), Some(measure));
        }

        #[test]
        fn any_text_is_taken_apart_without_panic(text in "\\PC{0,40}") {
            if let Some(measure) = Measure::parse(&text) {
                let code = measure.code();
                prop_assert_eq!(code.as_str(), text);
            }
        }
    }
}
