//! One round: whom to chase, what came in, what is missing.

use super::access::{to_collect, to_see};
use super::findings::{beside, found};
use super::line::{delivery, line};
use super::names::catalogue;
use super::rounds::sensible_deadline;
use crate::AppError;
use crate::areas::data::rounds::view::{ChasedLine, Missing, RoundView, SchoolLine, SheetsView};
use crate::areas::data::view::Choice;
use crate::dates;
use crate::house::House;
use crate::request::Request;
use hamsa_domain::Refusal;
use hamsa_domain::data::round::{Chased, RequestState, RoundState};
use hamsa_domain::id::{RequestId, RoundId, SchoolCode};
use hamsa_domain::people::{Right, Scope};
use hamsa_store::{RequestInRound, RoundInFull};
use std::collections::BTreeMap;

/// One round.
pub async fn round(house: &House, request: &Request, id: &RoundId) -> Result<RoundView, AppError> {
    let full = to_see(house, request, id).await?;
    let round = &full.round;
    let city = city(house, request, &full).await?;
    let findings = findings_of(house, &full).await?;
    let unsent = |one: &&RequestInRound| {
        let request = &one.request;
        request.sent_at.is_none() && request.state == RequestState::Draft && !request.closed_school
    };
    Ok(RoundView {
        line: line(&full, request.language, request.now),
        city,
        may_collect: request.actor.may(Right::CollectData, &Scope::City(round.authority.clone())),
        cells: round.cells.len(),
        deadline: dates::date_input(match round.state {
            RoundState::Closed if round.is_overdue(request.now) => sensible_deadline(request.now),
            RoundState::Closed => round.deadline,
            RoundState::Draft | RoundState::Open => round.deadline,
        }),
        rests: dates::rest(round.deadline),
        unsent: full.requests.iter().filter(unsent).count(),
        unsent_with_address: full
            .requests
            .iter()
            .filter(unsent)
            .filter(|one| one.request.contact.email.is_some())
            .count(),
        chased: full
            .chase(request.now)
            .into_iter()
            .filter_map(|chased| chased_line(&full, chased))
            .collect(),
        schools: full
            .requests
            .iter()
            .map(|one| school_line(one, findings.get(&one.request.school).copied()))
            .collect(),
        moved: full.moved,
        clear: clear(&full, &findings)
            .into_iter()
            .map(|one| (one.school.clone(), one.version))
            .collect(),
        approved: full
            .requests
            .iter()
            .filter(|one| one.request.state == RequestState::Approved)
            .count(),
        missing: missing(&full),
    })
}

/// The schools whose links can be printed.
pub async fn sheets(
    house: &House,
    request: &Request,
    id: &RoundId,
) -> Result<SheetsView, AppError> {
    let full = to_collect(house, request, id).await?;
    let schools = full.requests.iter().filter(|one| !one.request.closed_school).map(|one| {
        let has_address = one.request.contact.email.is_some();
        let name = one.school_name.clone();
        (one.request.school.clone(), name, has_address, one.request.sent_at.is_some())
    });
    Ok(SheetsView { round: line(&full, request.language, request.now), schools: schools.collect() })
}

/// The requests whose answers are whole, without an open question or a remark and with nothing unusual in them,
/// and their versions.
pub async fn clear_answers(
    house: &House,
    full: &RoundInFull,
) -> Result<Vec<(RequestId, i64)>, AppError> {
    let findings = findings_of(house, full).await?;
    Ok(clear(full, &findings).into_iter().map(|one| (one.id.clone(), one.version)).collect())
}

fn clear<'f>(
    full: &'f RoundInFull,
    findings: &BTreeMap<SchoolCode, usize>,
) -> Vec<&'f hamsa_domain::data::round::Request> {
    let is_clear = |one: &&RequestInRound| {
        one.request.state == RequestState::Received
            && !one.request.closed_school
            && one.open_questions == 0
            && one.completeness.is_complete()
            && findings.get(&one.request.school).is_none_or(|found| *found == 0)
            // A remark is there to be read.
            && one.answers.values().all(|answer| answer.note.is_empty())
    };
    full.requests.iter().filter(is_clear).map(|one| &one.request).collect()
}

/// How many things are unusual in the answers of each school that has answered.
async fn findings_of(
    house: &House,
    full: &RoundInFull,
) -> Result<BTreeMap<SchoolCode, usize>, AppError> {
    let answered: Vec<&RequestInRound> =
        full.requests.iter().filter(|one| one.request.version > 0).collect();
    if answered.is_empty() {
        return Ok(BTreeMap::new());
    }
    let schools: Vec<SchoolCode> = answered.iter().map(|one| one.request.school.clone()).collect();
    let (catalogue, beside) =
        (catalogue(house).await?, beside(house, &full.round, &schools).await?);
    let count = |one: &RequestInRound| {
        let school = &one.request.school;
        let found = found(&catalogue, &full.round, school, &one.answers, &beside);
        (school.clone(), found.len())
    };
    Ok(answered.into_iter().map(count).collect())
}

pub(super) async fn city(
    house: &House,
    request: &Request,
    full: &RoundInFull,
) -> Result<Choice, AppError> {
    let code = full.round.authority.clone();
    let record = house.store.authority(&code).await?.ok_or(Refusal::Missing)?;
    let name = record.authority.name.in_language(request.language).to_owned();
    Ok(Choice { code, name })
}

fn chased_line(full: &RoundInFull, chased: Chased) -> Option<ChasedLine> {
    let one = full.requests.iter().find(|one| one.request.id == chased.request)?;
    Some(ChasedLine {
        name: one.school_name.clone(),
        standing: chased.standing,
        missing: chased.completeness.missing(),
        questions: one.open_questions,
        sent: chased.sent_at.map(dates::day),
        reminded: chased.reminded_at.map(dates::day),
        reminders: chased.reminders,
        can_be_reminded: chased.can_be_reminded,
        contact: one.request.contact.name.clone(),
        has_address: one.request.contact.email.is_some(),
        delivery: delivery(one),
        school: chased.school,
    })
}

/// A school in a round; `findings` where it has answered.
pub(super) fn school_line(one: &RequestInRound, findings: Option<usize>) -> SchoolLine {
    let request = &one.request;
    SchoolLine {
        school: request.school.clone(),
        name: one.school_name.clone(),
        state: request.state,
        is_closed: request.closed_school,
        is_correction: request.approved_at.is_some()
            && matches!(request.state, RequestState::Received | RequestState::InQuestion),
        answered: one.completeness.answered,
        expected: one.completeness.expected,
        received: request.received_at.map(dates::minute),
        findings: findings.unwrap_or_default(),
        questions: one.open_questions,
        contact: request.contact.name.clone(),
        email: request.contact.email.clone().unwrap_or_default(),
        language: request.contact.language,
        is_sent: request.sent_at.is_some(),
        delivery: delivery(one),
    }
}

fn missing(full: &RoundInFull) -> Missing {
    let closing = full.closing();
    let name = |school: &SchoolCode| {
        let one = full.requests.iter().find(|one| one.request.school == *school);
        one.map_or_else(|| school.to_string(), |one| one.school_name.clone())
    };
    let names = |schools: &[SchoolCode]| schools.iter().map(name).collect();
    Missing {
        not_sent: names(&closing.not_sent),
        silent: names(&closing.silent),
        partly: closing.partly.iter().map(|(school, cells)| (name(school), cells.len())).collect(),
        in_question: names(&closing.in_question),
        not_approved: names(&closing.not_approved),
        not_published: names(&closing.not_published),
    }
}
