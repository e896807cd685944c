//! Puts the cities' pages together: totals from [`Nation`], schools and goals from the store, the
//! finding from the domain.

use super::charts;
use super::nation::Nation;
use super::rounds;
use super::view::{
    Charts, CityList, CityRow, Compared, Missing, Peer, SchoolLine, SideBySide, Source, Summary,
    Whom, Year, share,
};
use crate::house::House;
use crate::request::Request;
use crate::{AppError, dates};
use hamsa_domain::Refusal;
use hamsa_domain::cities::finding::{self, Comparison, HoldsBack, Levels};
use hamsa_domain::cities::standing::{Goal, GoalStanding};
use hamsa_domain::cities::{Authority, has_upper_grades};
use hamsa_domain::data::report::{self, Subtotal};
use hamsa_domain::data::trend::{Series, Silence, Trend, foretell, silence};
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::disclosure::Cell;
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use hamsa_domain::people::{Audience, Right, Scope};
use std::collections::BTreeMap;

/// The one subject in which goals are set.
const GOALS_ARE_OF: Subject = Indicator::FIVE_UNIT_MATHEMATICS.subject;

/// The list of all authorities.
pub async fn list(house: &House, request: &Request) -> Result<CityList, AppError> {
    let nation = Nation::now(&house.store).await?;
    let year = nation.years.last().copied();
    let before = nation.years.iter().rev().nth(1).copied();
    let subject = Subject::Mathematics;
    let indicator = Indicator::FIVE_UNIT_MATHEMATICS;
    let row = |authority: &Authority, aliases: &[String]| {
        let audience = request.actor.audience(&authority.code);
        let cell = |year: Option<i32>| {
            year.map_or(Cell::Missing, |year| {
                nation.total(&authority.code, indicator, year, audience)
            })
        };
        CityRow {
            code: authority.code.clone(),
            name: authority.name.clone(),
            aliases: aliases.to_vec(),
            kind: authority.kind,
            district: authority.district.clone(),
            sector: authority.sector,
            cluster: authority.cluster,
            sample_member: authority.sample_member,
            last: cell(year),
            before: cell(before),
            share: year.and_then(|year| {
                share(subject, nation.levels(&authority.code, subject, year, audience))
            }),
        }
    };
    let country =
        |year: Option<i32>| year.and_then(|year| nation.country_levels(subject, year)[0].shown());
    Ok(CityList {
        year,
        before,
        rows: nation
            .authorities
            .iter()
            .map(|record| row(&record.authority, &record.aliases))
            .collect(),
        country: (country(year), country(before)),
        source: source(&nation),
        printed: dates::minute(request.now),
    })
}

/// A few cities over the years.
pub async fn side_by_side(
    house: &House,
    request: &Request,
    codes: &[AuthorityCode],
) -> Result<SideBySide, AppError> {
    let nation = Nation::now(&house.store).await?;
    let lines: Vec<_> = codes
        .iter()
        .filter_map(|code| nation.authority(code))
        .map(|record| {
            let code = record.authority.code.clone();
            let audience = request.actor.audience(&code);
            let cells = nation
                .years
                .iter()
                .map(|year| nation.total(&code, Indicator::FIVE_UNIT_MATHEMATICS, *year, audience))
                .collect();
            let share = nation.years.last().and_then(|year| {
                let levels = nation.levels(&code, Subject::Mathematics, *year, audience);
                share(Subject::Mathematics, levels)
            });
            (code, record.authority.name.in_language(request.language).to_owned(), cells, share)
        })
        .collect();
    let drawn: Vec<_> =
        lines.iter().map(|(_, name, cells, _)| (name.clone(), Vec::clone(cells))).collect();
    let chart = charts::side_by_side(&nation.years, &drawn);
    Ok(SideBySide { years: nation.years.clone(), lines, chart })
}

