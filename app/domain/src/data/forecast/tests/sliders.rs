//! What is supposed moves what it can act on, in its own direction, and nothing else.

use super::*;
use crate::data::forecast::what_if::QUICK;
use proptest::prelude::*;

/// The middle of what is supposed above what is foretold, year by year, as the page reckons it.
fn more(city: &Pipeline, what_if: &WhatIf) -> Vec<i64> {
    let (start, rates) = begun(city, &Experience::default()).expect("begun");
    let quick = |what_if: &WhatIf| foretell_by(&start, &rates, 3, what_if, QUICK);
    let base = foretell(city, &Experience::default(), 3, &WhatIf::default());
    let after = shifted(&base, &quick(&WhatIf::default()), &quick(what_if));
    after.iter().zip(&base).map(|(after, before)| after.expected - before.expected).collect()
}

fn cities() -> Vec<Pipeline> {
    let mut world =
        World { stays: 0.82, joins: 0.04, concentration: 55.0, chance: Pcg32::seed_from_u64(7) };
    [12, 25, 60, 300, 900].map(|size| world.city(size).until(2018)).into()
}

fn stays(place: usize, share: f64) -> WhatIf {
    let mut stays = [None; 2];
    stays[place] = Some(share);
    WhatIf { stays, ..WhatIf::default() }
}

#[test]
fn a_slider_leaves_the_years_it_cannot_act_on_as_they_were() {
    for city in cities() {
        for share in [0.4, 0.7, 0.83, 0.95, 1.0] {
            assert_eq!(more(&city, &stays(0, share))[0], 0, "grade 10 finishes in two years");
        }
        let joined = WhatIf { joiners: [40, 0], ..WhatIf::default() };
        assert_eq!(more(&city, &joined)[0], 0);
        for size in [1, 2, 6, 40] {
            let class = WhatIf { new_class: Some((2019, size)), ..WhatIf::default() };
            assert_eq!(more(&city, &class)[..2], [0, 0], "a class of grade 10 in 2019");
        }
    }
}

#[test]
fn keeping_a_point_more_never_foretells_one_fewer() {
    for city in cities() {
        for place in [0, 1] {
            let by_point: Vec<Vec<i64>> = (60..=100)
                .map(|point| more(&city, &stays(place, f64::from(point) / 100.0)))
                .collect();
            for (year, _) in by_point[0].iter().enumerate() {
                let rising: Vec<i64> = by_point.iter().map(|years| years[year]).collect();
                assert!(rising.is_sorted(), "grade {} in year {year}: {rising:?}", 10 + place);
            }
        }
    }
}

#[test]
fn a_class_of_two_brings_two_more_at_most_and_three_who_join_three() {
    for city in cities() {
        for size in 1..=8 {
            let class = WhatIf { new_class: Some((2019, size)), ..WhatIf::default() };
            let last = more(&city, &class)[2];
            assert!((0..=i64::from(size)).contains(&last), "{size}: {last}");
            for joiners in [[size, 0], [0, size]] {
                let joined = more(&city, &WhatIf { joiners, ..WhatIf::default() });
                // Who joined after grade 10 has joined by grade 12 as well.
                assert!(
                    joined.iter().all(|more| (0..=i64::from(size)).contains(more)),
                    "{size}: {joined:?}"
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_the_rates_a_share_above_the_learnt_one_takes_nobody_away(
        rates in proptest::array::uniform5(0.01..1.0_f64), learnt in 0.3..0.95_f64, wanted in 0.0..=1.0_f64,
    ) {
        let all: f64 = rates.iter().sum();
        let before = rates.map(|rate| rate / all);
        let mut after = before;
        stays(0, wanted).keep(Grade::Ten, learnt, &mut after);
        prop_assert!((after.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        prop_assert!((after[0] >= before[0]) == (wanted >= learnt) || (after[0] - before[0]).abs() < 1e-9);
        let mut other = before;
        stays(0, wanted).keep(Grade::Eleven, learnt, &mut other);
        prop_assert_eq!(other, before, "of the other step nothing is said");
    }
}
