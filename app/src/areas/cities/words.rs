//! Words and figures that several parts of the cities' pages say alike.

pub use crate::findings::{change_per_cent, per_cent};

use super::view::{Source, Summary};
use crate::t;
use crate::ui::{Head, Provenance};
use hamsa_domain::data::{Subject, Units};
use hamsa_domain::disclosure::Cell;
use hamsa_domain::text;
use leptos::prelude::*;

/// The subject's name.
pub fn subject(subject: Subject) -> String {
    t!(format!("field-subject-{}", subject.code()))
}

/// The subject's name within a sentence, where English writes it small.
pub fn subject_within(subject: Subject) -> String {
    t!(format!("cities-subject-{}", subject.code()))
}

/// Above the counts of a level.
pub fn head_of_level(units: Units) -> Head {
    Head::number(t!("field-units", units = units.number()))
}

/// A count after the guard: the number, or in words why there is none.
pub fn cell(cell: Cell) -> AnyView {
    match cell {
        Cell::Shown(count) => text::grouped(count).into_any(),
        Cell::Withheld => {
            view! { <span class="withheld">{t!("cities-withheld")}</span> }.into_any()
        }
        Cell::Missing => view! {
            <span aria-hidden="true">"–"</span>
            <span class="visually-hidden">{t!("cities-not-published")}</span>
        }
        .into_any(),
    }
}

/// A change with its sign, or a dash where either year is unknown.
pub fn change(change: Option<i64>) -> AnyView {
    match change {
        Some(by) => text::signed(by).into_any(),
        None => cell(Cell::Missing),
    }
}

/// A share, or a dash.
pub fn share(share: Option<i64>) -> AnyView {
    match share {
        Some(share) => per_cent(share).into_any(),
        None => cell(Cell::Missing),
    }
}

/// Where a city's counts come from.
pub fn provenance_of(summary: &Summary) -> Provenance {
    let missing = &summary.missing;
    let completeness =
        t!("cities-completeness", with = missing.schools_with_five, all = missing.schools);
    provenance(summary.subject, &summary.source, completeness)
}

/// Where a city's counts come from, and what its changes and shares are made of.
pub fn provenance_of_changes(summary: &Summary) -> Provenance {
    let before = summary.years.iter().rev().nth(1);
    let change =
        before.map(|before| t!("cities-definition-change", year = before.year.to_string()));
    let share = summary
        .subject
        .has_levels()
        .then(|| t!("cities-definition-share", subject = subject_within(summary.subject)));
    let counts = provenance_of(summary);
    let definitions = [Some(counts.definition.clone()), change, share];
    let definition = definitions.into_iter().flatten().collect::<Vec<_>>().join(" ");
    Provenance { definition, ..counts }
}

/// Where examinee counts come from, for the number that opens.
pub fn provenance(subject: Subject, source: &Source, completeness: String) -> Provenance {
    let source_text = match source.files.as_slice() {
        [] => t!("cities-source-none"),
        files => t!("cities-source", files = files.join(", ")),
    };
    Provenance {
        definition: t!("cities-definition-examinees", subject = subject_within(subject)),
        source: source_text,
        date: t!("cities-source-brought", date = source.brought.clone()),
        completeness,
    }
}
