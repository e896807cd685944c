//! A collection round for trying Hamsa out: Be'er Sheva asks some of its schools about the school year that has
//! ended. Schools are real by code; their contacts and all figures are invented, and the round's title says so.

use super::SeedError;
use super::asked::Asked;
use super::invented::{self, Invented};
use super::table::{TableError, rows};
use crate::Server;
use fluent_bundle::FluentArgs;
use hamsa_app::areas::data::round_title;
use hamsa_app::dates;
use hamsa_app::plain::plain;
use hamsa_app::routes::answer;
use hamsa_domain::Language;
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::Template;
use hamsa_domain::data::round::question::NewQuestion;
use hamsa_domain::data::round::{Contact, Questionnaire};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use hamsa_domain::people::Scope;
use hamsa_domain::time::DAY;
use hamsa_store::{Change, NewMail, NewRound};
use serde::Deserialize;
use std::path::Path;

/// Be'er Sheva.
pub(super) const CITY: &str = "90001";
/// The account that asks.
pub(super) const HEAD: &str = "head@hamsa.example";
/// The template that is asked.
pub(super) const TEMPLATE: &str = "five-unit-mathematics";
/// What the round is called besides its template.
const INVENTED: [&str; 3] =
    ["הדגמה, נתונים מומצאים", "للتوضيح، معطيات مختلَقة", "demonstration, invented figures"];
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

/// Makes the round, unless the city asks this of the year already.
pub async fn open(server: &Server, change: &Change) -> Result<String, SeedError> {
    let (store, city) = (&server.house.store, AuthorityCode::new(CITY));
    let year = dates::year(change.at);
    let path = server.settings.seeds.join("round.csv");
    let schools = rows(&path, |line: SchoolLine| Ok(line))?;
    let figures = invented::schools(&server.settings.seeds.join("history.csv"))?;
    let templates = store.templates_of(&Scope::Network).await?;
    let template = templates.iter().find(|one| one.seed_code.as_deref() == Some(TEMPLATE));
    let Some(template) = template else { return Ok("Demo round: its template is gone.".into()) };
    let head = store.account_by_email(HEAD).await?.map(|account| account.id);
    let title = title(server, template, year);
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
    let Some(now) = now else { return Ok("Demo round: left as it is.".into()) };
    for school in &schools {
        let code = SchoolCode::new(&school.school_code);
        let Some(invented) = figures.get(&code) else { continue };
        let (is_disputed, disputed) = (school.stands == "in_question", disputed(invented, year));
        let figure = |cell: &str| match cell {
            DISPUTED if is_disputed => disputed,
            cell => invented.figure(cell, year),
        };
        match school.stands.as_str() {
            "partly" => now.receive(server, &lately, &code, Some(12), figure).await?,
            "received" | "in_question" => {
                now.receive(server, &lately, &code, None, figure).await?;
            }
            _ => {}
        }
        let Some(request) = now.request(&code).filter(|_| is_disputed) else { continue };
        let dossier = store.dossier(&now.round, &code).await?;
        if dossier.is_some_and(|one| one.questions.is_empty()) {
            let cell = IndicatorCode::new(DISPUTED);
            let text = question(invented.figure(DISPUTED, year - 1), disputed);
            let asked = [NewQuestion { cell, text }];
            store.ask_school(&lately, request, 1, &asked, None).await?;
        }
    }
    Ok(format!("Demo round: {} schools asked, their links are in the outbox.", schools.len()))
}

/// What a made-up round is called: its template, its year, and that its figures are invented.
pub(super) fn title(server: &Server, template: &Template, year: i32) -> Title {
    let Title { he, ar, en } = round_title(&server.house.languages, template, year);
    let [in_he, in_ar, in_en] = INVENTED;
    Title {
        he: format!("{he} · {in_he}"),
        ar: format!("{ar} · {in_ar}"),
        en: format!("{en} · {in_en}"),
    }
}

/// Whether a round is one of these, by what it is called.
pub(super) fn is_made_up(title: &Title) -> bool {
    title.en.ends_with(INVENTED[2])
}

/// What the school says of the disputed figure: twice what there can be, this year or last.
fn disputed(invented: &Invented, year: i32) -> f64 {
    2.0 * invented.figure(DISPUTED, year).max(invented.figure(DISPUTED, year - 1))
}

/// What is asked about it.
fn question(last: f64, now: f64) -> String {
    format!("מספר קבוצות הלימוד בשנה שעברה: {last}. השנה נרשמו {now}. האם המספר נכון?")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_disputed_is_more_than_last_year() {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
        let figures = invented::schools(&seeds.join("history.csv")).expect("the figures");
        let schools = rows(&seeds.join("round.csv"), |line: SchoolLine| Ok(line)).expect("schools");
        let is_disputed = |school: &&SchoolLine| school.stands == "in_question";
        for school in schools.iter().filter(is_disputed) {
            let invented = &figures[&SchoolCode::new(&school.school_code)];
            for year in 2026..=2031 {
                let last = invented.figure(DISPUTED, year - 1);
                assert!(last > 0.0 && disputed(invented, year) > last, "{year}: {last}");
            }
        }
    }
}
