//! What other cities have gone through, as far as it may help to foretell this one.

use crate::AppError;
use crate::house::House;
use hamsa_domain::cities::Authority;
use hamsa_domain::data::Subject;
use hamsa_domain::data::analysis::{Counts, School, pipeline};
use hamsa_domain::data::forecast::{Experience, Flow};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use hamsa_domain::people::Audience;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

/// The sums of all cities, by city: each as if it were one school, in the years in which all cells of five units are
/// over the same schools.
pub type Cities = BTreeMap<AuthorityCode, School>;

static KEPT: Mutex<Option<(String, Subject, Arc<Cities>)>> = Mutex::new(None);

/// Of a city in a year: the sum of a cell over its schools, and how many they are.
type Sums = HashMap<IndicatorCode, (f64, i64)>;

/// The sums of all cities. They are not guarded.
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
    let sums = house.store.report_sums(&Counts::cells(subject)).await?;
    let mut by_city: BTreeMap<AuthorityCode, BTreeMap<i32, Sums>> = BTreeMap::new();
    for sum in sums {
        let years = by_city.entry(sum.authority).or_default();
        years.entry(sum.year).or_default().insert(sum.indicator, (sum.value, sum.schools));
    }
    let cities = by_city.into_iter().map(|(code, years)| {
        let most = years.values().flat_map(HashMap::values).map(|(_, schools)| *schools).max();
        let years = years.into_iter().filter_map(|(year, cells)| {
            // A sum over fewer schools than another cannot be held against it.
            let value = |cell: &IndicatorCode| {
                cells.get(cell).filter(|(_, of)| Some(*of) == most).map(|(value, _)| *value)
            };
            let counts = Counts::read(subject, &value);
            counts.is_whole().then_some((year, counts))
        });
        let school = School { code: SchoolCode::new(code.as_str()), years: years.collect() };
        (code, school)
    });
    let cities = Arc::new(cities.collect::<Cities>());
    if let Ok(mut kept) = KEPT.lock() {
        *kept = Some((version.to_owned(), subject, cities.clone()));
    }
    Ok(cities)
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
        let flows: Vec<Vec<Flow>> =
            others.map(|(_, city)| Flow::all(&pipeline(&[city], i32::MAX))).collect();
        Experience::pooled(&flows, threshold)
    };
    Experience { cluster: flows(&|code| cluster.contains(code)), network: flows(&|_| true) }
}
