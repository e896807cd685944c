//! What nobody learns from the figures of all cities side by side, and what everybody may see of them.

#![allow(clippy::expect_used)]

use crate::attackers::{PRIME, Span};
use hamsa_domain::Instant;
use hamsa_domain::cities::{Authority, Kind, Sector, Title};
use hamsa_domain::data::catalogue::{
    Aggregate, Breakdown, Catalogue, Check, Comparison, Definition, Direction, Expression, Grain,
    Severity, Theme, Unit,
};
use hamsa_domain::data::panorama::{Column, Panorama, Place, Value};
use hamsa_domain::id::{AuthorityCode, DefinitionCode, IndicatorCode};
use hamsa_domain::people::Audience;
use proptest::collection::vec;
use proptest::prelude::*;

const YEAR: i32 = 2026;
const SMALL: i64 = 11;

fn definition(code: &str, breakdown: &str, formula: Option<&str>) -> Definition {
    Definition {
        code: DefinitionCode::new(code),
        theme: Theme::Students,
        unit: Unit::Pupils,
        grain: Grain::School,
        breakdown: Breakdown::parse(breakdown).expect("a breakdown"),
        direction: Direction::More,
        aggregate: if formula.is_some() { Aggregate::None } else { Aggregate::Sum },
        decimals: 0,
        minimum: None,
        maximum: None,
        confidential: formula.is_none() && code != "hours",
        formula: formula.map(|formula| Expression::parse(formula).expect("a formula")),
        checks: Vec::new(),
        name: Title::default(),
        meaning: Title::default(),
        source: Title::default(),
        position: 0,
        retired_at: None,
    }
}

fn catalogue() -> Catalogue {
    Catalogue::new(vec![
        definition("pupils", "gender", None),
        definition("hours", "", None),
        definition("share", "", Some("100 * pupils(gender=girls) / pupils(gender=all)")),
        definition("hours-per-pupil", "", Some("hours / pupils(gender=all)")),
        definition("growth", "", Some("pupils(gender=all) - pupils(gender=all, year=-1)")),
    ])
}

fn city(number: usize, cluster: i64, sample_member: bool) -> Authority {
    Authority {
        code: AuthorityCode::new(number.to_string()),
        name: Title::default(),
        kind: Kind::City,
        district: "south".into(),
        sector: Sector::Jewish,
        population: None,
        cluster: Some(cluster),
        sample_member,
    }
}

/// A city: its cluster, whether it is a member, and of each school the girls and the boys.
type Town = (i64, bool, Vec<(i64, i64)>);

fn towns() -> impl Strategy<Value = Vec<Town>> {
    let school = prop_oneof![3 => (0..40_i64, 0..40_i64), 1 => (0..12_i64, 0..12_i64)];
    vec((1..3_i64, any::<bool>(), vec(school, 1..4)), 2..9)
}

fn code(text: &str) -> IndicatorCode {
    IndicatorCode::new(text)
}

fn own(number: usize) -> Place {
    Place::City(AuthorityCode::new(number.to_string()))
}

fn panorama(towns: &[Town]) -> Panorama {
    let cities = towns.iter().enumerate();
    let cities = cities.map(|(number, (cluster, member, _))| city(number, *cluster, *member));
    let mut panorama = Panorama::new(catalogue(), cities.collect());
    let column = |count: &dyn Fn(&(i64, i64)) -> i64| {
        let mut column = Column::new(towns.len());
        let mut number = 0;
        for (place, (_, _, schools)) in towns.iter().enumerate() {
            for school in schools {
                column.add_school(place, number, count(school) as f64, Instant(7));
                number += 1;
            }
            column.expect(place, 4);
        }
        column
    };
    panorama.add(&code("pupils"), YEAR, column(&|(girls, boys)| girls + boys));
    panorama.add(&code("pupils.girls"), YEAR, column(&|(girls, _)| *girls));
    panorama.add(&code("hours"), YEAR, column(&|_| 6));
    panorama
}

fn public(panorama: &Panorama, place: &Place, indicator: &str) -> Value {
    panorama.value(place, &code(indicator), YEAR, Audience::Public)
}

