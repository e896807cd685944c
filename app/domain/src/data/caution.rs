//! What is unusual about a file beside what is known: said before it is applied, since whatever a file
//! brings stands on every page the moment after.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Up to so many schools that are not known nobody is warned: a few open every year.
const FEW_SCHOOLS: u64 = 10;

/// One thing to look at before a file is applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Caution {
    /// A year that is not known, between or before those that are.
    NewYear {
        /// The year.
        year: i32,
    },
    /// A year later than every known one: all pages will show it as the last.
    LatestYear {
        /// The year.
        year: i32,
    },
    /// Less than half as many figures of a year as of the one before it.
    FewFigures {
        /// The year.
        year: i32,
        /// How many figures the file has of it.
        figures: i64,
        /// The known year beside it.
        beside: i32,
        /// How many figures are known of that.
        usual: i64,
    },
    /// More than twice as many figures of a year as of the one before it.
    ManyFigures {
        /// The year.
        year: i32,
        /// How many figures the file has of it.
        figures: i64,
        /// The known year beside it.
        beside: i32,
        /// How many figures are known of that.
        usual: i64,
    },
    /// More than a few schools that are not known.
    UnknownSchools {
        /// How many.
        schools: u64,
    },
}

impl Caution {
    /// The word used in message keys.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NewYear { .. } => "new-year",
            Self::LatestYear { .. } => "latest-year",
            Self::FewFigures { .. } => "few-figures",
            Self::ManyFigures { .. } => "many-figures",
            Self::UnknownSchools { .. } => "unknown-schools",
        }
    }
}

/// What is unusual about a file, by how many figures of each year it has and how many are known. Nothing
/// about the very first file: there is nothing to hold it against.
pub fn cautions(
    file: &BTreeMap<i32, i64>,
    known: &BTreeMap<i32, i64>,
    unknown_schools: u64,
) -> Vec<Caution> {
    let mut cautions = Vec::new();
    let Some(last) = known.keys().next_back().copied() else { return cautions };
    for (&year, &figures) in file {
        let is_known = known.contains_key(&year);
        if !is_known {
            cautions.push(if year > last {
                Caution::LatestYear { year }
            } else {
                Caution::NewYear { year }
            });
        }
        let earlier = known.range(..year).next_back();
        let Some((&beside, &usual)) = earlier.or_else(|| known.range(year + 1..).next()) else {
            continue;
        };
        // A correction of a known year has only what it corrects, and that is no cause for alarm.
        if !is_known && figures < usual / 2 {
            cautions.push(Caution::FewFigures { year, figures, beside, usual });
        } else if figures / 2 > usual {
            cautions.push(Caution::ManyFigures { year, figures, beside, usual });
        }
    }
    if unknown_schools > FEW_SCHOOLS {
        cautions.push(Caution::UnknownSchools { schools: unknown_schools });
    }
    cautions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(file: &[(i32, i64)], known: &[(i32, i64)], schools: u64) -> Vec<Caution> {
        let years = |of: &[(i32, i64)]| of.iter().copied().collect();
        cautions(&years(file), &years(known), schools)
    }

    #[test]
    fn a_year_after_all_others_with_one_figure_is_told_twice() {
        assert_eq!(
            told(&[(2026, 1)], &[(2017, 4000), (2018, 4200)], 0),
            [
                Caution::LatestYear { year: 2026 },
                Caution::FewFigures { year: 2026, figures: 1, beside: 2018, usual: 4200 },
            ]
        );
    }

    #[test]
    fn next_years_file_brings_its_year_and_nothing_else_to_look_at() {
        let next = [(2019, 4300)];
        assert_eq!(told(&next, &[(2018, 4200)], 9), [Caution::LatestYear { year: 2019 }]);
    }

    #[test]
    fn an_earlier_year_is_held_against_the_one_after_it_where_none_is_before() {
        assert_eq!(
            told(&[(2016, 20)], &[(2017, 4000), (2018, 4200)], 0),
            [
                Caution::NewYear { year: 2016 },
                Caution::FewFigures { year: 2016, figures: 20, beside: 2017, usual: 4000 },
            ]
        );
    }

    #[test]
    fn thousands_of_schools_that_nobody_knows_are_told() {
        assert_eq!(
            told(&[(2018, 20_000)], &[(2017, 4000), (2018, 4200)], 19_999),
            [
                Caution::ManyFigures { year: 2018, figures: 20_000, beside: 2017, usual: 4000 },
                Caution::UnknownSchools { schools: 19_999 },
            ]
        );
    }

    #[test]
    fn a_correction_and_the_first_file_are_nothing_unusual() {
        assert_eq!(told(&[(2018, 3)], &[(2017, 4000), (2018, 4200)], 1), []);
        assert_eq!(told(&[(2018, 4000)], &[], 900), []);
    }
}
