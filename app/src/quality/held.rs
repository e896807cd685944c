use crate::AppError;
use crate::request::broken;
use hamsa_domain::Instant;
use hamsa_domain::data::catalogue::Catalogue;
use hamsa_domain::data::quality::{Covered, Discrepancy, Figure, Known, Origin, discrepancies};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, RequestId, SchoolCode};
use hamsa_store::{QualitySources, Report, Store};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};
use tokio::task::spawn_blocking;

/// What was found in each city.
type ByCity = HashMap<AuthorityCode, Arc<Held>>;

/// What was found last, and in which version of the figures.
static KEPT: Mutex<Option<(String, ByCity)>> = Mutex::new(None);

/// Figures of a city held against each other.
#[derive(Debug, Default)]
pub struct Held {
    /// What is counted.
    pub catalogue: Catalogue,
    /// What does not fit, the latest year first, then by school.
    pub found: Vec<Discrepancy>,
    /// How many figures schools have reported.
    pub reported: usize,
    /// The names of the schools that reported any.
    names: BTreeMap<SchoolCode, String>,
    /// Where the reported figures stand that do not fit.
    places: HashMap<(SchoolCode, IndicatorCode, i32), Place>,
    /// When the newest file of the Ministry was applied that speaks of an indicator in a year.
    applied: BTreeMap<(IndicatorCode, i32), Instant>,
}

/// Where a reported figure stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The request by which it came.
    pub request: RequestId,
    /// In which version.
    pub number: i64,
    /// When it was published.
    pub published_at: Instant,
}

impl Held {
    /// What a school is called; its code where it has reported nothing lately.
    pub fn name(&self, school: &SchoolCode) -> String {
        self.names.get(school).cloned().unwrap_or_else(|| school.to_string())
    }

    /// Where a reported figure of a school stands.
    pub fn place(&self, school: &SchoolCode, figure: &Figure) -> Option<&Place> {
        if figure.origin != Origin::Report {
            return None;
        }
        self.places.get(&(school.clone(), figure.indicator.clone(), figure.year))
    }

    /// When a figure was published, or its file applied.
    pub fn published_at(&self, school: &SchoolCode, figure: &Figure) -> Option<Instant> {
        match figure.origin {
            Origin::Report => self.place(school, figure).map(|place| place.published_at),
            Origin::Ministry => self.applied.get(&(figure.indicator.clone(), figure.year)).copied(),
        }
    }

    /// The versions of requests in which the figures stand that do not fit, each once.
    pub fn versions(&self) -> Vec<(RequestId, i64)> {
        let versions = self.places.values().map(|place| (place.request.clone(), place.number));
        versions.collect::<BTreeSet<_>>().into_iter().collect()
    }
}

/// What does not fit in the figures of `city`. It is looked for again only when figures have changed, or what is
/// counted.
pub async fn held(store: &Store, city: &AuthorityCode) -> Result<Arc<Held>, AppError> {
    let version = store.panorama_version().await?;
    if let Some(held) = kept(version.as_deref(), city) {
        return Ok(held);
    }
    let sources = store.quality_sources(city).await?;
    let found = spawn_blocking(|| Arc::new(looked_through(sources))).await;
    let found = found.map_err(|error| broken(&error))?;
    if let (Some(version), Ok(mut kept)) = (version, KEPT.lock()) {
        match kept.as_mut() {
            Some((of, cities)) if *of == version => {
                cities.insert(city.clone(), found.clone());
            }
            _ => *kept = Some((version, ByCity::from([(city.clone(), found.clone())]))),
        }
    }
    Ok(found)
}

fn kept(version: Option<&str>, city: &AuthorityCode) -> Option<Arc<Held>> {
    let kept = KEPT.lock().ok()?;
    let (of, cities) = kept.as_ref()?;
    cities.get(city).filter(|_| Some(of.as_str()) == version).cloned()
}

fn looked_through(sources: QualitySources) -> Held {
    let mut covered = Covered::new();
    let mut held = Held { catalogue: Catalogue::new(sources.definitions), ..Held::default() };
    for (indicator, year, at) in sources.covered {
        covered.entry(year).or_default().insert(indicator.clone());
        held.applied.insert((indicator, year), at);
    }
    for (school, figures) in sources.schools {
        let mut known = Known::default();
        let mut reports: HashMap<(IndicatorCode, i32), Report> = HashMap::new();
        for (indicator, year, value) in figures.published {
            known.published.entry(year).or_default().insert(indicator, value as f64);
        }
        for report in figures.reported {
            let Some(value) = report.value.number() else { continue };
            let of_year = known.reported.entry(report.year).or_default();
            of_year.insert(report.indicator.clone(), value);
            reports.insert((report.indicator.clone(), report.year), report);
        }
        held.reported += reports.len();
        let found = discrepancies(&held.catalogue, &school, &known, &covered);
        let compared = found.iter().flat_map(|one| &one.figures);
        for figure in compared.filter(|figure| figure.origin == Origin::Report) {
            if let Some(report) = reports.get(&(figure.indicator.clone(), figure.year)) {
                let place = Place {
                    request: report.request.clone(),
                    number: report.number,
                    published_at: report.published_at,
                };
                let of = (school.clone(), figure.indicator.clone(), figure.year);
                held.places.insert(of, place);
            }
        }
        held.found.extend(found);
        held.names.insert(school, figures.name);
    }
    let names = &held.names;
    held.found.sort_by(|one, other| {
        let place = |one: &Discrepancy| (std::cmp::Reverse(one.key.year), one.across);
        let name = |one: &Discrepancy| names.get(&one.key.school).cloned();
        place(one)
            .cmp(&place(other))
            .then_with(|| name(one).cmp(&name(other)).then_with(|| one.key.cmp(&other.key)))
    });
    held
}
