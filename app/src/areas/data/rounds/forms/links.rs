use super::Fields;
use super::approving::in_round;
use super::fields::{ended, ended_in_round};
use crate::AppError;
use crate::areas::data::rounds::letters::Desk;
use crate::areas::data::rounds::mail::Letter;
use crate::areas::data::rounds::paper::sheet;
use crate::areas::data::rounds::parts::{SCHOOL_FORM, SHEETS};
use crate::areas::data::rounds::reading::to_collect;
use crate::areas::data::rounds::view::Sheet;
use crate::form::{Back, Outcome};
use crate::house::House;
use crate::page::Returned;
use crate::request::{Request, broken};
use crate::routes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::{Extension, Form};
use hamsa_domain::id::{RoundId, SchoolCode};
use hamsa_domain::{Fault, Refusal};
use hamsa_store::{RequestInRound, RoundInFull};

/// Makes a page for each school that was chosen, with a link of its own. The pages stand in this one answer:
/// only the hashes of their links are kept.
pub async fn print_links(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(id): Path<RoundId>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let made = async {
        let full = to_collect(&house, &request, &id).await?;
        let is_chosen = |one: &&RequestInRound| {
            let code = one.request.school.as_str();
            !one.request.closed_school && fields.named("school:").any(|(chosen, _)| chosen == code)
        };
        let chosen: Vec<&RequestInRound> = full.requests.iter().filter(is_chosen).collect();
        if chosen.is_empty() {
            let fault = Fault::new("schools", "rounds-fault-no-school");
            return Err(Refusal::Invalid(vec![fault]).into());
        }
        printed(&house, &request, &full, &chosen).await
    };
    match made.await {
        Ok(sheets) => shown_once(&id, &sheets),
        Err(error) => Outcome::refused(error, SHEETS, routes::round_sheets(&id), &fields.typed()),
    }
}

/// Links on paper. For schools that had none it is their first.
async fn printed(
    house: &House,
    request: &Request,
    full: &RoundInFull,
    chosen: &[&RequestInRound],
) -> Result<Vec<Sheet>, AppError> {
    let desk = Desk::of(house, request, &full.round).await?;
    let (mut sheets, mut links) = (Vec::new(), Vec::new());
    for one in chosen {
        let (outgoing, link) = desk.bare_link(&one.request)?;
        sheets.push(sheet(house, &desk, one, link)?);
        links.push(outgoing);
    }
    house.store.print_links(&request.change(), &full.round.id, &links).await?;
    Ok(sheets)
}

fn shown_once(id: &RoundId, sheets: &[Sheet]) -> Outcome {
    let sheets = match serde_json::to_string(sheets) {
        Ok(sheets) => sheets,
        Err(error) => return Outcome::Failed(broken(&error)),
    };
    Outcome::Back(Back {
        path: routes::round_sheets(id),
        returned: Returned {
            form: SHEETS.to_owned(),
            values: [("sheets".to_owned(), sheets)].into(),
            ..Returned::default()
        },
        status: StatusCode::CREATED,
        ..Back::default()
    })
}

/// Gives a school its link, or a new one in the place of all it has: by mail, or on paper where it has no
/// address.
pub async fn renew(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, school)): Path<(RoundId, SchoolCode)>,
) -> Outcome {
    match renewed(&house, &request, &id, &school).await {
        Ok(None) => Outcome::done(routes::round_school(&id, &school), "renewed"),
        Ok(Some(sheet)) => shown_once(&id, &[sheet]),
        Err(error) => ended(Err(error), SCHOOL_FORM, routes::round_school(&id, &school)),
    }
}

async fn renewed(
    house: &House,
    request: &Request,
    id: &RoundId,
    school: &SchoolCode,
) -> Result<Option<Sheet>, AppError> {
    let full = to_collect(house, request, id).await?;
    let one = full.requests.iter().find(|one| one.request.school == *school);
    let one = one.ok_or(Refusal::Missing)?;
    let desk = Desk::of(house, request, &full.round).await?;
    let is_first = one.request.sent_at.is_none();
    let letter = if is_first { Letter::First } else { Letter::Renewed };
    let (outgoing, link) = desk.link(letter, one)?;
    let change = request.change();
    if is_first {
        house.store.send_requests(&change, id, std::slice::from_ref(&outgoing)).await?.only()?;
    } else {
        house.store.renew_link(&change, &outgoing).await?;
    }
    match outgoing.mail {
        Some(_) => Ok(None),
        None => sheet(house, &desk, one, link).map(Some),
    }
}

/// Marks a school as closed this year, or as open after all.
pub async fn mark_closed(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path((id, school)): Path<(RoundId, SchoolCode)>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let closed = fields.value("closed") == "1";
    let marked = async {
        let one = in_round(&house, &request, &id, &school).await?;
        house.store.mark_school_closed(&request.change(), &one.request.id, closed).await?;
        Ok(if closed { "marked-closed" } else { "marked-open" }.to_owned())
    };
    match fields.value("from") {
        "round" => ended_in_round(marked.await, &id),
        _ => ended(marked.await, SCHOOL_FORM, routes::round_school(&id, &school)),
    }
}
