//! A goal that a mayor sets: how many five-unit examinees, by which graduation year.

use crate::data::sheet::whole_number;
use crate::people::credentials::all_or_faults;
use crate::refusal::{Fault, Refusal};

/// How far ahead a goal may lie, in years.
pub const FARTHEST: i32 = 15;
/// How far back a goal may lie, in years.
pub const LONGEST_PAST: i32 = 10;
/// The most examinees a goal may name: more than any city has pupils in a year.
pub const MOST: i64 = 100_000;

/// Reads a goal as it was typed: a graduation year from [`LONGEST_PAST`] years before `this_year`, the
/// calendar year now, to [`FARTHEST`] years after it, and a count from one to [`MOST`]. Years already past
/// are taken because figures come out late: a goal for a year that no figure is known of yet may be one.
pub fn read(year: &str, target: &str, this_year: i32) -> Result<(i32, i64), Refusal> {
    let earliest = i64::from(this_year - LONGEST_PAST);
    let latest = i64::from(this_year + FARTHEST);
    let year = whole_number(year)
        .filter(|year| (earliest..=latest).contains(year))
        .and_then(|year| i32::try_from(year).ok())
        .ok_or_else(|| Fault::new("year", "cities-fault-goal-year"));
    let target = whole_number(target)
        .filter(|target| (1..=MOST).contains(target))
        .ok_or_else(|| Fault::new("target", "cities-fault-goal-target"));
    all_or_faults(year, target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_read_as_people_type_numbers() {
        assert_eq!(read("2029", "1,200", 2026), Ok((2029, 1_200)));
        assert_eq!(read("٢٠٢٩", "٤٥٠", 2026), Ok((2029, 450)));
    }

    #[test]
    fn a_goal_says_everything_that_is_wrong_with_it() {
        let Err(Refusal::Invalid(faults)) = read("1990", "כ-30", 2026) else {
            panic!("two faults were expected");
        };
        assert_eq!(faults.len(), 2);
        assert!(read("2029", "0", 2026).is_err());
    }
}
