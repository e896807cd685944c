//! What does not hold in a school's answers, against themselves, last year's and the Ministry's.

use crate::AppError;
use crate::house::House;
use hamsa_domain::data::catalogue::{Catalogue, Finding};
use hamsa_domain::data::round::{Answers, Beside as Known, LastYear, Round};
use hamsa_domain::id::{IndicatorCode, SchoolCode};
use std::collections::BTreeMap;

/// Figures of one year, by school.
type BySchool = BTreeMap<SchoolCode, BTreeMap<IndicatorCode, LastYear>>;

/// What is known beside the answers of some schools.
pub struct Beside {
    /// What is known of the round's own year: the Ministry's, and what the city published.
    this_year: BySchool,
    /// What is known of the year before.
    last_year: BySchool,
}

/// What is known beside the answers of these schools in a round.
pub async fn beside(
    house: &House,
    round: &Round,
    schools: &[SchoolCode],
) -> Result<Beside, AppError> {
    let store = &house.store;
    Ok(Beside {
        this_year: store.last_years(schools, round.year + 1).await?,
        last_year: store.last_years(schools, round.year).await?,
    })
}

impl Beside {
    /// What stands beside the cells of a school as last year's.
    pub fn last(&self, school: &SchoolCode) -> BTreeMap<IndicatorCode, LastYear> {
        self.last_year.get(school).cloned().unwrap_or_default()
    }
}

/// Everything that does not hold in `answers`. A cell that was left empty is not filled in from elsewhere.
pub fn found(
    catalogue: &Catalogue,
    round: &Round,
    school: &SchoolCode,
    answers: &Answers,
    beside: &Beside,
) -> Vec<Finding> {
    let asked: Vec<IndicatorCode> = round.cells.cells().cloned().collect();
    let none = BTreeMap::new();
    let known = beside.this_year.get(school).unwrap_or(&none);
    let last = beside.last_year.get(school).unwrap_or(&none);
    Known { known, last }.findings(catalogue, &asked, round.year, answers)
}
