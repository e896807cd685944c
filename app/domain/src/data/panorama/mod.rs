//! The figures of all authorities side by side: what every dashboard, report, export and feed takes its numbers
//! from, so that no two of them withhold different cells of the same sums.
//!
//! A [`Panorama`] is filled once, column by column ([`Column`]: an indicator in a year), and answers for a
//! [`Place`], an indicator, a year and an audience. What counts persons goes through the disclosure guard, an
//! indicator in a year together with the girls among it, when it is asked for the first time. What follows from
//! others is worked out from what may be shown.
//!
//! Figures of different levels, grades and years are guarded apart: pupils move between them, so that no sum holds
//! among them, as long as nobody is told who came and who went. That is each city's own to know.

mod column;
mod guard;
mod place;
mod value;

pub use column::{Column, Groups, SchoolCount};
pub use guard::{Counts, Guarded, guard};
pub use place::{NoPlace, Place};
use value::are_nearly_as_many;
pub use value::{Completeness, Value};

use super::catalogue::{Aggregate, Catalogue, Definition, Measure, Part};
use crate::cities::Authority;
use crate::disclosure::Cell;
use crate::id::{AuthorityCode, IndicatorCode};
use crate::people::Audience;
use std::cell::Cell as Kept;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

/// All figures.
#[derive(Debug, Default)]
pub struct Panorama {
    catalogue: Catalogue,
    cities: Vec<Authority>,
    places: HashMap<AuthorityCode, usize>,
    groups: Groups,
    lines: HashMap<IndicatorCode, Line>,
    sheets: Vec<BTreeMap<i32, Sheet>>,
}

/// Where the columns of an indicator are.
#[derive(Clone, Copy, Debug)]
struct Line {
    /// Among the sheets.
    family: usize,
    /// Whether it is the girls of it.
    girls: bool,
}

/// An indicator in a year, and the girls among it.
#[derive(Debug, Default)]
struct Sheet {
    columns: [Option<Column>; 2],
    guarded: OnceLock<[Option<Guarded>; 2]>,
}

/// A place that is there.
#[derive(Clone, Copy)]
enum Spot {
    City(usize),
    Peers(usize, usize),
    Cluster(usize),
    Network,
    Country,
}

/// As who looks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sight {
    /// Whoever may know everything of the place.
    Own,
    /// Everybody else.
    Guarded,
}

impl Panorama {
    /// Without figures yet.
    pub fn new(catalogue: Catalogue, cities: Vec<Authority>) -> Self {
        let groups = Groups::of(&cities);
        let places =
            cities.iter().enumerate().map(|(place, city)| (city.code.clone(), place)).collect();
        Self { catalogue, cities, places, groups, ..Self::default() }
    }

    /// Adds what there is of an indicator in a year; what is there already is replaced.
    pub fn add(&mut self, indicator: &IndicatorCode, year: i32, mut column: Column) {
        let Some(Measure { definition, part }) = Measure::parse(indicator.as_str()) else { return };
        column.add_up(&self.groups);
        if !self.catalogue.find(indicator).is_some_and(|(definition, _)| definition.confidential) {
            column.schools = Vec::new();
        }
        let girls = part.gender.is_some();
        let everybody = Measure { definition, part: Part { gender: None, ..part } }.code();
        let next = self.sheets.len();
        let family = self.lines.get(&everybody).or_else(|| self.lines.get(indicator));
        let family = family.map_or(next, |line| line.family);
        if family == next {
            self.sheets.push(BTreeMap::new());
            self.lines.insert(everybody, Line { family, girls: false });
        }
        self.lines.insert(indicator.clone(), Line { family, girls });
        let sheet = self.sheets[family].entry(year).or_default();
        sheet.columns[usize::from(girls)] = Some(column);
        sheet.guarded = OnceLock::new();
    }

    /// What is counted.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// All authorities, in the order in which they were given.
    pub fn cities(&self) -> &[Authority] {
        &self.cities
    }

    /// The place of an authority among [`Panorama::cities`].
    pub fn place_of(&self, code: &AuthorityCode) -> Option<usize> {
        self.places.get(code).copied()
    }

    /// An authority by its code.
    pub fn city(&self, code: &AuthorityCode) -> Option<&Authority> {
        self.cities.get(*self.places.get(code)?)
    }

    /// The members of the network, in the order of the authorities.
    pub fn network(&self) -> impl Iterator<Item = &Authority> {
        self.groups.network.iter().map(|place| &self.cities[*place])
    }

