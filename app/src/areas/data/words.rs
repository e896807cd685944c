//! Words and figures that several parts of this area say alike.

use super::view::{Choice, Deed, State, UnreadableView};
use crate::encoded::encoded;
use crate::ui::{Badge, BadgeKind};
use crate::{routes, t};
use hamsa_domain::cities::Placement;
use hamsa_domain::data::caution::Caution;
use hamsa_domain::data::sheet::{Column, Reason, RowFault};
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::disclosure::Cell;
use hamsa_domain::text;
use leptos::prelude::*;

/// The subject's name.
pub fn subject(subject: Subject) -> String {
    t!(format!("field-subject-{}", subject.code()))
}

/// The level's name.
pub fn units(units: Units) -> String {
    t!("field-units", units = units.number())
}

/// The indicator's name.
pub fn indicator(indicator: Indicator) -> String {
    t!(
        "data-indicator-examinees",
        subject = subject(indicator.subject),
        units = indicator.units.number()
    )
}

/// The column's name in the Ministry's table, as the person reads it.
pub fn column(column: Column) -> String {
    t!(format!("data-column-{}", column.code()))
}

/// Why a value does not hold, in a sentence.
pub fn reason(reason: &Reason) -> String {
    let key = format!("data-reason-{}", reason.code());
    match reason {
        Reason::Contradiction { sheet, row } => {
            t!(key, sheet = sheet.clone(), row = row.to_string())
        }
        Reason::ImpossibleYear { first, last } => {
            t!(key, first = first.to_string(), last = last.to_string())
        }
        _ => t!(key),
    }
}

/// Where in the file a fault is: sheet and row, or the sheet as a whole.
pub fn place(fault: &RowFault) -> String {
    if fault.row == 0 {
        t!("data-faults-in-sheet", sheet = fault.sheet.clone())
    } else {
        t!("data-faults-in-row", sheet = fault.sheet.clone(), row = fault.row.to_string())
    }
}

/// Why a file as a whole cannot be read, and what to do, in a sentence or two.
pub fn unreadable(why: &UnreadableView) -> String {
    let key = format!("data-unreadable-{}", why.code);
    match why.code.as_str() {
        "not-a-spreadsheet" => t!(key, found = why.found.clone()),
        "formulas" => t!(key, sheet = why.sheet.clone(), cell = why.cell.clone()),
        "too-large" => {
            // Bytes are told in MB; everything else is counted.
            let limit = if why.what.ends_with("-bytes") { why.limit >> 20 } else { why.limit };
            t!(key, what = why.what.clone(), limit = limit)
        }
        "no-table" if !why.missing.is_empty() => {
            t!("data-unreadable-missing-columns", columns = columns(&why.missing))
        }
        "no-table" if !why.doubled.is_empty() => {
            t!("data-unreadable-doubled-columns", columns = columns(&why.doubled))
        }
        _ => t!(key),
    }
}

fn columns(columns: &[Column]) -> String {
    let named: Vec<String> = columns.iter().map(|named| column(*named)).collect();
    named.join(&t!("data-list-comma"))
}

/// What there is to look at before a file is applied, in a sentence.
pub fn caution(caution: &Caution) -> String {
    let key = format!("data-caution-{}", caution.code());
    match caution {
        Caution::NewYear { year } | Caution::LatestYear { year } => {
            t!(key, year = year.to_string())
        }
        Caution::FewFigures { year, figures, beside, usual }
        | Caution::ManyFigures { year, figures, beside, usual } => t!(
            key,
            year = year.to_string(),
            figures = text::grouped(*figures),
            beside = beside.to_string(),
            usual = text::grouped(*usual)
        ),
        Caution::UnknownSchools { schools } => {
            t!(key, count = i64::try_from(*schools).unwrap_or(i64::MAX))
        }
    }
}

/// What became of a file, as a badge.
pub fn state(state: State) -> impl IntoView {
    let kind = match state {
        State::Previewed => BadgeKind::Accent,
        State::Applied => BadgeKind::Good,
        State::Cancelled | State::Undone => BadgeKind::Plain,
        State::Failed => BadgeKind::Bad,
    };
    view! { <Badge kind>{t!(format!("data-state-{}", state.code()))}</Badge> }
}

/// Who did it, and when.
pub fn deed(deed: Deed) -> String {
    match deed.by {
        Some(by) => t!("data-deed", by = by, at = deed.at),
        None => t!("data-deed-console", at = deed.at),
    }
}

/// The authority's name, or that it is none.
pub fn authority(authority: Option<Choice>) -> String {
    authority.map_or_else(|| t!("data-places-none"), |authority| authority.name)
}

/// A count after the guard: the number, or in words why there is none.
pub fn cell(cell: Cell) -> AnyView {
    match cell {
        Cell::Shown(count) => text::grouped(count).into_any(),
        Cell::Withheld => view! { <span class="withheld">{t!("data-withheld")}</span> }.into_any(),
        Cell::Missing => view! {
            <span aria-hidden="true">"–"</span>
            <span class="visually-hidden">{t!("data-not-published")}</span>
        }
        .into_any(),
    }
}

/// Where a school is counted, and how that is known.
pub fn counted_in(authority: Option<Choice>, placement: Placement) -> String {
    match (authority.map(|authority| authority.name), placement) {
        (Some(name), Placement::Budget) => t!("data-places-by-budget", authority = name),
        (Some(name), Placement::Person) => t!("data-places-by-person", authority = name),
        (Some(name), Placement::Locality | Placement::Unknown) => {
            t!("data-places-by-locality", authority = name)
        }
        (None, Placement::Person) => t!("data-places-by-person-none"),
        (None, _) => t!("data-places-unknown"),
    }
}

/// How many pupils a decision is about, in a sentence.
pub fn examinees(cell: Cell) -> String {
    match cell {
        Cell::Shown(count) => t!("data-places-examinees-count", count = count),
        Cell::Withheld => t!("data-places-examinees-withheld"),
        Cell::Missing => t!("data-places-examinees-unknown"),
    }
}

/// The link that opens the form of a place to be settled.
pub fn opening(place: &str, name: &str) -> AnyView {
    let label = t!("data-places-decide-for", place = name.to_owned());
    form_link(place, label, t!("data-places-decide"))
}

/// The link that opens the form of a place that was settled.
pub fn changing(place: &str, name: &str) -> AnyView {
    let label = t!("data-places-change-for", place = name.to_owned());
    form_link(place, label, t!("data-places-change"))
}

/// The link that opens the form of a school that was found by `wanted`.
pub fn moving(wanted: &str, place: &str, name: &str) -> AnyView {
    let label = t!("data-places-change-for", place = name.to_owned());
    let href = format!("{}?find={}&place={}", routes::PLACES, encoded(wanted), encoded(place));
    view! { <a href=href aria-label=label>{t!("data-places-change")}</a> }.into_any()
}

fn form_link(place: &str, label: String, words: String) -> AnyView {
    let href = format!("{}?place={}", routes::PLACES, encoded(place));
    // The form opens where the link stands; the page stays where it is.
    view! { <a href=href aria-label=label data-noscroll="">{words}</a> }.into_any()
}
