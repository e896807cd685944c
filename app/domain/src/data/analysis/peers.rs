//! With whom a city is compared: its own cluster, and in it those nearest in size.

use crate::cities::Authority;
use crate::id::AuthorityCode;

/// How many are chosen by themselves.
pub const CHOSEN: usize = 3;
/// How many may be chosen by a person: more do not fit beside each other.
pub const AT_MOST: usize = 5;

/// The peers of a city: of the same socio-economic cluster, the nearest in population first (by ratio: a city twice as
/// large is as far as one half as large). Those of which nothing is known are left out, and so is the city itself.
pub fn nearest<'a>(
    city: &Authority,
    all: impl Iterator<Item = &'a Authority>,
    is_known: impl Fn(&AuthorityCode) -> bool,
) -> Vec<&'a Authority> {
    let Some(cluster) = city.cluster else { return Vec::new() };
    let mut peers: Vec<&Authority> = all
        .filter(|other| other.cluster == Some(cluster) && other.code != city.code)
        .filter(|other| is_known(&other.code))
        .collect();
    let distance = |other: &Authority| match (city.population, other.population) {
        (Some(own), Some(theirs)) if own > 0 && theirs > 0 => {
            (own as f64 / theirs as f64).ln().abs()
        }
        _ => f64::INFINITY,
    };
    peers.sort_by(|one, other| {
        distance(one).total_cmp(&distance(other)).then_with(|| one.code.cmp(&other.code))
    });
    peers
}
