//! The whole country's totals, guarded once and kept until something changes.
//!
//! Every page about cities takes its totals from here, so that no two pages withhold different cells
//! of the same sums: cities add up to clusters, to the network and to the country.

use crate::AppError;
use crate::request::broken;
use hamsa_domain::data::panorama::{Counts, Groups, Guarded, SchoolCount as Counted, guard};
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::disclosure::Cell;
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::Audience;
use hamsa_store::{AppliedFile, AuthorityRecord, Figures, SchoolCount, Store, Total};
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex};
use tokio::task::spawn_blocking;

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
    /// The same counts after the guard, with their sums.
    guarded: Guarded,
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
        let mut schools: HashMap<_, Vec<Counted>> = HashMap::new();
        for (school, small) in (0..).zip(small_schools) {
            let SchoolCount { authority, indicator, year, value: count } = small;
            if let Some(city) = places.get(&authority).copied() {
                let counted = Counted { city, school, count };
                schools.entry((indicator, year)).or_default().push(counted);
            }
        }
        let country: HashMap<_, _> =
            country.into_iter().map(|total| ((total.indicator, total.year), total.value)).collect();
        let groups = Groups::of(authorities.iter().map(|record| &record.authority));
        let mut nation = Self { authorities, years, files, places, sheets: HashMap::new() };
        for indicator in Indicator::all() {
            for year in nation.years.clone() {
                let of = (indicator.code(), year);
                let known = known.get(&of).map_or(&[][..], Vec::as_slice);
                let schools = schools.get(&of).map_or(&[][..], Vec::as_slice);
                let sheet = Self::sheet(&groups, known, schools, country.get(&of).copied());
                nation.sheets.insert((indicator, year), sheet);
            }
        }
        nation
    }

    /// Guards one indicator in one year: the cities, the sums they are in, and the schools they are the
    /// sums of where one is small. What is said of such schools is decided on the city's own page, which
    /// shows none of them where its total is withheld here.
    fn sheet(
        groups: &Groups,
        known: &[(usize, i64, i64)],
        small_schools: &[Counted],
        country: Option<i64>,
    ) -> Sheet {
        let mut counts =
            Counts { cities: vec![None; groups.cities], schools: small_schools.to_vec(), country };
        let mut schools = vec![0; groups.cities];
        for (place, value, behind) in known {
            counts.cities[*place] = Some(*value);
            schools[*place] = *behind;
        }
        let (guarded, _) = guard(&counts, None, groups, Audience::Public.threshold());
        Sheet { counts: counts.cities, schools, guarded }
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
            Audience::Network | Audience::Public => sheet.guarded.cities[place],
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
        let place = usize::try_from(cluster - 1).ok();
        self.group_levels(subject, year, |sheet| {
            let clusters = &sheet.guarded.clusters;
            place.and_then(|place| clusters.get(place).copied()).unwrap_or(Cell::Missing)
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
        self.group_levels(subject, year, |sheet| sheet.guarded.network)
    }

    /// The country's totals of a subject by level.
    pub fn country_levels(&self, subject: Subject, year: i32) -> [Cell; 3] {
        self.group_levels(subject, year, |sheet| sheet.guarded.country)
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
