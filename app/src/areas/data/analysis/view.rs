//! What the pages of the analysis show. The figures are a city's own, shown to those who see all of it; those of
//! other cities went through the guard.

use crate::areas::data::view::Choice;
use hamsa_domain::data::analysis::{Alarm, Found, Leak, Measures, Way};
use hamsa_domain::data::forecast::{Outlook, Rates, Score, Start, backtest::Tested};
use hamsa_domain::data::panorama::Value;
use hamsa_domain::data::trend::{Silence, Trend};
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the address asks of the analysis.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The school whose pipeline is shown, in the place of the city's.
    pub school: String,
    /// Peers in the place of those chosen by themselves: codes with commas.
    pub peers: String,
    /// How many to keep in grade 10.
    pub keep_10: String,
    /// How many to keep in grade 11.
    pub keep_11: String,
}

impl Asked {
    /// As it stands in the address.
    pub fn pairs(&self) -> [(&'static str, String); 4] {
        [
            ("school", self.school.clone()),
            ("peers", self.peers.clone()),
            ("keep_10", self.keep_10.clone()),
            ("keep_11", self.keep_11.clone()),
        ]
    }
}

/// Where figures come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sources {
    /// The day on which the newest of them was published.
    pub published: String,
    /// Whether any of them is made up for the demo.
    pub sample: bool,
    /// The last year.
    pub year: i32,
    /// How many schools told it.
    pub schools: usize,
    /// How many were to.
    pub of: usize,
    /// Schools that did not tell some of the years, by name, and which.
    pub gaps: Vec<(String, Vec<i32>)>,
}

/// One city, as its schools tell it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnalysisView {
    /// The city.
    pub city: Choice,
    /// When it was read, as it is printed.
    pub printed: String,
    /// What its schools tell; nothing where they have published nothing.
    pub told: Option<Told>,
}

/// What a city's schools tell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// What the address asked for.
    pub asked: Asked,
    /// The school year, by the year in which it ends.
    pub year: i32,
    /// Where it comes from.
    pub sources: Sources,
    /// The names of the schools that answered.
    pub names: BTreeMap<SchoolCode, String>,
    /// Its ratios.
    pub measures: Measures,
    /// What holds the track back, the dearest first.
    pub bottlenecks: Vec<Found>,
    /// Where the city's pupils leave, by step.
    pub leaks: Vec<Leak>,
    /// The same by school, the most first.
    pub school_leaks: Vec<Leak>,
    /// What may end next year.
    pub alarms: Vec<Alarm>,
    /// Of which school the way is; `None` for the city.
    pub school: Option<SchoolCode>,
    /// The way of the cohort that is in grade 12.
    pub way: Way,
    /// The ratios of each school, by name.
    pub schools: Vec<(SchoolCode, Measures)>,
    /// Those with whom it is compared.
    pub peers: Peers,
}

/// Those with whom a city is compared.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Peers {
    /// The socio-economic cluster they are chosen from; `None` where the city has none.
    pub cluster: Option<i64>,
    /// Whether a person has chosen them.
    pub is_chosen: bool,
    /// The last year of the Ministry's figures.
    pub year: Option<i32>,
    /// The city itself, then its peers.
    pub lines: Vec<PeerLine>,
    /// The names of those that were chosen beyond what fits.
    pub left_out: Vec<String>,
    /// Who else can be chosen, the nearest first.
    pub offered: Vec<Choice>,
}

impl Peers {
    /// Whether there is nobody to compare with.
    pub fn is_empty(&self) -> bool {
        self.lines.len() < 2 && self.offered.is_empty()
    }
}

/// One city beside others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PeerLine {
    /// Which.
    pub code: AuthorityCode,
    /// Its name.
    pub name: String,
    /// The Ministry's five-unit examinees of the last year.
    pub examinees: Value,
    /// Of a thousand examinees of mathematics, those of five units.
    pub share_permille: Option<i64>,
    /// What its schools have reported, as far as this reader may know it: who
    /// stayed, who came through, the gap between girls and boys, teachers, hours.
    pub figures: [Value; 5],
}

/// What a city's pipeline foretells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ForecastView {
    /// The city.
    pub city: Choice,
    /// When it was read, as it is printed.
    pub printed: String,
    /// Whether the person may publish a forecast.
    pub may_publish: bool,
    /// What its schools' reports foretell; nothing where there are too few.
    pub outlook: Option<OutlookView>,
    /// What the Ministry's two years foretell, where the schools have not reported.
    pub trend: Option<TrendView>,
    /// Forecasts that were published, the last first.
    pub frozen: Vec<FrozenView>,
}

/// A forecast by the pipeline, and all that is needed to make another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutlookView {
    /// The last year that is known.
    pub base: i32,
    /// The last year that most schools have reported: later than `base` where not all was asked that a forecast needs.
    pub reported: i32,
    /// Where it comes from.
    pub sources: Sources,
    /// Pupils in five units of grade 12 in the years that are known.
    pub known: Vec<(i32, i64)>,
    /// What is foretold.
    pub outlooks: Vec<Outlook>,
    /// Past years, foretold one year ahead.
    pub tested: Vec<Tested>,
    /// Past years, foretold two years ahead.
    pub tested_two: Vec<Tested>,
    /// The pupils who are in the pipeline, and how many come after them.
    pub start: Start,
    /// The rates at which they move.
    pub rates: Rates,
    /// Years from which on the series is no longer what it was.
    pub breaks: Vec<i32>,
}

/// A trend of the Ministry's figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrendView {
    /// What is known.
    pub known: Vec<(i32, i64)>,
    /// What follows, if anything does.
    pub trend: Option<Trend>,
    /// Why nothing does.
    pub silence: Option<Silence>,
}

/// A forecast that was published.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FrozenView {
    /// The last year that was known then.
    pub base: i32,
    /// The day.
    pub published: String,
    /// Who published it.
    pub by: String,
    /// Whether it rests on figures made up for the demo.
    pub sample: bool,
    /// What was foretold, and what came.
    pub scores: Vec<Score>,
    /// The names of its schools that did not tell a year that is scored without them.
    pub names: BTreeMap<SchoolCode, String>,
}
