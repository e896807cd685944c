//! The spreadsheet of a request: it goes out with what is known, and what comes back counts as if it had been
//! typed into the form, under the same rules.

use super::opening::{closed, greeting, groups};
use super::sending::{Fields, Sent};
use super::view::{CellView, GroupView};
use super::{SHEET_FORM, guessing};
use crate::AppError;
use crate::files::{XLSX, attachment, file_of, unreadable};
use crate::form::Outcome;
use crate::house::House;
use crate::i18n::Messages;
use crate::plain::plain;
use crate::request::{Request, broken};
use crate::routes;
use crate::token::hash;
use axum::Extension;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, Path};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use fluent_bundle::FluentArgs;
use hamsa_domain::Refusal;
use hamsa_domain::data::catalogue::Catalogue;
use hamsa_domain::data::round::answer_sheet::{NoAnswers, Origin};
use hamsa_domain::data::round::{AnswerSheet, Sender};
use hamsa_export::{AnswerSheet as Outgoing, Figure, Group, Words};
use hamsa_intake::{Limits, fingerprint, sheets};
use hamsa_store::Dossier;

/// The sheet to fill in. Where nothing is received, the page of the link says why.
pub async fn download(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(token): Path<String>,
) -> Response {
    match written(&house, &request, &token).await {
        Ok(Some(response)) => response,
        Ok(None) => Outcome::go(routes::answer(&token)).into_response(),
        Err(error) => Outcome::Failed(error).into_response(),
    }
}

/// Takes a sheet that was filled in.
pub async fn upload(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(token): Path<String>,
    multipart: Result<Multipart, MultipartRejection>,
) -> Outcome {
    let fields = match brought(&house, &request, &token, multipart).await {
        Ok(fields) => fields,
        Err(error) => return Outcome::refused(error, SHEET_FORM, routes::answer(&token), &[]),
    };
    let sent = Sent::new(token, fields, Sender::Spreadsheet);
    sent.settle(&house, &request).await.unwrap_or_else(Outcome::Failed)
}

async fn dossier(house: &House, request: &Request, token: &str) -> Result<Dossier, AppError> {
    let Some((link, dossier)) = house.store.dossier_by_link(&hash(token)).await? else {
        guessing::count(house, request).await?;
        return Err(Refusal::Missing.into());
    };
    link.check(request.now)?;
    Ok(dossier)
}

async fn written(
    house: &House,
    request: &Request,
    token: &str,
) -> Result<Option<Response>, AppError> {
    let dossier = match dossier(house, request, token).await {
        Err(AppError::Refused(Refusal::Conflict(_))) => return Ok(None),
        other => other?,
    };
    if closed(&dossier).is_some() {
        return Ok(None);
    }
    let catalogue = Catalogue::new(house.store.definitions().await?);
    let messages = house.languages.messages(request.language);
    let views = groups(&dossier, &catalogue, &messages);
    let sheet = Outgoing {
        origin: Origin {
            round: dossier.round.id.clone(),
            school: dossier.request.school.clone(),
            year: dossier.round.year,
            based_on: dossier.request.version,
        },
        is_rtl: request.language.direction() == "rtl",
        words: words(request, &dossier, &messages),
        groups: views.iter().map(|view| group(view, &messages)).collect(),
    };
    let workbook = sheet.workbook().map_err(|error| broken(&error))?;
    let name = format!("hamsa-{}-{}.xlsx", dossier.request.school, dossier.round.year);
    let headers =
        [(header::CONTENT_TYPE, XLSX.to_owned()), (header::CONTENT_DISPOSITION, attachment(&name))];
    Ok(Some((headers, workbook).into_response()))
}

fn words(request: &Request, dossier: &Dossier, messages: &Messages) -> Words {
    let say = |key: &str| messages.say(key, &FluentArgs::new());
    let greeting = greeting(request, dossier, request.language);
    let mut until = FluentArgs::new();
    until.set("city", greeting.city);
    until.set("day", greeting.day);
    Words {
        sheet: say("answering-sheet-name"),
        title: format!("{} · {} · {}", greeting.school, greeting.title, greeting.year),
        guidance: vec![
            plain(&messages.say("answering-sheet-until", &until)),
            say("answering-sheet-guidance"),
        ],
        figure: say("answering-sheet-figure"),
        last: say("answering-sheet-last"),
        number: say("answering-sheet-number"),
        unknown: say("answering-unknown"),
        note: say("answering-sheet-note"),
        not_a_number: say("answering-sheet-not-a-number"),
        tick_hint: say("answering-sheet-tick"),
    }
}

fn group<'v>(view: &'v GroupView, messages: &Messages) -> Group<'v> {
    let name = messages.say(&view.heading.message(), &FluentArgs::new());
    Group { name, figures: view.cells.iter().map(figure).collect() }
}

fn figure(cell: &CellView) -> Figure<'_> {
    let last = cell.last.as_ref().and_then(|last| last.number.clone());
    Figure {
        code: &cell.code,
        name: cell.name.clone(),
        meaning: plain(&cell.meaning),
        last: last.unwrap_or_default(),
        typed: cell.typed.clone(),
    }
}

/// What the form would have brought, had it been typed there. The same file is the same form, however often
/// it is sent.
async fn brought(
    house: &House,
    request: &Request,
    token: &str,
    multipart: Result<Multipart, MultipartRejection>,
) -> Result<Fields, AppError> {
    let dossier = dossier(house, request, token).await?;
    let (name, bytes) = file_of(multipart).await?;
    let command = fingerprint(&bytes);
    let read = tokio::task::spawn_blocking(move || sheets(&name, &bytes, &limits()));
    let read = read.await.map_err(|error| broken(&error))?;
    let sheets = read.map_err(|why| unreadable(&why))?;
    let sheet = sheets
        .iter()
        .map(|sheet| AnswerSheet::read(&sheet.rows))
        .find(|sheet| *sheet != Err(NoAnswers::NotTheSheet))
        .unwrap_or(Err(NoAnswers::NotTheSheet))
        .map_err(Refusal::from)?;
    sheet.must_be_of(&dossier.round.id, &dossier.request.school).map_err(Refusal::from)?;
    let mut fields = Fields::from([
        ("command".to_owned(), command),
        ("based_on".to_owned(), sheet.origin.based_on.to_string()),
    ]);
    for (cell, typed) in sheet.form.cells {
        typed.put(&cell, &mut fields);
    }
    Ok(fields)
}

/// Bounds that no sheet of one school comes near.
fn limits() -> Limits {
    Limits {
        file_bytes: 1 << 20,
        inflated_bytes: 16 << 20,
        held_bytes: 8 << 20,
        strings: 20_000,
        cells: 50_000,
        ..Limits::default()
    }
}
