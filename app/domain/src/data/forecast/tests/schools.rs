//! Schools come, go and are silent for a year; and what is tried on the past knows nothing of what came later.

use super::*;

/// Three schools alike, of which the third says nothing of some years.
fn three(silent: &[i32]) -> Pipeline {
    let mut third = told();
    third.retain(|(year, _), _| !silent.contains(year));
    Pipeline { schools: vec![told(), told(), third] }
}

#[test]
fn a_school_that_was_silent_for_a_year_does_not_erase_the_citys_forecast() {
    let whole = foretell(&three(&[]), &Experience::default(), 3, &WhatIf::default());
    for silent in [vec![2016], vec![2014, 2015, 2016, 2017]] {
        let city = three(&silent);
        assert_eq!(Flow::all(&city).len(), 8, "four years of two steps");
        let outlooks = foretell(&city, &Experience::default(), 3, &WhatIf::default());
        assert_eq!(outlooks.len(), 3);
        for (outlook, whole) in outlooks.iter().zip(&whole) {
            assert_eq!(outlook.naive, 3 * 64);
            assert!((outlook.expected - whole.expected).abs() <= 4, "{outlook:?} {whole:?}");
        }
        assert_eq!(backtest(&city, &Experience::default(), 1).len(), 3);
    }
}

#[test]
fn moves_are_counted_over_the_schools_that_told_both_ends() {
    let flows = Flow::all(&three(&[2016]));
    let came_from = |year: i32| {
        flows.iter().find(|flow| flow.year == year).map(|flow| flow.came_from(Track::Five))
    };
    assert_eq!(
        (came_from(2014), came_from(2015), came_from(2016)),
        (Some(300), Some(200), Some(200))
    );
    assert_eq!(
        three(&[2016]).pupils(2016, Grade::Ten).map(|pupils| pupils.of(Track::Five)),
        Some(200)
    );
}

#[test]
fn a_new_school_is_foretold_with_the_others_and_a_closed_one_is_not() {
    let naive = |city: &Pipeline| {
        foretell(city, &Experience::default(), 1, &WhatIf::default()).pop().map(|one| one.naive)
    };
    assert_eq!(naive(&three(&[2014, 2015, 2016, 2017])), Some(192), "it opened in 2018");
    assert_eq!(naive(&three(&[2018])), Some(128), "it closed in 2018");
}

#[test]
fn of_a_school_that_tells_five_units_only_nobody_is_said_to_be_in_four_or_three() {
    let mut rough = told();
    for pupils in rough.values_mut() {
        *pupils = Pupils {
            by_track: [pupils.of(Track::Five), pupils.all() - pupils.of(Track::Five), 0, 0],
            joiners: None,
            is_rough: true,
        };
    }
    let city = Pipeline { schools: vec![told(), rough] };
    let flows = Flow::all(&city);
    assert!(flows.iter().all(|flow| flow.is_rough));
    for flow in flows {
        assert_eq!(flow.moves[1][2..4], [0, 0], "of one heap nobody falls to the next");
        assert_eq!(flow.moves[2..], [[0; 5]; 2]);
        assert_eq!(
            flow.came_from(Track::Five),
            2 * if flow.grade == Grade::Ten { 100 } else { 80 }
        );
    }
}

/// The same until the end of 2017, and something else altogether afterwards.
fn two_fates() -> (Pipeline, Pipeline) {
    let one = three(&[]);
    let mut other = one.clone();
    for school in &mut other.schools {
        for ((year, grade), pupils) in school.iter_mut() {
            if *year > 2017 && (*year, *grade) != (2018, Grade::Twelve) {
                *pupils = super::pupils([7, 0, 300, 90]);
            }
        }
    }
    (one, other)
}

#[test]
fn what_is_tried_on_the_past_cannot_see_the_future() {
    let (one, other) = two_fates();
    let of = |city: &Pipeline, others: &Experience| {
        backtest(city, others, 1).into_iter().find(|one| one.year == 2018).expect("tried")
    };
    assert_eq!(of(&one, &Experience::default()), of(&other, &Experience::default()));

    let past = Flow::all(&one.until(2017));
    let mut future = past.clone();
    let leaving = Flow { moves: [[0, 0, 0, 0, 9_000]; 4], ..Flow::all(&one)[0] };
    future.push(Flow { year: 2017, grade: Grade::Eleven, ..leaving });
    future.push(Flow { year: 2018, grade: Grade::Eleven, ..leaving });
    let known = |flows: Vec<Flow>| Experience { cluster: flows.clone(), network: flows };
    assert_eq!(of(&one, &known(past.clone())), of(&one, &known(future.clone())));
    assert_eq!(
        Rates::learnt(&past, &known(past.clone()), 2017, false),
        Rates::learnt(&past, &known(future), 2017, false),
        "who was in grade 11 in 2017 had moved nowhere by then"
    );
}

#[test]
fn a_year_that_few_schools_told_is_not_what_a_forecast_is_tried_on() {
    let mut city = three(&[]);
    for school in &mut city.schools[1..] {
        school.retain(|(year, _), _| *year < 2018);
    }
    let tried: Vec<i32> =
        backtest(&city, &Experience::default(), 1).into_iter().map(|one| one.year).collect();
    assert_eq!(tried, [2016, 2017]);
}