/// One city in one subject.
pub async fn summary(
    house: &House,
    request: &Request,
    code: &AuthorityCode,
    subject: Subject,
) -> Result<Summary, AppError> {
    let nation = Nation::now(&house.store).await?;
    let authority = &nation.authority(code).ok_or(Refusal::Missing)?.authority;
    let audience = request.actor.audience(code);
    let five = Indicator { subject, units: Units::Five };
    let years: Vec<Year> = nation
        .years
        .iter()
        .map(|year| Year {
            year: *year,
            levels: nation.levels(code, subject, *year, audience),
            schools: nation.schools(code, five, *year),
        })
        .collect();
    let schools = schools(house, &nation, code, subject, audience).await?;
    let goal = house
        .store
        .goals_of(code)
        .await?
        .into_iter()
        .filter(|goal| goal.indicator == five.code())
        .max_by_key(|goal| goal.set_at);
    let goal_is_sample = goal.as_ref().is_some_and(|goal| goal.sample);
    let goal_set = goal.as_ref().map(|goal| dates::day(goal.set_at)).unwrap_or_default();
    let goal = goal.map(|goal| Goal { year: goal.target_year, target: goal.target });
    let counts: Vec<(i32, Cell)> =
        years.iter().map(|year| (year.year, year.at(Units::Five))).collect();
    let (trend, silence) = trend(&counts, goal);
    let found = finding::find(&counts);
    let comparison = comparison(&nation, authority, subject, audience);
    let peers = authority.cluster.map(|cluster| peers(&nation, cluster, subject, code, request));
    let peers = peers.unwrap_or_default();
    let words = charts::Words::new(house, request);
    Ok(Summary {
        code: code.clone(),
        name: authority.name.in_language(request.language).to_owned(),
        name_after_preposition: authority.name_after_preposition(request.language).to_owned(),
        kind: authority.kind,
        district: authority.district.clone(),
        sector: authority.sector,
        population: authority.population,
        cluster: authority.cluster,
        sample_member: authority.sample_member,
        audience,
        may_set_goal: subject == GOALS_ARE_OF
            && request.actor.may(Right::SetGoals, &Scope::City(code.clone())),
        subject,
        finding: found,
        unheard: finding::unheard(&counts),
        standing: GoalStanding::of(goal, &counts, trend.as_ref(), dates::year(request.now)),
        holds_back: holds_back(&nation, authority, subject, &years, &schools, found),
        beside_peers: beside_peers(&nation, authority, subject, &counts),
        goal,
        goal_is_sample,
        goal_set,
        rounds: rounds::current(house, request, code).await?,
        findings: rounds::findings(house, request, code).await?,
        comparison,
        subjects: subjects(&nation, code, audience),
        // Goals are of mathematics: elsewhere none is missing.
        missing: missing(house, code, &schools, goal.is_none() && subject == GOALS_ARE_OF).await?,
        charts: Charts {
            trend: charts::trend(&years, goal, trend.as_ref(), &words),
            schools: charts::schools(&schools, last_two(&nation)),
            peers: charts::peers(&peers, code.as_str(), subject),
        },
        trend,
        silence,
        years,
        peers,
        schools,
        source: source(&nation),
        printed: dates::minute(request.now),
    })
}

/// The trend for the goal's year, or for the year after the last where no goal lies ahead or nothing can
/// be said of its year; and why not.
fn trend(counts: &[(i32, Cell)], goal: Option<Goal>) -> (Option<Trend>, Option<Silence>) {
    let series = Series::shown(counts);
    let Some(last) = series.points.iter().map(|(year, _)| *year).max() else { return (None, None) };
    let ahead = goal.map(|goal| goal.year).filter(|year| *year > last);
    let why_not = ahead.and_then(|year| silence(&series, year));
    let year = ahead.filter(|_| why_not.is_none()).unwrap_or(last + 1);
    (foretell(&series, year), why_not.or_else(|| silence(&series, year)))
}

/// The subjects of which this audience sees a figure of the city, at any level.
fn subjects(nation: &Nation, code: &AuthorityCode, audience: Audience) -> Vec<Subject> {
    let is_known = |subject: &Subject| {
        nation.years.iter().any(|year| {
            let levels = nation.levels(code, *subject, *year, audience);
            levels.iter().any(|cell| *cell != Cell::Missing)
        })
    };
    Subject::ALL.into_iter().filter(is_known).collect()
}

/// The city's schools with a figure in the last year, greatest first. School counts and the city's
/// total are guarded together; where the country's guard withholds the total, no school is shown.
async fn schools(
    house: &House,
    nation: &Nation,
    code: &AuthorityCode,
    subject: Subject,
    audience: Audience,
) -> Result<Vec<SchoolLine>, AppError> {
    let (Some(last), before) = last_two(nation) else { return Ok(Vec::new()) };
    let indicators = Units::ALL.map(|units| Indicator { subject, units });
    let codes = indicators.map(Indicator::code);
    let series = house.store.school_series(code, &codes, before.unwrap_or(last)).await?;
    let mut lines: BTreeMap<SchoolCode, SchoolLine> = BTreeMap::new();
    for (level, indicator) in indicators.into_iter().enumerate() {
        let before = before.filter(|_| indicator.units == Units::Five);
        for year in [Some(last), before].into_iter().flatten() {
            let values: Vec<_> = series
                .iter()
                .filter(|value| value.year == year && value.indicator == codes[level])
                .collect();
            let counts: Vec<i64> = values.iter().map(|value| value.value).collect();
            let sum = match nation.total(code, indicator, year, audience) {
                Cell::Withheld => Subtotal::Withheld,
                Cell::Shown(_) | Cell::Missing => Subtotal::Open,
            };
            let cells = report::schools(&counts, sum, audience.threshold());
            for (value, cell) in values.into_iter().zip(cells) {
                let line = lines.entry(value.school.clone()).or_insert_with(|| SchoolLine {
                    code: value.school.clone(),
                    name: value.name.clone(),
                    placement: value.placement,
                    levels: [Cell::Missing; 3],
                    before: Cell::Missing,
                });
                if year == last {
                    line.levels[level] = cell;
                } else {
                    line.before = cell;
                }
            }
        }
    }
    let mut lines: Vec<_> = lines.into_values().collect();
    lines.sort_by_key(|line| std::cmp::Reverse((line.levels[0].shown(), line.levels[1].shown())));
    Ok(lines)
}

