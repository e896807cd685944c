//! What a panel shows of the panorama, in figures.

use super::{Panel, Years};
use crate::data::panorama::{Panorama, Place, Value};
use crate::id::{AuthorityCode, IndicatorCode};
use crate::people::Audience;
use std::collections::BTreeSet;

/// The figures of a panel, as one reader may see them.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// The places, each once.
    pub places: Vec<Place>,
    /// The years, rising.
    pub years: Vec<i32>,
    /// By place, indicator and year.
    values: Vec<Value>,
    indicators: usize,
}

impl Seen {
    /// The figures of a panel for somebody who is to an authority what `audience` says.
    pub fn of(
        panel: &Panel,
        panorama: &Panorama,
        audience: impl Fn(&AuthorityCode) -> Audience,
    ) -> Self {
        let mut places: Vec<Place> = Vec::new();
        let mut known = BTreeSet::new();
        for place in panel.places.iter().flat_map(|choice| choice.places(panorama)) {
            if known.insert(place.clone()) {
                places.push(place);
            }
        }
        let years = seen_years(panel, panorama);
        let mut values = Vec::with_capacity(places.len() * panel.indicators.len() * years.len());
        for place in &places {
            let audience = match place {
                Place::City(code) => audience(code),
                _ => Audience::Public,
            };
            for indicator in &panel.indicators {
                values.extend(
                    years.iter().map(|year| panorama.value(place, indicator, *year, audience)),
                );
            }
        }
        Self { places, years, values, indicators: panel.indicators.len() }
    }

    /// The figures of one place, each indicator in a year of its own.
    pub fn of_steps(place: Place, steps: &[(i32, Value)]) -> Self {
        let years: BTreeSet<i32> = steps.iter().map(|(year, _)| *year).collect();
        let years: Vec<i32> = years.into_iter().collect();
        let of_year = |(own, value): &(i32, Value)| {
            let (own, value) = (*own, *value);
            years.iter().map(move |year| if *year == own { value } else { Value::Missing })
        };
        let values = steps.iter().flat_map(of_year).collect();
        Self { places: vec![place], values, indicators: steps.len(), years }
    }

    /// One figure, by the places in the lists; missing where there is no such.
    pub fn value(&self, place: usize, indicator: usize, year: usize) -> Value {
        let at = (place * self.indicators + indicator) * self.years.len() + year;
        let is_there = indicator < self.indicators && year < self.years.len();
        self.values.get(at).copied().filter(|_| is_there).unwrap_or(Value::Missing)
    }

    /// The newest year in which a place has a figure, shown or withheld, by its place in the list.
    pub fn newest(&self, place: usize, indicator: usize) -> Option<usize> {
        (0..self.years.len())
            .rev()
            .find(|year| self.value(place, indicator, *year) != Value::Missing)
    }

    /// How many figures are withheld.
    pub fn withheld(&self) -> usize {
        self.values.iter().filter(|value| value.is_withheld()).count()
    }

    /// Whether there is any figure, shown or withheld.
    pub fn has_any(&self) -> bool {
        self.values.iter().any(|value| *value != Value::Missing)
    }
}

/// The years that a panel shows today, rising: those in which any of its indicators is known anywhere.
pub fn seen_years(panel: &Panel, panorama: &Panorama) -> Vec<i32> {
    let known: BTreeSet<i32> = panel
        .indicators
        .iter()
        .flat_map(|indicator| panorama.years_of(&Place::Country, indicator))
        .collect();
    match panel.years {
        Years::Between(from, to) => known.range(from..=to).copied().collect(),
        Years::Last(many) => {
            let skipped = known.len().saturating_sub(usize::from(many));
            known.into_iter().skip(skipped).collect()
        }
    }
}

impl Panel {
    /// What the guard has to look at before it is shown.
    pub fn wanted(&self, panorama: &Panorama) -> Vec<(IndicatorCode, Vec<i32>)> {
        let years = seen_years(self, panorama);
        self.indicators.iter().map(|indicator| (indicator.clone(), years.clone())).collect()
    }
}

/// How two indicators go together over places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Where one is high, the other mostly is.
    Together,
    /// Where one is high, the other mostly is low.
    Against,
    /// Neither.
    Neither,
    /// There are too few places to say.
    Unknown,
}

/// Over so few places nothing is said of how two indicators go together.
const FEWEST_POINTS: usize = 8;
/// From such a correlation of ranks on, two indicators go together.
const CLEAR: f64 = 0.5;

/// How two indicators go together: by the correlation of their ranks (Spearman), which a single large city does not
/// make.
pub fn relation(points: &[(f64, f64)]) -> Relation {
    if points.len() < FEWEST_POINTS {
        return Relation::Unknown;
    }
    let one = ranks(&points.iter().map(|(one, _)| *one).collect::<Vec<_>>());
    let other = ranks(&points.iter().map(|(_, other)| *other).collect::<Vec<_>>());
    let mean = (points.len() as f64 + 1.0) / 2.0;
    let (mut both, mut first, mut second) = (0.0, 0.0, 0.0);
    for (one, other) in one.iter().zip(&other) {
        both += (one - mean) * (other - mean);
        first += (one - mean).powi(2);
        second += (other - mean).powi(2);
    }
    match both / (first * second).sqrt() {
        correlation if correlation >= CLEAR => Relation::Together,
        correlation if correlation <= -CLEAR => Relation::Against,
        _ => Relation::Neither,
    }
}

/// The ranks of values; those that are the same share theirs.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|one, other| values[*one].total_cmp(&values[*other]));
    let mut ranks = vec![0.0; values.len()];
    let mut start = 0;
    while start < order.len() {
        let same = order[start..].iter().take_while(|at| values[**at] == values[order[start]]);
        let end = start + same.count();
        for at in &order[start..end] {
            ranks[*at] = (start + end + 1) as f64 / 2.0;
        }
        start = end.max(start + 1);
    }
    ranks
}
