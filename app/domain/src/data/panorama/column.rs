//! One indicator in one year, over all authorities.

use super::value::Completeness;
use crate::Instant;
use crate::cities::Authority;

/// Clusters run from 1 to 10.
pub(super) const CLUSTERS: usize = 10;

/// Which authorities belong together, by their places in the list of all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// Those of each cluster, from 1 to 10.
    pub clusters: [Vec<usize>; CLUSTERS],
    /// The members of the network.
    pub network: Vec<usize>,
    /// How many authorities there are.
    pub cities: usize,
}

impl Groups {
    /// The groups of these authorities, in this order.
    pub fn of<'a>(cities: impl IntoIterator<Item = &'a Authority>) -> Self {
        let mut groups = Self::default();
        for city in cities {
            let cluster = city.cluster.and_then(|cluster| usize::try_from(cluster - 1).ok());
            if let Some(members) = cluster.and_then(|cluster| groups.clusters.get_mut(cluster)) {
                members.push(groups.cities);
            }
            if city.sample_member {
                groups.network.push(groups.cities);
            }
            groups.cities += 1;
        }
        groups
    }
}

/// A sum of what schools have.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Total {
    pub sum: f64,
    pub schools: u32,
    pub expected: u32,
    pub cities: u32,
    pub published_at: Option<Instant>,
    pub sample: bool,
}

impl Total {
    fn take(&mut self, other: &Self) {
        self.sum += other.sum;
        self.schools += other.schools;
        self.expected += other.expected;
        self.cities += u32::from(other.schools > 0);
        self.published_at = self.published_at.max(other.published_at);
        self.sample |= other.sample;
    }

    pub fn without(&self, other: &Self) -> Self {
        Self {
            sum: self.sum - other.sum,
            schools: self.schools.saturating_sub(other.schools),
            expected: self.expected.saturating_sub(other.expected),
            cities: self.cities.saturating_sub(u32::from(other.schools > 0)),
            published_at: self.published_at,
            sample: self.sample,
        }
    }

    /// Whether anything is in it.
    pub fn is_known(&self) -> bool {
        self.schools > 0
    }

    pub fn completeness(&self) -> Completeness {
        Completeness {
            schools: self.schools,
            expected: (self.expected > 0).then_some(self.expected),
            cities: self.cities,
            published_at: self.published_at,
            sample: self.sample,
        }
    }
}

/// The count of one school, by a number that stands for the school.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchoolCount {
    /// The authority it belongs to, by its place.
    pub city: usize,
    /// The school.
    pub school: u32,
    /// How many.
    pub count: i64,
}

/// What all authorities have of one indicator in one year.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub(super) cities: Vec<Total>,
    pub(super) clusters: [Total; CLUSTERS],
    pub(super) network: Total,
    pub(super) country: Total,
    /// The country's own total, where a source has one that is more than the sum of its authorities.
    pub(super) whole: Option<f64>,
    pub(super) schools: Vec<SchoolCount>,
}

impl Column {
    /// Of so many authorities, with nothing in it yet.
    pub fn new(cities: usize) -> Self {
        Self {
            cities: vec![Total::default(); cities],
            clusters: [Total::default(); CLUSTERS],
            network: Total::default(),
            country: Total::default(),
            whole: None,
            schools: Vec::new(),
        }
    }

    /// Adds what one school of the authority at `city` has. A place that is none is ignored.
    pub fn add_school(&mut self, city: usize, school: u32, value: f64, published_at: Instant) {
        self.add_total(city, value, 1, Some(published_at));
        // Whole pupils: half a teacher less is not one more that may be shown.
        let count = value.floor() as i64;
        self.schools.push(SchoolCount { city, school, count });
    }

    /// Adds what so many schools of the authority at `city` have together. A place that is none is ignored.
    pub fn add_total(&mut self, city: usize, sum: f64, schools: u32, at: Option<Instant>) {
        if let Some(total) = self.cities.get_mut(city) {
            total.sum += sum;
            total.schools += schools;
            total.cities = 1;
            total.published_at = total.published_at.max(at);
        }
    }

    /// Says that some of what the authority at `city` has is made up for the demo.
    pub fn mark_as_sample(&mut self, city: usize) {
        if let Some(total) = self.cities.get_mut(city) {
            total.sample = true;
        }
    }

    /// Says how many schools of the authority at `city` were asked.
    pub fn expect(&mut self, city: usize, schools: u32) {
        if let Some(total) = self.cities.get_mut(city) {
            total.expected = schools;
        }
    }

    /// Says what one school has that is in the authority's total already, for the guard.
    pub fn name_school(&mut self, city: usize, school: u32, count: i64) {
        self.schools.push(SchoolCount { city, school, count });
    }

    /// Says what the country's total is, with schools that belong to no authority.
    pub fn set_country(&mut self, sum: f64) {
        self.whole = Some(sum);
    }

    /// Adds the authorities up.
    pub(super) fn add_up(&mut self, groups: &Groups) {
        for (total, members) in self.clusters.iter_mut().zip(&groups.clusters) {
            *total = Total::default();
            members.iter().for_each(|place| total.take(&self.cities[*place]));
        }
        self.network = Total::default();
        groups.network.iter().for_each(|place| self.network.take(&self.cities[*place]));
        self.country = Total::default();
        self.cities.iter().for_each(|city| self.country.take(city));
        if let Some(whole) = self.whole {
            self.country.sum = whole;
            self.country.schools = self.country.schools.max(1);
        }
    }
}
