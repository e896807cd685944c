//! What the pages of the cities show. Every count in here has been through the disclosure guard.

use hamsa_domain::cities::finding::{Comparison, Finding, HoldsBack};
use hamsa_domain::cities::standing::{Goal, GoalStanding};
use hamsa_domain::cities::{Kind, Placement, Sector, Title};
use hamsa_domain::data::trend::{Silence, Trend};
use hamsa_domain::data::{Subject, Units};
use hamsa_domain::disclosure::Cell;
use hamsa_domain::id::{AuthorityCode, RoundId, SchoolCode};
use hamsa_domain::people::Audience;
use serde::{Deserialize, Serialize};

/// All local authorities, for the list: five-unit mathematics of the last two years.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CityList {
    /// The last year that holds anything; `None` before any file was brought.
    pub year: Option<i32>,
    /// The year before it that holds anything.
    pub before: Option<i32>,
    /// One row for each authority, by name in the language of the page.
    pub rows: Vec<CityRow>,
    /// All schools of the country together, placed or not: last year and the year before.
    pub country: (Option<i64>, Option<i64>),
    /// Where the figures come from.
    pub source: Source,
    /// Now, as it is printed.
    pub printed: String,
}

/// One authority in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CityRow {
    /// Its code.
    pub code: AuthorityCode,
    /// Its name in three languages, so that any script finds it.
    pub name: Title,
    /// Other spellings under which it is looked for.
    pub aliases: Vec<String>,
    /// City, local or regional council.
    pub kind: Kind,
    /// District code.
    pub district: String,
    /// Sector of most of its schools.
    pub sector: Sector,
    /// Socio-economic cluster, 1 to 10.
    pub cluster: Option<i64>,
    /// Whether it is in the sample membership.
    pub sample_member: bool,
    /// Five-unit mathematics examinees, last year.
    pub last: Cell,
    /// The same, the year before.
    pub before: Cell,
    /// Five units among all mathematics examinees of the last year, in thousandths.
    pub share: Option<i64>,
}

impl CityRow {
    /// The change between the two years, where both may be seen.
    pub fn change(&self) -> Option<i64> {
        Some(self.last.shown()? - self.before.shown()?)
    }
}

/// A city on one page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Its code.
    pub code: AuthorityCode,
    /// Its name in the language of the page.
    pub name: String,
    /// Its name as it stands after a preposition.
    pub name_after_preposition: String,
    /// City, local or regional council.
    pub kind: Kind,
    /// District code.
    pub district: String,
    /// Sector of most of its schools.
    pub sector: Sector,
    /// Inhabitants, where the Bureau counts them for it.
    pub population: Option<i64>,
    /// Socio-economic cluster, 1 to 10.
    pub cluster: Option<i64>,
    /// Whether it is in the sample membership.
    pub sample_member: bool,
    /// For whom this was made: decides which counts are withheld.
    pub audience: Audience,
    /// Whether the visitor may set the goal.
    pub may_set_goal: bool,
    /// The subject shown.
    pub subject: Subject,
    /// Every year that holds anything, rising.
    pub years: Vec<Year>,
    /// The sentence to read first.
    pub finding: Finding,
    /// The last year, where the finding is about an earlier one because nothing is shown of it.
    pub unheard: Option<(i32, Cell)>,
    /// How far the goal is.
    pub standing: GoalStanding,
    /// The one thing that holds the city back, as far as these data tell.
    pub holds_back: HoldsBack,
    /// The goal of the subject's five units.
    pub goal: Option<Goal>,
    /// Whether that goal is an invented sample.
    pub goal_is_sample: bool,
    /// The day on which it was set, as it is shown.
    pub goal_set: String,
    /// The city's change beside that of its cluster.
    pub beside_peers: Option<Comparison>,
    /// What the trend says of the goal's year, or else of the next.
    pub trend: Option<Trend>,
    /// Why it says nothing of the goal's year, if it does not.
    pub silence: Option<Silence>,
    /// The city beside its peers, the network and the country.
    pub comparison: Vec<Compared>,
    /// The cities of the same cluster, the city itself among them: the greatest share of five units first, in
    /// a subject without levels the most examinees.
    pub peers: Vec<Peer>,
    /// Its schools that have a published figure.
    pub schools: Vec<SchoolLine>,
    /// The subjects of which this audience sees a figure of this city.
    pub subjects: Vec<Subject>,
    /// The rounds in which it asks its schools, or last did, for those who see all of it.
    pub rounds: Vec<RoundNote>,
    /// How much does not fit in what the city published and has no answer, for the same.
    pub findings: usize,
    /// What these figures do not tell.
    pub missing: Missing,
    /// Where they come from.
    pub source: Source,
    /// Now, as it is printed.
    pub printed: String,
    /// Chart options for ECharts, as JSON: the years, the schools, the peers.
    pub charts: Charts,
}

