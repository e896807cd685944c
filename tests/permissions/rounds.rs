//! How the pages and forms of collection rounds are asked, each with a new round of Be'er Sheva.

use crate::calls::Call;
use hamsa_domain::data::round::question::NewQuestion;
use hamsa_domain::id::{IndicatorCode, RoundId};
use hamsa_tests::household::{CELLS, Household};

/// The school that is asked.
const SCHOOL: &str = "640037";

/// A table of the city's own.
const TABLE: &str = "סמל מוסד,מורים\n640037,3\n";

/// What a server function is asked about; `None` for those of others.
pub async fn function(household: &Household, name: &str) -> Option<String> {
    let round = async || household.open_round(&[SCHOOL]).await;
    Some(match name {
        "read_rounds" => "city=90001".into(),
        "read_round" | "read_sheets" => format!("id={}", round().await),
        "read_school" => format!("id={}&school={SCHOOL}", round().await),
        "read_files" => format!("id={}", round().await),
        "read_file" => {
            let id = round().await;
            format!("id={id}&file={}", household.answer_file(&id, TABLE).await)
        }
        _ => return None,
    })
}

/// A page.
pub async fn look(household: &Household, path: &str) -> Option<Call> {
    let path = match path {
        "/data/rounds" => "/data/rounds?city=90001".into(),
        path => {
            let id = household.open_round(&[SCHOOL]).await;
            named(path, &id).replace("{file}", household.answer_file(&id, TABLE).await.as_str())
        }
    };
    Some(Call::Get(path))
}

/// A form, with a round in which it can be sent.
pub async fn form(household: &Household, path: &str) -> Option<Call> {
    let field = |name: &'static str, value: &str| (name, value.to_owned());
    let version = field("version", "1");
    let deadline = || {
        let later = household.now() + 20 * hamsa_domain::time::DAY;
        ("deadline", hamsa_app::dates::date_input(later))
    };
    let (id, fields) = match path {
        "/data/rounds" => {
            let template = household.template().await.to_string();
            let year = hamsa_app::dates::year(household.now()).to_string();
            let fields = vec![
                field("city", "90001"),
                ("template", template),
                ("year", year),
                deadline(),
                field("school:640037", "1"),
            ];
            return Some(Call::Form(path.to_owned(), fields));
        }
        "/data/rounds/{id}/files" => {
            let path = named(path, &household.open_round(&[SCHOOL]).await);
            return Some(Call::File(path, "table.csv", TABLE));
        }
        "/data/rounds/{id}/files/{file}/columns" | "/data/rounds/{id}/files/{file}/take" => {
            let id = household.open_round(&[SCHOOL]).await;
            let file = household.answer_file(&id, TABLE).await;
            let fields = vec![
                field("heading_row", "1"),
                field("column:0", "school"),
                field("column:1", "figure:teachers.mathematics"),
                field("version:640037", "0"),
            ];
            return Some(Call::Form(named(path, &id).replace("{file}", file.as_str()), fields));
        }
        "/data/rounds/{id}/contacts" => {
            let fields = vec![field("name:640037", "ליאת"), field("email:640037", "")];
            (household.draft_round(&[SCHOOL]).await, fields)
        }
        "/data/rounds/{id}/print" => {
            (household.open_round(&[SCHOOL]).await, vec![field("school:640037", "1")])
        }
        "/data/rounds/{id}/deadline" => (household.open_round(&[SCHOOL]).await, vec![deadline()]),
        "/data/rounds/{id}/close"
        | "/data/rounds/{id}/remind"
        | "/data/rounds/{id}/{school}/link"
        | "/data/rounds/{id}/{school}/remind" => (household.open_round(&[SCHOOL]).await, vec![]),
        "/data/rounds/{id}/reopen" => {
            let id = household.open_round(&[SCHOOL]).await;
            let store = &household.server.house.store;
            store.close_round(&household.change(), &id).await.expect("closed");
            (id, vec![deadline()])
        }
        "/data/rounds/{id}/discard" => (household.draft_round(&[SCHOOL]).await, vec![]),
        "/data/rounds/{id}/approve" => {
            (household.answered_round(&[SCHOOL]).await, vec![field("looked:640037", "1")])
        }
        "/data/rounds/{id}/publish" => (household.answered_round(&[SCHOOL]).await, vec![]),
        "/data/rounds/{id}/{school}/approve" => {
            (household.answered_round(&[SCHOOL]).await, vec![version])
        }
        "/data/rounds/{id}/{school}/ask" => {
            let question = field("question:teachers.mathematics", "האם נכון?");
            (household.answered_round(&[SCHOOL]).await, vec![version, question])
        }
        "/data/rounds/{id}/{school}/take-back" => {
            let (id, question) = questioned(household).await;
            (id, vec![("question", question)])
        }
        "/data/rounds/{id}/{school}/answers" => {
            let fields = vec![
                field("version", "0"),
                field("command", "told"),
                field("number:teachers.mathematics", "3"),
            ];
            (household.open_round(&[SCHOOL]).await, fields)
        }
        "/data/rounds/{id}/{school}/closed" => {
            (household.open_round(&[SCHOOL]).await, vec![field("closed", "1")])
        }
        _ => return None,
    };
    Some(Call::Form(named(path, &id), fields))
}

fn named(path: &str, id: &RoundId) -> String {
    path.replace("{id}", id.as_str()).replace("{school}", SCHOOL)
}

/// A round with an open question: its id.
async fn questioned(household: &Household) -> (RoundId, String) {
    let id = household.answered_round(&[SCHOOL]).await;
    let request = household.request_of(&id, SCHOOL).await;
    let question =
        NewQuestion { cell: IndicatorCode::new(CELLS[2]), text: "האם נכון?".to_owned() };
    let (store, change) = (&household.server.house.store, household.change());
    let asked = store.ask_school(&change, &request, 1, &[question], None).await.expect("asked");
    (id, asked[0].to_string())
}
