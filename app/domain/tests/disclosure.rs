//! The disclosure guard against attackers who know the sums, the method and that counts are whole and not negative.
//! They share no code with the guard: one tries every table, one computes ranks modulo a prime.

use hamsa_domain::disclosure::{Cell, Place, Release, Table, table};
use proptest::collection::vec;
use proptest::prelude::*;

/// What an attacker sees: the cells, and per sum the place of its total and those of its parts.
#[derive(Debug)]
struct Published {
    counts: Vec<Option<i64>>,
    cells: Vec<Cell>,
    sums: Vec<(usize, Vec<usize>)>,
}

/// Leaves, and totals over groups of them, released at `threshold`.
fn publish(leaves: &[Option<i64>], groups: &[Vec<usize>], threshold: i64) -> Published {
    let mut release = Release::new();
    let places: Vec<Place> = leaves.iter().map(|count| release.add(*count)).collect();
    let mut counts = leaves.to_vec();
    let mut sums = Vec::new();
    for group in groups {
        let known: Vec<i64> = group.iter().filter_map(|leaf| leaves[*leaf]).collect();
        let count = if known.is_empty() { None } else { Some(known.iter().sum()) };
        let total = release.add(count);
        release.sum(total, group.iter().map(|leaf| places[*leaf]));
        sums.push((counts.len(), group.clone()));
        counts.push(count);
    }
    Published { counts, cells: release.release(threshold).into_cells(), sums }
}

fn row_and_column_groups(rows: usize, columns: usize) -> Vec<Vec<usize>> {
    let row = |row: usize| (0..columns).map(|column| row * columns + column).collect();
    let column = |column: usize| (0..rows).map(|row| row * columns + column).collect();
    (0..rows)
        .map(row)
        .chain((0..columns).map(column))
        .chain([(0..rows * columns).collect()])
        .collect()
}

/// Tries every value up to `most` for each withheld leaf, and notes what each withheld cell can be.
struct Enumeration<'a> {
    published: &'a Published,
    most: i64,
    values: Vec<i64>,
    lowest: Vec<i64>,
    highest: Vec<i64>,
}

impl<'a> Enumeration<'a> {
    fn run(published: &'a Published, leaves: usize, most: i64) -> Self {
        let cells = published.cells.len();
        let values = vec![0; cells];
        let mut all = Self {
            published,
            most,
            values,
            lowest: vec![i64::MAX; cells],
            highest: vec![-1; cells],
        };
        all.choose(0, leaves);
        all
    }

    fn choose(&mut self, leaf: usize, leaves: usize) {
        if self.contradicts(leaf, leaves) {
            return;
        }
        if leaf == leaves {
            for (total, parts) in &self.published.sums {
                self.values[*total] = parts.iter().map(|part| self.values[*part]).sum();
            }
            for (place, value) in self.values.iter().enumerate() {
                self.lowest[place] = self.lowest[place].min(*value);
                self.highest[place] = self.highest[place].max(*value);
            }
            return;
        }
        match self.published.cells[leaf] {
            Cell::Shown(count) => {
                self.values[leaf] = count;
                self.choose(leaf + 1, leaves);
            }
            Cell::Missing => self.choose(leaf + 1, leaves),
            Cell::Withheld => {
                for value in 0..=self.most {
                    self.values[leaf] = value;
                    self.choose(leaf + 1, leaves);
                }
                self.values[leaf] = 0;
            }
        }
    }

    fn contradicts(&self, chosen: usize, leaves: usize) -> bool {
        self.published.sums.iter().any(|(total, parts)| {
            let Cell::Shown(shown) = self.published.cells[*total] else { return false };
            let so_far: i64 =
                parts.iter().filter(|part| **part < chosen).map(|part| self.values[*part]).sum();
            let complete = chosen == leaves || parts.iter().all(|part| *part < chosen);
            so_far > shown || (complete && so_far != shown)
        })
    }
}

fn assert_nothing_is_pinned(
    published: &Published,
    leaves: usize,
    threshold: i64,
) -> Result<(), TestCaseError> {
    let largest = published.counts[..leaves].iter().flatten().max().copied().unwrap_or(0);
    // Where one count rises to the threshold, another may have to rise by several times as much.
    let found = Enumeration::run(published, leaves, largest + 4 * threshold);
    for (place, cell) in published.cells.iter().enumerate() {
        let Some(count) = published.counts[place] else {
            prop_assert_eq!(*cell, Cell::Missing);
            continue;
        };
        match cell {
            Cell::Shown(shown) => prop_assert!(*shown == count && count >= threshold),
            Cell::Missing => prop_assert!(false, "a known count went missing"),
            Cell::Withheld => {
                prop_assert!(
                    found.lowest[place] < found.highest[place],
                    "place {} is pinned: {:?}",
                    place,
                    published
                );
                let proven_small = count < threshold && found.highest[place] < threshold;
                prop_assert!(!proven_small, "place {} is proven small: {:?}", place, published);
            }
        }
    }
    Ok(())
}

