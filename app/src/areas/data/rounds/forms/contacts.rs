use super::Fields;
use super::chasing::send;
use super::fields::of_the_city;
use crate::AppError;
use crate::areas::data::rounds::reading::to_collect;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::extract::Path;
use axum::{Extension, Form};
use hamsa_domain::data::round::Contact;
use hamsa_domain::id::{RequestId, RoundId};
use hamsa_domain::{Fault, Language, Refusal};
use hamsa_store::RoundInFull;

/// The form, by its name.
const FORM: &str = "rounds-contacts";

/// Keeps whom the city asks at its schools, and where `then` says so sends the links that have not gone out.
pub async fn save_contacts(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<RoundId>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let path = routes::round(&id);
    match saved(&house, &request, &id, &fields).await {
        Ok(done) => Outcome::done(path, &done),
        Err(error) => Outcome::refused(of_the_city(error), FORM, path, &fields.typed()),
    }
}

async fn saved(
    house: &House,
    request: &Request,
    id: &RoundId,
    fields: &Fields,
) -> Result<String, AppError> {
    let full = to_collect(house, request, id).await?;
    for (request_id, contact) in read(&full, fields)? {
        house.store.set_contact(&request.change(), &request_id, &contact).await?;
    }
    match fields.value("then") {
        "send" => send(house, request, id).await,
        _ => Ok("contacts".to_owned()),
    }
}

/// The contacts that came, or every fault among them: all or nothing.
fn read(full: &RoundInFull, fields: &Fields) -> Result<Vec<(RequestId, Contact)>, Refusal> {
    let (mut contacts, mut faults) = (Vec::new(), Vec::new());
    for one in &full.requests {
        let code = one.request.school.as_str();
        let field = |part: &str| format!("{part}:{code}");
        // A form of before a school came in does not name it.
        if !fields.pairs().any(|(name, _)| name == field("email")) {
            continue;
        }
        let language = Language::parse(fields.value(&field("language")));
        let language = language.unwrap_or(one.request.contact.language);
        let (name, email) = (fields.value(&field("name")), fields.value(&field("email")));
        match Contact::read(name, email, language) {
            Ok(contact) => contacts.push((one.request.id.clone(), contact)),
            Err(Refusal::Invalid(found)) => {
                let here = |fault: Fault| Fault::new(field(&fault.field), fault.message);
                faults.extend(found.into_iter().map(here));
            }
            Err(other) => return Err(other),
        }
    }
    if faults.is_empty() { Ok(contacts) } else { Err(Refusal::Invalid(faults)) }
}
