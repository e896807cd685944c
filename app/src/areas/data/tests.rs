//! Everything that this area may have to say can be said, in every language.

use crate::house::Languages;
use fluent_bundle::FluentArgs;
use hamsa_domain::Language;
use hamsa_domain::data::sheet::{Column, Reason, Unused};
use hamsa_domain::data::{Subject, Units};
use hamsa_intake::{Excess, Found, Unreadable};

use super::view::State;

/// Fails unless the message is there in each language and names all its arguments.
fn is_said(key: &str, arguments: &[(&'static str, &str)]) {
    let languages = Languages::default();
    let arguments: FluentArgs = arguments.iter().map(|(name, value)| (*name, *value)).collect();
    for language in Language::ALL {
        let said = languages.messages(language).say(key, &arguments);
        assert!(said != key && !said.contains("{$"), "{key} in {}: {said}", language.code());
    }
}

/// How a person is told: each in each language differently from the rest of `others`.
fn are_told_apart(key: &str, argument: &'static str, values: &[&str]) {
    let languages = Languages::default();
    for language in Language::ALL {
        let mut told: Vec<String> = Vec::new();
        for value in values {
            let arguments: FluentArgs = [(argument, *value), ("limit", "7")].into_iter().collect();
            let said = languages.messages(language).say(key, &arguments);
            assert!(!told.contains(&said), "{key} {value} in {}: {said}", language.code());
            told.push(said);
        }
    }
}

#[test]
fn why_a_file_cannot_be_read_is_said_in_every_language() {
    let all = [
        Unreadable::Empty,
        Unreadable::NotASpreadsheet { found: Found::Pdf },
        Unreadable::OtherFormat,
        Unreadable::Encrypted,
        Unreadable::Macros,
        Unreadable::Formulas { sheet: "1".into(), cell: "B12".into() },
        Unreadable::Entities,
        Unreadable::TooLarge { what: Excess::Cells, limit: 7 },
        Unreadable::LiesAboutSize { part: String::new() },
        Unreadable::Damaged { detail: String::new() },
        Unreadable::NoTable { faults: Vec::new() },
    ];
    for unreadable in all {
        // A new reason does not compile until it stands here, and above.
        let arguments: &[(&'static str, &str)] = match &unreadable {
            Unreadable::NotASpreadsheet { found } => &[("found", found.code())],
            Unreadable::Formulas { sheet, cell } => &[("sheet", sheet), ("cell", cell)],
            Unreadable::TooLarge { what, .. } => &[("what", what.code()), ("limit", "7")],
            Unreadable::Empty
            | Unreadable::OtherFormat
            | Unreadable::Encrypted
            | Unreadable::Macros
            | Unreadable::Entities
            | Unreadable::LiesAboutSize { .. }
            | Unreadable::Damaged { .. }
            | Unreadable::NoTable { .. } => &[],
        };
        is_said(&format!("data-unreadable-{}", unreadable.code()), arguments);
    }
}

#[test]
fn what_a_file_is_instead_and_what_there_is_too_much_of_are_told_apart() {
    let found =
        [Found::Pdf, Found::Image, Found::WebPage, Found::Document, Found::Archive, Found::Unknown];
    are_told_apart("data-unreadable-not-a-spreadsheet", "found", &found.map(Found::code));
    let excess = [
        Excess::FileBytes,
        Excess::InflatedBytes,
        Excess::Ratio,
        Excess::Parts,
        Excess::HeldBytes,
        Excess::Strings,
        Excess::Records,
        Excess::Cells,
        Excess::Rows,
        Excess::CellCharacters,
        Excess::Faults,
        Excess::Schools,
    ];
    are_told_apart("data-unreadable-too-large", "what", &excess.map(Excess::code));
}

#[test]
fn every_fault_of_a_row_is_said_in_every_language() {
    let all = [
        Reason::MissingValue,
        Reason::NotANumber,
        Reason::NotWhole,
        Reason::Negative,
        Reason::OutOfRange,
        Reason::ImpossibleYear { first: 2000, last: 2026 },
        Reason::BadCode,
        Reason::ErrorValue,
        Reason::TooLong,
        Reason::Contradiction { sheet: "1".into(), row: 17 },
        Reason::MissingColumn,
        Reason::DoubledColumn,
        Reason::NoTable,
    ];
    for reason in all {
        // A new reason does not compile until it stands here, and above.
        let arguments: &[(&'static str, &str)] = match &reason {
            Reason::Contradiction { sheet, .. } => &[("sheet", sheet), ("row", "17")],
            Reason::ImpossibleYear { .. } => &[("first", "2000"), ("last", "2026")],
            Reason::MissingValue
            | Reason::NotANumber
            | Reason::NotWhole
            | Reason::Negative
            | Reason::OutOfRange
            | Reason::BadCode
            | Reason::ErrorValue
            | Reason::TooLong
            | Reason::MissingColumn
            | Reason::DoubledColumn
            | Reason::NoTable => &[],
        };
        is_said(&format!("data-reason-{}", reason.code()), arguments);
    }
}

#[test]
fn columns_subjects_levels_and_states_have_names_in_every_language() {
    for column in Column::ALL {
        is_said(&format!("data-column-{}", column.code()), &[]);
    }
    for unused in Unused::ALL {
        is_said(&format!("data-unused-{}", unused.code()), &[]);
    }
    for subject in Subject::ALL {
        is_said(&format!("field-subject-{}", subject.code()), &[]);
    }
    for units in Units::ALL {
        is_said("field-units", &[("units", &units.number().to_string())]);
    }
    for caution in ["new-year", "latest-year"] {
        is_said(&format!("data-caution-{caution}"), &[("year", "2026")]);
    }
    for caution in ["few-figures", "many-figures"] {
        let arguments = [("year", "2026"), ("figures", "1"), ("beside", "2018"), ("usual", "9")];
        is_said(&format!("data-caution-{caution}"), &arguments);
    }
    is_said("data-caution-unknown-schools", &[("count", "20")]);
    for state in State::ALL {
        is_said(&format!("data-state-{}", state.code()), &[]);
        is_said(&format!("data-import-{}", state.code()), &[]);
        is_said(&format!("data-import-{}-text", state.code()), &[]);
    }
}

#[test]
fn a_state_that_moved_on_is_said_in_every_language() {
    for key in hamsa_store::CONFLICTS.into_iter().filter(|key| key.starts_with("data-")) {
        is_said(key, &[]);
    }
}
