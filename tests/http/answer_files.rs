//! A city's own table answers for its schools: its columns are told once, what cannot be read is told cell by
//! cell, and nothing counts before it was seen.

use crate::rounds::{HEAD, done, dossier};
use hamsa_domain::data::round::{Answer as Said, Sender};
use hamsa_domain::id::{IndicatorCode, RoundId};
use hamsa_domain::people::Role;
use hamsa_tests::household::{Answer, Ask, Household, Who};
use http::StatusCode;

const SCHOOLS: [&str; 3] = ["640037", "700001", "700002"];
const TABLE: &str = "נתוני מתמטיקה,,\nסמל,מורי מתמטיקה,תלמידים\n640037,٤,\"1,031\"\nתיכון 1,3,–\n";
const COLUMNS: [(&str, &str); 4] = [
    ("heading_row", "2"),
    ("column:0", "school"),
    ("column:1", "figure:teachers.mathematics"),
    ("column:2", "figure:pupils.mathematics.11.5"),
];

async fn asked() -> (Household, RoundId) {
    let household = Household::new().await;
    household.further_schools(2).await;
    let id = household.open_round(&SCHOOLS).await;
    (household, id)
}

async fn bring(household: &Household, id: &RoundId, file: &[u8]) -> Answer {
    household.upload(HEAD, &format!("/data/rounds/{id}/files"), file).await
}

/// The page of a table that was brought.
async fn brought(household: &Household, id: &RoundId, table: &str) -> String {
    let answer = bring(household, id, table.as_bytes()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.location().to_owned()
}

fn says(answer: &Answer, words: &str) -> bool {
    answer.text().replace(['\u{2068}', '\u{2069}'], "").contains(words)
}

async fn answers(household: &Household, id: &RoundId, school: &str, cell: &str) -> Option<Said> {
    dossier(household, id, school).await.answers().get(&IndicatorCode::new(cell)).cloned()
}

#[tokio::test]
async fn a_table_is_taken_over_once_its_columns_are_told_and_known_the_next_time() {
    let (household, id) = asked().await;
    let path = brought(&household, &id, TABLE).await;
    let page = household.get(HEAD, &path).await;
    assert!(says(&page, "יש לציין כאן למטה מה יש בעמודות"));
    assert!(says(&page, "עמודה B: מורי מתמטיקה"));
    let told = household.post(HEAD, &format!("{path}/columns"), &COLUMNS).await;
    assert_eq!(told.location(), format!("{path}#schools"));
    let page = household.get(HEAD, &path).await;
    assert!(says(&page, "קליטת המספרים של שני בתי ספר"), "{}", page.text());

    let looked_at = [("version:640037", "0"), ("version:700001", "0")];
    for _ in 0..2 {
        let taken = household.post(HEAD, &format!("{path}/take"), &looked_at).await;
        assert_eq!(done(&taken), "file-taken.2.0", "pressing twice takes it once");
    }
    let first = dossier(&household, &id, "640037").await;
    assert_eq!(first.versions.len(), 1);
    assert!(matches!(first.versions[0].sender, Sender::File(_)));
    let (pupils, teachers) = ("pupils.mathematics.11.5", "teachers.mathematics");
    assert_eq!(answers(&household, &id, "640037", pupils).await, Some(Said::number(1_031.0)));
    assert_eq!(answers(&household, &id, "700001", teachers).await, Some(Said::number(3.0)));
    assert_eq!(answers(&household, &id, "700001", pupils).await, None, "a dash is no zero");

    let next = brought(&household, &id, "סמל,תלמידים,מורי מתמטיקה\n700002,12,2\n").await;
    assert!(says(&household.get(HEAD, &next).await, "קליטת המספרים של בית ספר אחד"));
}

#[tokio::test]
async fn every_cell_that_cannot_be_read_is_told_and_its_school_left_out() {
    let (household, id) = asked().await;
    let table = "סמל,מורים\n640037,כ-30\n999999,4\n700001,5\nסה״כ,9\n";
    let path = brought(&household, &id, table).await;
    household
        .post(HEAD, &format!("{path}/columns"), &[("heading_row", "1"), COLUMNS[1], COLUMNS[2]])
        .await;
    let page = household.get(HEAD, &path).await;
    for words in ["שורה 2", "כ-30", "שורה 3", "999999", "אין בסבב בית ספר", "סה״כ", "בית ספר אחד"]
    {
        assert!(says(&page, words), "{words}");
    }
}

#[tokio::test]
async fn columns_that_are_not_clear_come_back_as_they_were_told() {
    let (household, id) = asked().await;
    let path = brought(&household, &id, TABLE).await;
    let fields = [COLUMNS[0], ("column:1", "school"), ("column:2", "school")];
    let answer = household.post(HEAD, &format!("{path}/columns"), &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&answer, "בית הספר כבר נמצא בעמודה אחרת"));
    assert!(says(&answer, "אין עמודה שיש בה נתון שנשאל"));
    let again = household.post(HEAD, &format!("{path}/columns"), &[("heading_row", "abc")]).await;
    assert!(says(&again, "יש להקליד את מספר השורה"));
}

