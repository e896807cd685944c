//! What six schools of Be'er Sheva are said to have reported of the year whose official file is there: two of them report
//! more graduates than the file counts examinees, and one of the two has explained it. All of it is invented, and the
//! round says so in its title and in the database; the Ministry's figures are its own.

use super::SeedError;
use super::asked::Asked;
use super::round::{CITY, HEAD, TEMPLATE, title};
use super::table::rows;
use crate::Server;
use hamsa_app::quality::Quality;
use hamsa_domain::Language;
use hamsa_domain::data::catalogue::{Group, Template};
use hamsa_domain::data::quality::Verdict;
use hamsa_domain::data::round::{Contact, Questionnaire};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use hamsa_domain::people::Scope;
use hamsa_domain::time::DAY;
use hamsa_store::{Change, NewFindingAnswer, NewRound};
use serde::Deserialize;

/// The year of the Ministry's newest file.
const YEAR: i32 = 2018;
/// How long ago they are said to have reported: before the rounds of the years since.
const AGO: i64 = 2600 * DAY;
/// The one check that the invented reports break.
const CHECK: &str = "graduates-at-most-examinees";
/// What they are about.
const PUPILS: &str = "pupils.mathematics.12.5";
/// Likewise.
const GRADUATES: &str = "graduates.mathematics.5";

/// What a school is said to have reported.
#[derive(Deserialize)]
struct Line {
    school_code: String,
    pupils: i32,
    graduates: i32,
    /// Why it is more than the Ministry counts; empty where nobody has said.
    explained: String,
}

/// Makes the round, answered and published, and the one answer, unless the city has asked this of that year.
pub async fn tell(server: &Server, change: &Change) -> Result<String, SeedError> {
    let (store, city) = (&server.house.store, AuthorityCode::new(CITY));
    let lines = rows(&server.settings.seeds.join("late_truth.csv"), |line: Line| Ok(line))?;
    let templates = store.templates_of(&Scope::Network).await?;
    let template = templates.iter().find(|one| one.seed_code.as_deref() == Some(TEMPLATE));
    let Some(template) = template else { return Ok("Demo late truth: no template.".into()) };
    let head = store.account_by_email(HEAD).await?.map(|account| account.id);
    let change = Change { actor: head, ..change.clone() };
    let then = Change { at: change.at - AGO, ..change.clone() };
    let round = report(server, &then, &city, template, &lines).await?;
    let Some(round) = round else { return Ok("Demo late truth: left as it is.".into()) };
    explain(server, &change, &city, &lines).await?;
    round.close(server, &then).await?;
    Ok(format!("Demo late truth: what {} schools reported of {YEAR}, invented.", lines.len()))
}

async fn report(
    server: &Server,
    then: &Change,
    city: &AuthorityCode,
    template: &Template,
    lines: &[Line],
) -> Result<Option<Asked>, SeedError> {
    let nobody = || Contact { language: Language::He, ..Contact::default() };
    let new = NewRound {
        authority: city.clone(),
        template: template.id.clone(),
        title: title(server, template, YEAR),
        year: YEAR,
        deadline: then.at + 30 * DAY,
        cells: Questionnaire(asked(template)),
        schools: lines.iter().map(|line| (SchoolCode::new(&line.school_code), nobody())).collect(),
    };
    let Some(round) = Asked::new(server, then, &new, None).await? else { return Ok(None) };
    for line in lines {
        let figure =
            |cell: &str| f64::from(if cell == PUPILS { line.pupils } else { line.graduates });
        let school = SchoolCode::new(&line.school_code);
        round.receive(server, then, &school, None, figure).await?;
    }
    round.publish(server, then).await?;
    Ok(Some(round))
}

/// The cells of the template that these schools are said to have been asked.
fn asked(template: &Template) -> Vec<Group> {
    let is_asked = |cell: &IndicatorCode| [PUPILS, GRADUATES].contains(&cell.as_str());
    let groups = template.groups.iter().map(|group| Group {
        cells: group.cells.iter().filter(|cell| is_asked(cell)).cloned().collect(),
        heading: group.heading,
    });
    groups.filter(|group| !group.cells.is_empty()).collect()
}

async fn explain(
    server: &Server,
    change: &Change,
    city: &AuthorityCode,
    lines: &[Line],
) -> Result<(), SeedError> {
    let quality = Quality::of(&server.house, city).await?;
    let lately = Change { at: change.at - 3 * DAY, ..change.clone() };
    for line in lines.iter().filter(|line| !line.explained.is_empty()) {
        let is_it = |school: &str, check: &str| school == line.school_code && check == CHECK;
        let found = &quality.held.found;
        let found = found.iter().find(|one| is_it(one.key.school.as_str(), &one.key.check));
        // Without the Ministry's file there is nothing to explain.
        let Some(one) = found else { continue };
        let new = NewFindingAnswer {
            key: one.key.clone(),
            verdict: Verdict::Explained,
            text: line.explained.clone(),
            figures: one.figures.clone(),
            former: None,
        };
        server.house.store.answer_finding(&lately, city, &new).await?;
    }
    Ok(())
}
