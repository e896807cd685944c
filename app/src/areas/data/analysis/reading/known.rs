//! A city's reports and what follows from them, worked out once for as long as no figure changes.

use super::others;
use crate::AppError;
use crate::house::House;
use hamsa_domain::Instant;
use hamsa_domain::data::Subject;
use hamsa_domain::data::analysis::{
    Alarm, City, Counts, Found, Leak, Measures, School, alarms, bottlenecks, leaks, pipeline,
};
use hamsa_domain::data::forecast::backtest::Tested;
use hamsa_domain::data::forecast::{
    Experience, Flow, Outlook, Pipeline, Rates, WhatIf, backtest, foretell,
};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use hamsa_store::AuthorityRecord;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

/// What is analysed, for now: goals are of it as well.
pub const SUBJECT: Subject = Subject::Mathematics;
/// How far ahead is foretold: of those years the pupils are in school already, and one year more.
pub const AHEAD: i32 = 3;
/// The first year whose reports are read.
const SINCE: i32 = 2000;
/// Of how many cities is remembered what follows.
const REMEMBERED: usize = 32;

/// What a city's reports say and what follows.
pub struct Known {
    /// All its schools.
    pub city: City,
    /// The names of its schools.
    pub names: BTreeMap<SchoolCode, String>,
    /// When the newest report was published.
    pub published_at: Instant,
    /// Whether any report is made up for the demo.
    pub sample: bool,
    /// What others have gone through.
    pub others: Experience,
    /// What follows, if there is a year to speak of.
    pub told: Option<Told>,
}

/// What follows from a city's reports.
pub struct Told {
    /// The last year that most schools have reported.
    pub year: i32,
    /// The last year of the pipeline: the same, unless not all that it needs was asked.
    pub base: i32,
    /// The schools that are compared over time.
    pub panel: Vec<SchoolCode>,
    /// Those left out.
    pub left_out: Vec<SchoolCode>,
    /// The city's ratios.
    pub measures: Measures,
    /// The schools' ratios.
    pub schools: Vec<(SchoolCode, Measures)>,
    /// What holds it back.
    pub bottlenecks: Vec<Found>,
    /// Where pupils leave, in the city and in each school.
    pub leaks: (Vec<Leak>, Vec<Leak>),
    /// What may end.
    pub alarms: Vec<Alarm>,
    /// Its pupils.
    pub pipeline: Pipeline,
    /// The rates at which they move; `None` where there is one year only.
    pub rates: Option<Rates>,
    /// What they foretell.
    pub outlooks: Vec<Outlook>,
    /// Past years, foretold one and two years ahead.
    pub tested: [Vec<Tested>; 2],
}

type Kept = HashMap<AuthorityCode, (String, Arc<Known>)>;
static KEPT: Mutex<Option<Kept>> = Mutex::new(None);

/// What is known of a city.
pub async fn known(house: &House, city: &AuthorityRecord) -> Result<Arc<Known>, AppError> {
    let code = &city.authority.code;
    let version = house.store.figures_version().await?.unwrap_or_default();
    if let Some(known) = remembered(code, &version) {
        return Ok(known);
    }
    let reports = house.store.reports_of(code, SINCE).await?;
    let published_at = reports.iter().map(|report| report.published_at).max().unwrap_or(Instant(0));
    let sample_years = house.store.sample_years(code).await?;
    let sample = reports.iter().any(|report| sample_years.contains(&report.year));
    let schools = house.store.schools_of(code).await?;
    let cluster = house.store.authorities().await?;
    let cluster = cluster.into_iter().map(|record| record.authority);
    let cluster = cluster
        .filter(|other| city.authority.cluster.is_some() && other.cluster == city.authority.cluster)
        .map(|other| other.code)
        .collect();
    let cities = others::cities(house, SUBJECT, &version).await?;
    let own = city.authority.clone();
    // Simulations take a moment: other requests are not to wait for them.
    let worked_out = tokio::task::spawn_blocking(move || {
        let mut figures: BTreeMap<(SchoolCode, i32), HashMap<IndicatorCode, f64>> = BTreeMap::new();
        for report in reports {
            let Some(number) = report.value.number() else { continue };
            let cells = figures.entry((report.school, report.year)).or_default();
            cells.insert(report.indicator, number);
        }
        let mut by_school: BTreeMap<SchoolCode, BTreeMap<i32, Counts>> = BTreeMap::new();
        for ((school, year), cells) in figures {
            let counts = Counts::read(SUBJECT, &|cell| cells.get(cell).copied());
            by_school.entry(school).or_default().insert(year, counts);
        }
        let schools = by_school.into_iter().map(|(code, years)| School { code, years }).collect();
        let city = City { schools };
        let others = others::experience(&cities, &own, &cluster);
        let told = city.last_year().map(|year| Told::new(&city, year, &others));
        (city, others, told)
    });
    let (reported, others, told) =
        worked_out.await.map_err(|error| crate::request::broken(&error))?;
    let names = schools.into_iter().map(|record| (record.school.code, record.school.name));
    let known = Arc::new(Known {
        city: reported,
        names: names.collect(),
        published_at,
        sample,
        others,
        told,
    });
    remember(code, version, known.clone());
    Ok(known)
}

impl Told {
    fn new(city: &City, year: i32, others: &Experience) -> Self {
        let panel = city.panel(year);
        let pipeline = pipeline(&panel, year);
        let flows = Flow::all(&pipeline);
        let base = pipeline.last_year().unwrap_or(year);
        let rates = (!flows.is_empty()).then(|| Rates::learnt(&flows, others, base));
        let codes = |schools: &[&School]| schools.iter().map(|one| one.code.clone()).collect();
        Self {
            year,
            base,
            left_out: codes(&city.left_out(year)),
            measures: Measures::of(&panel, year),
            schools: panel
                .iter()
                .map(|school| (school.code.clone(), Measures::of(&[*school], year)))
                .collect(),
            bottlenecks: bottlenecks(&panel, year),
            leaks: leaks(&panel, year, others, [None, None]),
            alarms: alarms(&panel, year),
            outlooks: foretell(&pipeline, others, AHEAD, &WhatIf::default()),
            tested: [1, 2].map(|ahead| backtest(&pipeline, others, ahead)),
            panel: codes(&panel),
            pipeline,
            rates,
        }
    }
}

fn remembered(code: &AuthorityCode, version: &str) -> Option<Arc<Known>> {
    let kept = KEPT.lock().ok()?;
    let (of, known) = kept.as_ref()?.get(code)?;
    (of == version).then(|| known.clone())
}

fn remember(code: &AuthorityCode, version: String, known: Arc<Known>) {
    if let Ok(mut kept) = KEPT.lock() {
        let kept = kept.get_or_insert_default();
        // What no figure stands behind any more goes first.
        kept.retain(|_, (of, _)| *of == version);
        if kept.len() >= REMEMBERED {
            kept.clear();
        }
        kept.insert(code.clone(), (version, known));
    }
}
