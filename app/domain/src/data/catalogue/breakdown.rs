//! What divides a definition into indicators: subject, grade, level, gender, source of money.

use super::code::Part;
use crate::data::{Subject, Units};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A grade of the upper secondary school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Grade 10, in which the tracks begin.
    Ten,
    /// Grade 11.
    Eleven,
    /// Grade 12, in which pupils graduate.
    Twelve,
}

impl Grade {
    /// All of them, from the beginning of a track to its end.
    pub const ALL: [Self; 3] = [Self::Ten, Self::Eleven, Self::Twelve];

    /// Its number.
    pub fn number(self) -> i64 {
        match self {
            Self::Ten => 10,
            Self::Eleven => 11,
            Self::Twelve => 12,
        }
    }

    /// The grade with this number, if tracks have it.
    pub fn of(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|grade| grade.number() == number)
    }
}

/// A gender that is counted by itself. Everybody is the indicator without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// Girls.
    Girls,
}

impl Gender {
    /// The word used in codes and message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Girls => "girls",
        }
    }

    /// The inverse of [`Gender::code`].
    pub fn parse(code: &str) -> Option<Self> {
        (code == Self::Girls.code()).then_some(Self::Girls)
    }
}

/// Where money comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FundingSource {
    /// The state: the Ministry of Education and other ministries.
    National,
    /// The local authority's own budget.
    Municipal,
    /// Foundations and donors.
    Foundation,
    /// What parents pay.
    Parents,
}

impl FundingSource {
    /// All of them, in the order in which pages list them.
    pub const ALL: [Self; 4] = [Self::National, Self::Municipal, Self::Foundation, Self::Parents];

    /// The word used in codes and message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::National => "national",
            Self::Municipal => "municipal",
            Self::Foundation => "foundation",
            Self::Parents => "parents",
        }
    }

    /// The inverse of [`FundingSource::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.code() == code)
    }
}

/// One way in which a definition is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Division {
    /// By subject.
    Subject,
    /// By grade.
    Grade,
    /// By level, in study units.
    Units,
    /// Everybody, and girls among them.
    Gender,
    /// By the source of money.
    Source,
}

impl Division {
    /// All of them, in the order in which they stand in a code.
    pub const ALL: [Self; 5] =
        [Self::Subject, Self::Grade, Self::Units, Self::Gender, Self::Source];

    /// The word used in breakdowns and expressions.
    pub fn code(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Grade => "grade",
            Self::Units => "units",
            Self::Gender => "gender",
            Self::Source => "source",
        }
    }

    /// The inverse of [`Division::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|division| division.code() == code)
    }
}

/// What divides a definition, and into which values. A list that is empty divides nothing.
///
/// As text it is the divisions in their order, each with the values that it is limited to:
/// `subject grade=11,12 units=5 gender`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Breakdown {
    /// The subjects it is counted in.
    pub subjects: Vec<Subject>,
    /// The grades it is counted in.
    pub grades: Vec<Grade>,
    /// The levels it is counted at.
    pub units: Vec<Units>,
    /// Whether girls are counted by themselves, beside everybody.
    pub girls: bool,
    /// The sources it is counted by.
    pub sources: Vec<FundingSource>,
}

impl Breakdown {
    /// Whether `division` divides it.
    pub fn divides(&self, division: Division) -> bool {
        match division {
            Division::Subject => !self.subjects.is_empty(),
            Division::Grade => !self.grades.is_empty(),
            Division::Units => !self.units.is_empty(),
            Division::Gender => self.girls,
            Division::Source => !self.sources.is_empty(),
        }
    }

    /// Every way to fill it, in the order of the lists, everybody before girls.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        let genders: &[Option<Gender>] =
            if self.girls { &[None, Some(Gender::Girls)] } else { &[None] };
        for subject in each(&self.subjects) {
            for grade in each(&self.grades) {
                for units in each(&self.units) {
                    for gender in genders.iter().copied() {
                        for source in each(&self.sources) {
                            parts.push(Part { subject, grade, units, gender, source });
                        }
                    }
                }
            }
        }
        parts
    }

    /// Whether `part` fills it: a value for each division, out of those it has, and none besides.
    pub fn admits(&self, part: &Part) -> bool {
        fills(&self.subjects, part.subject)
            && fills(&self.grades, part.grade)
            && fills(&self.units, part.units)
            && (self.girls || part.gender.is_none())
            && fills(&self.sources, part.source)
    }

    /// What of `part` this breakdown knows: the values of divisions that it lacks are left out.
    pub fn narrowed(&self, part: &Part) -> Part {
        Part {
            subject: part.subject.filter(|_| self.divides(Division::Subject)),
            grade: part.grade.filter(|_| self.divides(Division::Grade)),
            units: part.units.filter(|_| self.divides(Division::Units)),
            gender: part.gender.filter(|_| self.divides(Division::Gender)),
            source: part.source.filter(|_| self.divides(Division::Source)),
        }
    }

    /// Reads its text; `None` where a word in it is not known or stands twice.
    pub fn parse(text: &str) -> Option<Self> {
        let mut breakdown = Self::default();
        for word in text.split_whitespace() {
            let (division, values) = match word.split_once('=') {
                Some((division, values)) => (division, Some(values)),
                None => (word, None),
            };
            let division = Division::parse(division)?;
            if breakdown.divides(division) {
                return None;
            }
            match division {
                Division::Subject => {
                    breakdown.subjects = listed(values, &Subject::ALL, Subject::parse)?;
                }
                Division::Grade => {
                    breakdown.grades = listed(values, &Grade::ALL, parse_grade)?;
                }
                Division::Units => breakdown.units = listed(values, &Units::ALL, parse_units)?,
                Division::Gender => breakdown.girls = values.is_none(),
                Division::Source => {
                    breakdown.sources = listed(values, &FundingSource::ALL, FundingSource::parse)?;
                }
            }
            if !breakdown.divides(division) {
                return None;
            }
        }
        Some(breakdown)
    }
}

