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
fn a_difference_that_may_be_chance_comes_with_its_counts() {
    let beside = Comparison::of((Shown(17), Shown(14)), (Shown(900), Shown(1_040))).unwrap();
    assert_eq!((beside.standing, beside.before, beside.after), (Standing::Like, 17, 14));
    assert_eq!((beside.own_permille, beside.peer_permille), (-176, 156));
}

#[test]
fn of_two_equal_changes_neither_is_said_to_differ() {
    let like = |own, peers| Comparison::of(own, peers).map(|beside| beside.standing);
    let peers = (Shown(1_000), Shown(1_100));
    assert_eq!(like((Shown(50), Shown(55)), peers), Some(Standing::Equal));
    assert_eq!(like((Shown(50), Shown(56)), peers), Some(Standing::Like));
}

#[test]
fn a_city_whose_last_year_has_no_figure_is_not_told_of_an_earlier_year_alone() {
    let netivot = [(2017, Shown(12)), (2018, Missing)];
    assert_eq!(find(&netivot), Finding::OneYear { year: 2017, count: 12 });
    assert_eq!(unheard(&netivot), Some((2018, Missing)));
    assert_eq!(unheard(&[(2017, Shown(12)), (2018, Withheld)]), Some((2018, Withheld)));
    assert_eq!(unheard(&[(2017, Missing), (2018, Shown(12))]), None);
    assert_eq!(unheard(&[(2017, Missing)]), None, "that nothing is shown at all is a finding");
}

#[test]
fn a_share_that_is_not_known_is_not_said_to_be_no_smaller() {
    let own = levels(Shown(86), Missing, Missing);
    let schools = [levels(Shown(86), Missing, Missing)];
    let falls = |own, peers| HoldsBack::of(own, peers, &schools, fallen());
    let known = levels(Shown(20), Shown(30), Shown(50));
    assert!(matches!(falls(own, known), HoldsBack::Falling { share_is_known: false, .. }));
    assert!(matches!(falls(known, known), HoldsBack::Falling { share_is_known: true, .. }));
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
    assert!(matches!(
        HoldsBack::of(own, peers, &schools[1..], fallen()),
        HoldsBack::Falling { .. }
    ));
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
