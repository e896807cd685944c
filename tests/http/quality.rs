//! A report and the official file that comes later: what does not fit has an owner and an answer, and is opened again
//! when a figure changes.

use crate::rounds::{HEAD, done};
use hamsa_domain::data::quality::{Across, Discrepancy, Standing, Verdict};
use hamsa_domain::people::Role;
use hamsa_tests::household::{EXAMINEES, GRADUATES, Household, Who, about};
use http::StatusCode;

const CONSULTANT: Who = Who::Holder(Role::Consultant);
const LIST: &str = "/data/findings?city=90001";
const ANSWERED: &str = "/data/findings?city=90001&show=answered";
const SCHOOL: &str = "640037";

/// What `fields` say, and further ones.
fn with<'f>(
    fields: &'f [(&'static str, String)],
    more: &[(&'static str, &'f str)],
) -> Vec<(&'static str, &'f str)> {
    let fields = fields.iter().map(|(name, value)| (*name, value.as_str()));
    fields.chain(more.iter().copied()).collect()
}

fn plain(page: &str) -> String {
    page.replace(['\u{2068}', '\u{2069}'], "")
}

async fn page(household: &Household, who: Who, path: &str) -> String {
    plain(&household.get(who, path).await.text())
}

/// The one thing that does not fit.
async fn only(household: &Household) -> Discrepancy {
    let mut found = household.quality().await.held.found.clone();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// A house in which the school reported 41 graduates of 2019, before any file told of that year.
async fn reported() -> (Household, hamsa_domain::id::RoundId) {
    let household = Household::new().await;
    household.definitions().await;
    let round = household.reported(SCHOOL, 2019, &[(GRADUATES, 41.0, "")]).await;
    (household, round)
}

#[tokio::test]
async fn a_report_is_held_against_the_official_file_as_soon_as_it_arrives() {
    let (household, _) = reported().await;
    let before = page(&household, HEAD, LIST).await;
    assert!(before.contains("כל מה שפורסם מתיישב"), "no file contradicts it: {before}");
    let file = household.file_arrives(2019, &[(SCHOOL, 36)]).await;
    let after = page(&household, HEAD, LIST).await;
    let sentence = "בית הספר עירוני א&#39; מקיף דיווח על 41 (בוגרים עם ציון עובר: מתמטיקה, 5 יח״ל) לשנת \
                    תשע״ט (2018/19). בקובץ של משרד החינוך: 36 (נבחנים בבגרות: מתמטיקה, 5 יח״ל).";
    let read = after.replace("&#x27;", "&#39;").replace("עירוני א' מקיף", "עירוני א&#39; מקיף");
    assert!(read.contains(sentence), "{after}");
    assert!(page(&household, HEAD, "/data/rounds?city=90001").await.contains("אי־התאמה אחת"));
    assert!(page(&household, HEAD, "/cities/90001").await.contains("/data/findings?city=90001"));
    let outside = page(&household, Who::OtherMayor, "/cities/90001").await;
    assert!(!outside.contains("/data/findings"), "it is the city's own");

    let house = &household.server.house;
    house.store.undo_import(&household.change(), &file).await.expect("undone");
    assert!(page(&household, HEAD, LIST).await.contains("כל מה שפורסם מתיישב"));
}

#[tokio::test]
async fn an_answer_is_kept_shown_and_outdated_when_a_figure_changes() {
    let (household, round) = reported().await;
    household.file_arrives(2019, &[(SCHOOL, 36)]).await;
    let one = only(&household).await;
    let fields = about(&one);
    let path = "/data/findings/answer";
    let empty = household.post(HEAD, path, &with(&fields, &[("text", "בדיקה")])).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let came_back = plain(&empty.text());
    assert!(came_back.contains("נא לבחור מה התברר"), "{came_back}");
    assert!(came_back.contains("בדיקה"), "what was typed is still there");

    let said = [("verdict", "explained"), ("text", "חמישה נבחני משנה")];
    let kept = household.post(HEAD, path, &with(&fields, &said)).await;
    assert_eq!((done(&kept).as_str(), kept.location()), ("answered", LIST));
    let again = household.post(HEAD, path, &with(&fields, &said)).await;
    assert_eq!(done(&again), "answered", "sent twice it is kept once");
    let other = [("verdict", "report_wrong"), ("text", "טעות הקלדה")];
    let late = household.post(HEAD, path, &with(&fields, &other)).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "somebody else had answered");
    let late = plain(&late.text());
    assert!(late.contains("טעות הקלדה") && late.contains("בינתיים ניתן מענה אחר"), "{late}");

    assert!(page(&household, HEAD, LIST).await.contains("לא נותר מה לברר"));
    let answered = page(&household, HEAD, ANSWERED).await;
    assert!(answered.contains("חמישה נבחני משנה") && answered.contains("מענה של Somebody"));
    let sheet = format!("/data/reports/school?school={SCHOOL}");
    let sheet = page(&household, Who::Holder(Role::SchoolCoordinator), &sheet).await;
    assert!(sheet.contains("חמישה נבחני משנה"), "beside the figure on the school's sheet: {sheet}");

    household.file_arrives(2019, &[(SCHOOL, 37)]).await;
    let opened = page(&household, HEAD, LIST).await;
    assert!(opened.contains("נפתח מחדש") && opened.contains("המענה ניתן כשהנתונים היו"));
    let stale = household.post(HEAD, path, &with(&fields, &other)).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "its figures are others by now");
    assert!(plain(&stale.text()).contains("אחד הנתונים השתנה"));

    household.corrects(&round, SCHOOL, 1, &[(GRADUATES, 36.0, "")]).await;
    assert!(household.quality().await.held.found.is_empty(), "corrected");
    let settled = page(&household, HEAD, ANSWERED).await;
    assert!(settled.contains("אינן עולות עוד") && settled.contains("חמישה נבחני משנה"));
    let gone = household.post(HEAD, path, &with(&fields, &other)).await;
    assert_eq!(gone.status, StatusCode::CONFLICT, "it is answered, and gone");
    let gone = plain(&gone.text());
    assert!(gone.contains("אחד הנתונים השתנה") && gone.contains(">טעות הקלדה<"), "{gone}");
}

