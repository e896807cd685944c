//! What may be said of the schools of one city, beside their sum.

use crate::disclosure::{Cell, Release};

/// Whether the sum of the schools is withheld where it is told besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subtotal {
    /// It may be seen, or there is none.
    Open,
    /// It is withheld: then every school is.
    Withheld,
}

/// The cells of a city's schools in one indicator and year, in the order of `counts`. They are guarded together
/// with their sum, which readers see elsewhere.
pub fn schools(counts: &[i64], sum: Subtotal, threshold: i64) -> Vec<Cell> {
    let mut release = Release::new();
    let parts: Vec<_> = counts.iter().map(|count| release.add(Some(*count))).collect();
    let all = counts.iter().fold(0_i64, |sum, count| sum.saturating_add(*count));
    let total = release.add((!counts.is_empty()).then_some(all));
    release.sum(total, parts.iter().copied());
    let released = release.release(threshold);
    let is_hidden = sum == Subtotal::Withheld || released[total].is_withheld();
    let cell = |part| if is_hidden { Cell::Withheld } else { released[part] };
    parts.into_iter().map(cell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_small_school_hides_enough_others_that_the_sum_does_not_give_it_away() {
        let cells = schools(&[7, 30, 40, 50], Subtotal::Open, 11);
        assert!(cells[0].is_withheld());
        assert!(cells.iter().filter(|cell| cell.is_withheld()).count() >= 3, "{cells:?}");
    }

    #[test]
    fn where_the_sum_is_withheld_no_school_is_shown() {
        let cells = schools(&[30, 40], Subtotal::Withheld, 11);
        assert!(cells.iter().all(|cell| cell.is_withheld()));
        assert_eq!(schools(&[], Subtotal::Open, 11), []);
    }

    #[test]
    fn who_sees_the_whole_city_sees_every_school() {
        assert_eq!(schools(&[7, 30], Subtotal::Open, 0), [Cell::Shown(7), Cell::Shown(30)]);
    }
}
