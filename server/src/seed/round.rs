//! A collection round for trying Hamsa out: Be'er Sheva asks some of its schools about the school year that has
//! ended. Schools are real by code; their contacts and all figures are invented, and the round's title says so.

use super::SeedError;
use super::asked::Asked;
use super::invented;
use super::table::{TableError, rows};
use crate::Server;
use fluent_bundle::FluentArgs;
use hamsa_app::dates;
use hamsa_app::plain::plain;
use hamsa_app::routes::answer;
use hamsa_domain::Language;
use hamsa_domain::cities::Title;
use hamsa_domain::data::round::question::NewQuestion;
use hamsa_domain::data::round::{Contact, Questionnaire};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use hamsa_domain::people::Scope;
use hamsa_domain::time::DAY;
use hamsa_store::{Change, NewMail, NewRound};
use serde::Deserialize;
use std::path::Path;

/// Be'er Sheva.
const CITY: &str = "90001";
/// The account that asks.
pub(super) const HEAD: &str = "head@hamsa.example";
/// The template that is asked.
const TEMPLATE: &str = "five-unit-mathematics";
/// What the round is called besides its template.
pub(super) const INVENTED: [&str; 3] =
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
    /// waiting, partly, received or in_question.
    stands: String,
}

/// Makes the round, unless the city asks about this year already.
pub async fn open(server: &Server, change: &Change) -> Result<String, SeedError> {
    let (store, city) = (&server.house.store, AuthorityCode::new(CITY));
    let year = dates::year(change.at);
    let rounds = store.rounds_of(std::slice::from_ref(&city)).await?;
    if rounds.iter().any(|one| one.round.year >= year) {
        return Ok("Demo round: left as it is.".into());
    }
    let path = server.settings.seeds.join("round.csv");
    let schools = rows(&path, |line: SchoolLine| Ok(line))?;
    let figures = invented::schools(&server.settings.seeds.join("history.csv"))?;
    let templates = store.templates_of(&Scope::Network).await?;
    let template = templates.iter().find(|one| one.seed_code.as_deref() == Some(TEMPLATE));
    let Some(template) = template else { return Ok("Demo round: its template is gone.".into()) };
    let head = store.account_by_email(HEAD).await?.map(|account| account.id);
    let [he, ar, en] = INVENTED;
    let title = Title {
        he: format!("{} · {he}", template.name.he),
        ar: format!("{} · {ar}", template.name.ar),
        en: format!("{} · {en}", template.name.en),
    };
    let new = NewRound {
        authority: city,
        template: template.id.clone(),
        title: title.clone(),
        year,
        deadline: change.at + 14 * DAY,
        cells: Questionnaire(template.groups.clone()),
        schools: contacts(&path, &schools)?,
    };
    let lately = Change { actor: head, at: change.at - 6 * DAY, request: change.request.clone() };
    let mail = |contact: &Contact, secret: &str| letter(server, contact, &title, secret);
    let now = Asked::new(server, &lately, &new, Some(&mail)).await?;
    for school in &schools {
        let code = SchoolCode::new(&school.school_code);
        let Some(invented) = figures.get(&code) else { continue };
        let doubled = if school.stands == "in_question" { 2.0 } else { 1.0 };
        let figure =
            |cell: &str| invented.figure(cell, year) * if cell == DISPUTED { doubled } else { 1.0 };
        match school.stands.as_str() {
            "partly" => now.receive(server, &lately, &code, Some(12), figure).await?,
            "received" | "in_question" => {
                now.receive(server, &lately, &code, None, figure).await?;
            }
            _ => {}
        }
        if school.stands == "in_question" {
            let cell = IndicatorCode::new(DISPUTED);
            let asked = [NewQuestion { cell, text: QUESTION.to_owned() }];
            store.ask_school(&lately, &now.request(&code)?, 1, &asked, None).await?;
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

/// The mail with the link, which says that it is for trying Hamsa out.
fn letter(server: &Server, contact: &Contact, title: &Title, secret: &str) -> NewMail {
    let (house, language) = (&server.house, contact.language);
    let messages = house.languages.messages(language);
    let link = format!("{}{}", house.address, answer(secret));
    let title = title.in_language(language).to_owned();
    let arguments = FluentArgs::from_iter([("title", title), ("name", contact.name.clone())]);
    let body = messages.say("answering-demo-body", &arguments);
    NewMail {
        to: contact.email.clone().unwrap_or_default(),
        subject: plain(&messages.say("answering-demo-subject", &arguments)),
        body_text: format!("{body}\n\n{link}\n"),
    }
}
