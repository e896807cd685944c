//! Cities made by hand, and what is found in them.

mod gaps;
mod sayings;

use super::*;
use crate::cities::{Authority, Kind, Sector, Title};
use crate::data::forecast::{Experience, Flow, Grade, Rates, Track};
use crate::id::{AuthorityCode, SchoolCode};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A year of a school: five units by grade; everybody else is in four and three units.
fn year(five: [u32; 3]) -> Counts {
    let pupils = five.map(|five| [Some(five), Some(40), Some(60)]);
    Counts {
        cohort: five.map(|five| Some(five + 110)),
        pupils,
        girls: five.map(|five| Some(five / 2)),
        joiners: [Some(0); 2],
        leavers: [None; 2],
        to_four: [None; 2],
        graduates: Some(five[2]),
        teachers: Some(3),
        near_retirement: Some(0),
        new_teachers: Some(1),
        classes: [Some(1); 3],
        hours: [Some(5.0); 3],
        parent_meetings: Some(3),
        programme_cost: Some(10_000.0),
    }
}

fn school(code: &str, years: &[(i32, Counts)]) -> School {
    School {
        code: SchoolCode::new(code),
        years: years.iter().cloned().collect(),
        closed: Default::default(),
    }
}

/// A school that keeps 80 of 100 at each step.
fn steady(code: &str) -> School {
    school(code, &(2021..=2025).map(|at| (at, year([25, 20, 16]))).collect::<Vec<_>>())
}

fn refs(city: &City) -> Vec<&School> {
    city.schools.iter().collect()
}

fn found_in(schools: &[&School], year: i32) -> Vec<Found> {
    bottlenecks(schools, &Measures::of(schools, year), year)
}

#[test]
fn a_year_counts_once_most_schools_have_reported_it() {
    let mut schools: Vec<School> = ["1", "2", "3", "4", "5"].map(steady).into();
    schools[0].years.insert(2026, year([25, 20, 16]));
    let mut city = City { schools };
    assert_eq!(city.last_year(), Some(2025), "a round that is being published school by school");
    for school in &mut city.schools[1..4] {
        school.years.insert(2026, year([25, 20, 16]));
    }
    assert_eq!(city.last_year(), Some(2026));
    assert_eq!((city.panel(2026).len(), city.waited_for(2026)), (4, 5));
    assert_eq!(City::default().last_year(), None);
}

#[test]
fn a_city_is_told_by_its_ratios() {
    let city = City { schools: vec![steady("1"), steady("2")] };
    let measures = Measures::of(&city.panel(2025), 2025);
    assert_eq!(measures.five, [Some(50), Some(40), Some(32)]);
    assert_eq!(measures.retention.map(|ratio| ratio.map(|ratio| ratio.permille())), [Some(800); 2]);
    assert_eq!(measures.through.map(|ratio| ratio.permille()), Some(640));
    assert_eq!(measures.gender_gap_permille(), Some(-16), "12 of 25, 10 of 20 and 8 of 16");
    assert!((measures.hours.unwrap().share() - 15.0 / 61.0).abs() < 1e-9);
}

#[test]
fn a_graduate_more_costs_what_all_programmes_cost_since() {
    let mut one = steady("1");
    one.years.get_mut(&2025).unwrap().graduates = Some(21);
    let additional = Measures::of(&[&one], 2025).additional.unwrap();
    assert_eq!((additional.since, additional.graduates), (2021, 5));
    assert_eq!(additional.each(), Some(8_000.0));
    let none = Measures::of(&[&steady("1")], 2025).additional.unwrap();
    assert_eq!(none.each(), None, "there are no more than then");
}

