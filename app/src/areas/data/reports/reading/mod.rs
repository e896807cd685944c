//! How reports are made: figures from the panorama, words from the messages, one document for every way out.

mod access;
mod city;
mod completeness;
mod custom;
mod desk;
mod doubts;
mod found;
mod mayor;
mod network;
mod offers;
mod school;
mod tables;

use crate::areas::data::analysis::brief;
use crate::house::House;
use crate::request::{Request, broken};
use crate::{AppError, dates};
use desk::Desk;
use hamsa_domain::Refusal;
use hamsa_domain::data::document::Document;
use hamsa_domain::data::report::{Choice, Kind};
use tokio::task::spawn_blocking;

pub use offers::{list, view};

/// A report with everything in it, and the choice that it was made by.
///
/// # Errors
///
/// Where there is none of the kind, or none for whoever asks.
pub async fn document(
    house: &House,
    request: &Request,
    kind: Kind,
    choice: Choice,
) -> Result<(Choice, Document), AppError> {
    let actor = &request.actor;
    // Who may see none of the kind need not wait for its figures.
    if !kind.may_see_some(actor) {
        kind.must_see(actor, None, None)?;
    }
    let mut desk = Desk::of(house, request, choice).await?;
    match kind {
        Kind::City => {
            let code = access::city(&desk, actor, kind)?;
            desk.choice.city = Some(code.clone());
            let schools = city::schools_of(house, &code, desk.choice.subject).await?;
            made(desk, move |desk| city::document(desk, &code, &schools)).await
        }
        Kind::Mayor => {
            let code = access::city(&desk, actor, kind)?;
            desk.choice.city = Some(code.clone());
            let subject = desk.choice.subject;
            let schools = city::schools_of(house, &code, subject).await?;
            let goal = mayor::goal(house, &code, subject).await?;
            let year = dates::year(request.now);
            let brief = brief(house, desk.messages(), &code, subject, year).await?;
            made(desk, move |desk| mayor::document(desk, &code, &schools, goal, &brief, year)).await
        }
        Kind::School => {
            let record = access::school(house, &desk, actor).await?;
            desk.choice.school = Some(record.school.code.clone());
            let known = school::load(house, &desk, record).await?;
            made(desk, move |desk| Ok(school::document(desk, &known))).await
        }
        Kind::Network => made(desk, |desk| Ok(network::document(desk))).await,
        Kind::Custom => made(desk, |desk| Ok(custom::document(desk))).await,
    }
}

/// The guard may reckon for long, and so may a table of everything: other requests do not wait for it.
async fn made<F>(desk: Desk, make: F) -> Result<(Choice, Document), AppError>
where
    F: FnOnce(&Desk) -> Result<Document, Refusal> + Send + 'static,
{
    let made = spawn_blocking(move || make(&desk).map(|document| (desk.choice, document))).await;
    Ok(made.map_err(|error| broken(&error))??)
}
