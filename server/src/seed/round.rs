//! A collection round for trying Hamsa out: Be'er Sheva asks some of its schools about the school year that has
//! ended, and last year's round stands published. Schools are real by code; their contacts and all figures are
//! invented, and the round's title says so.

use super::SeedError;
use super::table::{TableError, rows};
use crate::Server;
use fluent_bundle::FluentArgs;
use hamsa_app::dates;
use hamsa_app::plain::plain;
use hamsa_app::routes::answer;
use hamsa_app::token::Token;
use hamsa_domain::cities::Title;
use hamsa_domain::data::round::question::NewQuestion;
use hamsa_domain::data::round::{Answer, Contact, Incoming, Questionnaire, Sender};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, RequestId, RoundId, SchoolCode};
use hamsa_domain::people::Scope;
use hamsa_domain::time::DAY;
use hamsa_domain::{Instant, Language};
use hamsa_store::{Change, NewMail, NewRound, Outgoing, StoreError};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// Be'er Sheva.
const CITY: &str = "90001";
/// The account that asks.
const HEAD: &str = "head@hamsa.example";
/// The template that is asked.
const TEMPLATE: &str = "five-unit-mathematics";
/// What the round is called besides its template.
const INVENTED: [&str; 3] =
    ["הדגמה, נתונים מומצאים", "للتوضيح، معطيات مختلَقة", "demonstration, invented figures"];
/// What is asked about the disputed figure.
const QUESTION: &str = "בשנה שעברה דווח על פחות קבוצות לימוד. האם המספר נכון?";
/// The figure in dispute.
const DISPUTED: &str = "classes.mathematics.10.5";

/// One school of the round, and how far it is.
#[derive(Deserialize)]
struct SchoolLine {
    school_code: String,
    contact: String,
    email: String,
    language: String,
    /// Its pupils of five units in grade 10.
    pupils: i32,
    /// waiting, partly, received or in_question.
    stands: String,
}

/// Makes both rounds, unless the city has any.
pub async fn open(server: &Server, change: &Change) -> Result<String, SeedError> {
    let (store, city) = (&server.house.store, AuthorityCode::new(CITY));
    if !store.rounds_of(std::slice::from_ref(&city)).await?.is_empty() {
        return Ok("Demo round: left as it is.".into());
    }
    let path = server.settings.seeds.join("round.csv");
    let schools = rows(&path, |line: SchoolLine| Ok(line))?;
    let templates = store.templates_of(&Scope::Network).await?;
    let template = templates.iter().find(|one| one.seed_code.as_deref() == Some(TEMPLATE));
    let Some(template) = template else { return Ok("Demo round: its template is gone.".into()) };
    let head = store.account_by_email(HEAD).await?.map(|account| account.id);
    let year = dates::year(change.at);
    let [he, ar, en] = INVENTED;
    let title = Title {
        he: format!("{} · {he}", template.name.he),
        ar: format!("{} · {ar}", template.name.ar),
        en: format!("{} · {en}", template.name.en),
    };
    let new = |year, deadline| -> Result<NewRound, TableError> {
        Ok(NewRound {
            authority: city.clone(),
            template: template.id.clone(),
            title: title.clone(),
            year,
            deadline,
            cells: Questionnaire(template.groups.clone()),
            schools: contacts(&path, &schools)?,
        })
    };
    let by_head = |at: Instant| Change { actor: head.clone(), at, request: change.request.clone() };

    let before = by_head(change.at - 330 * DAY);
    let last = new(year - 1, before.at + 30 * DAY)?;
    let last = Asked::new(server, &before, &last, &schools, false).await?;
    let mut looked_at = Vec::new();
    for school in &schools {
        last.receive(server, &before, school, None).await?;
        looked_at.push((last.request(school)?, 1));
    }
    store.approve(&before, &last.round, &looked_at).await?;
    store.publish(&before, &last.round, None).await?;
    store.close_round(&before, &last.round).await?;

    let lately = by_head(change.at - 6 * DAY);
    let now = new(year, change.at + 14 * DAY)?;
    let now = Asked::new(server, &lately, &now, &schools, true).await?;
    for school in &schools {
        match school.stands.as_str() {
            "partly" => now.receive(server, &lately, school, Some(12)).await?,
            "received" | "in_question" => now.receive(server, &lately, school, None).await?,
            _ => {}
        }
        if school.stands == "in_question" {
            let cell = IndicatorCode::new(DISPUTED);
            let asked = [NewQuestion { cell, text: QUESTION.to_owned() }];
            store.ask_school(&lately, &now.request(school)?, 1, &asked, None).await?;
        }
    }
    Ok(format!("Demo round: {} schools asked, their links are in the outbox.", schools.len()))
}

fn contacts(path: &Path, schools: &[SchoolLine]) -> Result<Vec<(SchoolCode, Contact)>, TableError> {
    let contact = |school: &SchoolLine| {
        let language = Language::parse(&school.language)
            .ok_or_else(|| TableError::of(path, "no such language".to_owned()))?;
        let (name, email) = (school.contact.clone(), Some(school.email.clone()));
        Ok((SchoolCode::new(&school.school_code), Contact { name, email, language }))
    };
    schools.iter().map(contact).collect()
}

