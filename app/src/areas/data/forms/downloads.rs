use crate::AppError;
use crate::areas::data::{bring, brought, fault_list};
use crate::files::{XLSX, attachment};
use crate::form::Outcome;
use crate::house::House;
use crate::request::{Request, broken};
use axum::Extension;
use axum::body::Body;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use hamsa_domain::Refusal;
use hamsa_domain::id::ImportId;
use hamsa_domain::people::{Right, Scope};
use hamsa_store::Import;
use object_store::ObjectStoreExt;

/// Every fault of a file, in the person's language.
pub async fn faults(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<String>,
) -> Result<Response, Outcome> {
    let import = visible(&house, &request, id).await.map_err(Outcome::Failed)?;
    let report = brought::report(&import).map_err(Outcome::Failed)?;
    let faults = brought::faults(&house, &request, &import, &report).await;
    let faults = faults.map_err(Outcome::Failed)?;
    let list = fault_list::csv(&house.languages.messages(request.language), &faults);
    let stem =
        import.file_name.rsplit_once('.').map_or(import.file_name.as_str(), |(stem, _)| stem);
    let name = attachment(&format!("{stem}-faults.csv"));
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, list).into_response())
}

/// The file as it came, to those who may have it: see [`brought::may_download`].
pub async fn original(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<String>,
) -> Result<Response, Outcome> {
    let import = visible(&house, &request, id).await.map_err(Outcome::Failed)?;
    let report = brought::report(&import).map_err(Outcome::Failed)?;
    if !brought::may_download(&request, &import, &report) {
        return Err(Outcome::Failed(Refusal::Missing.into()));
    }
    let kept = match house.files.get(&bring::kept(&import.file_hash)).await {
        Ok(kept) => kept,
        // One that could not be read was not kept.
        Err(object_store::Error::NotFound { .. }) => {
            return Err(Outcome::Failed(Refusal::Missing.into()));
        }
        Err(error) => return Err(Outcome::Failed(broken(&error))),
    };
    let headers = [
        (header::CONTENT_TYPE, content_type(&import.file_name).to_owned()),
        (header::CONTENT_LENGTH, kept.meta.size.to_string()),
        (header::CONTENT_DISPOSITION, attachment(&import.file_name)),
    ];
    Ok((headers, Body::from_stream(kept.into_stream())).into_response())
}

async fn visible(house: &House, request: &Request, id: String) -> Result<Import, AppError> {
    request.actor.must(Right::BringOfficialData, &Scope::Network)?;
    Ok(house.store.import(&ImportId::new(id)).await?.ok_or(Refusal::Missing)?)
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).as_deref() {
        Some("xlsx") => XLSX,
        Some("csv") => "text/csv",
        _ => "application/octet-stream",
    }
}
