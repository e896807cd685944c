use crate::AppError;
use crate::areas::data::rounds::files::FILE_FORM;
use crate::areas::data::rounds::files::opening::read_sheets;
use crate::areas::data::rounds::files::view::FaultLine;
use crate::areas::data::rounds::reading::{catalogue, to_collect};
use crate::files::{fault, file_of, short_name, unreadable};
use crate::form::Outcome;
use crate::house::House;
use crate::request::{Request, broken};
use crate::{indicators, routes};
use axum::Extension;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, Path};
use hamsa_domain::Refusal;
use hamsa_domain::data::round::answer_sheet::NoAnswers;
use hamsa_domain::data::round::receiving::LONGEST_DEVICE;
use hamsa_domain::data::round::{AnswerSheet, AskedCell, Incoming, Received, Sender, submission};
use hamsa_domain::id::{AnswerFileId, RoundId};
use hamsa_intake::fingerprint;
use hamsa_store::{NewAnswerFile, RoundInFull};
use object_store::path::Path as Kept;
use object_store::{ObjectStoreExt, PutPayload};

/// What came of a file.
enum Brought {
    /// It is a table of the city's own, kept to be looked at.
    Table(AnswerFileId),
    /// It is a school's answer sheet, and is received: the school's code.
    Received(String),
    /// It is one, with numbers that cannot be read.
    Misread(Vec<FaultLine>),
}

/// Takes a file. A school's answer sheet is received at once, any other table is kept to be looked at.
pub async fn bring(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<RoundId>,
    multipart: Result<Multipart, MultipartRejection>,
) -> Outcome {
    let path = routes::round_files(&id);
    match brought(&house, &request, &id, multipart).await {
        Ok(Brought::Table(file)) => Outcome::go(routes::round_file(&id, &file)),
        Ok(Brought::Received(school)) => Outcome::done(path, &format!("sheet-received.{school}")),
        Ok(Brought::Misread(faults)) => match serde_json::to_string(&faults) {
            Ok(faults) => {
                let refusal = fault("rounds-file-misread");
                Outcome::refused(refusal, FILE_FORM, path, &[("faults", &faults)])
            }
            Err(error) => Outcome::Failed(broken(&error)),
        },
        Err(error) => Outcome::refused(error, FILE_FORM, path, &[]),
    }
}

async fn brought(
    house: &House,
    request: &Request,
    id: &RoundId,
    multipart: Result<Multipart, MultipartRejection>,
) -> Result<Brought, AppError> {
    let full = to_collect(house, request, id).await?;
    full.round.must_be_open()?;
    let (name, bytes) = file_of(multipart).await?;
    let read = read_sheets(name.clone(), bytes.clone()).await?;
    let sheets = read.map_err(|why| unreadable(&why))?;
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(fault("rounds-file-empty"));
    }
    let answers = sheets.iter().map(|sheet| AnswerSheet::read(&sheet.rows));
    if let Some(sheet) = answers.into_iter().find(|sheet| *sheet != Err(NoAnswers::NotTheSheet)) {
        return received(house, request, &full, sheet.map_err(Refusal::from)?, &bytes).await;
    }
    let new = NewAnswerFile {
        hash: fingerprint(&bytes),
        name: short_name(&name),
        size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
    };
    let kept = house.files.put(&Kept::from(new.hash.as_str()), PutPayload::from(bytes)).await;
    kept.map_err(|error| broken(&error))?;
    Ok(Brought::Table(house.store.keep_answer_file(&request.change(), id, &new).await?))
}

/// Receives a school's answer sheet that came to the city.
async fn received(
    house: &House,
    request: &Request,
    full: &RoundInFull,
    sheet: AnswerSheet,
    bytes: &[u8],
) -> Result<Brought, AppError> {
    let mine = full.requests.iter().find(|one| one.request.school == sheet.origin.school);
    let one = mine.ok_or(Refusal::from(NoAnswers::OtherSchool))?;
    sheet.must_be_of(&full.round.id, &one.request.school).map_err(Refusal::from)?;
    let catalogue = catalogue(house).await?;
    let dossier = house.store.dossier(&full.round.id, &one.request.school).await?;
    let dossier = dossier.ok_or(Refusal::Missing)?;
    let asked = AskedCell::all(full.round.cells.cells(), &catalogue, &dossier.last);
    let reading = submission::read(&asked, &sheet.form);
    if !reading.faults.is_empty() {
        let messages = house.languages.messages(request.language);
        let line = |misread: &hamsa_domain::data::round::Misread| FaultLine {
            row: sheet.rows.get(&misread.cell).copied().unwrap_or_default(),
            column: indicators::name(&catalogue, &messages, &misread.cell),
            value: sheet.form.cells.get(&misread.cell).map_or("", |typed| &typed.text).to_owned(),
            message: misread.message.clone(),
            limit: misread.limit,
        };
        return Ok(Brought::Misread(reading.faults.iter().map(line).collect()));
    }
    let incoming = Incoming {
        command: fingerprint(bytes),
        based_on: sheet.origin.based_on,
        shown: reading.shown,
        replies: Default::default(),
        device: request.device.chars().take(LONGEST_DEVICE).collect(),
        sender: Sender::File(request.actor.signed_in()?.clone()),
    };
    match house.store.receive(&request.change(), &one.request.id, &incoming).await? {
        Received::Known(_) | Received::New { .. } => {
            Ok(Brought::Received(one.request.school.to_string()))
        }
        Received::Clashing(_) => Err(Refusal::Conflict("rounds-file-clashes".to_owned()).into()),
    }
}