/// A round that was sent, and its requests by school.
struct Asked {
    round: RoundId,
    requests: BTreeMap<SchoolCode, RequestId>,
    cells: Vec<IndicatorCode>,
}

impl Asked {
    async fn new(
        server: &Server,
        change: &Change,
        new: &NewRound,
        schools: &[SchoolLine],
        by_mail: bool,
    ) -> Result<Self, SeedError> {
        let store = &server.house.store;
        let round = store.create_round(change, new).await?;
        let full = store.round_in_full(&round).await?.ok_or(StoreError::Missing)?;
        let requests = full.requests.into_iter().map(|one| one.request);
        let requests: BTreeMap<_, _> = requests.map(|one| (one.school, one.id)).collect();
        let cells = new.cells.cells().cloned().collect();
        let asked = Self { round, requests, cells };
        let mut outgoing = Vec::new();
        for school in schools {
            let token = Token::new().map_err(std::io::Error::other)?;
            let mail = by_mail.then(|| letter(server, school, &new.title, &token.secret));
            let request = asked.request(school)?;
            outgoing.push(Outgoing { request, token_hash: token.hash, mail });
        }
        store.send_requests(change, &asked.round, &outgoing).await?;
        Ok(asked)
    }

    fn request(&self, school: &SchoolLine) -> Result<RequestId, StoreError> {
        let code = SchoolCode::new(&school.school_code);
        self.requests.get(&code).cloned().ok_or(StoreError::Missing)
    }

    /// The school's answers, all or the first so many of them.
    async fn receive(
        &self,
        server: &Server,
        change: &Change,
        school: &SchoolLine,
        only: Option<usize>,
    ) -> Result<(), SeedError> {
        let cells = self.cells.iter().take(only.unwrap_or(usize::MAX));
        let said = |cell: &IndicatorCode| {
            let number = f64::from(invented(cell.as_str(), school.pupils));
            let doubled = if only.is_none() && school.stands == "in_question" { 2.0 } else { 1.0 };
            let factor = if cell.as_str() == DISPUTED { doubled } else { 1.0 };
            (cell.clone(), Some(Answer::number(number * factor)))
        };
        let incoming = Incoming {
            command: format!("demo-{}-{}", self.round, school.school_code),
            based_on: 0,
            shown: cells.map(said).collect(),
            replies: BTreeMap::new(),
            device: String::new(),
            sender: Sender::Link,
        };
        server.house.store.receive(change, &self.request(school)?, &incoming).await?;
        Ok(())
    }
}

/// A figure that fits the others: a track of `pupils` that loses an eighth of them each year.
fn invented(cell: &str, pupils: i32) -> i32 {
    let grade = if cell.contains(".11") { 1 } else { i32::from(cell.contains(".12")) * 2 };
    let track = pupils - grade * pupils / 8;
    let classes = (track + 29) / 30;
    let girls = if cell.ends_with(".girls") { track / 2 } else { track };
    let teachers = 2 + pupils / 20;
    match cell.split('.').next().unwrap_or_default() {
        "cohort" => pupils * 4 + 10 - grade,
        "pupils" => girls,
        "joiners" => 1,
        "leavers" => pupils / 8 + 1,
        "graduates" => pupils - 2 * pupils / 8 - 2,
        "teachers" => teachers,
        "qualified-teachers" => teachers - 1,
        "near-retirement-teachers" => teachers / 3,
        "new-teachers" => 1,
        "classes" => classes,
        "teaching-hours" => classes * 6,
        "parent-meetings" => 3,
        "parent-participants" => pupils,
        _ => 0,
    }
}

/// The mail with the link, which says that it is for trying Hamsa out.
fn letter(server: &Server, school: &SchoolLine, title: &Title, secret: &str) -> NewMail {
    let house = &server.house;
    let language = Language::parse(&school.language).unwrap_or_default();
    let messages = house.languages.messages(language);
    let link = format!("{}{}", house.address, answer(secret));
    let title = title.in_language(language).to_owned();
    let arguments = FluentArgs::from_iter([("title", title), ("name", school.contact.clone())]);
    let body = messages.say("answering-demo-body", &arguments);
    NewMail {
        to: school.email.clone(),
        subject: plain(&messages.say("answering-demo-subject", &arguments)),
        body_text: format!("{body}\n\n{link}\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::table::Tables;
    use hamsa_domain::data::catalogue::{Catalogue, findings};

    #[test]
    fn invented_figures_hold_together() {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
        let tables = Tables::read(&seeds).expect("the seeds");
        let catalogue = Catalogue::new(tables.definitions);
        let cells: Vec<_> =
            Questionnaire(tables.templates[0].groups.clone()).cells().cloned().collect();
        for pupils in [24, 32, 40, 48, 56, 64] {
            let lookup = |cell: &IndicatorCode, _: i32| {
                cells.contains(cell).then(|| f64::from(invented(cell.as_str(), pupils)))
            };
            let found = findings(&catalogue, &cells, 2026, &lookup);
            assert!(found.is_empty(), "{pupils}: {found:?}");
        }
    }
}
