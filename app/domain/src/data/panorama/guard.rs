//! The disclosure guard before the figures of all authorities.

use super::column::{CLUSTERS, Column, Groups, SchoolCount};
use crate::disclosure::{Cell, Place, Release};
use std::collections::{BTreeMap, HashMap};

/// What is known of one indicator in one year, in whole persons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// By the places of the authorities.
    pub cities: Vec<Option<i64>>,
    /// What schools have. Those of an authority matter where one of them is too small to be seen: then what
    /// may be said of the authority depends on them.
    pub schools: Vec<SchoolCount>,
    /// The country's own total, where a source has one; else it is the sum of the authorities.
    pub country: Option<i64>,
}

/// The same after the guard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guarded {
    /// By the places of the authorities.
    pub cities: Vec<Cell>,
    /// The sums over each cluster, from 1 to 10.
    pub clusters: [Cell; CLUSTERS],
    /// The sum over the network.
    pub network: Cell,
    /// The sum over everything.
    pub country: Cell,
}

/// Where the sums of one indicator stand in the release.
struct Places {
    clusters: [Place; CLUSTERS],
    network: Place,
    country: Place,
}

/// Guards what leaves together: an indicator, and the girls among it, each with the sums from the schools to the
/// country. Whoever subtracts girls from everybody has the boys, who are guarded as if they were shown.
pub fn guard(
    everybody: &Counts,
    girls: Option<&Counts>,
    groups: &Groups,
    threshold: i64,
) -> (Guarded, Option<Guarded>) {
    let boys = girls.map(|girls| difference(everybody, girls));
    let columns: Vec<&Counts> =
        [Some(everybody), girls, boys.as_ref()].into_iter().flatten().collect();
    let mut release = Release::new();
    let cities: Vec<Vec<Place>> = columns
        .iter()
        .map(|counts| counts.cities.iter().map(|count| release.add(*count)).collect())
        .collect();
    let schools = schools_that_matter(&columns, threshold);
    let mut named: Vec<HashMap<u32, Place>> = Vec::new();
    for (column, schools) in schools.iter().enumerate() {
        let mut places = HashMap::new();
        for (city, counts) in schools {
            let parts: Vec<Place> = counts
                .iter()
                .map(|(school, count)| {
                    let place = release.add(Some(*count));
                    places.insert(*school, place);
                    place
                })
                .collect();
            release.sum(cities[column][*city], parts);
        }
        named.push(places);
    }
    let of_everybody = add_groups(&mut release, everybody, &cities[0], groups);
    let of_girls = girls.map(|girls| add_groups(&mut release, girls, &cities[1], groups));
    if let [_, girls, boys] = &columns[..] {
        let known = girls.cities.iter().zip(&boys.cities).enumerate();
        // Without boys nobody can subtract, or the figures contradict each other.
        for (city, _) in known.filter(|(_, (girls, boys))| girls.is_some() && boys.is_some()) {
            release.sum(cities[0][city], [cities[1][city], cities[2][city]]);
        }
        for (school, boys) in &named[2] {
            if let (Some(all), Some(girls)) = (named[0].get(school), named[1].get(school)) {
                release.sum(*all, [*girls, *boys]);
            }
        }
    }
    let released = release.release(threshold);
    let shown = |places: Places, cities: &[Place]| Guarded {
        cities: cities.iter().map(|place| released[*place]).collect(),
        clusters: places.clusters.map(|place| released[place]),
        network: released[places.network],
        country: released[places.country],
    };
    (shown(of_everybody, &cities[0]), of_girls.map(|girls| shown(girls, &cities[1])))
}

/// Adds the sums over groups of authorities, whose own counts stand at `cities`.
fn add_groups(release: &mut Release, counts: &Counts, cities: &[Place], groups: &Groups) -> Places {
    let mut group = |parts: &[usize], total: Option<i64>| {
        let known: Vec<i64> = parts.iter().filter_map(|part| counts.cities[*part]).collect();
        let sum = total.or_else(|| (!known.is_empty()).then(|| known.iter().sum()));
        let place = release.add(sum);
        release.sum(place, parts.iter().map(|part| cities[*part]));
        place
    };
    let all: Vec<usize> = (0..cities.len()).collect();
    Places {
        clusters: std::array::from_fn(|cluster| group(&groups.clusters[cluster], None)),
        network: group(&groups.network, None),
        country: group(&all, counts.country),
    }
}

impl Counts {
    /// A column in whole persons.
    pub(super) fn of(column: &Column) -> Self {
        let count = |sum: f64| sum.floor() as i64;
        Self {
            cities: column
                .cities
                .iter()
                .map(|total| total.is_known().then(|| count(total.sum)))
                .collect(),
            schools: column.schools.clone(),
            country: column.whole.map(count),
        }
    }
}

/// Everybody less the girls, where both are known and there are no more girls than everybody.
fn difference(everybody: &Counts, girls: &Counts) -> Counts {
    let less = |all: i64, girls: i64| (girls <= all).then_some(all - girls);
    let of_school: HashMap<u32, i64> =
        girls.schools.iter().map(|school| (school.school, school.count)).collect();
    Counts {
        cities: everybody
            .cities
            .iter()
            .zip(&girls.cities)
            .map(|(all, girls)| less((*all)?, (*girls)?))
            .collect(),
        schools: everybody
            .schools
            .iter()
            .filter_map(|school| {
                let count = less(school.count, *of_school.get(&school.school)?)?;
                Some(SchoolCount { count, ..*school })
            })
            .collect(),
        country: None,
    }
}

/// The schools of those authorities of which one is too small to be seen, by column and authority.
fn schools_that_matter(
    columns: &[&Counts],
    threshold: i64,
) -> Vec<BTreeMap<usize, Vec<(u32, i64)>>> {
    let mut matter =
        vec![false; columns.iter().map(|counts| counts.cities.len()).max().unwrap_or(0)];
    for school in columns.iter().flat_map(|counts| &counts.schools) {
        if let Some(matters) = matter.get_mut(school.city) {
            *matters |= school.count < threshold;
        }
    }
    let of = |counts: &&Counts| {
        let mut schools: BTreeMap<usize, Vec<(u32, i64)>> = BTreeMap::new();
        for school in counts.schools.iter().filter(|school| matter.get(school.city) == Some(&true))
        {
            schools.entry(school.city).or_default().push((school.school, school.count));
        }
        schools
    };
    columns.iter().map(of).collect()
}
