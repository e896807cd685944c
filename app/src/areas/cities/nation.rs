//! The whole country's totals, guarded once and kept until something changes.
//!
//! Every page about cities takes its totals from here, so that no two pages withhold different cells
//! of the same sums: cities add up to clusters, to the network and to the country.

use crate::AppError;
use crate::request::broken;
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::disclosure::{Cell, Release};
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::Audience;
use hamsa_store::{AppliedFile, AuthorityRecord, Figures, SchoolCount, Store, Total};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};
use tokio::task::spawn_blocking;

/// Clusters run from 1 to 10.
const CLUSTERS: usize = 10;

/// All totals, as the public and the network may see them.
pub struct Nation {
    /// The authorities, as the store lists them.
    pub authorities: Vec<AuthorityRecord>,
    /// Years that hold anything, rising.
    pub years: Vec<i32>,
    /// Files applied so far, the last first.
    pub files: Vec<AppliedFile>,
    places: HashMap<AuthorityCode, usize>,
    sheets: HashMap<(Indicator, i32), Sheet>,
}

/// One indicator in one year.
struct Sheet {
    /// Raw counts by authority; they leave only to the city they belong to.
    counts: Vec<Option<i64>>,
    /// Schools behind each count.
    schools: Vec<i64>,
    /// The same counts after the guard.
    cells: Vec<Cell>,
    clusters: [Cell; CLUSTERS],
    members: Cell,
    country: Cell,
}

/// What was read last, and of which version.
static KEPT: Mutex<Option<(String, Arc<Nation>)>> = Mutex::new(None);

/// After a change one request reads everything again, and the others wait for it.
static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

impl Nation {
    /// The totals as they are now. They are read again only when [`Store::figures_version`] has another
    /// name for them.
    pub async fn now(store: &Store) -> Result<Arc<Self>, AppError> {
        if let Some(nation) = kept(store.figures_version().await?) {
            return Ok(nation);
        }
        let _turn = TURN.lock().await;
        if let Some(nation) = kept(store.figures_version().await?) {
            return Ok(nation);
        }
        let figures = store.figures().await?;
        let version = figures.version.clone();
        // The guard reckons long enough to hold up other requests of its thread.
        let guarded = spawn_blocking(|| Arc::new(Self::guarded(figures))).await;
        let nation = guarded.map_err(|error| broken(&error))?;
        if let (Some(version), Ok(mut kept)) = (version, KEPT.lock()) {
            *kept = Some((version, nation.clone()));
        }
        Ok(nation)
    }

    fn guarded(figures: Figures) -> Self {
        let Figures { authorities, totals, country, small_schools, files, .. } = figures;
        let places: HashMap<_, _> = authorities
            .iter()
            .enumerate()
            .map(|(place, record)| (record.authority.code.clone(), place))
            .collect();
        let years: BTreeSet<i32> = country.iter().map(|total| total.year).collect();
        let years: Vec<i32> = years.into_iter().collect();
        let mut known: HashMap<_, Vec<(usize, i64, i64)>> = HashMap::new();
        for (authority, Total { indicator, year, value, schools }) in totals {
            if let Some(place) = places.get(&authority) {
                known.entry((indicator, year)).or_default().push((*place, value, schools));
            }
        }
        let mut schools: HashMap<_, BTreeMap<usize, Vec<i64>>> = HashMap::new();
        for SchoolCount { authority, indicator, year, value } in small_schools {
            if let Some(place) = places.get(&authority) {
                let city = schools.entry((indicator, year)).or_default().entry(*place).or_default();
                city.push(value);
            }
        }
        let nowhere = BTreeMap::new();
        let country: HashMap<_, _> =
            country.into_iter().map(|total| ((total.indicator, total.year), total.value)).collect();
        let mut nation = Self { authorities, years, files, places, sheets: HashMap::new() };
        for indicator in Indicator::all() {
            for year in nation.years.clone() {
                let of = (indicator.code(), year);
                let known = known.get(&of).map_or(&[][..], Vec::as_slice);
                let schools = schools.get(&of).unwrap_or(&nowhere);
                let sheet = nation.sheet(known, schools, country.get(&of).copied());
                nation.sheets.insert((indicator, year), sheet);
            }
        }
        nation
    }

