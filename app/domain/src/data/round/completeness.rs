//! How much of what was asked has been answered.

use super::answer::Answers;
use super::request::Request;
use super::round::Questionnaire;
use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::Add;

/// Answered cells out of expected ones. Empty is not answered, unknown is; a school that is closed counts on
/// neither side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Completeness {
    /// How many cells have an answer.
    pub answered: usize,
    /// How many were asked.
    pub expected: usize,
}

impl Completeness {
    /// That of one request, with the answers of its newest version. Answers to what was not asked do not count.
    pub fn of(request: &Request, asked: &Questionnaire, answers: &Answers) -> Self {
        if request.closed_school {
            return Self::default();
        }
        let answered = asked.cells().filter(|cell| answers.contains_key(*cell)).count();
        Self { answered, expected: asked.len() }
    }

    /// Between 0 and 1. Where nothing was expected there is nothing to be complete, and it is 0.
    pub fn share(self) -> f64 {
        if self.expected == 0 { 0.0 } else { self.answered as f64 / self.expected as f64 }
    }

    /// In whole percent, rounded down: 100 is said only where nothing is missing.
    pub fn percent(self) -> usize {
        (self.answered * 100).checked_div(self.expected).unwrap_or(0)
    }

    /// Whether every expected cell has an answer, and there is one.
    pub fn is_complete(self) -> bool {
        self.expected > 0 && self.answered == self.expected
    }

    /// Whether nothing has been answered.
    pub fn is_empty(self) -> bool {
        self.answered == 0
    }

    /// How many cells are missing.
    pub fn missing(self) -> usize {
        self.expected.saturating_sub(self.answered)
    }
}

impl Add for Completeness {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { answered: self.answered + other.answered, expected: self.expected + other.expected }
    }
}

impl Sum for Completeness {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Add::add)
    }
}
