//! What a link opens, for whoever has it.

use super::checking::Rules;
use super::guessing;
use super::view::{Asking, CellView, DeadEnd, Greeting, GroupView, LastView, Opened, VersionView};
use super::words::{number, said};
use crate::AppError;
use crate::dates::{day, days_until, hour, minute};
use crate::house::House;
use crate::i18n::Messages;
use crate::indicators::name;
use crate::request::{Request, broken, use_house, use_request};
use crate::token::{Token, hash};
use axum::http::StatusCode;
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::{Catalogue, Definition, Group, Unit};
use hamsa_domain::data::round::{Altered, Answers, LastYear, Typed, Version, altered, conflict};
use hamsa_domain::id::{IndicatorCode, SchoolCode};
use hamsa_domain::text::school_year;
use hamsa_domain::{Language, Refusal};
use hamsa_store::Dossier;
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use std::collections::BTreeMap;
use std::slice::from_ref;

/// How many seconds one figure takes.
const SECONDS_PER_CELL: usize = 12;
/// Where nothing is known of a link; the others are the conflicts of [`conflict`].
const UNKNOWN: &str = "answering-unknown-link";

/// What the link with this token opens, and that somebody has opened it.
pub async fn opened(token: &str) -> Result<Opened, AppError> {
    let (house, request) = (use_house()?, use_request()?);
    let Some((link, dossier)) = house.store.dossier_by_link(&hash(token)).await? else {
        guessing::count(&house, &request).await?;
        set_status(StatusCode::NOT_FOUND);
        return Ok(Opened::Nothing(DeadEnd { why: UNKNOWN.to_owned(), ..DeadEnd::default() }));
    };
    let catalogue = Catalogue::new(house.store.definitions().await?);
    let messages = house.languages.messages(request.language);
    if let Err(refusal) = link.check(request.now) {
        set_status(StatusCode::CONFLICT);
        return Ok(Opened::Nothing(dead_end(refusal, &dossier, &catalogue, &messages)));
    }
    if dossier.request.opened_at.is_none() {
        house.store.link_opened(&dossier.request.id, request.now).await?;
    }
    let rules = rules(&house, &dossier, &catalogue).await?;
    let asking = asking(&request, &dossier, &catalogue, &messages, rules)?;
    Ok(Opened::Request(Box::new(asking)))
}

/// The language in which the school is addressed whose link this path is; `None` for every other path.
pub async fn language_of_link(house: &House, path: &str) -> Option<Language> {
    let token = path.strip_prefix("/answer/")?.split('/').next()?;
    house.store.language_of_link(&hash(token)).await.ok().flatten()
}

fn set_status(status: StatusCode) {
    if let Some(options) = use_context::<ResponseOptions>() {
        options.set_status(status);
    }
}

/// Whoever has an old link learns whom to ask, and nothing of what the school has answered since.
fn dead_end(
    refusal: Refusal,
    dossier: &Dossier,
    catalogue: &Catalogue,
    messages: &Messages,
) -> DeadEnd {
    let Refusal::Conflict(why) = refusal else { return DeadEnd::default() };
    let named = |cell: &IndicatorCode| (cell.clone(), name(catalogue, messages, cell));
    DeadEnd {
        keeping: Some(keeping(dossier)),
        why,
        city: Some(dossier.city.in_language(messages.language()).to_owned()),
        names: dossier.round.cells.cells().map(named).collect(),
    }
}

/// Under which name a device keeps what was typed for this request.
fn keeping(dossier: &Dossier) -> String {
    hash(&format!("kept for {}", dossier.request.id)).chars().take(16).collect()
}

/// What is held against what is typed into the form of this request.
pub async fn rules(
    house: &House,
    dossier: &Dossier,
    catalogue: &Catalogue,
) -> Result<Rules, AppError> {
    let (school, year) = (&dossier.request.school, dossier.round.year);
    // What stands beside next year's cells is what is known of this year.
    let known = house.store.last_years(from_ref(school), year + 1).await?;
    let bare = |definition: &Definition| Definition {
        name: Title::default(),
        meaning: Title::default(),
        source: Title::default(),
        ..definition.clone()
    };
    Ok(Rules {
        year,
        definitions: catalogue.definitions().iter().map(bare).collect(),
        asked: dossier.round.cells.cells().cloned().collect(),
        last: dossier.last.clone(),
        known: of_school(known, school),
        based_on: dossier.request.version,
        sent: dossier.answers(),
    })
}