    /// The other authorities of an authority's cluster.
    pub fn peers(&self, code: &AuthorityCode) -> Vec<&Authority> {
        let Some(Spot::Peers(own, cluster)) = self.spot(&Place::Peers(code.clone())) else {
            return Vec::new();
        };
        let members = self.groups.clusters[cluster].iter().filter(|place| **place != own);
        members.map(|place| &self.cities[*place]).collect()
    }

    /// The years in which anything is known, rising.
    pub fn years(&self) -> Vec<i32> {
        let years: BTreeSet<i32> = self.sheets.iter().flat_map(BTreeMap::keys).copied().collect();
        years.into_iter().collect()
    }

    /// The years in which an indicator is known of a place, rising; whether it may be shown is another question.
    pub fn years_of(&self, place: &Place, indicator: &IndicatorCode) -> Vec<i32> {
        let Some(spot) = self.spot(place) else { return Vec::new() };
        let mut years = self.years();
        years.retain(|year| self.answer(spot, indicator, *year, Sight::Own).0 != Value::Missing);
        years
    }

    /// An indicator of a place in a year, as far as the audience may see it. Of an authority, `audience` is what
    /// the one who asks is to that very authority; its own people see everything of it. Of sums nobody sees more
    /// than the public.
    pub fn value(
        &self,
        place: &Place,
        indicator: &IndicatorCode,
        year: i32,
        audience: Audience,
    ) -> Value {
        let Some(spot) = self.spot(place) else { return Value::Missing };
        let sight = match (spot, audience) {
            (Spot::City(_), Audience::OwnCity) => Sight::Own,
            _ => Sight::Guarded,
        };
        self.answer(spot, indicator, year, sight).0
    }

    /// How much is in a figure, and how old it is. Nothing where there is no figure.
    pub fn completeness(
        &self,
        place: &Place,
        indicator: &IndicatorCode,
        year: i32,
    ) -> Completeness {
        self.spot(place)
            .map(|spot| self.answer(spot, indicator, year, Sight::Own).1)
            .unwrap_or_default()
    }

