//! A school answers by its link: pressed twice, late, from two devices, after approval, with an old link or
//! another's; nothing that was typed is lost.

use hamsa_domain::Language;
use hamsa_domain::data::round::question::NewQuestion;
use hamsa_domain::data::round::{Answer as Said, RequestState};
use hamsa_domain::id::IndicatorCode;
use hamsa_domain::time::DAY;
use hamsa_tests::household::{Answer, Ask, AskedSchool, Household};
use http::{StatusCode, header};

const PUPILS: &str = "pupils.mathematics.11.5";
const GIRLS: &str = "pupils.mathematics.11.5.girls";

/// The school sends `fields` by its link; the version it was begun from and its command stand first.
async fn send(household: &Household, asked: &AskedSchool, fields: &[(&str, &str)]) -> Answer {
    household.ask(Ask::post(&asked.path(), fields)).await
}

/// A form begun from this version.
fn form<'f>(
    command: &'f str,
    based_on: &'f str,
    fields: &[(&'f str, &'f str)],
) -> Vec<(&'f str, &'f str)> {
    [&[("command", command), ("based_on", based_on)], fields].concat()
}

async fn versions(household: &Household, asked: &AskedSchool) -> usize {
    household.dossier(asked).await.versions.len()
}

#[track_caller]
fn is_received(answer: &Answer, asked: &AskedSchool) {
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, &*asked.path()));
}

/// What stands in a field of a page.
fn value(page: &str, name: &str) -> Option<String> {
    let tag = page.split('<').find(|tag| tag.contains(&format!("name=\"{name}\"")))?;
    let (_, value) = tag.split_once("value=\"")?;
    Some(value.split('"').next().unwrap_or_default().to_owned())
}

fn says(page: &str, words: &str) -> bool {
    page.replace(['\u{2068}', '\u{2069}'], "").contains(words)
}

#[tokio::test]
async fn whoever_opens_the_link_reads_who_asks_for_what_in_the_language_of_the_school() {
    let household = Household::new().await;
    let asked = household.asked(Language::Ar, household.now() + 5 * DAY).await;
    let answer = household.ask(Ask::get(&asked.path())).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("referrer-policy"), "same-origin", "the address is a secret");
    let page = answer.text();
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\""));
    for words in ["بئر السبع", "2018/19", "بقيت 5 أيام", "نحو 6 دقائق", "أُجيب عن 0 من 26"]
    {
        assert!(says(&page, words), "{words}");
    }
    let dossier = household.dossier(&asked).await;
    assert!(dossier.request.opened_at.is_some(), "the city sees that it was opened");
    let chosen = Ask::get(&asked.path()).with(header::COOKIE, "language=en");
    assert!(household.ask(chosen).await.text().contains("<html lang=\"en\""));
}

#[tokio::test]
async fn the_form_calls_the_school_year_as_the_mail_does() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let page = household.ask(Ask::get(&asked.path())).await.text();
    assert!(says(&page, "תשע״ט (2018/19)"));
}

#[tokio::test]
async fn a_form_pressed_twice_is_received_once_and_the_page_says_when() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let number = format!("number:{PUPILS}");
    let fields = form("c1", "0", &[(&number, "31")]);
    let first = send(&household, &asked, &fields).await;
    is_received(&first, &asked);
    assert!(first.header("set-cookie").starts_with("receipt=received"));
    is_received(&send(&household, &asked, &fields).await, &asked);
    assert_eq!(versions(&household, &asked).await, 1);
    let told = Ask::get(&asked.path()).with(header::COOKIE, "receipt=received");
    let page = household.ask(told).await.text();
    assert!(says(&page, "התקבל בשעה") && says(&page, "1 מתוך 26"), "what was received, and when");
    assert!(page.contains("data-arrived=\"c1\""), "the device need not keep it any more");
    assert!(page.contains(&format!("{}/correct", asked.path())), "the rest can follow");
}

