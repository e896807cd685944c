//! A school answers in a spreadsheet: fetched from its link, filled in, brought back.

use hamsa_domain::data::round::{Answer as Said, Sender};
use hamsa_domain::data::sheet::Value;
use hamsa_domain::id::IndicatorCode;
use hamsa_intake::{Limits, sheets};
use hamsa_tests::household::{Answer, Ask, AskedSchool, Household};
use http::{StatusCode, header};

const PUPILS: &str = "pupils.mathematics.11.5";
const TEACHERS: &str = "teachers.mathematics";

type Rows = Vec<Vec<String>>;

async fn downloaded(household: &Household, asked: &AskedSchool) -> Vec<u8> {
    let answer = household.ask(Ask::get(&format!("{}/sheet", asked.path()))).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.header("content-disposition").contains("hamsa-640037-2019.xlsx"));
    answer.body.to_vec()
}

fn rows(file: &[u8]) -> Rows {
    let sheets = sheets("answers.xlsx", file, &Limits::default()).expect("a workbook");
    let text = |value: &Value| value.shown();
    sheets[0].rows.iter().map(|(_, row)| row.iter().map(text).collect()).collect()
}

/// The same sheet with this typed as this year's number of a figure.
fn filled(mut rows: Rows, cell: &str, number: &str) -> Rows {
    let row = rows.iter_mut().find(|row| row.first().is_some_and(|code| code == cell));
    let row = row.expect("the figure is asked");
    row.resize(6, String::new());
    number.clone_into(&mut row[3]);
    rows
}

fn text(rows: &Rows) -> Vec<u8> {
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(",");
    rows.iter().map(line).collect::<Vec<_>>().join("\n").into_bytes()
}

async fn bring(household: &Household, asked: &AskedSchool, file: &[u8]) -> Answer {
    household.ask(Ask::upload(&format!("{}/sheet", asked.path()), "answers.csv", file)).await
}

fn says(answer: &Answer, words: &str) -> bool {
    answer.text().replace(['\u{2068}', '\u{2069}'], "").contains(words)
}

#[tokio::test]
async fn a_sheet_that_was_filled_in_is_received_once_and_says_that_it_was_a_sheet() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let sheet = rows(&downloaded(&household, &asked).await);
    let file = text(&filled(filled(sheet, PUPILS, "1,031"), TEACHERS, "٤"));
    for _ in 0..2 {
        let answer = bring(&household, &asked, &file).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, &*asked.path()));
    }
    let dossier = household.dossier(&asked).await;
    assert_eq!(dossier.versions.len(), 1);
    assert_eq!(dossier.versions[0].sender, Sender::Spreadsheet);
    let answers = dossier.answers();
    assert_eq!(answers[&IndicatorCode::new(PUPILS)], Said::number(1_031.0));
    assert_eq!(answers[&IndicatorCode::new(TEACHERS)], Said::number(4.0));
    let again = rows(&downloaded(&household, &asked).await);
    let known = again.iter().find(|row| row.first().is_some_and(|code| code == PUPILS));
    assert_eq!(known.expect("the figure")[3], "1031", "what was sent stands in the next sheet");
}

#[tokio::test]
async fn what_is_no_number_in_a_sheet_comes_back_in_the_form_with_all_the_rest() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let sheet = rows(&downloaded(&household, &asked).await);
    let file = text(&filled(filled(sheet, PUPILS, "כ-30"), TEACHERS, "4"));
    let answer = bring(&household, &asked, &file).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&answer, "מספר מדויק"));
    let page = answer.text();
    for typed in ["value=\"כ-30\"", "value=\"4\""] {
        assert!(page.contains(typed), "{typed}");
    }
    assert!(household.dossier(&asked).await.versions.is_empty());
}

#[tokio::test]
async fn a_sheet_of_last_year_and_one_of_another_link_are_refused_with_their_own_sentence() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let last_year = household.asked_about(2018).await;
    let file = downloaded_of(&household, &last_year).await;
    let answer = bring(&household, &asked, &text(&rows(&file))).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(says(&answer, "של סבב אחר"));
    assert!(household.dossier(&asked).await.versions.is_empty());
}

async fn downloaded_of(household: &Household, asked: &AskedSchool) -> Vec<u8> {
    household.ask(Ask::get(&format!("{}/sheet", asked.path()))).await.body.to_vec()
}

#[tokio::test]
async fn a_renamed_column_is_read_and_a_lost_one_is_named() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let sheet = filled(rows(&downloaded(&household, &asked).await), PUPILS, "31");
    let mut lost = sheet.clone();
    // All but the row that tells whose sheet it is.
    for row in lost.iter_mut().skip(1) {
        row.truncate(3);
    }
    let answer = bring(&household, &asked, &text(&lost)).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(says(&answer, "חסרים שורה או טורים"));
    let mut renamed = sheet;
    for row in &mut renamed {
        for cell in row.iter_mut().filter(|cell| *cell == "השנה") {
            "מספר התלמידים אצלנו".clone_into(cell);
        }
    }
    let answer = bring(&household, &asked, &text(&renamed)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "words over a column do not matter");
}

#[tokio::test]
async fn what_is_no_sheet_of_ours_is_refused_and_the_form_is_still_there() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    for (file, words) in [
        (&b"%PDF-1.7"[..], "אינו גיליון שאפשר לקרוא"),
        (&b"School,Pupils\nA,12\n"[..], "אינו גיליון התשובות"),
    ] {
        let answer = bring(&household, &asked, file).await;
        assert!(answer.status.is_client_error(), "{}", answer.status);
        assert!(says(&answer, words), "{words}");
        assert!(answer.text().contains(&format!("name=\"number:{PUPILS}\"")));
    }
}

#[tokio::test]
async fn a_link_that_opens_nothing_gives_no_sheet_and_takes_none() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let sheet = downloaded(&household, &asked).await;
    let old = format!("{}/sheet", asked.path());
    household.renewed(&asked).await;
    let gone = household.ask(Ask::get(&old)).await;
    assert_eq!((gone.status, gone.location()), (StatusCode::SEE_OTHER, &*asked.path()));
    assert!(household.ask(Ask::upload(&old, "a.xlsx", &sheet)).await.status.is_client_error());
    let never = household.ask(Ask::get("/answer/never-there/sheet")).await;
    assert_eq!(never.status, StatusCode::NOT_FOUND);
    assert_eq!(never.header(header::CONTENT_DISPOSITION.as_str()), "");
}