/// A round in which a city asks its schools.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundNote {
    /// Its id.
    pub id: RoundId,
    /// What it is called.
    pub title: String,
    /// Whether schools can answer.
    pub is_open: bool,
    /// The last day for answers.
    pub deadline: String,
    /// How many schools are asked.
    pub schools: usize,
    /// How many of them have answered.
    pub answered: usize,
    /// How many schools' answers are published.
    pub published: usize,
}

impl Summary {
    /// The last year that holds anything.
    pub fn last(&self) -> Option<&Year> {
        self.years.last()
    }

    /// The levels of which anything is known here, the highest first; five units always.
    pub fn levels(&self) -> Vec<Units> {
        let years = self.years.iter().map(|year| year.levels);
        let cells: Vec<_> = years.chain(self.schools.iter().map(|line| line.levels)).collect();
        let is_known = |level: usize| cells.iter().any(|cells| cells[level] != Cell::Missing);
        let levels = Units::ALL.into_iter().enumerate();
        levels
            .filter(|(level, _)| *level == 0 || is_known(*level))
            .map(|(_, units)| units)
            .collect()
    }
}

/// One year of a city in the subject shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Year {
    /// The graduation year.
    pub year: i32,
    /// Examinees by level: five, four, three units.
    pub levels: [Cell; 3],
    /// Schools with a published five-unit figure.
    pub schools: i64,
}

/// The cell of a level among those of five, four and three units.
pub fn at(levels: [Cell; 3], units: Units) -> Cell {
    let [five, four, three] = levels;
    match units {
        Units::Five => five,
        Units::Four => four,
        Units::Three => three,
    }
}

impl Year {
    /// Examinees at a level.
    pub fn at(&self, units: Units) -> Cell {
        at(self.levels, units)
    }

    /// Five units among all examinees of `subject`, in thousandths; only where no level is withheld.
    pub fn share(&self, subject: Subject) -> Option<i64> {
        share(subject, self.levels)
    }
}

/// Five units among all examinees of `subject`, in thousandths. `None` where any level is withheld (it
/// could be computed from the share), where five units are missing, and in a subject without levels.
pub fn share(subject: Subject, levels: [Cell; 3]) -> Option<i64> {
    if !subject.has_levels() || levels.iter().any(|cell| cell.is_withheld()) {
        return None;
    }
    let five = levels[0].shown()?;
    let all: i64 = levels.iter().filter_map(|cell| cell.shown()).sum();
    (all > 0).then(|| (five * 1_000 + all / 2) / all)
}

/// With whom a city is held together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Whom {
    /// The city itself.
    City,
    /// The other authorities of its socio-economic cluster.
    Cluster,
    /// The members of the network.
    Network,
    /// All schools of the country.
    Country,
}

/// One row of the comparison.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Compared {
    /// Who.
    pub whom: Whom,
    /// How many authorities it holds.
    pub authorities: i64,
    /// Five-unit examinees, the year before.
    pub before: Cell,
    /// Five-unit examinees, last year.
    pub last: Cell,
    /// Five units among all examinees of the subject last year, in thousandths.
    pub share: Option<i64>,
}

impl Compared {
    /// The change in thousandths of the year before, where both years may be seen.
    pub fn change(&self) -> Option<i64> {
        let (before, last) = (self.before.shown()?, self.last.shown()?);
        (before > 0).then(|| (1_000.0 * (last - before) as f64 / before as f64).round() as i64)
    }
}

/// A city of the same cluster.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Peer {
    /// Its code.
    pub code: AuthorityCode,
    /// Its name in the language of the page.
    pub name: String,
    /// Five-unit examinees, last year.
    pub last: Cell,
    /// Five units among all examinees of the subject last year, in thousandths.
    pub share: Option<i64>,
}

/// A school of the city, last year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SchoolLine {
    /// Its semel mosad.
    pub code: SchoolCode,
    /// Its name as the source writes it.
    pub name: String,
    /// How it is known that it belongs here.
    pub placement: Placement,
    /// Examinees by level: five, four, three units.
    pub levels: [Cell; 3],
    /// Five-unit examinees, the year before.
    pub before: Cell,
}

/// What the figures do not tell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Missing {
    /// Schools with examinees of the subject last year, at any level.
    pub schools: i64,
    /// Those of them with a published five-unit figure.
    pub schools_with_five: i64,
    /// Schools with upper grades that the budget file knows here, whether or not they have a figure.
    pub schools_known: i64,
    /// Schools placed by the name of their locality only.
    pub schools_to_review: i64,
    /// Whether the city has set no goal.
    pub goal: bool,
}

/// Where figures come from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// The files, by name.
    pub files: Vec<String>,
    /// When the last of them was brought, as it is shown.
    pub brought: String,
}

/// Chart options as JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Charts {
    /// The years.
    pub trend: String,
    /// The schools.
    pub schools: String,
    /// The peers.
    pub peers: String,
}

/// A few cities side by side.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SideBySide {
    /// The years, rising.
    pub years: Vec<i32>,
    /// One line for each city: its name, its five-unit mathematics by year, its share last year.
    pub lines: Vec<(AuthorityCode, String, Vec<Cell>, Option<i64>)>,
    /// The chart option as JSON.
    pub chart: String,
}