    /// Whether any of these figures is made up for the demo, in whole or in part.
    pub fn has_samples<'a>(
        &self,
        places: &[Place],
        indicators: impl IntoIterator<Item = &'a IndicatorCode>,
        years: &[i32],
    ) -> bool {
        // A house without a demo need not look at each of a hundred thousand figures.
        let sheets = self.sheets.iter().flat_map(BTreeMap::values);
        let mut columns = sheets.flat_map(|sheet| sheet.columns.iter().flatten());
        columns.any(|column| column.country.sample)
            && indicators.into_iter().any(|indicator| {
                let is_sample = |place, year| self.completeness(place, indicator, year).sample;
                places.iter().any(|place| years.iter().any(|year| is_sample(place, *year)))
            })
    }

    /// Whether the guard has looked at an indicator in these years already, so that answers come at once.
    pub fn is_prepared(&self, indicator: &IndicatorCode, years: &[i32]) -> bool {
        self.guards_of(indicator, years).iter().all(|sheet| sheet.guarded.get().is_some())
    }

    /// Has the guard look at an indicator in these years. It may reckon for long.
    pub fn prepare(&self, indicator: &IndicatorCode, years: &[i32]) {
        for sheet in self.guards_of(indicator, years) {
            self.guarded(sheet);
        }
    }

    /// The sheets that an indicator takes its figures from and that are guarded.
    fn guards_of(&self, indicator: &IndicatorCode, years: &[i32]) -> Vec<&Sheet> {
        let wanted = std::cell::RefCell::new(Vec::new());
        for year in years {
            let note = |code: &IndicatorCode, year: i32| {
                let is_guarded = self
                    .catalogue
                    .find(code)
                    .is_some_and(|(definition, _)| definition.confidential);
                let sheet =
                    self.lines.get(code).and_then(|line| self.sheets[line.family].get(&year));
                wanted.borrow_mut().extend(sheet.filter(|_| is_guarded));
                // Any figure will do: it leads on to the next.
                Some(1.0)
            };
            self.catalogue.value(indicator, *year, &note);
        }
        wanted.into_inner()
    }

    fn spot(&self, place: &Place) -> Option<Spot> {
        Some(match place {
            Place::City(code) => Spot::City(self.place_of(code)?),
            Place::Peers(code) => {
                let own = self.place_of(code)?;
                Spot::Peers(own, cluster(self.cities[own].cluster?)?)
            }
            Place::Cluster(number) => Spot::Cluster(cluster(*number)?),
            Place::Network => Spot::Network,
            Place::Country => Spot::Country,
        })
    }

    /// A figure, looked up or worked out, and how much is in it.
    fn answer(
        &self,
        spot: Spot,
        indicator: &IndicatorCode,
        year: i32,
        sight: Sight,
    ) -> (Value, Completeness) {
        let nothing = (Value::Missing, Completeness::default());
        let Some((definition, part)) = self.catalogue.find(indicator) else { return nothing };
        let Some(formula) = &definition.formula else {
            return self.looked_up(spot, definition, indicator, year, sight);
        };
        let is_withheld = Kept::new(false);
        let heard: Kept<Option<Completeness>> = Kept::new(None);
        let most = Kept::new(0);
        let lookup = |code: &IndicatorCode, year: i32| {
            let (definition, _) = self.catalogue.find(code)?;
            let (value, completeness) = self.looked_up(spot, definition, code, year, sight);
            is_withheld.set(is_withheld.get() || value.is_withheld());
            let value = value.shown()?;
            let both = heard.get().map_or(completeness, |heard| heard.beside(completeness));
            heard.set(Some(both));
            most.set(most.get().max(completeness.schools));
            Some(value)
        };
        let value = formula.evaluate(&self.catalogue, &part, year, &lookup);
        let heard = heard.get().unwrap_or_default();
        // Pupils of twelve schools divided by those of five would be a figure of nothing.
        let is_comparable = are_nearly_as_many(heard.schools, most.get());
        match value {
            _ if is_withheld.get() => (Value::Withheld, heard),
            Some(value) if is_comparable => (Value::Shown(value), heard),
            _ => nothing,
        }
    }

    fn looked_up(
        &self,
        spot: Spot,
        definition: &Definition,
        indicator: &IndicatorCode,
        year: i32,
        sight: Sight,
    ) -> (Value, Completeness) {
        let found = self.lines.get(indicator).and_then(|line| {
            let sheet = self.sheets[line.family].get(&year)?;
            Some((sheet, sheet.columns[usize::from(line.girls)].as_ref()?, usize::from(line.girls)))
        });
        let Some((sheet, column, which)) = found else {
            return (Value::Missing, Completeness::default());
        };
        let total = match spot {
            Spot::City(place) => column.cities[place],
            Spot::Peers(own, cluster) => column.clusters[cluster].without(&column.cities[own]),
            Spot::Cluster(cluster) => column.clusters[cluster],
            Spot::Network => column.network,
            Spot::Country => column.country,
        };
        let value = match definition.aggregate {
            _ if !total.is_known() => Value::Missing,
            _ if self.withholds(spot, definition, sheet, which, sight) => Value::Withheld,
            Aggregate::Sum => Value::Shown(total.sum),
            Aggregate::Mean => Value::Shown(total.sum / f64::from(total.schools)),
            // A figure of each school that no formula makes one of the authority.
            Aggregate::None => Value::Missing,
        };
        (value, total.completeness())
    }

    fn withholds(
        &self,
        spot: Spot,
        definition: &Definition,
        sheet: &Sheet,
        which: usize,
        sight: Sight,
    ) -> bool {
        if sight == Sight::Own || !definition.confidential {
            return false;
        }
        if definition.aggregate != Aggregate::Sum || self.catalogue.is_flow(&definition.code) {
            // The guard knows sums only, and none between grades: with the two counts and those who left, who came
            // could be worked out, however few.
            return true;
        }
        let Some(guarded) = &self.guarded(sheet)[which] else { return true };
        let is_hidden = |cell: Cell| cell.is_withheld();
        match spot {
            Spot::City(place) => is_hidden(guarded.cities[place]),
            // What everybody may subtract, and nothing else.
            Spot::Peers(own, cluster) => {
                is_hidden(guarded.clusters[cluster]) || is_hidden(guarded.cities[own])
            }
            Spot::Cluster(cluster) => is_hidden(guarded.clusters[cluster]),
            Spot::Network => is_hidden(guarded.network),
            Spot::Country => is_hidden(guarded.country),
        }
    }

    fn guarded<'s>(&self, sheet: &'s Sheet) -> &'s [Option<Guarded>; 2] {
        sheet.guarded.get_or_init(|| {
            let threshold = Audience::Public.threshold();
            let [everybody, girls] =
                sheet.columns.each_ref().map(|column| column.as_ref().map(Counts::of));
            match (everybody, girls) {
                (Some(everybody), girls) => {
                    let (all, girls) = guard(&everybody, girls.as_ref(), &self.groups, threshold);
                    [Some(all), girls]
                }
                (None, Some(girls)) => [None, Some(guard(&girls, None, &self.groups, threshold).0)],
                (None, None) => [None, None],
            }
        })
    }
}

fn cluster(number: i64) -> Option<usize> {
    usize::try_from(number - 1).ok().filter(|place| *place < column::CLUSTERS)
}
