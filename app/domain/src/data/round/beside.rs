//! What a school's answers are held against, beside themselves.

use super::answer::{Answers, LastYear};
use crate::data::catalogue::{Catalogue, Finding, findings};
use crate::id::IndicatorCode;
use std::collections::BTreeMap;

/// What is known of a school beside its answers.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'k> {
    /// Of the year that is asked about: the Ministry's, and what the city published.
    pub known: &'k BTreeMap<IndicatorCode, LastYear>,
    /// Of the year before.
    pub last: &'k BTreeMap<IndicatorCode, LastYear>,
}

impl Beside<'_> {
    /// Everything that does not hold in `answers` to what is `asked` about `year`. A cell that is asked and was
    /// left empty is not filled in from elsewhere.
    pub fn findings(
        self,
        catalogue: &Catalogue,
        asked: &[IndicatorCode],
        year: i32,
        answers: &Answers,
    ) -> Vec<Finding> {
        let lookup = |cell: &IndicatorCode, of: i32| {
            let value = match year - of {
                0 if asked.contains(cell) => answers.get(cell)?.value,
                0 => self.known.get(cell)?.value,
                1 => self.last.get(cell)?.value,
                _ => return None,
            };
            value.number()
        };
        findings(catalogue, asked, year, &lookup)
    }
}
