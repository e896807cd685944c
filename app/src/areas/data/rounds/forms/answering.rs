use super::Fields;
use super::approving::in_round;
use super::fields::of_the_city;
use crate::AppError;
use crate::areas::data::rounds::parts::PHONE_FORM;
use crate::areas::data::rounds::reading::catalogue;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::extract::Path;
use axum::{Extension, Form};
use hamsa_domain::data::round::receiving::LONGEST_DEVICE;
use hamsa_domain::data::round::{
    AskedCell, Incoming, Misread, Received, Sender, TypedForm, submission,
};
use hamsa_domain::id::{RoundId, SchoolCode};
use hamsa_domain::{Fault, Refusal};
use hamsa_store::Dossier;

/// What came of a form that was typed in.
enum TypedIn {
    /// It is kept, as this version.
    Kept(i64),
    /// Its cells hold what no number is.
    Misread(Vec<Misread>),
    /// The school changed the same cells meanwhile.
    Clashing(Vec<Fault>, i64),
}

/// Keeps what a school said on the phone, by the rules of its own form, and says who typed it in.
pub async fn type_in(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, school)): Path<(RoundId, SchoolCode)>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let path = routes::round_school(&id, &school);
    let back = |error: AppError, more: Vec<(String, String)>| {
        let more = more.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let values: Vec<_> = fields.pairs().chain(more).collect();
        Outcome::refused(of_the_city(error), PHONE_FORM, path.clone(), &values)
    };
    match typed_in(&house, &request, &id, &school, &fields).await {
        Ok(TypedIn::Kept(number)) => Outcome::done(path, &format!("typed-in.{number}")),
        Ok(TypedIn::Misread(misread)) => {
            let faults = misread.iter().map(Fault::from).collect();
            let limits =
                misread.iter().map(|one| (format!("limit:{}", one.cell), one.limit.to_string()));
            back(Refusal::Invalid(faults).into(), limits.collect())
        }
        Ok(TypedIn::Clashing(faults, newest)) => {
            // Sent again, it is what somebody wants who has seen the other.
            let version = ("version".to_owned(), newest.to_string());
            back(Refusal::Invalid(faults).into(), vec![version])
        }
        Err(error) => back(error, Vec::new()),
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
    match house.store.receive(&request.change(), &one.request.id, &incoming).await? {
        Received::Known(receipt) => Ok(TypedIn::Kept(receipt.number)),
        Received::New { version, .. } => Ok(TypedIn::Kept(version.number)),
        Received::Clashing(clashes) => {
            let fault = |clash: &hamsa_domain::data::round::Clash| {
                Fault::new(clash.cell.as_str(), "rounds-fault-clash")
            };
            let newest = dossier.request.version;
            Ok(TypedIn::Clashing(clashes.iter().map(fault).collect(), newest))
        }
    }
}
