//! The table of a panel: its figures in rows and columns, which the chart draws and the sentence tells.

use super::view::{ColumnView, RowView};
use super::words::Words;
use hamsa_domain::data::panel::{Kind, Panel, Seen};
use hamsa_domain::data::panorama::{Completeness, Panorama, Place, Value};
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::Audience;

/// The figures of a panel in rows and columns.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// What stands above the first column.
    pub corner: String,
    /// The other columns.
    pub columns: Vec<ColumnView>,
    /// The rows.
    pub rows: Vec<RowView>,
    /// The years shown, rising.
    pub years: Vec<i32>,
    /// How much is in each figure, where figures of several years are compared: by rows and columns.
    pub basis: Vec<Vec<Completeness>>,
}

impl Figures {
    /// How much is in a figure.
    pub fn basis(&self, row: usize, column: usize) -> Completeness {
        self.basis.get(row).and_then(|row| row.get(column)).copied().unwrap_or_default()
    }
}

/// The figures of a panel, laid out as its kind shows them.
pub fn table(panel: &Panel, seen: &Seen, words: &Words) -> Figures {
    match panel.kind {
        Kind::Number | Kind::Line => over_the_years(panel, seen, words),
        Kind::Bar => side_by_side(panel, seen, words),
        Kind::Scatter => two_of_each(panel, seen, words),
        Kind::Sankey => step_by_step(panel, seen, words),
        Kind::Table if seen.places.len() == 1 => over_the_years(panel, seen, words),
        Kind::Table => everything(panel, seen, words),
    }
}

/// A row for each year, a column for each place and indicator.
fn over_the_years(panel: &Panel, seen: &Seen, words: &Words) -> Figures {
    let mut columns = Vec::new();
    for place in &seen.places {
        for code in &panel.indicators {
            let head = match (seen.places.len(), panel.indicators.len()) {
                (_, 1) => words.place(place),
                (1, _) => words.indicator(code),
                _ => format!("{} · {}", words.place(place), words.indicator(code)),
            };
            columns.push(words.column(head, code));
        }
    }
    let row = |(at, year): (usize, &i32)| RowView {
        head: year.to_string(),
        cells: (0..seen.places.len())
            .flat_map(|place| {
                (0..panel.indicators.len()).map(move |indicator| seen.value(place, indicator, at))
            })
            .collect(),
    };
    let rows = seen.years.iter().enumerate().map(row).collect();
    let of = |year: &i32| {
        let of_place = |place| {
            let codes = panel.indicators.iter();
            codes.map(move |code| words.panorama.completeness(place, code, *year))
        };
        seen.places.iter().flat_map(of_place).collect()
    };
    Figures {
        corner: words.say("panels-column-year", &[]),
        columns,
        rows,
        years: seen.years.clone(),
        basis: seen.years.iter().map(of).collect(),
    }
}

/// A row for each place, the greatest first: one indicator in the newest year and the one before, or several in the
/// newest.
fn side_by_side(panel: &Panel, seen: &Seen, words: &Words) -> Figures {
    let newest = seen.years.len() - 1;
    let (columns, shown): (Vec<ColumnView>, Vec<(usize, usize)>) = match &panel.indicators[..] {
        [code] => [Some(newest), newest.checked_sub(1)]
            .into_iter()
            .flatten()
            .map(|year| (words.column(seen.years[year].to_string(), code), (0, year)))
            .unzip(),
        several => several
            .iter()
            .enumerate()
            .map(|(at, code)| (words.column(words.indicator(code), code), (at, newest)))
            .unzip(),
    };
    let years = match panel.indicators.len() {
        1 => seen.years[newest.saturating_sub(1)..].to_vec(),
        _ => vec![seen.years[newest]],
    };
    let rows = of_places(seen, words, &shown);
    Figures { columns, rows, years, corner: corner(words), ..Figures::default() }
}

/// A row for each place: two indicators in the newest year.
fn two_of_each(panel: &Panel, seen: &Seen, words: &Words) -> Figures {
    let newest = seen.years.len() - 1;
    let columns =
        panel.indicators.iter().map(|code| words.column(words.indicator(code), code)).collect();
    let rows = of_places(seen, words, &[(0, newest), (1, newest)]);
    let years = vec![seen.years[newest]];
    Figures { columns, rows, years, corner: corner(words), ..Figures::default() }
}