#[tokio::test]
async fn numbers_are_read_as_people_type_them() {
    let household = Household::new().await;
    for (command, (typed, number)) in
        [("1,234", 1_234.0), ("١٢٣", 123.0), ("\u{200F}45 ", 45.0)].into_iter().enumerate()
    {
        let asked = household.asked_school().await;
        let (command, cell) = (format!("c{command}"), "parent-participants");
        let number_of = format!("number:{cell}");
        let fields = [(number_of.as_str(), typed), ("number:parent-meetings", "10")];
        is_received(&send(&household, &asked, &form(&command, "0", &fields)).await, &asked);
        let answers = household.dossier(&asked).await.answers();
        assert_eq!(answers[&IndicatorCode::new(cell)], Said::number(number), "{typed}");
    }
}

#[tokio::test]
async fn what_is_no_number_comes_back_with_its_own_sentence_and_with_everything_else() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    for (typed, words) in [
        ("כ-30", "מספר מדויק"),
        ("30-40", "טווח"),
        ("12/3/2020", "תאריך"),
        ("-5", "קטן מ"),
        ("12.5", "מספר שלם"),
        ("-", "מקף יכול"),
    ] {
        let (number, note) = (format!("number:{PUPILS}"), format!("note:{PUPILS}"));
        let fields = [
            (number.as_str(), typed),
            (note.as_str(), "נספר ביום הראשון"),
            ("number:teachers.mathematics", "4"),
        ];
        let answer = send(&household, &asked, &form("c1", "0", &fields)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        let page = answer.text();
        assert!(says(&page, words), "{typed}: {words}");
        assert_eq!(value(&page, &number).as_deref(), Some(typed));
        assert_eq!(value(&page, "number:teachers.mathematics").as_deref(), Some("4"));
        assert!(page.contains("נספר ביום הראשון"), "the note too");
        assert_eq!(value(&page, "command").as_deref(), Some("c1"), "it is still the same form");
    }
    assert_eq!(versions(&household, &asked).await, 0);
}

#[tokio::test]
async fn what_cannot_be_so_comes_back_once_and_may_be_sent_as_it_is() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let (pupils, girls) = (format!("number:{PUPILS}"), format!("number:{GIRLS}"));
    let more_girls = [(pupils.as_str(), "20"), (girls.as_str(), "21")];
    let answer = send(&household, &asked, &form("c1", "0", &more_girls)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(page.contains("name=\"despite\"") && says(&page, "(21)"), "it says which and why");
    let despite = [&more_girls[..], &[("despite", "1")]].concat();
    is_received(&send(&household, &asked, &form("c1", "0", &despite)).await, &asked);
}

#[tokio::test]
async fn without_scripts_one_button_takes_last_year_over_and_enter_sends_nothing() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    published_last_year(&household).await;
    let (pupils, girls) = (format!("number:{PUPILS}"), format!("number:{GIRLS}"));
    let typed = [(pupils.as_str(), "33"), (girls.as_str(), ""), ("take", "all")];
    let answer = send(&household, &asked, &form("c1", "0", &typed)).await;
    assert_eq!(answer.status, StatusCode::OK);
    let page = answer.text();
    assert!(says(&page, "בשנה שעברה: 14"));
    let ticked = |cell: &str| {
        let name = format!("name=\"unchanged:{cell}\"");
        page.split("<input").any(|tag| tag.contains(&name) && tag.contains("checked"))
    };
    assert!(ticked(GIRLS) && !ticked(PUPILS), "what was typed stays");
    let enter = send(&household, &asked, &form("c1", "0", &[(&pupils, "33"), ("take", "")])).await;
    assert_eq!(enter.status, StatusCode::OK);
    assert_eq!(versions(&household, &asked).await, 0, "nothing was sent");
    let unchanged = format!("unchanged:{GIRLS}");
    let sent = [(pupils.as_str(), "33"), (girls.as_str(), ""), (unchanged.as_str(), "on")];
    is_received(&send(&household, &asked, &form("c1", "0", &sent)).await, &asked);
    let answers = household.dossier(&asked).await.answers();
    assert_eq!(answers[&IndicatorCode::new(GIRLS)], Said::number(14.0));
}

