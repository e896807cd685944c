//! The disclosure guard: what its attackers do not learn, alone and through the panorama, and what is shown and
//! withheld in named cases.

#[path = "disclosure/attackers.rs"]
mod attackers;
#[path = "disclosure/panorama.rs"]
mod panorama;

use attackers::{
    Published, assert_nothing_is_determined, assert_nothing_is_pinned, publish,
    row_and_column_groups,
};
use hamsa_domain::disclosure::{Cell, Place, Release, Table, table};
use proptest::collection::vec;
use proptest::prelude::*;

fn counts(
    most: i64,
    length: impl Into<proptest::collection::SizeRange>,
) -> impl Strategy<Value = Vec<Option<i64>>> {
    vec(prop_oneof![1 => Just(None), 9 => (0..=most).prop_map(Some)], length)
}

fn groups(leaves: usize) -> impl Strategy<Value = Vec<Vec<usize>>> {
    vec(proptest::sample::subsequence((0..leaves).collect::<Vec<_>>(), 1..=leaves), 1..5)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whoever_tries_every_small_table_pins_no_withheld_count(leaves in counts(6, 6)) {
        let published = publish(&leaves, &row_and_column_groups(2, 3), 3);
        assert_nothing_is_pinned(&published, 6, 3)?;
    }

    #[test]
    fn whoever_tries_everything_over_overlapping_sums_pins_no_withheld_count(
        leaves in counts(6, 5), groups in groups(5)
    ) {
        let published = publish(&leaves, &groups, 3);
        assert_nothing_is_pinned(&published, 5, 3)?;
    }

    #[test]
    fn whoever_solves_the_sums_of_a_city_determines_no_withheld_count(leaves in counts(40, 36)) {
        assert_nothing_is_determined(&publish(&leaves, &row_and_column_groups(12, 3), 11), 36)?;
    }

    #[test]
    fn whoever_solves_overlapping_sums_determines_no_withheld_count(
        leaves in counts(40, 12), groups in groups(12)
    ) {
        assert_nothing_is_determined(&publish(&leaves, &groups, 11), 12)?;
    }

    #[test]
    fn every_count_below_the_threshold_is_withheld_and_no_other_without_need(
        leaves in counts(60, 12), threshold in 1_i64..30
    ) {
        let published = publish(&leaves, &row_and_column_groups(4, 3), threshold);
        let small = |count: &Option<i64>| count.is_some_and(|count| count < threshold);
        for (count, cell) in published.counts.iter().zip(&published.cells) {
            prop_assert_eq!(*cell == Cell::Missing, count.is_none());
            prop_assert!(!small(count) || cell.is_withheld());
        }
        if !published.counts.iter().any(small) {
            prop_assert!(!published.cells.iter().any(|cell| cell.is_withheld()));
        }
    }

    #[test]
    fn a_city_sees_all_of_its_own(leaves in counts(9, 12)) {
        let published = publish(&leaves, &row_and_column_groups(4, 3), 0);
        for (count, cell) in published.counts.iter().zip(&published.cells) {
            prop_assert_eq!(cell.shown(), *count);
        }
    }

    #[test]
    fn what_was_released_may_be_released_again_as_it_is(leaves in counts(30, 12)) {
        let groups = row_and_column_groups(4, 3);
        let first = publish(&leaves, &groups, 11);
        let mut again = Release::new();
        let places: Vec<Place> = first.cells.iter().map(|cell| again.add(cell.shown())).collect();
        for (total, parts) in &first.sums {
            again.sum(places[*total], parts.iter().map(|part| places[*part]));
        }
        for (before, after) in first.cells.iter().zip(again.release(11).cells()) {
            prop_assert_eq!(before.shown(), after.shown());
        }
    }

    #[test]
    fn what_is_too_small_for_one_audience_is_withheld_from_every_stricter_one(
        leaves in counts(40, 12), loose in 1_i64..20, more in 1_i64..20
    ) {
        let groups = row_and_column_groups(4, 3);
        let strict = publish(&leaves, &groups, loose + more);
        for (count, cell) in strict.counts.iter().zip(&strict.cells) {
            prop_assert!(count.is_none_or(|count| count >= loose) || cell.is_withheld());
        }
        assert_nothing_is_determined(&strict, 12)?;
        let shown = |published: &Published| published.cells.iter().flat_map(|cell| cell.shown()).min();
        prop_assert!(shown(&strict).is_none_or(|least| least >= loose + more));
    }

    #[test]
    fn no_input_makes_the_guard_panic(
        leaves in vec(any::<Option<i64>>(), 0..8),
        sums in vec((0_usize..8, vec(0_usize..8, 0..5)), 0..6),
        threshold: i64
    ) {
        let mut release = Release::new();
        let places: Vec<Place> = leaves.iter().map(|count| release.add(*count)).collect();
        for (total, parts) in sums.iter().filter(|(total, _)| *total < places.len()) {
            release.sum(places[*total], parts.iter().filter_map(|part| places.get(*part).copied()));
        }
        let released = release.release(threshold);
        for (count, cell) in leaves.iter().zip(released.cells()) {
            prop_assert!(threshold <= 0 || count.is_none_or(|count| count >= threshold) || cell.is_withheld());
        }
    }
}

