//! A school that sends a part: what is said of it is true, and does not contradict itself.

use hamsa_domain::Language;
use hamsa_domain::data::round::Answer as Said;
use hamsa_domain::id::IndicatorCode;
use hamsa_domain::time::DAY;
use hamsa_tests::household::{Answer, Ask, AskedSchool, Household};
use http::{StatusCode, header};

const PUPILS: &str = "number:pupils.mathematics.11.5";
const GIRLS: &str = "number:pupils.mathematics.11.5.girls";
const TEACHERS: &str = "number:teachers.mathematics";

async fn send(household: &Household, asked: &AskedSchool, fields: &[(&str, &str)]) -> Answer {
    household.ask(Ask::post(&asked.path(), fields)).await
}

fn says(answer: &Answer, words: &str) -> bool {
    answer.text().replace(['\u{2068}', '\u{2069}'], "").contains(words)
}

/// What stands in a field of a page.
fn value(answer: &Answer, name: &str) -> Option<String> {
    let page = answer.text();
    let tag = page.split('<').find(|tag| tag.contains(&format!("name=\"{name}\"")))?;
    let (_, value) = tag.split_once("value=\"")?;
    Some(value.split('"').next().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn whoever_sends_a_part_is_not_told_that_nothing_more_is_needed() {
    let household = Household::new().await;
    for (language, part, whole) in [
        (Language::He, "25 נתונים עדיין חסרים", "אין צורך בפעולה נוספת"),
        (Language::Ar, "25 معطى ناقصًا", "لا حاجة إلى أي إجراء آخر"),
        (Language::En, "25 figures are still missing", "Nothing more needs to be done"),
    ] {
        let asked = household.asked(language, household.now() + DAY).await;
        send(&household, &asked, &[("command", "c1"), ("based_on", "0"), (PUPILS, "31")]).await;
        let told = Ask::get(&asked.path()).with(header::COOKIE, "receipt=received");
        let page = household.ask(told).await;
        assert!(says(&page, part) && !says(&page, whole), "{}", page.text());
    }
}

#[tokio::test]
async fn a_spreadsheet_taken_before_colleagues_answered_is_seen_with_what_they_said() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let sheet = household.ask(Ask::get(&format!("{}/sheet", asked.path()))).await.body;
    let first = [("command", "c1"), ("based_on", "0"), (GIRLS, "21"), (TEACHERS, "4")];
    send(&household, &asked, &first).await;

    // In the sheet there are fewer pupils than the colleagues say there are girls, and nothing else.
    let file = filled(&sheet, "20");
    let path = format!("{}/sheet", asked.path());
    let answer = household.ask(Ask::upload(&path, "a.csv", &file)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "it cannot be");
    assert!(says(&answer, "(21)"), "{}", answer.text());
    assert!(says(&answer, "נענו 3 מתוך 26"), "not one of 26");
    let of = |name: &str| value(&answer, name).unwrap_or_default();
    assert_eq!([of(PUPILS), of(GIRLS), of(TEACHERS)], ["20", "21", "4"]);
    assert_eq!(of("based_on"), "1");

    // What cannot be read comes back with all the rest, too.
    let answer = household.ask(Ask::upload(&path, "a.csv", &filled(&sheet, "כ-30"))).await;
    assert_eq!(value(&answer, PUPILS).as_deref(), Some("כ-30"));
    assert_eq!(value(&answer, TEACHERS).as_deref(), Some("4"), "though the sheet is empty there");

    let received = household.ask(Ask::upload(&path, "a.csv", &filled(&sheet, "31"))).await;
    assert_eq!(received.status, StatusCode::SEE_OTHER);
    let answers = household.dossier(&asked).await.answers();
    let said = |cell: &str| answers[&IndicatorCode::new(cell)].clone();
    assert_eq!(said("pupils.mathematics.11.5"), Said::number(31.0));
    assert_eq!(said("pupils.mathematics.11.5.girls"), Said::number(21.0), "nothing was emptied");
}

/// The sheet as text, with so many pupils of grade 11.
fn filled(sheet: &[u8], pupils: &str) -> Vec<u8> {
    let sheets = hamsa_intake::sheets("a.xlsx", sheet, &Default::default()).expect("a workbook");
    let line = |(_, cells): &(u32, Vec<hamsa_domain::data::sheet::Value>)| {
        let mut texts: Vec<String> = cells.iter().map(|cell| cell.shown()).collect();
        texts.resize(6, String::new());
        if texts[0] == "pupils.mathematics.11.5" {
            texts[3] = pupils.to_owned();
        }
        let quoted = texts.iter().map(|text| format!("\"{}\"", text.replace('"', "\"\"")));
        quoted.collect::<Vec<_>>().join(",")
    };
    sheets[0].rows.iter().map(line).collect::<Vec<_>>().join("\n").into_bytes()
}

#[tokio::test]
async fn the_notice_of_a_long_form_leads_to_each_field_that_is_to_be_mended() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let fields = [("command", "c1"), ("based_on", "0"), (PUPILS, "30-40"), (TEACHERS, "כ-4")];
    let page = send(&household, &asked, &fields).await.text();
    let (_, notice) = page.split_once("class=\"fault-links\"").expect("the way to the faults");
    let (links, _) = notice.split_once("</ul>").expect("its end");
    for id in ["pupils-mathematics-11-5", "teachers-mathematics"] {
        assert!(links.contains(&format!("href=\"#{id}\"")), "{links}");
        assert!(page.contains(&format!("id=\"{id}\"")), "and there it is");
    }
    assert_eq!(links.matches("<a ").count(), 2, "and to no other");

    let cannot_be = [("command", "c1"), ("based_on", "0"), (PUPILS, "20"), (GIRLS, "21")];
    let page = send(&household, &asked, &cannot_be).await.text();
    assert!(page.contains("href=\"#pupils-mathematics-11-5-girls\""));
    send(&household, &asked, &[("command", "c2"), ("based_on", "0"), (TEACHERS, "4")]).await;
    let clash = [("command", "c3"), ("based_on", "0"), (TEACHERS, "5"), (PUPILS, "20")];
    let page = send(&household, &asked, &clash).await.text();
    assert!(page.contains("href=\"#teachers-mathematics\"") && page.contains("choice:teachers"));
}

#[tokio::test]
async fn what_is_wrong_is_told_in_the_language_of_the_school() {
    let household = Household::new().await;
    for (language, typed, words) in [
        (Language::Ar, "כ-30", "عدد دقيق"),
        (Language::Ar, "12/3/2020", "تاريخ"),
        (Language::En, "30-40", "range"),
        (Language::En, "-5", "smaller than"),
    ] {
        let asked = household.asked(language, household.now() + DAY).await;
        let fields = [("command", "c1"), ("based_on", "0"), (PUPILS, typed), (TEACHERS, "4")];
        let answer = send(&household, &asked, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(says(&answer, words), "{typed}: {words}");
        assert_eq!(value(&answer, PUPILS).as_deref(), Some(typed));
        assert_eq!(value(&answer, TEACHERS).as_deref(), Some("4"));
    }
}