impl fmt::Display for Breakdown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let subjects = told(&self.subjects, &Subject::ALL, |value| value.code().to_owned());
        let grades = told(&self.grades, &Grade::ALL, |value| value.number().to_string());
        let units = told(&self.units, &Units::ALL, |value| value.number().to_string());
        let sources = told(&self.sources, &FundingSource::ALL, |value| value.code().to_owned());
        let girls = self.girls.then(String::new);
        let words: Vec<String> = Division::ALL
            .into_iter()
            .zip([subjects, grades, units, girls, sources])
            .filter_map(|(division, values)| Some(format!("{}{}", division.code(), values?)))
            .collect();
        formatter.write_str(&words.join(" "))
    }
}

/// The grade that `text` writes as a number.
pub(super) fn parse_grade(text: &str) -> Option<Grade> {
    Grade::of(text.parse().ok()?)
}

/// The level that `text` writes as a number.
pub(super) fn parse_units(text: &str) -> Option<Units> {
    Units::of(text.parse().ok()?)
}

fn each<T: Copy>(values: &[T]) -> Vec<Option<T>> {
    if values.is_empty() { vec![None] } else { values.iter().copied().map(Some).collect() }
}

fn fills<T: PartialEq>(values: &[T], value: Option<T>) -> bool {
    match value {
        Some(value) => values.contains(&value),
        None => values.is_empty(),
    }
}

/// All values, or those that `values` lists, each once.
fn listed<T: Copy + PartialEq>(
    values: Option<&str>,
    all: &[T],
    parse: impl Fn(&str) -> Option<T>,
) -> Option<Vec<T>> {
    let Some(values) = values else { return Some(all.to_vec()) };
    let mut listed = Vec::new();
    for value in values.split(',') {
        let value = parse(value)?;
        if listed.contains(&value) {
            return None;
        }
        listed.push(value);
    }
    Some(listed)
}

/// The values as text: nothing where there are none, `=` and a list where they are not all.
fn told<T: PartialEq>(values: &[T], all: &[T], code: impl Fn(&T) -> String) -> Option<String> {
    match values {
        [] => None,
        values if values == all => Some(String::new()),
        values => Some(format!("={}", values.iter().map(code).collect::<Vec<_>>().join(","))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_breakdown_reads_its_own_text() {
        for text in ["", "subject", "subject grade=11,12 units=5 gender", "source", "grade gender"]
        {
            assert_eq!(Breakdown::parse(text).expect(text).to_string(), text);
        }
    }

    #[test]
    fn a_breakdown_with_an_unknown_or_doubled_word_is_none() {
        for text in ["colour", "grade=9", "grade=", "units=5,5", "subject subject", "gender=boys"] {
            assert_eq!(Breakdown::parse(text), None, "{text}");
        }
    }

    #[test]
    fn girls_are_counted_beside_everybody() {
        let breakdown = Breakdown::parse("subject=physics grade=12 gender").expect("read");
        let genders: Vec<_> = breakdown.parts().iter().map(|part| part.gender).collect();
        assert_eq!(genders, [None, Some(Gender::Girls)]);
        assert!(breakdown.parts().iter().all(|part| breakdown.admits(part)));
    }

    #[test]
    fn what_does_not_divide_it_falls_away() {
        let pupils = Breakdown::parse("subject grade units gender").expect("read");
        let grade = Breakdown::parse("grade").expect("read");
        for part in pupils.parts() {
            let narrowed = grade.narrowed(&part);
            assert!(grade.admits(&narrowed) && !grade.admits(&part));
            assert_eq!(narrowed.grade, part.grade);
        }
    }
}
