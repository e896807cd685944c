//! What a panel says, in a sentence or two: from its table, so that words and figures never differ.

use super::figures::written;
use super::tables::Figures;
use super::view::{ColumnView, RowView};
use super::words::Words;
use fluent_bundle::FluentValue;
use hamsa_domain::data::panel::{Kind, Panel, Relation, relation};
use hamsa_domain::data::panorama::{Completeness, Value};

/// The sentence of a panel.
pub fn sentence(panel: &Panel, table: &Figures, words: &Words) -> String {
    if table.rows.is_empty() {
        return words.say("panels-none", &[]);
    }
    let said = match panel.kind {
        Kind::Number => of_a_number(table, words),
        Kind::Line => of_lines(table, words),
        Kind::Bar => of_bars(table, words),
        Kind::Scatter => of_points(table, words),
        Kind::Sankey => of_steps(table, words),
        Kind::Table => None,
    };
    said.unwrap_or_else(|| in_general(table, words))
}

fn text(text: impl Into<String>) -> FluentValue<'static> {
    FluentValue::from(text.into())
}

fn count(number: usize) -> FluentValue<'static> {
    FluentValue::from(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The figures of a column that may be seen, with what stands before them.
fn shown(rows: &[RowView], column: usize) -> Vec<(&str, f64)> {
    let cell = |row: &RowView| row.cells.get(column)?.shown();
    rows.iter().filter_map(|row| Some((row.head.as_str(), cell(row)?))).collect()
}

/// The newest figure, and how it changed.
fn of_a_number(table: &Figures, words: &Words) -> Option<String> {
    let column = table.columns.first()?;
    let newest = table.rows.iter().rev().find(|row| row.cells.first() != Some(&Value::Missing))?;
    let of =
        |key: &str| words.say(key, &[("place", text(&column.head)), ("year", text(&newest.head))]);
    let known = told(table, 0);
    let Some(last) = known.iter().rfind(|told| told.head == newest.head) else {
        return Some(of("panels-number-withheld"));
    };
    let before = || known.iter().rev().filter(|told| told.head != newest.head);
    // The year before, or the last one over the same schools.
    let like = before().find(|told| told.basis.is_comparable(&last.basis));
    Some(match like.or_else(|| before().next()) {
        Some(first) => change(words, column, first, last),
        None => of("panels-number-alone"),
    })
}

/// A figure that may be seen, with what stands before it and how much is in it.
struct Told<'t> {
    head: &'t str,
    value: f64,
    basis: Completeness,
}

/// The figures of a column that may be seen.
fn told(table: &Figures, column: usize) -> Vec<Told<'_>> {
    let rows = table.rows.iter().enumerate();
    let told = rows.filter_map(|(at, row)| {
        let (value, basis) = (row.cells.get(column)?.shown()?, table.basis(at, column));
        Some(Told { head: &row.head, value, basis })
    });
    told.collect()
}

/// From one figure to another, with what stands above them.
fn change(words: &Words, column: &ColumnView, from: &Told, to: &Told) -> String {
    let by = written((to.value - from.value).abs(), column);
    let key = match written(from.value, column) == written(to.value, column) {
        _ if !from.basis.is_comparable(&to.basis) => "panels-other-schools",
        true => "panels-same",
        false if to.value > from.value => "panels-rose",
        false => "panels-fell",
    };
    words.say(
        key,
        &[
            ("name", text(&column.head)),
            ("first", text(written(from.value, column))),
            ("from", text(from.head)),
            ("last", text(written(to.value, column))),
            ("to", text(to.head)),
            ("by", text(by)),
            ("schools", i64::from(to.basis.schools).into()),
            ("others", i64::from(from.basis.schools).into()),
        ],
    )
}

/// How the first line went; the others are told by the drawing.
fn of_lines(table: &Figures, words: &Words) -> Option<String> {
    let said = table.columns.iter().enumerate().filter_map(|(at, column)| {
        let known = told(table, at);
        let (first, last) = (known.first()?, known.last()?);
        let is_like =
            |told: &&Told| told.head != last.head && told.basis.is_comparable(&last.basis);
        let first = known.iter().find(is_like).unwrap_or(first);
        (first.head != last.head).then(|| change(words, column, first, last))
    });
    let said: Vec<String> = said.take(2).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// Who is first, and what half of them reach.
fn of_bars(table: &Figures, words: &Words) -> Option<String> {
    let column = table.columns.first()?;
    let known = shown(&table.rows, 0);
    let (place, most) = known.first()?;
    if known.len() < 3 {
        return None;
    }
    let middle = known[(known.len() - 1) / 2].1;
    Some(words.say(
        "panels-bars",
        &[
            ("place", text(*place)),
            ("most", text(written(*most, column))),
            ("middle", text(written(middle, column))),
            ("count", count(known.len())),
        ],
    ))
}

/// How two indicators go together.
fn of_points(table: &Figures, words: &Words) -> Option<String> {
    let [along, upwards] = &table.columns[..] else { return None };
    let both = |row: &RowView| Some((row.cells.first()?.shown()?, row.cells.get(1)?.shown()?));
    let points: Vec<(f64, f64)> = table.rows.iter().filter_map(both).collect();
    let key = match relation(&points) {
        Relation::Together => "panels-points-together",
        Relation::Against => "panels-points-against",
        Relation::Neither => "panels-points-neither",
        Relation::Unknown => "panels-points-few",
    };
    Some(words.say(
        key,
        &[
            ("along", text(&along.head)),
            ("upwards", text(&upwards.head)),
            ("count", count(points.len())),
        ],
    ))
}

/// How many of a hundred are left at the end.
fn of_steps(table: &Figures, words: &Words) -> Option<String> {
    let known = shown(&table.rows, 0);
    if known.len() < table.rows.len() {
        return None;
    }
    let ((first, from), (last, to)) = (known.first()?, known.last()?);
    if *from <= 0.0 {
        return None;
    }
    if !are_of_the_same_schools(table) {
        return Some(words.say("panels-steps-other-schools", &[]));
    }
    let share = (100.0 * to / from).round() as i64;
    Some(words.say(
        "panels-steps",
        &[("first", text(*first)), ("last", text(*last)), ("share", share.into())],
    ))
}

/// Whether steps, one below the other, are over the same schools.
pub fn are_of_the_same_schools(table: &Figures) -> bool {
    let first = table.basis(0, 0);
    (1..table.rows.len()).all(|row| table.basis(row, 0).is_comparable(&first))
}

/// How much there is to see.
fn in_general(table: &Figures, words: &Words) -> String {
    let cells = table.rows.iter().flat_map(|row| &row.cells);
    let known = cells.filter(|cell| cell.shown().is_some()).count();
    words.say("panels-general", &[("count", count(known))])
}
