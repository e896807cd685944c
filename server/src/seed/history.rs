//! Five years of school reports for trying out what is made of them: the schools of two cities, real by code; all
//! figures are invented (`history.csv`), and every round says so in its title and in the database. They come through
//! ordinary rounds, so that every figure has its school, its day and its version. Two forecasts are published on the
//! way, as they could have been then, so that what came of them can be seen.

use super::SeedError;
use super::asked::Asked;
use super::invented::{Invented, schools};
use super::round::{HEAD, title};
use crate::Server;
use hamsa_app::AppError;
use hamsa_app::areas::data::analysis::publish_forecast;
use hamsa_app::dates;
use hamsa_domain::data::Subject;
use hamsa_domain::data::catalogue::Template;
use hamsa_domain::data::round::{Contact, Questionnaire};
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use hamsa_domain::people::Scope;
use hamsa_domain::time::DAY;
use hamsa_domain::{Language, Refusal};
use hamsa_store::{Change, NewRound};
use std::collections::BTreeMap;

/// The template that is asked.
const TEMPLATE: &str = "mathematics-tracks";
/// The cities, and who asks there.
const CITIES: [(&str, &str, Language); 2] =
    [("90001", HEAD, Language::He), ("73007", "mayor.nazareth@hamsa.example", Language::Ar)];
/// How many years.
const YEARS: i32 = 5;
/// How many years before the last a forecast was published.
const FORETOLD: std::ops::RangeInclusive<i32> = 1..=2;

/// Makes the rounds of the years of which a city has none of this template. A round is closed when all is done with it.
pub async fn tell(server: &Server, change: &Change) -> Result<String, SeedError> {
    let store = &server.house.store;
    let templates = store.templates_of(&Scope::Network).await?;
    let template = templates.iter().find(|one| one.seed_code.as_deref() == Some(TEMPLATE));
    let Some(template) = template else { return Ok("Demo history: its template is gone.".into()) };
    let figures = schools(&server.settings.seeds.join("history.csv"))?;
    let mut cities = Vec::new();
    for (code, asks, language) in CITIES {
        let code = AuthorityCode::new(code);
        let head = store.account_by_email(asks).await?.map(|account| account.id);
        let own = store.schools_of(&code).await?.into_iter().map(|record| record.school.code);
        let own: Vec<SchoolCode> = own.filter(|school| figures.contains_key(school)).collect();
        if !own.is_empty() {
            cities.push(City { code, head, language, schools: own });
        }
    }
    let (last, mut told) = (dates::year(change.at) - 1, 0);
    for year in last - YEARS + 1..=last {
        for city in &cities {
            let at = change.at - (330 + 365 * i64::from(last - year)) * DAY;
            let change = Change { actor: city.head.clone(), at, request: change.request.clone() };
            let reports = city.reports(server, &change, template, year, &figures).await?;
            let Some(reports) = reports else { continue };
            if FORETOLD.contains(&(last - year)) {
                city.foretell(server, &change).await?;
            }
            reports.close(server, &change).await?;
            told += 1;
        }
    }
    Ok(match told {
        0 => "Demo history: left as it is.".to_owned(),
        rounds => format!(
            "Demo history: {rounds} invented rounds of the schools of {} cities.",
            cities.len()
        ),
    })
}

struct City {
    code: AuthorityCode,
    head: Option<hamsa_domain::id::AccountId>,
    language: Language,
    schools: Vec<SchoolCode>,
}

impl City {
    /// The published reports of a year, unless the city has them.
    async fn reports(
        &self,
        server: &Server,
        change: &Change,
        template: &Template,
        year: i32,
        figures: &BTreeMap<SchoolCode, Invented>,
    ) -> Result<Option<Asked>, SeedError> {
        let contact = Contact { language: self.language, ..Contact::default() };
        let new = NewRound {
            authority: self.code.clone(),
            template: template.id.clone(),
            title: title(server, template, year),
            year,
            deadline: change.at + 30 * DAY,
            cells: Questionnaire(template.groups.clone()),
            schools: self.schools.iter().map(|school| (school.clone(), contact.clone())).collect(),
        };
        let asked = Asked::new(server, change, &new, None).await?;
        let Some(asked) = asked else { return Ok(None) };
        for school in &self.schools {
            let Some(invented) = figures.get(school) else { continue };
            let figure = |cell: &str| invented.figure(cell, year);
            asked.receive(server, change, school, None, figure).await?;
        }
        asked.publish(server, change).await?;
        Ok(Some(asked))
    }

    /// Publishes what could be foretold then, unless an interrupted seeding has.
    async fn foretell(&self, server: &Server, change: &Change) -> Result<(), SeedError> {
        let (house, subject) = (&server.house, Subject::Mathematics);
        match publish_forecast(house, change, &self.code, subject, None).await {
            Ok(()) | Err(AppError::Refused(Refusal::Conflict(_))) => Ok(()),
            Err(other) => Err(other.into()),
        }
    }
}
