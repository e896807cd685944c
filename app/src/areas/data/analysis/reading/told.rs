//! What follows from a city's reports. It is simulated, and therefore worked out away from where requests are answered.

use hamsa_domain::data::analysis::{
    Alarm, City, Counts, Found, Gap, Leak, Measures, School, Way, alarms, bottlenecks, leaks,
    pipeline, way,
};
use hamsa_domain::data::forecast::backtest::Tested;
use hamsa_domain::data::forecast::{
    Experience, Grade, Outlook, Part, Rates, Start, Track, WhatIf, backtest, begun, foretell,
};
use hamsa_domain::id::SchoolCode;

/// How far ahead is foretold: of those years the pupils are in school already, and one year more.
pub const AHEAD: i32 = 3;

/// What follows from a city's reports.
pub struct Told {
    /// The last year that most schools have told.
    pub year: i32,
    /// The schools of which the city is told: those that told how many are in five units in every grade.
    pub panel: Vec<SchoolCode>,
    /// How many schools were to tell.
    pub waited_for: usize,
    /// Which of them did not tell which years.
    pub gaps: Vec<Gap>,
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
    /// The way of the city's cohort that is in grade 12.
    pub way: Way,
    /// What is foretold; nothing where there is one year only.
    pub foretold: Option<Foretold>,
}

/// What a city's pipeline foretells.
pub struct Foretold {
    /// The schools it is foretold of, and what they had: of each also all its pupils must be known.
    pub parts: Vec<Part>,
    /// Pupils in five units of grade 12 at these schools, in the years that are known.
    pub finished: Vec<(i32, i64)>,
    /// From where it begins.
    pub start: Start,
    /// The rates at which pupils move.
    pub rates: Rates,
    /// What is foretold.
    pub outlooks: Vec<Outlook>,
    /// Past years, foretold one and two years ahead.
    pub tested: [Vec<Tested>; 2],
}

impl Told {
    /// Of a city as it stood at the end of `year`.
    pub fn new(city: &City, year: i32, others: &Experience) -> Self {
        let panel = city.panel(year);
        let answered = city.answered(year);
        let measures = Measures::of(&panel, year);
        let codes = |schools: &[&School]| schools.iter().map(|one| one.code.clone()).collect();
        let of_school = |school: &&School| (school.code.clone(), Measures::of(&[*school], year));
        Self {
            year,
            waited_for: city.waited_for(year),
            gaps: city.gaps(year),
            schools: panel.iter().map(of_school).collect(),
            bottlenecks: bottlenecks(&answered, &measures, year),
            leaks: leaks(&panel, year, others, [None, None]),
            alarms: alarms(&answered, year),
            way: way(&pipeline(&panel, year), year),
            foretold: Foretold::new(&panel, year, others),
            panel: codes(&panel),
            measures,
        }
    }
}

impl Foretold {
    /// From the last year up to `year` of which most of these schools told all their pupils.
    fn new(schools: &[&School], year: i32, others: &Experience) -> Option<Self> {
        let told_all = |year: i32| -> Vec<&School> {
            let is_known = |counts: &Counts| counts.is_whole() && !counts.cohort.contains(&None);
            let all = schools.iter().copied();
            all.filter(|school| school.in_year(year).is_some_and(is_known)).collect()
        };
        let years = schools.iter().flat_map(|school| school.years.keys().copied());
        let base =
            years.filter(|at| *at <= year && 2 * told_all(*at).len() > schools.len()).max()?;
        let of = told_all(base);
        let pipeline = pipeline(&of, base);
        let (start, rates) = begun(&pipeline, others)?;
        let part = |school: &&School| {
            let five = |grade| school.in_year(base).and_then(|counts| counts.five(grade));
            let five = Grade::ALL.map(|grade| five(grade).unwrap_or_default());
            Part { school: school.code.clone(), five }
        };
        let finished = pipeline.years_of(Grade::Twelve).into_iter().filter_map(|year| {
            let pupils = pipeline.pupils(year, Grade::Twelve)?;
            Some((year, i64::from(pupils.of(Track::Five))))
        });
        Some(Self {
            parts: of.iter().map(part).collect(),
            finished: finished.collect(),
            outlooks: foretell(&pipeline, others, AHEAD, &WhatIf::default()),
            tested: [1, 2].map(|ahead| backtest(&pipeline, others, ahead)),
            start,
            rates,
        })
    }
}