/// A row for each place, a column for each indicator and year.
fn everything(panel: &Panel, seen: &Seen, words: &Words) -> Figures {
    let mut columns = Vec::new();
    let mut shown = Vec::new();
    for (at, code) in panel.indicators.iter().enumerate() {
        for (year, named) in seen.years.iter().enumerate() {
            let head = match panel.indicators.len() {
                1 => named.to_string(),
                _ => format!("{} · {named}", words.indicator(code)),
            };
            columns.push(words.column(head, code));
            shown.push((at, year));
        }
    }
    let cells = |place: usize| {
        shown.iter().map(|(at, year)| seen.value(place, *at, *year)).collect::<Vec<_>>()
    };
    let rows = seen.places.iter().enumerate();
    let rows = rows.map(|(at, place)| RowView { head: words.place(place), cells: cells(at) });
    let (rows, years) = (rows.collect(), seen.years.clone());
    Figures { columns, rows, years, corner: corner(words), ..Figures::default() }
}

/// A row for each step.
fn step_by_step(panel: &Panel, seen: &Seen, words: &Words) -> Figures {
    let rows = panel.indicators.iter().enumerate().map(|(at, code)| {
        let year = seen.newest(0, at);
        let value = year.map_or(Value::Missing, |year| seen.value(0, at, year));
        let year = year.map(|year| format!(" · {}", seen.years[year])).unwrap_or_default();
        RowView { head: format!("{}{year}", words.indicator(code)), cells: vec![value] }
    });
    let basis = panel.indicators.iter().enumerate().map(|(at, code)| {
        let found = seen.places.first().zip(seen.newest(0, at));
        let found =
            found.map(|(place, year)| words.panorama.completeness(place, code, seen.years[year]));
        vec![found.unwrap_or_default()]
    });
    let column = panel.indicators.first().map(|code| words.column(words.context(panel, &[]), code));
    Figures {
        corner: words.say("panels-column-step", &[]),
        columns: column.into_iter().collect(),
        rows: rows.collect(),
        years: seen.years.clone(),
        basis: basis.collect(),
    }
}

/// A row for each place, ordered by its first figure, the greatest first; without one, by name.
fn of_places(seen: &Seen, words: &Words, shown: &[(usize, usize)]) -> Vec<RowView> {
    let mut rows: Vec<RowView> = seen
        .places
        .iter()
        .enumerate()
        .map(|(place, named)| RowView {
            head: words.place(named),
            cells: shown.iter().map(|(at, year)| seen.value(place, *at, *year)).collect(),
        })
        .collect();
    let first = |row: &RowView| row.cells.first().and_then(|cell| cell.shown()).unwrap_or(-1.0);
    rows.sort_by(|one, other| {
        first(other).total_cmp(&first(one)).then_with(|| one.head.cmp(&other.head))
    });
    rows
}

fn corner(words: &Words) -> String {
    words.say("panels-column-place", &[])
}

/// The figures of a sankey in the years of one cohort, grade by grade, where all of them are known; else all steps
/// in the newest year.
pub fn of_one_cohort(
    panel: &Panel,
    panorama: &Panorama,
    seen: &Seen,
    audience: impl Fn(&AuthorityCode) -> Audience,
) -> Seen {
    let Some(newest) = seen.years.last().copied() else { return seen.clone() };
    let grade = |code| {
        let (_, part) = panorama.catalogue().find(code)?;
        part.grade.and_then(|grade| i32::try_from(grade.number()).ok())
    };
    let last = panel.indicators.iter().filter_map(grade).max().unwrap_or_default();
    let Some(place) = seen.places.first() else { return seen.clone() };
    let audience = match place {
        Place::City(code) => audience(code),
        _ => Audience::Public,
    };
    let values = |back: &dyn Fn(i32) -> i32| -> Vec<(i32, Value)> {
        panel
            .indicators
            .iter()
            .map(|code| {
                let year = newest - grade(code).map_or(0, back);
                (year, panorama.value(place, code, year, audience))
            })
            .collect()
    };
    let cohort = values(&|grade| last - grade);
    let steps = match cohort.iter().all(|(_, value)| *value != Value::Missing) {
        true => cohort,
        false => values(&|_| 0),
    };
    Seen::of_steps(place.clone(), &steps)
}