const PRIME: i128 = 2_147_483_647;

/// Rank modulo a prime: a withheld cell is determined if demanding its value adds no rank to the sums.
fn rank(mut rows: Vec<Vec<i128>>) -> usize {
    let mut rank = 0;
    for column in 0..rows.first().map_or(0, Vec::len) {
        let Some(pivot) = (rank..rows.len()).find(|row| rows[*row][column] != 0) else { continue };
        rows.swap(rank, pivot);
        let inverse = power(rows[rank][column], PRIME - 2);
        let lead = rows[rank].clone();
        for row in rows.iter_mut().skip(rank + 1).filter(|row| row[column] != 0) {
            let factor = row[column] * inverse % PRIME;
            for (value, other) in row.iter_mut().zip(&lead) {
                *value = (*value - factor * other % PRIME + PRIME) % PRIME;
            }
        }
        rank += 1;
    }
    rank
}

fn power(base: i128, exponent: i128) -> i128 {
    if exponent == 0 {
        return 1;
    }
    let half = power(base * base % PRIME, exponent / 2);
    if exponent % 2 == 1 { half * base % PRIME } else { half }
}

fn assert_nothing_is_determined(published: &Published) -> Result<(), TestCaseError> {
    let withheld: Vec<usize> =
        (0..published.cells.len()).filter(|place| published.cells[*place].is_withheld()).collect();
    let row_of = |(total, parts): &(usize, Vec<usize>)| {
        let factor = |place: &usize| {
            i128::from(parts.contains(place)) + i128::from(place == total) * (PRIME - 1)
        };
        withheld.iter().map(factor).collect::<Vec<i128>>()
    };
    let known_total = |sum: &&(usize, Vec<usize>)| published.counts[sum.0].is_some();
    let system: Vec<Vec<i128>> = published.sums.iter().filter(known_total).map(row_of).collect();
    let own = rank(system.clone());
    for (at, place) in withheld.iter().enumerate() {
        let mut demanded = system.clone();
        demanded.push((0..withheld.len()).map(|other| i128::from(other == at)).collect());
        prop_assert!(rank(demanded) > own, "place {} is determined: {:?}", place, published);
    }
    Ok(())
}

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
        assert_nothing_is_determined(&publish(&leaves, &row_and_column_groups(12, 3), 11))?;
    }

    #[test]
    fn whoever_solves_overlapping_sums_determines_no_withheld_count(
        leaves in counts(40, 12), groups in groups(12)
    ) {
        assert_nothing_is_determined(&publish(&leaves, &groups, 11))?;
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
        assert_nothing_is_determined(&strict)?;
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
    let shown = table(&known(&[[7, 30, 40], [12, 50, 60], [20, 31, 80]]), 11);
    assert_eq!(
        shown.rows,
        [
            vec![Withheld, Withheld, Shown(40)],
            vec![Withheld, Withheld, Shown(60)],
            vec![Shown(20), Shown(31), Shown(80)],
        ]
    );
    assert_eq!(shown.row_totals, [Shown(77), Shown(122), Shown(131)]);
    assert_eq!(shown.column_totals, [Shown(39), Shown(111), Shown(180)]);
    assert_eq!(shown.total, Shown(330));
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
    let parts = [3, 4, 30, 50].map(|count| release.add(Some(count)));
    let total = release.add(Some(87));
    release.sum(total, parts);
    assert_eq!(release.release(11).cells(), [Withheld, Withheld, Withheld, Shown(50), Shown(87)]);
}

#[test]
fn a_school_that_has_no_number_is_not_revealed_by_a_total_from_elsewhere() {
    let mut release = Release::new();
    let parts = [Some(20), Some(30), None].map(|count| release.add(count));
    let total = release.add(Some(55));
    release.sum(total, parts);
    let released = release.release(11);
    assert_eq!(parts.map(|part| released[part]), [Withheld, Shown(30), Missing]);
    assert_eq!(released[total], Shown(55));
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
    let cities = [40, 60].map(|count| release.add(Some(count)));
    let network = release.add(Some(109));
    release.sum(network, [small_city, cities[0], cities[1]]);
    let released = release.release(11);
    assert_eq!(cities.map(|city| released[city]), [Withheld, Shown(60)]);
    assert_eq!((released[small_city], released[network]), (Withheld, Shown(109)));
}