/// Everybody, girls and boys of each city, then the sums that are asked: what an attacker may know and what not.
struct Board {
    /// What cannot be read off: by the number of the figure.
    unknown: Vec<usize>,
    /// What must not be computed, and of which city it is, if of one alone.
    secrets: Vec<(usize, Option<usize>)>,
    sums: Vec<(usize, Vec<usize>)>,
}

impl Board {
    fn of(towns: &[Town], panorama: &Panorama) -> Self {
        let mut board = Self { unknown: Vec::new(), secrets: Vec::new(), sums: Vec::new() };
        let many = towns.len();
        for (place, (_, _, schools)) in towns.iter().enumerate() {
            let all = public(panorama, &own(place), "pupils");
            let girls = public(panorama, &own(place), "pupils.girls");
            for (number, value) in [(place, all), (many + place, girls)] {
                if value.is_withheld() {
                    board.unknown.push(number);
                    board.secrets.push((number, Some(place)));
                }
            }
            board.unknown.push(2 * many + place);
            let boys: i64 = schools.iter().map(|(_, boys)| boys).sum();
            if boys < SMALL {
                board.secrets.push((2 * many + place, Some(place)));
            }
            board.sums.push((place, vec![many + place, 2 * many + place]));
        }
        let members = |belongs: &dyn Fn(&Town) -> bool| -> Vec<usize> {
            (0..many).filter(|place| belongs(&towns[*place])).collect()
        };
        let mut groups = vec![
            (Place::Network, members(&|(_, member, _)| *member)),
            (Place::Country, members(&|_| true)),
        ];
        for cluster in 1..3 {
            groups.push((Place::Cluster(cluster), members(&|(own, _, _)| *own == cluster)));
        }
        let mut next = 3 * many;
        for (place, parts) in groups {
            for (indicator, from) in [("pupils", 0), ("pupils.girls", many)] {
                let value = public(panorama, &place, indicator);
                if value == Value::Missing {
                    continue;
                }
                if value.is_withheld() {
                    board.unknown.push(next);
                    let alone = if let [city] = parts[..] { Some(city) } else { None };
                    board.secrets.push((next, alone));
                }
                board.sums.push((next, parts.iter().map(|part| from + part).collect()));
                next += 1;
            }
        }
        board
    }

