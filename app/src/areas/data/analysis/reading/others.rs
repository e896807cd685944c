//! What other cities have gone through, as far as it may help to foretell this one.

use crate::AppError;
use crate::house::House;
use hamsa_domain::cities::Authority;
use hamsa_domain::data::Subject;
use hamsa_domain::data::analysis::{Counts, School, pipeline};
use hamsa_domain::data::forecast::{Experience, Flow};
use hamsa_domain::id::{AuthorityCode, IndicatorCode};
use hamsa_domain::people::Audience;
use hamsa_store::SchoolYear;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};
use tokio::task::spawn_blocking;

/// What the pupils of each city have gone through: each year's moves over the schools that told both its ends, so that
/// what a later year says changes nothing of an earlier one.
pub type Cities = BTreeMap<AuthorityCode, Vec<Flow>>;

static KEPT: Mutex<Option<(String, Subject, Arc<Cities>)>> = Mutex::new(None);

/// The moves of all cities. They are not guarded.
pub async fn cities(
    house: &House,
    subject: Subject,
    version: &str,
) -> Result<Arc<Cities>, AppError> {
    let held = KEPT.lock().ok().and_then(|kept| kept.clone());
    if let Some((of, held_subject, cities)) = held
        && of == version
        && held_subject == subject
    {
        return Ok(cities);
    }
    let cells = Counts::cells_of_moves(subject);
    let reported = house.store.reported_by_schools(&cells).await?;
    let moved = spawn_blocking(move || Arc::new(moves(subject, &cells, reported)));
    let cities = moved.await.map_err(|error| crate::request::broken(&error))?;
    if let Ok(mut kept) = KEPT.lock() {
        *kept = Some((version.to_owned(), subject, cities.clone()));
    }
    Ok(cities)
}

fn moves(subject: Subject, cells: &[IndicatorCode], reported: Vec<SchoolYear>) -> Cities {
    let places: HashMap<&IndicatorCode, usize> =
        cells.iter().enumerate().map(|(place, cell)| (cell, place)).collect();
    let mut by_city: BTreeMap<AuthorityCode, Vec<School>> = BTreeMap::new();
    for told in reported {
        let value = |cell: &IndicatorCode| told.values.get(*places.get(cell)?).copied().flatten();
        let counts = Counts::read(subject, &value);
        // They come school by school.
        let schools = by_city.entry(told.authority).or_default();
        match schools.last_mut().filter(|last| last.code == told.school) {
            Some(last) => {
                last.years.insert(told.year, counts);
            }
            None => {
                let years = BTreeMap::from([(told.year, counts)]);
                schools.push(School { code: told.school, years, closed: BTreeSet::new() });
            }
        }
    }
    let flows = by_city.into_iter().map(|(code, schools)| {
        let schools: Vec<&School> = schools.iter().collect();
        (code, Flow::all(&pipeline(&schools, i32::MAX)))
    });
    flows.collect()
}

/// What the cities of the same cluster, and all others, have gone through: pooled, and without the few.
pub fn experience(
    cities: &Cities,
    own: &Authority,
    cluster: &BTreeSet<AuthorityCode>,
) -> Experience {
    let threshold = u32::try_from(Audience::Network.threshold()).unwrap_or(u32::MAX);
    let flows = |belongs: &dyn Fn(&AuthorityCode) -> bool| {
        let others = cities.iter().filter(|(code, _)| **code != own.code && belongs(code));
        let flows: Vec<Vec<Flow>> = others.map(|(_, flows)| flows.clone()).collect();
        Experience::pooled(&flows, threshold)
    };
    Experience { cluster: flows(&|code| cluster.contains(code)), network: flows(&|_| true) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hamsa_domain::id::SchoolCode;

    const SUBJECT: Subject = Subject::Mathematics;

    fn told(school: &str, year: i32, five: [f64; 3]) -> SchoolYear {
        let value = |cell: &IndicatorCode| {
            let grade = [10, 11, 12].into_iter().zip(five);
            let mut found = grade.filter_map(|(grade, five)| match cell.as_str() {
                code if code == format!("pupils.mathematics.{grade}.5") => Some(five),
                code if code == format!("cohort.{grade}") => Some(100.0),
                _ => None,
            });
            found.next()
        };
        SchoolYear {
            authority: AuthorityCode::new("1"),
            school: SchoolCode::new(school),
            year,
            values: Counts::cells_of_moves(SUBJECT).iter().map(value).collect(),
        }
    }

    fn of(reported: Vec<SchoolYear>) -> Vec<Flow> {
        let cells = Counts::cells_of_moves(SUBJECT);
        moves(SUBJECT, &cells, reported).remove(&AuthorityCode::new("1")).unwrap_or_default()
    }

    #[test]
    fn a_school_that_opens_later_changes_nothing_of_what_others_went_through_before() {
        let before = vec![told("1", 2021, [30.0, 25.0, 20.0]), told("1", 2022, [31.0, 26.0, 21.0])];
        let mut later = before.clone();
        later.push(told("1", 2023, [32.0, 27.0, 22.0]));
        later.push(told("2", 2023, [20.0, 18.0, 16.0]));
        let past = of(before);
        assert_eq!(past.len(), 2);
        let all = of(later);
        assert_eq!(all[..2], past[..], "what was known at the end of 2022");
        assert_eq!(all.len(), 4, "and the first school's way into 2023");
    }
}
