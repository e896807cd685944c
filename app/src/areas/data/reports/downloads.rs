//! Reports as files: the same documents as on the page, whole.

use super::{chosen, reading};
use crate::files::{XLSX, attachment};
use crate::form::Outcome;
use crate::house::House;
use crate::request::{Request, broken};
use axum::Extension;
use axum::extract::{Path, Query};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use hamsa_domain::Refusal;
use hamsa_domain::data::document::{Document, Head};
use hamsa_domain::data::report::Kind;
use hamsa_export::{comma_separated, workbook};
use std::error::Error;
use tokio::task::spawn_blocking;

type Fields = Query<Vec<(String, String)>>;

/// The report as a workbook.
pub async fn as_workbook(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(kind): Path<String>,
    Query(fields): Fields,
) -> Result<Response, Outcome> {
    let report = asked(&house, &request, &kind, &fields).await?;
    let name = file_name(&report.head, None, "xlsx");
    let written = spawn_blocking(move || workbook(&report.head, report.sheets())).await;
    let bytes = written.map_err(|error| failed(&error))?.map_err(|error| failed(&error))?;
    Ok(file(XLSX, &name, bytes))
}

/// One of its tables as text, by its code in the field `table`; without one, the first.
pub async fn as_text(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(kind): Path<String>,
    Query(fields): Fields,
) -> Result<Response, Outcome> {
    let report = asked(&house, &request, &kind, &fields).await?;
    let wanted = fields.iter().find(|(name, _)| name == "table").map(|(_, code)| code);
    let missing = || Outcome::Failed(Refusal::Missing.into());
    let table = match wanted {
        Some(code) => report.tables.iter().find(|table| table.head.code == *code),
        None => report.tables.first(),
    };
    let table = table.ok_or_else(missing)?;
    let name = file_name(&report.head, Some(&table.head.title), "csv");
    let bytes = comma_separated(table.sheet(), &report.head.words);
    Ok(file("text/csv; charset=utf-8", &name, bytes.map_err(|error| failed(&error))?))
}

async fn asked(
    house: &House,
    request: &Request,
    kind: &str,
    fields: &[(String, String)],
) -> Result<Document, Outcome> {
    let kind = Kind::parse(kind).ok_or_else(|| Outcome::Failed(Refusal::Missing.into()))?;
    let read = reading::document(house, request, kind, chosen::of(fields)).await;
    Ok(read.map_err(Outcome::Failed)?.1)
}

fn failed(error: &(dyn Error + 'static)) -> Outcome {
    Outcome::Failed(broken(error))
}

fn file(kind: &str, name: &str, bytes: Vec<u8>) -> Response {
    let headers =
        [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, attachment(name))];
    (headers, bytes).into_response()
}

/// What the file is called: the report, its table, and the ending.
fn file_name(head: &Head, table: Option<&str>, ending: &str) -> String {
    let words = [Some(head.title.as_str()), table].into_iter().flatten();
    let stem = words.collect::<Vec<_>>().join(", ");
    // Names of files may not hold these anywhere.
    let kept = |letter: char| if "/\\:*?\"<>|".contains(letter) { ' ' } else { letter };
    let stem: String = stem.chars().map(kept).take(100).collect();
    format!("{}.{ending}", stem.trim())
}
