use super::Fields;
use crate::AppError;
use crate::areas::data::rounds::reading::plausible_years;
use crate::areas::data::rounds::title::title;
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use crate::{dates, routes};
use axum::{Extension, Form};
use hamsa_domain::cities::Sector;
use hamsa_domain::data::catalogue::Template;
use hamsa_domain::data::round::{Contact, Questionnaire, Round, RoundState};
use hamsa_domain::id::{AuthorityCode, RoundId, SchoolCode, TemplateId};
use hamsa_domain::people::{Right, Scope};
use hamsa_domain::{Fault, Instant, Language, Refusal};
use hamsa_store::{NewRound, SchoolRecord, StoreError};

/// The form, by its name.
const FORM: &str = "rounds-open";

/// Makes a round. No school hears of it before the links are sent.
pub async fn open_round(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let city = AuthorityCode::new(fields.value("city"));
    if !fields.value("choose").is_empty() {
        // All schools or none of them: a look at the form, and nothing is opened.
        return Outcome::shown(FORM, routes::rounds_of(&city), &fields.typed());
    }
    match made(&house, &request, &city, &fields).await {
        Ok((id, done)) => Outcome::done(routes::round(&id), done),
        Err(error) => Outcome::refused(error, FORM, routes::rounds_of(&city), &fields.typed()),
    }
}

async fn made(
    house: &House,
    request: &Request,
    city: &AuthorityCode,
    fields: &Fields,
) -> Result<(RoundId, &'static str), AppError> {
    let scope = Scope::City(city.clone());
    request.actor.must(Right::CollectData, &scope)?;
    let template = house.store.template(&TemplateId::new(fields.value("template"))).await?;
    let template = template.filter(|template| template.scope.covers(&scope));
    let schools = house.store.schools_of(city).await?;
    let (template, year, deadline) = checked(request.now, fields, template)?;
    let remembered = house.store.remembered_contacts(city).await?;
    let chosen = |record: &&SchoolRecord| {
        fields.named("school:").any(|(code, _)| code == record.school.code.as_str())
    };
    let asked = schools.iter().filter(chosen).map(|record| {
        let code: SchoolCode = record.school.code.clone();
        let contact = remembered.get(&code).cloned().unwrap_or_else(|| nobody_yet(record));
        (code, contact)
    });
    let new = NewRound {
        authority: city.clone(),
        title: title(&house.languages, &template, year),
        template: template.id,
        year,
        deadline,
        cells: Questionnaire(template.groups),
        schools: asked.collect(),
    };
    match house.store.create_round(&request.change(), &new).await {
        Ok(id) => Ok((id, "made")),
        // Pressed twice, or opened by two people at once, it is one round.
        Err(StoreError::Taken) => Ok((known(house, &new).await?, "known")),
        Err(error) => Err(error.into()),
    }
}

/// The round that the city has of this template and year already.
async fn known(house: &House, new: &NewRound) -> Result<RoundId, AppError> {
    let rounds = house.store.rounds_of(std::slice::from_ref(&new.authority)).await?;
    let is_it = |round: &Round| {
        round.template == new.template
            && round.year == new.year
            && round.state != RoundState::Closed
    };
    let known = rounds.into_iter().map(|summary| summary.round).find(is_it);
    Ok(known.ok_or(Refusal::Missing)?.id)
}

/// What was chosen, or everything that is wrong with it.
fn checked(
    now: Instant,
    fields: &Fields,
    template: Option<Template>,
) -> Result<(Template, i32, Instant), Refusal> {
    let mut faults = Vec::new();
    if template.is_none() {
        faults.push(Fault::new("template", "data-fault-round-template"));
    }
    let year = fields.value("year").parse().ok().filter(|year| plausible_years(now).contains(year));
    if year.is_none() {
        faults.push(Fault::new("year", "rounds-fault-year"));
    }
    let deadline = read_deadline(fields.value("deadline"), now);
    faults.extend(deadline.clone().err());
    if fields.named("school:").next().is_none() {
        faults.push(Fault::new("schools", "data-fault-round-schools"));
    }
    match (template, year, deadline) {
        (Some(template), Some(year), Ok(deadline)) if faults.is_empty() => {
            Ok((template, year, deadline))
        }
        _ => Err(Refusal::Invalid(faults)),
    }
}

/// The end of the day that was typed, if it is one that is still to come.
pub fn read_deadline(typed: &str, now: Instant) -> Result<Instant, Fault> {
    let fault = |message: &str| Fault::new("deadline", message);
    let deadline = dates::end_of_day(typed).ok_or_else(|| fault("rounds-fault-no-date"))?;
    match deadline > now {
        true => Ok(deadline),
        false => Err(fault("data-fault-round-deadline")),
    }
}

/// Whom to ask is not known; the language is likely that of the school's sector.
fn nobody_yet(record: &SchoolRecord) -> Contact {
    let language = match record.sector {
        Some(Sector::Arab | Sector::Druze | Sector::Bedouin) => Language::Ar,
        Some(Sector::Jewish | Sector::Circassian) | None => Language::He,
    };
    Contact { language, ..Contact::default() }
}
