//! Schools that were silent for a year, opened or closed: the city is told without them, and says so.

use super::*;

fn without(mut school: School, silent: &[i32]) -> School {
    school.years.retain(|year, _| !silent.contains(year));
    school
}

fn five() -> Vec<School> {
    ["1", "2", "3", "4", "5"].map(steady).into()
}

#[test]
fn one_school_that_was_silent_for_a_year_does_not_erase_the_citys_history() {
    let mut schools = five();
    schools[4] = without(steady("5"), &[2023]);
    let city = City { schools };
    let whole = pipeline(&city.panel(2025), 2025);
    let told: Vec<u32> = (2021..=2025)
        .filter_map(|at| Some(whole.pupils(at, Grade::Twelve)?.of(Track::Five)))
        .collect();
    assert_eq!(told, [80, 80, 64, 80, 80]);
    assert_eq!(city.gaps(2025), [Gap { school: SchoolCode::new("5"), years: vec![2023] }]);
    assert_eq!(way(&whole, 2025).schools, 4, "of the cohort of 2023 it told nothing");
    let measures = Measures::of(&city.panel(2025), 2025);
    assert_eq!(
        (measures.five[2], measures.through.map(|ratio| ratio.permille())),
        (Some(80), Some(640))
    );
}

#[test]
fn a_city_whose_schools_have_become_fewer_does_not_stand_still() {
    let mut schools = five();
    for school in &mut schools[3..] {
        *school = without(school.clone(), &[2024, 2025]);
    }
    let city = City { schools };
    assert_eq!(city.last_year(), Some(2025), "three of five");
    assert_eq!((city.panel(2025).len(), city.waited_for(2025)), (3, 5));
    let missing: Vec<_> = city.gaps(2025).into_iter().map(|gap| (gap.school, gap.years)).collect();
    assert_eq!(
        missing,
        [(SchoolCode::new("4"), vec![2024, 2025]), (SchoolCode::new("5"), vec![2024, 2025])]
    );
}

#[test]
fn a_city_does_not_rest_on_the_one_school_that_told_last() {
    let mut schools = five();
    for school in &mut schools[1..] {
        *school = without(school.clone(), &[2025]);
    }
    assert_eq!(City { schools }.last_year(), Some(2024));

    // Nor on the one that told the year before.
    let mut schools = five();
    for school in &mut schools[1..] {
        *school = without(school.clone(), &[2024]);
    }
    let city = City { schools };
    assert_eq!((city.last_year(), city.panel(2025).len()), (Some(2025), 5));
    assert_eq!(Measures::of(&city.panel(2025), 2025).five[2], Some(80));
}

#[test]
fn a_school_that_closed_is_not_waited_for() {
    let mut schools = five();
    schools[4] = without(steady("5"), &[2024, 2025]);
    schools[4].closed.insert(2024);
    let city = City { schools };
    assert_eq!((city.panel(2025).len(), city.waited_for(2025)), (4, 4));
    assert_eq!(city.gaps(2025), []);
    let mut opened = five();
    opened[4] = without(steady("5"), &[2021, 2022, 2023, 2024]);
    let city = City { schools: opened };
    assert_eq!(city.panel(2025).len(), 5, "one that opened this year is part of it");
    assert_eq!(city.gaps(2025)[0].years, [2021, 2022, 2023, 2024]);
}

#[test]
fn a_school_that_told_only_a_part_raises_its_alarm_all_the_same() {
    let mut partial = steady("1");
    partial.years.retain(|year, _| *year == 2025);
    let counts = partial.years.get_mut(&2025).unwrap();
    (counts.pupils[2][0], counts.pupils[0][0]) = (None, Some(5));
    let mut schools = vec![partial];
    schools.push(steady("2"));
    let city = City { schools };
    assert_eq!(city.panel(2025).len(), 1);
    let alarms = alarms(&city.answered(2025), 2025);
    assert!(
        alarms
            .iter()
            .any(|alarm| matches!(alarm, Alarm::TooSmall { school, .. } if school.as_str() == "1")),
        "{alarms:?}"
    );
}

#[test]
fn what_one_school_has_not_told_apart_is_not_called_four_units() {
    let mut rough = steady("2");
    for counts in rough.years.values_mut() {
        counts.pupils.iter_mut().for_each(|tracks| *tracks = [tracks[0], None, None]);
    }
    let told = |schools: &[&School]| way(&pipeline(schools, 2025), 2025);
    assert!(!told(&[&steady("1")]).is_rough);
    let both = told(&[&steady("1"), &rough]);
    assert!(both.is_rough);
    let lower = [Some(Track::Three), Some(Track::None)];
    assert!(both.passages.iter().all(|one| !lower.contains(&one.to)), "{both:?}");
}