#[test]
fn a_cohort_is_followed_through_both_steps() {
    let city = City { schools: vec![steady("1"), steady("2")] };
    let pipeline = pipeline(&refs(&city), 2025);
    let passages = way(&pipeline, 2025).passages;
    let of = |grade, from, to| {
        passages
            .iter()
            .find(|one| (one.grade, one.from, one.to) == (grade, from, to))
            .map_or(0, |one| one.pupils)
    };
    assert_eq!(of(Grade::Ten, Track::Five, Some(Track::Five)), 40);
    assert_eq!(of(Grade::Ten, Track::Five, Some(Track::Four)), 10);
    assert_eq!(of(Grade::Eleven, Track::Five, Some(Track::Five)), 32);
}

#[test]
fn without_the_lower_levels_all_others_are_those_who_may_join() {
    let mut one = steady("1");
    for counts in one.years.values_mut() {
        for grade in &mut counts.pupils {
            *grade = [grade[0], None, None];
        }
    }
    let pipeline = pipeline(&[&one], 2025);
    assert_eq!(pipeline.pupils(2025, Grade::Ten).unwrap().by_track, [25, 110, 0, 0]);
}

#[test]
fn keeping_half_of_those_who_would_leave_has_a_price() {
    let city = City { schools: vec![steady("1"), steady("2")] };
    let (whole, by_school) = leaks(&refs(&city), 2025, &Experience::default(), [None, None]);
    assert_eq!(whole.len(), 2);
    let first = &whole[0];
    assert_eq!((first.before, first.left, first.now, first.keep), (50, 10, 50, 5));
    let price = first.price.unwrap();
    assert_eq!(price.year, 2027);
    assert!((3..=5).contains(&price.gained), "{price:?}");
    assert_eq!(by_school.len(), 4);
    let (wanted, _) = leaks(&refs(&city), 2025, &Experience::default(), [Some(7), Some(900)]);
    assert_eq!((wanted[0].keep, wanted[1].keep), (7, 8), "no more than would leave");
}

