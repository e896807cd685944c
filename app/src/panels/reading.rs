//! A panel's figures, as far as whoever asks may see them, with everything that is said of them.

use super::view::{PanelView, Step};
use super::words::Words;
use super::{charts, figures, sentences, tables};
use crate::AppError;
use crate::house::House;
use crate::panorama::{panorama, prepare};
use hamsa_domain::Language;
use hamsa_domain::data::panel::{Choice, Kind, Panel, Seen};
use hamsa_domain::data::panorama::{Panorama, Place, Value};
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Actor, Audience};
use std::sync::Arc;

/// Above so many rows a list of bars needs more height.
const LONG: usize = 9;

/// Who reads.
#[derive(Clone, Debug)]
pub struct Reader<'r> {
    /// In which language.
    pub language: Language,
    /// Who; `None` is everybody, as by a link that lies open.
    pub actor: Option<&'r Actor>,
}

impl Reader<'_> {
    fn audience(&self, code: &AuthorityCode) -> Audience {
        self.actor.map_or(Audience::Public, |actor| actor.audience(code))
    }
}

/// Reads panels, in their order.
///
/// # Errors
///
/// If the figures cannot be read.
pub async fn read(
    house: &House,
    reader: &Reader<'_>,
    panels: &[Panel],
) -> Result<Vec<PanelView>, AppError> {
    let panorama = panorama(&house.store).await?;
    prepare_all(&panorama, panels).await?;
    let messages = house.languages.messages(reader.language);
    let words = Words { messages: &messages, panorama: &panorama };
    Ok(panels.iter().map(|panel| view(panel, &words, reader)).collect())
}

async fn prepare_all(panorama: &Arc<Panorama>, panels: &[Panel]) -> Result<(), AppError> {
    prepare(panorama, panels.iter().flat_map(|panel| panel.wanted(panorama)).collect()).await
}

/// What a panel shows and says.
fn view(panel: &Panel, words: &Words, reader: &Reader) -> PanelView {
    let seen = Seen::of(panel, words.panorama, |code| reader.audience(code));
    let seen = match panel.kind {
        Kind::Sankey => {
            tables::of_one_cohort(panel, words.panorama, &seen, |code| reader.audience(code))
        }
        _ => seen,
    };
    let table = match seen.has_any() {
        true => tables::table(panel, &seen, words),
        false => tables::Figures::default(),
    };
    let own = focus(panel, reader);
    let withheld = table.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.is_withheld());
    let withheld = i64::try_from(withheld.count()).unwrap_or(i64::MAX);
    let mut notes = Vec::new();
    if withheld > 0 {
        notes.push(words.say("panels-note-withheld", &[("count", withheld.into())]));
    }
    if words.panorama.has_samples(&seen.places, &panel.indicators, &seen.years) {
        notes.push(words.say("panels-note-made-up", &[]));
    }
    notes.extend(members(words, &seen, panel));
    let drawn = charts::drawn(&table.rows).count();
    PanelView {
        kind: panel.kind,
        title: words.title(panel),
        context: words.context(panel, &table.years),
        sentence: sentences::sentence(panel, &table, words),
        number: number(panel, &table, words),
        option: charts::option(panel, &table, own.and_then(|own| words_of(words, own)).as_deref()),
        is_tall: panel.kind == Kind::Bar && drawn > LONG,
        steps: steps(panel, &table),
        provenance: words.provenance(panel, &seen.places, &table.years),
        corner: table.corner,
        columns: table.columns,
        rows: table.rows,
        instead: [words.say("panels-withheld", &[]), "–".to_owned()],
        notes,
        is_of_the_sample: panel.places.iter().any(is_of_the_sample),
    }
}

/// How many members of the network are in what is said of it, where that is not all of them.
fn members(words: &Words, seen: &Seen, panel: &Panel) -> Option<String> {
    let network = seen.places.iter().position(|place| *place == Place::Network)?;
    let found = panel.indicators.iter().enumerate().filter_map(|(at, code)| {
        let year = seen.years[seen.newest(network, at)?];
        Some(words.panorama.completeness(&Place::Network, code, year))
    });
    let fewest = found.filter(|found| found.expected.is_some()).map(|found| found.cities).min()?;
    let members = words.panorama.network().count();
    let is_part = usize::try_from(fewest).is_ok_and(|fewest| fewest < members);
    let members = i64::try_from(members).unwrap_or(i64::MAX);
    let named = [("count", i64::from(fewest).into()), ("members", members.into())];
    is_part.then(|| words.say("panels-note-members", &named))
}

fn is_of_the_sample(choice: &Choice) -> bool {
    matches!(choice, Choice::Members | Choice::One(Place::Network))
}

/// The authority that stands out: the one the panel is about, or else the reader's own.
fn focus<'f>(panel: &'f Panel, reader: &'f Reader) -> Option<&'f AuthorityCode> {
    let about = panel.places.iter().filter_map(|choice| match choice {
        Choice::WithPeers(code) | Choice::One(Place::City(code)) => Some(code),
        _ => None,
    });
    let mut about = about.fuse();
    match (about.next(), about.next()) {
        (Some(one), None) => Some(one),
        _ => reader.actor.and_then(Actor::home_city),
    }
}

fn words_of(words: &Words, code: &AuthorityCode) -> Option<String> {
    words.panorama.city(code)?;
    Some(words.place(&Place::City(code.clone())))
}

/// The newest figure of a panel that is a number.
fn number(panel: &Panel, table: &tables::Figures, words: &Words) -> Option<String> {
    if panel.kind != Kind::Number {
        return None;
    }
    let cells = || table.rows.iter().rev().filter_map(|row| row.cells.first());
    let newest = cells().find(|cell| **cell != Value::Missing)?;
    Some(match newest {
        Value::Shown(value) => figures::written(*value, table.columns.first()?),
        Value::Withheld | Value::Missing => words.say("panels-withheld", &[]),
    })
}

/// The steps of a sankey, where all of them may be shown.
fn steps(panel: &Panel, table: &tables::Figures) -> Vec<Step> {
    let Some(column) = table.columns.first().filter(|_| panel.kind == Kind::Sankey) else {
        return Vec::new();
    };
    // Schools that did not report are no pupils who left.
    if !sentences::are_of_the_same_schools(table) {
        return Vec::new();
    }
    let step = |row: &super::RowView| {
        let value = row.cells.first()?.shown()?;
        let written = figures::written(value, column);
        Some(Step { label: row.head.clone(), count: value.round() as i64, written })
    };
    table.rows.iter().map(step).collect::<Option<Vec<_>>>().unwrap_or_default()
}
