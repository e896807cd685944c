use super::Fields;
use super::fields::{ended, ended_in_round};
use crate::AppError;
use crate::areas::data::rounds::parts::SCHOOL_FORM;
use crate::areas::data::rounds::reading::{clear_answers, to_collect};
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::extract::Path;
use axum::{Extension, Form};
use hamsa_domain::Refusal;
use hamsa_domain::id::{RequestId, RoundId, SchoolCode};
use hamsa_store::RequestInRound;

/// Approves what raises no doubt, in the versions that the page showed: whole, without a question, with nothing
/// unusual in it.
pub async fn approve_clear(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<RoundId>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let approved = async {
        let full = to_collect(&house, &request, &id).await?;
        let mut looked_at: Vec<(RequestId, i64)> = clear_answers(&house, &full).await?;
        let was_shown = |(request, number): &(RequestId, i64)| {
            full.requests.iter().any(|one| {
                let field = format!("looked:{}", one.request.school);
                one.request.id == *request && fields.value(&field) == number.to_string()
            })
        };
        looked_at.retain(was_shown);
        let gone = house.store.approve(&request.change(), &id, &looked_at).await?;
        Ok(format!("approved.{}", gone.done.len()))
    };
    ended_in_round(approved.await, &id)
}

/// Approves one school's answers, in the version that was looked at.
pub async fn approve(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, school)): Path<(RoundId, SchoolCode)>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let approved = async {
        let one = in_round(&house, &request, &id, &school).await?;
        let looked_at = fields.value("version").parse().unwrap_or_default();
        let request_id = one.request.id;
        house.store.approve(&request.change(), &id, &[(request_id, looked_at)]).await?.only()?;
        Ok("approved".to_owned())
    };
    ended(approved.await, SCHOOL_FORM, routes::round_school(&id, &school))
}

/// Publishes what is approved: of the whole round, or of the one school that is named.
pub async fn publish(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<RoundId>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let school = SchoolCode::new(fields.value("school"));
    let published = async {
        let full = to_collect(&house, &request, &id).await?;
        let is_named = |one: &&RequestInRound| one.request.school == school;
        let only = match school.as_str() {
            "" => None,
            _ => Some(
                full.requests.iter().find(is_named).ok_or(Refusal::Missing)?.request.id.clone(),
            ),
        };
        let done = house.store.publish(&request.change(), &id, only.as_ref()).await?;
        Ok(format!("published.{}", done.requests.len()))
    };
    match school.as_str() {
        "" => ended_in_round(published.await, &id),
        _ => ended(published.await, SCHOOL_FORM, routes::round_school(&id, &school)),
    }
}

/// One school's part in a round, for somebody who collects the city's data.
pub async fn in_round(
    house: &House,
    request: &Request,
    id: &RoundId,
    school: &SchoolCode,
) -> Result<RequestInRound, AppError> {
    let full = to_collect(house, request, id).await?;
    let one = full.requests.into_iter().find(|one| one.request.school == *school);
    Ok(one.ok_or(Refusal::Missing)?)
}