    /// Guards one indicator in one year: the cities, the sums they are in, and the schools they are the
    /// sums of where one is small. What is said of such schools is decided on the city's own page, which
    /// shows none of them where its total is withheld here.
    fn sheet(
        &self,
        known: &[(usize, i64, i64)],
        small_schools: &BTreeMap<usize, Vec<i64>>,
        country: Option<i64>,
    ) -> Sheet {
        let mut counts = vec![None; self.authorities.len()];
        let mut schools = vec![0; self.authorities.len()];
        for (place, value, behind) in known {
            counts[*place] = Some(*value);
            schools[*place] = *behind;
        }
        let mut release = Release::new();
        let cities: Vec<_> = counts.iter().map(|count| release.add(*count)).collect();
        for (place, schools) in small_schools {
            let parts: Vec<_> = schools.iter().map(|count| release.add(Some(*count))).collect();
            release.sum(cities[*place], parts);
        }
        let mut group = |belongs: &dyn Fn(&AuthorityRecord) -> bool, total: Option<i64>| {
            let parts: Vec<usize> = self
                .authorities
                .iter()
                .enumerate()
                .filter(|(_, record)| belongs(record))
                .map(|(place, _)| place)
                .collect();
            let known: Vec<i64> = parts.iter().filter_map(|place| counts[*place]).collect();
            let sum = total.or_else(|| (!known.is_empty()).then(|| known.iter().sum()));
            let place = release.add(sum);
            release.sum(place, parts.iter().map(|part| cities[*part]));
            place
        };
        let clusters: [_; CLUSTERS] = std::array::from_fn(|cluster| {
            group(&|record| record.authority.cluster == Some(cluster as i64 + 1), None)
        });
        let members = group(&|record| record.authority.sample_member, None);
        let country = group(&|_| true, country);
        let released = release.release(Audience::Public.threshold());
        Sheet {
            cells: cities.iter().map(|place| released[*place]).collect(),
            clusters: clusters.map(|place| released[place]),
            members: released[members],
            country: released[country],
            counts,
            schools,
        }
    }

    /// An authority by its code.
    pub fn authority(&self, code: &AuthorityCode) -> Option<&AuthorityRecord> {
        self.places.get(code).and_then(|place| self.authorities.get(*place))
    }

    /// An authority's total, as this audience may see it.
    pub fn total(
        &self,
        code: &AuthorityCode,
        indicator: Indicator,
        year: i32,
        audience: Audience,
    ) -> Cell {
        let (Some(sheet), Some(place)) =
            (self.sheets.get(&(indicator, year)), self.places.get(code).copied())
        else {
            return Cell::Missing;
        };
        match audience {
            Audience::OwnCity => sheet.counts[place].map_or(Cell::Missing, Cell::Shown),
            Audience::Network | Audience::Public => sheet.cells[place],
        }
    }

    /// An authority's totals of a subject by level: five, four, three units.
    pub fn levels(
        &self,
        code: &AuthorityCode,
        subject: Subject,
        year: i32,
        audience: Audience,
    ) -> [Cell; 3] {
        Units::ALL.map(|units| self.total(code, Indicator { subject, units }, year, audience))
    }

    /// How many schools are behind an authority's total.
    pub fn schools(&self, code: &AuthorityCode, indicator: Indicator, year: i32) -> i64 {
        self.sheets
            .get(&(indicator, year))
            .zip(self.places.get(code))
            .map_or(0, |(sheet, place)| sheet.schools[*place])
    }

    /// A cluster's totals of a subject by level.
    pub fn cluster_levels(&self, cluster: i64, subject: Subject, year: i32) -> [Cell; 3] {
        let place = usize::try_from(cluster - 1).ok().filter(|place| *place < CLUSTERS);
        self.group_levels(subject, year, |sheet| {
            place.map_or(Cell::Missing, |place| sheet.clusters[place])
        })
    }

    /// The totals by level of a cluster without one of its authorities: its peers. Computed from what
    /// everybody may see, so that it gives nothing away.
    pub fn peer_levels(
        &self,
        code: &AuthorityCode,
        cluster: i64,
        subject: Subject,
        year: i32,
    ) -> [Cell; 3] {
        let own = self.levels(code, subject, year, Audience::Public);
        let all = self.cluster_levels(cluster, subject, year);
        std::array::from_fn(|level| match (all[level], own[level]) {
            (Cell::Shown(all), Cell::Shown(own)) => Cell::Shown(all - own),
            (all, Cell::Missing) => all,
            (Cell::Missing, _) => Cell::Missing,
            _ => Cell::Withheld,
        })
    }

    /// The network's totals of a subject by level.
    pub fn member_levels(&self, subject: Subject, year: i32) -> [Cell; 3] {
        self.group_levels(subject, year, |sheet| sheet.members)
    }

    /// The country's totals of a subject by level.
    pub fn country_levels(&self, subject: Subject, year: i32) -> [Cell; 3] {
        self.group_levels(subject, year, |sheet| sheet.country)
    }

    fn group_levels(
        &self,
        subject: Subject,
        year: i32,
        pick: impl Fn(&Sheet) -> Cell,
    ) -> [Cell; 3] {
        Units::ALL.map(|units| {
            self.sheets.get(&(Indicator { subject, units }, year)).map_or(Cell::Missing, &pick)
        })
    }
}

fn kept(version: Option<String>) -> Option<Arc<Nation>> {
    let kept = KEPT.lock().ok()?;
    let (held, nation) = kept.as_ref()?;
    (*held == version?).then(|| nation.clone())
}