fn comparison(
    nation: &Nation,
    authority: &Authority,
    subject: Subject,
    audience: Audience,
) -> Vec<Compared> {
    let (Some(last), before) = last_two(nation) else { return Vec::new() };
    let row = |whom: Whom, authorities: usize, levels: &dyn Fn(i32) -> [Cell; 3]| Compared {
        whom,
        authorities: authorities as i64,
        before: before.map_or(Cell::Missing, |year| levels(year)[0]),
        last: levels(last)[0],
        share: share(subject, levels(last)),
    };
    let count = |belongs: &dyn Fn(&Authority) -> bool| {
        nation.authorities.iter().filter(|record| belongs(&record.authority)).count()
    };
    let mut rows =
        vec![row(Whom::City, 1, &|year| nation.levels(&authority.code, subject, year, audience))];
    if let Some(cluster) = authority.cluster {
        // Without the city itself, as in the sentence above the table: one number for one thing.
        let others = count(&|other| other.cluster == Some(cluster) && other.code != authority.code);
        if others > 0 {
            rows.push(row(Whom::Cluster, others, &|year| {
                nation.peer_levels(&authority.code, cluster, subject, year)
            }));
        }
    }
    rows.push(row(Whom::Network, count(&|other| other.sample_member), &|year| {
        nation.member_levels(subject, year)
    }));
    rows.push(row(Whom::Country, nation.authorities.len(), &|year| {
        nation.country_levels(subject, year)
    }));
    rows
}

fn peers(
    nation: &Nation,
    cluster: i64,
    subject: Subject,
    own: &AuthorityCode,
    request: &Request,
) -> Vec<Peer> {
    let (Some(last), _) = last_two(nation) else { return Vec::new() };
    let mut peers: Vec<_> = nation
        .authorities
        .iter()
        .filter(|record| record.authority.cluster == Some(cluster))
        .map(|record| {
            let code = &record.authority.code;
            let levels = nation.levels(code, subject, last, request.actor.audience(code));
            Peer {
                code: code.clone(),
                name: record.authority.name.in_language(request.language).to_owned(),
                last: levels[0],
                share: share(subject, levels),
            }
        })
        .filter(|peer| peer.last != Cell::Missing || peer.code == *own)
        .collect();
    peers.sort_by_key(|peer| std::cmp::Reverse((peer.share, peer.last.shown())));
    peers
}

fn beside_peers(
    nation: &Nation,
    authority: &Authority,
    subject: Subject,
    counts: &[(i32, Cell)],
) -> Option<Comparison> {
    let [.., (before, own_before), (last, own_last)] = counts else { return None };
    let peers =
        |year| nation.peer_levels(&authority.code, authority.cluster?, subject, year)[0].into();
    let (peers_before, peers_last): (Option<Cell>, Option<Cell>) = (peers(*before), peers(*last));
    Comparison::of((*own_before, *own_last), (peers_before?, peers_last?))
}

fn holds_back(
    nation: &Nation,
    authority: &Authority,
    subject: Subject,
    years: &[Year],
    schools: &[SchoolLine],
    found: finding::Finding,
) -> HoldsBack {
    let levels = |[five, four, three]: [Cell; 3]| Levels { five, four, three };
    let (Some(last), Some(cluster)) = (years.last(), authority.cluster) else {
        return HoldsBack::Unknown;
    };
    let peers = nation.peer_levels(&authority.code, cluster, subject, last.year);
    let schools: Vec<_> = schools.iter().map(|line| levels(line.levels)).collect();
    HoldsBack::of(levels(last.levels), levels(peers), &schools, found)
}

async fn missing(
    house: &House,
    code: &AuthorityCode,
    schools: &[SchoolLine],
    goal: bool,
) -> Result<Missing, AppError> {
    let known = house.store.schools_of(code).await?;
    let examined = |line: &&SchoolLine| line.levels.iter().any(|cell| *cell != Cell::Missing);
    Ok(Missing {
        schools: schools.iter().filter(examined).count() as i64,
        schools_with_five: schools.iter().filter(|line| line.levels[0] != Cell::Missing).count()
            as i64,
        schools_known: known.iter().filter(|record| has_upper_grades(&record.stage)).count() as i64,
        schools_to_review: known
            .iter()
            .filter(|record| record.school.placement.needs_review())
            .count() as i64,
        goal,
    })
}

fn last_two(nation: &Nation) -> (Option<i32>, Option<i32>) {
    let mut years = nation.years.iter().rev().copied();
    (years.next(), years.next())
}

fn source(nation: &Nation) -> Source {
    let mut files: Vec<_> = nation.files.iter().map(|file| file.name.clone()).collect();
    files.sort();
    files.dedup();
    Source {
        files,
        brought: nation.files.first().map(|file| dates::day(file.applied_at)).unwrap_or_default(),
    }
}