/// The school's answers of the year before, approved and published.
async fn published_last_year(household: &Household) {
    let (store, change) = (&household.server.house.store, household.change());
    let before = household.asked_about(2018).await;
    let (pupils, girls) = (format!("number:{PUPILS}"), format!("number:{GIRLS}"));
    let fields = [(pupils.as_str(), "30"), (girls.as_str(), "14")];
    is_received(&send(household, &before, &form("before", "0", &fields)).await, &before);
    let looked_at = [(before.request.clone(), 1)];
    store.approve(&change, &before.round, &looked_at).await.expect("approved");
    store.publish(&change, &before.round, None).await.expect("published");
}

#[tokio::test]
async fn two_devices_that_fill_different_halves_are_joined_and_a_contradiction_is_chosen_from() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let (pupils, teachers) = (format!("number:{PUPILS}"), "number:teachers.mathematics");
    let phone = [(pupils.as_str(), "31"), (teachers, "")];
    is_received(&send(&household, &asked, &form("phone", "0", &phone)).await, &asked);
    let desk = [(pupils.as_str(), ""), (teachers, "4")];
    is_received(&send(&household, &asked, &form("desk", "0", &desk)).await, &asked);
    assert_eq!(household.dossier(&asked).await.answers().len(), 2, "both halves are there");

    let other = [(pupils.as_str(), "32"), (teachers, "5")];
    let answer = send(&household, &asked, &form("tablet", "0", &other)).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let page = answer.text();
    let choice = format!("choice:{PUPILS}");
    let theirs = format!("theirs:{PUPILS}");
    assert_eq!(value(&page, &theirs).as_deref(), Some("31"), "what the other device said");
    assert_eq!(value(&page, &pupils).as_deref(), Some("32"), "what this one says");
    let (command, based_on) = (value(&page, "command"), value(&page, "based_on"));
    let (command, based_on) = (command.expect("a command"), based_on.expect("a version"));
    let (of_teachers, theirs_of_teachers) =
        ("choice:teachers.mathematics", "theirs:teachers.mathematics");
    let undecided = [&other[..], &[(&theirs, "31"), (theirs_of_teachers, "4")]].concat();
    let answer = send(&household, &asked, &form(&command, &based_on, &undecided)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "somebody has to choose");
    let chosen = [&undecided[..], &[(&choice, "theirs"), (of_teachers, "mine")]].concat();
    is_received(&send(&household, &asked, &form(&command, &based_on, &chosen)).await, &asked);
    let answers = household.dossier(&asked).await.answers();
    assert_eq!(answers[&IndicatorCode::new(PUPILS)], Said::number(31.0));
    assert_eq!(answers[&IndicatorCode::new("teachers.mathematics")], Said::number(5.0));
}

#[tokio::test]
async fn what_was_typed_after_a_receipt_that_got_lost_goes_on_from_what_arrived() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let number = format!("number:{PUPILS}");
    is_received(&send(&household, &asked, &form("c1", "0", &[(&number, "31")])).await, &asked);
    let changed = form("c1", "0", &[(&number, "32")]);
    let answer = send(&household, &asked, &changed).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let page = answer.text();
    assert_eq!(value(&page, &number).as_deref(), Some("32"));
    let (command, based_on) = (value(&page, "command"), value(&page, "based_on"));
    let (command, based_on) = (command.expect("a command"), based_on.expect("a version"));
    assert_ne!(command, "c1");
    let again = form(&command, &based_on, &[(&number, "32")]);
    is_received(&send(&household, &asked, &again).await, &asked);
    assert_eq!(versions(&household, &asked).await, 2);
}

