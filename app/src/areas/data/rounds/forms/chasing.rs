use super::fields::ended_in_round;
use crate::AppError;
use crate::areas::data::rounds::letters::Desk;
use crate::areas::data::rounds::mail::Letter;
use crate::areas::data::rounds::reading::to_collect;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use axum::Extension;
use axum::extract::Path;
use hamsa_domain::Refusal;
use hamsa_domain::id::{RoundId, SchoolCode};
use hamsa_store::RequestInRound;

/// Sends the links that have not gone out, by mail to whoever has an address. What comes back is said by the
/// page: how many went out, and how many are left for paper.
pub async fn send(house: &House, request: &Request, id: &RoundId) -> Result<String, AppError> {
    let full = to_collect(house, request, id).await?;
    let desk = Desk::of(house, request, &full.round).await?;
    let unsent = full
        .requests
        .iter()
        .filter(|one| one.request.sent_at.is_none() && !one.request.closed_school);
    let (mut outgoing, mut on_paper) = (Vec::new(), 0);
    for one in unsent {
        match one.request.contact.email {
            Some(_) => outgoing.push(desk.link(Letter::First, one)?.0),
            None => on_paper += 1,
        }
    }
    if outgoing.is_empty() {
        return Ok(format!("unsent.{on_paper}"));
    }
    let gone = house.store.send_requests(&request.change(), id, &outgoing).await?;
    Ok(format!("sent.{}.{on_paper}", gone.done.len()))
}

/// Reminds every school that owes something and has not been written to in the last day.
pub async fn remind(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<RoundId>,
) -> Outcome {
    ended_in_round(reminded(&house, &request, &id).await, &id)
}

/// Reminds one school that owes something and has not been written to in the last day.
pub async fn remind_one(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, school)): Path<(RoundId, SchoolCode)>,
) -> Outcome {
    let reminded = async {
        let full = to_collect(&house, &request, &id).await?;
        let is_it = |one: &&RequestInRound| one.request.school == school;
        let one = full.requests.iter().find(is_it).ok_or(Refusal::Missing)?;
        full.round.must_be_open()?;
        let desk = Desk::of(&house, &request, &full.round).await?;
        let outgoing = desk.link(Letter::reminding(one), one)?.0;
        house.store.remind(&request.change(), &id, &[outgoing]).await?.only()?;
        Ok("reminded.1".to_owned())
    };
    ended_in_round(reminded.await, &id)
}

async fn reminded(house: &House, request: &Request, id: &RoundId) -> Result<String, AppError> {
    let full = to_collect(house, request, id).await?;
    full.round.must_be_open()?;
    let desk = Desk::of(house, request, &full.round).await?;
    let chased = full.chase(request.now);
    let mut outgoing = Vec::new();
    for one in &full.requests {
        let is_due = |chased: &hamsa_domain::data::round::Chased| {
            chased.request == one.request.id && chased.can_be_reminded
        };
        if chased.iter().any(is_due) {
            outgoing.push(desk.link(Letter::reminding(one), one)?.0);
        }
    }
    let gone = house.store.remind(&request.change(), id, &outgoing).await?;
    Ok(format!("reminded.{}", gone.done.len()))
}