#[test]
fn a_class_below_six_a_thin_one_and_a_lone_teacher_raise_an_alarm() {
    let small = |five: [u32; 3], teachers: u32, retiring: u32, new: u32| {
        let mut counts = year(five);
        (counts.teachers, counts.near_retirement) = (Some(teachers), Some(retiring));
        counts.new_teachers = Some(new);
        school("1", &[(2025, counts)])
    };
    let kinds = |school: &School| {
        alarms(&[school], 2025)
            .into_iter()
            .map(|alarm| match alarm {
                Alarm::TooSmall { .. } => "too small",
                Alarm::Thin { .. } => "thin",
                Alarm::SingleTeacher { retiring: true, .. } => "single, retiring",
                Alarm::SingleTeacher { .. } => "single",
                Alarm::NoSuccessor { .. } => "no successor",
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(kinds(&small([5, 7, 20], 3, 0, 0)), ["too small", "thin"]);
    assert_eq!(kinds(&small([20, 8, 0], 1, 1, 0)), ["single, retiring"]);
    assert_eq!(kinds(&small([20, 9, 9], 4, 2, 1)), ["no successor"]);
    assert_eq!(kinds(&small([20, 9, 9], 4, 2, 2)), Vec::<&str>::new());
}

#[test]
fn bottlenecks_are_told_with_their_evidence_the_dearest_first() {
    let mut leaking = steady("1");
    leaking.years.insert(2025, {
        let mut counts = year([25, 10, 10]);
        counts.to_four[0] = Some(9);
        counts
    });
    let mut without = steady("2");
    without.years.get_mut(&2025).unwrap().pupils[0][0] = Some(0);
    let city = City { schools: vec![leaking, without] };
    let found = found_in(&refs(&city), 2025);
    let told = found.iter().find_map(|one| match &one.bottleneck {
        Bottleneck::Dropping { step: Step::Ten, left, to_four, schools, .. } => {
            Some((*left, *to_four, schools[0].clone(), one.graduates))
        }
        _ => None,
    });
    // 26 of 40 stay from grade 11 to 12.
    assert_eq!(told, Some((20, Some(9), (SchoolCode::new("1"), 15), Some(13))));
    let no_class = found.iter().find(|one| matches!(one.bottleneck, Bottleneck::NoClass { .. }));
    assert!(no_class.unwrap().graduates > Some(0));
    assert!(found.is_sorted_by(|one, other| one.graduates >= other.graduates));
}

#[test]
fn a_school_that_meets_no_parents_is_named_and_has_no_price() {
    let mut quiet = steady("1");
    quiet.years.get_mut(&2025).unwrap().parent_meetings = Some(0);
    let city = City { schools: vec![quiet, steady("2")] };
    let last = found_in(&refs(&city), 2025).pop().unwrap();
    assert_eq!(last.graduates, None);
    let schools = vec![(SchoolCode::new("1"), 0)];
    assert_eq!(last.bottleneck, Bottleneck::Parents { schools, of: 2 });
}

fn city(code: &str, cluster: Option<i64>, population: i64) -> Authority {
    Authority {
        code: AuthorityCode::new(code),
        name: Title { he: code.into(), ..Title::default() },
        kind: Kind::City,
        district: String::new(),
        sector: Sector::Jewish,
        population: Some(population),
        cluster,
        sample_member: true,
    }
}

#[test]
fn peers_are_of_the_same_cluster_the_nearest_in_size_first() {
    let all = [
        city("1", Some(5), 200_000),
        city("2", Some(5), 20_000),
        city("3", Some(5), 150_000),
        city("4", Some(6), 200_000),
        city("5", Some(5), 400_000),
    ];
    let chosen = peers::nearest(&all[0], all.iter(), |_| true);
    let codes: Vec<&str> = chosen.iter().map(|peer| peer.code.as_str()).collect();
    assert_eq!(codes, ["3", "5", "2"]);
    assert!(peers::nearest(&city("9", None, 5), all.iter(), |_| true).is_empty());
}

#[test]
fn what_others_have_gone_through_is_pooled_and_tells_of_no_few() {
    let flows = |school: &School| Flow::all(&pipeline(&[school], 2025));
    let mut small = steady("1");
    for counts in small.years.values_mut() {
        counts.pupils[0][0] = Some(4);
    }
    let of_five = |cities: &[&School], threshold: u32| -> Vec<u32> {
        let cities: Vec<Vec<Flow>> = cities.iter().map(|school| flows(school)).collect();
        let pooled = Experience::pooled(&cities, threshold);
        let from_ten = pooled.iter().filter(|one| one.grade == Grade::Ten);
        from_ten.map(|one| one.came_from(Track::Five)).collect()
    };
    let (one, other, third) = (steady("1"), steady("2"), steady("3"));
    let all = of_five(&[&one, &other, &third], 1);
    assert!(!all.is_empty() && all.iter().all(|pupils| *pupils == 75), "{all:?}");
    let with_few = of_five(&[&one, &other, &small], 1);
    assert!(with_few.iter().all(|pupils| *pupils == 54), "{with_few:?}");
    let is_silent = |pupils: Vec<u32>| pupils.iter().all(|pupils| *pupils == 0);
    assert!(is_silent(of_five(&[&one, &other], 1)), "whoever knows one would learn the other");
    assert!(is_silent(of_five(&[&one, &other, &third], 50)), "few moved to four units");
}

/// The weights of a city's rates travel to its page; from exact ones the counts of the only other city that reports
/// could be reckoned back.
#[test]
fn the_rates_of_a_city_do_not_tell_what_another_counted() {
    let own = Flow::all(&pipeline(&[&steady("1")], 2025));
    let nothing = Rates::learnt(&own, &Experience::default(), 2025, false);
    for others in 1..=2 {
        let cities: Vec<Vec<Flow>> = (0..others)
            .map(|number| Flow::all(&pipeline(&[&steady(&number.to_string())], 2025)))
            .collect();
        let pooled = Experience::pooled(&cities, 1);
        let experience = Experience { cluster: pooled.clone(), network: pooled };
        assert_eq!(Rates::learnt(&own, &experience, 2025, false), nothing);
    }
}

fn any_counts() -> impl Strategy<Value = Counts> {
    let few = || proptest::option::of(0..60_u32);
    let three = move || proptest::array::uniform3(few());
    let two = move || proptest::array::uniform2(few());
    (
        (three(), proptest::array::uniform3(three()), three(), two(), two(), two()),
        (few(), few(), few(), few(), three(), few()),
        proptest::array::uniform3(proptest::option::of(0.0..40.0_f64)),
        proptest::option::of(0.0..90_000.0_f64),
    )
        .prop_map(|(pupils, staff, hours, programme_cost)| Counts {
            cohort: pupils.0,
            pupils: pupils.1,
            girls: pupils.2,
            joiners: pupils.3,
            leavers: pupils.4,
            to_four: pupils.5,
            graduates: staff.0,
            teachers: staff.1,
            near_retirement: staff.2,
            new_teachers: staff.3,
            classes: staff.4,
            parent_meetings: staff.5,
            hours,
            programme_cost,
        })
}

fn any_city() -> impl Strategy<Value = City> {
    let years = proptest::collection::vec(any_counts(), 3);
    proptest::collection::vec(years, 1..5).prop_map(|schools| City {
        schools: schools
            .into_iter()
            .enumerate()
            .map(|(place, years)| School {
                code: SchoolCode::new(place.to_string()),
                years: (2023..).zip(years).collect::<BTreeMap<_, _>>(),
                closed: Default::default(),
            })
            .collect(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_schools_report_shares_stay_shares(city in any_city()) {
        let measures = Measures::of(&refs(&city), 2025);
        for ratio in measures.retention.into_iter().flatten() {
            prop_assert!((0.0..=1.0).contains(&ratio.share()), "{:?}", ratio);
        }
        let mut found = found_in(&refs(&city), 2025);
        // What leaves nothing to price stands before everything else.
        found.retain(|one| !matches!(one.bottleneck, Bottleneck::NoTrack { .. }));
        prop_assert!(found.is_sorted_by(|one, other| one.graduates >= other.graduates));
        for alarm in alarms(&refs(&city), 2025) {
            prop_assert!(city.school(alarm.school()).is_some());
        }
    }

    #[test]
    fn no_leak_loses_more_than_there_were_nor_keeps_more_than_there_are(city in any_city()) {
        let (whole, by_school) = leaks(&refs(&city), 2025, &Experience::default(), [None, None]);
        for leak in whole.iter().chain(&by_school) {
            prop_assert!(leak.left <= leak.before && leak.keep <= leak.now, "{:?}", leak);
            if let Some(price) = leak.price {
                prop_assert!(price.low <= price.gained && price.gained <= price.high);
                prop_assert!(price.high <= i64::from(leak.keep));
            }
        }
        for step in Step::ALL {
            let parts: u32 = by_school.iter().filter(|one| one.step == step).map(|one| one.left).sum();
            let all = whole.iter().find(|one| one.step == step).map_or(0, |one| one.left);
            prop_assert_eq!(parts, all);
        }
    }

    #[test]
    fn pupils_of_a_pipeline_go_one_way_each(city in any_city()) {
        let pipeline = pipeline(&refs(&city), 2025);
        let way = way(&pipeline, 2025);
        let of = |grade: Grade| way.passages.iter().filter(move |one| one.grade == grade);
        let all = |grade: Grade| of(grade).map(|one| one.pupils).sum::<u32>();
        let cells = [(2023, Grade::Ten), (2024, Grade::Eleven), (2025, Grade::Twelve)];
        match pipeline.together(cells) {
            Some([ten, eleven, _]) => {
                prop_assert_eq!((all(Grade::Ten), all(Grade::Eleven)), (ten.all(), eleven.all()));
                let into_five = of(Grade::Ten).filter(|one| one.to == Some(Track::Five));
                let into_five = into_five.map(|one| one.pupils).sum::<u32>();
                prop_assert!(into_five <= eleven.of(Track::Five));
            }
            None => prop_assert_eq!(all(Grade::Ten), 0),
        }
    }
}
