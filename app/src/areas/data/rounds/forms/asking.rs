use super::Fields;
use super::approving::in_round;
use super::fields::{ended, of_the_city};
use crate::AppError;
use crate::areas::data::rounds::letters::Desk;
use crate::areas::data::rounds::mail::Letter;
use crate::areas::data::rounds::parts::{ASK_FORM, SCHOOL_FORM};
use crate::areas::data::rounds::reading::to_collect;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::extract::Path;
use axum::{Extension, Form};
use hamsa_domain::data::round::question::NewQuestion;
use hamsa_domain::id::{IndicatorCode, QuestionId, RoundId, SchoolCode};
use hamsa_domain::{Fault, Refusal};
use hamsa_store::StoreError;

/// Sends cells back to a school, each with its question, all in one mail.
pub async fn ask(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, school)): Path<(RoundId, SchoolCode)>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let path = routes::round_school(&id, &school);
    match asked(&house, &request, &id, &school, &fields).await {
        Ok(done) => Outcome::done(path, &done),
        Err(error) => {
            let error = of_the_city(at_their_fields(error));
            Outcome::refused(error, ASK_FORM, path, &fields.typed())
        }
    }
}

async fn asked(
    house: &House,
    request: &Request,
    id: &RoundId,
    school: &SchoolCode,
    fields: &Fields,
) -> Result<String, AppError> {
    let full = to_collect(house, request, id).await?;
    let one = full.requests.iter().find(|one| one.request.school == *school);
    let one = one.ok_or(Refusal::Missing)?;
    let questions: Vec<NewQuestion> = fields
        .named("question:")
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(cell, text)| NewQuestion { cell: IndicatorCode::new(cell), text: text.to_owned() })
        .collect();
    let looked_at = fields.value("version").parse().unwrap_or_default();
    let desk = Desk::of(house, request, &full.round).await?;
    let outgoing = match one.request.contact.email {
        Some(_) => Some(desk.link(Letter::Question(questions.len()), one)?.0),
        None => None,
    };
    let (change, store) = (request.change(), &house.store);
    store.ask_school(&change, &one.request.id, looked_at, &questions, outgoing.as_ref()).await?;
    let way = if outgoing.is_some() { "asked" } else { "asked-without-mail" };
    Ok(format!("{way}.{}", questions.len()))
}

/// A fault in a question stands at its field.
fn at_their_fields(error: AppError) -> AppError {
    match error {
        AppError::Refused(Refusal::Invalid(faults)) => {
            let here = |fault: Fault| match fault.field.as_str() {
                "question" => fault,
                cell => Fault::new(format!("question:{cell}"), fault.message),
            };
            Refusal::Invalid(faults.into_iter().map(here).collect()).into()
        }
        other => other,
    }
}

/// Takes a question back, as if it had not been asked. One that was answered meanwhile stays.
pub async fn take_back(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, school)): Path<(RoundId, SchoolCode)>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let taken_back = async {
        in_round(&house, &request, &id, &school).await?;
        let dossier = house.store.dossier(&id, &school).await?.ok_or(Refusal::Missing)?;
        let question = QuestionId::new(fields.value("question"));
        if !dossier.questions.iter().any(|known| known.id == question) {
            return Err(Refusal::Missing.into());
        }
        match house.store.take_back_question(&request.change(), &question).await {
            Ok(()) => Ok("taken-back".to_owned()),
            Err(StoreError::Missing) => Ok("answered-already".to_owned()),
            Err(error) => Err(error.into()),
        }
    };
    ended(taken_back.await, SCHOOL_FORM, routes::round_school(&id, &school))
}
