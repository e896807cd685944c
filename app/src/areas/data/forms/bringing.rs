use crate::AppError;
use crate::areas::data::{bring, brought};
use crate::files::{NoFile, file_of};
use crate::form::{Back, Outcome};
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::Extension;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartRejection;
use axum::http::StatusCode;
use hamsa_domain::people::{Right, Scope};
use hamsa_domain::{Fault, Refusal};

/// The form, by its name.
const FORM: &str = "data-bring";

/// The form as it comes back where the file is larger than may be sent.
pub fn too_large(request: &Request) -> Outcome {
    if let Err(refusal) = request.actor.must(Right::BringOfficialData, &Scope::Network) {
        return Outcome::Failed(refusal.into());
    }
    match Outcome::refused(fault("data-bring-too-large"), FORM, routes::IMPORTS, &[]) {
        Outcome::Back(back) => {
            Outcome::Back(Back { status: StatusCode::PAYLOAD_TOO_LARGE, ..back })
        }
        other => other,
    }
}

/// Takes a file, reads it and shows what it says. The form comes back if it cannot be read.
pub async fn bring_file(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    multipart: Result<Multipart, MultipartRejection>,
) -> Outcome {
    if let Err(refusal) = request.actor.must(Right::BringOfficialData, &Scope::Network) {
        return Outcome::Failed(refusal.into());
    }
    match file_of(multipart).await.map_err(without_file) {
        Ok((name, bytes)) => bring_it(&house, &request, &name, bytes).await,
        Err(error) => Outcome::refused(error, FORM, routes::IMPORTS, &[]),
    }
}

async fn bring_it(house: &House, request: &Request, name: &str, bytes: Vec<u8>) -> Outcome {
    let (id, report) = match bring::preview(house, &request.change(), name, bytes).await {
        Ok(brought) => brought,
        Err(error) => return Outcome::refused(error.into(), FORM, routes::IMPORTS, &[]),
    };
    let Some(refused) = &report.unreadable else { return Outcome::go(routes::import(&id)) };
    let why = serde_json::to_string(&brought::unreadable(refused)).unwrap_or_default();
    let faults = if report.faults > 0 { id.as_str() } else { "" };
    let values = [("name", report.file.as_str()), ("unreadable", &why), ("faults", faults)];
    Outcome::refused(fault("data-bring-another"), FORM, routes::IMPORTS, &values)
}

/// What is said where no file came.
fn without_file(why: NoFile) -> AppError {
    fault(match why {
        NoFile::Chosen => "data-bring-no-file",
        NoFile::TooLarge => "data-bring-too-large",
        NoFile::Interrupted => "data-bring-interrupted",
    })
}

fn fault(message: &str) -> AppError {
    Refusal::Invalid(vec![Fault::new("file", message)]).into()
}
