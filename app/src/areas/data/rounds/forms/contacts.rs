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
use hamsa_store::{RequestInRound, RoundInFull};

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
    let full = match to_collect(&house, &request, &id).await {
        Ok(full) => full,
        Err(error) => return Outcome::refused(error, FORM, path, &fields.typed()),
    };
    match saved(&house, &request, &full, &fields).await {
        Ok(done) => Outcome::done(path, &done),
        Err(error) => {
            let typed = typed_again(&full, &fields);
            let typed: Vec<_> = typed.iter().map(|(name, value)| (&**name, &**value)).collect();
            Outcome::refused(of_the_city(error), FORM, path, &typed)
        }
    }
}

async fn saved(
    house: &House,
    request: &Request,
    full: &RoundInFull,
    fields: &Fields,
) -> Result<String, AppError> {
    house.store.set_contacts(&request.change(), &read(full, fields)?).await?;
    match fields.value("then") {
        "send" => send(house, request, &full.round.id).await,
        _ => Ok("contacts".to_owned()),
    }
}

/// One row of the form.
struct Row<'r> {
    code: &'r str,
    fields: &'r Fields,
    /// What is kept now.
    now: &'r Contact,
}

impl<'r> Row<'r> {
    /// Those that came: a form of before a school came in does not name it.
    fn all(full: &'r RoundInFull, fields: &'r Fields) -> Vec<(&'r RequestId, Self)> {
        let row = |one: &'r RequestInRound| {
            let code = one.request.school.as_str();
            (&one.request.id, Self { code, fields, now: &one.request.contact })
        };
        let came = |(_, row): &(&RequestId, Row<'_>)| {
            fields.pairs().any(|(name, _)| name == row.field("email"))
        };
        full.requests.iter().map(row).filter(came).collect()
    }

    fn field(&self, part: &str) -> String {
        format!("{part}:{}", self.code)
    }

    fn value(&self, part: &str) -> &str {
        self.fields.value(&self.field(part))
    }

    fn language(&self) -> Language {
        Language::parse(self.value("language")).unwrap_or(self.now.language)
    }

    /// What the form was opened with; `None` where it does not tell.
    fn was(&self) -> Option<&str> {
        let name = self.field("was");
        self.fields.pairs().find(|(field, _)| *field == name).map(|(_, value)| value)
    }

    /// Whether somebody typed anything into it. What others keep in rows that nobody touched stays.
    fn is_touched(&self) -> bool {
        let typed = Contact::told_as(self.value("name"), self.value("email"), self.language());
        self.was() != Some(&typed)
    }

    /// What was typed, unless somebody else has changed the row since the form was opened.
    fn read(&self) -> Result<Contact, Refusal> {
        let typed = Contact::read(self.value("name"), self.value("email"), self.language())?;
        let is_newer = self.was().is_some_and(|was| was != self.now.told());
        if is_newer && *self.now != typed {
            let fault = Fault::new("email", "rounds-fault-contact-changed");
            return Err(Refusal::Invalid(vec![fault]));
        }
        Ok(typed)
    }
}

/// The contacts that were typed, or every fault among them: all or nothing.
fn read(full: &RoundInFull, fields: &Fields) -> Result<Vec<(RequestId, Contact)>, Refusal> {
    let (mut contacts, mut faults) = (Vec::new(), Vec::new());
    for (id, row) in Row::all(full, fields) {
        if !row.is_touched() {
            continue;
        }
        match row.read() {
            Ok(contact) => contacts.push((id.clone(), contact)),
            Err(Refusal::Invalid(found)) => {
                let here = |fault: Fault| Fault::new(row.field(&fault.field), fault.message);
                faults.extend(found.into_iter().map(here));
            }
            Err(other) => return Err(other),
        }
    }
    if faults.is_empty() { Ok(contacts) } else { Err(Refusal::Invalid(faults)) }
}

/// The form as it comes back: what was typed, in the other rows what is kept now. Sent again, it is what somebody
/// wants who has seen both.
fn typed_again(full: &RoundInFull, fields: &Fields) -> Vec<(String, String)> {
    let mut typed = Vec::new();
    for (_, row) in Row::all(full, fields) {
        let kept = (row.now.name.clone(), row.now.email.clone().unwrap_or_default());
        let (name, email) = match row.is_touched() {
            true => (row.value("name").to_owned(), row.value("email").to_owned()),
            false => kept,
        };
        let language = if row.is_touched() { row.language() } else { row.now.language };
        typed.push((row.field("name"), name));
        typed.push((row.field("email"), email));
        typed.push((row.field("language"), language.code().to_owned()));
        typed.push((row.field("was"), row.now.told()));
    }
    typed
}