fn known(rows: &[[i64; 3]]) -> Vec<Vec<Option<i64>>> {
    rows.iter().map(|row| row.iter().copied().map(Some).collect()).collect()
}

use Cell::{Missing, Shown, Withheld};

#[test]
fn a_small_class_is_not_given_away_by_the_schools_total() {
    let shown = table(&known(&[[7, 30, 40], [12, 50, 60], [20, 31, 80], [25, 35, 90]]), 11);
    assert_eq!(shown.rows[..3], vec![vec![Withheld; 3]; 3]);
    assert_eq!(shown.rows[3], [Shown(25), Shown(35), Shown(90)]);
    assert_eq!(shown.row_totals, [Shown(77), Shown(122), Shown(131), Shown(150)]);
    assert_eq!(shown.column_totals, [Shown(64), Shown(146), Shown(270)]);
    assert_eq!(shown.total, Shown(480));
}

#[test]
fn where_nothing_is_small_everything_is_shown() {
    let shown = table(&known(&[[11, 30, 40], [12, 50, 60]]), 11);
    assert!(shown.rows.iter().flatten().all(|cell| cell.shown().is_some()));
    assert_eq!(shown.total, Shown(203));
}

#[test]
fn a_city_without_any_examinee_shows_no_zero_to_the_public() {
    let shown = table(&known(&[[0, 0, 0], [0, 0, 0]]), 11);
    assert!(shown.rows.iter().flatten().chain([&shown.total]).all(|cell| cell.is_withheld()));
}

#[test]
fn small_classes_that_add_up_to_a_small_number_take_another_with_them() {
    let mut release = Release::new();
    let parts = [3, 4, 30, 50, 70].map(|count| release.add(Some(count)));
    let total = release.add(Some(157));
    release.sum(total, parts);
    // Whoever knows the 30 would otherwise know that the rest are small.
    assert_eq!(
        release.release(11).cells(),
        [Withheld, Withheld, Withheld, Withheld, Shown(70), Shown(157)]
    );
}

#[test]
fn a_school_that_has_no_number_is_not_revealed_by_a_total_from_elsewhere() {
    let mut release = Release::new();
    let parts = [Some(20), Some(30), Some(40), None].map(|count| release.add(count));
    let total = release.add(Some(95));
    release.sum(total, parts);
    let released = release.release(11);
    assert_eq!(parts.map(|part| released[part]), [Withheld, Withheld, Shown(40), Missing]);
    assert_eq!(released[total], Shown(95));
}

#[test]
fn a_total_over_schools_of_which_some_have_no_number_is_shown() {
    let shown = table(&[vec![Some(20), None], vec![Some(30), None]], 11);
    assert_eq!(shown.rows, [vec![Shown(20), Missing], vec![Shown(30), Missing]]);
    assert_eq!((shown.column_totals, shown.total), (vec![Shown(50), Missing], Shown(50)));
}