#[tokio::test]
async fn after_a_choice_about_one_figure_the_other_devices_other_figures_stand() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let (pupils, teachers) = (format!("number:{PUPILS}"), "number:teachers.mathematics");
    let (note, unknown) = ("note:teachers.mathematics", "unknown:teachers.mathematics");
    let first = [(pupils.as_str(), "40"), (teachers, "3")];
    is_received(&send(&household, &asked, &form("c1", "0", &first)).await, &asked);
    let desktop = [(pupils.as_str(), "41"), (teachers, ""), (unknown, "on"), (note, "מתברר")];
    is_received(&send(&household, &asked, &form("desktop", "1", &desktop)).await, &asked);

    // The phone was begun from the first version, and changed nothing but the pupils.
    let phone = [(pupils.as_str(), "42"), (teachers, "3")];
    let answer = send(&household, &asked, &form("phone", "1", &phone)).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let page = answer.text();
    let of = |name: &str| value(&page, name).unwrap_or_default();
    assert_eq!((&*of(&pupils), &*of("based_on")), ("42", "2"), "it goes on from the second");
    assert_eq!((&*of(teachers), &*of(note)), ("", "מתברר"), "with what that says of the rest");
    let is_ticked = |tag: &str| tag.contains(unknown) && tag.contains("checked");
    assert!(page.split("<input").any(is_ticked));
    let (choice, theirs) = (format!("choice:{PUPILS}"), format!("theirs:{PUPILS}"));
    let fields = [
        (pupils.as_str(), "42"),
        (theirs.as_str(), "41"),
        (choice.as_str(), "mine"),
        (teachers, ""),
        (unknown, "on"),
        (note, "מתברר"),
    ];
    let (command, based_on) = (of("command"), of("based_on"));
    is_received(&send(&household, &asked, &form(&command, &based_on, &fields)).await, &asked);
    let answers = household.dossier(&asked).await.answers();
    assert_eq!(answers[&IndicatorCode::new(PUPILS)], Said::number(42.0));
    let kept = Said { note: "מתברר".to_owned(), ..Said::unknown() };
    assert_eq!(answers[&IndicatorCode::new("teachers.mathematics")], kept, "nobody touched it");
}

#[tokio::test]
async fn after_a_lost_receipt_what_another_device_had_said_stands() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let (pupils, teachers) = (format!("number:{PUPILS}"), "number:teachers.mathematics");
    let girls = format!("number:{GIRLS}");
    let desktop = [(pupils.as_str(), ""), (teachers, "3"), (girls.as_str(), "")];
    is_received(&send(&household, &asked, &form("desktop", "0", &desktop)).await, &asked);
    let phone = [(pupils.as_str(), "40"), (teachers, ""), (girls.as_str(), "")];
    is_received(&send(&household, &asked, &form("phone", "0", &phone)).await, &asked);
    let more = [(pupils.as_str(), ""), (teachers, ""), (girls.as_str(), "20")];
    let answer = send(&household, &asked, &form("phone", "0", &more)).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "a number set back is no repetition");
    let page = answer.text();
    let of = |name: &str| value(&page, name).unwrap_or_default();
    assert_eq!([of(&pupils), of(teachers), of(&girls), of("based_on")], ["", "3", "20", "2"]);
}

#[tokio::test]
async fn words_to_a_question_that_is_settled_come_back_in_a_form_that_empties_nothing() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let (pupils, teachers) = (format!("number:{PUPILS}"), "number:teachers.mathematics");
    let fields = [(pupils.as_str(), "31"), (teachers, "4")];
    is_received(&send(&household, &asked, &form("c1", "0", &fields)).await, &asked);
    let (store, change) = (&household.server.house.store, household.change());
    let question =
        NewQuestion { cell: IndicatorCode::new(PUPILS), text: "האם נכון?".to_owned() };
    let ids = store.ask_school(&change, &asked.request, 1, &[question], None).await;
    store.take_back_question(&change, &ids.expect("asked")[0]).await.expect("taken back");
    let (reply, words) = (format!("reply:{PUPILS}"), "נספר פעמיים");
    let late = form("c2", "1", &[(&pupils, "31"), (&reply, words)]);
    let answer = send(&household, &asked, &late).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let page = answer.text();
    assert!(says(&page, "השאלה נענתה או בוטלה בינתיים") && says(&page, words));
    assert_eq!(value(&page, teachers).as_deref(), Some("4"), "though the form had not shown it");
}

