//! What these pages change.

mod bringing;
mod taking;

use crate::areas::data::rounds::forms::Fields;
use crate::areas::data::rounds::reading::to_collect;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::{AppError, routes};
use axum::Extension;
use axum::Form;
use axum::Router;
use axum::extract::Path;
use axum::routing::post;
use hamsa_domain::data::round::answer_table::{Meaning, clear};
use hamsa_domain::id::{AnswerFileId, RoundId};
use hamsa_domain::{Fault, Refusal};

/// The routes of these forms.
pub fn forms() -> Router {
    let (id, file) = (RoundId::new("{id}"), AnswerFileId::new("{file}"));
    let one = routes::round_file(&id, &file);
    Router::new()
        .route(&routes::round_files(&id), post(bringing::bring))
        .route(&format!("{one}/columns"), post(say_columns))
        .route(&format!("{one}/take"), post(taking::take))
}

/// Keeps what somebody says of the columns, or looks for the headings in another row.
async fn say_columns(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, file)): Path<(RoundId, AnswerFileId)>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let path = routes::round_file(&id, &file);
    match said(&house, &request, &id, &file, &fields).await {
        Ok(()) => Outcome::go(format!("{path}#schools")),
        Err(error) => Outcome::refused(error, super::COLUMNS_FORM, path, &fields.typed()),
    }
}

async fn said(
    house: &House,
    request: &Request,
    id: &RoundId,
    file: &AnswerFileId,
    fields: &Fields,
) -> Result<(), AppError> {
    to_collect(house, request, id).await?.round.must_be_open()?;
    let opened = super::opening::Opened::of(house, request, id, file).await?;
    let no_row = || Refusal::Invalid(vec![Fault::new("heading_row", "rounds-file-fault-row")]);
    let row = hamsa_domain::data::sheet::whole_number(fields.value("heading_row"));
    let row = row.and_then(|row| u32::try_from(row).ok()).ok_or_else(no_row)?;
    let change = request.change();
    let Some(table) = opened.table.filter(|table| table.heading_row == row) else {
        // Other headings: what is said of these columns is not said of those.
        return Ok(house.store.say_columns(&change, file, row, &[]).await?);
    };
    let told = |column: usize| Meaning::parse(fields.value(&format!("column:{column}")));
    let meanings: Vec<Meaning> = (0..table.headings.len()).map(told).collect();
    let unclear = clear(&meanings);
    if !unclear.is_empty() {
        let fault = |unclear: &hamsa_domain::data::round::answer_table::Unclear| {
            let field = unclear
                .column()
                .map_or_else(|| "columns".to_owned(), |column| format!("column:{column}"));
            Fault::new(field, unclear.message())
        };
        return Err(Refusal::Invalid(unclear.iter().map(fault).collect()).into());
    }
    let said: Vec<(String, Meaning)> = table.keys().into_iter().zip(meanings).collect();
    Ok(house.store.say_columns(&change, file, row, &said).await?)
}
