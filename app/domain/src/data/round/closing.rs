//! What is missing when a round is closed.

use super::answer::Answers;
use super::chase::Standing;
use super::completeness::Completeness;
use super::request::{Request, RequestState};
use super::round::Questionnaire;
use crate::id::{IndicatorCode, SchoolCode};
use serde::{Deserialize, Serialize};

/// What a round would lack if it were closed now. Each school stands in one of the lists or in none, but for
/// those that answered in part, which also wait for approval.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// Schools that never got a link.
    pub not_sent: Vec<SchoolCode>,
    /// Schools that have sent nothing.
    pub silent: Vec<SchoolCode>,
    /// Schools that have not answered everything, and what is missing.
    pub partly: Vec<(SchoolCode, Vec<IndicatorCode>)>,
    /// Schools that have not answered a question.
    pub in_question: Vec<SchoolCode>,
    /// Schools whose answers nobody has approved.
    pub not_approved: Vec<SchoolCode>,
    /// Schools whose answers are approved and not published.
    pub not_published: Vec<SchoolCode>,
    /// Schools that are closed this year; they are not missing.
    pub closed_schools: Vec<SchoolCode>,
    /// How much of the whole round is there.
    pub completeness: Completeness,
}

impl Closing {
    /// Whether nothing is missing: all is answered, approved and published.
    pub fn is_nothing(&self) -> bool {
        self.not_sent.is_empty()
            && self.silent.is_empty()
            && self.partly.is_empty()
            && self.in_question.is_empty()
            && self.not_approved.is_empty()
            && self.not_published.is_empty()
    }
}

/// What is missing in these requests, each with the answers of its newest version.
pub fn missing<'r>(
    asked: &Questionnaire,
    requests: impl IntoIterator<Item = (&'r Request, &'r Answers)>,
) -> Closing {
    let mut closing = Closing::default();
    for (request, answers) in requests {
        let school = || request.school.clone();
        if request.closed_school {
            closing.closed_schools.push(school());
            continue;
        }
        let completeness = Completeness::of(request, asked, answers);
        closing.completeness = closing.completeness + completeness;
        let standing = Standing::of(request, completeness);
        match standing {
            Some(Standing::NotSent) => closing.not_sent.push(school()),
            Some(Standing::NeverOpened | Standing::Opened) => closing.silent.push(school()),
            Some(Standing::InQuestion) => closing.in_question.push(school()),
            Some(Standing::PartlyAnswered) | None => {}
        }
        if request.version > 0 && !completeness.is_complete() {
            let empty = asked.cells().filter(|cell| !answers.contains_key(*cell));
            closing.partly.push((school(), empty.cloned().collect()));
        }
        match request.state {
            RequestState::Received => closing.not_approved.push(school()),
            RequestState::Approved => closing.not_published.push(school()),
            _ => {}
        }
    }
    closing
}