fn of_school(
    mut known: BTreeMap<SchoolCode, BTreeMap<IndicatorCode, LastYear>>,
    school: &SchoolCode,
) -> BTreeMap<IndicatorCode, LastYear> {
    known.remove(school).unwrap_or_default()
}

fn asking(
    request: &Request,
    dossier: &Dossier,
    catalogue: &Catalogue,
    messages: &Messages,
    rules: Rules,
) -> Result<Asking, AppError> {
    Ok(Asking {
        keeping: keeping(dossier),
        arrived: dossier.versions.iter().map(|version| version.command.clone()).collect(),
        command: Token::new().map_err(|error| broken(&error))?.secret,
        greeting: greeting(request, dossier, messages.language()),
        state: dossier.request.state,
        closed: closed(dossier),
        groups: groups(dossier, catalogue, messages),
        versions: versions(catalogue, messages, &dossier.versions),
        rules,
    })
}

/// What is asked, with what stands in each field to begin with.
pub fn groups(dossier: &Dossier, catalogue: &Catalogue, messages: &Messages) -> Vec<GroupView> {
    let answers = dossier.answers();
    let cell = |code: &IndicatorCode| cell(dossier, catalogue, messages, &answers, code);
    let group = |group: &Group| GroupView {
        heading: group.heading,
        cells: group.cells.iter().map(cell).collect(),
    };
    dossier.round.cells.0.iter().map(group).collect()
}

/// Why nothing is received (the key of a message); nothing where it is.
pub fn closed(dossier: &Dossier) -> Option<String> {
    if dossier.request.closed_school {
        return Some(conflict::SCHOOL_CLOSED.to_owned());
    }
    match dossier.round.must_be_open() {
        Err(Refusal::Conflict(why)) => Some(why),
        _ => None,
    }
}

/// The words above the form.
pub fn greeting(request: &Request, dossier: &Dossier, language: Language) -> Greeting {
    let (round, year) = (&dossier.round, dossier.round.year);
    let seconds = round.cells.len() * SECONDS_PER_CELL;
    Greeting {
        city: dossier.city.in_language(language).to_owned(),
        school: dossier.school_name.clone(),
        name: dossier.request.contact.name.clone(),
        title: round.title.in_language(language).to_owned(),
        year: school_year(year, language),
        day: day(round.deadline),
        days_left: days_until(round.deadline, request.now),
        minutes: i64::try_from(seconds.div_ceil(60)).unwrap_or_default().max(1),
    }
}

fn cell(
    dossier: &Dossier,
    catalogue: &Catalogue,
    messages: &Messages,
    answers: &Answers,
    code: &IndicatorCode,
) -> CellView {
    let language = messages.language();
    let definition = catalogue.find(code).map(|(definition, _)| definition);
    let words = |of: fn(&Definition) -> &Title| {
        definition.map(|known| of(known).in_language(language).to_owned()).unwrap_or_default()
    };
    let question = dossier.open_questions().find(|question| question.cell == *code);
    CellView {
        code: code.clone(),
        name: name(catalogue, messages, code),
        meaning: words(|definition| &definition.meaning),
        source: words(|definition| &definition.source),
        unit: definition.map(|known| unit(known.unit)).unwrap_or_default(),
        decimal: definition.is_none_or(|known| known.decimals > 0),
        last: dossier
            .last
            .get(code)
            .map(|last| LastView { number: number(last.value), source: last.source }),
        typed: Typed::of(answers.get(code)),
        sent: answers.get(code).map(said),
        question: question.map(|question| question.text.clone()),
    }
}

/// Pupils and teachers are named where they are counted; hours and money are not.
fn unit(unit: Unit) -> String {
    match unit {
        Unit::Hours | Unit::Shekels | Unit::Percent => unit.message(),
        _ => String::new(),
    }
}

/// The last first.
fn versions(catalogue: &Catalogue, messages: &Messages, versions: &[Version]) -> Vec<VersionView> {
    let change = |told: &Altered| {
        (name(catalogue, messages, told.cell), told.before.map(said), told.after.map(said))
    };
    let view = |(version, changes): (&Version, Vec<Altered>)| VersionView {
        number: version.number,
        at: minute(version.received_at),
        hour: hour(version.received_at),
        by: format!("answering-by-{}", version.sender.way()),
        correction: version.correction,
        changes: changes.iter().map(change).collect(),
    };
    altered(versions).rev().map(view).collect()
}