#[test]
fn a_table_of_nothing_is_a_table() {
    let empty = Table { rows: vec![], row_totals: vec![], column_totals: vec![], total: Missing };
    assert_eq!(table(&[], 11), empty);
}

#[test]
fn a_withheld_total_does_not_leave_its_cities_total_to_be_subtracted_from_the_networks() {
    let mut release = Release::new();
    let schools = [4, 5].map(|count| release.add(Some(count)));
    let small_city = release.add(Some(9));
    release.sum(small_city, schools);
    let cities = [40, 60, 80].map(|count| release.add(Some(count)));
    let network = release.add(Some(189));
    release.sum(network, [small_city, cities[0], cities[1], cities[2]]);
    let released = release.release(11);
    assert_eq!(cities.map(|city| released[city]), [Withheld, Withheld, Shown(80)]);
    assert_eq!((released[small_city], released[network]), (Withheld, Shown(189)));
}

/// One sum over all `counts`: the cells of its parts, then of its total.
fn one_sum(counts: &[i64]) -> Vec<Cell> {
    let mut release = Release::new();
    let parts: Vec<Place> = counts.iter().map(|count| release.add(Some(*count))).collect();
    let total = release.add(Some(counts.iter().sum()));
    release.sum(total, parts);
    release.release(11).into_cells()
}

#[test]
fn a_mayor_who_knows_her_five_does_not_learn_the_seven_of_the_other_city_in_her_cluster() {
    assert_eq!(one_sum(&[5, 7]), [Withheld, Withheld, Withheld]);
    assert_eq!(one_sum(&[5, 7, 30]), [Withheld, Withheld, Withheld, Shown(42)]);
}

#[test]
fn whoever_knows_the_largest_withheld_count_does_not_learn_that_the_others_are_small() {
    assert_eq!(one_sum(&[3, 4, 30]), [Withheld; 4]);
    assert_eq!(one_sum(&[5, 7, 30, 50])[3..], [Shown(50), Shown(92)]);
}

#[test]
fn the_parts_of_a_total_go_before_the_total() {
    assert_eq!(one_sum(&[41, 52, 7]), [Withheld, Withheld, Withheld, Shown(100)]);
}

#[test]
fn a_city_that_is_large_and_alone_in_its_cluster_is_shown_at_the_expense_of_the_countrys_total() {
    let mut release = Release::new();
    let cities = [100, 26, 9].map(|count| (count, release.add(Some(count))));
    let mut total_of = |parts: &[(i64, Place)]| {
        let total = release.add(Some(parts.iter().map(|(count, _)| count).sum()));
        release.sum(total, parts.iter().map(|(_, place)| *place));
        total
    };
    let clusters = cities.map(|city| total_of(&[city]));
    let (members, country) = (total_of(&cities), total_of(&cities));
    let released = release.release(11);
    assert_eq!(cities.map(|(_, city)| released[city]), [Shown(100), Withheld, Withheld]);
    assert_eq!(clusters.map(|cluster| released[cluster]), [Shown(100), Withheld, Withheld]);
    assert_eq!([released[members], released[country]], [Withheld; 2]);
}

#[test]
fn a_mayor_knows_the_schools_of_her_city_and_learns_nothing_of_another_city() {
    let mut release = Release::new();
    let mut city = |counts: [i64; 2]| {
        let schools = counts.map(|count| release.add(Some(count)));
        let total = release.add(Some(counts.iter().sum()));
        release.sum(total, schools);
        total
    };
    let cities = [city([4, 5]), city([3, 40]), city([30, 50]), city([60, 70])];
    let network = release.add(Some(262));
    release.sum(network, cities);
    let released = release.release(11);
    assert_eq!(cities.map(|city| released[city]), [Withheld, Withheld, Withheld, Shown(130)]);
    assert_eq!(released[network], Shown(262));
}