#[tokio::test]
async fn what_a_school_has_changed_since_the_table_was_shown_is_left_alone() {
    let (household, id) = asked().await;
    let path = brought(&household, &id, TABLE).await;
    household.post(HEAD, &format!("{path}/columns"), &COLUMNS).await;
    household.answers(&id, "640037", 0, [30.0, 14.0, 3.0]).await;
    let looked_at = [("version:640037", "0"), ("version:700001", "0")];
    let taken = household.post(HEAD, &format!("{path}/take"), &looked_at).await;
    assert_eq!(done(&taken), "file-taken.1.1");
    let pupils = answers(&household, &id, "640037", "pupils.mathematics.11.5").await;
    assert_eq!(pupils, Some(Said::number(30.0)), "nothing is lost");
    let page = household.get(HEAD, &path).await;
    assert!(says(&page, "במקום 30 יהיה 1,031"), "both are shown");
}

#[tokio::test]
async fn an_answer_sheet_that_came_by_mail_is_received_from_the_citys_side() {
    let (household, id) = asked().await;
    let asked = household.asked_school().await;
    let sheet = household.ask(Ask::get(&format!("{}/sheet", asked.path()))).await.body;
    let other = bring(&household, &id, &sheet).await;
    assert_eq!(other.status, StatusCode::CONFLICT, "the sheet of another round");
    let sheets = hamsa_intake::sheets("a.xlsx", &sheet, &Default::default()).expect("a workbook");
    let rows = sheets[0].rows.iter().map(|(_, cells)| {
        let mut texts: Vec<String> = cells.iter().map(|cell| cell.shown()).collect();
        texts.resize(6, String::new());
        if texts[0] == "teachers.mathematics" {
            texts[3] = "4".to_owned();
        }
        texts
            .iter()
            .map(|text| format!("\"{}\"", text.replace('"', "\"\"")))
            .collect::<Vec<_>>()
            .join(",")
    });
    let filled = rows.collect::<Vec<_>>().join("\n");
    let own = household.dossier(&asked).await.round.id;
    let received = bring(&household, &own, filled.as_bytes()).await;
    assert_eq!(done(&received), "sheet-received.640037");
    assert_eq!(household.dossier(&asked).await.versions.len(), 1);
    let misread = bring(&household, &own, filled.replace("\"4\"", "\"30-40\"").as_bytes()).await;
    assert_eq!(misread.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&misread, "30-40"));
}

#[tokio::test]
async fn a_file_that_is_no_table_is_refused_in_words() {
    let (household, id) = asked().await;
    for (file, words) in [(&b"%PDF-1.7"[..], "אינו גיליון שאפשר לקרוא"), (&b""[..], "הקובץ")]
    {
        let answer = bring(&household, &id, file).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(says(&answer, words), "{words}");
    }
    let path = brought(&household, &id, "1\n2\n").await;
    assert!(says(&household.get(HEAD, &path).await, "לא נמצאה שורת כותרות"));
}

#[tokio::test]
async fn a_table_of_another_round_does_not_exist_in_this_one() {
    let (household, id) = asked().await;
    let path = brought(&household, &id, TABLE).await;
    let other = household.open_round(&SCHOOLS[..1]).await;
    let elsewhere = path.replace(id.as_str(), other.as_str());
    assert_eq!(household.get(HEAD, &elsewhere).await.status, StatusCode::NOT_FOUND);
    let director = Who::Holder(Role::SchoolCoordinator);
    assert_eq!(household.get(director, &path).await.status, StatusCode::NOT_FOUND);
}
