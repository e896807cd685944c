use crate::AppError;
use crate::areas::data::rounds::files::TAKE_FORM;
use crate::areas::data::rounds::files::opening::Opened;
use crate::areas::data::rounds::forms::Fields;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::routes;
use axum::extract::Path;
use axum::{Extension, Form};
use hamsa_domain::Refusal;
use hamsa_domain::data::round::answer_table::Meaning;
use hamsa_domain::data::round::receiving::LONGEST_DEVICE;
use hamsa_domain::data::round::{Incoming, Received, Sender};
use hamsa_domain::id::{AnswerFileId, RoundId};
use hamsa_intake::fingerprint;
use hamsa_store::StoreError;

/// Takes over what was shown: each school's row as a version of its answers. What a school has changed since is
/// left alone, and said.
pub async fn take(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, file)): Path<(RoundId, AnswerFileId)>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let path = routes::round_file(&id, &file);
    match taken(&house, &request, &id, &file, &fields).await {
        Ok((taken, left)) => Outcome::done(path, &format!("file-taken.{taken}.{left}")),
        Err(error) => Outcome::refused(error, TAKE_FORM, path, &[]),
    }
}

async fn taken(
    house: &House,
    request: &Request,
    id: &RoundId,
    file: &AnswerFileId,
    fields: &Fields,
) -> Result<(i64, i64), AppError> {
    let opened = Opened::of(house, request, id, file).await?;
    opened.full.round.must_be_open()?;
    let account = request.actor.signed_in()?.clone();
    let change = request.change();
    let columns: Vec<String> = opened.meanings.iter().map(Meaning::code).collect();
    let (mut taken, mut left) = (0, 0);
    for row in &opened.reading().schools {
        let looked_at = fields.value(&format!("version:{}", row.school));
        let (Some(one), Ok(version)) = (opened.request_of(row), looked_at.parse::<i64>()) else {
            continue;
        };
        // The same table, read alike and held against the same version, is the same form.
        let told = [opened.file.hash.as_str(), &columns.join(" "), row.school.as_str(), looked_at];
        let incoming = Incoming {
            command: fingerprint(told.join("\n").as_bytes()),
            based_on: version,
            shown: opened.shown(row).sound()?,
            replies: Default::default(),
            device: request.device.chars().take(LONGEST_DEVICE).collect(),
            sender: Sender::File(account.clone()),
        };
        match house.store.receive(&change, &one.request.id, &incoming).await {
            Ok(Received::Known(_) | Received::New { .. }) => taken += 1,
            Ok(Received::Clashing(_)) | Err(StoreError::Refused(Refusal::Conflict(_))) => left += 1,
            Err(error) => return Err(error.into()),
        }
    }
    house.store.note_taken(&change, file, taken).await?;
    Ok((taken, left))
}
