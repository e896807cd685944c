//! What is said of a city is true of it: each of these was said once, and was not.

use super::*;

fn changed(mut school: School, change: impl Fn(&mut Counts)) -> School {
    school.years.values_mut().for_each(change);
    school
}

#[test]
fn teachers_who_retire_are_of_all_the_citys_teachers() {
    let ageing = changed(steady("1"), |counts| {
        (counts.teachers, counts.near_retirement) = (Some(4), Some(3));
    });
    let city = City { schools: vec![ageing, steady("2"), steady("3")] };
    let found = found_in(&refs(&city), 2025);
    let told = found.iter().find_map(|one| match &one.bottleneck {
        Bottleneck::Retiring { retiring, teachers, .. } => Some((*retiring, *teachers)),
        _ => None,
    });
    assert_eq!(told, Some((3, 10)));
}

#[test]
fn a_school_with_few_hours_keeps_fewer_at_the_step_that_is_named() {
    let few = changed(steady("1"), |counts| counts.hours = [Some(1.0); 3]);
    let mut few = few;
    // All stay from grade 10 to 11, half of them from 11 to 12.
    few.years.insert(2025, Counts { hours: [Some(1.0); 3], ..year([25, 25, 10]) });
    let city = City { schools: vec![few, steady("2"), steady("3")] };
    let found = found_in(&refs(&city), 2025);
    let kept = found.iter().find_map(|one| match &one.bottleneck {
        Bottleneck::FewHours { kept, .. } => Some(kept.clone()),
        _ => None,
    });
    let kept = kept.expect("few hours");
    assert_eq!(kept.len(), 1, "at the first step it keeps more: {kept:?}");
    let (step, own, city) = kept[0];
    assert_eq!((step, own), (Step::Eleven, 500));
    assert!(city > own);
}

#[test]
fn classes_that_finish_anyway_are_not_what_may_end_next_year() {
    let small = school("1", &[(2025, year([20, 20, 4]))]);
    assert_eq!(alarms(&[&small], 2025), []);
}

#[test]
fn a_city_in_which_nobody_learns_five_units_has_a_bottleneck() {
    let none = |code: &str| {
        changed(steady(code), |counts| {
            counts.pupils.iter_mut().for_each(|tracks| tracks[0] = Some(0));
            counts.cohort = [Some(80); 3];
        })
    };
    let city = City { schools: vec![none("1"), none("2")] };
    let found = found_in(&refs(&city), 2025);
    assert_eq!(found[0].bottleneck, Bottleneck::NoTrack { cohort: 160, schools: 2 });
    let with_one = City { schools: vec![none("1"), steady("2")] };
    let found = found_in(&refs(&with_one), 2025);
    assert!(
        !found.iter().any(|one| matches!(one.bottleneck, Bottleneck::NoTrack { .. })),
        "one has"
    );
}

#[test]
fn an_additional_graduate_costs_what_the_same_schools_spent() {
    let growing = |code: &str| {
        let mut school = steady(code);
        school.years.get_mut(&2025).unwrap().graduates = Some(26);
        school
    };
    let silent = changed(growing("2"), |counts| counts.programme_cost = None);
    let additional = Measures::of(&[&growing("1"), &silent], 2025).additional.unwrap();
    assert_eq!((additional.graduates, additional.schools), (10, 1));
    assert_eq!(additional.each(), Some(4_000.0));

    // One school that counted long before the others does not leave them out.
    let mut early = growing("3");
    for at in 2015..2021 {
        early.years.insert(at, year([25, 20, 16]));
    }
    let additional =
        Measures::of(&[&growing("1"), &growing("2"), &early], 2025).additional.unwrap();
    assert_eq!((additional.since, additional.schools), (2021, 3));
}

#[test]
fn who_left_tells_who_stayed_where_nobody_counted_who_joined() {
    let mut one = steady("1");
    let counts = one.years.get_mut(&2025).unwrap();
    (counts.joiners, counts.leavers) = ([None; 2], [Some(9), Some(4)]);
    let measures = Measures::of(&[&one], 2025);
    assert_eq!(measures.retention[0].map(|ratio| ratio.part), Some(16.0), "of 25");
    assert_eq!(measures.retention[1].map(|ratio| ratio.part), Some(16.0), "of 20");
    let pupils = pipeline(&[&one], 2025);
    let joined = |grade| pupils.pupils(2025, grade).unwrap().joiners;
    assert_eq!((joined(Grade::Eleven), joined(Grade::Twelve)), (Some(4), Some(0)));
}

#[test]
fn the_share_that_stays_is_the_same_for_the_forecast_where_a_school_counted_no_joiners() {
    let silent = changed(steady("2"), |counts| counts.joiners = [None; 2]);
    let schools = [&steady("1"), &silent];
    let flow = Flow::all(&pipeline(&schools, 2025)).pop().unwrap();
    let kept = Measures::of(&schools, 2025).retention[1].unwrap();
    assert_eq!(f64::from(flow.stayed_in(Track::Five)), kept.part);
}