#[tokio::test]
async fn a_character_that_databases_refuse_is_a_fault_like_others() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let (number, note) = (format!("number:{PUPILS}"), format!("note:{PUPILS}"));
    let fields = [(number.as_str(), "31"), (note.as_str(), "שלום\0")];
    let answer = send(&household, &asked, &form("c1", "0", &fields)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&answer.text(), "תו שאי אפשר לשמור"));
    let answer = send(&household, &asked, &form("c\0", "0", &[(&number, "31")])).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(versions(&household, &asked).await, 0);
}

#[tokio::test]
async fn only_the_disputed_figure_comes_back_and_silence_is_no_answer() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let (pupils, teachers) = (format!("number:{PUPILS}"), "number:teachers.mathematics");
    let fields = [(pupils.as_str(), "31"), (teachers, "4")];
    is_received(&send(&household, &asked, &form("c1", "0", &fields)).await, &asked);
    let (store, change) = (&household.server.house.store, household.change());
    let text = "בשנה שעברה היו 60. האם נכון?".to_owned();
    let question = NewQuestion { cell: IndicatorCode::new(PUPILS), text: text.clone() };
    store.ask_school(&change, &asked.request, 1, &[question], None).await.expect("asked");

    let page = household.ask(Ask::get(&asked.path())).await.text();
    assert!(says(&page, &text) && says(&page, "נתון אחד לבדיקה חוזרת"));
    assert_eq!(value(&page, &pupils).as_deref(), Some("31"), "as it was sent");
    assert_eq!(value(&page, teachers), None, "the rest is only shown");
    let silent = form("c2", "1", &[(&pupils, "31")]);
    let answer = send(&household, &asked, &silent).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&answer.text(), "השאלה עדיין לא נענתה"));
    let confirmed = format!("confirmed:{PUPILS}");
    let right = form("c2", "1", &[(&pupils, "31"), (&confirmed, "on")]);
    is_received(&send(&household, &asked, &right).await, &asked);
    let dossier = household.dossier(&asked).await;
    assert_eq!(dossier.request.state, RequestState::Received);
    assert_eq!(dossier.answers().len(), 2, "what was not asked about is still there");
}

#[tokio::test]
async fn what_comes_after_approval_is_a_correction_and_the_versions_stay_to_be_seen() {
    let household = Household::new().await;
    let asked = household.asked_school().await;
    let number = format!("number:{PUPILS}");
    is_received(&send(&household, &asked, &form("c1", "0", &[(&number, "31")])).await, &asked);
    let (store, change) = (&household.server.house.store, household.change());
    store.approve(&change, &asked.round, &[(asked.request.clone(), 1)]).await.expect("approved");
    let page = household.ask(Ask::get(&asked.path())).await.text();
    assert!(says(&page, "התשובות אושרו"));
    let correcting = household.ask(Ask::get(&format!("{}/correct", asked.path()))).await.text();
    assert_eq!(value(&correcting, &number).as_deref(), Some("31"));
    let fields = [("from", "correct"), (number.as_str(), "30-40")];
    let faulty = send(&household, &asked, &form("c2", "1", &fields)).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(value(&faulty.text(), "from").as_deref(), Some("correct"), "on its own page");
    is_received(&send(&household, &asked, &form("c2", "1", &[(&number, "35")])).await, &asked);
    let page = household.ask(Ask::get(&asked.path())).await.text();
    assert!(says(&page, "התיקון התקבל") && says(&page, "במקום 31 נכתב 35"));
    assert!(household.dossier(&asked).await.versions[1].correction);
}
