use super::*;
use Cell::{Missing, Shown, Withheld};

fn levels(five: Cell, four: Cell, three: Cell) -> Levels {
    Levels { five, four, three }
}

fn fallen() -> Finding {
    find(&[(2018, Shown(86)), (2017, Shown(99))])
}

#[test]
fn a_mayor_reads_what_happened_in_the_last_two_years() {
    let sheva = [(2016, Shown(260)), (2017, Shown(272)), (2018, Shown(329)), (2015, Shown(400))];
    let rose = Change { by: 69, from_year: 2016, to_year: 2018, count: 329 };
    assert_eq!(find(&sheva), Finding::Rose(rose));
    let fell = Change { by: 13, from_year: 2017, to_year: 2018, count: 86 };
    assert_eq!(fallen(), Finding::Fell(fell));
    let steady = Change { by: 0, from_year: 2016, to_year: 2020, count: 50 };
    assert_eq!(find(&[(2016, Shown(50)), (2020, Shown(50))]), Finding::Steady(steady));
}

#[test]
fn a_year_is_not_compared_across_a_break() {
    let alone = Finding::OneYear { year: 2024, count: 200 };
    assert_eq!(find(&[(2023, Shown(150)), (2024, Shown(200))]), alone);
}

#[test]
fn what_is_withheld_and_what_is_missing_are_told_apart() {
    assert_eq!(find(&[(2017, Missing)]), Finding::NoData);
    assert_eq!(find(&[]), Finding::NoData);
    assert_eq!(find(&[(2017, Missing), (2018, Withheld)]), Finding::Withheld);
    let one = Finding::OneYear { year: 2017, count: 12 };
    assert_eq!(find(&[(2017, Shown(12)), (2018, Withheld)]), one);
}

#[test]
fn a_goal_says_how_many_more_each_year_it_takes() {
    let goal = Goal { year: 2021, target: 369 };
    let counts = [(2018, Shown(329)), (2017, Shown(272)), (2022, Shown(500))];
    let trend = |low, high| Trend {
        year: 2021,
        expected: low,
        low,
        high,
        naive: 329,
        years_used: vec![2017, 2018],
        broken_in: None,
        knowledge: crate::data::trend::Knowledge::TwoYears,
    };
    for (trend, outlook) in [
        (None, Outlook::Unknown),
        (Some(trend(369, 500)), Outlook::Likely),
        (Some(trend(300, 369)), Outlook::Open),
        (Some(trend(300, 368)), Outlook::Unlikely),
        (Some(Trend { year: 2020, ..trend(300, 368) }), Outlook::Unknown),
    ] {
        let within = GoalStanding::Within { goal, missing: 40, needed_per_year: 14, outlook };
        assert_eq!(GoalStanding::of(Some(goal), &counts, trend.as_ref()), within);
    }
}

#[test]
fn a_goal_is_reached_missed_or_unknown() {
    let counts = [(2017, Shown(272)), (2018, Shown(329)), (2019, Withheld)];
    let standing = |year, target| GoalStanding::of(Some(Goal { year, target }), &counts, None);
    let reached = Goal { year: 2030, target: 329 };
    assert_eq!(standing(2030, 329), GoalStanding::Reached { goal: reached, count: 329 });
    let missed = Goal { year: 2018, target: 330 };
    assert_eq!(standing(2018, 330), GoalStanding::Missed { goal: missed, missing: 1 });
    assert_eq!(standing(2016, 5), GoalStanding::Unknown(Goal { year: 2016, target: 5 }));
    assert_eq!(GoalStanding::of(None, &counts, None), GoalStanding::NotSet);
}

#[test]
fn a_city_stands_out_only_beyond_the_noise_of_counting() {
    let country = (Shown(14_713), Shown(16_897));
    let beside = |before, after| Comparison::of((Shown(before), Shown(after)), country).unwrap();
    assert_eq!(beside(272, 329).standing, Standing::Like);
    assert_eq!(beside(99, 86).standing, Standing::Below);
    assert_eq!(beside(99, 150).standing, Standing::Above);
    let own = (beside(272, 329).own_permille, beside(272, 329).peer_permille);
    assert_eq!(own, (210, 148));
    assert_eq!(Comparison::of((Shown(99), Withheld), country), None);
    assert_eq!(Comparison::of((Shown(0), Shown(5)), country), None);
}

#[test]
fn a_share_below_the_peers_is_named_first_and_with_its_pupils() {
    let own = levels(Shown(60), Shown(140), Shown(300));
    let peers = levels(Shown(2_000), Shown(3_000), Shown(5_000));
    let schools = [levels(Missing, Shown(20), Shown(40))];
    let named = HoldsBack::ShareBelowPeers {
        missing_pupils: 40,
        own_share_permille: 120,
        peer_share_permille: 200,
    };
    assert_eq!(HoldsBack::of(own, peers, &schools, fallen()), named);
}

#[test]
fn schools_without_five_units_are_named_where_the_share_is_no_smaller() {
    let own = levels(Shown(99), Shown(140), Shown(261));
    let peers = levels(Shown(2_000), Shown(3_000), Shown(5_000));
    let schools = [
        levels(Missing, Shown(20), Shown(40)),
        levels(Withheld, Shown(20), Missing),
        levels(Shown(30), Missing, Missing),
        levels(Missing, Missing, Missing),
    ];
    let named = HoldsBack::SchoolsWithout { count: 1, of: 3 };
    assert_eq!(HoldsBack::of(own, peers, &schools, fallen()), named);
    assert!(matches!(HoldsBack::of(own, peers, &schools[1..], fallen()), HoldsBack::Falling(_)));
}

#[test]
fn nothing_is_said_to_be_wrong_only_where_all_could_be_judged() {
    let own = levels(Shown(120), Shown(140), Shown(240));
    let peers = levels(Shown(2_000), Shown(3_000), Shown(5_000));
    let schools = [levels(Shown(120), Shown(140), Shown(240))];
    let rose = find(&[(2017, Shown(100)), (2018, Shown(120))]);
    let judge = |own, schools, finding| HoldsBack::of(own, peers, schools, finding);
    assert_eq!(judge(own, &schools, rose), HoldsBack::Nothing);
    assert_eq!(judge(own, &[], rose), HoldsBack::Unknown);
    assert_eq!(judge(own, &schools, Finding::NoData), HoldsBack::Unknown);
    assert_eq!(judge(Levels { three: Withheld, ..own }, &schools, rose), HoldsBack::Unknown);
}