    /// Whether somebody who knows all of `insider` computes a figure that is none of hers.
    fn gives_away(&self, insider: Option<usize>, many: usize) -> Option<usize> {
        let mut known = Span::default();
        for (total, parts) in &self.sums {
            let factor = |number: &usize| {
                i64::from(parts.contains(number)) + i64::from(number == total) * (PRIME - 1)
            };
            known.add(self.unknown.iter().map(factor).collect());
        }
        let alone = |wanted: usize| {
            self.unknown.iter().map(|number| i64::from(*number == wanted)).collect::<Vec<_>>()
        };
        if let Some(city) = insider {
            for number in [city, many + city, 2 * many + city] {
                known.add(alone(number));
            }
        }
        let of_others = self.secrets.iter().filter(|(_, of)| of.is_none() || *of != insider);
        of_others.map(|(secret, _)| *secret).find(|secret| known.follows(alone(*secret)))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_subtracts_a_city_out_of_cluster_network_and_country(towns in towns()) {
        let panorama = panorama(&towns);
        let board = Board::of(&towns, &panorama);
        for insider in std::iter::once(None).chain((0..towns.len()).map(Some)) {
            let given = board.gives_away(insider, towns.len());
            prop_assert_eq!(given, None, "{:?} computes it", insider);
        }
    }

    #[test]
    fn what_is_shown_is_true_and_never_small(towns in towns()) {
        let panorama = panorama(&towns);
        for (place, (_, _, schools)) in towns.iter().enumerate() {
            let all: i64 = schools.iter().map(|(girls, boys)| girls + boys).sum();
            let seen = public(&panorama, &own(place), "pupils");
            prop_assert!(seen == Value::Withheld || (seen == Value::Shown(all as f64) && all >= SMALL));
            let inside = panorama.value(&own(place), &code("pupils"), YEAR, Audience::OwnCity);
            prop_assert_eq!(inside, Value::Shown(all as f64), "its own people see all of it");
        }
    }

    #[test]
    fn what_follows_from_something_withheld_is_withheld(towns in towns()) {
        let panorama = panorama(&towns);
        let places = (0..towns.len()).map(own).chain([Place::Network, Place::Country]);
        for place in places.chain((0..towns.len()).map(|city| Place::Peers(AuthorityCode::new(city.to_string())))) {
            let all = public(&panorama, &place, "pupils");
            let girls = public(&panorama, &place, "pupils.girls");
            let share = public(&panorama, &place, "share");
            let per_pupil = public(&panorama, &place, "hours-per-pupil");
            prop_assert_eq!(per_pupil.is_withheld(), all.is_withheld());
            prop_assert_eq!(share.is_withheld(), all.is_withheld() || girls.is_withheld());
            if let (Value::Shown(all), Value::Shown(girls)) = (all, girls) {
                let wanted = if all > 0.0 { Value::Shown(100.0 * girls / all) } else { Value::Missing };
                prop_assert_eq!(share, wanted);
            }
        }
    }
}

#[test]
fn peers_are_the_cluster_without_the_city() {
    let towns = vec![
        (1, true, vec![(20, 30)]),
        (1, false, vec![(40, 30)]),
        (1, false, vec![(15, 15)]),
        (2, true, vec![(50, 50)]),
    ];
    let panorama = panorama(&towns);
    let peers = Place::Peers(AuthorityCode::new("0"));
    assert_eq!(public(&panorama, &peers, "pupils"), Value::Shown(100.0));
    assert_eq!(public(&panorama, &Place::Network, "pupils"), Value::Shown(150.0));
    assert_eq!(public(&panorama, &Place::Country, "pupils"), Value::Shown(250.0));
    let alone = Place::Peers(AuthorityCode::new("3"));
    assert_eq!(
        public(&panorama, &alone, "pupils"),
        Value::Missing,
        "nobody else is in its cluster"
    );
    let codes: Vec<&str> =
        panorama.peers(&AuthorityCode::new("0")).iter().map(|city| city.code.as_str()).collect();
    assert_eq!(codes, ["1", "2"]);
}

#[test]
fn a_change_against_a_year_of_which_nobody_knows_is_missing() {
    let towns = vec![(1, true, vec![(20, 30)])];
    let panorama = panorama(&towns);
    let seen = panorama.value(&own(0), &code("growth"), YEAR, Audience::OwnCity);
    assert_eq!(seen, Value::Missing);
    assert_eq!(panorama.years_of(&own(0), &code("pupils")), [YEAR]);
    assert_eq!(panorama.years_of(&own(0), &code("growth")), [] as [i32; 0]);
}

#[test]
fn a_change_over_other_schools_than_before_is_no_change() {
    let mut panorama = Panorama::new(catalogue(), vec![city(0, 1, true)]);
    for (year, schools) in [(YEAR - 1, 5), (YEAR, 12)] {
        let mut column = Column::new(1);
        for school in 0..schools {
            column.add_school(0, school, 30.0, Instant(i64::from(year)));
        }
        panorama.add(&code("pupils"), year, column);
    }
    let growth =
        |panorama: &Panorama| panorama.value(&own(0), &code("growth"), YEAR, Audience::OwnCity);
    assert_eq!(growth(&panorama), Value::Missing, "five schools became twelve");
    let mut column = Column::new(1);
    column.add_total(0, 300.0, 12, None);
    panorama.add(&code("pupils"), YEAR - 1, column);
    assert_eq!(growth(&panorama), Value::Shown(60.0));
}

#[test]
fn a_figure_tells_how_complete_it_is() {
    let towns = vec![(1, true, vec![(20, 30), (20, 10)]), (1, false, vec![(40, 30)])];
    let panorama = panorama(&towns);
    let city = panorama.completeness(&own(0), &code("pupils"), YEAR);
    assert_eq!((city.schools, city.expected, city.cities), (2, Some(4), 1));
    assert_eq!(city.published_at, Some(Instant(7)));
    let country = panorama.completeness(&Place::Country, &code("share"), YEAR);
    assert_eq!((country.schools, country.expected, country.cities), (3, Some(8), 2));
    let nothing = panorama.completeness(&own(0), &code("pupils"), YEAR - 1);
    assert_eq!((nothing.schools, nothing.expected), (0, None));
}

#[test]
fn figures_are_prepared_before_they_are_asked() {
    let panorama = panorama(&[(1, true, vec![(20, 30)]), (1, true, vec![(5, 30)])]);
    assert!(!panorama.is_prepared(&code("share"), &[YEAR]));
    panorama.prepare(&code("share"), &[YEAR]);
    assert!(panorama.is_prepared(&code("pupils.girls"), &[YEAR]), "one guard for both");
    assert!(panorama.is_prepared(&code("hours"), &[YEAR]), "hours have nothing to hide");
}

/// Whoever shows a figure that is worked out from invented ones, or a sum with one in it, has to say so.
#[test]
fn what_rests_on_figures_of_the_demo_says_so_and_nothing_else_does() {
    let (pupils, hours) = (IndicatorCode::new("pupils"), IndicatorCode::new("hours"));
    let per_pupil = IndicatorCode::new("hours-per-pupil");
    let mut panorama =
        Panorama::new(catalogue(), vec![city(1, 5, true), city(2, 5, false), city(3, 6, false)]);
    for (indicator, sample) in [(&pupils, Some(0)), (&hours, None)] {
        let mut column = Column::new(3);
        (0..3).for_each(|place| column.add_school(place, place as u32, 40.0, Instant(0)));
        sample.into_iter().for_each(|place| column.mark_as_sample(place));
        panorama.add(indicator, YEAR, column);
    }
    let says = |place: Place, indicator: &IndicatorCode, year: i32| {
        panorama.has_samples(&[place], [indicator], &[year])
    };
    let of = |code: &str| Place::City(AuthorityCode::new(code));
    assert!(says(of("1"), &pupils, YEAR) && says(of("1"), &per_pupil, YEAR));
    assert!(says(Place::Network, &pupils, YEAR) && says(Place::Country, &per_pupil, YEAR));
    assert!(says(Place::Cluster(5), &pupils, YEAR));
    assert!(!says(of("1"), &hours, YEAR) && !says(of("2"), &pupils, YEAR));
    assert!(!says(Place::Cluster(6), &pupils, YEAR) && !says(of("1"), &pupils, YEAR - 1));
}

/// Of two grades a year apart everybody sees how many there are. With those who left, those who came would follow.
#[test]
fn who_came_cannot_be_worked_out_from_who_left_and_the_two_counts() {
    let rule = "pupils >= pupils(year=-1) + joiners - leavers";
    let check = Check {
        code: "movement".into(),
        severity: Severity::Doubtful,
        rule: Comparison::parse(rule).expect("a rule"),
    };
    let leavers = Definition { checks: vec![check], ..definition("leavers", "", None) };
    let stock = definition("pupils", "", None);
    let catalogue = Catalogue::new(vec![stock, definition("joiners", "", None), leavers]);
    let mut panorama = Panorama::new(catalogue, vec![city(0, 1, true), city(1, 1, true)]);
    let mut add = |indicator: &str, year: i32, counts: [f64; 2]| {
        let mut column = Column::new(2);
        for (place, count) in counts.into_iter().enumerate() {
            column.add_school(place, place as u32, count, Instant(0));
        }
        panorama.add(&code(indicator), year, column);
    };
    add("pupils", YEAR - 1, [392.0, 500.0]);
    add("pupils", YEAR, [325.0, 480.0]);
    add("joiners", YEAR, [8.0, 40.0]);
    add("leavers", YEAR, [75.0, 60.0]);
    assert_eq!(public(&panorama, &own(0), "pupils"), Value::Shown(325.0));
    for place in [own(0), own(1), Place::Network, Place::Cluster(1), Place::Country] {
        for flow in ["joiners", "leavers"] {
            assert_eq!(public(&panorama, &place, flow), Value::Withheld, "{place} {flow}");
        }
    }
    let seen = panorama.value(&own(0), &code("joiners"), YEAR, Audience::OwnCity);
    assert_eq!(seen, Value::Shown(8.0), "the city's own people know");
}