#[tokio::test]
async fn an_answer_is_withdrawn_by_those_who_see_it_as_it_stands() {
    let household = Household::new().await;
    let one = household.discrepancy().await;
    let fields = about(&one);
    let said = [("verdict", "ministry_doubted"), ("text", "נשאל המשרד")];
    household.post(HEAD, "/data/findings/answer", &with(&fields, &said)).await;
    let kept = household.finding_answer(&one.key).await.expect("an answer");
    assert_eq!(kept.answer.verdict, Verdict::MinistryDoubted);
    let reopen = "/data/findings/reopen";
    let wrong = household.post(HEAD, reopen, &with(&fields, &[("former", "another")])).await;
    assert_eq!(wrong.status, StatusCode::CONFLICT);
    let id = kept.answer.id.to_string();
    let back = [("former", id.as_str()), ("show", "answered")];
    let opened = household.post(HEAD, reopen, &with(&fields, &back)).await;
    assert_eq!((done(&opened).as_str(), opened.location()), ("reopened", ANSWERED));
    assert!(household.finding_answer(&one.key).await.is_none());
    let twice = household.post(HEAD, reopen, &with(&fields, &back)).await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn what_is_opened_again_is_open_however_often_it_was_answered() {
    let household = Household::new().await;
    let one = household.discrepancy().await;
    let (fields, path) = (about(&one), "/data/findings/answer");
    let first = [("verdict", "explained"), ("text", "נבחני משנה")];
    household.post(HEAD, path, &with(&fields, &first)).await;
    let former = household.finding_answer(&one.key).await.expect("an answer").answer.id.to_string();
    let second = [("verdict", "explained"), ("text", "נבדק שוב"), ("former", former.as_str())];
    assert_eq!(done(&household.post(HEAD, path, &with(&fields, &second)).await), "answered");
    let former = household.finding_answer(&one.key).await.expect("another").answer.id.to_string();
    let back = [("former", former.as_str())];
    let opened = household.post(HEAD, "/data/findings/reopen", &with(&fields, &back)).await;
    assert_eq!(done(&opened), "reopened");
    assert_eq!(household.quality().await.standing(&one), Standing::Open);
}

#[tokio::test]
async fn a_first_answer_to_what_is_found_no_more_comes_back() {
    let (household, _) = reported().await;
    let file = household.file_arrives(2019, &[(SCHOOL, 36)]).await;
    let fields = about(&only(&household).await);
    let house = &household.server.house;
    house.store.undo_import(&household.change(), &file).await.expect("undone");
    let said = [("verdict", "explained"), ("text", "חמישה נבחני משנה")];
    let late = household.post(HEAD, "/data/findings/answer", &with(&fields, &said)).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let late = plain(&late.text());
    assert!(late.contains("אחד הנתונים השתנה") && late.contains(">חמישה נבחני משנה<"), "{late}");
}

#[tokio::test]
async fn it_is_the_heads_until_it_is_handed_on_and_who_has_it_may_answer() {
    let household = Household::new().await;
    for who in [HEAD, CONSULTANT, Who::OtherMayor] {
        household.account(who).await;
    }
    let one = household.discrepancy().await;
    let fields = about(&one);
    let said = [("verdict", "explained"), ("text", "נבדק")];
    assert!(page(&household, HEAD, LIST).await.contains("הבירור באחריותך"));
    let early = household.post(CONSULTANT, "/data/findings/answer", &with(&fields, &said)).await;
    assert_eq!(early.status, StatusCode::CONFLICT, "it is not in her hands, or not any more");
    assert!(plain(&early.text()).contains(">נבדק<"), "what was typed is still there");

    let to = async |who: Who| household.account(who).await.expect("an account").to_string();
    let stranger = to(Who::OtherMayor).await;
    let path = "/data/findings/owner";
    let refused = household.post(HEAD, path, &with(&fields, &[("owner", &stranger)])).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody of this city");
    let consultant = to(CONSULTANT).await;
    let handed = household.post(HEAD, path, &with(&fields, &[("owner", &consultant)])).await;
    assert_eq!(done(&handed), "handed");
    assert!(page(&household, CONSULTANT, LIST).await.contains("הבירור באחריותך"));
    let kept = household.post(CONSULTANT, "/data/findings/answer", &with(&fields, &said)).await;
    assert_eq!(done(&kept), "answered");
}

#[tokio::test]
async fn what_the_file_leaves_out_is_small_and_contradicts_small_numbers_not() {
    let household = Household::new().await;
    household.definitions().await;
    household.further_schools(2).await;
    household.reported("700001", 2018, &[(GRADUATES, 10.0, "")]).await;
    assert!(household.quality().await.held.found.is_empty(), "ten fit where none is published");
    household.reported("700002", 2018, &[(GRADUATES, 11.0, "")]).await;
    let one = only(&household).await;
    assert_eq!((one.key.school.as_str(), one.is_named), ("700002", false));
    let said = page(&household, HEAD, LIST).await;
    assert!(
        said.contains("לא נקלט שום נתון של בית הספר") && said.contains("פחות מ־11, אינו מתפרסם")
    );
}

#[tokio::test]
async fn the_same_number_of_school_and_ministry_is_compared_as_it_is() {
    let household = Household::new().await;
    household.definitions().await;
    household.reported(SCHOOL, 2018, &[(EXAMINEES, 39.0, "")]).await;
    let one = only(&household).await;
    assert_eq!((one.across, one.left, one.right), (Across::Sources, 39.0, 40.0));
    let said = page(&household, HEAD, LIST).await;
    assert!(said.contains("משרד החינוך מפרסם את הנתון הזה בעצמו: 40, ולא 39"), "{said}");
}

#[tokio::test]
async fn a_remark_stands_beside_what_cannot_be_so_and_does_not_settle_it() {
    let household = Household::new().await;
    household.definitions().await;
    let cell = "teachers.mathematics";
    let tenfold = [("qualified-teachers.mathematics", 9.0, ""), (cell, 3.0, "שישה בהסבה")];
    let round = household.reported(SCHOOL, 2021, &tenfold).await;
    let one = only(&household).await;
    assert_eq!(one.across, Across::Form);
    assert_eq!(household.quality().await.standing(&one), Standing::Open);
    let listed = page(&household, HEAD, LIST).await;
    assert!(listed.contains("שישה בהסבה") && listed.contains(&format!("/data/rounds/{round}")));
}
