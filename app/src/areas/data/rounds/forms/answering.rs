use super::Fields;
use super::approving::in_round;
use super::fields::of_the_city;
use crate::AppError;
use crate::areas::data::rounds::parts::PHONE_FORM;
use crate::areas::data::rounds::reading::catalogue;
use crate::form::Outcome;
use crate::house::House;
use crate::request::{Request, broken};
use crate::routes;
use crate::token::Token;
use axum::extract::Path;
use axum::{Extension, Form};
use hamsa_domain::data::round::receiving::{LONGEST_DEVICE, answers, numbered};
use hamsa_domain::data::round::{
    Answers, Arrived, AskedCell, Clash, Incoming, Misread, Received, Sender, TypedForm, Version,
    conflict, go_on, submission,
};
use hamsa_domain::id::{RoundId, SchoolCode};
use hamsa_domain::{Fault, Refusal};
use hamsa_store::{Dossier, StoreError};
use std::collections::BTreeMap;

/// What came of a form that was typed in.
enum TypedIn {
    /// It is kept, as this version.
    Kept(i64),
    /// Its cells hold what no number is.
    Misread(Vec<Misread>),
    /// Why it is not, and the form as it goes on from a newer version: sent again, it is what somebody wants who
    /// has seen the other.
    GoesOn(Refusal, BTreeMap<String, String>),
}

/// Keeps what a school said on the phone, by the rules of its own form, and says who typed it in.
pub async fn type_in(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, school)): Path<(RoundId, SchoolCode)>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let path = routes::round_school(&id, &school);
    let typed = || fields.pairs().map(|(name, value)| (name.to_owned(), value.to_owned()));
    let back = |error: AppError, fields: BTreeMap<String, String>| {
        let values: Vec<_> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Outcome::refused(of_the_city(error), PHONE_FORM, path.clone(), &values)
    };
    match typed_in(&house, &request, &id, &school, &fields).await {
        Ok(TypedIn::Kept(number)) => Outcome::done(path, &format!("typed-in.{number}")),
        Ok(TypedIn::Misread(misread)) => {
            let faults = misread.iter().map(Fault::from).collect();
            let limits =
                misread.iter().map(|one| (format!("limit:{}", one.cell), one.limit.to_string()));
            back(Refusal::Invalid(faults).into(), typed().chain(limits).collect())
        }
        Ok(TypedIn::GoesOn(refusal, fields)) => back(refusal.into(), fields),
        Err(error) => back(error, typed().collect()),
    }
}

async fn typed_in(
    house: &House,
    request: &Request,
    id: &RoundId,
    school: &SchoolCode,
    fields: &Fields,
) -> Result<TypedIn, AppError> {
    let one = in_round(house, request, id, school).await?;
    let dossier: Dossier = house.store.dossier(id, school).await?.ok_or(Refusal::Missing)?;
    let catalogue = catalogue(house).await?;
    let form = TypedForm::from_fields(fields.pairs());
    let asked = AskedCell::all(dossier.round.cells.cells(), &catalogue, &dossier.last);
    let reading = submission::read(&asked, &form);
    if !reading.faults.is_empty() {
        return Ok(TypedIn::Misread(reading.faults));
    }
    let account = request.actor.signed_in()?.clone();
    let incoming = Incoming {
        command: fields.value("command").to_owned(),
        based_on: fields.value("version").parse().unwrap_or_default(),
        shown: reading.shown,
        replies: form.replies,
        device: request.device.chars().take(LONGEST_DEVICE).collect(),
        sender: Sender::Account(account),
    };
    let begin_anew = |base: &Answers, newer: Option<&Version>| -> Result<_, AppError> {
        let mut again: BTreeMap<_, _> =
            fields.pairs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let token = Token::new().map_err(|error| broken(&error))?;
        again.insert("command".to_owned(), token.secret);
        if let Some(newer) = newer {
            go_on(&mut again, &incoming.shown, base, &newer.answers);
            again.insert("version".to_owned(), newer.number.to_string());
        }
        Ok(again)
    };
    match house.store.receive(&request.change(), &one.request.id, &incoming).await {
        Ok(Received::Known(receipt)) => Ok(TypedIn::Kept(receipt.number)),
        Ok(Received::New { version, .. }) => Ok(TypedIn::Kept(version.number)),
        Ok(Received::Clashing(clashes)) => {
            let fault = |clash: &Clash| Fault::new(clash.cell.as_str(), "rounds-fault-clash");
            let refusal = Refusal::Invalid(clashes.iter().map(fault).collect());
            let base = answers(numbered(&dossier.versions, incoming.based_on));
            Ok(TypedIn::GoesOn(refusal, begin_anew(&base, dossier.versions.last())?))
        }
        Err(StoreError::Refused(Refusal::Conflict(how))) if how == conflict::COMMAND_REUSED => {
            let arrived = Arrived::find(&dossier.versions, &incoming.command);
            let said = arrived.map(|arrived| arrived.said()).unwrap_or_default();
            let again = begin_anew(&said, arrived.map(|arrived| arrived.version))?;
            Ok(TypedIn::GoesOn(Refusal::Conflict(how), again))
        }
        Err(error) => Err(error.into()),
    }
}
