//! A round in a few figures.

use crate::areas::data::rounds::view::{Delivery, RoundLine, Stage};
use crate::dates;
use hamsa_domain::data::round::{Next, RoundState};
use hamsa_domain::{Instant, Language};
use hamsa_store::{RequestInRound, RoundInFull};

/// How far a round is.
pub fn line(full: &RoundInFull, language: Language, now: Instant) -> RoundLine {
    let round = &full.round;
    let asked: Vec<_> = full.requests.iter().map(|one| (&one.request, one.completeness)).collect();
    let is_open = |one: &&RequestInRound| !one.request.closed_school;
    let schools = full.requests.iter().filter(is_open).count();
    let has_answered = |one: &&RequestInRound| is_open(one) && one.request.version > 0;
    let completeness = full.completeness();
    RoundLine {
        id: round.id.clone(),
        title: round.title.in_language(language).to_owned(),
        stage: match round.state {
            RoundState::Draft => Stage::Draft,
            RoundState::Open if round.is_overdue(now) => Stage::Overdue,
            RoundState::Open => Stage::Open,
            RoundState::Closed => Stage::Closed,
        },
        deadline: dates::day(round.deadline),
        days: dates::days_until(round.deadline, now).max(0),
        closed_on: round.closed_at.map(dates::day).unwrap_or_default(),
        schools,
        answered: full.requests.iter().filter(has_answered).count(),
        closed_schools: full.requests.len() - schools,
        answered_cells: completeness.answered,
        expected_cells: completeness.expected,
        percent: completeness.percent(),
        next: Next::of(round, &asked, now),
    }
}

/// What is known of the mail to a school.
pub fn delivery(one: &RequestInRound) -> Delivery {
    if one.mail_refused {
        Delivery::Refused
    } else if one.mail_waits {
        Delivery::Waiting
    } else {
        Delivery::Quiet
    }
}
